// Headings of this section as offices word them, where neither the form's own list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const memberAssociationHeard: Heard = {
  no: `
    Danh sách | STT; Đánh số; Đánh số thứ tự; Hội thứ; Hội | TT; Mục số; S.TT; Số t.tự; Số t/t; Số th.tự;
    Số thứ tự dòng; Số thứ tự hội; Số thứ tự hội thành viên; Số thứ tự mục; Số thứ tự trong danh sách; Số TT dòng;
    Số TT ghi theo mục; Số TT hội; Số TT trong danh sách; STT các hội; STT chung; STT dòng; STT hội;
    STT hội thành viên; STT theo nhóm; STT tổ chức thành viên; Stt trong biểu; STT trong danh sách; STT trong kỳ;
    STT trong năm; STT từng mục; Thứ tự các hội; Thứ tự dòng; Thứ tự hội; Thứ tự liệt kê; Thứ tự mục;
    Thứ tự trong biểu; TT chung; TT hội; TT hội thành viên; TT mục; TT theo danh sách; TT theo nhóm; TT trong năm
  `,
  name: `
    Các HHN; Các HHN thành viên; Các hội trực thuộc; Các hội trực thuộc Liên hiệp; Các tổ chức hữu nghị thành viên;
    Các tổ chức thành viên; Danh sách tổ chức thành viên; Đơn vị hội; HHN thành viên; Hội HN thành viên; Hội HN VN - …;
    Hội HNVN với các nước; Hội hoặc tổ chức hữu nghị; Hội hữu nghị đang hoạt động; Hội hữu nghị thành phố;
    Hội hữu nghị tỉnh; Hội hữu nghị trực thuộc; Hội hữu nghị Việt Nam - ... tỉnh; Hội hữu nghị Việt Nam - các nước;
    Hội hữu nghị VN với …; Hội hữu nghị với các nước; Hội hữu nghị, hội quần chúng thành viên;
    Hội thành viên của LHHN tỉnh; Hội thành viên của Liên hiệp; Hội thành viên thuộc Liên hiệp; Hội thuộc LHHN;
    Hội thuộc Liên hiệp; Hội trực thuộc; Hội TV; Hội, ủy ban thành viên; Hội/Ủy ban/Quỹ thành viên; HTV;
    Tên chính thức của hội; Tên gọi; Tên HHN; Tên Hội (kể cả hội mới thành lập); Tên hội đang hoạt động;
    Tên hội thành viên của Liên hiệp; Tên hội theo điều lệ; Tên hội thuộc Liên hiệp; Tên hội trực thuộc;
    Tên hội, chi hội; Tên hội, tổ chức thành viên; Tên hội/CLB thành viên; Tên Hội/Ủy ban thành viên; Tên HTV;
    Tên TCTV; Tên tổ chức hữu nghị; Thông tin chung | Tên; Thông tin | Tên; Tỉnh có những hội nào?; Tổ chức hữu nghị;
    Tổ chức hữu nghị thành viên
  `,
  partnerCountry: `
    Bạn nước nào; Địa bàn đối tác (nước); Địa bàn hữu nghị (nước); Địa bàn nước bạn; Địa bàn nước phụ trách;
    Đối tác nước ngoài (nước); Đối tác song phương (nước); Hội hữu nghị với nước nào; Hội quan hệ với nước;
    Hội với nước nào?; Nước ĐT; Nước hội phụ trách; Nước hội phụ trách đối ngoại; Nước kết nghĩa;
    Nước kết nghĩa hữu nghị; Nước mà hội hướng tới; Nước mà hội phụ trách; Nước mà hội quan hệ;
    Nước mà hội vun đắp quan hệ; Nước phụ trách; Nước thiết lập quan hệ; Nước tương ứng; Quốc gia mà hội quan hệ;
    Quốc gia phụ trách; Quốc gia tương ứng; Việt Nam - nước nào; Việt Nam với; Việt Nam với nước
  `,
  founded: `
    Có từ năm; Có từ năm nào; Hội có từ năm; Hội được lập khi nào; Hội được thành lập từ năm; Hội thành lập hồi nào;
    Hội thành lập năm nào; Lập hồi năm; Lập năm nào; N.TL (ngày/tháng/năm); Năm bắt đầu hoạt động;
    Năm cho phép thành lập; Năm khai sinh; Năm lập hội; Năm sáng lập; Năm thành lập (mới/đã có); Năm thành lập lần đầu;
    Ngày cho phép thành lập; Ngày được phép thành lập; Ngày ký quyết định thành lập; Ngày lập hội; Ngày sáng lập;
    Ngày UBND tỉnh cho phép thành lập; QĐ thành lập (ngày); QĐ thành lập | Ngày ký; Quyết định thành lập | Ngày ký;
    Ra đời năm; T.lập; TGTL; Thành lập vào tháng, năm
  `,
  term: `
    Ban Chấp hành khóa; Ban Chấp hành nhiệm kỳ; BCH khóa; BCH nhiệm kỳ; Giai đoạn nhiệm kỳ; Hội đang ở nhiệm kỳ;
    Khóa hiện tại; Khóa mấy, từ năm nào đến năm nào; N.kỳ; Nhiệm kỳ Chủ tịch hội; Nhiệm kỳ công tác;
    Nhiệm kỳ đang điều hành; Nhiệm kỳ đang hoạt động; Nhiệm kỳ đang thực hiện; Nhiệm kỳ gần đây nhất;
    Nhiệm kỳ gần nhất; Nhiệm kỳ lần thứ; Nhiệm kỳ lãnh đạo hội; Nhiệm kỳ mấy; Nhiệm kỳ mới; Nhiệm kỳ mới nhất;
    Nhiệm kỳ thứ, giai đoạn; Thời hạn nhiệm kỳ
  `,
  president: `
    Ai đang giữ Chủ tịch hội; Ai đứng đầu hội?; Ai là Chủ tịch; Ai là Chủ tịch hội; Ai làm Chủ tịch; Bà, ông chủ tịch;
    Chủ tịch được bầu; Chủ tịch HHN; Chủ tịch hoặc phụ trách hội; Chủ tịch hội là ai; Chủ tịch khóa hiện tại;
    Chủ tịch tổ chức thành viên; Chủ tịch/người phụ trách; Chủ tịch/Q. Chủ tịch; Chủ tịch/Quyền Chủ tịch;
    Chức danh Chủ tịch; CT HHN; Đ/c Chủ tịch; Đ/c Chủ tịch hội; Đồng chí Chủ tịch hội; Đứng đầu hội; Hội trưởng;
    Người giữ chức Chủ tịch; Người làm chủ tịch; Ông (bà) Chủ tịch; Ông/bà Chủ tịch hội
  `,
  branches: `
    Chi hội đang hoạt động; Chi hội ở xã, phường (số); Chi hội/CLB trực thuộc; Cơ sở hội; Hội có bao nhiêu chi hội?;
    Số chi hội cấp huyện, cấp xã; Số chi hội của hội; Số chi hội đã có; Số chi hội đã thành lập;
    Số chi hội đang hoạt động; Số chi hội đến 31/12; Số chi hội đến cuối năm; Số chi hội đến kỳ báo cáo;
    Số chi hội đến thời điểm báo cáo; Số chi hội thuộc hội; Số chi hội tính đến cuối kỳ; Số chi hội và CLB;
    Số chi hội xã, phường; Số chi hội, câu lạc bộ; Số chi hội, CLB trực thuộc; Số đầu mối chi hội;
    Số đơn vị trực thuộc hội; Số tổ chức cơ sở; Số tổ chức cơ sở hội; Số tổ chức hội cơ sở; Số tổ chức trực thuộc;
    Tổ chức cơ sở; Tổ chức trực thuộc (số chi hội); Tổng số chi hội đến cuối kỳ
  `,
  members: `
    Bao nhiêu người tham gia hội; Hội có bao nhiêu hội viên?; Hội có bao nhiêu người;
    Hội viên cá nhân và tập thể | Tổng số; Hội viên chính thức; Hội viên cuối kỳ; Hội viên cuối năm;
    Hội viên đang sinh hoạt; Hội viên, thành viên; Lực lượng hội viên; Quy mô hội viên; Số hội viên chính thức;
    Số hội viên có đến cuối năm; Số hội viên cuối kỳ; Số hội viên cuối năm; Số hội viên đã được kết nạp;
    Số hội viên đang sinh hoạt; Số hội viên đến cuối năm; Số hội viên theo danh sách; Số hội viên tính đến cuối kỳ;
    Số hội viên tính đến nay; Số hội viên/thành viên; Số người tham gia hội; Số thành viên của hội; Thành viên;
    Thành viên của hội; Tổng số hội viên cuối năm; Tổng số thành viên
  `,
  congress: `
    Có đại hội trong năm không; Có tổ chức đại hội không; Có tổ chức đại hội trong năm báo cáo hay chưa;
    Có/không đại hội; Công tác đại hội; Đã đại hội chưa; Đã đại hội năm nay; Đã đại hội nhiệm kỳ; Đã đại hội trong kỳ;
    Đã đại hội trong năm; Đã đại hội/chưa đại hội; Đã mở đại hội; Đã tổ chức đại hội chưa; Đại hội chưa?;
    Đại hội đại biểu (có/không); Đại hội đại biểu trong năm; Đại hội hội viên; Đại hội hội viên trong năm;
    Đại hội nhiệm kỳ mới; Đại hội | Có/không; Đại hội, kiện toàn BCH; Đại hội, kiện toàn tổ chức; Đại hội/kiện toàn;
    Đánh dấu hội đã đại hội; Đánh dấu x nếu có đại hội; Hội có tổ chức đại hội; Hội tổ chức đại hội trong năm;
    Kết quả đại hội (đã/chưa); Năm nay có đại hội hay chưa; Tình trạng đại hội; Tổ chức đại hội nhiệm kỳ mới;
    Trong năm có đại hội không; Việc tổ chức đại hội
  `,
  note: `
    Bổ sung, giải thích; Cần nói thêm; Chú giải; Chú thích thêm; Chú ý; Cột ghi chú; Diễn giải thêm; Điều cần ghi chú;
    Điều cần ghi thêm; Gchú; Ghi chú bổ sung; Ghi chú của đơn vị; Ghi chú của đơn vị báo cáo; Ghi chú của LHHN tỉnh;
    Ghi chú của Liên hiệp; Ghi chú của người lập biểu; Ghi chú về hội; Ghi chú về tổ chức hội; Ghi chú, diễn giải;
    Ghi chú, giải thích; Ghi rõ thêm (nếu có); Ghi thêm; Ghi thêm (nếu có); Giải thích thêm; Giải thích thêm (nếu có);
    Mục ghi chú; Những điểm cần lưu ý; Những điều ghi chú; Nội dung cần ghi chú; Nói thêm cho rõ; Phần ghi chú;
    Thông tin bổ sung; Thông tin bổ sung (nếu có); Thông tin ghi chú; Thông tin khác; Thông tin khác (nếu có);
    Thông tin thêm
  `,
};
