// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const awardHeard: Heard = {
  no: `
    Danh sách | STT; Đánh số; Đánh số thứ tự; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự dòng;
    Số thứ tự khen thưởng; Số thứ tự mục; Số thứ tự tập thể, cá nhân; Số thứ tự trong danh sách; Số TT dòng;
    Số TT ghi theo mục; Số TT khen thưởng; Số TT trong danh sách; STT chung; STT dòng; STT khen thưởng;
    STT người được khen; STT tập thể cá nhân; STT theo nhóm; Stt trong biểu; STT trong danh sách; STT trong kỳ;
    STT trong năm; STT từng mục; Thứ tự danh sách; Thứ tự dòng; Thứ tự liệt kê; Thứ tự mục; Thứ tự người được khen;
    Thứ tự trong biểu; TT chung; TT danh sách khen; TT khen thưởng; TT KT; TT mục; TT theo danh sách; TT theo nhóm;
    TT trong năm
  `,
  direction: `
    Được cấp trên tặng/tặng cho cấp dưới, đối tác; Được khen hay khen người khác; Được khen hay mình khen;
    Được khen hay tặng cho đơn vị khác; Được khen thưởng/tặng thưởng cho người khác; Được khen/đã khen;
    Được khen/đi khen; Được tặng hay đi tặng; Được tặng/đi tặng; Được trao hay đi trao; Ghi N (nhận) hoặc T (tặng);
    Khen nhận hay khen trao; Khen nhận về/khen trao đi; Là khen thưởng được nhận hay trao tặng; LH được khen/LH khen;
    Mình được khen hay mình khen người ta; Nhận khen hay khen; Nhận vào/trao đi; Nhận vào/trao ra; Nhận về hay trao đi;
    Nhận về/tặng đi; Phân loại nhận/tặng; Ta nhận hay ta tặng; Tặng đi hay nhận về; Tình trạng nhận/tặng
  `,
  kind: `
    Cờ thi đua, bằng khen, kỷ niệm chương (ghi rõ loại); Danh hiệu được nhận; Danh hiệu được phong tặng; Danh hiệu TĐ;
    Danh hiệu TĐ, HTKT; Danh hiệu thi đua, HTKT; Danh hiệu vinh dự; Danh hiệu, giải thưởng; Đạt danh hiệu gì;
    Được khen gì; Được khen hình thức nào; Được tặng gì; Được tặng hình thức gì; Giải thưởng, danh hiệu;
    Hình thức biểu dương; Hình thức đã khen; Hình thức đã khen thưởng; Hình thức ghi nhận; Hình thức khen đã nhận;
    Hình thức thưởng; Hình thức tôn vinh; Hình thức vinh danh; HT khen; HT khen thưởng; HTKT;
    Huân, huy chương, bằng khen; Khen bằng gì; Khen bằng hình thức gì; Khen gì; Khen hình thức gì; Khen hình thức nào;
    Khen thưởng gì; Loại bằng khen, cờ, kỷ niệm chương; Loại bằng khen/giấy khen; Nhận danh hiệu gì;
    Phần thưởng cao quý; Phần thưởng được nhận; Tặng thưởng loại gì?
  `,
  authority: `
    Ai khen; Ai khen thưởng; Ai ký khen; Ai ra quyết định khen; Ai tặng; Ai trao; Ai trao tặng; Cấp ban hành;
    Cấp có thẩm quyền; Cấp công nhận; Cấp thẩm quyền; Chủ thể khen; Chủ thể khen thưởng; Cơ quan cấp;
    Cơ quan cấp bằng khen; Cơ quan thẩm quyền; Của cấp nào; Do ai khen; Do ai tặng; Do ai trao tặng; Do cấp nào khen;
    Do cấp nào tặng; Do cơ quan nào khen thưởng; Do cơ quan nào tặng; Được ai khen; Được ai tặng;
    Hình thức khen thưởng | Thẩm quyền; Hình thức khen | Cấp; Hình thức khen | Thẩm quyền; Người có thẩm quyền khen;
    Thẩm quyền; Thuộc thẩm quyền; Tổ chức trao tặng
  `,
  subject: `
    Ai được nhận; Ai nhận; Bên nhận; Danh sách đơn vị, cá nhân được khen; Danh sách được khen;
    Danh sách được khen thưởng; Danh sách khen thưởng; Đối tượng được khen | Họ tên, đơn vị; Đơn vị, cá nhân nhận khen;
    Đơn vị/cá nhân nhận; DS tập thể, cá nhân; Được khen thưởng | Tên; Họ tên người nhận; Khen ai; Khen cho ai;
    Khen thưởng cho ai; Khen thưởng | Tên; Người nhận; Người/đơn vị nhận; Tặng ai; Tặng cho; Tặng cho ai;
    Tập thể, cá nhân có thành tích; Tên người nhận; Tên người nhận (Awardee); Tên người, đơn vị được nhận;
    Tên tổ chức, cá nhân được vinh danh; Tên TT, CN; Tên TT, CN được khen; Tổ chức, cá nhân được vinh danh;
    Trao cho ai; Trao tặng cho; TT, CN được khen
  `,
  subjectKind: `
    Diện đối tượng; Đối tượng khen thưởng (tập thể, cá nhân trong nước, nước ngoài);
    Đối tượng là tập thể/cá nhân/tổ chức NN; Ghi "tập thể" hoặc "cá nhân"; Ghi TT hoặc CN;
    Khen cho tập thể hay cho người; Khen tập thể hay cá nhân; Khen tập thể/cá nhân; Loại người được khen;
    Loại người nhận; Người được khen là tập thể hay cá nhân; Người hay tập thể; Phân loại TT-CN;
    Phân loại: TT, CN, TCNN; Tặng tập thể hay cá nhân; Tập thể/cá nhân trong nước, nước ngoài;
    Trong nước hay nước ngoài; Trong nước/nước ngoài; TT/CN/NN
  `,
  reason: `
    Căn cứ khen thưởng (thành tích); Chuyên đề, thành tích; Công trạng; Diễn giải thành tích; Đóng góp;
    Đóng góp được ghi nhận; Đóng góp, thành tích; Được khen về; Được khen về mặt nào; Được khen về việc gì;
    Được khen vì cái gì?; Được khen vì thành tích gì; Ghi nhận về; Ghi nhận về việc; Khen về; Khen về thành tích;
    Khen về việc gì; Khen vì thành tích gì; LD khen; Mô tả thành tích; Nội dung ghi trên bằng khen;
    Nội dung ghi trong quyết định; Tại sao được khen; Thành tích để được khen; Thành tích xét khen;
    Thành tích, đóng góp; TT đạt được; TTích; Về việc gì mà khen; Vì đã có công lao
  `,
  decisionNumber: `
    Căn cứ | Số; Căn cứ | Số hiệu; Căn cứ | Số, ký hiệu; Khen theo QĐ số; Khen theo quyết định số; QĐ số mấy; QĐKT số;
    Quyết định số mấy; Số của QĐ tặng bằng khen; Số QĐ của cấp khen; Số QĐKT; Số quyết định công nhận;
    Số quyết định của cấp khen; Số quyết định là bao nhiêu; Số quyết định tặng bằng khen; Số …/QĐ-UBND; Tại QĐ số;
    Tại quyết định số; Văn bản khen thưởng | Số hiệu; Văn bản khen thưởng | Số, ký hiệu
  `,
  decisionDate: `
    Căn cứ | Ngày; Căn cứ | Ngày ban hành; Căn cứ | Ngày ký; Căn cứ | Ngày tháng; Căn cứ | Ngày, tháng, năm;
    Căn cứ | Thời gian; Ký quyết định khi nào; Ngày ban hành QĐ tặng thưởng; Ngày cấp có thẩm quyền ký khen;
    Ngày QĐ tặng; Ngày quyết định tặng; Ngày quyết định trao tặng; Ngày tặng thưởng theo QĐ; Ngày văn bản khen thưởng;
    Ngày, tháng; Ngày, tháng, năm; QĐKT | Ngày tháng năm; Quyết định tặng | Ngày ban hành; Quyết định tặng | Ngày ký;
    Quyết định tặng | Ngày, tháng, năm; Quyết định tặng | Thời gian
  `,
  quantity: `
    Bao nhiêu; Bao nhiêu bằng/giấy; Bao nhiêu tập thể, cá nhân được khen?; Có bao nhiêu tập thể, cá nhân được khen;
    Có mấy tập thể, cá nhân được khen (số); Được bao nhiêu; Được mấy bằng khen; Kết quả | SL; Kết quả | Số lượng;
    Mấy cái; S.lượng; SL trong kỳ; Số bằng khen, giấy khen đã tặng; Số bằng khen/giấy khen; Số bằng/giấy;
    Số đơn vị, cá nhân được khen; Số được khen; Số lượng bằng khen, giấy khen; Số lượng bằng, cờ; Số lượng bằng/giấy;
    Số lượng cờ, bằng khen; Số lượng đã khen; Số lượng đã khen thưởng; Số lượng được nhận;
    Số lượng khen (đã nhận hoặc đã trao); Số lượng nhận; Số lượng tập thể, cá nhân được khen; Số lượng trong kỳ;
    Số lượng trong năm; Số lượt TT, CN được khen; Số tập thể, cá nhân; Số tập thể, cá nhân được khen;
    Số tập thể, cá nhân được khen thưởng; Số trường hợp; Số trường hợp được khen; Số trường hợp khen thưởng;
    Thực hiện | SL; Thực hiện | Số lượng; Tổng số khen; Tổng số khen thưởng; Tổng số khen thưởng trong năm;
    Tổng số khen trong kỳ; Tổng số tập thể, cá nhân; Tổng số tập thể, cá nhân được khen; Trong kỳ | SL;
    Trong kỳ | Số lượng; Trong năm | SL; Trong năm | Số lượng
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về khen thưởng; Ghi chú về quyết định khen;
    Ghi chú, diễn giải; Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm;
    Giải thích thêm (nếu có); Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú;
    Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác;
    Thông tin khác (nếu có); Thông tin thêm
  `,
};
