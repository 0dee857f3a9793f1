// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const agreementHeard: Heard = {
  no: `
    Mục số; S.TT; Số t.tự; Số thứ tự dòng; Số thứ tự mục; Số TT dòng; Số TT ghi theo mục; Số TT trong danh sách;
    STT chung; STT dòng; STT theo nhóm; STT thỏa thuận; Stt trong biểu; STT trong danh sách; STT trong kỳ;
    STT trong năm; STT TTQT; STT từng mục; STT văn bản; Thứ tự mục; TT chung; TT mục; TT theo danh sách; TT theo nhóm;
    TT thỏa thuận; TT trong năm; TT văn bản
  `,
  name: `
    Danh mục văn bản ký kết; Ký cái gì; Ký kết gì; Ký thỏa thuận gì; Nội dung, tên thỏa thuận;
    Tên bản thỏa thuận đã ký với nước ngoài; Tên chương trình hợp tác ký kết; Tên đầy đủ văn bản; Tên gọi văn bản;
    Tên và nội dung thỏa thuận; Tên, nội dung thỏa thuận; Văn bản; Văn bản | Tên; Văn bản hợp tác quốc tế
  `,
  level: `
    Bên ký Việt Nam | Cấp; Cấp bên Việt Nam; Cấp của bên ký Việt Nam; Cấp đại diện ký; Cấp độ; Cấp ký phía Việt Nam;
    Cấp nào; Cấp thực hiện ký kết; Cấp văn bản; Phân cấp; Phía Việt Nam | Cấp; Thuộc cấp; Thuộc cấp nào; Văn bản | Cấp
  `,
  partner: `
    Bên B (nước ngoài); Bên cùng ký; Bên ký; Bên ký kết còn lại; Địa phương nước ngoài/đối tác;
    Địa phương, tổ chức nước ngoài; Địa phương/tổ chức đối tác; Đối tác hợp tác; Đối tác là ai; Đối tác tham gia ký;
    ĐT ký kết; ĐT nước ngoài; Hợp tác với ai; Ký cùng; Ký kết với ai; Ký kết với tổ chức nào; Ký với ai;
    Ký với tổ chức nào; Phía ký bạn; Với ai; Với tổ chức nào
  `,
  partnerCountry: `
    Đối tác của nước nào; Đối tác đến từ; Đối tác đến từ đâu; Đối tác đến từ nước; Đối tác đến từ nước nào;
    Đối tác nước nào; Đối tác ở nước nào; Đối tác thuộc nước; Nước cùng ký; Nước ĐT; Nước hợp tác; Nước tham gia ký;
    Quốc gia hợp tác
  `,
  date: `
    Hạ bút ký ngày; Ký hôm nào; Lễ ký kết | Thời gian; Lễ ký | Ngày; Năm ký; Năm ký kết; Ngày hai bên ký;
    Ngày ký chính thức; Ngày lễ ký kết; Ngày tổ chức lễ ký; Thỏa thuận ký ngày nào; Thời gian tổ chức lễ ký
  `,
  field: `
    Bàn về; Chủ đề, lĩnh vực; Hợp tác về; Hợp tác về gì; Hợp tác về lĩnh vực; Hợp tác về lĩnh vực nào;
    Hợp tác về mặt nào; Lĩnh vực cam kết hợp tác; Lĩnh vực hai bên hợp tác; Lĩnh vực hoạt động hợp tác; Lĩnh vực HT;
    Lĩnh vực ưu tiên hợp tác; Lĩnh vực/mảng; Mảng hợp tác; Mảng, lĩnh vực; Nhóm lĩnh vực; Nói về việc gì
  `,
  validity: `
    Có hiệu lực mấy năm; Còn hiệu lực không; Còn hiệu lực/hết hiệu lực; Giá trị đến ngày; Giai đoạn áp dụng;
    Giai đoạn hiệu lực; Giai đoạn hợp tác; Giai đoạn thỏa thuận; Giai đoạn thực hiện; Hết hạn; Hết hiệu lực khi nào;
    Hiệu lực mấy năm; Hiệu lực thi hành; Hiệu lực thực hiện; Ngày hết hạn; Thời gian hợp tác;
    Thời gian thực hiện thỏa thuận; Thời hạn áp dụng; Thời hạn bao lâu; Thời hạn đến; Thời hạn đến ngày;
    Thời hạn hợp tác; Thời hạn thực hiện
  `,
  note: `
    Chú giải; Chú thích thêm; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú; Ghi chú bổ sung; Ghi chú của đơn vị;
    Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh; Ghi chú của Liên hiệp; Ghi chú của người lập biểu;
    Ghi chú về thỏa thuận; Ghi chú về văn bản ký kết; Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có);
    Ghi thêm (nếu có); Giải thích thêm (nếu có); Những điểm cần lưu ý; Nội dung cần ghi chú; Phần ghi chú;
    Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác (nếu có)
  `,
};
