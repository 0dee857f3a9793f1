// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const subjectKindsHeard: Heard = {
  TAP_THE: `
    01 tập thể; Bằng khen tập thể; Chi hội; Cho tập thể; Cơ quan; Cơ quan, đơn vị; Danh hiệu tập thể;
    Danh sách tập thể; Đối tượng: tập thể; Đối với tập thể; Đơn vị trong tỉnh; Đơn vị trực thuộc; Giấy khen tập thể;
    Hội hữu nghị (trong nước); Hội hữu nghị tỉnh; Hội thành viên; Khen tập thể; Khen thưởng cho tập thể;
    Khen thưởng tập thể; Loại tập thể; Phần tập thể; Tập thể (hội); Tập thể Ban Chấp hành; Tập thể cán bộ, nhân viên;
    Tập thể cấp phòng; Tập thể chi bộ; Tập thể chi hội; Tập thể có thành tích; Tập thể công đoàn; Tập thể cơ quan;
    Tập thể điển hình; Tập thể được khen; Tập thể được tặng bằng khen; Tập thể hội hữu nghị; Tập thể hội thành viên;
    Tập thể lao động; Tập thể lớn; Tập thể phòng; Tập thể phòng chuyên môn; Tập thể phòng, ban; Tập thể sở, ngành;
    Tập thể thuộc Liên hiệp; Tập thể tiêu biểu; Tập thể trong tỉnh; Tập thể Văn phòng; Tập thể xuất sắc;
    Văn phòng Liên hiệp; Về tập thể
  `,
  CA_NHAN: `
    01 cá nhân; 02 cá nhân; Bằng khen cá nhân; Cá nhân chuyên trách; Cá nhân có thành tích;
    Cá nhân công tác tại Liên hiệp; Cá nhân của đơn vị; Cá nhân điển hình; Cá nhân điển hình tiên tiến;
    Cá nhân được khen; Cá nhân được tặng giấy khen; Cá nhân kiêm nhiệm; Cá nhân lãnh đạo; Cá nhân lãnh đạo Liên hiệp;
    Cá nhân người Việt Nam; Cá nhân nữ; Cá nhân tập sự; Cá nhân thuộc hội thành viên; Cá nhân thuộc Liên hiệp;
    Cá nhân tiêu biểu; Cá nhân trong cơ quan; Cá nhân trong Liên hiệp; Cá nhân trong tỉnh; Cá nhân Việt Nam;
    Cá nhân xuất sắc; Cán bộ, nhân viên; Cho cá nhân; Chuyên viên; Công chức; Công dân Việt Nam; Danh hiệu cá nhân;
    Danh sách cá nhân; Đối tượng cá nhân; Đối với cá nhân; Đồng chí; Giấy khen cá nhân; Hội viên; Individual (VN);
    Khen cá nhân; Khen thưởng cá nhân; Khen thưởng cho cá nhân; Lãnh đạo đơn vị; Loại cá nhân; Người Việt Nam;
    Ông/bà (cá nhân); Ông/Bà (người Việt Nam); Phần cá nhân; Về cá nhân
  `,
  TO_CHUC_NN: `
    Các TCPCPNN; Các tổ chức PCPNN; Cho TCPCPNN; Cho tổ chức NN; Cho tổ chức nước ngoài; Cho tổ chức PCPNN;
    Cho tổ chức phi chính phủ nước ngoài; Cho tổ chức quốc tế; Cơ quan nước ngoài; Danh sách tập thể nước ngoài;
    Danh sách TCPCPNN; Danh sách tổ chức NN; Danh sách tổ chức PCPNN; Danh sách tổ chức phi chính phủ nước ngoài;
    Danh sách tổ chức quốc tế; Doanh nghiệp nước ngoài; Đối tượng: TCPCPNN; Đối tượng: tổ chức NN;
    Đối tượng: tổ chức nước ngoài; Đối tượng: tổ chức PCPNN; Đối với tập thể nước ngoài; Đối với tổ chức NN;
    Đối với tổ chức PCPNN; Đối với tổ chức phi chính phủ nước ngoài; Đối với tổ chức quốc tế; Foreign organization;
    Hội hữu nghị nước bạn; Hội hữu nghị nước ngoài; INGO; Khen tập thể nước ngoài; Khen TCPCPNN;
    Khen thưởng cho tập thể nước ngoài; Khen thưởng cho TCPCPNN; Khen thưởng cho tổ chức NN;
    Khen thưởng cho tổ chức PCPNN; Khen thưởng cho tổ chức phi chính phủ nước ngoài; Khen thưởng cho tổ chức quốc tế;
    Khen thưởng tập thể nước ngoài; Khen thưởng TCPCPNN; Khen thưởng tổ chức NN; Khen thưởng tổ chức nước ngoài;
    Khen thưởng tổ chức PCPNN; Khen thưởng tổ chức phi chính phủ nước ngoài; Khen thưởng tổ chức quốc tế;
    Khen tổ chức NN; Khen tổ chức nước ngoài; Khen tổ chức phi chính phủ nước ngoài; Khen tổ chức quốc tế;
    Kỷ niệm chương cho TCPCPNN; Kỷ niệm chương cho tổ chức NN; Kỷ niệm chương cho tổ chức PCPNN;
    Kỷ niệm chương cho tổ chức phi chính phủ nước ngoài; Kỷ niệm chương cho tổ chức quốc tế; Là TCPCPNN;
    Là tổ chức PCPNN; Loại tập thể nước ngoài; Loại TCPCPNN; Loại tổ chức NN; Loại tổ chức nước ngoài;
    Loại tổ chức PCPNN; Loại tổ chức phi chính phủ nước ngoài; Loại tổ chức quốc tế; NGO nước ngoài;
    Nhóm tập thể nước ngoài; Nhóm TCPCPNN; Nhóm tổ chức NN; Nhóm tổ chức nước ngoài; Nhóm tổ chức PCPNN;
    Nhóm tổ chức phi chính phủ nước ngoài; Nhóm tổ chức quốc tế; T/c NN; T/c nước ngoài; TC NN; TC nước ngoài;
    TC PCPNN; TCNN; Tổ chức hữu nghị nước ngoài; Tổ chức PCP nước ngoài; Tổ chức tài trợ nước ngoài
  `,
  CA_NHAN_NN: `
    Bạn bè quốc tế; Bạn bè quốc tế (cá nhân); Cá nhân người Hàn Quốc; Cá nhân người Lào; Cá nhân người Mỹ;
    Cá nhân người Nhật; Cá nhân người Pháp; Cá nhân quốc tịch nước ngoài; Các bạn bè quốc tế; Các người nước ngoài;
    Cho bạn bè quốc tế; Cho cá nhân người nước ngoài; Cho cá nhân NN; Cho cá nhân nước ngoài;
    Cho chuyên gia nước ngoài; Cho người nước ngoài; CN NN; CN nước ngoài; CNNN; Danh sách bạn bè quốc tế;
    Danh sách cá nhân người nước ngoài; Danh sách cá nhân NN; Danh sách cá nhân nước ngoài;
    Danh sách chuyên gia nước ngoài; Danh sách người nước ngoài; Đại sứ nước ngoài; Đối tượng: bạn bè quốc tế;
    Đối tượng: cá nhân người nước ngoài; Đối tượng: cá nhân NN; Đối tượng: cá nhân nước ngoài;
    Đối tượng: chuyên gia nước ngoài; Đối tượng: người nước ngoài; Đối với bạn bè quốc tế;
    Đối với cá nhân người nước ngoài; Đối với cá nhân NN; Đối với cá nhân nước ngoài; Đối với chuyên gia nước ngoài;
    Đối với người nước ngoài; Foreigner; Khách nước ngoài (cá nhân); Khen bạn bè quốc tế;
    Khen cá nhân người nước ngoài; Khen cá nhân NN; Khen cá nhân nước ngoài; Khen chuyên gia nước ngoài;
    Khen người nước ngoài; Khen thưởng bạn bè quốc tế; Khen thưởng cá nhân người nước ngoài; Khen thưởng cá nhân NN;
    Khen thưởng cá nhân nước ngoài; Khen thưởng cho bạn bè quốc tế; Khen thưởng cho cá nhân người nước ngoài;
    Khen thưởng cho cá nhân NN; Khen thưởng cho cá nhân nước ngoài; Khen thưởng cho chuyên gia nước ngoài;
    Khen thưởng cho người nước ngoài; Khen thưởng chuyên gia nước ngoài; Khen thưởng người nước ngoài;
    Kỷ niệm chương cho bạn bè quốc tế; Kỷ niệm chương cho cá nhân người nước ngoài; Kỷ niệm chương cho cá nhân NN;
    Kỷ niệm chương cho cá nhân nước ngoài; Kỷ niệm chương cho chuyên gia nước ngoài;
    Kỷ niệm chương cho người nước ngoài; Là bạn bè quốc tế; Là người nước ngoài; Loại bạn bè quốc tế;
    Loại cá nhân người nước ngoài; Loại cá nhân NN; Loại cá nhân nước ngoài; Loại chuyên gia nước ngoài;
    Loại người nước ngoài; Nhóm bạn bè quốc tế; Nhóm cá nhân người nước ngoài; Nhóm cá nhân NN;
    Nhóm cá nhân nước ngoài; Nhóm chuyên gia nước ngoài; Nhóm người nước ngoài; Ông/bà người nước ngoài;
    Tặng bạn bè quốc tế; Tặng cá nhân người nước ngoài; Tặng cá nhân NN; Tặng cá nhân nước ngoài;
    Tặng chuyên gia nước ngoài; Tặng người nước ngoài
  `,
};
