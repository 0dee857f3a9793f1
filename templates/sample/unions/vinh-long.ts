import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const vinhLong: SampleReport = {
  unit: "vinh-long",
  fileName: "VĨNH LONG_Biểu số liệu ĐNND 2024.xlsx",
  documentNumber: "134/BC-LHHN",
  documentDate: "2024-10-31",
  place: "Vĩnh Long",
  preparedBy: "Bùi Thị Ngọc Hân",
  signer: "Phạm Trung Hiếu",
  signerTitle: "CHỦ TỊCH",
  sections: {
    aid: rows(`
name | status | donor | donorCountry | sector | location | decisionNumber | decisionDate | start | end | committedVnd | disbursedVnd
Phẫu thuật tim bẩm sinh cho trẻ em nghèo thành phố Vĩnh Long | MOI | Lotus Health International | US | Y_TE | Thành phố Vĩnh Long | 428/QĐ-UBND | 2024-01-04 | 2024-02 | 2027-01 | 2332000000 | 849000000
Giáo dục hòa nhập cho trẻ khuyết tật tại thành phố Vĩnh Long | CHUYEN_TIEP | Tổ chức Thư viện Muôn phương | US | GIAO_DUC | Thành phố Vĩnh Long | 2692/QĐ-UBND | 2022-06-07 | 2022-07 | 2026-06 | 2030000000 | 549000000
Thích ứng biến đổi khí hậu dựa vào cộng đồng tại thị xã Bình Minh | MOI | Wetland Futures | GB | MOI_TRUONG | Thị xã Bình Minh | 3159/QĐ-UBND | 2024-06-17 | 2024-07 | 2027-06 | 4761000000 | 1716000000
Nhà vệ sinh và nước sạch học đường tại thị xã Bình Minh | CHUYEN_TIEP | Tổ chức Thư viện Muôn phương | US | GIAO_DUC | Thị xã Bình Minh | 1718/QĐ-UBND | 2023-03-12 | 2023-04 | 2027-03 | 1106000000 | 395000000
Hỗ trợ bồn chứa nước cho hộ dân vùng hạn mặn thị xã Bình Minh | MOI | Delta Water Partners | US | CUU_TRO_THIEN_TAI | Thị xã Bình Minh | 1124/QĐ-UBND | 2024-04-26 | 2024-05 | 2024-07 | 708000000 | 637000000
Tặng xe lăn, xe lắc cho người khuyết tật thị xã Bình Minh | MOI | Quỹ Trẻ em Cửu Long | GB | XA_HOI | Thị xã Bình Minh | 3175/QĐ-UBND | 2024-04-20 | 2024-05 | 2024-07 | 455000000 | 455000000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Bình Tân | CHUYEN_TIEP | Lotus Health International | US | Y_TE | Huyện Bình Tân | 1398/QĐ-UBND | 2023-05-10 | 2023-06 | 2027-05 | 2569000000 | 643000000
Khám, chữa răng lưu động cho học sinh huyện Bình Tân | MOI | Quỹ Trẻ em Cửu Long | GB | Y_TE | Huyện Bình Tân | 3104/QĐ-UBND | 2024-04-24 | 2024-05 | 2024-10 | 553000000 | 553000000
Xây dựng nhà tình thương cho hộ nghèo huyện Long Hồ | MOI | Tổ chức Tầm nhìn Châu thổ | CA | XA_HOI | Huyện Long Hồ | 738/QĐ-UBND | 2024-09-23 | 2024-10 | 2025-03 | 846000000 | 423000000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại huyện Long Hồ | MOI | Lotus Health International | US | Y_TE | Huyện Long Hồ | 1681/QĐ-UBND | 2024-08-27 | 2024-09 | 2026-08 | 3507000000 | 569000000
Trang bị phòng máy tính cho Trường THCS Bình Hòa Phước, huyện Long Hồ | MOI | Tổ chức Gieo mầm (Seedlings Asia) | SG | GIAO_DUC | Huyện Long Hồ | 1726/QĐ-UBND | 2024-02-25 | 2024-03 | 2024-04 | 314000000 | 204000000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Tam Bình | MOI | Quỹ Trẻ em Cửu Long | GB | GIAO_DUC | Huyện Tam Bình | 563/QĐ-UBND | 2024-02-17 | 2024-03 | 2024-05 | 170000000 | 153000000
Xây dựng 04 phòng học Trường Tiểu học Lục Sĩ Thành, huyện Trà Ôn | MOI | Tổ chức Gieo mầm (Seedlings Asia) | SG | GIAO_DUC | Huyện Trà Ôn | 2145/QĐ-UBND | 2024-03-23 | 2024-04 | 2026-03 | 3065000000 | 1705000000
Quà Tết cho người cao tuổi neo đơn huyện Vũng Liêm | MOI | Tổ chức Tầm nhìn Châu thổ | CA | XA_HOI | Huyện Vũng Liêm | 1719/QĐ-UBND | 2024-01-08 | 2024-02 | 2024-04 | 60000000 | 39000000
Giảm rác thải nhựa trên sông, kênh rạch tại huyện Vũng Liêm | CHUYEN_TIEP | Delta Water Partners | US | MOI_TRUONG | Huyện Vũng Liêm | 2895/QĐ-UBND | 2022-02-07 | 2022-03 | 2026-02 | 1818000000 | 459000000
`),
    delegationIn: rows(`
name | country | dateFrom | dateTo | people | purpose
Đoàn Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh | JP | 2024-01-05 | 2024-01-05 | 10 | Chào xã giao, khảo sát dự án
Đoàn nhà báo Thái Lan | TH | 2024-01-09 | 2024-01-10 | 8 | Viết bài về du lịch miệt vườn
Đoàn Hội đồng thành phố Fjellvik | NO | 2024-01-10 | 2024-01-12 | 10 | Tìm hiểu năng lượng tái tạo
Đoàn nhạc sĩ dân gian Lyon | FR | 2024-01-22 | 2024-01-23 | 10 | Giao lưu âm nhạc
Đoàn vận động viên xe đạp vì hòa bình | GB | 2024-01-25 | 2024-01-25 | 10 | Đạp xe gây quỹ học bổng
Đoàn bác sĩ tình nguyện Sarang | KR | 2024-01-27 | 2024-01-28 | 10 | Khám, phẫu thuật cho người nghèo
Đoàn Tổng Lãnh sự quán Hàn Quốc tại Thành phố Hồ Chí Minh | KR | 2024-02-13 | 2024-02-15 | 8 | Trao đổi hợp tác nhân dân
Đoàn sinh viên tình nguyện Trường Đại học Hanbit | KR | 2024-02-13 | 2024-02-13 | 10 | Dạy tiếng Anh, giao lưu với học sinh
Đoàn chuyên gia răng hàm mặt Toulouse | FR | 2024-04-06 | 2024-04-07 | 8 | Khám, chữa răng cho học sinh
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | 2024-04-26 | 2024-04-27 | 9 | Thăm, làm việc về giao lưu nhân dân
Đoàn sinh viên kiến trúc Bỉ | BE | 2024-05-10 | 2024-05-12 | 5 | Nghiên cứu nhà ở vùng sông nước
Đoàn Tổng Lãnh sự quán Hoa Kỳ tại Thành phố Hồ Chí Minh | US | 2024-05-19 | 2024-05-23 | 6 | Tìm hiểu dự án ứng phó biến đổi khí hậu
Đoàn Hội Liên hiệp Phụ nữ Cuba | CU | 2024-05-21 | 2024-05-24 | 8 | Thăm hữu nghị
Đoàn thanh niên tình nguyện Singapore | SG | 2024-06-05 | 2024-06-06 | 10 | Sửa chữa trường học
Đoàn giáo viên thiện nguyện Hà Lan | NL | 2024-06-22 | 2024-06-25 | 5 | Tập huấn giáo dục hòa nhập
Đoàn cựu chiến binh và thân nhân Hoa Kỳ | US | 2024-06-27 | 2024-06-28 | 9 | Giao lưu, thăm lại chiến trường xưa
Đoàn đại diện Trường Cao đẳng cộng đồng Cedar Valley | US | 2024-07-20 | 2024-07-22 | 7 | Hợp tác đào tạo
Đoàn Hội Hữu nghị Nhật - Việt thành phố Minamizaka | JP | 2024-07-21 | 2024-07-21 | 4 | Giao lưu văn hóa, trao học bổng
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | RU | 2024-07-21 | 2024-07-23 | 9 | Kỷ niệm ngày thành lập hội
Đoàn Tổng Lãnh sự quán Campuchia tại Thành phố Hồ Chí Minh | KH | 2024-07-22 | 2024-07-24 | 4 | Thăm, làm việc
Đoàn Hiệp hội Trợ giúp nạn nhân da cam Rhône | FR | 2024-07-26 | 2024-07-28 | 9 | Thăm và tặng quà nạn nhân chất độc da cam
Đoàn nông dân và hợp tác xã Đài Loan | TW | 2024-08-16 | 2024-08-17 | 5 | Trao đổi kỹ thuật canh tác
Đoàn nhiếp ảnh gia Ấn Độ | IN | 2024-08-23 | 2024-08-23 | 7 | Sáng tác ảnh nghệ thuật
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | LA | 2024-08-25 | 2024-08-27 | 10 | Biểu diễn giao lưu
Đoàn Hội Hữu nghị Canada - Việt Nam | CA | 2024-09-11 | 2024-09-15 | 6 | Trao quà cho trẻ em nghèo
Đoàn Hội Hữu nghị Campuchia - Việt Nam tỉnh Kandal | KH | 2024-09-21 | 2024-09-21 | 10 | Thăm, trao đổi kinh nghiệm công tác hội
Đoàn kiều bào tại Melbourne | AU | 2024-09-22 | 2024-09-25 | 10 | Trao nhà tình thương
Đoàn doanh nghiệp quận Haedong | KR | 2024-10-22 | 2024-10-24 | 10 | Tìm hiểu môi trường đầu tư
`),
    delegationOut: rows(`
name | country | dateFrom | dateTo | people | purpose
Đoàn Liên hiệp thăm thành phố Minamizaka | JP | 2024-05-12 | 2024-05-18 | 7 | Giao lưu, vận động học bổng
Đoàn Hội hữu nghị Việt Nam - Hàn Quốc | KR | 2024-08-20 | 2024-08-25 | 9 | Trao đổi sinh viên
Đoàn nghệ nhân gốm Mang Thít | FR | 2024-09-20 | 2024-09-28 | 5 | Triển lãm gốm đỏ
`),
    activity: rows(`
name | kind | date | place | participants
Họp mặt các tổ chức phi chính phủ nước ngoài đầu năm | GAP_GO | 2024-01-17 | Thành phố Vĩnh Long | 181
Họp mặt kỷ niệm 51 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Pháp | KY_NIEM | 2024-06-08 | Thành phố Vĩnh Long | 240
Mít tinh ủng hộ nhân dân Cuba | GAP_GO | 2024-06-25 | Thành phố Vĩnh Long | 211
Gặp gỡ hữu nghị nhân dịp Quốc khánh Hàn Quốc | GAP_GO | 2024-07-27 | Thành phố Vĩnh Long | 104
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | CUOC_THI | 2024-08-03 | Thành phố Vĩnh Long | 305
Giao lưu văn hóa Việt Nam - Nhật Bản | GIAO_LUU | 2024-10-11 | Thành phố Vĩnh Long | 81
`),
    memberAssociation: rows(`
name | partnerCountry | founded | term | members
Hội hữu nghị Việt Nam - Nhật Bản | JP | 1994 | 2023-2028 | 383
Hội hữu nghị Việt Nam - Hàn Quốc | KR | 1997 | 2023-2028 | 360
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2003 | 2022-2027 | 205
Hội hữu nghị Việt Nam - Hoa Kỳ | US | 1996 | 2020-2025 | 216
Hội hữu nghị Việt Nam - Pháp | FR | 2003 | 2020-2025 | 221
`),
    information: rows(`
channel | content | unitOfCount | quantity
BAN_TIN | Bản tin Đối ngoại nhân dân | số | 2
WEBSITE | Trang thông tin điện tử | tin bài | 145
FANPAGE | Trang Facebook Liên hiệp | tin bài | 133
`),
    directive: rows(`
document | content | status
Chỉ thị 12-CT/TW | Ban hành kế hoạch, phổ biến đến hội viên | Hoàn thành
Chương trình hành động 1830/LHHN-VP | Đăng ký nội dung thực hiện | Đang thực hiện
`),
    plan: rows(`
task | target | unitOfCount
Vận động khoản viện trợ | 16 | khoản
Đón tiếp đoàn khách quốc tế | 30 | lượt đoàn
Tin bài trên trang thông tin điện tử | 160 | tin bài
`),
  },
};
