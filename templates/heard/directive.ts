// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const directiveHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự dòng; Số thứ tự mục;
    Số thứ tự trong danh sách; Số thứ tự văn bản; Số TT dòng; Số TT ghi theo mục; Số TT trong danh sách; STT chỉ thị;
    STT chung; STT dòng; STT theo nhóm; Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm; STT từng mục;
    STT văn bản; Thứ tự các chỉ thị, nghị quyết; Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự trong biểu;
    Thứ tự văn bản; TT chỉ thị; TT chung; TT mục; TT theo danh sách; TT theo nhóm; TT trong năm; TT văn bản;
    Văn bản thứ; Văn bản | TT
  `,
  document: `
    Các văn bản; Căn cứ (văn bản); Căn cứ văn bản cấp trên; Chỉ thị 12, Chỉ thị 38, Chương trình 1830…;
    Chỉ thị của Ban Bí thư; Chỉ thị đã quán triệt; Chỉ thị được triển khai; Chỉ thị, kết luận;
    Chỉ thị, nghị quyết đã triển khai trong năm; Chỉ thị, nghị quyết được triển khai;
    Chỉ thị, nghị quyết phải tổ chức thực hiện; Chỉ thị, nghị quyết, kết luận; Chủ trương, chỉ thị;
    Chủ trương, nghị quyết; Chủ trương, văn bản; Chủ trương, văn bản của Đảng, Nhà nước, VUFO;
    Chương trình/kế hoạch hành động; Danh mục chỉ thị, nghị quyết; Danh mục văn bản; Là văn bản nào;
    Nghị quyết đã quán triệt; Nghị quyết, chỉ thị, kết luận;
    Tên chỉ thị, nghị quyết, chương trình hành động được triển khai; Tên CT, NQ; Theo văn bản; Theo văn bản nào;
    Thực hiện chỉ thị nào; Triển khai chỉ thị, nghị quyết nào; Văn bản chỉ đạo của VUFO; Văn bản chỉ đạo, điều hành;
    Văn bản của Đảng, Nhà nước; Văn bản của Trung ương, của tỉnh; Văn bản của Trung ương, của tỉnh, của VUFO;
    Văn bản được giao triển khai; Văn bản lãnh đạo, chỉ đạo | Tên, số hiệu; Văn bản nào
  `,
  content: `
    Các hoạt động đã tổ chức để thực hiện chỉ thị; Các việc đã làm để thực hiện; Các việc đã làm để triển khai;
    Cách làm; Cách triển khai; Công tác triển khai; Công tác triển khai | Nội dung;
    Công tác triển khai | Nội dung công việc; Công việc; Công việc cụ thể; Đã làm gì; Đã làm gì để triển khai;
    Đã làm những gì; Đã triển khai gì; Đã triển khai những gì; Hoạt động cụ thể; Làm gì; Làm gì để thực hiện;
    Làm như thế nào; Làm thế nào; Mô tả nội dung triển khai; Mô tả việc triển khai; ND TK; Nhiệm vụ cụ thể;
    Nội dung đơn vị triển khai; Nội dung nhiệm vụ; Nội dung phổ biến, quán triệt; Nội dung triển khai của Liên hiệp;
    Nội dung triển khai tại đơn vị; Nội dung tuyên truyền, quán triệt; Nội dung và cách triển khai;
    Nội dung, biện pháp; Nội dung, cách làm; Nội dung, giải pháp; Quá trình triển khai | Nội dung;
    Quá trình triển khai | Nội dung công việc; Thực hiện những gì; Triển khai như thế nào; Triển khai những gì;
    Triển khai thế nào; Việc cụ thể; Việc làm cụ thể
  `,
  date: `
    Bao giờ; Bao giờ triển khai; Công tác triển khai | Khi nào; Công tác triển khai | Ngày;
    Công tác triển khai | Ngày tháng; Công tác triển khai | Thời điểm; Công tác triển khai | Thời gian; Làm hồi nào;
    Ngày TK; Ngày tổ chức học tập; Ngày tổ chức hội nghị triển khai; Ngày triển khai văn bản; TGTH;
    Tháng/năm triển khai; Thời gian tiến hành; Thời gian TK; Thời gian triển khai chỉ thị;
    Thời gian triển khai văn bản; Triển khai từ khi nào; Triển khai vào lúc nào
  `,
  status: `
    Công tác triển khai | Kết quả; Công tác triển khai | Kết quả đạt được; Công tác triển khai | Tiến độ;
    Công tác triển khai | Tình trạng; Đã hoàn thành chưa; Đã hoàn thành/đang thực hiện; Đã hoàn thành/đang triển khai;
    Đã thực hiện chưa; Đã triển khai chưa; Đã triển khai đến đâu; Đã triển khai/chưa triển khai; Đã xong chưa;
    Đã xong, đang làm hay chưa làm?; Đã/đang/chưa thực hiện; Đã/đang/chưa triển khai; Đạt được gì; Đạt kết quả gì;
    Đến đâu rồi; Đến nay đã hoàn thành hay đang thực hiện; Hoàn thành chưa; Hoàn thành hay chưa;
    Hoàn thành/chưa hoàn thành; Kết quả (đã/đang/chưa triển khai); Kết quả bước đầu; Kết quả như thế nào;
    Kết quả triển khai tại đơn vị; KQ TK; Làm đến đâu; Làm tới đâu rồi; Làm xong chưa; Thực hiện đến đâu;
    Tiến độ đến nay; Tiến độ hoàn thành; Tình hình triển khai đến nay;
    Tình trạng (đã triển khai, đang triển khai, chưa triển khai); Tình trạng (đã/đang/chưa);
    Tình trạng (hoàn thành/chưa hoàn thành); Tình trạng công việc; Tình trạng cuối kỳ; Tình trạng đến nay;
    Tình trạng hoàn thành; Tình trạng xử lý; Triển khai đến đâu; TT thực hiện (xong/chưa); Việc triển khai | Kết quả;
    Việc triển khai | Kết quả đạt được; Việc triển khai | Tiến độ; Việc triển khai | Tình trạng; Xong chưa
  `,
  responsible: `
    Ai làm; Bộ phận được giao; BP phụ trách; Đầu mối phụ trách; Do đơn vị nào thực hiện; Đơn vị được giao chủ trì;
    ĐVTH; Giao ai; Giao cho; Giao cho ai; Lãnh đạo phụ trách; Người được giao; Người theo dõi, phụ trách; Phân công ai;
    Phân công nhiệm vụ; Phòng chuyên môn phụ trách; Tổ chức thực hiện; Tổ chức, cá nhân phụ trách;
    Tổ chức, cá nhân thực hiện; Trách nhiệm chủ trì; Văn phòng/ban phụ trách
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về triển khai; Ghi chú về văn bản; Ghi chú, diễn giải;
    Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm; Giải thích thêm (nếu có);
    Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú;
    Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác; Thông tin khác (nếu có);
    Thông tin thêm
  `,
};
