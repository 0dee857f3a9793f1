// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const delegationInHeard: Heard = {
  no: `
    Danh sách | STT; Đánh số; Đánh số thứ tự; Đoàn thứ; Đoàn thứ mấy; Đoàn | TT; S.TT; Số t.tự; Số t/t; Số th.tự;
    Số thứ tự các đoàn; Số thứ tự của đoàn; Số thứ tự đoàn; Số thứ tự đoàn vào; Số thứ tự trong danh sách;
    Số thứ tự trong năm; Số TT đoàn; STT các đoàn; STT của đoàn; Stt đoàn; STT đoàn vào; STT trong kỳ; STT trong năm;
    Thứ tự các đoàn; Thứ tự các đoàn trong kỳ; Thứ tự đoàn; Thứ tự dòng; Thứ tự liệt kê; Thứ tự trong biểu; TT đoàn;
    TT trong biểu
  `,
  name: `
    Ai đến thăm; Các đoàn đã đón; Các đoàn đã tiếp; Đã tiếp những đoàn nào; Danh sách các đoàn đã đón; Danh tính đoàn;
    Diễn giải tên đoàn; Đoàn đã đón tiếp; Đoàn đã tiếp đón; Đoàn đại biểu; Đoàn đại biểu hữu nghị;
    Đoàn do Liên hiệp đón; Đoàn LHHN tiếp; Đoàn nào vô; Đoàn tiếp nhận; Đoàn vào địa phương; Đoàn vào thăm tỉnh;
    Đoàn/khách mời quốc tế; Họ tên/Tên đoàn; Khách đến thăm; Khách là ai; Liệt kê các đoàn; Liệt kê tên đoàn;
    Tên các đoàn khách nước ngoài do Liên hiệp đón tiếp; Tên đoàn đại biểu; Tên đoàn ghi theo chương trình;
    Tên đoàn hữu nghị; Tên đoàn khách đến địa phương; Tên đoàn khách nước ngoài vào tỉnh;
    Tên đoàn khách quốc tế do Liên hiệp đón tiếp; Tên đoàn theo công văn; Tên đoàn theo quyết định;
    Tên đoàn, cơ quan chủ quản của đoàn; Tên đối tác đến thăm; Thống kê tên đoàn; Tổ chức, đoàn khách đến
  `,
  level: `
    Ai đón: tỉnh hay Liên hiệp; C.đoàn; Cấp bậc của đoàn; Cấp chủ trì đón; Cấp chủ trì đón tiếp; Cấp đoàn đại biểu;
    Cấp lễ tân đón (tỉnh/LH/hội); Cấp: tỉnh, LH, HTV, SN; Đoàn do cấp nào quản lý;
    Đoàn khách của tỉnh hay của Liên hiệp; Đoàn thuộc cấp tỉnh/cấp sở/cấp hội; Đoàn thuộc tỉnh hay Liên hiệp;
    Đoàn vào cấp tỉnh hay cấp hội; Hàm, cấp đón tiếp; Khách của tỉnh/Liên hiệp/hội; Loại đoàn theo cấp; Mức cấp đoàn;
    Phân loại cấp đoàn; Phân loại theo cấp; Phân loại theo cấp đón; Phân loại | Cấp; Tầm cấp của đoàn;
    Tính chất cấp đoàn; Xếp cấp
  `,
  country: `
    Các nước có thành viên; Đến từ đâu; Đoàn đến từ đâu; Đoàn ở nước nào sang; Khách từ đâu đến; Người nước nào;
    Nơi đến từ; Nước cử đoàn sang; Nước đi; Nước gửi đoàn; Nước ngoài nào; Nước nơi đoàn xuất phát;
    Nước/địa phương nước ngoài; Ở nước nào qua; QT đoàn khách; QT khách; Quốc gia đến; Quốc gia gửi đoàn;
    Quốc tịch các thành viên; Quốc tịch thành viên đoàn; Từ đâu đến; Từ nước nào đến
  `,
  dateFrom: `
    Bắt đầu từ; Bắt đầu từ ngày; Check-in; Đặt chân đến ngày; Đến ngày nào;
    Kế hoạch và thực hiện | Thời gian thực hiện; Kể từ ngày; Khách tới ngày nào?; Khi nào đến; Khoảng thời gian;
    Khởi đầu chuyến; Làm việc từ ngày; Lịch làm việc từ; Lịch trình | Thời gian; Ngày bắt đầu chương trình;
    Ngày bắt đầu chương trình làm việc; Ngày bđ; Ngày công tác; Ngày đầu; Ngày đến Việt Nam; Ngày diễn ra;
    Ngày đoàn tới tỉnh; Ngày mở đầu chương trình; Ngày nhập cảnh Việt Nam; Ngày thực hiện; Ngày tới; Ngày vô;
    Nhập cảnh ngày; Ở từ ngày; T/g đến; T/g | Từ; TG thực hiện; Tháng/năm; Thời gian đã thực hiện; Thời gian diễn ra;
    Thời gian đoàn có mặt tại tỉnh; Thời gian tiến hành; Thời gian triển khai; Từ ngày, tháng
  `,
  dateTo: `
    Check-out; Chuyến đi | Kết thúc; Đến hết ngày, tháng; Đoàn rời đi ngày nào; Đoàn về khi nào; Hết ngày;
    Kết thúc chuyến; Kết thúc chuyến công tác; Kết thúc chuyến thăm; Kết thúc đón tiếp; Khách về hôm nào?;
    Làm việc đến hết ngày; Làm việc đến ngày; Lịch làm việc đến; Lịch trình | Kết thúc; Lưu lại đến ngày;
    Lưu trú đến ngày; Ngày bế mạc chương trình; Ngày cuối; Ngày cuối cùng; Ngày đi về; Ngày hết chương trình;
    Ngày hoàn thành chương trình; Ngày kết thúc chương trình; Ngày kết thúc công tác; Ngày kết thúc đón tiếp;
    Ngày kết thúc lưu trú; Ngày kt; Ngày ra về; Ngày tiễn; Ngày xong việc; Ở đến ngày; T/g đi; Thăm đến ngày;
    Thời gian kết thúc chương trình; Thời gian ở địa phương | Đến hết; Thời gian ở tỉnh | Đến;
    Thời gian | Đến hết ngày; Thời gian | Tới ngày; Tới ngày; Xuất cảnh ngày
  `,
  trips: `
    Đã đón mấy đoàn; Đếm đoàn; Đón bao nhiêu đoàn; ĐVT: đoàn; Lượt ĐV; Số chuyến; Số chuyến công tác; Số chuyến đoàn;
    Số chuyến thăm; Số cuộc tiếp đoàn; Số đầu đoàn; Số đoàn đã đón; Số đoàn đã đón trong kỳ; Số đoàn đã thực hiện;
    Số đoàn đã tiếp; Số đoàn thực hiện; Số đoàn vào tỉnh; Số đợt; Số lần; Số lần đến; Số lượt chuyến;
    Số lượt đoàn đã thực hiện; Tiếp bao nhiêu đoàn; Tổng số đoàn đã đón; Tổng số đoàn đã tiếp
  `,
  people: `
    Đoàn bao nhiêu người; Đoàn có bao nhiêu người; Đoàn có mấy người; Đoàn gồm bao nhiêu người; Đón bao nhiêu khách;
    ĐVT: lượt khách; ĐVT: lượt người; ĐVT: người; Gồm mấy người; Kết quả | Số người; Khách đến thăm (người);
    KQ | Số người; Lượt khách đã đón; Nhân số; Quy mô đoàn; Quy mô đoàn (người); Quy mô đoàn | Số người;
    Quy mô đoàn | Số thành viên; Quy mô | Số người; Số khách đã đón; Số khách đã tiếp; Số khách đón tiếp;
    Số khách được đón tiếp; Số khách mỗi đoàn; Số khách quốc tế được đón tiếp; Số khách thực tế;
    Số lượng người thực tế; Số lượt khách đã tiếp; Số lượt khách đón tiếp; Số ng; Số người đi cùng đoàn;
    Số người mỗi đoàn; Số người thực tế; Số người trong mỗi đoàn; Số người/đoàn; Số nhân sự đoàn; Số pax; Số vị khách;
    Thành phần đoàn | Số lượng; Thành phần đoàn | Số người; Thành phần đoàn | Tổng số; Thành phần | Số lượng;
    Thành phần | Số người; Thành viên tham gia (người); Thực hiện | Số người
  `,
  role: `
    Chủ trì tiếp/Cùng tiếp; CT hay PH; CT/PH/TG; Đón chính hay phối hợp; Đón tiếp | Vai trò của LH;
    Đơn vị báo cáo chủ trì hay phối hợp; Đóng vai trò; Đóng vai trò gì; Hình thức tham gia của Liên hiệp;
    LH chủ trì/phối hợp; Liên hiệp chủ trì/phối hợp/cùng dự; Liên hiệp giữ vai trò gì;
    Liên hiệp giữ vai trò gì trong việc đón tiếp; Liên hiệp tham gia với vai trò; Mình chủ trì hay chỉ tham gia;
    Mình đón chính hay phụ; Mức độ tham gia của Liên hiệp; Mức độ tham gia đón tiếp; Phân vai chủ trì - phối hợp;
    Sự tham gia của Liên hiệp; Tham gia đón với vai trò gì; Tư cách đón tiếp; Tư cách tham gia;
    Tư cách tham gia của Liên hiệp; Tư cách tham gia đón; V.trò; Vai trò của đơn vị báo cáo;
    Vai trò của LHHN khi đón đoàn; Vai trò của Liên hiệp trong việc đón tiếp; Vai trò đơn vị báo cáo;
    Vai trò thực hiện; Vai trò: chủ trì, phối hợp hay tham gia; VT của LH; VT của LHHN
  `,
  purpose: `
    Đến để làm gì; Đến làm gì; Đến nhằm; Đến nhằm mục đích gì; Đoàn đến với mục đích; Đoàn đến với mục đích gì;
    Đoàn làm việc về nội dung gì; Đoàn vào tỉnh nhằm mục đích gì; Khách đến có việc gì; Khách sang với mục đích gì;
    Làm gì; Làm việc về vấn đề gì; Lý do sang thăm; Lý do viếng thăm; MĐ chuyến thăm; MĐ đến thăm, làm việc;
    Mục đích nhập cảnh; Mục đích nhập cảnh, làm việc; Mục đích và yêu cầu của đoàn; Mục đích vào tỉnh;
    Mục đích, yêu cầu; Mục đích, yêu cầu của đoàn; Mục tiêu; Nhiệm vụ của đoàn; Nội dung buổi tiếp; Nội dung chính;
    Nội dung gặp; Nội dung làm việc với Liên hiệp; Nội dung làm việc với tỉnh; Nội dung LV; Nội dung tiếp xúc;
    Sang làm gì; Sang thăm vì việc gì; Vấn đề làm việc; Vào làm gì; Việc bàn; Việc chính; Vô làm gì; Ý nghĩa, mục đích
  `,
  result: `
    Chốt được gì; Đã đạt được gì; Đạt được gì sau chuyến thăm; Đạt kết quả gì; Đầu ra; Được việc gì;
    Ghi nhận sau buổi gặp; Hiệu quả; Hiệu quả chuyến công tác; Hiệu quả chuyến thăm; Hiệu quả mang lại;
    Kết luận, thống nhất sau làm việc; Kết quả (ký kết, cam kết, viện trợ…); Kết quả buổi tiếp;
    Kết quả các cuộc làm việc; Kết quả hợp tác; Kết quả ký kết, thỏa thuận; Kết quả làm việc của đoàn với tỉnh;
    Kết quả làm việc giữa hai bên; Kết quả mang lại; Kết quả như thế nào; Kết quả sau chuyến thăm;
    Kết quả sau khi tiếp; Kết quả thực hiện nhiệm vụ của đoàn; Kết quả tiếp xúc; Kết quả tiếp xúc, làm việc;
    Kết quả trao đổi, ký kết; Kết quả xúc tiến; Kết quả, hiệu quả; Làm được những gì; Nhờ đó được gì;
    Những kết quả đạt được qua đón tiếp, làm việc với đoàn; Những việc đạt được; Sản phẩm, kết quả;
    Sau chuyến thăm được gì?; Thành quả; Thành quả đạt được; Thu được gì
  `,
  cost: `
    Chi bao nhiêu; Chi đón đoàn hết bao nhiêu; Chi đón hết bao nhiêu; Chi hết bao nhiêu; Chi phí thực tế;
    Đón khách hết bao nhiêu tiền?; Giá trị quyết toán; Hết bao nhiêu tiền; Kinh phí bao nhiêu; Kinh phí quyết toán;
    Kinh phí thực tế; Kinh phí tổ chức; Kinh phí | Thực chi; Mức chi; Mức chi đón đoàn; Mức kinh phí;
    Quyết toán kinh phí đón đoàn; Thực chi; Tốn bao nhiêu tiền
  `,
  fundingSource: `
    Ai chi đón tiếp; Ai chi kinh phí; Ai chi tiền; Ai chịu kinh phí; Ai đài thọ; Ai lo kinh phí; Ai trả tiền;
    Bên chịu chi phí; Bên nào chi; Chi bằng nguồn gì; Đoàn tự túc/tỉnh đài thọ; Khách tự túc hay mình chi;
    Khách tự túc hay tỉnh chi; Kinh phí do ai chi; Kinh phí do bên nào chịu; Kinh phí lấy từ đâu;
    Kinh phí lấy từ nguồn; Lấy tiền từ nguồn nào; Loại nguồn kinh phí; Ngân sách hay tự túc;
    Ngân sách/tự túc/bạn đài thọ; Nguồn bảo đảm; Nguồn gốc kinh phí; Nguồn kinh phí tổ chức đoàn; Nguồn nào;
    Nguồn ngân sách sử dụng; Nguồn tài trợ; Nguồn vốn; NKP; NSNN/XHH/tự túc; Phía bạn tự túc/tỉnh đài thọ;
    Sử dụng kinh phí từ nguồn; Sử dụng ngân sách hay tự túc; Sử dụng nguồn; Sử dụng nguồn nào; Tiền lấy ở đâu;
    Tính chất nguồn kinh phí; Từ nguồn; Từ nguồn nào
  `,
  note: `
    Bổ sung thêm; Bổ sung, giải thích; Các thông tin khác; Cần nói thêm; Chú dẫn; Chú giải; Chú thích thêm; Chú ý;
    Cột ghi chú; Diễn giải thêm; Điều cần ghi thêm; Điều cần lưu ý; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị;
    Ghi chú của đơn vị báo cáo; Ghi chú kèm theo; Ghi chú về đoàn; Ghi chú, giải thích; Ghi thêm; Giải thích thêm;
    Giải trình thêm; Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung khác cần ghi; Nói thêm cho rõ;
    Phần ghi chú; Thông tin bổ sung; Thông tin khác; Thông tin thêm
  `,
};
