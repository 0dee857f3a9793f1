// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const statusesHeard: Heard = {
  MOI: `
    Bắt đầu năm nay; Bắt đầu trong kỳ; Bắt đầu trong năm; Cam kết mới; CT, DA mới; Dự án mới (năm đầu);
    Dự án mới cam kết; Dự án mới cấp phép; Dự án mới phê duyệt trong kỳ báo cáo; Khoản mới cam kết;
    Khoản mới cấp phép; Khởi công năm nay; Khởi công trong kỳ; Khởi công trong năm; Ký kết năm nay; Ký kết trong kỳ;
    Ký kết trong năm; Là dự án mới; Mới cam kết; Mới cấp phép; mới phát sinh; Năm đầu thực hiện; Năm thứ nhất;
    Phát sinh mới; Phê duyệt năm nay; Phê duyệt trong kỳ; Phê duyệt trong năm; Thuộc diện mới; Tiếp nhận năm nay;
    Tiếp nhận trong kỳ; Tiếp nhận trong năm; Vận động được năm nay; Vận động được trong kỳ; Vận động được trong năm;
    Vừa được phê duyệt; Vừa khởi động; Vừa phê duyệt; Vừa triển khai
  `,
  CHUYEN_TIEP: `
    Các dự án đang tiếp tục; Chuyển tiếp của năm trước; Chuyển tiếp năm trước; Chuyển tiếp sang năm sau;
    Chuyển từ năm trước sang; Chưa hoàn thành; Còn hiệu lực; Còn thời hạn thực hiện; CT, DA chuyển tiếp; Dở dang;
    Dự án chuyển tiếp của năm trước; Dự án chuyển tiếp sang năm sau; Dự án cũ; Dự án cũ đang thực hiện;
    Dự án đang tiếp tục; Dự án nhiều năm đang thực hiện; Đang chạy; Đang giải ngân; Đang TH; Đang th.hiện;
    Đang thi công; Đang thực hiện/Ongoing; Đang tiếp tục; Giai đoạn 2 đang triển khai; Hiện đang hoạt động;
    Hiện đang thực hiện; Hiện đang tiến hành; Hiện đang tiếp tục; Hiện đang triển khai; Hiện vẫn đang hoạt động;
    Hiện vẫn đang thực hiện; Hiện vẫn đang tiến hành; Hiện vẫn đang tiếp tục; Hiện vẫn đang triển khai;
    Khoản viện trợ đang tiếp tục; Là dự án chuyển tiếp; Năm thứ ba; Năm thứ hai; On-going; Ongoing;
    Thuộc diện chuyển tiếp; Vẫn tiếp tục thực hiện; Vẫn tiếp tục triển khai
  `,
  KET_THUC: `
    Closed; Completed; Đã bàn giao, đưa vào sử dụng; Đã bế mạc dự án; Đã hết hạn; Đã hết thời hạn;
    Đã hoàn thành đúng hạn; Đã hoàn thành ngày 31/12; Đã HT; Đã kết thúc đúng hạn; Đã kết thúc ngày 31/12; Đã KT;
    Đã thanh lý; Đã tổng kết; Finished; Hết hạn; Hết hiệu lực; Hết thời gian thực hiện; Hết thời hạn;
    Hoàn thành đúng hạn; Hoàn thành ngày 31/12; Kết thúc đúng hạn; Kết thúc ngày 31/12; Kết thúc/Completed; Thanh lý
  `,
};
