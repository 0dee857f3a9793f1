// What the words of sectors mean. Whom the work is for (trẻ em, người nghèo) makes a sector of its own only where
// nothing else does; "phát triển", "hỗ trợ", "cộng đồng" make none.
import type { ListWords } from "#engine/form.ts";
import { lexiconOf } from "#engine/wording.ts";

const FOR_WHOM = "child? poor? women? youth? family? rural?";

export const sectorWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      "lĩnh vực, ngành, công tác, hoạt động, dự án, chương trình, dịch vụ, hệ thống, công trình, của, cho, về, trong",
    ],
    ["", "các, những, với, và, bị, do, gây ra, tại, tốt, hỗ trợ, phát triển, xây dựng, xây, cung cấp, cấp, tạo, trao"],
    ["", "nâng cao, cải thiện, tăng cường, chất lượng, bền vững, nhân dân, người dân, cộng đồng, cơ sở, ban đầu"],
    [
      "",
      "phòng, chống, phòng chống, bảo vệ, chăm sóc, nạn nhân, đồng bào, sửa chữa, trang bị, ứng phó, thích ứng, tặng",
    ],
    [
      "",
      "nâng cấp, cải tạo, vùng, xã, thôn, bản, ở, sau, người, miễn phí, cho người, bồi dưỡng, còn sót lại, phòng ngừa, dân",
    ],
    [
      "",
      "khắc phục, hậu quả, khắc phục hậu quả, thiệt hại, xử lý, quản lý, giảm, giảm thiểu, nguy cơ, công cộng, năm 0",
    ],
    ["culture", "bảo tàng, nhà bảo tàng"],
    [
      "health",
      "y tế, YT, sức khỏe, sức khỏe sinh sản, khám bệnh, chữa bệnh, khám chữa bệnh, khám bệnh chữa bệnh, bệnh viện",
    ],
    [
      "health",
      "trạm y tế, thiết bị y tế, trang thiết bị y tế, y học, y tế học đường, y tế dự phòng, dinh dưỡng, suy dinh dưỡng",
    ],
    [
      "health",
      "HIV, AIDS, HIV AIDS, lao phổi, chống lao, dịch, dịch bệnh, Covid, Covid 0, bệnh, phẫu thuật, phẫu thuật tim, tim",
    ],
    [
      "health",
      "phẫu thuật nụ cười, phẫu thuật mắt, chăm sóc mắt, phát thuốc, cấp phát thuốc, cấp thuốc, bà mẹ, sức khỏe tâm thần",
    ],
    [
      "health",
      "tiêm chủng, sốt rét, phục hồi chức năng, an toàn thực phẩm, vệ sinh phòng bệnh, tim bẩm sinh, khám mắt, ma túy HIV",
    ],
    [
      "health",
      "sức khỏe học đường, vật tư y tế, bác sĩ, bệnh nhân, răng miệng, dân số, dân số kế hoạch hóa gia đình, kế hoạch hóa gia đình",
    ],
    [
      "education",
      "giáo dục, GD, ĐT, giáo dục đào tạo, GD ĐT, GDĐT, đào tạo, đào tạo nghề, dạy nghề, hướng nghiệp, dạy, học tập",
    ],
    [
      "education",
      "học bổng, khuyến học, khuyến tài, trường học, lớp học, phòng học, trường lớp, học sinh, sinh viên, thư viện",
    ],
    [
      "education",
      "mầm non, tiểu học, phổ thông, giáo dục đại học, giảng dạy, dạy tiếng Anh, giảng dạy tiếng Anh, tiếng Anh",
    ],
    [
      "education",
      "trường mầm non, trường tiểu học, trường THCS, trường THPT, sách vở, dụng cụ học tập, tin học, bán trú, nội trú",
    ],
    [
      "education",
      "giáo viên, nguồn nhân lực, kỹ năng sống, giáo dục hòa nhập, nghề, đồ dùng học tập, thiết bị dạy học, tập huấn",
    ],
    [
      "economy",
      "kinh tế, KT, nông nghiệp, nông lâm nghiệp, nông lâm ngư nghiệp, lâm nghiệp, ngư nghiệp, thủy sản, sinh kế",
    ],
    [
      "economy",
      "nông lâm ngư, chăn nuôi, trồng trọt, khuyến nông, thủy lợi, PTNT, phát triển nông thôn, nông thôn mới, hợp tác xã",
    ],
    [
      "economy",
      "hạ tầng, cơ sở hạ tầng, giao thông, cầu đường, cầu dân sinh, xây cầu, tài chính vi mô, tín dụng, tín dụng vi mô",
    ],
    [
      "economy",
      "vay vốn, vốn sinh kế, đường giao thông, cầu nông thôn, giống cây trồng, cây trồng, vật nuôi, nông sản, chuỗi giá trị",
    ],
    [
      "economy",
      "chuỗi giá trị nông sản, kinh tế tập thể, doanh nghiệp nhỏ, thu nhập, tăng thu nhập, công nghệ cao, doanh nghiệp, doanh nghiệp nhỏ và vừa, việc làm, tạo việc làm",
    ],
    [
      "social",
      "xã hội, XH, ASXH, an sinh, an sinh xã hội, vấn đề xã hội, giải quyết vấn đề xã hội, giải quyết các vấn đề xã hội",
    ],
    ["social", "giải quyết các vấn đề XH, bảo trợ, phúc lợi, lao động xã hội, nhà ở, yếu thế"],
    [
      "social",
      "nhà tình thương, nhà tình nghĩa, phát triển cộng đồng, bình đẳng giới, mua bán người, bạo lực gia đình, người yếu thế",
    ],
    [
      "social",
      "mồ côi, quyền trẻ em, bảo trợ trẻ em, người cao tuổi, người già, người tàn tật, nhóm yếu thế, hoàn cảnh khó khăn",
    ],
    [
      "social",
      "hòa nhập cộng đồng, trợ giúp xã hội, nhà đại đoàn kết, đường phố, neo đơn, bạo lực giới, giới, nhà nhân ái",
    ],
    ["social", "có hoàn cảnh khó khăn, trẻ em có hoàn cảnh khó khăn, trẻ em có hoàn cảnh đặc biệt khó khăn"],
    ["disabled", "khuyết tật, người khuyết tật"],
    ["humane", "nhân đạo, từ thiện, thiện nguyện, quà từ thiện, trao quà từ thiện, tặng quà, trao quà"],
    ["child", "trẻ em, thiếu nhi, trẻ"],
    ["poverty", "xóa đói giảm nghèo, XĐGN, xóa đói, giảm nghèo, giảm nghèo bền vững"],
    ["poor", "nghèo, người nghèo, hộ nghèo, nghèo khó"],
    ["women", "phụ nữ"],
    ["youth", "thanh niên, thanh thiếu niên"],
    ["family", "hộ, hộ gia đình, gia đình"],
    ["rural", "nông thôn, vùng nông thôn, miền núi, vùng sâu, vùng xa"],
    [
      "environment",
      "môi trường, MT, TN MT, TNMT, tài nguyên, tài nguyên môi trường, tài nguyên nước, biến đổi khí hậu, BĐKH",
    ],
    [
      "environment",
      "với biến đổi khí hậu, đa dạng sinh học, động vật hoang dã, thiên nhiên, bảo tồn thiên nhiên, nước sạch, vệ sinh môi trường",
    ],
    [
      "environment",
      "nguồn nước, bảo vệ nguồn nước, năng lượng sạch, nước sạch học đường, thu gom rác, phát thải, giảm phát thải, rác",
    ],
    [
      "environment",
      "động vật, nhà vệ sinh, cây xanh, trồng cây xanh, nước sạch vệ sinh, nước sạch và vệ sinh, rác thải, rác thải nhựa, năng lượng tái tạo, bảo vệ rừng, rừng, rừng ngập mặn",
    ],
    [
      "environment",
      "quản lý rừng, bảo tồn đa dạng sinh học, bảo tồn động vật hoang dã, bảo tồn rừng ngập mặn, cấp nước sạch",
    ],
    [
      "disaster",
      "thiên tai, PCTT, cứu trợ, cứu trợ khẩn cấp, khẩn cấp, bão, bão lũ, bão lụt, lụt bão, lũ lụt, lũ, lụt, mưa lũ, hạn hán",
    ],
    [
      "disaster",
      "thảm họa, cứu hộ, cứu nạn, cứu hộ cứu nạn, tái thiết sau thiên tai, vùng lũ, vùng bão lũ, xâm nhập mặn, sạt lở, rủi ro thiên tai, giảm nhẹ, giảm nhẹ thiên tai, giảm nhẹ rủi ro, rủi ro, bão số 0, bão Yagi, tránh",
    ],
    [
      "war",
      "chiến tranh, sau chiến tranh, HQCT, KPHQCT, KPHQ chiến tranh, hậu quả chiến tranh, bom mìn, vật nổ, vật liệu nổ",
    ],
    [
      "war",
      "vật liệu chưa nổ, rà phá, chất độc da cam, da cam, dioxin, chất độc hóa học, chất độc, CĐDC, hài cốt liệt sĩ, tìm kiếm",
    ],
    [
      "war",
      "chất độc màu da cam, dò tìm, tháo gỡ, tẩy độc, hàn gắn vết thương chiến tranh, giáo dục nguy cơ bom mìn, tìm kiếm hài cốt, liệt sĩ",
    ],
    [
      "culture",
      "văn hóa, VH, TT, DL, TDTT, VHTT, VHTTDL, VHTT DL, thể thao, thể dục, thể dục thể thao, du lịch, nghệ thuật, di sản",
    ],
    [
      "culture",
      "trùng tu di tích, bóng đá, âm nhạc, văn hóa dân tộc, giáo dục truyền thống, phi vật thể, di sản văn hóa, bảo tồn di sản, di tích, bảo tồn di tích, bảo tồn văn hóa, văn hóa truyền thống, văn nghệ, giao lưu văn hóa",
    ],
    ["other", "khác, ghi rõ, một số, lĩnh vực khác"],
  ]),
  wordings: {
    Y_TE: [`health humane? ${FOR_WHOM}`],
    GIAO_DUC: [`education ${FOR_WHOM}`],
    KINH_TE: [`economy poverty? ${FOR_WHOM}`],
    XA_HOI: [`social/disabled/humane poverty? ${FOR_WHOM}`, `child/poor/women ${FOR_WHOM}`],
    MOI_TRUONG: ["environment rural?"],
    CUU_TRO_THIEN_TAI: [`disaster humane+ ${FOR_WHOM}`],
    HAU_QUA_CHIEN_TRANH: ["war"],
    VAN_HOA: ["culture"],
    KHAC: ["other"],
  },
  open: {
    Y_TE: "y tế, khám bệnh, khám chữa bệnh, phẫu thuật, chăm sóc sức khỏe, bệnh viện, trạm y tế",
    GIAO_DUC: "học bổng, trường học, trường tiểu học, trường mầm non, đào tạo nghề, giáo dục và đào tạo",
    KINH_TE: "nông nghiệp, chăn nuôi, sinh kế, hạ tầng, tài chính vi mô",
    MOI_TRUONG: "bảo vệ môi trường, nước sạch, biến đổi khí hậu",
    CUU_TRO_THIEN_TAI: "cứu trợ, thiên tai",
    HAU_QUA_CHIEN_TRANH: "bom mìn, rà phá, chất độc da cam",
    VAN_HOA: "văn hóa, thể thao, bảo tồn di sản",
  },
};
