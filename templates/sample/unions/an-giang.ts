import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const anGiang: SampleReport = {
  unit: "an-giang",
  fileName: "Bieu bao cao 2024 (An Giang).xlsx",
  documentNumber: "312/BC-LHHN",
  documentDate: "2024-11-05",
  place: "An Giang",
  preparedBy: "Trần Thị Mỹ Duyên",
  signer: "Lê Hoàng Phúc",
  signerTitle: "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
  sections: {
    aid: rows(`
name | status | donor | donorCountry | sector | location | recipient | decisionNumber | decisionDate | committedVnd | disbursedVnd | disbursedTotalVnd
Giáo dục hòa nhập cho trẻ khuyết tật tại thị xã Tân Châu | CHUYEN_TIEP | Nhóm kiều bào tại California | US | GIAO_DUC | Thị xã Tân Châu | Sở Giáo dục và Đào tạo | 1413/QĐ-UBND | 2023-06-07 | 1907500000 | 692000000 | 1366000000
Hỗ trợ trạm y tế xã sử dụng điện mặt trời tại huyện Thoại Sơn | CHUYEN_TIEP | Tổ chức Ánh sáng cho đời | NL | Y_TE | Huyện Thoại Sơn | UBND huyện Thoại Sơn | 1369/QĐ-UBND | 2022-02-22 | 1091500000 | 254500000 | 551500000
Phát triển sinh kế cho phụ nữ nghèo huyện Thoại Sơn | CHUYEN_TIEP | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Huyện Thoại Sơn | Hội Liên hiệp Phụ nữ huyện Thoại Sơn | 441/QĐ-UBND | 2023-01-06 | 3653000000 | 1023000000 | 2711000000
Thích ứng biến đổi khí hậu dựa vào cộng đồng tại huyện Châu Phú | CHUYEN_TIEP | Delta Water Partners | US | MOI_TRUONG | Huyện Châu Phú | Hội Nông dân tỉnh | 482/QĐ-UBND | 2022-09-17 | 4663000000 | 1773000000 | 4022000000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Châu Phú | CHUYEN_TIEP | Công ty Aoyama Seiki | JP | Y_TE | Huyện Châu Phú | Sở Y tế | 1232/QĐ-UBND | 2023-10-09 | 1660000000 | 551000000 | 1100000000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Tri Tôn | CHUYEN_TIEP | Tổ chức Ánh sáng cho đời | NL | Y_TE | Huyện Tri Tôn | Sở Y tế | 1314/QĐ-UBND | 2022-10-13 | 2542000000 | 812500000 | 1683000000
Tặng xe đạp và tập sách cho học sinh vùng sâu thành phố Châu Đốc | MOI | Tổ chức Gieo mầm (Seedlings Asia) | SG | GIAO_DUC | Thành phố Châu Đốc | Hội Chữ thập đỏ thành phố Châu Đốc | 1888/QĐ-UBND | 2024-02-25 | 303500000 | 152000000 | 152000000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội thị xã Tịnh Biên | MOI | Quỹ Hòa giải và Nhân ái | US | XA_HOI | Thị xã Tịnh Biên | Trung tâm Bảo trợ xã hội | 1581/QĐ-UBND | 2024-03-08 | 1691500000 | 761500000 | 761500000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo huyện Thoại Sơn | MOI | Tổ chức Ánh sáng cho đời | NL | Y_TE | Huyện Thoại Sơn | Hội Bảo trợ bệnh nhân nghèo tỉnh | 1456/QĐ-UBND | 2024-04-06 | 1708500000 | 846000000 | 846000000
Bảo vệ trẻ em có hoàn cảnh đặc biệt tại huyện Chợ Mới | MOI | Quỹ Từ thiện Minh Tâm | TW | XA_HOI | Huyện Chợ Mới | Sở Lao động - Thương binh và Xã hội | 934/QĐ-UBND | 2024-03-16 | 1537500000 | 863000000 | 863000000
Nhà vệ sinh và nước sạch học đường tại huyện Châu Phú | MOI | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện Châu Phú | Phòng Giáo dục và Đào tạo huyện Châu Phú | 723/QĐ-UBND | 2024-03-24 | 1656000000 | 804500000 | 804500000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại huyện Thoại Sơn | MOI | Tổ chức Ánh sáng cho đời | NL | Y_TE | Huyện Thoại Sơn | Sở Y tế | 1916/QĐ-UBND | 2024-05-20 | 4770500000 | 1782000000 | 1782000000
Dạy tiếng Anh tình nguyện tại Trường THPT Mỹ Hòa Hưng, thành phố Long Xuyên | MOI | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Thành phố Long Xuyên | Sở Giáo dục và Đào tạo | 3011/QĐ-UBND | 2024-02-21 | 171500000 | 154500000 | 154500000
Khám, chữa răng lưu động cho học sinh huyện Chợ Mới | MOI | Công ty Aoyama Seiki | JP | Y_TE | Huyện Chợ Mới | Trung tâm Y tế huyện Chợ Mới | 1734/QĐ-UBND | 2024-06-24 | 669000000 | 602000000 | 602000000
Hỗ trợ nạn nhân chất độc da cam thị xã Tịnh Biên | MOI | Quỹ Hòa giải và Nhân ái | US | HAU_QUA_CHIEN_TRANH | Thị xã Tịnh Biên | Hội Nạn nhân chất độc da cam/dioxin tỉnh | 2537/QĐ-UBND | 2024-07-19 | 859500000 | 168000000 | 168000000
Xây dựng nhà tình thương cho hộ nghèo huyện Châu Phú | MOI | Hội Cứu trợ Trẻ em Hanbit | KR | XA_HOI | Huyện Châu Phú | Ủy ban Mặt trận Tổ quốc huyện Châu Phú | 2982/QĐ-UBND | 2024-03-21 | 791500000 | 514500000 | 514500000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại thị xã Tân Châu | MOI | Lotus Health International | US | Y_TE | Thị xã Tân Châu | Trung tâm Kiểm soát bệnh tật tỉnh | 3046/QĐ-UBND | 2024-02-21 | 2677500000 | 1092000000 | 1092000000
Xây dựng cầu nông thôn xã Ô Lâm, huyện Tri Tôn | MOI | Nhóm kiều bào tại California | US | KINH_TE | Huyện Tri Tôn | UBND huyện Tri Tôn | 1652/QĐ-UBND | 2024-04-15 | 965000000 | 181000000 | 181000000
Hỗ trợ khắc phục sạt lở bờ sông huyện Chợ Mới | MOI | Delta Water Partners | US | CUU_TRO_THIEN_TAI | Huyện Chợ Mới | UBND huyện Chợ Mới | 1419/QĐ-UBND | 2024-08-03 | 981000000 | 785000000 | 785000000
Trang bị máy siêu âm, máy thở cho Trung tâm Y tế huyện Châu Phú | MOI | Công ty Aoyama Seiki | JP | Y_TE | Huyện Châu Phú | Trung tâm Y tế huyện Châu Phú | 2373/QĐ-UBND | 2024-05-12 | 856500000 | 856500000 | 856500000
Trang bị phòng máy tính cho Trường THCS Mỹ Hòa Hưng, thành phố Long Xuyên | MOI | Hội Hữu nghị Sakura - Cửu Long | JP | GIAO_DUC | Thành phố Long Xuyên | Trường THCS Mỹ Hòa Hưng | 2908/QĐ-UBND | 2024-09-25 | 338500000 | 169000000 | 169000000
Phòng, chống bạo lực gia đình tại thị xã Tân Châu | MOI | Quỹ Hòa giải và Nhân ái | US | XA_HOI | Thị xã Tân Châu | Hội Liên hiệp Phụ nữ thị xã Tân Châu | 949/QĐ-UBND | 2024-05-17 | 546500000 | 266000000 | 266000000
Thư viện thân thiện tại các trường tiểu học huyện An Phú | MOI | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện An Phú | Sở Giáo dục và Đào tạo | 2758/QĐ-UBND | 2024-09-14 | 2539000000 | 1115500000 | 1115500000
Xây dựng 02 phòng học Trường Mầm non Bình Thạnh Đông, huyện Phú Tân | MOI | Hội Cứu trợ Trẻ em Hanbit | KR | GIAO_DUC | Huyện Phú Tân | Phòng Giáo dục và Đào tạo huyện Phú Tân | 1308/QĐ-UBND | 2024-07-17 | 1270500000 | 314000000 | 314000000
`),
    aidGiven: rows(`
content | partner | partnerCountry | valueVnd | date
Tặng quà Tết cổ truyền cho hộ nghèo gốc Việt tỉnh Takeo | Hội Khmer - Việt Nam tỉnh Takeo | KH | 85000000 | 2024-04-09
Khám bệnh, cấp thuốc miễn phí vùng biên | Sở Y tế tỉnh Kandal | KH | 210500000 | 2024-08-14
Tặng sách, vở tiếng Việt | Hội Khmer - Việt Nam tỉnh Kandal | KH | 46000000 | 2024-09-05
`),
    delegationIn: rows(`
name | level | country | dateFrom | dateTo | trips | people | purpose
Đoàn sinh viên tình nguyện Trường Đại học Hanbit | LIEN_HIEP | KR | 2024-01-24 | 2024-01-27 | 1 | 9 | Dạy tiếng Anh, giao lưu với học sinh
Đoàn giáo viên thiện nguyện Hà Lan | LIEN_HIEP | NL | 2024-02-06 | 2024-02-07 | 1 | 8 | Tập huấn giáo dục hòa nhập
Đoàn Tổng Lãnh sự quán Hoa Kỳ tại Thành phố Hồ Chí Minh | TINH | US | 2024-02-18 | 2024-02-20 | 1 | 9 | Tìm hiểu dự án ứng phó biến đổi khí hậu
Đoàn doanh nghiệp quận Haedong | SO_NGANH | KR | 2024-04-05 | 2024-04-05 | 1 | 16 | Tìm hiểu môi trường đầu tư
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | HOI_THANH_VIEN | RU | 2024-08-14 | 2024-08-15 | 1 | 15 | Kỷ niệm ngày thành lập hội
Đoàn nông dân và hợp tác xã Đài Loan | SO_NGANH | TW | 2024-09-26 | 2024-09-27 | 1 | 15 | Trao đổi kỹ thuật canh tác
Đoàn cựu chiến binh và thân nhân Hoa Kỳ | LIEN_HIEP | US | 2024-10-03 | 2024-10-03 | 1 | 9 | Giao lưu, thăm lại chiến trường xưa
Đoàn Hội Hữu nghị Campuchia - Việt Nam tỉnh Kandal | LIEN_HIEP | KH | 2024-10-04 | 2024-10-08 | 1 | 8 | Thăm, trao đổi kinh nghiệm công tác hội
Đoàn nhiếp ảnh gia Ấn Độ | HOI_THANH_VIEN | IN | 2024-10-15 | 2024-10-18 | 1 | 14 | Sáng tác ảnh nghệ thuật
Các đoàn chuyên gia, giám sát dự án của Lotus Health International | LIEN_HIEP | US | 2024-Q1 | | 6 | 44 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Hội Cứu trợ Trẻ em Hanbit | LIEN_HIEP | KR | 2024-Q2 | | 6 | 56 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Delta Water Partners | LIEN_HIEP | US | 2024-Q3 | | 9 | 74 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Quỹ Hòa giải và Nhân ái | LIEN_HIEP | US | 2024-Q3 | | 8 | 35 | Khảo sát, giám sát dự án
`),
    delegationOut: rows(`
name | level | country | dateFrom | dateTo | trips | people | purpose
Đoàn Liên hiệp thăm, chúc Tết cổ truyền tỉnh Takeo | LIEN_HIEP | KH | 2024-04-09 | 2024-04-10 | 1 | 12 | Chúc Tết Chôl Chnăm Thmây
Đoàn công tác tỉnh dự hội nghị hợp tác biên giới tại tỉnh Kandal | TINH | KH | 2024-06-18 | 2024-06-20 | 1 | 15 | Dự hội nghị
Đoàn Hội hữu nghị Việt Nam - Nhật Bản thăm thành phố Minamizaka | HOI_THANH_VIEN | JP | 2024-09-15 | 2024-09-21 | 1 | 8 | Giao lưu văn hóa
Các đoàn khám bệnh, tặng quà tại các huyện giáp biên | LIEN_HIEP | KH | 2024-Q3 | | 3 | 41 | Khám bệnh, cấp thuốc miễn phí
`),
    activity: rows(`
name | kind | date | place | partnerCountry | participants | foreignParticipants
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | TU_THIEN | 2024-01-10 | Long Xuyên | | 303 |
Họp mặt kỷ niệm 29 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Hoa Kỳ | KY_NIEM | 2024-04-05 | Long Xuyên | US | 113 | 21
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | CUOC_THI | 2024-04-17 | Long Xuyên | | 252 |
Mít tinh ủng hộ nhân dân Cuba | GAP_GO | 2024-05-09 | Long Xuyên | CU | 405 | 28
Giao lưu văn hóa Việt Nam - Campuchia | GIAO_LUU | 2024-05-25 | Long Xuyên | KH | 117 | 40
Gặp gỡ hữu nghị nhân dịp Quốc khánh Nhật Bản | GAP_GO | 2024-05-28 | Long Xuyên | JP | 151 | 21
Triển lãm ảnh "Việt Nam - Đất nước, con người" | TRIEN_LAM | 2024-07-03 | Long Xuyên | | 175 |
Họp mặt kỷ niệm 74 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Liên bang Nga | KY_NIEM | 2024-08-09 | Long Xuyên | RU | 78 | 12
`),
    memberAssociation: rows(`
name | partnerCountry | founded | term | branches | members
Hội hữu nghị Việt Nam - Campuchia | KH | 2007 | 2020-2025 | 1 | 231
Hội hữu nghị Việt Nam - Lào | LA | 2018 | 2019-2024 | 5 | 191
Hội hữu nghị Việt Nam - Nhật Bản | JP | 1997 | 2024-2029 | 6 | 67
Hội hữu nghị Việt Nam - Hàn Quốc | KR | 2010 | 2020-2025 | 9 | 275
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 1998 | 2024-2029 | 6 | 212
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2010 | 2022-2027 | 2 | 263
`),
    information: rows(`
channel | content | unitOfCount | quantity
BAN_TIN | Bản tin Hữu nghị An Giang | số | 4
WEBSITE | Trang thông tin điện tử Liên hiệp | tin bài | 186
FANPAGE | Trang Facebook Hữu nghị An Giang | tin bài | 240
BAO_DAI | Chuyên mục trên Đài Phát thanh - Truyền hình | chuyên mục | 12
`),
    conference: rows(`
name | permitNumber | permitDate | date | place | participants | foreignParticipants
Hội thảo bảo vệ môi trường vùng biên giới | 845/UBND-NC | 2024-05-06 | 2024-06-12 | Thành phố Châu Đốc | 120 | 25
`),
    award: rows(`
direction | kind | authority | subject | subjectKind | reason | decisionNumber | decisionDate
NHAN | BANG_KHEN | VUFO | Tập thể Liên hiệp các tổ chức hữu nghị tỉnh An Giang | TAP_THE | Hoàn thành xuất sắc nhiệm vụ năm 2023 | 41/QĐ-LHHN | 2024-01-22
TANG | BANG_KHEN | UBND_TINH | Hội Hữu nghị Sakura - Cửu Long | TO_CHUC_NN | Đóng góp cho giáo dục của tỉnh | 782/QĐ-UBND | 2024-05-08
`),
    nomination: rows(`
award | nominee | achievement
BANG_KHEN_TAP_THE | Liên hiệp các tổ chức hữu nghị tỉnh An Giang | Vận động 24 khoản viện trợ, mở rộng giao lưu biên giới
`),
    directive: rows(`
document | content | date | status
Chỉ thị 12-CT/TW | Quán triệt trong Ban Chấp hành và các hội thành viên | 2024-01-18 | Đã triển khai
Chỉ thị 38-CT/TW | Xây dựng kế hoạch của Liên hiệp | 2024-03-05 | Đã triển khai
Chương trình hành động 1830/LHHN-VP | Cụ thể hóa thành kế hoạch năm | 2024-02-20 | Đang thực hiện
`),
    summary: rows(`
name | indicator | unitOfCount | previous | current
Số khoản viện trợ tiếp nhận | aidCount | khoản | 21 | 24
Số khoản viện trợ mới | aidCountNew | khoản | 15 | 18
Số khoản viện trợ chuyển tiếp | aidCountOngoing | khoản | 7 | 6
Tổng giá trị viện trợ cam kết | aidCommittedVnd | triệu đồng | 38210500000 | 39850500000
Giá trị viện trợ giải ngân | aidDisbursedVnd | triệu đồng | 16830000000 | 16533000000
Số nhà tài trợ | donorCount | tổ chức, cá nhân | 11 | 13
Số lượt đoàn vào | delegationsIn | lượt đoàn | 36 | 38
Số lượt khách quốc tế | visitorsIn | lượt khách | 335 | 312
Số lượt đoàn ra | delegationsOut | lượt đoàn | 6 | 6
Số người đoàn ra | membersOut | người | 64 | 76
Số hoạt động hòa bình, hữu nghị | activityCount | hoạt động | 6 | 8
Số hội hữu nghị thành viên | associationCount | hội | 5 | 6
Số hội viên | associationMembers | hội viên | 1151 | 1239
`),
  },
};
