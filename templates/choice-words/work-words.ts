// What the words mean that say whose a delegation is, what the union did for it, what an event or a channel is.
import type { ListWords } from "#engine/form.ts";
import { lexiconOf } from "#engine/wording.ts";
import { placeNames } from "./place-names.ts";

export const levelWords: ListWords = {
  lexicon: lexiconOf([
    ["", "cấp, đoàn, của, do, các, lãnh đạo, thường trực, đón, tiếp, đón tiếp, tiếp đón, ký, ký kết, danh nghĩa"],
    ["", `chủ tịch, phó chủ tịch, CT, PCT, bí thư, phó bí thư, văn phòng, ban thường vụ, BCH, ${placeNames}`],
    ["province", "tỉnh, thành phố, TP, UBND, UBND tỉnh, UBND thành phố, UBND TP, HĐND, HĐND tỉnh, tỉnh ủy, thành ủy"],
    ["province", "ủy ban nhân dân, ủy ban nhân dân tỉnh, tỉnh thành phố"],
    [
      "union",
      "liên hiệp, liên hiệp TP, liên hiệp thành phố, LHHN TP, LHHN, LHHN tỉnh, LHCTCHN, liên hiệp tỉnh, liên hiệp hữu nghị, liên hiệp hữu nghị tỉnh, liên hiệp HN, liên hiệp HN tỉnh",
    ],
    [
      "union",
      "liên hiệp các tổ chức hữu nghị, liên hiệp các tổ chức hữu nghị tỉnh, liên hiệp các TCHN, liên hiệp các TCHN tỉnh",
    ],
    ["association", "hội thành viên TP, hội thành viên tỉnh, hội thành viên thành phố"],
    ["association", "hội, hội thành viên, hội hữu nghị, hội hữu nghị thành viên, hội HN, tổ chức thành viên, chi hội"],
    [
      "department",
      "sở, ban, ngành, ban ngành, sở ban ngành, sở ngành, sở ngành tỉnh, sở ban ngành tỉnh, ngành tỉnh, ngành của tỉnh",
    ],
    [
      "department",
      "sở ngoại vụ, sở y tế, sở giáo dục, sở giáo dục và đào tạo, sở giáo dục đào tạo, sở GD ĐT, sở nội vụ",
    ],
    ["department", "sở ngành TP, sở ngành thành phố, sở ban ngành TP, sở ban ngành thành phố"],
    ["department", "sở tài chính, sở công thương, sở văn hóa, sở khoa học và công nghệ, sở kế hoạch và đầu tư"],
    ["locality", "địa phương"],
  ]),
  wordings: {
    TINH: ["province"],
    LIEN_HIEP: ["union"],
    HOI_THANH_VIEN: ["association union?"],
    SO_NGANH: ["department locality?"],
  },
  open: { HOI_THANH_VIEN: "hội hữu nghị, hội HN, hội thành viên", SO_NGANH: "sở, các sở ngành, sở ngành" },
};

export const roleWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      "LHHN, LHHN tỉnh, liên hiệp, đơn vị, cơ quan, đón, tiếp, đón tiếp, tiếp đón, đoàn, tổ chức, làm việc, buổi làm việc",
    ],
    [
      "",
      "cùng, thành viên, cùng đoàn, với sở ngoại vụ, cùng sở ngoại vụ, với UBND tỉnh, với các sở ngành, với sở ngành",
    ],
    ["", "với địa phương, với các đơn vị, với các đơn vị liên quan, với các cơ quan liên quan, là"],
    ["lead", "chủ trì, trực tiếp"],
    ["cooperate", "phối hợp"],
    ["takepart", "tham gia, tham dự"],
  ]),
  wordings: { CHU_TRI: ["lead"], PHOI_HOP: ["cooperate"], THAM_GIA: ["takepart"] },
};

export const activityKindWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      "tổ chức, lễ, buổi, đêm, hoạt động, chương trình, công tác, các, của, năm, ngày, ngày lễ, trọng thể, hữu nghị",
    ],
    [
      "",
      "nhân dân, văn hóa, văn nghệ, nghệ thuật, thể thao, bóng đá, thanh niên, học sinh, sinh viên, lưu học sinh, biên giới",
    ],
    [
      "",
      "kết nghĩa, đầu năm, đầu xuân, kiều bào, ảnh, tranh, tư liệu, ảnh tư liệu, tìm hiểu, viết, trực tuyến, giáo dục, phổ biến",
    ],
    ["", "biển đảo, đối ngoại, tròn, tiếng hát, trong năm"],
    ["anniversary", "kỷ niệm, lễ kỷ niệm, mít tinh, mít tinh kỷ niệm"],
    [
      "occasion",
      "quốc khánh, ngày quốc khánh, quan hệ ngoại giao, thiết lập quan hệ ngoại giao, ngày thành lập, ngày giải phóng",
    ],
    [
      "occasion",
      "0 năm, năm tròn, ngày thiết lập quan hệ ngoại giao, quốc khánh Lào, ngày quốc khánh Lào, quốc khánh Campuchia",
    ],
    ["exchange", "giao lưu"],
    ["meet", "gặp gỡ, gặp mặt, họp mặt, tiếp xúc, tọa đàm, thăm chúc Tết, chúc Tết, thăm chúc mừng"],
    ["visit", "thăm"],
    ["exhibition", "triển lãm, trưng bày"],
    ["contest", "cuộc thi, hội thi, thi, cuộc thi viết, thi viết, vẽ tranh, hùng biện, trắc nghiệm, thi tìm hiểu"],
    [
      "charity",
      "từ thiện, nhân đạo, thiện nguyện, tặng quà, trao quà, trao tặng quà, khám bệnh, phát thuốc, trao học bổng",
    ],
    [
      "information",
      "tuyên truyền, thông tin đối ngoại, hội nghị thông tin đối ngoại, nói chuyện chuyên đề, hội nghị tuyên truyền",
    ],
    ["other", "khác, loại, hình thức"],
  ]),
  wordings: {
    KY_NIEM: ["anniversary occasion?"],
    GIAO_LUU: ["exchange"],
    GAP_GO: ["meet visit?"],
    TRIEN_LAM: ["exhibition"],
    CUOC_THI: ["contest"],
    TU_THIEN: ["charity visit?"],
    TUYEN_TRUYEN: ["information"],
    KHAC: ["other"],
  },
  open: {
    KY_NIEM: "kỷ niệm, lễ kỷ niệm, mít tinh",
    GIAO_LUU: "giao lưu",
    GAP_GO: "gặp gỡ, gặp mặt, họp mặt, chúc Tết",
    TRIEN_LAM: "triển lãm, trưng bày",
    CUOC_THI: "cuộc thi, hội thi, thi tìm hiểu, thi viết",
    TU_THIEN: "từ thiện, thiện nguyện, tặng quà, trao quà",
    TUYEN_TRUYEN: "tuyên truyền, nói chuyện chuyên đề",
  },
};

export const channelWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      "trang, kênh, của, các, và, trên, đăng, đăng trên, đăng tin, tin bài, tin, bài, xuất bản, phát hành, phối hợp với",
    ],
    [
      "",
      "liên hiệp, LHHN, LHHN tỉnh, liên hiệp hữu nghị, tỉnh, địa phương, trung ương, cơ quan, nội bộ, quý, chuyên mục, phối hợp",
    ],
    ["", placeNames],
    ["bulletin", "bản tin, tập san, đặc san, nội san, tạp chí, bản tin hữu nghị, tập san hữu nghị, bản tin đối ngoại"],
    ["bulletin", "bản tin điện tử, ấn phẩm"],
    ["website", "cổng trang web, trang web của liên hiệp"],
    ["website", "website, web, trang web, trang thông tin điện tử, trang tin điện tử, trang TTĐT, cổng TTĐT"],
    ["website", "cổng thông tin điện tử, cổng thông tin đối ngoại, cổng thông tin"],
    [
      "fanpage",
      "fanpage, fan page, facebook, FB, zalo, nhóm zalo, zalo OA, youtube, tiktok, mạng xã hội, trang mạng xã hội, MXH",
    ],
    [
      "press",
      "báo, đài, báo đài, báo chí, báo in, báo điện tử, truyền hình, phát thanh, phát thanh truyền hình, đài truyền hình",
    ],
    ["press", "đài PT TH, PT TH, đài PTTH, PTTH, phóng sự, báo tỉnh, báo trung ương, báo thời đại, tạp chí thời đại"],
    ["press", "báo tạp chí, báo quân khu, báo quân đội, báo nhân dân, báo biên phòng, báo quân đội nhân dân"],
    ["other", "khác, kênh khác, hình thức khác"],
  ]),
  wordings: {
    BAN_TIN: ["bulletin"],
    WEBSITE: ["website"],
    FANPAGE: ["fanpage"],
    BAO_DAI: ["press"],
    KHAC: ["other"],
  },
  open: {
    BAN_TIN: "bản tin, tập san, đặc san, nội san, tạp chí",
    WEBSITE: "website, trang web, trang thông tin điện tử, cổng thông tin điện tử, trang TTĐT, cổng TTĐT",
    FANPAGE: "fanpage, facebook, mạng xã hội, zalo, youtube",
    BAO_DAI: "đài truyền hình, báo chí, phóng sự, báo đài",
  },
};
