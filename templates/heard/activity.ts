// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const activityHeard: Heard = {
  no: `
    Danh mục | STT; Đánh số; Đánh số thứ tự; Hoạt động thứ; S.TT; Số t.tự; Số t/t; Số th.tự; Số thứ tự các hoạt động;
    Số thứ tự hoạt động; Số thứ tự trong danh sách; Số thứ tự trong năm; STT của hoạt động; Stt hoạt động; STT sự kiện;
    STT trong kỳ; STT trong năm; Thứ tự các hoạt động; Thứ tự dòng; Thứ tự hoạt động; Thứ tự liệt kê; Thứ tự trong biểu;
    TT cuộc; TT HĐ; TT hoạt động; TT trong biểu
  `,
  name: `
    Cuộc/hoạt động; Đã làm gì; Đã tổ chức hoạt động gì; Diễn giải hoạt động; Hoạt động giao lưu nhân dân;
    Hoạt động hữu nghị, hợp tác; Làm gì; Làm việc gì; Liệt kê các hoạt động; Mô tả hoạt động;
    Nội dung các hoạt động kỷ niệm, giao lưu, gặp gỡ; Nội dung thực hiện; Nội dung triển khai;
    Tên buổi gặp gỡ, giao lưu; Tên buổi giao lưu; Tên buổi lễ/chương trình;
    Tên các hoạt động, sự kiện đã tổ chức hoặc phối hợp tổ chức; Tên cuộc gặp gỡ, mít tinh, giao lưu;
    Tên cuộc giao lưu; Tên cuộc/hoạt động; Tên hoạt động kỷ niệm, giao lưu;
    Tên hoạt động, sự kiện do Liên hiệp tổ chức; Tên lễ kỷ niệm, giao lưu; Tên lễ kỷ niệm, hoạt động;
    Thông tin hoạt động | Tên; Thông tin sự kiện | Tên sự kiện; Tổ chức cái gì; Tổ chức gì?; Tổ chức hoạt động gì;
    Việc đã làm
  `,
  kind: `
    Chủng loại hoạt động; Dạng sự kiện; Hình thức giao lưu; Hình thức thể hiện; Là kỷ niệm, giao lưu hay tuyên truyền;
    Là loại gì; Là mít tinh, giao lưu hay triển lãm; Loại chương trình; Loại gì; Loại hình chương trình;
    Loại hình giao lưu; Loại: kỷ niệm, giao lưu, gặp gỡ, triển lãm, khác; Nhóm nội dung hoạt động;
    Phân loại theo hình thức; Phân nhóm; Thông tin sự kiện | Loại hình; Thuộc loại; Thuộc loại gì; Thuộc loại nào;
    Thuộc nhóm; Thuộc nhóm nào; Thuộc thể loại; Tính chất; Xếp loại hình; Xếp vào loại; Xếp vào nhóm
  `,
  date: `
    Dịp (ngày, tháng); Được tổ chức vào; Ngày khai mạc; Ngày kỷ niệm/tổ chức; Ngày làm lễ; Tháng/năm;
    Thời gian đã diễn ra; Thời gian, lịch tổ chức; Thông tin sự kiện | Thời gian
  `,
  place: `
    Chỗ tổ chức; Diễn ra tại; Địa chỉ tổ chức; Địa danh; Địa điểm (trong nước/ngoài nước); Địa điểm gặp gỡ;
    Địa phương diễn ra hoạt động; Địa phương tổ chức; Điểm diễn ra; Điểm giao lưu; Điểm tổ chức; Được tổ chức tại;
    Hoạt động diễn ra ở đâu; Hoạt động tổ chức tại đâu; Hội trường/địa điểm; Hội trường/nơi tổ chức; Không gian tổ chức;
    Nơi chốn; Nơi gặp gỡ, giao lưu; Ở chỗ nào; Sự kiện diễn ra ở đâu; Sự kiện được tổ chức ở đâu?; Sự kiện tổ chức tại;
    Tại; Tại (địa điểm); Tại địa điểm nào; Tại xã/phường, trường; Tên địa phương tổ chức; Thông tin sự kiện | Địa điểm;
    Thực hiện tại; Xã, phường nơi tổ chức; Xã/phường tổ chức
  `,
  partnerCountry: `
    Bạn nước nào; Bạn | Nước; Các nước có đại biểu tham dự; Các nước cùng tham gia; Các nước phối hợp; Đối tác đến từ;
    Đối tác đến từ nước; Đối tác nước ngoài (ghi tên nước); Đối tác | Quốc tịch; Giao lưu với nhân dân nước;
    Khách quốc tế | Quốc tịch; Người nước ngoài | Quốc tịch; Nhân dân nước nào; Nước có đại biểu tham dự;
    Nước có khách tham dự; Nước cùng tham gia; Nước được kỷ niệm; Nước kỷ niệm; Nước ngoài nào; Nước phối hợp;
    Phía nước ngoài | Nước; Phối hợp với nước nào; Quốc gia bạn; Quốc tịch bạn; Quốc tịch của đối tác;
    Quốc tịch đại biểu nước ngoài; Quốc tịch đối tác; Quốc tịch khách quốc tế; Quốc tịch người nước ngoài;
    Thông tin sự kiện | Nước đối tác
  `,
  organiser: `
    Ai chủ trì; Ai đứng ra làm; Ai làm; Ai tổ chức; BTC; Chủ trì thực hiện; Do cơ quan nào tổ chức;
    Do đơn vị nào chủ trì; Do đơn vị tổ chức; Đơn vị khởi xướng; ĐVTC; Hội nào làm?;
    Liên hiệp hay hội thành viên nào đứng ra tổ chức; Liên hiệp/hội thành viên tổ chức; Người/đơn vị tổ chức;
    Nơi chủ trì tổ chức
  `,
  participants: `
    Đại biểu (người); Đông bao nhiêu người; ĐVT: lượt người; ĐVT: người; Khách trong và ngoài nước; Lượng đại biểu;
    Mấy người đến; Số người đã tham dự; Số người đã tham gia; Số người tham gia | Trong nước và quốc tế;
    Số người thu hút tham gia; Thành phần | Tổng số; Thu hút (người); Thu hút bao nhiêu người;
    Tổng số lượt người dự (cả trong nước và nước ngoài); Tổng số người dự (cả khách quốc tế)
  `,
  foreignParticipants: `
    Bạn bè quốc tế tham dự; Khách Tây/nước ngoài mấy người; Phía nước ngoài (người); Quy mô | Người nước ngoài;
    Quy mô | Trong đó: nước ngoài; Số bạn quốc tế; Số người phía nước ngoài; Số NNN; Tham dự | Nước ngoài;
    Thành phần tham dự | Người nước ngoài; Thành phần tham dự | Nước ngoài; Thành phần | Người nước ngoài;
    Tr.đó người nước ngoài; Trđ: người nước ngoài; Trong số đó bao nhiêu người nước ngoài;
    Trong số đó có bao nhiêu người nước ngoài
  `,
  cost: `
    Chi bao nhiêu; Chi hết bao nhiêu; Chi phí thực tế; Giá trị quyết toán; Hết bao nhiêu; Hết bao nhiêu tiền;
    Khoản chi; Kinh phí bao nhiêu; Kinh phí chương trình; Kinh phí quyết toán; Kinh phí thực tế;
    Kinh phí tổ chức chương trình; Kinh phí | Thực chi; KP HĐ; Làm hết bao nhiêu tiền?; Mức chi; Mức kinh phí;
    Thực chi; Tốn bao nhiêu; Tốn bao nhiêu tiền; Tốn hết
  `,
  note: `
    Bổ sung thêm; Bổ sung, giải thích; Các thông tin khác; Cần nói thêm; Chú dẫn; Chú giải; Chú ý; Diễn giải thêm;
    Điều cần ghi thêm; Điều cần lưu ý; Gchú; Ghi chú của đơn vị; Ghi chú kèm theo; Ghi chú về hoạt động;
    Ghi chú, giải thích; Ghi chú, minh chứng; Ghi thêm; Giải thích thêm; Giải trình thêm; Mục ghi chú;
    Những điều ghi chú; Nội dung khác cần ghi; Nói thêm cho rõ; Phần ghi chú; Thông tin bổ sung; Thông tin khác;
    Thông tin thêm
  `,
};
