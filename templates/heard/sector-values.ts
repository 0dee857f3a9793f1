// Values of this list as offices write them, where neither the list nor the meaning of the words has them.
import type { Heard } from "#engine/heard.ts";

export const sectorsHeard: Heard = {
  Y_TE: `
    CSSK; CSSKBĐ; Dược; Đào tạo cán bộ y tế; Điều trị ARV; Hiến máu nhân đạo; Khám, mổ mắt; Mổ đục thủy tinh thể;
    Mổ mắt; Mổ nhân đạo; Mổ nụ cười; Mổ sứt môi, hở hàm ếch; Mổ tim; Mổ tim bẩm sinh; Nha khoa; Nha khoa học đường;
    Nha khoa nhân đạo; Nhãn khoa; Nhóm dự án y tế; Phẫu thuật sứt môi, hở hàm ếch; Phòng chống ung thư;
    Phòng, chống bệnh truyền nhiễm; Phòng, chống mù lòa; Phòng, chống sốt xuất huyết; Sức khỏe sinh sản vị thành niên;
    Thiết bị y tế tuyến xã; Thuốc và vật tư y tế; Trang thiết bị y tế tuyến xã; Y - dược
  `,
  GIAO_DUC: `
    Dạy ngoại ngữ; Giảng dạy ngoại ngữ; Giáo dục đặc biệt; Giáo dục ngoại ngữ; Giáo dục STEM;
    Hỗ trợ học sinh đến trường; Hỗ trợ học sinh nghèo đi học; Hỗ trợ học sinh nghèo học giỏi; Nhóm dự án giáo dục;
    Sách và thiết bị dạy học; Tặng sách; Tình nguyện viên dạy tiếng Anh; Tình nguyện viên giảng dạy;
    Trang thiết bị trường học; Tủ sách học đường; Xóa mù chữ
  `,
  KINH_TE: `
    Cà phê bền vững; Cho mượn bò sinh sản; Economic; Hỗ trợ bò giống; Hỗ trợ con giống, cây giống; Hỗ trợ khởi nghiệp;
    Hỗ trợ vốn sản xuất; Khởi nghiệp; Kinh tế hợp tác; Lĩnh vực phát triển kinh tế địa phương; Lúa gạo bền vững;
    Nhóm dự án kinh tế; Nuôi trồng thủy sản; Phát triển kinh tế địa phương; Phát triển sản xuất; Quỹ vay vốn;
    Sản xuất nông nghiệp; Tiết kiệm và tín dụng; Vốn vay quay vòng; XĐGN
  `,
  XA_HOI: `
    Các vấn đề XH; Chăm sóc nhóm dễ bị tổn thương; Chăm sóc trẻ em có hoàn cảnh đặc biệt; Chăm sóc trẻ em khó khăn;
    Đỡ đầu trẻ em; Giải quyết vấn đề XH; GQ các VĐXH; GQ vấn đề xã hội; Hòa nhập người khuyết tật;
    Hỗ trợ nhà cho hộ nghèo; Hỗ trợ nhà cho người nghèo; Hỗ trợ nhóm dễ bị tổn thương;
    Hỗ trợ trẻ em có hoàn cảnh đặc biệt; Hỗ trợ trẻ em khó khăn; Làng trẻ SOS; Mái ấm; Nhóm dự án xã hội;
    Nuôi dưỡng trẻ mồ côi; Phòng chống xâm hại trẻ em; Phòng, chống tệ nạn xã hội; Social; Tặng quà Tết hộ nghèo;
    Tặng xe lăn; Trao quyền cho phụ nữ; Trợ giúp người cao tuổi; Trợ giúp người già neo đơn;
    Trợ giúp người khuyết tật; Trợ giúp người yếu thế; Trợ giúp nhóm dễ bị tổn thương; Trợ giúp trẻ em;
    Trợ giúp trẻ em có hoàn cảnh đặc biệt; Trợ giúp trẻ em khó khăn; Trợ giúp trẻ khuyết tật; Trợ giúp trẻ mồ côi;
    Vấn đề XH; Xây dựng nhà cho hộ nghèo; Xây dựng nhà cho người nghèo; Xây nhà cho hộ nghèo; Xây nhà cho người nghèo;
    Xe lăn cho người khuyết tật
  `,
  MOI_TRUONG: `
    Bảo tồn biển; Bảo tồn đất ngập nước; Bảo tồn hệ sinh thái; Bảo tồn linh trưởng; Bảo tồn rạn san hô;
    Bảo tồn rùa biển; Bảo tồn rừng; Bảo tồn voọc; Bảo vệ hệ sinh thái; Bảo vệ linh trưởng; Bảo vệ rạn san hô;
    Bảo vệ rùa biển; Bảo vệ voọc; BVMT; Cứu hộ động vật hoang dã; Đất ngập nước; Giảm khí nhà kính; Giảm ô nhiễm nhựa;
    Giảm thiểu khí nhà kính; Giảm thiểu ô nhiễm nhựa; Khí hậu; Lâm nghiệp và bảo tồn rừng; Năng lượng mặt trời;
    Nhóm dự án môi trường; Phân loại chất thải; Phân loại rác thải; Phục hồi rừng; Rác thải đại dương;
    Rác thải sinh hoạt; REDD+; Tăng trưởng xanh; Thu gom chất thải; Thu gom rác thải; Tín chỉ các-bon; Trồng cây;
    Trồng rừng; Xử lý chất thải; Xử lý nước thải
  `,
  CUU_TRO_THIEN_TAI: `
    Cảnh báo sớm thiên tai; Emergency; GNRRTT; GNTT; Nhà chống bão; Nhà chống lũ; PC thiên tai; PCLB; PCTT-TKCN;
    Phòng chống thiên tai và tìm kiếm cứu nạn; QLRRTT dựa vào cộng đồng; Quản lý rủi ro thiên tai dựa vào cộng đồng;
    Tái thiết sau bão; Tái thiết sau lũ; Viện trợ khẩn cấp sau bão; Viện trợ khẩn cấp sau lũ;
    Viện trợ khẩn cấp sau thiên tai; Xây dựng nhà phòng chống bão lũ
  `,
  HAU_QUA_CHIEN_TRANH: `
    Di chứng chiến tranh; Giáo dục phòng tránh bom mìn; Hành động bom mìn; Hỗ trợ người khuyết tật do bom mìn;
    Khảo sát kỹ thuật bom mìn; Khảo sát, rà phá bom mìn; Khắc phục hậu quả CT; Khắc phục HQ chiến tranh; Mine action;
    Ô nhiễm bom mìn; Phòng tránh tai nạn bom mìn; Quy tập hài cốt liệt sĩ; Quy tập hài cốt quân nhân mất tích;
    Rà soát bom mìn; Rà soát bom mìn sau chiến tranh; Rà soát bom mìn, vật liệu chưa nổ; Rà soát bom mìn, vật nổ;
    Rà soát bom mìn, vật nổ sau chiến tranh; Rà soát vật liệu nổ; Rà soát vật liệu nổ sau chiến tranh;
    Tìm kiếm hài cốt quân nhân mất tích; Tìm kiếm người mất tích trong chiến tranh; Trợ giúp nạn nhân bom mìn;
    Trợ giúp nạn nhân CĐDC; Trợ giúp nạn nhân chất độc da cam; Trợ giúp nạn nhân chất độc da cam/dioxin;
    Trợ giúp nạn nhân chiến tranh; Trợ giúp nạn nhân da cam; Trợ giúp nạn nhân da cam/dioxin; UXO/bom mìn;
    Xử lý ô nhiễm dioxin
  `,
  VAN_HOA: `
    Bảo tồn cồng chiêng; Bảo tồn di tích lịch sử; Bảo tồn làng nghề truyền thống; Bảo tồn nhà cổ; Bảo tồn Quan họ;
    Bảo tồn tháp Chăm; Bảo tồn văn hóa dân tộc; Bóng đá cho trẻ em; Bóng đá học đường; Culture; Điện ảnh; Khảo cổ;
    Khảo cổ học; Lễ hội; Mỹ thuật; Nhã nhạc; Nhà văn hóa; Phục hồi di sản; Phục hồi di sản văn hóa; Phục hồi di tích;
    Phục hồi di tích lịch sử; Phục hồi làng nghề truyền thống; Phục hồi nhà cổ; Phục hồi tháp Chăm;
    Phục hồi văn hóa dân tộc; Sports; Tôn tạo di sản; Tôn tạo di sản văn hóa; Tôn tạo di tích;
    Tôn tạo di tích lịch sử; Tôn tạo làng nghề truyền thống; Tôn tạo nhà cổ; Tôn tạo tháp Chăm;
    Tôn tạo văn hóa dân tộc; Trùng tu di sản; Trùng tu di sản văn hóa; Trùng tu di tích lịch sử;
    Trùng tu làng nghề truyền thống; Trùng tu nhà cổ; Trùng tu tháp Chăm; Trùng tu văn hóa dân tộc; Tu bổ di sản;
    Tu bổ di sản văn hóa; Tu bổ di tích; Tu bổ di tích lịch sử; Tu bổ làng nghề truyền thống; Tu bổ nhà cổ;
    Tu bổ tháp Chăm; Tu bổ văn hóa dân tộc; Văn hóa, thông tin; Văn hóa/Culture; Văn học nghệ thuật; VHNT;
    Xây nhà văn hóa thôn
  `,
};
