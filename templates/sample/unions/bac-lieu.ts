import { rows } from "../table-text.ts";
import type { SampleReport } from "../sample-report.ts";

export const bacLieu: SampleReport = {
  unit: "bac-lieu",
  fileName: "LHHN Bạc Liêu - số liệu năm 2024.xlsx",
  documentNumber: "68-BC/LHHN",
  documentDate: "2024-11-01",
  place: "Bạc Liêu",
  preparedBy: "Phan Minh Tuấn",
  signer: "Huỳnh Văn Khải",
  signerTitle: "CHỦ TỊCH",
  sections: {
    aid: rows(`
name | donor | donorCountry | sector | location | decisionNumber | committedVnd
Phòng ngừa suy dinh dưỡng trẻ em dưới 5 tuổi tại huyện Hòa Bình | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Hòa Bình | 1760/QĐ-UBND | 780000000
Giáo dục hòa nhập cho trẻ khuyết tật tại thị xã Giá Rai | Mekong Hope Foundation | US | GIAO_DUC | Thị xã Giá Rai | 2826/QĐ-UBND | 845000000
Chăm sóc sức khỏe bà mẹ và trẻ sơ sinh tại huyện Vĩnh Lợi | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Vĩnh Lợi | 827/QĐ-UBND | 1126000000
Đào tạo nghề may và đan lục bình cho lao động nữ huyện Phước Long | Tổ chức Làng Xanh (Village Vert) | FR | KINH_TE | Huyện Phước Long | 1929/QĐ-UBND | 715000000
Phục hồi chức năng dựa vào cộng đồng cho người khuyết tật huyện Đông Hải | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Đông Hải | 644/QĐ-UBND | 1655000000
Thư viện thân thiện tại các trường tiểu học thành phố Bạc Liêu | Mekong Hope Foundation | US | GIAO_DUC | Thành phố Bạc Liêu | 600/QĐ-UBND | 700000000
Thích ứng biến đổi khí hậu dựa vào cộng đồng tại thành phố Bạc Liêu | Tổ chức Làng Xanh (Village Vert) | FR | MOI_TRUONG | Thành phố Bạc Liêu | 2423/QĐ-UBND | 1790000000
Khám, chữa răng lưu động cho học sinh huyện Đông Hải | Hội Bác sĩ tình nguyện Haneul | KR | Y_TE | Huyện Đông Hải | 1485/QĐ-UBND | 340000000
Tặng xe đạp và tập sách cho học sinh vùng sâu huyện Vĩnh Lợi | Nhóm kiều bào tại Melbourne | AU | GIAO_DUC | Huyện Vĩnh Lợi | 2655/QĐ-UBND | 175000000
`),
    delegationIn: rows(`
name | country | dateFrom | people | purpose
Đoàn Tổng Lãnh sự quán Hàn Quốc tại Thành phố Hồ Chí Minh | KR | 2024-01-16 | 8 | Trao đổi hợp tác nhân dân
Đoàn Hội đồng thành phố Fjellvik | NO | 2024-02-08 | 10 | Tìm hiểu năng lượng tái tạo
Đoàn vận động viên xe đạp vì hòa bình | GB | 2024-03-23 | 5 | Đạp xe gây quỹ học bổng
Đoàn Hiệp hội Trợ giúp nạn nhân da cam Rhône | FR | 2024-04-18 | 8 | Thăm và tặng quà nạn nhân chất độc da cam
Đoàn nhạc sĩ dân gian Lyon | FR | 2024-05-04 | 4 | Giao lưu âm nhạc
Đoàn giảng viên Viện Nghiên cứu Đất ngập nước Elbe | DE | 2024-05-09 | 4 | Khảo sát thực địa
Đoàn Liên hiệp hội Hữu nghị đối ngoại tỉnh Quảng Đông | CN | 2024-06-16 | 4 | Thăm, làm việc về giao lưu nhân dân
Đoàn Hội Hữu nghị Canada - Việt Nam | CA | 2024-06-16 | 5 | Trao quà cho trẻ em nghèo
Đoàn Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh | JP | 2024-06-25 | 9 | Chào xã giao, khảo sát dự án
Đoàn chuyên gia răng hàm mặt Toulouse | FR | 2024-07-26 | 8 | Khám, chữa răng cho học sinh
Đoàn nông dân và hợp tác xã Đài Loan | TW | 2024-08-20 | 7 | Trao đổi kỹ thuật canh tác
Đoàn nghệ thuật thiếu nhi tỉnh Champasak | LA | 2024-09-04 | 9 | Biểu diễn giao lưu
Đoàn cựu chiến binh và thân nhân Hoa Kỳ | US | 2024-10-16 | 6 | Giao lưu, thăm lại chiến trường xưa
Đoàn sinh viên kiến trúc Bỉ | BE | 2024-10-26 | 9 | Nghiên cứu nhà ở vùng sông nước
`),
    delegationOut: [],
    activity: rows(`
name | date | place | participants
Triển lãm ảnh "Việt Nam - Đất nước, con người" | 2024-05-06 | Thành phố Bạc Liêu | 183
Tuyên truyền biên giới, biển đảo cho hội viên | 2024-07-01 | Thành phố Bạc Liêu | 126
Họp mặt kỷ niệm 57 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Campuchia | 2024-09-13 | Thành phố Bạc Liêu | 242
Giao lưu văn hóa Việt Nam - Hoa Kỳ | 2024-10-02 | Thành phố Bạc Liêu | 101
`),
    plan: rows(`
task | target | unitOfCount
Vận động khoản viện trợ mới | 10 | khoản
Giá trị viện trợ vận động | 9 | tỷ đồng
Tổ chức hoạt động giao lưu hữu nghị | 5 | hoạt động
`),
  },
};
