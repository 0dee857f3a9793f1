import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const canTho: SampleReport = {
  unit: "can-tho",
  fileName: "LHHN_CanTho_BC2024.xlsx",
  documentNumber: "285/BC-LHHN",
  documentDate: "2024-11-11",
  place: "Cần Thơ",
  preparedBy: "Võ Thanh Hằng",
  signer: "Đặng Minh Triết",
  signerTitle: "TM. BAN THƯỜNG TRỰC - CHỦ TỊCH",
  sections: {
    aid: rows(`
name | status | modality | donor | donorType | donorCountry | sector | location | recipient | decisionNumber | decisionDate | start | end | committedVnd | disbursedVnd
Xây dựng cầu nông thôn xã Trường Thành, huyện Thới Lai | CHUYEN_TIEP | DU_AN | Tổ chức Sinh kế Bền vững Bắc Âu | TCPCPNN | NO | KINH_TE | Huyện Thới Lai | UBND huyện Thới Lai | 1021/QĐ-UBND | 2022-07-17 | 2022-08 | 2025-07 | 722000000 | 221500000
Hỗ trợ trạm y tế xã sử dụng điện mặt trời tại quận Cái Răng | CHUYEN_TIEP | DU_AN | Quỹ Nụ cười Phương Nam | TCPCPNN | AU | Y_TE | Quận Cái Răng | UBND quận Cái Răng | 1209/QĐ-UBND | 2023-09-25 | 2023-10 | 2027-09 | 1741500000 | 666500000
Giáo dục hòa nhập cho trẻ khuyết tật tại quận Thốt Nốt | CHUYEN_TIEP | DU_AN | Nhóm kiều bào tại California | CA_NHAN | US | GIAO_DUC | Quận Thốt Nốt | Sở Giáo dục và Đào tạo | 1100/QĐ-UBND | 2022-10-17 | 2022-11 | 2025-10 | 3360000000 | 850500000
Bảo vệ trẻ em có hoàn cảnh đặc biệt tại quận Thốt Nốt | CHUYEN_TIEP | DU_AN | Kinderbrücke e.V. | TCPCPNN | DE | XA_HOI | Quận Thốt Nốt | Sở Lao động - Thương binh và Xã hội | 1549/QĐ-UBND | 2023-05-14 | 2023-06 | 2026-05 | 2189000000 | 477000000
Thích ứng biến đổi khí hậu dựa vào cộng đồng tại huyện Phong Điền | CHUYEN_TIEP | DU_AN | Tổ chức Sinh kế Bền vững Bắc Âu | TCPCPNN | NO | MOI_TRUONG | Huyện Phong Điền | Hội Nông dân thành phố | 1322/QĐ-UBND | 2022-02-20 | 2022-03 | 2025-02 | 4702000000 | 1545000000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội huyện Phong Điền | CHUYEN_TIEP | CHUONG_TRINH | Nhóm kiều bào tại California | CA_NHAN | US | XA_HOI | Huyện Phong Điền | Trung tâm Bảo trợ xã hội | 2281/QĐ-UBND | 2023-06-16 | 2023-07 | 2026-06 | 2890000000 | 835500000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo huyện Vĩnh Thạnh | CHUYEN_TIEP | CHUONG_TRINH | Công ty Aoyama Seiki | DOANH_NGHIEP | JP | Y_TE | Huyện Vĩnh Thạnh | Hội Bảo trợ bệnh nhân nghèo thành phố | 3135/QĐ-UBND | 2023-02-18 | 2023-03 | 2026-02 | 4914500000 | 1754500000
Giảm rác thải nhựa trên sông, kênh rạch tại huyện Cờ Đỏ | CHUYEN_TIEP | DU_AN | Viện Nghiên cứu Đất ngập nước Elbe | VIEN_TRUONG | DE | MOI_TRUONG | Huyện Cờ Đỏ | Sở Tài nguyên và Môi trường | 2700/QĐ-UBND | 2022-09-01 | 2022-10 | 2026-09 | 1538500000 | 368500000
Thư viện thân thiện tại các trường tiểu học quận Cái Răng | CHUYEN_TIEP | DU_AN | Nhóm kiều bào tại California | CA_NHAN | US | GIAO_DUC | Quận Cái Răng | Sở Giáo dục và Đào tạo | 2103/QĐ-UBND | 2022-10-24 | 2022-11 | 2025-10 | 2032000000 | 747500000
Học bổng cho học sinh nghèo hiếu học quận Thốt Nốt | MOI | CHUONG_TRINH | Kinderbrücke e.V. | TCPCPNN | DE | GIAO_DUC | Quận Thốt Nốt | Hội Khuyến học quận Thốt Nốt | 500/QĐ-UBND | 2024-04-11 | 2024-05 | 2027-04 | 473500000 | 131500000
Dạy tiếng Anh tình nguyện tại Trường THPT Thạnh Quới, huyện Vĩnh Thạnh | MOI | PHI_DU_AN | Tổ chức Nhịp cầu Học đường (School Bridges) | TCPCPNN | AU | GIAO_DUC | Huyện Vĩnh Thạnh | Sở Giáo dục và Đào tạo | 2064/QĐ-UBND | 2024-07-20 | 2024-08 | 2024-10 | 265500000 | 172500000
Phát triển sinh kế cho phụ nữ nghèo quận Bình Thủy | MOI | DU_AN | Tổ chức Tầm nhìn Châu thổ | TCPCPNN | CA | KINH_TE | Quận Bình Thủy | Hội Liên hiệp Phụ nữ quận Bình Thủy | 592/QĐ-UBND | 2024-04-06 | 2024-05 | 2026-04 | 1299000000 | 314000000
Hỗ trợ khắc phục sạt lở bờ sông huyện Vĩnh Thạnh | MOI | CUU_TRO | Quỹ Từ thiện Minh Tâm | TCPCPNN | TW | CUU_TRO_THIEN_TAI | Huyện Vĩnh Thạnh | UBND huyện Vĩnh Thạnh | 3083/QĐ-UBND | 2024-01-18 | 2024-02 | 2025-01 | 410000000 | 410000000
Phát triển sinh kế cho phụ nữ nghèo quận Ninh Kiều | MOI | DU_AN | Tổ chức Tầm nhìn Châu thổ | TCPCPNN | CA | KINH_TE | Quận Ninh Kiều | Hội Liên hiệp Phụ nữ quận Ninh Kiều | 1557/QĐ-UBND | 2024-09-14 | 2024-10 | 2027-09 | 2114000000 | 366000000
Phòng, chống bạo lực gia đình tại huyện Cờ Đỏ | MOI | DU_AN | Mekong Hope Foundation | TCPCPNN | US | XA_HOI | Huyện Cờ Đỏ | Hội Liên hiệp Phụ nữ huyện Cờ Đỏ | 2519/QĐ-UBND | 2024-01-15 | 2024-02 | 2026-01 | 1063000000 | 523000000
Đào tạo nghề may và đan lục bình cho lao động nữ quận Cái Răng | MOI | DU_AN | Quỹ Cầu nông thôn Alpen | TCPCPNN | CH | KINH_TE | Quận Cái Răng | Trung tâm Giáo dục nghề nghiệp quận Cái Răng | 2109/QĐ-UBND | 2024-08-13 | 2024-09 | 2026-08 | 679000000 | 217000000
Nâng cao năng lực sơ cấp cứu cộng đồng huyện Cờ Đỏ | MOI | DU_AN | Công ty Daesong Green Energy | DOANH_NGHIEP | KR | Y_TE | Huyện Cờ Đỏ | Hội Chữ thập đỏ huyện Cờ Đỏ | 2079/QĐ-UBND | 2024-08-01 | 2024-09 | 2027-08 | 982000000 | 274000000
Giáo dục hòa nhập cho trẻ khuyết tật tại huyện Cờ Đỏ | MOI | DU_AN | Hội Hữu nghị Sakura - Cửu Long | TCPCPNN | JP | GIAO_DUC | Huyện Cờ Đỏ | Sở Giáo dục và Đào tạo | 1892/QĐ-UBND | 2024-08-18 | 2024-09 | 2026-08 | 3451000000 | 1367500000
Nuôi bò sinh sản luân chuyển tại quận Ninh Kiều | MOI | DU_AN | Tổ chức Phụ nữ vì Phụ nữ Helvetia | TCPCPNN | CH | KINH_TE | Quận Ninh Kiều | Hội Nông dân quận Ninh Kiều | 2705/QĐ-UBND | 2024-09-13 | 2024-10 | 2026-09 | 1044500000 | 215000000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Cờ Đỏ | MOI | DU_AN | Công ty Aoyama Seiki | DOANH_NGHIEP | JP | Y_TE | Huyện Cờ Đỏ | Sở Y tế | 2040/QĐ-UBND | 2024-04-16 | 2024-05 | 2027-04 | 3518000000 | 1202000000
Nhà vệ sinh và nước sạch học đường tại quận Ninh Kiều | MOI | DU_AN | Tổ chức Gieo mầm (Seedlings Asia) | TCPCPNN | SG | GIAO_DUC | Quận Ninh Kiều | Phòng Giáo dục và Đào tạo quận Ninh Kiều | 2588/QĐ-UBND | 2024-05-01 | 2024-06 | 2027-05 | 1353000000 | 704000000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại quận Cái Răng | MOI | DU_AN | Công ty Daesong Green Energy | DOANH_NGHIEP | KR | Y_TE | Quận Cái Răng | Trung tâm Kiểm soát bệnh tật thành phố | 3158/QĐ-UBND | 2024-04-05 | 2024-05 | 2027-04 | 3803500000 | 1703500000
Phẫu thuật mắt miễn phí cho người nghèo quận Cái Răng | MOI | PHI_DU_AN | Tổ chức Ánh sáng cho đời | TCPCPNN | NL | Y_TE | Quận Cái Răng | Bệnh viện Mắt - Răng Hàm Mặt thành phố | 1783/QĐ-UBND | 2024-08-09 | 2024-09 | 2024-11 | 1482000000 | 963500000
Tặng xe lăn, xe lắc cho người khuyết tật quận Cái Răng | MOI | PHI_DU_AN | Quỹ Từ thiện Minh Tâm | TCPCPNN | TW | XA_HOI | Quận Cái Răng | Hội Bảo trợ người khuyết tật thành phố | 2338/QĐ-UBND | 2024-07-13 | 2024-08 | 2024-11 | 469500000 | 188000000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo quận Bình Thủy | MOI | CHUONG_TRINH | Công ty Daesong Green Energy | DOANH_NGHIEP | KR | Y_TE | Quận Bình Thủy | Hội Bảo trợ bệnh nhân nghèo thành phố | 2220/QĐ-UBND | 2024-01-16 | 2024-02 | 2026-01 | 4285500000 | 1872500000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại quận Cái Răng | MOI | DU_AN | Lotus Health International | TCPCPNN | US | Y_TE | Quận Cái Răng | Sở Y tế | 793/QĐ-UBND | 2024-08-28 | 2024-09 | 2027-08 | 1777500000 | 489500000
Giảm rác thải nhựa trên sông, kênh rạch tại huyện Thới Lai | MOI | DU_AN | Wetland Futures | TCPCPNN | GB | MOI_TRUONG | Huyện Thới Lai | Sở Tài nguyên và Môi trường | 1278/QĐ-UBND | 2024-03-09 | 2024-04 | 2027-03 | 1496500000 | 457000000
Thư viện thân thiện tại các trường tiểu học quận Ninh Kiều | MOI | DU_AN | Hội Hữu nghị Sakura - Cửu Long | TCPCPNN | JP | GIAO_DUC | Quận Ninh Kiều | Sở Giáo dục và Đào tạo | 1282/QĐ-UBND | 2024-05-10 | 2024-06 | 2027-05 | 1443500000 | 711000000
Trang bị phòng máy tính cho Trường THCS Thới Tân, huyện Thới Lai | MOI | PHI_DU_AN | Nhóm kiều bào tại California | CA_NHAN | US | GIAO_DUC | Huyện Thới Lai | Trường THCS Thới Tân | 1673/QĐ-UBND | 2024-07-05 | 2024-08 | 2024-10 | 604500000 | 604500000
Khám, chữa răng lưu động cho học sinh huyện Thới Lai | MOI | PHI_DU_AN | Công ty Daesong Green Energy | DOANH_NGHIEP | KR | Y_TE | Huyện Thới Lai | Trung tâm Y tế huyện Thới Lai | 2504/QĐ-UBND | 2024-02-18 | 2024-03 | 2024-08 | 721500000 | 361000000
Nâng cao năng lực sơ cấp cứu cộng đồng quận Thốt Nốt | MOI | DU_AN | Công ty Daesong Green Energy | DOANH_NGHIEP | KR | Y_TE | Quận Thốt Nốt | Hội Chữ thập đỏ quận Thốt Nốt | 2134/QĐ-UBND | 2024-06-06 | 2024-07 | 2026-06 | 1514500000 | 258000000
`),
    aidGiven: rows(`
content | partner | partnerCountry | valueVnd | quantity | date | fundingSource
Học bổng cho sinh viên tỉnh Champasak | Sở Giáo dục và Thể thao tỉnh Champasak | LA | 180000000 | 12 suất | 2024-07-16 | Ngân sách thành phố
Ủng hộ nhân dân Cuba | Hội Hữu nghị Cuba - Việt Nam | CU | 350000000 | | 2024-09-02 | Vận động xã hội
Tặng trang thiết bị y tế | Sở Y tế tỉnh Kandal | KH | 125500000 | 03 bộ | 2024-10-04 | Vận động xã hội
`),
    delegationIn: rows(`
name | level | country | dateFrom | dateTo | trips | people | role | purpose
Đoàn vận động viên xe đạp vì hòa bình | LIEN_HIEP | GB | 2024-01-09 | 2024-01-10 | 1 | 20 | CHU_TRI | Đạp xe gây quỹ học bổng
Đoàn chuyên gia răng hàm mặt Toulouse | LIEN_HIEP | FR | 2024-01-23 | 2024-01-25 | 1 | 18 | CHU_TRI | Khám, chữa răng cho học sinh
Đoàn giảng viên Viện Nghiên cứu Đất ngập nước Elbe | SO_NGANH | DE | 2024-02-13 | 2024-02-13 | 1 | 13 | PHOI_HOP | Khảo sát thực địa
Đoàn thanh niên tình nguyện Singapore | LIEN_HIEP | SG | 2024-02-16 | 2024-02-18 | 1 | 17 | CHU_TRI | Sửa chữa trường học
Đoàn nhạc sĩ dân gian Lyon | HOI_THANH_VIEN | FR | 2024-02-19 | 2024-02-20 | 1 | 20 | CHU_TRI | Giao lưu âm nhạc
Đoàn Hiệp hội Trợ giúp nạn nhân da cam Rhône | LIEN_HIEP | FR | 2024-02-19 | 2024-02-21 | 1 | 8 | CHU_TRI | Thăm và tặng quà nạn nhân chất độc da cam
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | HOI_THANH_VIEN | RU | 2024-02-24 | 2024-02-24 | 1 | 11 | CHU_TRI | Kỷ niệm ngày thành lập hội
Đoàn Hội Hữu nghị Nhật - Việt thành phố Minamizaka | LIEN_HIEP | JP | 2024-03-13 | 2024-03-16 | 1 | 13 | CHU_TRI | Giao lưu văn hóa, trao học bổng
Đoàn bác sĩ tình nguyện Haneul | LIEN_HIEP | KR | 2024-03-15 | 2024-03-19 | 1 | 21 | CHU_TRI | Khám, phẫu thuật cho người nghèo
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | TINH | LA | 2024-05-05 | 2024-05-08 | 1 | 18 | PHOI_HOP | Biểu diễn giao lưu
Đoàn Hội đồng thành phố Fjellvik | TINH | NO | 2024-07-05 | 2024-07-06 | 1 | 18 | PHOI_HOP | Tìm hiểu năng lượng tái tạo
Đoàn Hội Liên hiệp Phụ nữ Cuba | TINH | CU | 2024-08-04 | 2024-08-07 | 1 | 12 | PHOI_HOP | Thăm hữu nghị
Đoàn Tổng Lãnh sự quán Campuchia tại Thành phố Hồ Chí Minh | TINH | KH | 2024-08-13 | 2024-08-14 | 1 | 20 | PHOI_HOP | Thăm, làm việc
Đoàn sinh viên tình nguyện Trường Đại học Hanbit | LIEN_HIEP | KR | 2024-09-01 | 2024-09-02 | 1 | 18 | CHU_TRI | Dạy tiếng Anh, giao lưu với học sinh
Các đoàn chuyên gia, giám sát dự án của Tổ chức Ánh sáng cho đời | LIEN_HIEP | NL | 2024-Q1 | | 6 | 34 | CHU_TRI | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Tầm nhìn Châu thổ | LIEN_HIEP | CA | 2024-Q2 | | 11 | 99 | CHU_TRI | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Quỹ Từ thiện Minh Tâm | LIEN_HIEP | TW | 2024-Q2 | | 4 | 19 | CHU_TRI | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Lotus Health International | LIEN_HIEP | US | 2024-Q2 | | 9 | 73 | CHU_TRI | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Quỹ Nụ cười Phương Nam | LIEN_HIEP | AU | 2024-Q2 | | 9 | 43 | CHU_TRI | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Gieo mầm (Seedlings Asia) | LIEN_HIEP | SG | 2024-Q2 | | 9 | 53 | CHU_TRI | Khảo sát, giám sát dự án
`),
    delegationOut: rows(`
name | level | country | dateFrom | dateTo | trips | people | role | purpose
Đoàn công tác thành phố thăm quận Haedong | TINH | KR | 2024-03-18 | 2024-03-23 | 1 | 11 | PHOI_HOP | Trao đổi hợp tác giáo dục
Đoàn Liên hiệp dự diễn đàn nhân dân khu vực Mekong | LIEN_HIEP | TH | 2024-05-07 | 2024-05-10 | 1 | 6 | THAM_GIA | Dự diễn đàn
Đoàn giao lưu hữu nghị tỉnh Champasak | LIEN_HIEP | LA | 2024-07-15 | 2024-07-19 | 1 | 18 | CHU_TRI | Thăm, tặng học bổng
Đoàn Hội hữu nghị Việt Nam - Pháp thăm vùng Rhône | HOI_THANH_VIEN | FR | 2024-09-09 | 2024-09-17 | 1 | 7 | PHOI_HOP | Giao lưu văn hóa
Các đoàn trao đổi sinh viên, thanh niên | SO_NGANH | JP,KR | 2024-Q3 | | 4 | 52 | PHOI_HOP | Trao đổi sinh viên
`),
    activity: rows(`
name | kind | date | place | partnerCountry | organiser | participants | foreignParticipants | costVnd
Họp mặt các tổ chức phi chính phủ nước ngoài đầu năm | GAP_GO | 2024-01-17 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 392 | 13 | 33000000
Chương trình "Mùa xuân hữu nghị" tặng quà người nghèo | TU_THIEN | 2024-02-03 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 208 | | 77000000
Gặp gỡ hữu nghị nhân dịp Quốc khánh Campuchia | GAP_GO | 2024-03-03 | Quận Ninh Kiều | KH | Liên hiệp các tổ chức hữu nghị thành phố | 170 | 19 | 16000000
Họp mặt kỷ niệm 74 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Liên bang Nga | KY_NIEM | 2024-03-23 | Quận Ninh Kiều | RU | Hội Hữu nghị Việt Nam - Liên bang Nga | 112 | 20 | 23000000
Gặp gỡ hữu nghị nhân dịp Quốc khánh Pháp | GAP_GO | 2024-05-05 | Quận Ninh Kiều | FR | Liên hiệp các tổ chức hữu nghị thành phố | 179 | 33 | 52000000
Đi bộ vì hòa bình và hữu nghị | GIAO_LUU | 2024-05-10 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 329 | | 28000000
Triển lãm ảnh "Việt Nam - Đất nước, con người" | TRIEN_LAM | 2024-05-11 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 313 | | 85000000
Giao lưu văn hóa Việt Nam - Đức | GIAO_LUU | 2024-06-22 | Quận Ninh Kiều | DE | Liên hiệp các tổ chức hữu nghị thành phố | 98 | 6 | 75000000
Giao lưu văn hóa Việt Nam - Hàn Quốc | GIAO_LUU | 2024-08-16 | Quận Ninh Kiều | KR | Liên hiệp các tổ chức hữu nghị thành phố | 154 | 33 | 42000000
Tuyên truyền biên giới, biển đảo cho hội viên | TUYEN_TRUYEN | 2024-08-19 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 342 | | 53000000
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | CUOC_THI | 2024-09-24 | Quận Ninh Kiều | | Liên hiệp các tổ chức hữu nghị thành phố | 193 | | 81000000
Họp mặt kỷ niệm 62 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào | KY_NIEM | 2024-10-07 | Quận Ninh Kiều | LA | Hội Hữu nghị Việt Nam - Lào | 123 | 37 | 60000000
`),
    memberAssociation: rows(`
name | partnerCountry | founded | term | branches | members | congress
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 2011 | 2022-2027 | 9 | 381 | no
Hội hữu nghị Việt Nam - Úc | AU | 1997 | 2023-2028 | 7 | 345 | no
Hội hữu nghị Việt Nam - Ấn Độ | IN | 2008 | 2024-2029 | 9 | 174 | yes
Hội hữu nghị Việt Nam - Anh | GB | 2006 | 2022-2027 | 2 | 279 | no
Hội hữu nghị Việt Nam - Ba Lan | PL | 2011 | 2024-2029 | 3 | 103 | yes
Hội hữu nghị Việt Nam - Bê-la-rút | BY | 2000 | 2019-2024 | 9 | 118 | no
Hội hữu nghị Việt Nam - Campuchia | KH | 2001 | 2024-2029 | 6 | 52 | yes
Hội hữu nghị Việt Nam - Cuba | CU | 2014 | 2022-2027 | 4 | 105 | no
Hội hữu nghị Việt Nam - Hàn Quốc | KR | 1995 | 2023-2028 | 3 | 312 | no
Hội hữu nghị Việt Nam - Lào | LA | 2007 | 2024-2029 | 1 | 189 | yes
Hội hữu nghị Việt Nam - Ma-lai-xi-a | MY | 2009 | 2019-2024 | 6 | 265 | no
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2008 | 2024-2029 | 5 | 140 | yes
Hội hữu nghị Việt Nam - Nhật Bản | JP | 1997 | 2023-2028 | 7 | 410 | no
Hội hữu nghị Việt Nam - Pháp | FR | 1998 | 2022-2027 | 4 | 364 | no
Hội hữu nghị Việt Nam - Thái Lan | TH | 1998 | 2019-2024 | 4 | 109 | no
Hội hữu nghị Việt Nam - Trung Quốc | CN | 1996 | 2023-2028 | 1 | 81 | no
Hội hữu nghị Việt Nam - Xinh-ga-po | SG | 2018 | 2020-2025 | 2 | 141 | no
Hội hữu nghị Việt Nam - Bỉ | BE | 2011 | 2024-2029 | 9 | 283 | yes
Hội hữu nghị Việt Nam - Đức | DE | 1995 | 2020-2025 | 1 | 104 | no
Hội hữu nghị Việt Nam - U-crai-na | UA | 1999 | 2019-2024 | 6 | 116 | no
Hội hữu nghị Việt Nam - Hà Lan | NL | 1999 | 2023-2028 | 4 | 70 | no
`),
    information: rows(`
channel | content | unitOfCount | quantity | language
BAN_TIN | Bản tin Đối ngoại nhân dân | số | 6 | Tiếng Việt
WEBSITE | Trang thông tin điện tử cufo | tin bài | 412 | Tiếng Việt, tiếng Anh
FANPAGE | Trang Facebook Liên hiệp | tin bài | 305 | Tiếng Việt
BAO_DAI | Bài đăng Báo Cần Thơ, Thời Đại | bài | 48 | Tiếng Việt
KHAC | Tờ gấp giới thiệu danh mục kêu gọi viện trợ | tờ | 1500 | Tiếng Anh
`),
    conference: rows(`
name | permitNumber | permitDate | permitBy | date | place | participants | foreignParticipants | countries | costVnd | fundingSource
Hội thảo quốc tế về thích ứng biến đổi khí hậu vùng châu thổ | 1420/UBND-NC | 2024-03-25 | UBND thành phố | 2024-05-15 | Quận Ninh Kiều | 180 | 42 | DE,NL,AU | 320000000 | Đối tác tài trợ
Hội nghị xúc tiến viện trợ phi chính phủ nước ngoài | 2016/UBND-NC | 2024-05-28 | UBND thành phố | 2024-07-11 | Quận Ninh Kiều | 150 | 60 | US,KR,JP,FR | 210000000 | Ngân sách thành phố
Hội thảo y tế cộng đồng Việt Nam - Hàn Quốc | 3127/UBND-NC | 2024-08-19 | UBND thành phố | 2024-10-03 | Quận Cái Răng | 95 | 28 | KR | 145500000 | Đối tác tài trợ
`),
    agreement: rows(`
name | level | partner | partnerCountry | date | field | validity
Bản ghi nhớ hợp tác giáo dục giai đoạn 2024-2027 | LIEN_HIEP | Chính quyền quận Haedong | KR | 2024-03-20 | Giáo dục | 3 năm
Thỏa thuận hợp tác nghiên cứu đất ngập nước | LIEN_HIEP | Viện Nghiên cứu Đất ngập nước Elbe | DE | 2024-05-16 | Môi trường | 5 năm
`),
    award: rows(`
direction | kind | authority | subject | subjectKind | reason | decisionNumber | decisionDate | quantity
NHAN | BANG_KHEN | THU_TUONG | Liên hiệp các tổ chức hữu nghị thành phố Cần Thơ | TAP_THE | Công tác đối ngoại nhân dân giai đoạn 2019-2023 | 517/QĐ-TTg | 2024-06-12 | 1
NHAN | BANG_KHEN | VUFO | Ban Công tác phi chính phủ nước ngoài | TAP_THE | Vận động viện trợ năm 2023 | 38/QĐ-LHHN | 2024-01-19 | 1
NHAN | KY_NIEM_CHUONG | VUFO | Hội viên các hội hữu nghị | CA_NHAN | Vì hòa bình, hữu nghị giữa các dân tộc | 212/QĐ-LHHN | 2024-07-17 | 6
TANG | BANG_KHEN | UBND_TINH | Lotus Health International | TO_CHUC_NN | Đóng góp cho công tác chăm sóc sức khỏe | 1846/QĐ-UBND | 2024-08-20 | 1
TANG | GIAY_KHEN | LHHN_TINH | Các hội hữu nghị thành viên | TAP_THE | Thành tích năm 2023 | 12/QĐ-LHHN | 2024-01-25 | 7
TANG | GIAY_KHEN | LHHN_TINH | Cán bộ, hội viên | CA_NHAN | Thành tích năm 2023 | 13/QĐ-LHHN | 2024-01-25 | 15
`),
    nomination: rows(`
award | nominee | position | achievement
CO_THI_DUA | Liên hiệp các tổ chức hữu nghị thành phố Cần Thơ | | Hoàn thành vượt các chỉ tiêu năm 2024
BANG_KHEN_CA_NHAN | Ông Lâm Quốc Trọng | Chuyên viên Ban Công tác phi chính phủ nước ngoài | Tham mưu tốt công tác vận động viện trợ
`),
    selfScore: rows(`
criterion | max | self | evidence
Công tác hòa bình, đoàn kết, hữu nghị | 25 | 25 | Báo cáo số 285/BC-LHHN
Vận động viện trợ phi chính phủ nước ngoài | 25 | 24.5 | Biểu 1
Thông tin đối ngoại | 12 | 12 | Biểu 5
Xây dựng tổ chức, phát triển hội thành viên | 12 | 11 | Biểu 4
Tham mưu, nghiên cứu về đối ngoại nhân dân | 8 | 8 | Văn bản tham mưu
Chế độ thông tin, báo cáo | 8 | 7.5 | Báo cáo đúng hạn
Công tác thi đua, khen thưởng | 5 | 5 | Biểu 8
Điểm thưởng | 5 | 4 | Bằng khen của Thủ tướng Chính phủ
`),
    directive: rows(`
document | content | date | status | responsible
Chỉ thị 12-CT/TW | Tham mưu Thành ủy ban hành kế hoạch, tổ chức 02 hội nghị quán triệt | 2024-01-11 | Hoàn thành | Văn phòng
Chỉ thị 38-CT/TW | Hướng dẫn các hội thành viên kiện toàn tổ chức | 2024-04-02 | Đang thực hiện | Ban Tổ chức
Chương trình hành động 1830/LHHN-VP | Rà soát chỉ tiêu, báo cáo định kỳ | 2024-02-26 | Hoàn thành | Văn phòng
`),
    plan: rows(`
task | target | unitOfCount | deadline | responsible
Vận động khoản viện trợ | 34 | khoản | 2025-12 | Ban Công tác phi chính phủ nước ngoài
Tổ chức hội thảo quốc tế | 3 | hội thảo | 2025-10 | Văn phòng
Đại hội các hội hữu nghị hết nhiệm kỳ | 4 | đại hội | 2025-06 | Ban Tổ chức
Nâng cấp trang thông tin điện tử song ngữ | 1 | trang | 2025-03 | Văn phòng
`),
    summary: rows(`
name | indicator | unitOfCount | previous | current
Số khoản viện trợ tiếp nhận | aidCount | khoản | 26 | 31
Số khoản viện trợ mới | aidCountNew | khoản | 24 | 22
Số khoản viện trợ chuyển tiếp | aidCountOngoing | khoản | 9 | 9
Tổng giá trị viện trợ cam kết | aidCommittedVnd | triệu đồng | 62693000000 | 58340500000
Giá trị viện trợ giải ngân | aidDisbursedVnd | triệu đồng | 22005500000 | 20971500000
Số nhà tài trợ | donorCount | tổ chức, cá nhân | 17 | 18
Giá trị hỗ trợ đối tác nước ngoài | aidGivenVnd | triệu đồng | 563000000 | 655500000
Số lượt đoàn vào | delegationsIn | lượt đoàn | 65 | 62
Số lượt khách quốc tế | visitorsIn | lượt khách | 588 | 548
Số lượt đoàn ra | delegationsOut | lượt đoàn | 9 | 8
Số người đoàn ra | membersOut | người | 100 | 94
Số hoạt động hòa bình, hữu nghị | activityCount | hoạt động | 12 | 12
Số hội hữu nghị thành viên | associationCount | hội | 18 | 21
Số hội viên | associationMembers | hội viên | 3569 | 4141
Số hội nghị, hội thảo quốc tế | conferenceCount | cuộc | 2 | 3
Số ý kiến tham gia về giấy đăng ký của tổ chức phi chính phủ nước ngoài | | ý kiến | 17 | 21
`),
  },
};
