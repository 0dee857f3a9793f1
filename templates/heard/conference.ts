// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const conferenceHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; HN thứ; Hội nghị thứ; S.TT; Số t.tự; Số t/t; Số th.tự;
    Số thứ tự hội nghị, hội thảo; Số thứ tự hội thảo; Số thứ tự trong danh sách; Số thứ tự trong năm; Số TT cuộc;
    STT HNHT; STT hội nghị; STT trong kỳ; STT trong năm; Thứ tự các hội nghị; Thứ tự dòng; Thứ tự hội nghị, hội thảo;
    Thứ tự liệt kê; Thứ tự trong biểu; TT hội nghị; TT hội nghị, hội thảo; TT trong biểu
  `,
  name: `
    Cuộc hội nghị, hội thảo; HNHTQT; Hội nghị, hội thảo có người nước ngoài tham dự;
    Hội nghị, hội thảo có yếu tố nước ngoài; Hội nghị, hội thảo có yếu tố nước ngoài đã tổ chức;
    Hội nghị, hội thảo được cấp phép; Hội nghị, hội thảo, diễn đàn; Hội thảo có yếu tố nước ngoài;
    Hội thảo đã được cấp phép; Hội thảo về; Hội thảo về vấn đề gì; Họp quốc tế về vấn đề gì;
    Liệt kê hội nghị, hội thảo; Sự kiện; Sự kiện | Tên; Tên các hội nghị, hội thảo quốc tế do đơn vị tổ chức;
    Tên chương trình; Tên cuộc hội nghị, hội thảo; Tên cuộc hội thảo; Tên cuộc hội thảo quốc tế;
    Tên cuộc họp, hội thảo quốc tế; Tên cuộc tọa đàm, hội thảo; Tên diễn đàn, hội thảo; Tên gọi; Tên HN quốc tế;
    Tên HNHTQT; Tên hoạt động hội nghị, hội thảo; Tên hội nghị, hội thảo có yếu tố nước ngoài;
    Tên hội nghị, hội thảo được cho phép; Tên hội nghị, hội thảo theo giấy phép;
    Tên hội nghị, hội thảo theo văn bản cho phép; Tên hội nghị, hội thảo, diễn đàn; Tên hội nghị, HT;
    Tên hội thảo được cấp phép; Tên HT quốc tế; Tên seminar/hội thảo; Tên sự kiện hội nghị; Tên tiếng Việt;
    Tên và chủ đề; Thông tin hội nghị, hội thảo | Tên
  `,
  permitNumber: `
    Căn cứ cho phép; Căn cứ văn bản cho phép; Cấp phép | Số; Chủ trương cho phép (số văn bản);
    Được cấp phép tại văn bản số, ngày; Được phép tại văn bản số; Được phép theo văn bản số; Giấy phép số mấy;
    Giấy phép số/ngày; Giấy phép tổ chức | Số hiệu; GP số; Số CV; Số CV cho phép; Số GP; Số hiệu giấy phép;
    Số ký hiệu giấy phép; Số quyết định của Thủ tướng/UBND cho phép; Số văn bản chấp thuận chủ trương;
    Số văn bản phê duyệt tổ chức; Số văn bản, ngày ban hành; Số, ký hiệu; Số, ngày giấy phép;
    Số, ngày, cơ quan cho phép; Theo quyết định nào; Theo văn bản nào; Văn bản cho phép (số, ngày, cơ quan);
    Văn bản của cấp có thẩm quyền; Văn bản đồng ý tổ chức số mấy?
  `,
  permitDate: `
    Cấp ngày; Cấp ngày nào; Được phép ngày; Được phép từ hôm nào?; Ký ngày nào; Ngày CV; Ngày CV cho phép;
    Ngày được phép; Ngày GP; Ngày ký; Ngày ký quyết định; Ngày phê duyệt; Ngày phê duyệt cho tổ chức;
    Ngày UBND tỉnh cho phép; Quyết định | Ngày ký
  `,
  permitBy: `
    Ai cấp; Ai phê duyệt; Ai quyết định; Cấp ban hành; Cấp có thẩm quyền; Cấp quyết định; Cấp ra quyết định;
    Cơ quan cấp; Cơ quan chấp thuận chủ trương; Cơ quan có thẩm quyền; Cơ quan ký giấy phép; Cơ quan ký quyết định;
    Cơ quan ký văn bản; Cơ quan ký văn bản cho phép; Cơ quan quyết định; Cơ quan, người có thẩm quyền cho phép; CQ cấp;
    CQ có thẩm quyền; Do ai cấp; Do cấp nào cho phép; Do cơ quan nào cấp; Do cơ quan nào cho phép; Được phép của;
    Người có thẩm quyền cho phép; Người ký văn bản; Nơi ban hành; Nơi ban hành văn bản; Nơi cấp; Nơi ra quyết định;
    Thủ tướng/UBND tỉnh/bộ ngành cho phép; Văn bản cho phép | Cấp ký; Văn bản cho phép | Cơ quan ký;
    Văn bản cho phép | Nơi ban hành
  `,
  date: `
    Bữa mở; Khai mạc ngày; Ngày khai mạc; Tháng/năm tổ chức; Thời gian khai mạc; Thời gian tổ chức thực tế;
    Tổ chức từ ngày nào
  `,
  place: `
    Chỗ họp; Địa bàn; Địa bàn tổ chức; Địa chỉ tổ chức; Địa điểm đăng cai; Địa điểm họp, hội thảo;
    Địa phương diễn ra hội thảo; Địa phương tổ chức; Điểm tổ chức; Diễn ra tại; Được tổ chức tại; Hội trường, địa điểm;
    Họp tại; Nơi đăng cai; Tại (khách sạn, hội trường); Tại địa điểm nào; Thành phố/tỉnh nơi tổ chức;
    Thông tin sự kiện | Địa điểm; Tỉnh, thành phố tổ chức; Trực tiếp tại/trực tuyến tại
  `,
  participants: `
    Đại biểu trong và ngoài nước; Đại biểu | Chung; Đông bao nhiêu người; ĐVT: đại biểu; ĐVT: người;
    Số đại biểu trong và ngoài nước; Số đại biểu và khách mời; Số đại biểu, khách mời; Số lượng đại biểu, khách mời;
    Số người tham dự thực tế; Thành phần tham dự | Số lượng; Thành phần tham dự | Tổng số;
    Tổng đại biểu trong và ngoài nước; Tổng số dự; Tổng số người dự kể cả khách quốc tế;
    Tổng số thành phần tham dự (người)
  `,
  foreignParticipants: `
    Đại biểu | Từ nước ngoài; Khách mời nước ngoài (người); Phía nước ngoài (người); Quy mô | Người nước ngoài;
    SL ĐBQT; Số chuyên gia, đại biểu người nước ngoài; Số chuyên gia, đại biểu nước ngoài;
    Số diễn giả, đại biểu ngoại quốc; Số diễn giả, đại biểu nước ngoài; Số học giả, chuyên gia nước ngoài;
    Số khách mời nước ngoài; Số khách mời quốc tế; Số lượng khách mời nước ngoài;
    Thành phần tham dự | Người nước ngoài; Thành phần tham dự | Nước ngoài; Thành phần | Người nước ngoài;
    Tr.đó người nước ngoài; Trđ: người nước ngoài; Trong đó khách ngoại
  `,
  countries: `
    Các nước cử đại biểu; Các nước cử người tham dự; Các nước dự; Đại biểu nước ngoài | Đến từ;
    Đại biểu nước ngoài | Quốc tịch; Đại biểu quốc tế đến từ nước nào; Đại biểu quốc tế | Đến từ;
    Đại biểu quốc tế | Quốc tịch; Gồm các nước; Gồm đại biểu các nước; Gồm những nước nào; Khách đến từ nước nào;
    Khách quốc tế | Quốc tịch; Liệt kê các nước tham dự; Người nước ngoài đến từ nước nào; Người nước ngoài | Nước;
    Người nước ngoài | Quốc tịch; Những nước cử đại biểu; Những nước nào dự; Nước có chuyên gia tham dự;
    Nước có diễn giả, đại biểu; Nước có khách dự; Nước cử đại biểu; Nước đến dự; Nước nào dự; Nước về dự; Quốc tịch;
    Quốc tịch đại biểu nước ngoài; Quốc tịch ĐB nước ngoài; Quốc tịch khách nước ngoài; Quốc tịch khách quốc tế;
    Quốc tịch người tham dự; Thành phần quốc tịch; Thành phần tham dự | Quốc tịch
  `,
  cost: `
    Chi bao nhiêu; Chi hết bao nhiêu; Chi phí thực tế; Dự toán đã chi (VNĐ); Giá trị quyết toán; Hết bao nhiêu tiền;
    Kinh phí bao nhiêu; Kinh phí quyết toán; Kinh phí thực tế; Kinh phí | Thực chi; Mức chi; Mức kinh phí; Thực chi;
    Tổ chức hết bao nhiêu tiền?; Tốn bao nhiêu; Tốn bao nhiêu tiền
  `,
  fundingSource: `
    Ai chi kinh phí; Ai chi tiền; Ai lo kinh phí; Ai tài trợ kinh phí; Ai trả tiền; Bên chi trả; Bên chịu chi phí;
    Bên đài thọ kinh phí; Bên nào chi; Bên nào đài thọ; Cơ quan bảo đảm kinh phí; Đơn vị chi trả kinh phí;
    Kinh phí do ai chi; Kinh phí do ai tài trợ; Kinh phí do bên nào chịu; Kinh phí do bên nào tài trợ;
    Kinh phí lấy từ đâu; Lấy tiền từ nguồn nào; Loại nguồn kinh phí; Ngân sách hay tài trợ;
    Ngân sách/tài trợ nước ngoài; Nguồn (NSNN, tài trợ nước ngoài, XHH); Nguồn gốc kinh phí;
    Nguồn kinh phí (ngân sách, tài trợ nước ngoài, xã hội hóa); Nguồn kinh phí bảo đảm; Nguồn nào; Nguồn vốn;
    Nhà tài trợ kinh phí; NKP; NSNN/tài trợ/XHH; Sử dụng nguồn; Sử dụng nguồn nào; Tiền lấy ở đâu;
    Tính chất nguồn kinh phí; Từ nguồn; Từ nguồn nào; Xuất xứ nguồn kinh phí
  `,
  note: `
    Bổ sung thêm; Bổ sung, giải thích; Các thông tin khác; Cần nói thêm; Chú dẫn; Chú giải; Chú ý; Diễn giải thêm;
    Điều cần ghi thêm; Điều cần lưu ý; Gchú; Ghi chú của đơn vị; Ghi chú kèm theo; Ghi chú về hội nghị, hội thảo;
    Ghi chú, giải thích; Ghi thêm; Giải thích thêm; Giải trình thêm; Mục ghi chú; Những điều ghi chú;
    Nội dung khác cần ghi; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin khác; Thông tin thêm
  `,
};
