// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const delegationOutHeard: Heard = {
  no: `
    Chuyến thứ; Danh sách | STT; Đánh số; Đánh số thứ tự; Đoàn | TT; Đoàn thứ; Đoàn thứ mấy; S.TT; Số t.tự; Số t/t;
    Số th.tự; Số thứ tự các đoàn; Số thứ tự của đoàn; Số thứ tự đoàn; Số thứ tự đoàn ra; Số thứ tự trong danh sách;
    Số thứ tự trong năm; Số TT đoàn; STT các đoàn; STT của đoàn; Stt đoàn; STT trong kỳ; STT trong năm;
    Thứ tự các chuyến đi; Thứ tự các đoàn trong kỳ; Thứ tự dòng; Thứ tự đoàn; Thứ tự đoàn đi; Thứ tự liệt kê;
    Thứ tự trong biểu; TT đoàn; TT đoàn ra; TT trong biểu
  `,
  name: `
    Các đoàn đã cử; Các đoàn đã cử đi trong năm; Chuyến công tác nước ngoài; Chuyến đi; Chuyến đi công tác;
    Chuyến đi nước ngoài; Đã cử những đoàn nào; Diễn giải tên đoàn; Đoàn công tác ở nước ngoài;
    Đoàn của địa phương đi nước ngoài; Đoàn đã cử; Đoàn đại biểu; Đoàn đại biểu hữu nghị;
    Đoàn đi dự hội nghị ở nước ngoài; Đoàn đi giao lưu nước ngoài; Đoàn đi hữu nghị; Đoàn đi thăm nước bạn;
    Đoàn đi thăm và làm việc ở nước ngoài; Đoàn mình cử đi; Đoàn thuộc cơ quan, tổ chức nào; Đoàn xuất cảnh;
    Đoàn xuất ngoại; Đoàn/cá nhân đi công tác nước ngoài; ĐR (tên đoàn); Họ tên/Tên đoàn; Liệt kê các đoàn;
    Liệt kê tên đoàn; Outgoing delegation (đoàn ra); Tên các đoàn do Liên hiệp tổ chức hoặc tham gia đi nước ngoài;
    Tên cơ quan, tổ chức của đoàn; Tên đoàn của tỉnh đi thăm, làm việc ở nước ngoài; Tên đoàn đại biểu;
    Tên đoàn đi thăm, giao lưu; Tên đoàn ghi theo chương trình; Tên đoàn hữu nghị; Tên đoàn ra, đơn vị;
    Tên đoàn theo công văn; Tên đoàn theo quyết định; Tên đoàn xuất cảnh; Tên đoàn, cơ quan chủ quản của đoàn;
    Tên đoàn, nội dung chuyến đi; Tên đoàn/Cơ quan, tổ chức; Tên ĐR; Thống kê tên đoàn; Tổ chức đoàn đi
  `,
  level: `
    C.đoàn; Cấp bậc của đoàn; Cấp chủ trì đoàn; Cấp cử; Cấp cử (tỉnh, LHHN, HHN, sở); Cấp đoàn đại biểu; Cấp ĐR;
    Cấp nào cử; Cấp thành lập đoàn; Cấp: tỉnh, LH, HTV, SN; Đi theo cấp nào; Do cấp nào cử; Đoàn do cấp nào cử;
    Đoàn do cấp nào quản lý; Đoàn do tỉnh/Liên hiệp/hội cử; Đoàn ra cấp tỉnh hay cấp hội;
    Đoàn thuộc cấp tỉnh/cấp sở/cấp hội; Đoàn thuộc tỉnh hay Liên hiệp; Mức cấp đoàn; Phân loại cấp đoàn;
    Phân loại theo cấp; Phân loại theo cấp đoàn; Phân loại | Cấp; Tầm cấp của đoàn; Tính chất cấp đoàn;
    Tỉnh cử hay Liên hiệp cử; Xếp cấp
  `,
  country: `
    Các nước đã đi; Các nước mà đoàn đến thăm, làm việc; Chuyến đi | Điểm đến; Công tác tại nước;
    Công tác tại nước nào; Đi công tác tại nước; Đi đâu; Đi đến; Điểm đến; Điểm đến (Destination); Đoàn đến nước nào;
    Đoàn đi công tác tại quốc gia nào?; Đoàn đi những nước nào; Đoàn đi nước nào; Đoàn ra | Điểm đến;
    Lịch trình | Điểm đến; Những nước đã đến; Nước chủ nhà; Nước đã đến; Nước đăng cai; Nước mà đoàn đến;
    Nước mà đoàn đến thăm; Nước mời; Nước ngoài nào; Nước tổ chức sự kiện; Nước và thành phố đến;
    Nước, địa phương nước ngoài đến thăm; Nước, thành phố đến; Nước/địa phương đến; Nước/điểm đến; Qua nước nào;
    Quốc gia điểm đến; Sang nước nào
  `,
  dateFrom: `
    Bắt đầu từ; Bắt đầu từ ngày; Chuyến đi diễn ra khi nào; Công tác từ ngày; Đi từ; Đi từ ngày; Đoàn đi ngày nào;
    Kế hoạch và thực hiện | Thời gian thực hiện; Kể từ ngày; Khoảng thời gian; Khởi đầu chuyến; Khởi hành; Lên đường;
    Lịch trình | Thời gian; Ngày bắt đầu chương trình; Ngày bắt đầu làm việc; Ngày bay; Ngày bđ; Ngày đầu;
    Ngày diễn ra; Ngày khởi đầu; Ngày làm việc; Ngày mở đầu chương trình; Ngày rời Việt Nam; Ngày thực hiện;
    Ngày xuất phát; T/g làm việc; T/g | Bắt đầu; T/g | Từ; TG thực hiện; Tháng/năm; Thời điểm bắt đầu;
    Thời gian đã thực hiện; Thời gian đi thăm, làm việc; Thời gian diễn ra; Thời gian đoàn hoạt động;
    Thời gian hoạt động của đoàn; Thời gian thăm và làm việc; Thời gian tiến hành; Thời gian triển khai;
    Từ ngày, tháng; Xuất phát; Xuất phát ngày
  `,
  dateTo: `
    Chuyến đi | Kết thúc; Công tác đến hết ngày; Công tác đến ngày; Đến hết ngày, tháng; Đi đến hết ngày;
    Đoàn về khi nào; Hết ngày; Kết thúc chuyến; Kết thúc chuyến công tác; Kết thúc chuyến đi; Kết thúc chuyến thăm;
    Lịch trình | Kết thúc; Ngày bế mạc chương trình; Ngày cuối; Ngày cuối cùng; Ngày đoàn về đến nơi;
    Ngày hết chương trình; Ngày hoàn thành chương trình; Ngày kết thúc chương trình; Ngày kết thúc đợt công tác;
    Ngày kết thúc làm việc; Ngày kt; Ngày quay về; Ngày về đến; Ngày về tới tỉnh; Ngày xong việc; Ở đến ngày;
    Thời gian kết thúc chương trình; Thời gian | Đến hết ngày; Thời gian | Tới ngày; Tới ngày; Trở về; Về lại
  `,
  trips: `
    Cử bao nhiêu đoàn; Đếm đoàn; Đi mấy chuyến; Đi mấy đoàn; ĐVT: đoàn; Lượt đoàn xuất cảnh; Lượt ĐR; SL ĐR;
    Số đầu đoàn; Số đoàn đã cử; Số đoàn đã cử trong kỳ; Số đoàn đã thực hiện; Số đoàn thực hiện; Số đoàn xuất cảnh;
    Số đợt; Số ĐR; Số lần; Số lượt đoàn đã cử; Số lượt đoàn đã thực hiện; Tổng số đoàn đã cử
  `,
  people: `
    Cử bao nhiêu người; Đi bao nhiêu người; Đi mấy người; Đoàn bao nhiêu người; Đoàn có mấy người;
    Đoàn đi bao nhiêu người?; Đoàn đi gồm bao nhiêu người; Đoàn đi mấy người; Đoàn gồm bao nhiêu người;
    ĐVT: lượt người; ĐVT: người; Gồm mấy người; Kết quả | Số người; KQ | Số người; Người; Nhân số; Quy mô đoàn;
    Quy mô đoàn (người); Quy mô đoàn | Số người; Quy mô đoàn | Số thành viên; Quy mô | Số người;
    Số lượng người thực tế; Số lượt người ra; Số lượt người xuất cảnh; Số ng; Số người đi cùng đoàn; Số người mỗi đoàn;
    Số người thực đi; Số người thực tế; Số người thực tế đi; Số người trong mỗi đoàn; Số người xuất cảnh;
    Số người/đoàn; Số nhân sự đoàn; Số pax; Thành phần đoàn | Số lượng; Thành phần đoàn | Tổng số;
    Thành phần | Số lượng; Thành viên tham gia (người); Thực hiện | Số người
  `,
  role: `
    Chủ trì đoàn/tham gia đoàn của tỉnh; CT hay PH; CT, PH hay TG; CT/PH/TG; Đơn vị báo cáo chủ trì hay phối hợp;
    Đóng vai trò; Đóng vai trò gì; Hình thức tham gia của Liên hiệp; LH chủ trì/phối hợp;
    Liên hiệp chủ trì, phối hợp hay chỉ tham gia; Liên hiệp chủ trì/phối hợp/cùng dự; Liên hiệp giữ vai trò gì;
    Liên hiệp tham gia với vai trò; Liên hiệp tổ chức hay đi cùng đoàn tỉnh; Mình chủ trì hay chỉ tham gia;
    Mình tổ chức hay đi cùng; Mức độ tham gia của Liên hiệp; Phân vai chủ trì - phối hợp; Sự tham gia của Liên hiệp;
    Tổ chức đoàn | Vai trò của LH; Tư cách tham gia; Tư cách tham gia của Liên hiệp; Tư cách tham gia đoàn;
    Tự tổ chức hay tham gia đoàn khác; V.trò; Vai trò của đơn vị báo cáo; Vai trò đơn vị báo cáo; Vai trò thực hiện;
    Vai trò tổ chức chuyến đi; Vai trò tổ chức đoàn; Vai trò: chủ trì, phối hợp hay tham gia; VT của LH; VT của LHHN
  `,
  purpose: `
    Đi có việc gì; Đi để làm gì; Đi làm gì; Đi nhằm; Đi nhằm mục đích gì; Đi với mục đích; Đi với mục đích gì;
    Đoàn đi nhằm mục đích gì; Đoàn làm việc về nội dung gì; Làm gì; Làm việc về vấn đề gì; MĐ chuyến đi;
    MĐ đi công tác; Mục đích công tác ở nước ngoài; Mục đích và yêu cầu của đoàn; Mục đích, yêu cầu;
    Mục đích, yêu cầu chuyến công tác; Mục tiêu; Nội dung chính; Nội dung hoạt động tại nước bạn;
    Nội dung làm việc với bạn; Nội dung làm việc với đối tác; Qua bển làm gì; Sang làm gì; Sang thăm vì việc gì;
    Vấn đề làm việc; Việc chính; Ý nghĩa, mục đích
  `,
  result: `
    Đã đạt được gì; Đạt kết quả gì; Đi về được gì; Được việc gì; Hiệu quả; Hiệu quả chuyến công tác;
    Hiệu quả chuyến đi; Hiệu quả mang lại; Kết quả (ký kết, cam kết, viện trợ…); Kết quả các cuộc làm việc;
    Kết quả đợt công tác; Kết quả hợp tác; Kết quả ký kết, thỏa thuận; Kết quả làm việc ở nước bạn;
    Kết quả làm việc ở nước ngoài; Kết quả làm việc với bạn; Kết quả mang lại; Kết quả như thế nào;
    Kết quả sau chuyến công tác; Kết quả theo báo cáo chuyến đi; Kết quả thu được từ chuyến đi;
    Kết quả thực hiện nhiệm vụ của đoàn; Kết quả tiếp xúc, làm việc; Kết quả trao đổi, ký kết; Kết quả xúc tiến;
    Kết quả, hiệu quả; Làm được những gì; Những việc đạt được; Sản phẩm, kết quả; Sau chuyến đi được gì?; Thành quả;
    Thành quả đạt được; Thu hoạch chuyến đi
  `,
  cost: `
    Chi bao nhiêu; Chi hết bao nhiêu; Chi phí thực tế; Chuyến đi chi bao nhiêu; Công tác phí; Đi hết bao nhiêu tiền;
    Giá trị quyết toán; Hết bao nhiêu tiền; Kinh phí bao nhiêu; Kinh phí quyết toán; Kinh phí thực tế;
    Kinh phí tổ chức; Kinh phí | Thực chi; Mức chi; Mức chi cho đoàn; Mức kinh phí; Quyết toán kinh phí đoàn ra;
    Thực chi; Tiền công tác phí; Tốn bao nhiêu tiền
  `,
  fundingSource: `
    Ai chi kinh phí; Ai chi tiền; Ai chịu kinh phí; Ai đài thọ; Ai đài thọ chuyến đi; Ai lo kinh phí; Ai trả tiền;
    Bên chịu chi phí; Bên mời đài thọ/tự túc/ngân sách; Bên nào chi; Chi bằng nguồn gì; Chi từ; Đi bằng kinh phí nào;
    Đi bằng nguồn nào; Kinh phí do ai chi; Kinh phí do bên nào chi; Kinh phí do bên nào chịu; Kinh phí lấy từ đâu;
    Kinh phí từ đâu; Lấy tiền từ nguồn nào; Loại nguồn kinh phí; Ngân sách hay tự túc; Ngân sách/tự túc/bạn đài thọ;
    Nguồn bảo đảm; Nguồn gốc kinh phí; Nguồn kinh phí tổ chức đoàn; Nguồn nào; Nguồn tài trợ; Nguồn vốn; NKP;
    NSNN/XHH/tự túc; Phía mời đài thọ hay ngân sách chi; Sử dụng kinh phí từ nguồn; Sử dụng ngân sách hay tự túc;
    Sử dụng nguồn; Sử dụng nguồn nào; Tiền lấy ở đâu; Tiền lấy từ đâu; Tiền từ đâu; Tính chất nguồn kinh phí; Từ nguồn;
    Từ nguồn nào; Tự túc hay bạn đài thọ; Tự túc/bạn mời/ngân sách
  `,
  note: `
    Bổ sung thêm; Bổ sung, giải thích; Các thông tin khác; Cần nói thêm; Chú dẫn; Chú giải; Chú thích thêm; Chú ý;
    Cột ghi chú; Diễn giải thêm; Điều cần ghi thêm; Điều cần lưu ý; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị;
    Ghi chú của đơn vị báo cáo; Ghi chú kèm theo; Ghi chú về đoàn; Ghi chú, giải thích; Ghi thêm; Giải thích thêm;
    Giải trình thêm; Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung khác cần ghi; Nói thêm cho rõ;
    Phần ghi chú; Thông tin bổ sung; Thông tin khác; Thông tin thêm
  `,
};
