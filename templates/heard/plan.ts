// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const planHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Đầu việc số; Mục số; Nhiệm vụ | TT; Nhiệm vụ thứ; S.TT; Số t.tự; Số t/t;
    Số th.tự; Số thứ tự dòng; Số thứ tự mục; Số thứ tự nhiệm vụ; Số thứ tự trong kế hoạch; Số TT dòng;
    Số TT ghi theo mục; Số TT trong danh sách; STT chung; STT công việc; STT dòng; STT nhiệm vụ; STT NV; STT theo nhóm;
    Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm; STT từng mục; Thứ tự các việc; Thứ tự dòng;
    Thứ tự liệt kê; Thứ tự mục; Thứ tự nhiệm vụ; Thứ tự trong biểu; TT chung; TT công việc; TT mục; TT nhiệm vụ;
    TT theo danh sách; TT theo nhóm; TT trong năm; Việc số
  `,
  task: `
    Các công việc cần làm; Các hoạt động; Các mặt công tác; Các nhiệm vụ dự kiến triển khai trong năm sau; Cần làm gì;
    Công việc cần làm; Công việc dự kiến thực hiện; Công việc năm sau; Danh mục công việc; Danh mục nhiệm vụ;
    Dự định làm; Dự kiến làm gì; Hoạt động dự kiến năm sau; Hoạt động kế hoạch; Hoạt động năm sau; Hoạt động năm tới;
    Hoạt động sẽ thực hiện; Hoạt động sẽ tổ chức; Kế hoạch làm gì; Làm gì; Làm việc gì; Mặt công tác;
    Năm sau dự định làm gì?; Năm sau làm gì; Năm tới làm gì; Nhiệm vụ cần thực hiện; Nhiệm vụ công tác;
    Nhiệm vụ công tác năm sau; Nhiệm vụ cụ thể được đề ra; Nhiệm vụ của Liên hiệp; Nhiệm vụ dự kiến; Nhiệm vụ đặt ra;
    Nhiệm vụ đề ra; Nhiệm vụ kế hoạch; Nhiệm vụ kỳ tới; Nhiệm vụ sẽ thực hiện; Nhiệm vụ sẽ triển khai;
    Nhiệm vụ thời gian tới; Nhiệm vụ thực hiện năm sau; Nội dung công việc dự kiến; Nội dung công việc năm sau;
    Nội dung dự kiến; Nội dung dự kiến thực hiện; Nội dung dự kiến triển khai; Nội dung năm sau;
    Nội dung trọng tâm năm sau; NV; NV chủ yếu; NV cụ thể; NV năm sau; NV năm tới; NV trọng tâm; NVTT;
    Phương hướng công tác; Phương hướng công tác năm sau; Sẽ làm gì; Sẽ làm những gì
  `,
  target: `
    Bao nhiêu; Chỉ tiêu đăng ký; Chỉ tiêu định lượng; Chỉ tiêu kế hoạch năm sau; Chỉ tiêu năm tới;
    Chỉ tiêu phấn đấu năm sau; CT đề ra; CT kế hoạch; CT năm sau; CT phấn đấu; Đạt bao nhiêu; Định làm bao nhiêu;
    Giá trị chỉ tiêu; Giá trị mục tiêu; Khối lượng; Làm bao nhiêu; Mức cần đạt; Mức chỉ tiêu; Mức đăng ký; Mức đề ra;
    Mức kế hoạch; Mục tiêu bằng số; Mục tiêu cụ thể (số); Mục tiêu định lượng; Mục tiêu năm sau; Mục tiêu năm tới;
    Mục tiêu số; Phấn đấu năm sau; SL năm sau; Số dự kiến; Số kế hoạch; Số lượng dự kiến năm sau; Số lượng năm sau;
    Số lượng sẽ thực hiện
  `,
  unitOfCount: `
    Đ/v tính; Đếm theo; Đếm theo đơn vị gì; Đơn vị thống kê; Đơn vị tính chỉ tiêu; Đơn vị tính của chỉ tiêu;
    Đơn vị tính khối lượng; Đơn vị tính mục tiêu; Đơn vị tính số lượng; ĐVT (%, đoàn, khoản);
    ĐVT (triệu đồng, USD, đoàn, người, %); ĐVT chỉ tiêu; ĐVT của chỉ tiêu; ĐVT số lượng; Kế hoạch | Đơn vị tính;
    Kế hoạch | ĐVT; Khối lượng | Đơn vị tính; Khối lượng | ĐVT; Loại đơn vị (cuộc/đoàn/người); Mục tiêu | Đơn vị tính;
    Mục tiêu | ĐVT; Phấn đấu | Đơn vị tính; Phấn đấu | ĐVT; Số lượng | Đơn vị tính; Số lượng | ĐVT
  `,
  deadline: `
    Bao giờ; Bao giờ hoàn thành; Bao giờ làm; Bao giờ xong; Chừng nào xong?; Deadline; Đến bao giờ; Đến khi nào;
    Hạn cuối; Hạn định; Hạn xong; Hoàn thành trong; Hoàn thành trong tháng; Hoàn thành vào; Kế hoạch | Hạn hoàn thành;
    Kế hoạch | Hoàn thành; Kế hoạch | Thời gian; Kế hoạch | Thời hạn; Làm vào lúc nào; Làm xong lúc nào; Lộ trình;
    Lộ trình thời gian; Lộ trình thực hiện; Ngày dự kiến; Ngày dự kiến hoàn thành; Ngày hết hạn;
    Ngày hoàn thành dự kiến; Ngày kết thúc; Ngày phải hoàn thành; Ngày thực hiện; Phải xong trước ngày; Quý dự kiến;
    Quý hoàn thành; Quý thực hiện; Quý/tháng hoàn thành; Quý/tháng thực hiện; TGTH; Tháng dự kiến; Tháng hoàn thành;
    Tháng thực hiện; Tháng/quý thực hiện; Thời gian thực hiện trong năm sau; Thời gian xong; Thời hạn cuối cùng;
    Thực hiện vào tháng nào; Xong khi nào; Xong trước ngày; Xong trước tháng
  `,
  responsible: `
    Ai làm; Ai sẽ làm; Bộ phận; Bộ phận được giao; BP phụ trách; Cá nhân được giao; Đầu mối phụ trách;
    Do đơn vị nào chủ trì; ĐVTH; Giao ai; Giao ai làm; Giao cho; Giao cho ai; Hội thành viên phụ trách;
    Kế hoạch | Chủ trì; Kế hoạch | Đơn vị chủ trì; Kế hoạch | Đơn vị thực hiện; Kế hoạch | Người phụ trách;
    Kế hoạch | Phụ trách; Lãnh đạo phụ trách; Lãnh đạo, chuyên viên phụ trách; Người được giao;
    Phòng chuyên môn phụ trách; Tổ chức, cá nhân thực hiện; Trách nhiệm chủ trì; Văn phòng/ban phụ trách
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú trong kỳ; Ghi chú trong năm; Ghi chú về kế hoạch;
    Ghi chú về nhiệm vụ; Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có);
    Giải thích thêm; Giải thích thêm (nếu có); Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú;
    Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin bổ sung (nếu có);
    Thông tin ghi chú; Thông tin khác; Thông tin khác (nếu có); Thông tin thêm
  `,
};
