import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const traVinh: SampleReport = {
  unit: "tra-vinh",
  fileName: "Báo cáo 2024 - Liên hiệp Trà Vinh.xlsx",
  documentNumber: "119/BC-LHHN",
  documentDate: "2024-11-07",
  place: "Trà Vinh",
  preparedBy: "Kim Thị Sa Rinh",
  signer: "Nguyễn Thành Nhơn",
  signerTitle: "CHỦ TỊCH",
  sections: {
    aid: rows(`
name | status | donor | donorCountry | sector | location | decisionNumber | decisionDate | committedVnd | grantVnd | counterpartVnd | disbursedVnd
Quà Tết cho người cao tuổi neo đơn huyện Càng Long | MOI | Tổ chức Bàn tay Ấm (Warm Hands International) | US | XA_HOI | Huyện Càng Long | 1735/QĐ-UBND | 2024-01-23 | 110700000 | 110700000 | 0 | 99600000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Duyên Hải | MOI | Nhóm kiều bào tại California | US | GIAO_DUC | Huyện Duyên Hải | 1238/QĐ-UBND | 2024-04-11 | 281800000 | 239500000 | 42300000 | 225400000
Học bổng cho học sinh nghèo hiếu học huyện Tiểu Cần | MOI | Mekong Hope Foundation | US | GIAO_DUC | Huyện Tiểu Cần | 1298/QĐ-UBND | 2024-02-04 | 250700000 | 250700000 | 0 | 58900000
Nhà vệ sinh và nước sạch học đường tại huyện Cầu Kè | MOI | Mekong Hope Foundation | US | GIAO_DUC | Huyện Cầu Kè | 372/QĐ-UBND | 2024-02-26 | 1121900000 | 1121900000 | 0 | 181000000
Nuôi bò sinh sản luân chuyển tại huyện Châu Thành | MOI | Nhóm kiều bào tại California | US | KINH_TE | Huyện Châu Thành | 1202/QĐ-UBND | 2024-07-08 | 1251200000 | 1251200000 | 0 | 374000000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại huyện Tiểu Cần | MOI | Công ty Aoyama Seiki | JP | Y_TE | Huyện Tiểu Cần | 2615/QĐ-UBND | 2024-03-26 | 4120500000 | 4120500000 | 0 | 761400000
Hỗ trợ nạn nhân chất độc da cam thành phố Trà Vinh | MOI | Hiệp hội Trợ giúp nạn nhân da cam Rhône | FR | HAU_QUA_CHIEN_TRANH | Thành phố Trà Vinh | 2415/QĐ-UBND | 2024-04-07 | 525100000 | 446300000 | 78800000 | 290100000
Giảm rác thải nhựa trên sông, kênh rạch tại thị xã Duyên Hải | MOI | Wetland Futures | GB | MOI_TRUONG | Thị xã Duyên Hải | 982/QĐ-UBND | 2024-02-06 | 1828800000 | 1828800000 | 0 | 301300000
Tủ sách song ngữ tại thư viện thành phố Trà Vinh | MOI | Tổ chức Thư viện Muôn phương | US | VAN_HOA | Thành phố Trà Vinh | 1113/QĐ-UBND | 2024-08-18 | 290600000 | 290600000 | 0 | 145300000
Trang bị máy siêu âm, máy thở cho Trung tâm Y tế huyện Trà Cú | MOI | Công ty Aoyama Seiki | JP | Y_TE | Huyện Trà Cú | 254/QĐ-UBND | 2024-02-02 | 1897600000 | 1802700000 | 94900000 | 1233400000
Quà Tết cho người cao tuổi neo đơn thị xã Duyên Hải | MOI | Nhóm kiều bào tại California | US | XA_HOI | Thị xã Duyên Hải | 3008/QĐ-UBND | 2024-01-17 | 243000000 | 218700000 | 24300000 | 218700000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội thị xã Duyên Hải | MOI | Nhóm kiều bào tại California | US | XA_HOI | Thị xã Duyên Hải | 1663/QĐ-UBND | 2024-06-24 | 1334700000 | 1334700000 | 0 | 689200000
Tặng xe lăn, xe lắc cho người khuyết tật huyện Cầu Kè | MOI | Kinderbrücke e.V. | DE | XA_HOI | Huyện Cầu Kè | 234/QĐ-UBND | 2024-06-21 | 757700000 | 757700000 | 0 | 757700000
Thích ứng biến đổi khí hậu dựa vào cộng đồng tại thành phố Trà Vinh | CHUYEN_TIEP | Wetland Futures | GB | MOI_TRUONG | Thành phố Trà Vinh | 2094/QĐ-UBND | 2022-06-07 | 3000400000 | 2700400000 | 300000000 | 796300000
Tài chính vi mô cho hộ nghèo, cận nghèo huyện Châu Thành | CHUYEN_TIEP | Tổ chức Sinh kế Bền vững Bắc Âu | NO | KINH_TE | Huyện Châu Thành | 1081/QĐ-UBND | 2022-02-17 | 5271700000 | 5271700000 | 0 | 2081800000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại thị xã Duyên Hải | CHUYEN_TIEP | Công ty Daesong Green Energy | KR | Y_TE | Thị xã Duyên Hải | 2688/QĐ-UBND | 2022-02-10 | 983200000 | 934000000 | 49200000 | 224800000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Duyên Hải | CHUYEN_TIEP | Tổ chức Bàn tay Ấm (Warm Hands International) | US | Y_TE | Huyện Duyên Hải | 2753/QĐ-UBND | 2023-01-15 | 2783600000 | 2366100000 | 417500000 | 1019500000
Thư viện thân thiện tại các trường tiểu học huyện Cầu Ngang | CHUYEN_TIEP | Mekong Hope Foundation | US | GIAO_DUC | Huyện Cầu Ngang | 2377/QĐ-UBND | 2022-07-21 | 1810800000 | 1810800000 | 0 | 535000000
`),
    delegationIn: rows(`
name | level | country | dateFrom | trips | people | purpose
Đoàn kiều bào tại Melbourne | LIEN_HIEP | AU | 2024-01-14 | 1 | 7 | Trao nhà tình thương
Đoàn thanh niên tình nguyện Singapore | LIEN_HIEP | SG | 2024-08-18 | 1 | 7 | Sửa chữa trường học
Đoàn Hội Liên hiệp Phụ nữ Cuba | TINH | CU | 2024-08-18 | 1 | 10 | Thăm hữu nghị
Đoàn đại diện Trường Cao đẳng cộng đồng Cedar Valley | SO_NGANH | US | 2024-09-10 | 1 | 13 | Hợp tác đào tạo
Đoàn Mặt trận Đoàn kết Phát triển Tổ quốc Campuchia tỉnh Takeo | TINH | KH | 2024-09-23 | 1 | 15 | Thăm hữu nghị
Đoàn vận động viên xe đạp vì hòa bình | LIEN_HIEP | GB | 2024-10-03 | 1 | 11 | Đạp xe gây quỹ học bổng
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | TINH | LA | 2024-10-20 | 1 | 12 | Biểu diễn giao lưu
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | HOI_THANH_VIEN | RU | 2024-10-28 | 1 | 9 | Kỷ niệm ngày thành lập hội
Các đoàn chuyên gia, giám sát dự án của Tổ chức Bàn tay Ấm (Warm Hands International) | LIEN_HIEP | US | 2024-Q1 | 4 | 32 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Wetland Futures | LIEN_HIEP | GB | 2024-Q1 | 5 | 44 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Mekong Hope Foundation | LIEN_HIEP | US | 2024-Q3 | 4 | 25 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Sinh kế Bền vững Bắc Âu | LIEN_HIEP | NO | 2024-Q3 | 7 | 34 | Khảo sát, giám sát dự án
`),
    delegationOut: rows(`
name | level | country | dateFrom | trips | people | purpose
Đoàn Liên hiệp dự hội nghị hữu nghị tại Phnôm Pênh | LIEN_HIEP | KH | 2024-05-16 | 1 | 8 | Dự hội nghị
Đoàn giao lưu nghệ thuật Khmer | TINH | KH | 2024-10-05 | 1 | 24 | Biểu diễn giao lưu
`),
    activity: rows(`
name | date | partnerCountry | participants | foreignParticipants
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | 2024-01-06 | | 252 |
Mít tinh ủng hộ nhân dân Cuba | 2024-05-17 | CU | 195 | 28
Gặp gỡ hữu nghị nhân dịp Quốc khánh Hoa Kỳ | 2024-05-25 | US | 109 | 7
Giao lưu văn hóa Việt Nam - Liên bang Nga | 2024-08-09 | RU | 155 | 31
Đi bộ vì hòa bình và hữu nghị | 2024-08-24 | | 107 |
Họp mặt kỷ niệm 51 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Pháp | 2024-10-26 | FR | 259 | 11
`),
    memberAssociation: rows(`
name | partnerCountry | founded | branches | members
Hội hữu nghị Việt Nam - Campuchia | KH | 2007 | 9 | 135
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2002 | 3 | 320
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 2016 | 9 | 158
Hội hữu nghị Việt Nam - Pháp | FR | 2008 | 2 | 46
`),
    information: rows(`
channel | content | unitOfCount | quantity
WEBSITE | Chuyên mục Hữu nghị | tin bài | 64
FANPAGE | Trang Facebook Liên hiệp | tin bài | 112
`),
    conference: rows(`
name | permitNumber | date | place | participants | foreignParticipants
Hội thảo bảo tồn văn hóa Khmer Nam Bộ | 1633/UBND-NC | 2024-09-26 | Thành phố Trà Vinh | 90 | 18
`),
    award: rows(`
direction | kind | authority | subject | quantity
NHAN | BANG_KHEN | UBND_TINH | Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh | 1
TANG | GIAY_KHEN | LHHN_TINH | Hội viên tiêu biểu | 6
TANG | CHUNG_NHAN | LHHN_TINH | Mekong Hope Foundation | 1
`),
    nomination: rows(`
award | nominee | achievement
BANG_KHEN_TAP_THE | Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh | Đổi mới công tác thông tin đối ngoại
CUM_PHO | Liên hiệp các tổ chức hữu nghị tỉnh Trà Vinh | Đề nghị của hội nghị Cụm
`),
    summary: rows(`
name | indicator | unitOfCount | previous | current
Số khoản viện trợ tiếp nhận | aidCount | khoản | 16 | 18
Số khoản viện trợ mới | aidCountNew | khoản | 10 | 13
Số khoản viện trợ chuyển tiếp | aidCountOngoing | khoản | 5 | 5
Số lượt đoàn vào | delegationsIn | lượt đoàn | 30 | 28
Số lượt khách quốc tế | visitorsIn | lượt khách | 242 | 219
Số hoạt động hòa bình, hữu nghị | activityCount | hoạt động | 5 | 6
`),
  },
};
