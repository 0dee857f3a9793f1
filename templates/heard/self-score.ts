// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const selfScoreHeard: Heard = {
  no: `
    Đánh số; Đánh số thứ tự; Mục; Mục số; S.TT; Số mục; Số t.tự; Số t/t; Số th.tự; Số thứ tự dòng; Số thứ tự mục;
    Số thứ tự tiêu chí; Số TT dòng; Số TT ghi theo mục; Số TT trong danh sách; STT chung; STT dòng; STT mục chấm;
    STT nội dung chấm; STT theo nhóm; STT tiêu chí; Stt trong biểu; STT trong danh sách; STT trong kỳ; STT trong năm;
    STT từng mục; Thứ tự các tiêu chí; Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự tiêu chí; Thứ tự trong biểu;
    Tiêu chí số; Tiêu chí thứ; Tiêu chí | TT; TT chung; TT mục; TT nội dung; TT theo danh sách; TT theo nhóm;
    TT tiêu chí; TT trong năm
  `,
  criterion: `
    Bảng điểm | Tên; Bộ tiêu chí; Các mặt công tác; Các mặt công tác chấm điểm; Các nội dung; Các nội dung thi đua;
    Chấm cái gì; Chấm điểm cái gì; Chấm điểm | Tên; Chấm nội dung gì; Chấm về gì; Chấm về mặt nào?;
    Chấm về nội dung gì; Chấm về việc gì; Chỉ tiêu; Chỉ tiêu chấm điểm; Chỉ tiêu đánh giá; Chỉ tiêu, nhiệm vụ;
    Chỉ tiêu, nhiệm vụ chấm điểm; Chỉ tiêu, tiêu chí; Hạng mục; Hạng mục đánh giá; Hạng mục thi đua; Hệ thống tiêu chí;
    Mặt công tác; Mặt công tác được chấm; Mục chấm; Mục chấm (tiêu chí); Mục chấm điểm; Mục, tiêu chí; ND thi đua;
    Nhiệm vụ; Nhiệm vụ được chấm điểm; Nhiệm vụ thi đua; Nhiệm vụ, tiêu chí; Nội dung chấm; Nội dung cho điểm;
    Nội dung công tác; Nội dung công việc; Nội dung nhiệm vụ; Nội dung theo bảng điểm chuẩn;
    Nội dung thực hiện được chấm; Nội dung tính điểm; Nội dung, tiêu chuẩn; TC; TC chấm điểm; TC thi đua;
    Thi đua | Tên; Tiêu chí bình xét; Tiêu chí chấm; Tiêu chí cho điểm; Tiêu chí năm báo cáo; Tiêu chí thành phần;
    Tiêu chí theo bảng điểm; Tiêu chí theo quy định; Tiêu chí thi đua của cụm; Tiêu chí thi đua trong năm;
    Tiêu chí tính điểm; Tiêu chí tự chấm; Tiêu chí tự chấm điểm; Tiêu chí xếp loại; Tiêu chí xét thi đua;
    Tiêu chí, chỉ tiêu; Tiêu chí, nội dung chấm; Tiêu chí/Nội dung công việc; Tiêu chuẩn thi đua; Việc được chấm;
    Yêu cầu, tiêu chí
  `,
  max: `
    Ba-rem điểm; Barem; Barem điểm; Barem điểm tối đa; Cao nhất bao nhiêu điểm; Chuẩn; Đ. chuẩn; Đ. tối đa; Đ.max;
    Điểm ấn định; Điểm chuẩn của cụm; Điểm chuẩn do cụm quy định; Điểm chuẩn theo bảng; Điểm chuẩn theo bảng điểm;
    Điểm chuẩn VUFO quy định; Điểm đủ; Điểm khung; Điểm max; Điểm phân bổ; Điểm TĐ (tối đa); Điểm theo bảng chuẩn;
    Điểm theo bảng điểm chuẩn; Điểm theo quy định của Cụm; Điểm theo quy định của TW; Điểm theo thang;
    Điểm tối đa có thể đạt; Điểm tối đa của cụm quy định; Điểm tối đa được chấm; Điểm tối đa được tính;
    Điểm tối đa theo bảng điểm; Điểm trọn của tiêu chí; ĐTĐ; Được chấm cao nhất mấy điểm; Được tối đa;
    Được tối đa bao nhiêu điểm; Được tối đa mấy điểm; Max điểm; Mức điểm cao nhất; Mức tối đa;
    Số điểm tối đa được chấm; Thang điểm cao nhất; Thang điểm chấm; Tiêu chí | Chuẩn; Tiêu chí | Tối đa; Tối đa;
    Tối đa bao nhiêu điểm; Tối đa mấy điểm
  `,
  self: `
    Đ. tự chấm; Đ.tự đánh giá; Điểm đã tự chấm; Điểm do đơn vị chấm; Điểm do đơn vị tự xác định;
    Điểm do Liên hiệp tự chấm; Điểm đơn vị chấm; Điểm đơn vị đã tự chấm; Điểm LH tỉnh tự chấm; Điểm tự chấm/điểm chuẩn;
    Điểm tự đề xuất; Điểm tự tính; Điểm tự xếp; Đơn vị chấm được bao nhiêu điểm; Mình chấm; Mình chấm mấy điểm;
    Mình tự chấm bao nhiêu?; Mức điểm tự chấm; Mức tự chấm; Ta tự chấm; Tự chấm bao nhiêu điểm; Tự chấm được bao nhiêu;
    Tự chấm được mấy điểm; Tự chấm mấy điểm; Tự cho mấy điểm
  `,
  evidence: `
    Căn cứ chấm; Căn cứ cho điểm; Căn cứ để chấm; Căn cứ tự chấm; Căn cứ tự chấm điểm; Căn cứ vào đâu; Chứng cứ;
    Cơ sở cho điểm; Cơ sở để tự chấm; Cơ sở tính điểm; Cơ sở tự chấm; Cơ sở, minh chứng; Dựa vào đâu;
    Dựa vào đâu mà chấm?; Dựa vào tài liệu nào; Giấy tờ chứng minh; Giấy tờ kèm theo; HS minh chứng; Lấy gì chứng minh;
    Link minh chứng; Minh chứng cho điểm tự chấm; Minh chứng của đơn vị; Minh chứng trong năm; Tài liệu đối chiếu;
    TL minh chứng; TLMC; Văn bản kèm theo
  `,
  note: `
    Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú; Điều cần ghi thêm;
    Gchú; Gh.chú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của đơn vị tự chấm;
    Ghi chú của LHHN tỉnh; Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú trong kỳ; Ghi chú trong năm;
    Ghi chú về chấm điểm; Ghi chú về điểm; Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm;
    Ghi thêm (nếu có); Giải thích thêm (nếu có); Lý do chưa đạt; Lý do trừ điểm; Mục ghi chú; Những điểm cần lưu ý;
    Những điều ghi chú; Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung;
    Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác; Thông tin khác (nếu có); Thông tin thêm
  `,
};
