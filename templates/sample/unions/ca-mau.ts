import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const caMau: SampleReport = {
  unit: "ca-mau",
  fileName: "PHỤ LỤC BC 2024 - LHCTCHN CÀ MAU.xlsx",
  documentNumber: "147/BC-LHHN",
  documentDate: "2024-11-08",
  place: "Cà Mau",
  preparedBy: "Ngô Kim Thoa",
  signer: "Trịnh Quốc Việt",
  signerTitle: "CHỦ TỊCH",
  sections: {
    aid: rows(`
name | donor | donorCountry | sector | location | recipient | decisionNumber | start | end | committedUsd | committedVnd
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại huyện Ngọc Hiển | Tổ chức Ánh sáng cho đời | NL | Y_TE | Huyện Ngọc Hiển | Sở Y tế | 3039/QĐ-UBND | 2024-04 | 2026-03 | 170014 | 4293702000
Nâng cao năng lực sơ cấp cứu cộng đồng huyện Đầm Dơi | Tổ chức Bàn tay Ấm (Warm Hands International) | US | Y_TE | Huyện Đầm Dơi | Hội Chữ thập đỏ huyện Đầm Dơi | 1403/QĐ-UBND | 2024-02 | 2027-01 | 57053 | 1440879000
Khám, chữa răng lưu động cho học sinh huyện Thới Bình | Công ty Aoyama Seiki | JP | Y_TE | Huyện Thới Bình | Trung tâm Y tế huyện Thới Bình | 2364/QĐ-UBND | 2024-10 | 2024-12 | 9100 |
Khám, chữa răng lưu động cho học sinh huyện U Minh | Quỹ Trẻ em Cửu Long | GB | Y_TE | Huyện U Minh | Trung tâm Y tế huyện U Minh | 1186/QĐ-UBND | 2024-07 | 2024-12 | 18613 | 470062000
Phẫu thuật mắt miễn phí cho người nghèo huyện Ngọc Hiển | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Ngọc Hiển | Bệnh viện Mắt - Răng Hàm Mặt tỉnh | 2341/QĐ-UBND | 2024-09 | 2024-11 | 15014 | 367552000
Trang bị máy siêu âm, máy thở cho Trung tâm Y tế thành phố Cà Mau | Công ty Aoyama Seiki | JP | Y_TE | Thành phố Cà Mau | Trung tâm Y tế thành phố Cà Mau | 3163/QĐ-UBND | 2024-07 | 2024-10 | 45153 | 1129274000
Hỗ trợ trạm y tế xã sử dụng điện mặt trời tại huyện Ngọc Hiển | Công ty Aoyama Seiki | JP | Y_TE | Huyện Ngọc Hiển | UBND huyện Ngọc Hiển | 2785/QĐ-UBND | 2022-06 | 2025-05 | 43503 | 1076688000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo thành phố Cà Mau | Công ty Daesong Green Energy | KR | Y_TE | Thành phố Cà Mau | Hội Bảo trợ bệnh nhân nghèo tỉnh | 627/QĐ-UBND | 2024-02 | 2027-01 | 122711 | 3037085000
Trang bị phòng máy tính cho Trường THCS Tam Giang, huyện Năm Căn | Mekong Hope Foundation | US | GIAO_DUC | Huyện Năm Căn | Trường THCS Tam Giang | 3028/QĐ-UBND | 2024-02 | 2024-07 | 30266 | 756963000
Xây dựng 04 phòng học Trường Tiểu học Tam Giang, huyện Năm Căn | Nhóm kiều bào tại California | US | GIAO_DUC | Huyện Năm Căn | Phòng Giáo dục và Đào tạo huyện Năm Căn | 1535/QĐ-UBND | 2024-08 | 2027-07 | 145758 | 3681116000
Thư viện thân thiện tại các trường tiểu học huyện Đầm Dơi | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Huyện Đầm Dơi | Sở Giáo dục và Đào tạo | 2143/QĐ-UBND | 2024-03 | 2026-02 | 68070 | 1666345000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Thới Bình | Mekong Hope Foundation | US | GIAO_DUC | Huyện Thới Bình | Hội Chữ thập đỏ huyện Thới Bình | 1589/QĐ-UBND | 2024-05 | 2024-10 | 7739 | 195444000
Giáo dục hòa nhập cho trẻ khuyết tật tại thành phố Cà Mau | Công ty Aoyama Seiki | JP | GIAO_DUC | Thành phố Cà Mau | Sở Giáo dục và Đào tạo | 2872/QĐ-UBND | 2024-06 | 2027-05 | 109189 | 2702440000
Xây dựng 02 phòng học Trường Mầm non Tam Giang, huyện Năm Căn | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Huyện Năm Căn | Phòng Giáo dục và Đào tạo huyện Năm Căn | 1478/QĐ-UBND | 2024-07 | 2026-06 | 57324 | 1418762000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Ngọc Hiển | Quỹ Trẻ em Cửu Long | GB | GIAO_DUC | Huyện Ngọc Hiển | Hội Chữ thập đỏ huyện Ngọc Hiển | 2926/QĐ-UBND | 2024-10 | 2025-01 | 8197 | 205002000
Học bổng cho học sinh nghèo hiếu học huyện Đầm Dơi | Tổ chức Gieo mầm (Seedlings Asia) | SG | GIAO_DUC | Huyện Đầm Dơi | Hội Khuyến học huyện Đầm Dơi | 2589/QĐ-UBND | 2023-03 | 2027-02 | 14500 |
Xây dựng cầu nông thôn xã Khánh Lâm, huyện U Minh | Nhóm kiều bào tại California | US | KINH_TE | Huyện U Minh | UBND huyện U Minh | 3070/QĐ-UBND | 2023-01 | 2026-12 | 15189 | 375925000
Đào tạo nghề may và đan lục bình cho lao động nữ thành phố Cà Mau | Tổ chức Sinh kế Bền vững Bắc Âu | NO | KINH_TE | Thành phố Cà Mau | Trung tâm Giáo dục nghề nghiệp thành phố Cà Mau | 781/QĐ-UBND | 2023-08 | 2026-07 | 27894 | 682844000
Quà Tết cho người cao tuổi neo đơn thành phố Cà Mau | Nhóm kiều bào tại California | US | XA_HOI | Thành phố Cà Mau | Hội Người cao tuổi thành phố Cà Mau | 948/QĐ-UBND | 2024-02 | 2024-07 | 6148 | 150498000
Phát triển cộng đồng vùng huyện Trần Văn Thời | Nhóm kiều bào tại Melbourne | AU | XA_HOI | Huyện Trần Văn Thời | UBND huyện Trần Văn Thời | 174/QĐ-UBND | 2022-09 | 2026-08 | 376918 | 9328732000
Xây dựng nhà tình thương cho hộ nghèo huyện Năm Căn | Nhóm kiều bào tại Melbourne | AU | XA_HOI | Huyện Năm Căn | Ủy ban Mặt trận Tổ quốc huyện Năm Căn | 305/QĐ-UBND | 2024-10 | 2024-12 | 17133 | 432687000
`),
    delegationIn: rows(`
name | country | dateFrom | trips | people | role
Đoàn nhà báo Thái Lan | TH | 2024-04-13 | 1 | 12 | PHOI_HOP
Đoàn giáo viên thiện nguyện Hà Lan | NL | 2024-05-15 | 1 | 12 | CHU_TRI
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | LA | 2024-06-05 | 1 | 11 | PHOI_HOP
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | 2024-06-21 | 1 | 14 | PHOI_HOP
Đoàn doanh nghiệp quận Haedong | KR | 2024-08-01 | 1 | 12 | PHOI_HOP
Đoàn chuyên gia răng hàm mặt Toulouse | FR | 2024-08-15 | 1 | 11 | CHU_TRI
Đoàn Hội Liên hiệp Phụ nữ Cuba | CU | 2024-09-25 | 1 | 11 | PHOI_HOP
Đoàn bác sĩ tình nguyện Haneul | KR | 2024-10-12 | 1 | 10 | CHU_TRI
Các đoàn chuyên gia, giám sát dự án của Tổ chức Sinh kế Bền vững Bắc Âu | NO | 2024-Q1 | 7 | 28 | CHU_TRI
Các đoàn chuyên gia, giám sát dự án của Tổ chức Ánh sáng cho đời | NL | 2024-Q3 | 6 | 32 | CHU_TRI
Các đoàn chuyên gia, giám sát dự án của Tổ chức Bàn tay Ấm (Warm Hands International) | US | 2024-Q3 | 8 | 68 | CHU_TRI
`),
    delegationOut: rows(`
name | country | dateFrom | trips | people | role
Đoàn Liên hiệp học tập kinh nghiệm quản lý rừng ngập mặn | TH | 2024-05-20 | 1 | 9 | CHU_TRI
Đoàn giao lưu nhân dân tỉnh Kampot | KH | 2024-08-12 | 1 | 14 | PHOI_HOP
`),
    activity: rows(`
name | kind | date | place | participants | costVnd
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | TU_THIEN | 2024-01-24 | Thành phố Cà Mau | 309 | 39000000
Họp mặt các tổ chức phi chính phủ nước ngoài đầu năm | GAP_GO | 2024-01-28 | Thành phố Cà Mau | 410 | 13000000
Mít tinh ủng hộ nhân dân Cuba | GAP_GO | 2024-03-09 | Thành phố Cà Mau | 215 | 74000000
Họp mặt kỷ niệm 57 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Campuchia | KY_NIEM | 2024-05-22 | Thành phố Cà Mau | 228 | 59000000
Giao lưu văn hóa Việt Nam - Liên bang Nga | GIAO_LUU | 2024-09-09 | Thành phố Cà Mau | 66 | 62000000
Gặp gỡ hữu nghị nhân dịp Quốc khánh Cuba | GAP_GO | 2024-09-20 | Thành phố Cà Mau | 138 | 51000000
`),
    memberAssociation: rows(`
name | partnerCountry | founded | members
Hội hữu nghị Việt Nam - Campuchia | KH | 1996 | 136
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2003 | 99
Hội hữu nghị Việt Nam - Cuba | CU | 1997 | 153
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 1999 | 107
`),
    award: rows(`
direction | kind | authority | subject | quantity
NHAN | CO_THI_DUA | VUFO | Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau | 1
NHAN | BANG_KHEN | UBND_TINH | Văn phòng Liên hiệp | 1
TANG | GIAY_KHEN | LHHN_TINH | Các hội hữu nghị thành viên | 3
TANG | GIAY_KHEN | LHHN_TINH | Hội viên tiêu biểu | 8
TANG | CHUNG_NHAN | LHHN_TINH | Các tổ chức phi chính phủ nước ngoài | 5
`),
    nomination: rows(`
award | nominee | achievement
CO_THI_DUA | Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau | Dẫn đầu phong trào thi đua của Cụm năm 2024
BANG_KHEN_TAP_THE | Hội hữu nghị Việt Nam - Campuchia tỉnh Cà Mau | Giao lưu nhân dân hiệu quả
`),
    selfScore: rows(`
criterion | max | self
Công tác hòa bình, đoàn kết, hữu nghị | 25 | 24
Vận động viện trợ phi chính phủ nước ngoài | 25 | 24
Thông tin đối ngoại | 12 | 11.5
Xây dựng tổ chức, phát triển hội thành viên | 12 | 11
Tham mưu, nghiên cứu về đối ngoại nhân dân | 8 | 8
Chế độ thông tin, báo cáo | 8 | 8
Công tác thi đua, khen thưởng | 5 | 5
Điểm thưởng | 5 | 4
`),
    plan: rows(`
task | target | unitOfCount | deadline
Vận động khoản viện trợ | 22 | khoản | 2025-Q4
Đón tiếp đoàn vào | 32 | lượt đoàn | 2025-Q4
Đại hội Hội hữu nghị Việt Nam - Campuchia | 1 | đại hội | 2025-Q2
`),
  },
};
