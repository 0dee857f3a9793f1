// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const summaryHeard: Heard = {
  no: `
    Chỉ tiêu thứ; Chỉ tiêu | TT; Danh mục | STT; Đánh số; Đánh số thứ tự; Mục; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự;
    Số thứ tự chỉ tiêu; Số thứ tự dòng; Số thứ tự mục; Số thứ tự trong biểu; Số TT chỉ tiêu; Số TT dòng;
    Số TT ghi theo mục; Số TT trong danh sách; STT chỉ tiêu; STT chung; STT CT; STT dòng; STT theo nhóm;
    Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm; STT từng mục; Thứ tự các chỉ tiêu;
    Thứ tự chỉ tiêu; Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự trong biểu; TT chỉ tiêu; TT chung; TT mục;
    TT theo danh sách; TT theo nhóm; TT trong năm
  `,
  name: `
    Báo cáo về gì; Báo cáo về nội dung gì?; Biểu tổng hợp | Tên; Các mặt công tác; Các mặt hoạt động; Các mục;
    Các nội dung; Các tiêu chí; Chỉ tiêu (đoàn ra, đoàn vào, viện trợ…); Chỉ tiêu chủ yếu trong kỳ;
    Chỉ tiêu chủ yếu trong năm; Chỉ tiêu công tác; Chỉ tiêu đánh giá; Chỉ tiêu ĐNND; Chỉ tiêu đối ngoại nhân dân;
    Chỉ tiêu hoạt động; Chỉ tiêu năm báo cáo; Chỉ tiêu theo lĩnh vực; Chỉ tiêu thực hiện (tên);
    Chỉ tiêu về công tác đối ngoại nhân dân; Chỉ tiêu, lĩnh vực công tác; Công tác; Công việc; CT báo cáo; CTBC;
    Danh mục; Danh mục số liệu; Diễn giải; Diễn giải chỉ tiêu; Hạng mục báo cáo; Hệ thống chỉ tiêu; Kể về cái gì;
    Kết quả công tác (chỉ tiêu); Khoản mục; Lĩnh vực công tác; Lĩnh vực, chỉ tiêu; Loại số liệu; Mảng công tác;
    Mặt công tác; Mặt hoạt động; Mục báo cáo; Mục, chỉ tiêu; ND; Nhiệm vụ; Nội dung công việc; Nội dung gì;
    Nội dung hoạt động đối ngoại nhân dân; Nội dung nhiệm vụ; Nội dung số liệu; Nội dung thực hiện; Nội dung tổng hợp;
    Số liệu về; Số liệu về việc gì; Tên các chỉ tiêu công tác đối ngoại nhân dân; Tên mục; Tên nội dung; Tên tiêu chí;
    Thông tin báo cáo; Thông tin, chỉ tiêu; Tiêu chí, chỉ tiêu; Việc gì
  `,
  unitOfCount: `
    Chỉ tiêu | Đơn vị tính; Chỉ tiêu | ĐVT; Đ.v tính; Đếm theo; Đếm theo đơn vị gì; Đo bằng; Đơn vị thống kê;
    Đơn vị tính chỉ tiêu; Đơn vị tính của chỉ tiêu; Đơn vị tính số liệu; Đơn vị tính theo chỉ tiêu;
    Đơn vị tính từng chỉ tiêu; ĐVT chỉ tiêu; ĐVT của chỉ tiêu; ĐVT số liệu; Kết quả thực hiện | Đơn vị tính;
    Kết quả | ĐVT; Loại đơn vị (cuộc/đoàn/người); Số liệu | Đơn vị tính; Số liệu | ĐVT
  `,
  previous: `
    C.kỳ năm trước; CK năm ngoái; CK năm trước; CKNT; Cùng kỳ bao nhiêu; Cùng kỳ năm liền trước; Cùng kỳ NT;
    Cùng kỳ trước; Đạt được cùng kỳ năm trước; Đạt được năm trước; Giá trị cùng kỳ; Giá trị kỳ trước;
    Giá trị năm trước; Hồi năm ngoái; Kết quả đạt được | Cùng kỳ năm ngoái; Kết quả đạt được | Năm ngoái;
    KQTH năm trước; Kỳ báo cáo trước; Kỳ gốc (cùng kỳ năm trước); Kỳ liền trước; Kỳ này năm ngoái; Kỳ này năm trước;
    Kỳ trước liền kề; Mức đạt năm trước; Mức thực hiện năm trước; Năm liền kề trước; Năm liền trước; Năm N-1;
    Năm ngoái bao nhiêu; Năm ngoái đạt bao nhiêu; Năm ngoái được bao nhiêu; Năm ngoái làm được bao nhiêu;
    Năm trước bao nhiêu; Năm trước đạt bao nhiêu; Năm trước đó; Same period last year (cùng kỳ); SL cùng kỳ;
    SL kỳ trước; SL năm trước; Số liệu kỳ báo cáo trước; Số lượng cùng kỳ năm trước; Số lượng kỳ trước;
    Số lượng năm trước; Số lượng | Cùng kỳ năm ngoái; Số lượng | Năm ngoái; TH CK năm trước; Thực hiện năm liền trước
  `,
  current: `
    Bao nhiêu; Đã đạt; Đã đạt được; Đạt bao nhiêu; Đạt được; Đạt được kỳ này; Đạt được năm nay; Đạt được trong kỳ;
    Đạt được trong năm; Được bao nhiêu; Giá trị kỳ này; Giá trị thực hiện; Kết quả thực tế; KQTH; KQTH kỳ này;
    KQTH năm nay; Kỳ báo cáo này; Kỳ này bao nhiêu; Kỳ này đạt bao nhiêu; Làm được bao nhiêu; Mức đạt được;
    Mức đạt kỳ này; Mức thực hiện; Mức thực hiện kỳ này; Năm N; Năm nay bao nhiêu; Năm nay đạt bao nhiêu;
    Năm nay đạt được; Năm nay được bao nhiêu; Năm nay làm được?; SL kỳ này; SL trong năm; Số đạt được; Số kỳ này;
    Số lượng kỳ này; Số lượng năm nay; Số lượng trong kỳ; Số lượng trong năm; Số năm nay; Số thực tế; Số trong kỳ;
    TH năm; Thực hiện thực tế; Thực tế; Thực tế đạt được; Thực tế kỳ này; Thực tế thực hiện; Thực tế thực hiện kỳ này;
    Trong kỳ; Trong kỳ báo cáo; Trong năm; Trong năm báo cáo; Ước kết quả năm nay
  `,
  change: `
    % biến động; % change (tăng/giảm); % kỳ này/cùng kỳ; % năm nay/năm trước; % so CK; % tăng trưởng; % thay đổi;
    Biến động; Biến động so với cùng kỳ; Biến động so với năm trước; Chênh lệch % so cùng kỳ; Hơn kém;
    Hơn kém năm ngoái (%); Hơn kém năm trước (%); Nhịp độ tăng so cùng kỳ; So CK; So CK năm trước; So sánh 2 năm;
    So sánh hai kỳ; So với CK; So với CK %; So với CKNT; So với cùng kỳ năm trước tăng (giảm) %; So với năm liền trước;
    So với năm ngoái tăng hay giảm; SS CK; SS cùng kỳ; SS cùng kỳ %; SS năm trước; SS với cùng kỳ;
    Tăng bao nhiêu phần trăm; Tăng giảm bao nhiêu %; Tăng giảm so với năm ngoái bao nhiêu phần trăm; Tăng hay giảm;
    Tăng hay giảm bao nhiêu %; Tăng hay giảm mấy phần trăm; Tăng, giảm mấy % so năm ngoái?;
    Tăng/giảm bao nhiêu phần trăm; Tăng/giảm so với CK; Thay đổi; Thay đổi so với cùng kỳ; Thay đổi so với năm trước;
    Tỉ lệ thay đổi; Tình hình tăng, giảm; Tốc độ tăng; Tốc độ tăng trưởng; Tốc độ tăng, giảm so với cùng kỳ;
    Tỷ lệ biến động; Tỷ lệ tăng trưởng
  `,
  plan: `
    Chỉ tiêu đăng ký; Chỉ tiêu đăng ký đầu năm; Chỉ tiêu được giao trong năm; Chỉ tiêu giao trong năm;
    Chỉ tiêu kế hoạch | Đề ra; Chỉ tiêu kế hoạch | Được giao; Chỉ tiêu kế hoạch | Kỳ này; Chỉ tiêu kế hoạch | Số lượng;
    Chỉ tiêu kế hoạch | Trong năm; Chỉ tiêu phải đạt; Đăng ký bao nhiêu; Đăng ký đầu năm; Đặt ra đầu năm;
    Đầu năm đặt kế hoạch; Đầu năm đặt ra; Đầu năm đặt ra bao nhiêu; Đầu năm định làm bao nhiêu?; Được giao bao nhiêu;
    Giá trị kế hoạch; Giao đầu năm; Kế hoạch ban đầu; Kế hoạch bao nhiêu; Kế hoạch cấp trên giao; Kế hoạch đã đăng ký;
    Kế hoạch đã duyệt; Kế hoạch đăng ký; Kế hoạch đặt ra; Kế hoạch đầu năm; Kế hoạch đề ra bao nhiêu;
    Kế hoạch là bao nhiêu; Kế hoạch phấn đấu; Kế hoạch thực hiện trong năm; Kế hoạch tỉnh giao;
    Kế hoạch UBND tỉnh giao; KH đề ra; KH | Số lượng; Mức đăng ký; Mức đề ra; Mức giao; Mức kế hoạch; Mức phấn đấu;
    Mục tiêu đặt ra; Mục tiêu đề ra; Mục tiêu kế hoạch; Mục tiêu phấn đấu; SL kế hoạch; SL KH; Số đăng ký;
    Số được giao; Số giao; Số kế hoạch giao; Số kế hoạch năm; Số liệu kế hoạch; Số liệu | KH; Số lượng kế hoạch;
    Số lượng theo kế hoạch; Số lượng | KH; Theo kế hoạch phải đạt
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú số liệu; Ghi chú trong kỳ; Ghi chú trong năm;
    Ghi chú về cách tính; Ghi chú về chỉ tiêu; Ghi chú về số liệu; Ghi chú, diễn giải; Ghi chú, giải thích;
    Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm; Giải thích thêm (nếu có); Mục ghi chú;
    Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung;
    Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác; Thông tin khác (nếu có); Thông tin thêm;
    Thuyết minh, ghi chú
  `,
};
