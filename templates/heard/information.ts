// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const informationHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự các kênh;
    Số thứ tự dòng; Số thứ tự kênh; Số thứ tự mục; Số thứ tự trong danh sách; Số TT dòng; Số TT ghi theo mục;
    Số TT trong danh sách; STT ấn phẩm; STT chung; STT dòng; STT hình thức; STT kênh; STT kênh thông tin; STT sản phẩm;
    STT theo nhóm; Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm; STT từng mục; Thứ tự ấn phẩm;
    Thứ tự dòng; Thứ tự hình thức; Thứ tự kênh; Thứ tự liệt kê; Thứ tự mục; Thứ tự trong biểu; TT ấn phẩm; TT chung;
    TT kênh; TT mục; TT sản phẩm; TT theo danh sách; TT theo nhóm; TT trong năm
  `,
  channel: `
    Báo/đài/trang đăng; Bằng hình thức; Bằng hình thức nào; BT/Web/FB/báo đài; Công tác thông tin | Hình thức;
    Công tác thông tin | Kênh; Cổng/trang/mạng xã hội; Cơ quan báo chí, kênh đăng; Cơ quan báo đài, trang tin đăng tải;
    Đăng ở đâu; Đăng trên đâu; Hình thức đã thực hiện; Hình thức đăng tải; Hình thức phát hành; Hình thức phổ biến;
    Hình thức sử dụng; Hình thức thể hiện; Hình thức TTĐN; HT tuyên truyền; HTTT; Kênh đăng phát; Kênh đưa tin;
    Kênh phát; Kênh phổ biến; Kênh sử dụng; Kênh thông tin của đơn vị; Kênh thông tin của Liên hiệp;
    Kênh thông tin đã thực hiện; Kênh thông tin được sử dụng; Kênh thực hiện; Kênh truyền thông của LHHN tỉnh; Kênh TT;
    Kênh TTĐN; Nền tảng mạng xã hội/website; Nơi đăng; Nơi đăng phát; Phát trên kênh nào;
    Phương tiện thông tin đại chúng; Tên bản tin/website/fanpage; Tên kênh thông tin; Tên kênh truyền thông; Tên trang;
    Tên trang/kênh; Thực hiện qua kênh; Trang đăng tải; Trang thông tin/kênh; Trang/kênh; Tuyên truyền bằng cách nào;
    Tuyên truyền qua kênh; Tuyên truyền trên phương tiện nào
  `,
  content: `
    Bài viết về gì; Chủ đề chính; Chuyên đề; Đăng cái gì; Đăng gì; Đăng tin gì; Đề tài; Đưa tin về việc gì; Mô tả;
    Mô tả nội dung; Mô tả nội dung đăng tải; Nói về gì; Nội dung chuyển tải; Nội dung đã đăng tải;
    Nội dung đã tuyên truyền; Nội dung phản ánh; Nội dung phổ biến; Nội dung thông tin, tuyên truyền đối ngoại;
    Nội dung truyền tải; Nội dung TTĐN; Nội dung vắn tắt; Thông tin về; Thông tin về việc gì; Tin bài về;
    Tin về việc gì; Trích yếu nội dung; Tuyên truyền cái gì?; Tuyên truyền về; Tuyên truyền về nội dung gì;
    Tuyên truyền về vấn đề gì; Tuyên truyền về việc gì; Vấn đề phản ánh; Vấn đề tuyên truyền; Về gì; Viết về gì;
    Viết về việc gì
  `,
  unitOfCount: `
    Đ/v tính; Đếm theo; Đếm theo đơn vị gì; Đếm theo số, bài hay lượt; Đơn vị thống kê; Đơn vị tính của sản phẩm;
    Đơn vị tính của số lượng; Đơn vị tính kết quả; Đơn vị tính sản phẩm; Đơn vị tính số lượng; ĐVT sản phẩm;
    ĐVT số lượng; ĐVT: bài, tin, số; Kết quả thực hiện | Đơn vị tính; Kết quả thực hiện | ĐVT; Kết quả | Đơn vị tính;
    Kết quả | ĐVT; Khối lượng | Đơn vị tính; Khối lượng | ĐVT; Loại đơn vị (số/bài/lượt); Sản phẩm | Đơn vị tính;
    Sản phẩm | ĐVT; Số lượng | Đơn vị tính; Số lượng | ĐVT; Thực hiện | Đơn vị tính; Thực hiện | ĐVT
  `,
  quantity: `
    Đã phát hành; Ra được mấy số; Số bản/tin/lượt; Số kỳ phát hành; Số kỳ/số bản phát hành; Số kỳ/số/bài;
    Số lượng bản tin; Số lượng đã phát hành; Số lượng đã ra; Số lượng đạt được; Số lượng theo ĐVT;
    Số lượng tin, bài, lượt; Số số đã ra; Số số phát hành; Số tin bài đã đăng tải; Số tin bài, số lần;
    Tổng cộng số lượng
  `,
  language: `
    Bản tiếng; Bằng ngôn ngữ nào; Bằng tiếng gì; Đăng bằng ngôn ngữ; Đăng bằng tiếng gì; Dịch ra tiếng; Loại ngôn ngữ;
    Ngoại ngữ sử dụng; Ngôn ngữ (tiếng Việt/tiếng nước ngoài); Ngôn ngữ bản tin; Ngôn ngữ của kênh; Ngôn ngữ dùng;
    Ngôn ngữ kênh; Ngôn ngữ trình bày; NN sử dụng; NN thể hiện; NN thể hiện (Việt, Anh, Lào); NNgữ; Phiên bản ngôn ngữ;
    Tiếng Việt hay tiếng nước ngoài; Tiếng Việt/tiếng Anh; Tiếng Việt/tiếng nước ngoài; Viết tiếng nào
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Đường link, ghi chú khác; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo;
    Ghi chú của LHHN tỉnh; Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về kênh; Ghi chú về sản phẩm;
    Ghi chú về tin bài; Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có);
    Giải thích thêm; Giải thích thêm (nếu có); Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú;
    Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin khác;
    Thông tin khác (nếu có); Thông tin thêm
  `,
};
