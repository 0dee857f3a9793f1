import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const socTrang: SampleReport = {
  unit: "soc-trang",
  fileName: "BC nam 2024 LHHN tinh Soc Trang.xlsx",
  documentNumber: "92/BC-LHHN",
  documentDate: "2024-11-04",
  place: "Sóc Trăng",
  preparedBy: "Thạch Ngọc Lan",
  signer: "Lý Văn Đạt",
  signerTitle: "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
  sections: {
    aid: rows(`
name | modality | status | donor | donorCountry | sector | location | recipient | decisionNumber | decisionDate | committedVnd
Phát triển cộng đồng vùng huyện Cù Lao Dung | CHUONG_TRINH | MOI | Quỹ Trẻ em Cửu Long | GB | XA_HOI | Huyện Cù Lao Dung | UBND huyện Cù Lao Dung | 465/QĐ-UBND | 2024-09-03 | 6496500000
Giảm rác thải nhựa trên sông, kênh rạch tại huyện Trần Đề | DU_AN | CHUYEN_TIEP | Công ty Daesong Green Energy | KR | MOI_TRUONG | Huyện Trần Đề | Sở Tài nguyên và Môi trường | 1222/QĐ-UBND | 2022-09-13 | 1248500000
Học bổng cho học sinh nghèo hiếu học thành phố Sóc Trăng | CHUONG_TRINH | CHUYEN_TIEP | Quỹ Trẻ em Cửu Long | GB | GIAO_DUC | Thành phố Sóc Trăng | Hội Khuyến học thành phố Sóc Trăng | 2462/QĐ-UBND | 2022-08-01 | 417500000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại huyện Trần Đề | DU_AN | MOI | Công ty Daesong Green Energy | KR | Y_TE | Huyện Trần Đề | Trung tâm Kiểm soát bệnh tật tỉnh | 1054/QĐ-UBND | 2024-02-04 | 1033000000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo huyện Cù Lao Dung | CHUONG_TRINH | CHUYEN_TIEP | Quỹ Trẻ em Cửu Long | GB | Y_TE | Huyện Cù Lao Dung | Hội Bảo trợ bệnh nhân nghèo tỉnh | 306/QĐ-UBND | 2022-10-24 | 736000000
Xây dựng cầu nông thôn xã Lai Hòa, thị xã Vĩnh Châu | DU_AN | MOI | Quỹ Cầu nông thôn Alpen | CH | KINH_TE | Thị xã Vĩnh Châu | UBND thị xã Vĩnh Châu | 2502/QĐ-UBND | 2024-08-06 | 465500000
Tài chính vi mô cho hộ nghèo, cận nghèo huyện Long Phú | CHUONG_TRINH | MOI | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Huyện Long Phú | Hội Liên hiệp Phụ nữ tỉnh | 2747/QĐ-UBND | 2024-03-10 | 2544500000
Trang bị phòng máy tính cho Trường THCS Tham Đôn, huyện Mỹ Xuyên | PHI_DU_AN | MOI | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện Mỹ Xuyên | Trường THCS Tham Đôn | 1942/QĐ-UBND | 2024-06-27 | 462000
Dạy tiếng Anh tình nguyện tại Trường THPT Lai Hòa, thị xã Vĩnh Châu | PHI_DU_AN | MOI | Kinderbrücke e.V. | DE | GIAO_DUC | Thị xã Vĩnh Châu | Sở Giáo dục và Đào tạo | 107/QĐ-UBND | 2024-03-24 | 84000000
Trồng và phục hồi rừng ngập mặn tại huyện Mỹ Xuyên | DU_AN | CHUYEN_TIEP | Công ty Daesong Green Energy | KR | MOI_TRUONG | Huyện Mỹ Xuyên | Chi cục Kiểm lâm | 2299/QĐ-UBND | 2023-07-10 | 839500000
Hỗ trợ trạm y tế xã sử dụng điện mặt trời tại huyện Châu Thành | DU_AN | CHUYEN_TIEP | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Châu Thành | UBND huyện Châu Thành | 2987/QĐ-UBND | 2022-02-23 | 999000000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội thị xã Ngã Năm | CHUONG_TRINH | CHUYEN_TIEP | Tổ chức Tầm nhìn Châu thổ | CA | XA_HOI | Thị xã Ngã Năm | Trung tâm Bảo trợ xã hội | 2841/QĐ-UBND | 2023-05-26 | 1389000000
Dạy tiếng Anh tình nguyện tại Trường THPT Thới An Hội, huyện Kế Sách | PHI_DU_AN | MOI | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện Kế Sách | Sở Giáo dục và Đào tạo | 564/QĐ-UBND | 2024-03-13 | 137000000
Nhà vệ sinh và nước sạch học đường tại thị xã Vĩnh Châu | DU_AN | CHUYEN_TIEP | Kinderbrücke e.V. | DE | GIAO_DUC | Thị xã Vĩnh Châu | Phòng Giáo dục và Đào tạo thị xã Vĩnh Châu | 1690/QĐ-UBND | 2022-11-22 | 655500000
Phòng, chống bạo lực gia đình tại huyện Trần Đề | DU_AN | CHUYEN_TIEP | Kinderbrücke e.V. | DE | XA_HOI | Huyện Trần Đề | Hội Liên hiệp Phụ nữ huyện Trần Đề | 815/QĐ-UBND | 2022-02-24 | 436500000
`),
    delegationIn: rows(`
name | country | dateFrom | trips | people
Đoàn thanh niên tình nguyện Singapore | SG | 2024-01-19 | 1 | 11
Đoàn Hội đồng thành phố Fjellvik | NO | 2024-04-04 | 1 | 13
Đoàn Hội Hữu nghị Nhật - Việt thành phố Minamizaka | JP | 2024-07-08 | 1 | 14
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | 2024-07-24 | 1 | 9
Đoàn chuyên gia răng hàm mặt Toulouse | FR | 2024-07-28 | 1 | 14
Đoàn Hội Liên hiệp Phụ nữ Cuba | CU | 2024-08-05 | 1 | 12
Đoàn Tổng Lãnh sự quán Hàn Quốc tại Thành phố Hồ Chí Minh | KR | 2024-08-13 | 1 | 9
Các đoàn chuyên gia, giám sát dự án của Tổ chức Tầm nhìn Châu thổ | CA | 2024-Q1 | 6 | 51
Các đoàn chuyên gia, giám sát dự án của Quỹ Trẻ em Cửu Long | GB | 2024-Q1 | 2 | 12
Các đoàn chuyên gia, giám sát dự án của Kinderbrücke e.V. | DE | 2024-Q2 | 6 | 23
`),
    delegationOut: rows(`
name | country | dateFrom | trips | people
Đoàn Liên hiệp thăm tỉnh Svay Rieng | KH | 2024-04-11 | 1 | 13
Đoàn học tập mô hình điện gió cộng đồng | KR | 2024-10-07 | 1 | 6
`),
    activity: rows(`
name | date | place | participants
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | 2024-02-26 | Thành phố Sóc Trăng | 390
Tuyên truyền biên giới, biển đảo cho hội viên | 2024-03-26 | Thành phố Sóc Trăng | 387
Họp mặt kỷ niệm 57 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Campuchia | 2024-04-15 | Thành phố Sóc Trăng | 213
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | 2024-06-13 | Thành phố Sóc Trăng | 206
Giao lưu văn hóa Việt Nam - Liên bang Nga | 2024-08-15 | Thành phố Sóc Trăng | 60
`),
    memberAssociation: rows(`
name | partnerCountry | members
Hội hữu nghị Việt Nam - Campuchia | KH | 140
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 379
Hội hữu nghị Việt Nam - Hàn Quốc | KR | 194
`),
    selfScore: rows(`
criterion | max | self
Công tác hòa bình, đoàn kết, hữu nghị | 25 | 22
Vận động viện trợ phi chính phủ nước ngoài | 25 | 22.5
Thông tin đối ngoại | 12 | 10
Xây dựng tổ chức, phát triển hội thành viên | 12 | 10
Tham mưu, nghiên cứu về đối ngoại nhân dân | 8 | 7
Chế độ thông tin, báo cáo | 8 | 8
Công tác thi đua, khen thưởng | 5 | 4.5
Điểm thưởng | 5 | 2
`),
  },
};
