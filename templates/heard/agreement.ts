// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const agreementHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự các thỏa thuận;
    Số thứ tự dòng; Số thứ tự mục; Số thứ tự trong danh sách; Số TT dòng; Số TT ghi theo mục; Số TT thỏa thuận;
    Số TT trong danh sách; STT chung; STT dòng; STT theo nhóm; STT thỏa thuận; Stt trong biểu; STT trong danh sách;
    STT trong kỳ; STT trong năm; STT TTQT; STT từng mục; STT văn bản; Thỏa thuận thứ; Thứ tự các văn bản ký;
    Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự thỏa thuận; Thứ tự trong biểu; TT chung; TT mục; TT theo danh sách;
    TT theo nhóm; TT thỏa thuận; TT trong năm; TT văn bản
  `,
  name: `
    Danh mục văn bản ký kết; Ký cái gì; Ký kết gì; Ký kết những gì; Ký thỏa thuận gì; Nội dung, tên thỏa thuận;
    Tên bản thỏa thuận đã ký với nước ngoài; Tên chương trình hợp tác ký kết; Tên đầy đủ văn bản; Tên gọi văn bản;
    Tên TT ký kết; Tên và nội dung thỏa thuận; Tên, nội dung thỏa thuận; Văn bản; Văn bản gì; Văn bản hợp tác quốc tế;
    Văn bản | Tên
  `,
  level: `
    Bên ký Việt Nam | Cấp; C.ký; Cấp bên Việt Nam; Cấp của bên ký Việt Nam; Cấp đại diện ký; Cấp độ;
    Cấp ký phía Việt Nam; Cấp nào; Cấp thực hiện ký kết; Cấp văn bản; Phân cấp; Phân theo cấp; Phía Việt Nam | Cấp;
    Phía VN ký ở cấp; Thuộc cấp; Thuộc cấp nào; Văn bản | Cấp
  `,
  partner: `
    Bạn nào ký; Bên B (nước ngoài); Bên B (phía nước ngoài); Bên cùng ký; Bên ký; Bên ký kết còn lại; Bên ngoài nước;
    Cơ quan, địa phương nước bạn ký; Đại diện phía nước ngoài ký (tổ chức); Địa phương nước ngoài/đối tác;
    Địa phương, tổ chức nước ngoài; Địa phương/tổ chức bạn; Địa phương/tổ chức đối tác; Đối tác hợp tác; Đối tác là ai;
    Đối tác tham gia ký; Đơn vị bạn; ĐT ký; ĐT ký kết; ĐT nước ngoài; Hội, tổ chức bạn cùng ký; Hợp tác với ai;
    Ký cùng; Ký cùng ai; Ký kết với ai; Ký kết với tổ chức nào; Ký với ai; Ký với tổ chức nào; Phía ký bạn; Với ai;
    Với tổ chức nào
  `,
  partnerCountry: `
    Bạn ở nước nào; Đối tác của nước nào; Đối tác đến từ; Đối tác đến từ đâu; Đối tác đến từ nước;
    Đối tác đến từ nước nào; Đối tác người nước nào; Đối tác nước nào; Đối tác ở nước nào; Đối tác thuộc nước;
    Nước cùng ký; Nước ĐT; Nước hợp tác; Nước tham gia ký; QT đối tác; Quốc gia hợp tác
  `,
  date: `
    Hạ bút ký ngày; Ký hồi nào; Ký hôm nào; Ký vào ngày, tháng, năm; Lễ ký kết | Thời gian; Lễ ký | Ngày; N.ký; Năm ký;
    Năm ký kết; Ngày đặt bút ký; Ngày diễn ra lễ ký; Ngày hai bên ký; Ngày ký chính thức; Ngày làm lễ ký;
    Ngày lễ ký kết; Ngày tổ chức lễ ký; Thỏa thuận ký ngày nào; Thời gian tổ chức lễ ký
  `,
  field: `
    Bàn về; Chủ đề, lĩnh vực; Chuyên ngành hợp tác; Hợp tác về; Hợp tác về gì; Hợp tác về lĩnh vực;
    Hợp tác về lĩnh vực gì; Hợp tác về lĩnh vực nào; Hợp tác về mặt nào; Ký về lĩnh vực gì; Lĩnh vực cam kết hợp tác;
    Lĩnh vực hai bên hợp tác; Lĩnh vực hoạt động hợp tác; Lĩnh vực HT; Lĩnh vực ưu tiên hợp tác; Lĩnh vực/mảng;
    Mảng hợp tác; Mảng, lĩnh vực; Nhóm lĩnh vực; Nói về việc gì; Phân loại theo lĩnh vực
  `,
  validity: `
    Bao lâu thì hết hạn; Có hiệu lực mấy năm; Còn hiệu lực hay không; Còn hiệu lực không; Còn hiệu lực/hết hiệu lực;
    Giá trị đến; Giá trị đến ngày; Giá trị trong bao nhiêu năm; Giai đoạn áp dụng; Giai đoạn hiệu lực;
    Giai đoạn hợp tác; Giai đoạn thỏa thuận; Giai đoạn thực hiện; Hết hạn; Hết hiệu lực khi nào; Hết hiệu lực ngày;
    Hiệu lực mấy năm; Hiệu lực thi hành; Hiệu lực thực hiện; HL; HL đến; Ký cho mấy năm; Ngày hết hạn; TH hiệu lực;
    Thỏa thuận còn giá trị tới khi nào; Thời gian hợp tác; Thời gian thực hiện thỏa thuận; Thời hạn áp dụng;
    Thời hạn bao lâu; Thời hạn đến; Thời hạn đến ngày; Thời hạn HL; Thời hạn hợp tác; Thời hạn thực hiện;
    Văn kiện có giá trị trong (thời hạn)
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về thỏa thuận; Ghi chú về văn bản ký kết;
    Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm;
    Giải thích thêm (nếu có); Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú;
    Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác;
    Thông tin khác (nếu có); Thông tin thêm
  `,
};
