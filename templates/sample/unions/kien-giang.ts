import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const kienGiang: SampleReport = {
  unit: "kien-giang",
  fileName: "Bieu mau LHHN KG 2024.xlsx",
  documentNumber: "176/BC-LHHN",
  documentDate: "2024-11-12",
  place: "Kiên Giang",
  preparedBy: "Danh Thị Hồng Nhung",
  signer: "Mai Quốc Cường",
  signerTitle: "CHỦ TỊCH",
  sections: {
    aid: rows(`
name | status | donor | donorCountry | sector | location | recipient | decisionNumber | decisionDate | committedVnd | committedYearVnd | disbursedVnd | disbursedTotalVnd
Nâng cao năng lực sơ cấp cứu cộng đồng huyện An Biên | MOI | Công ty Aoyama Seiki | JP | Y_TE | Huyện An Biên | Hội Chữ thập đỏ huyện An Biên | 961/QĐ-UBND | 2024-03-03 | 808000000 | 337000000 | 269000000 | 269000000
Phẫu thuật mắt miễn phí cho người nghèo huyện An Minh | MOI | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện An Minh | Bệnh viện Mắt - Răng Hàm Mặt tỉnh | 2346/QĐ-UBND | 2024-05-01 | 1647000000 | 1029000000 | 824000000 | 824000000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại thành phố Phú Quốc | CHUYEN_TIEP | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Thành phố Phú Quốc | Sở Y tế | 749/QĐ-UBND | 2022-04-13 | 2146000000 | 763000000 | 636000000 | 1659000000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại huyện Gò Quao | CHUYEN_TIEP | Công ty Aoyama Seiki | JP | Y_TE | Huyện Gò Quao | Trung tâm Kiểm soát bệnh tật tỉnh | 2993/QĐ-UBND | 2023-03-18 | 1670000000 | 493000000 | 411000000 | 1049000000
Khám, chữa răng lưu động cho học sinh huyện U Minh Thượng | MOI | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện U Minh Thượng | Trung tâm Y tế huyện U Minh Thượng | 1818/QĐ-UBND | 2024-01-26 | 184000000 | 184000000 | 166000000 | 166000000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo huyện Hòn Đất | MOI | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Hòn Đất | Hội Bảo trợ bệnh nhân nghèo tỉnh | 2902/QĐ-UBND | 2024-08-24 | 2916000000 | 785000000 | 628000000 | 628000000
Giáo dục hòa nhập cho trẻ khuyết tật tại thành phố Hà Tiên | CHUYEN_TIEP | Nhóm kiều bào tại California | US | GIAO_DUC | Thành phố Hà Tiên | Sở Giáo dục và Đào tạo | 474/QĐ-UBND | 2022-04-03 | 1014000000 | 343000000 | 286000000 | 670000000
Xây dựng 02 phòng học Trường Mầm non Thạnh Yên, huyện U Minh Thượng | CHUYEN_TIEP | Công ty Aoyama Seiki | JP | GIAO_DUC | Huyện U Minh Thượng | Phòng Giáo dục và Đào tạo huyện U Minh Thượng | 1342/QĐ-UBND | 2022-05-10 | 1156000000 | 479000000 | 399000000 | 785000000
Trang bị phòng máy tính cho Trường THCS Lại Sơn, huyện Kiên Hải | MOI | Nhóm kiều bào tại California | US | GIAO_DUC | Huyện Kiên Hải | Trường THCS Lại Sơn | 2522/QĐ-UBND | 2024-07-18 | 821000000 | 410000000 | 328000000 | 328000000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Gò Quao | MOI | Mekong Hope Foundation | US | GIAO_DUC | Huyện Gò Quao | Hội Chữ thập đỏ huyện Gò Quao | 1927/QĐ-UBND | 2024-07-06 | 373000000 | 233000000 | 186000000 | 186000000
Xây dựng 04 phòng học Trường Tiểu học Vân Khánh Đông, huyện An Minh | CHUYEN_TIEP | Chính quyền quận Haedong | KR | GIAO_DUC | Huyện An Minh | Phòng Giáo dục và Đào tạo huyện An Minh | 1441/QĐ-UBND | 2023-01-15 | 2279000000 | 879000000 | 732000000 | 1761000000
Tài chính vi mô cho hộ nghèo, cận nghèo huyện Gò Quao | MOI | Tổ chức Phụ nữ vì Phụ nữ Helvetia | CH | KINH_TE | Huyện Gò Quao | Hội Liên hiệp Phụ nữ tỉnh | 507/QĐ-UBND | 2024-02-11 | 3548000000 | 2287000000 | 1830000000 | 1830000000
Xây dựng cầu nông thôn xã Bình Giang, huyện Hòn Đất | MOI | Tổ chức Phụ nữ vì Phụ nữ Helvetia | CH | KINH_TE | Huyện Hòn Đất | UBND huyện Hòn Đất | 2986/QĐ-UBND | 2024-04-19 | 976000000 | 323000000 | 258000000 | 258000000
Nuôi bò sinh sản luân chuyển tại huyện Hòn Đất | CHUYEN_TIEP | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Huyện Hòn Đất | Hội Nông dân huyện Hòn Đất | 997/QĐ-UBND | 2022-05-25 | 1696000000 | 806000000 | 672000000 | 1299000000
Đào tạo nghề may và đan lục bình cho lao động nữ thành phố Rạch Giá | MOI | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Thành phố Rạch Giá | Trung tâm Giáo dục nghề nghiệp thành phố Rạch Giá | 2300/QĐ-UBND | 2024-04-04 | 1090000000 | 468000000 | 374000000 | 374000000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội huyện Kiên Hải | CHUYEN_TIEP | Hội Hữu nghị Sakura - Cửu Long | JP | XA_HOI | Huyện Kiên Hải | Trung tâm Bảo trợ xã hội | 726/QĐ-UBND | 2022-09-04 | 1483000000 | 574000000 | 478000000 | 974000000
Phòng, chống bạo lực gia đình tại huyện Hòn Đất | MOI | Hội Cứu trợ Trẻ em Hanbit | KR | XA_HOI | Huyện Hòn Đất | Hội Liên hiệp Phụ nữ huyện Hòn Đất | 1941/QĐ-UBND | 2024-09-09 | 1835000000 | 972000000 | 778000000 | 778000000
Giảm rác thải nhựa trên sông, kênh rạch tại thành phố Rạch Giá | CHUYEN_TIEP | Tổ chức Sinh kế Bền vững Bắc Âu | NO | MOI_TRUONG | Thành phố Rạch Giá | Sở Tài nguyên và Môi trường | 225/QĐ-UBND | 2023-02-17 | 2413000000 | 766000000 | 639000000 | 1793000000
Cấp nước sạch hộ gia đình vùng nhiễm mặn huyện Tân Hiệp | MOI | Tổ chức Sinh kế Bền vững Bắc Âu | NO | MOI_TRUONG | Huyện Tân Hiệp | Trung tâm Nước sạch và Vệ sinh môi trường nông thôn | 2574/QĐ-UBND | 2024-01-14 | 2499000000 | 1289000000 | 1031000000 | 1031000000
Trồng và phục hồi rừng ngập mặn tại huyện An Minh | MOI | Viện Nghiên cứu Đất ngập nước Elbe | DE | MOI_TRUONG | Huyện An Minh | Chi cục Kiểm lâm | 267/QĐ-UBND | 2024-09-24 | 3700000000 | 1283000000 | 1027000000 | 1027000000
Hỗ trợ khắc phục sạt lở bờ sông huyện Gò Quao | MOI | Nhóm kiều bào tại Melbourne | AU | CUU_TRO_THIEN_TAI | Huyện Gò Quao | UBND huyện Gò Quao | 511/QĐ-UBND | 2024-08-12 | 1356000000 | 1102000000 | 881000000 | 881000000
Hỗ trợ bồn chứa nước cho hộ dân vùng hạn mặn huyện Kiên Lương | MOI | Nhóm kiều bào tại Melbourne | AU | CUU_TRO_THIEN_TAI | Huyện Kiên Lương | Hội Chữ thập đỏ tỉnh | 597/QĐ-UBND | 2024-05-22 | 568000000 | 568000000 | 511000000 | 511000000
`),
    aidGiven: rows(`
content | partner | partnerCountry | valueVnd | date
Tặng quà Tết cổ truyền tỉnh Kampot | Hội Khmer - Việt Nam tỉnh Kampot | KH | 120000000 | 2024-04-08
Xây dựng nhà hữu nghị tỉnh Kép | Mặt trận Đoàn kết Phát triển Tổ quốc tỉnh Kép | KH | 400000000 | 2024-09-18
`),
    delegationIn: rows(`
name | country | level | dateFrom | dateTo | trips | people | purpose
Đoàn Tổng Lãnh sự quán Campuchia tại Thành phố Hồ Chí Minh | KH | TINH | 2024-01-04 | 2024-01-05 | 1 | 7 | Thăm, làm việc
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | RU | HOI_THANH_VIEN | 2024-01-27 | 2024-01-27 | 1 | 19 | Kỷ niệm ngày thành lập hội
Đoàn bác sĩ tình nguyện Haneul | KR | LIEN_HIEP | 2024-01-27 | 2024-01-28 | 1 | 19 | Khám, phẫu thuật cho người nghèo
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | TINH | 2024-03-15 | 2024-03-19 | 1 | 8 | Thăm, làm việc về giao lưu nhân dân
Đoàn Hội Hữu nghị Canada - Việt Nam | CA | HOI_THANH_VIEN | 2024-07-11 | 2024-07-14 | 1 | 14 | Trao quà cho trẻ em nghèo
Đoàn doanh nghiệp quận Haedong | KR | SO_NGANH | 2024-09-03 | 2024-09-04 | 1 | 10 | Tìm hiểu môi trường đầu tư
Đoàn Hội Hữu nghị Campuchia - Việt Nam tỉnh Kandal | KH | LIEN_HIEP | 2024-09-24 | 2024-09-27 | 1 | 10 | Thăm, trao đổi kinh nghiệm công tác hội
Đoàn sinh viên tình nguyện Trường Đại học Hanbit | KR | LIEN_HIEP | 2024-10-06 | 2024-10-10 | 1 | 10 | Dạy tiếng Anh, giao lưu với học sinh
Đoàn vận động viên xe đạp vì hòa bình | GB | LIEN_HIEP | 2024-10-10 | 2024-10-10 | 1 | 14 | Đạp xe gây quỹ học bổng
Đoàn Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia tỉnh Takeo | KH | TINH | 2024-10-26 | 2024-10-27 | 1 | 8 | Thăm hữu nghị
Các đoàn chuyên gia, giám sát dự án của Hội Bác sĩ tình nguyện Haneul | KR | LIEN_HIEP | 2024-Q2 | | 5 | 50 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Mekong Hope Foundation | US | LIEN_HIEP | 2024-Q2 | | 8 | 54 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Hội Hữu nghị Sakura - Cửu Long | JP | LIEN_HIEP | 2024-Q2 | | 9 | 48 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Phụ nữ vì Phụ nữ Helvetia | CH | LIEN_HIEP | 2024-Q2 | | 5 | 45 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Sinh kế Bền vững Bắc Âu | NO | LIEN_HIEP | 2024-Q3 | | 5 | 45 | Khảo sát, giám sát dự án
`),
    delegationOut: rows(`
name | country | level | dateFrom | dateTo | trips | people | purpose
Đoàn Liên hiệp thăm tỉnh Kampot và Kép | KH | LIEN_HIEP | 2024-04-08 | 2024-04-10 | 1 | 14 | Thăm, chúc Tết cổ truyền
Đoàn công tác tỉnh tại thành phố Trat | TH | TINH | 2024-07-02 | 2024-07-06 | 1 | 12 | Hợp tác du lịch biển
Đoàn Hội hữu nghị Việt Nam - Hoa Kỳ | US | HOI_THANH_VIEN | 2024-09-12 | 2024-09-22 | 1 | 5 | Vận động viện trợ
`),
    activity: rows(`
name | kind | date | place | partnerCountry | participants | foreignParticipants | costVnd
Họp mặt các tổ chức phi chính phủ nước ngoài đầu năm | GAP_GO | 2024-02-04 | Thành phố Rạch Giá | | 202 | 19 | 46000000
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | TU_THIEN | 2024-02-24 | Thành phố Rạch Giá | | 218 | | 20000000
Gặp gỡ hữu nghị nhân dịp Quốc khánh Campuchia | GAP_GO | 2024-05-02 | Thành phố Rạch Giá | KH | 227 | 30 | 79000000
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | CUOC_THI | 2024-06-23 | Thành phố Rạch Giá | | 99 | | 60000000
Giao lưu văn hóa Việt Nam - Liên bang Nga | GIAO_LUU | 2024-07-21 | Thành phố Rạch Giá | RU | 143 | 29 | 61000000
Họp mặt kỷ niệm 62 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào | KY_NIEM | 2024-10-06 | Thành phố Rạch Giá | LA | 169 | 38 | 34000000
Triển lãm ảnh "Việt Nam - Đất nước, con người" | TRIEN_LAM | 2024-10-14 | Thành phố Rạch Giá | | 276 | | 80000000
Họp mặt kỷ niệm 48 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Thái Lan | KY_NIEM | 2024-10-22 | Thành phố Rạch Giá | TH | 183 | 14 | 59000000
Đi bộ vì hòa bình và hữu nghị | GIAO_LUU | 2024-10-23 | Thành phố Rạch Giá | | 155 | | 19000000
`),
    memberAssociation: rows(`
name | partnerCountry | founded | term | branches | members | congress
Hội hữu nghị Việt Nam - Campuchia | KH | 2014 | 2020-2025 | 6 | 137 | no
Hội hữu nghị Việt Nam - Lào | LA | 2011 | 2022-2027 | 7 | 93 | no
Hội hữu nghị Việt Nam - Thái Lan | TH | 2011 | 2019-2024 | 5 | 163 | no
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 1996 | 2023-2028 | 8 | 238 | no
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 1998 | 2019-2024 | 7 | 141 | no
Hội hữu nghị Việt Nam - Nhật Bản | JP | 2011 | 2023-2028 | 1 | 261 | no
Hội hữu nghị Việt Nam - Úc | AU | 1997 | 2022-2027 | 6 | 68 | no
`),
    information: rows(`
channel | content | unitOfCount | quantity
BAN_TIN | Bản tin Hữu nghị | số | 4
WEBSITE | Trang thông tin điện tử kufo | tin bài | 267
BAO_DAI | Phóng sự Đài Phát thanh - Truyền hình | phóng sự | 9
`),
    conference: rows(`
name | permitNumber | permitDate | date | place | participants | foreignParticipants
Hội thảo phát triển sinh kế ven biển bền vững | 1187/UBND-NC | 2024-05-13 | 2024-06-27 | Thành phố Rạch Giá | 110 | 22
Tọa đàm hữu nghị Việt Nam - Campuchia | 1954/UBND-NC | 2024-08-05 | 2024-09-19 | Thành phố Hà Tiên | 85 | 35
`),
    agreement: rows(`
name | partner | partnerCountry | date
Bản ghi nhớ hợp tác hữu nghị giai đoạn 2024-2029 | Hội Khmer - Việt Nam tỉnh Kampot | KH | 2024-04-09
`),
    award: rows(`
direction | kind | authority | subject | subjectKind | quantity
NHAN | BANG_KHEN | VUFO | Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang | TAP_THE | 1
NHAN | BANG_KHEN | UBND_TINH | Hội hữu nghị Việt Nam - Campuchia | TAP_THE | 1
TANG | KY_NIEM_CHUONG | VUFO | Chuyên gia nước ngoài | CA_NHAN_NN | 2
TANG | GIAY_KHEN | LHHN_TINH | Chi hội và hội viên | TAP_THE | 9
`),
    nomination: rows(`
award | nominee | achievement
BANG_KHEN_TAP_THE | Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang | Hoàn thành xuất sắc nhiệm vụ năm 2024
CUM_TRUONG | Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang | Đang là Cụm phó năm 2024
`),
    selfScore: rows(`
criterion | max | self
Công tác hòa bình, đoàn kết, hữu nghị | 25 | 24.5
Vận động viện trợ phi chính phủ nước ngoài | 25 | 24
Thông tin đối ngoại | 12 | 11
Xây dựng tổ chức, phát triển hội thành viên | 12 | 11.5
Tham mưu, nghiên cứu về đối ngoại nhân dân | 8 | 8
Chế độ thông tin, báo cáo | 8 | 8
Công tác thi đua, khen thưởng | 5 | 5
Điểm thưởng | 5 | 3
`),
    summary: rows(`
name | indicator | unitOfCount | previous | current
Số khoản viện trợ tiếp nhận | aidCount | khoản | 19 | 22
Tổng giá trị viện trợ cam kết | aidCommittedVnd | triệu đồng | 31480500000 | 36178000000
Giá trị viện trợ giải ngân | aidDisbursedVnd | triệu đồng | 10852000000 | 13344000000
Số lượt đoàn vào | delegationsIn | lượt đoàn | 43 | 42
Số lượt khách quốc tế | visitorsIn | lượt khách | 302 | 361
Số lượt đoàn ra | delegationsOut | lượt đoàn | 2 | 3
Số hoạt động hòa bình, hữu nghị | activityCount | hoạt động | 7 | 9
Số hội hữu nghị thành viên | associationCount | hội | 6 | 7
Số văn bản tham mưu về đối ngoại nhân dân | | văn bản | 25 | 28
`),
  },
};
