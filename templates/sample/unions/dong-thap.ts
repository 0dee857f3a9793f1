import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const dongThap: SampleReport = {
  unit: "dong-thap",
  fileName: "So lieu bao cao tong ket cum 5 - Dong Thap.xlsx",
  documentNumber: "203/BC-LHHN",
  documentDate: "2024-11-06",
  place: "Đồng Tháp",
  preparedBy: "Nguyễn Hữu Lộc",
  signer: "Cao Thị Bích Vân",
  signerTitle: "KT. CHỦ TỊCH - PHÓ CHỦ TỊCH",
  sections: {
    aid: rows(`
name | modality | donor | donorCountry | sector | location | recipient | decisionNumber | decisionDate | committedVnd | disbursedVnd
Tài chính vi mô cho hộ nghèo, cận nghèo thành phố Sa Đéc | CHUONG_TRINH | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Thành phố Sa Đéc | Hội Liên hiệp Phụ nữ tỉnh | 2398/QĐ-UBND | 2022-07-12 | 4590000000 | 1513000000
Phát triển cộng đồng vùng huyện Tân Hồng | CHUONG_TRINH | Nhóm kiều bào tại California | US | XA_HOI | Huyện Tân Hồng | UBND huyện Tân Hồng | 572/QĐ-UBND | 2024-04-16 | 10535000000 | 2525000000
Nuôi dưỡng trẻ mồ côi tại Trung tâm Bảo trợ xã hội huyện Châu Thành | CHUONG_TRINH | Nhóm kiều bào tại Melbourne | AU | XA_HOI | Huyện Châu Thành | Trung tâm Bảo trợ xã hội | 2351/QĐ-UBND | 2023-09-23 | 1032000000 | 226000000
Phẫu thuật tim bẩm sinh cho trẻ em nghèo huyện Thanh Bình | CHUONG_TRINH | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Thanh Bình | Hội Bảo trợ bệnh nhân nghèo tỉnh | 1024/QĐ-UBND | 2024-01-24 | 2255000000 | 1107000000
Học bổng cho học sinh nghèo hiếu học huyện Cao Lãnh | CHUONG_TRINH | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện Cao Lãnh | Hội Khuyến học huyện Cao Lãnh | 2267/QĐ-UBND | 2022-12-14 | 1012000000 | 373000000
Xây dựng 02 phòng học Trường Mầm non Thường Phước, huyện Hồng Ngự | DU_AN | Tổ chức Thư viện Muôn phương | US | GIAO_DUC | Huyện Hồng Ngự | Phòng Giáo dục và Đào tạo huyện Hồng Ngự | 851/QĐ-UBND | 2024-07-10 | 908000000 | 162000000
Nuôi bò sinh sản luân chuyển tại huyện Tân Hồng | DU_AN | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Huyện Tân Hồng | Hội Nông dân huyện Tân Hồng | 1367/QĐ-UBND | 2024-01-06 | 1385000000 | 719000000
Xây dựng 04 phòng học Trường Tiểu học Phú Thọ, huyện Tam Nông | DU_AN | Kinderbrücke e.V. | DE | GIAO_DUC | Huyện Tam Nông | Phòng Giáo dục và Đào tạo huyện Tam Nông | 1206/QĐ-UBND | 2024-09-02 | 2237000000 | 1149000000
Xây dựng cầu nông thôn xã Hòa Long, huyện Lai Vung | DU_AN | Tổ chức Tầm nhìn Châu thổ | CA | KINH_TE | Huyện Lai Vung | UBND huyện Lai Vung | 1604/QĐ-UBND | 2023-04-21 | 947000000 | 208000000
Hỗ trợ trạm y tế xã sử dụng điện mặt trời tại huyện Thanh Bình | DU_AN | Quỹ Nụ cười Phương Nam | AU | Y_TE | Huyện Thanh Bình | UBND huyện Thanh Bình | 1171/QĐ-UBND | 2024-04-17 | 1414000000 | 802000000
Thư viện thân thiện tại các trường tiểu học thành phố Hồng Ngự | DU_AN | Kinderbrücke e.V. | DE | GIAO_DUC | Thành phố Hồng Ngự | Sở Giáo dục và Đào tạo | 228/QĐ-UBND | 2024-05-21 | 1982000000 | 1186000000
Giáo dục hòa nhập cho trẻ khuyết tật tại huyện Tháp Mười | DU_AN | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Huyện Tháp Mười | Sở Giáo dục và Đào tạo | 1424/QĐ-UBND | 2024-06-06 | 1048000000 | 599000000
Thư viện thân thiện tại các trường tiểu học huyện Cao Lãnh | DU_AN | Nhóm kiều bào tại California | US | GIAO_DUC | Huyện Cao Lãnh | Sở Giáo dục và Đào tạo | 707/QĐ-UBND | 2022-07-14 | 1168000000 | 426000000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại thành phố Hồng Ngự | DU_AN | Quỹ Nụ cười Phương Nam | AU | Y_TE | Thành phố Hồng Ngự | Sở Y tế | 2268/QĐ-UBND | 2024-08-07 | 1384000000 | 410000000
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại huyện Lai Vung | DU_AN | Tổ chức Bàn tay Ấm (Warm Hands International) | US | Y_TE | Huyện Lai Vung | Trung tâm Kiểm soát bệnh tật tỉnh | 2689/QĐ-UBND | 2023-09-25 | 1801000000 | 494000000
Xây dựng cầu nông thôn xã Phú Thọ, huyện Tam Nông | DU_AN | Tổ chức Gieo mầm (Seedlings Asia) | SG | KINH_TE | Huyện Tam Nông | UBND huyện Tam Nông | 2833/QĐ-UBND | 2022-10-02 | 1227000000 | 464000000
Trang bị máy siêu âm, máy thở cho Trung tâm Y tế huyện Cao Lãnh | PHI_DU_AN | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Cao Lãnh | Trung tâm Y tế huyện Cao Lãnh | 1292/QĐ-UBND | 2024-05-23 | 2150000000 | 1720000000
Tặng xe lăn, xe lắc cho người khuyết tật thành phố Cao Lãnh | PHI_DU_AN | Tổ chức Bàn tay Ấm (Warm Hands International) | US | XA_HOI | Thành phố Cao Lãnh | Hội Bảo trợ người khuyết tật tỉnh | 1083/QĐ-UBND | 2024-05-07 | 835000000 | 418000000
Khám, chữa răng lưu động cho học sinh thành phố Sa Đéc | PHI_DU_AN | Tổ chức Bàn tay Ấm (Warm Hands International) | US | Y_TE | Thành phố Sa Đéc | Trung tâm Y tế thành phố Sa Đéc | 352/QĐ-UBND | 2024-01-10 | 221000000 | 177000000
Dạy tiếng Anh tình nguyện tại Trường THPT Tân Thuận Đông, thành phố Cao Lãnh | PHI_DU_AN | Mekong Hope Foundation | US | GIAO_DUC | Thành phố Cao Lãnh | Sở Giáo dục và Đào tạo | 2817/QĐ-UBND | 2024-01-12 | 293000000 | 146000000
Tủ sách song ngữ tại thư viện thành phố Sa Đéc | PHI_DU_AN | Tổ chức Nhịp cầu Học đường (School Bridges) | AU | VAN_HOA | Thành phố Sa Đéc | Thư viện tỉnh | 1450/QĐ-UBND | 2024-01-28 | 125000000 | 112000000
Trang bị phòng máy tính cho Trường THCS Bình Phú, huyện Tân Hồng | PHI_DU_AN | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Huyện Tân Hồng | Trường THCS Bình Phú | 2545/QĐ-UBND | 2024-02-20 | 380000000 | 380000000
Tặng xe đạp và tập sách cho học sinh vùng sâu thành phố Sa Đéc | PHI_DU_AN | Chính quyền quận Haedong | KR | GIAO_DUC | Thành phố Sa Đéc | Hội Chữ thập đỏ thành phố Sa Đéc | 806/QĐ-UBND | 2024-01-05 | 340000000 | 170000000
Phẫu thuật mắt miễn phí cho người nghèo huyện Châu Thành | PHI_DU_AN | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Châu Thành | Bệnh viện Mắt - Răng Hàm Mặt tỉnh | 233/QĐ-UBND | 2024-06-08 | 426000000 | 426000000
Trang bị máy siêu âm, máy thở cho Trung tâm Y tế huyện Hồng Ngự | PHI_DU_AN | Công ty Daesong Green Energy | KR | Y_TE | Huyện Hồng Ngự | Trung tâm Y tế huyện Hồng Ngự | 1644/QĐ-UBND | 2024-05-13 | 2110000000 | 1372000000
Hỗ trợ khắc phục sạt lở bờ sông huyện Châu Thành | CUU_TRO | Nhóm kiều bào tại Melbourne | AU | CUU_TRO_THIEN_TAI | Huyện Châu Thành | UBND huyện Châu Thành | 2553/QĐ-UBND | 2024-04-26 | 810000000 | 648000000
`),
    delegationIn: rows(`
name | country | dateFrom | trips | people | purpose
Đoàn nhạc sĩ dân gian Lyon | FR | 2024-02-01 | 1 | 15 | Giao lưu âm nhạc
Đoàn kiều bào tại Melbourne | AU | 2024-02-07 | 1 | 19 | Trao nhà tình thương
Đoàn chuyên gia răng hàm mặt Toulouse | FR | 2024-02-13 | 1 | 11 | Khám, chữa răng cho học sinh
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | LA | 2024-03-07 | 1 | 8 | Biểu diễn giao lưu
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | 2024-05-28 | 1 | 10 | Thăm, làm việc về giao lưu nhân dân
Đoàn nông dân và hợp tác xã Đài Loan | TW | 2024-07-05 | 1 | 9 | Trao đổi kỹ thuật canh tác
Đoàn Hội Liên hiệp Phụ nữ Cuba | CU | 2024-07-17 | 1 | 8 | Thăm hữu nghị
Đoàn Hội Hữu nghị Việt - Nga thành phố Voronezh | RU | 2024-10-01 | 1 | 17 | Kỷ niệm ngày thành lập hội
Đoàn Hội Hữu nghị Campuchia - Việt Nam tỉnh Kandal | KH | 2024-10-07 | 1 | 17 | Thăm, trao đổi kinh nghiệm công tác hội
Đoàn Hội Hữu nghị Canada - Việt Nam | CA | 2024-10-10 | 1 | 11 | Trao quà cho trẻ em nghèo
Các đoàn chuyên gia, giám sát dự án của Quỹ Nụ cười Phương Nam | AU | 2024-Q2 | 8 | 42 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Kinderbrücke e.V. | DE | 2024-Q2 | 9 | 81 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Hội Bác sĩ tình nguyện Haneul | KR | 2024-Q3 | 8 | 41 | Khảo sát, giám sát dự án
Các đoàn chuyên gia, giám sát dự án của Tổ chức Nhịp cầu Học đường (School Bridges) | AU | 2024-Q3 | 5 | 46 | Khảo sát, giám sát dự án
`),
    delegationOut: rows(`
name | country | dateFrom | trips | people | purpose
Đoàn Liên hiệp thăm tỉnh Prey Veng | KH | 2024-04-10 | 1 | 16 | Thăm, chúc Tết cổ truyền
Đoàn công tác về bảo tồn sếu đầu đỏ | TH | 2024-06-24 | 1 | 9 | Học tập kinh nghiệm
Các đoàn giao lưu cấp huyện vùng biên | KH | 2024-Q2 | 4 | 37 | Giao lưu hữu nghị
`),
    activity: rows(`
name | date | place | partnerCountry | participants
Tuyên truyền biên giới, biển đảo cho hội viên | 2024-04-27 | Thành phố Cao Lãnh | | 92
Gặp gỡ hữu nghị nhân dịp Quốc khánh Nhật Bản | 2024-05-04 | Thành phố Cao Lãnh | JP | 194
Họp mặt kỷ niệm 74 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Liên bang Nga | 2024-07-17 | Thành phố Cao Lãnh | RU | 156
Đi bộ vì hòa bình và hữu nghị | 2024-07-20 | Thành phố Cao Lãnh | | 370
Cuộc thi tìm hiểu các nước ASEAN cho học sinh | 2024-08-07 | Thành phố Cao Lãnh | | 396
Mít tinh ủng hộ nhân dân Cuba | 2024-10-17 | Thành phố Cao Lãnh | CU | 94
Giao lưu văn hóa Việt Nam - Campuchia | 2024-10-25 | Thành phố Cao Lãnh | KH | 242
Họp mặt kỷ niệm 62 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào | 2024-10-26 | Thành phố Cao Lãnh | LA | 137
`),
    memberAssociation: rows(`
name | partnerCountry | term | branches | members
Hội hữu nghị Việt Nam - Campuchia | KH | 2019-2024 | 7 | 205
Hội hữu nghị Việt Nam - Lào | LA | 2023-2028 | 2 | 199
Hội hữu nghị Việt Nam - Liên bang Nga | RU | 2022-2027 | 6 | 73
Hội hữu nghị Việt Nam - Nhật Bản | JP | 2024-2029 | 1 | 90
Hội hữu nghị Việt Nam - Hàn Quốc | KR | 2024-2029 | 1 | 308
`),
    information: rows(`
channel | content | unitOfCount | quantity
WEBSITE | Chuyên trang đối ngoại nhân dân | tin bài | 158
FANPAGE | Trang Facebook Liên hiệp | tin bài | 97
BAO_DAI | Bài đăng Báo Đồng Tháp | bài | 22
`),
    agreement: rows(`
name | partner | partnerCountry | date | field
Bản ghi nhớ bảo tồn sếu đầu đỏ | Wetland Futures | GB | 2024-06-28 | Môi trường
Thỏa thuận hợp tác hữu nghị nhân dân | Mặt trận Đoàn kết Phát triển Tổ quốc tỉnh Prey Veng | KH | 2024-04-10 | Giao lưu nhân dân
`),
    plan: rows(`
task | target | unitOfCount | responsible
Vận động khoản viện trợ | 28 | khoản | Ban Đối ngoại nhân dân
Giao lưu nhân dân vùng biên giới | 6 | lượt | Văn phòng
Phát triển hội viên mới | 150 | hội viên | Các hội thành viên
`),
    summary: rows(`
name | indicator | unitOfCount | previous | current
Số khoản viện trợ tiếp nhận | aidCount | khoản | 25 | 26
Số nhà tài trợ | donorCount | tổ chức, cá nhân | 11 | 13
Số lượt đoàn vào | delegationsIn | lượt đoàn | 40 | 40
Số lượt khách quốc tế | visitorsIn | lượt khách | 340 | 335
Số lượt đoàn ra | delegationsOut | lượt đoàn | 5 | 6
Số hoạt động hòa bình, hữu nghị | activityCount | hoạt động | 7 | 8
Số hội hữu nghị thành viên | associationCount | hội | 5 | 5
Số hội viên | associationMembers | hội viên | 772 | 875
`),
  },
};
