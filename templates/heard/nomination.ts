// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const nominationHeard: Heard = {
  no: `
    Danh sách | STT; Đánh số; Đánh số thứ tự; Đề nghị | TT; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự dòng;
    Số thứ tự đề nghị; Số thứ tự mục; Số thứ tự tập thể, cá nhân; Số thứ tự trong danh sách; Số TT dòng; Số TT đề nghị;
    Số TT ghi theo mục; Số TT trong danh sách; STT chung; STT danh sách đề nghị; STT dòng; STT đề nghị; STT theo nhóm;
    Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm; STT trường hợp; STT từng mục; Thứ tự danh sách;
    Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự người được đề nghị; Thứ tự trong biểu; TT chung; TT đề nghị; TT mục;
    TT theo danh sách; TT theo nhóm; TT trong năm; TT trường hợp
  `,
  award: `
    Bằng khen/Cờ/Cụm trưởng, Cụm phó; Chức danh/danh hiệu đề nghị; Cờ TĐ/BK/Cụm trưởng/Cụm phó; Cờ thi đua/Bằng khen;
    Cờ/Bằng khen; Cờ/Bằng khen/Cụm trưởng, cụm phó; Danh hiệu hoặc chức danh suy tôn; Danh hiệu TĐ đề nghị;
    Danh hiệu thi đua/HTKT đề nghị; Danh hiệu, chức danh đề nghị; Danh hiệu/chức danh suy tôn; Đề nghị cấp trên tặng;
    Đề nghị Cờ hay Bằng khen; Đề nghị công nhận, tặng thưởng; Đề nghị gì; Đề nghị khen gì; Đề nghị khen thưởng năm;
    Đề nghị khen thưởng | Loại; Đề nghị tặng Cờ/Bằng khen; Đề nghị tặng gì; Đề nghị tặng thưởng;
    Đề nghị tặng thưởng (Cờ/Bằng khen); Đề nghị xét tặng; Đề nghị | Loại; Đề xuất tặng; ĐN khen thưởng; ĐN tặng;
    Hình thức ĐN; Hình thức ĐNKT; Hình thức giới thiệu; Hình thức khen thưởng đề nghị VUFO;
    Hình thức khen thưởng trình; Hình thức tặng thưởng đề nghị; Hình thức trình khen; HT đề nghị; HT khen đề nghị;
    HT khen thưởng đề nghị; HTKT; HTKT đề nghị; Khen hình thức gì; Khen thưởng hình thức gì; Loại đề nghị;
    Loại hình đề nghị khen thưởng; Nội dung đề nghị | Danh hiệu; Nội dung đề nghị | Hình thức;
    Nội dung đề nghị | Hình thức khen; Nội dung đề nghị | Loại; Xin khen; Xin khen gì; Xin khen loại nào?
  `,
  nominee: `
    Cho ai; Đề nghị khen cho; Đề nghị khen thưởng cho; Đề nghị tặng cho; DS đề nghị; DS tập thể, cá nhân đề nghị;
    Được đề nghị | Tên; Họ tên ứng viên; Họ và tên, chức vụ; Khen ai; Người/đơn vị ứng cử; Tập thể/cá nhân trình khen;
    Tên đơn vị đề nghị tặng Cờ; Tên đơn vị được đề nghị khen; Tên tập thể, cá nhân trình khen;
    Tên tập thể/cá nhân, chức vụ, đơn vị công tác; Tên tổ chức, cá nhân; Tên tổ chức, cá nhân đề nghị khen thưởng;
    Tên TT, CN; Tên TT, CN được đề nghị; Tên TT/CN đề nghị; Tên ứng viên; Trường hợp đề nghị;
    Trường hợp đề nghị khen thưởng; Trường hợp được đề nghị; TT, CN đề nghị; TT, CN được ĐN; Ứng cử viên; Ứng viên;
    Ứng viên đề nghị
  `,
  position: `
    Ch.vụ; Chức danh đảm nhiệm; Chức vụ đảm nhiệm; Chức vụ đang đảm nhiệm; Chức vụ đang giữ; Chức vụ tại đơn vị;
    Chức vụ tại Liên hiệp; Chức vụ trong hội; Chức vụ trong hội/Liên hiệp; Chức vụ trong Liên hiệp; Chức vụ, ĐVCT;
    Chức vụ/vị trí; Cương vị; Cương vị công tác; CV; CV hiện tại; CV, đơn vị công tác; CV, đơn vị CT; CVụ, đơn vị;
    Đảm nhiệm chức vụ; Đang làm chức gì; Giữ chức gì; Làm gì, ở đâu; Position/title (chức vụ); Vị trí công tác;
    Vị trí đảm nhiệm; Vị trí việc làm; Vị trí, chức vụ
  `,
  achievement: `
    Căn cứ đề nghị (thành tích); Có công gì; Đã làm được gì; Đề nghị vì thành tích gì; Diễn giải thành tích; Đóng góp;
    Đóng góp nổi bật; Đóng góp tiêu biểu; Hồ sơ đề nghị | Lý do; Hồ sơ đề nghị | Thành tích;
    Hồ sơ đề nghị | Tóm tắt thành tích; Kể thành tích; Kết quả nổi bật làm căn cứ xét khen; Kết quả, thành tích;
    Kết quả, thành tích nổi bật; Mô tả thành tích; Người được đề nghị | Tóm tắt thành tích; Nội dung đề nghị | Lý do;
    Sơ lược thành tích; Tại sao đề nghị khen thưởng; Thành tích công tác; Thành tích của đơn vị;
    Thành tích làm căn cứ đề nghị; Thành tích trong 2 năm; Thành tích và đóng góp; Thành tích, đóng góp;
    Thành tích, kết quả công tác; Thành tích, kết quả đạt được; Thành tích/kết quả; Tóm tắt kết quả công tác;
    Tóm tắt kết quả, thành tích; Tóm tắt TT; Trích ngang thành tích; TT đạt được; TT nổi bật; Vì sao được đề nghị
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về đề nghị; Ghi chú về hồ sơ đề nghị;
    Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm;
    Giải thích thêm (nếu có); Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú;
    Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác;
    Thông tin khác (nếu có); Thông tin thêm
  `,
};
