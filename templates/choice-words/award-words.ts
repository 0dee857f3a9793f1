// What the words of awards mean: which award, who gives it, to whom. Who gives it is no part of which it is, except
// among nominations, where only the central union's own awards are on the list.
import type { ListWords } from "#engine/form.ts";
import { lexiconOf } from "#engine/wording.ts";
import { placeNames } from "./place-names.ts";

const CENTRAL_UNION = `liên hiệp các tổ chức hữu nghị Việt Nam, liên hiệp các TCHN Việt Nam, liên hiệp các TCHN VN,
  liên hiệp các TCHNVN, liên hiệp các tổ chức hữu nghị VN, liên hiệp hữu nghị Việt Nam, liên hiệp hữu nghị VN, liên hiệp HN Việt Nam, liên hiệp HN VN, LHHN trung ương,
  liên hiệp Việt Nam, liên hiệp VN, LHHN Việt Nam, LHHN VN, LHHNVN, LHCTCHN Việt Nam, LHCTCHN VN, LHCTCHNVN, VUFO, trung ương liên hiệp, TW liên hiệp,
  trung ương LHHN, TW LHHN`;
const LOCAL_UNION = `LHHN tỉnh, LHHN thành phố, LHHN TP, LHCTCHN tỉnh, LHCTCHN thành phố, liên hiệp tỉnh, liên hiệp HN tỉnh,
  liên hiệp thành phố, liên hiệp hữu nghị tỉnh, liên hiệp hữu nghị thành phố, liên hiệp các TCHN tỉnh,
  liên hiệp các TCHN thành phố, liên hiệp các tổ chức hữu nghị tỉnh, liên hiệp các tổ chức hữu nghị thành phố`;
const COMMITTEE = `UBND tỉnh, UBND thành phố, UBND TP, ủy ban nhân dân tỉnh, ủy ban nhân dân thành phố,
  ủy ban nhân dân TP, UBND T, UB tỉnh, chủ tịch tỉnh`;
const FRONT = `MTTQ thành phố, MTTQ TP, UB MTTQ tỉnh, UB MTTQ Việt Nam tỉnh, UBMTTQVN tỉnh, UBMTTQ Việt Nam tỉnh, ủy ban MTTQ tỉnh, ủy ban MTTQ Việt Nam tỉnh, MTTQ, MTTQ tỉnh, MTTQ Việt Nam, MTTQVN, UBMTTQ, UBMTTQ tỉnh, UBMTTQVN, UBMTTQ VN, UB MTTQ, ủy ban MTTQ, ủy ban MTTQ Việt Nam,
  mặt trận, mặt trận tổ quốc, mặt trận tổ quốc Việt Nam, ủy ban trung ương MTTQ Việt Nam, ủy ban trung ương MTTQ, UBTW MTTQ Việt Nam, ủy ban mặt trận tổ quốc, ủy ban mặt trận tổ quốc Việt Nam`;

export const awardKindWords: ListWords = {
  lexicon: lexiconOf([
    ["", `${CENTRAL_UNION}, ${LOCAL_UNION}, ${COMMITTEE}, ${FRONT}, ${placeNames}`],
    [
      "",
      "liên hiệp, LHHN, của, cho, tặng, trao tặng, trao, năm 0, trong năm, năm, cấp tỉnh, cấp cơ sở, tỉnh, UBND, đoàn chủ tịch, CT",
    ],
    [
      "",
      "chủ tịch, chủ tịch nước, nhà nước, chính phủ, thủ tướng, thủ tướng chính phủ, bộ, sở, tập thể, cá nhân, chuyên đề, TTg, TTCP",
    ],
    [
      "",
      "đột xuất, xuất sắc, dẫn đầu, đơn vị dẫn đầu, đơn vị xuất sắc, cụm, dẫn đầu cụm, hữu nghị, lao động, độc lập, LĐ",
    ],
    [
      "",
      "hạng 0, hạng nhất, hạng nhì, hạng ba, vì, hữu nghị giữa các dân tộc, HBHN, sự nghiệp đối ngoại, hòa bình hữu nghị",
    ],
    ["", "tấm lòng vàng, của Lào, truy tặng, đề nghị tặng"],
    ["flag", "cờ, cờ thi đua, cờ TĐ"],
    ["merit", "bằng khen, BK"],
    ["commemorative", "kỷ niệm chương, KNC"],
    ["commendation", "giấy khen, GK"],
    ["certificate", "chứng nhận, giấy chứng nhận, bằng chứng nhận"],
    ["order", "huân chương, HC"],
    ["medal", "huy chương"],
  ]),
  wordings: {
    CO_THI_DUA: ["flag"],
    BANG_KHEN: ["merit"],
    KY_NIEM_CHUONG: ["commemorative"],
    GIAY_KHEN: ["commendation"],
    CHUNG_NHAN: ["certificate"],
    HUAN_CHUONG: ["order"],
    HUY_CHUONG: ["medal"],
  },
  open: {
    CO_THI_DUA: "cờ thi đua",
    BANG_KHEN: "bằng khen",
    KY_NIEM_CHUONG: "kỷ niệm chương, KNC",
    GIAY_KHEN: "giấy khen",
    CHUNG_NHAN: "giấy chứng nhận, bằng chứng nhận",
    HUAN_CHUONG: "huân chương",
    HUY_CHUONG: "huy chương",
  },
};

export const authorityWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      "của, tặng, khen, khen thưởng, trao tặng, cấp, chủ tịch, CT, thường trực, ban thường vụ, ban chấp hành, BCH, các",
    ],
    ["", placeNames],
    ["central", `${CENTRAL_UNION}, đoàn chủ tịch, đoàn chủ tịch liên hiệp, đoàn chủ tịch LHHN`],
    ["local", LOCAL_UNION],
    ["committee", `${COMMITTEE}, cấp tỉnh`],
    [
      "premier",
      "TTg, TTCP, TT Chính phủ, thủ tướng, thủ tướng chính phủ, thủ tướng CP, chính phủ, nước CHXHCN Việt Nam",
    ],
    ["president", "chủ tịch nước, chủ tịch nước CHXHCN Việt Nam, CTN"],
    [
      "cluster",
      "cụm, cụm thi đua, cụm 0, cụm số 0, cụm thi đua số 0, cụm thi đua 0, cụm trưởng, trưởng cụm, cụm trưởng cụm thi đua",
    ],
    ["unions", "các LHHN, các liên hiệp"],
    ["front", FRONT],
    ["province", "tỉnh"],
    ["other", "khác, cơ quan, cấp khác"],
  ]),
  wordings: {
    VUFO: ["central"],
    LHHN_TINH: ["local"],
    UBND_TINH: ["committee"],
    THU_TUONG: ["premier"],
    CHU_TICH_NUOC: ["president"],
    CUM: ["cluster unions? central?"],
    MTTQ: ["front province?"],
    KHAC: ["other"],
  },
};

export const directionWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      `${CENTRAL_UNION}, ${COMMITTEE}, ${FRONT}, chủ tịch, thủ tướng, thủ tướng chính phủ, TTg, TTCP, chủ tịch nước, đơn vị`,
    ],
    ["", "tập thể, cá nhân, cho, đối tác, nước ngoài, đã, của, từ, về, đi"],
    ["union", `${LOCAL_UNION}, liên hiệp, LHHN`],
    ["receive", "được, nhận, được nhận, đón nhận, nhận được"],
    ["give", "tặng, trao, trao tặng, tặng thưởng, khen tặng"],
    ["award", "khen, khen thưởng"],
    ["prize", "bằng khen, giấy khen, cờ thi đua, kỷ niệm chương, huân chương"],
    ["superior", "cấp trên, các cấp, cấp"],
    ["", "các, các đơn vị, các tập thể, những, trong năm"],
  ]),
  wordings: {
    NHAN: ["receive give? award? prize? union? superior?", "superior award"],
    TANG: ["give award? prize? union?", "union award prize?"],
  },
};

export const subjectKindWords: ListWords = {
  lexicon: lexiconOf([
    ["", "các, là, nhỏ, liên hiệp, hội viên, trong nước"],
    ["collective", "tập thể, đơn vị"],
    ["person", "cá nhân, cán bộ, người, chuyên gia, tình nguyện viên"],
    ["body", "tổ chức, tổ chức phi chính phủ, TCPCP"],
    ["foreign", "nước ngoài, NN, quốc tế, người nước ngoài"],
  ]),
  wordings: {
    TAP_THE: ["collective"],
    CA_NHAN: ["person"],
    TO_CHUC_NN: ["body foreign", "collective foreign"],
    CA_NHAN_NN: ["person foreign"],
  },
};

export const nominationWords: ListWords = {
  lexicon: lexiconOf([
    [
      "",
      `${CENTRAL_UNION}, đoàn chủ tịch, của, cho, tặng, đề nghị, đề nghị tặng, đề nghị xét tặng, năm 0, trong năm, năm sau, đơn vị`,
    ],
    ["", "xuất sắc, dẫn đầu, dẫn đầu cụm, cụm, cụm thi đua, đề cử, giới thiệu, bầu, làm, suy tôn"],
    ["flag", "cờ, cờ thi đua, cờ TĐ"],
    ["merit", "bằng khen, BK"],
    ["collective", "tập thể"],
    ["person", "cá nhân"],
    ["", "cụm 0, cụm số 0, cụm thi đua 0, cụm thi đua số 0"],
    ["head", "cụm trưởng, trưởng cụm, trưởng cụm thi đua"],
    ["deputy", "cụm phó, phó cụm, phó cụm trưởng"],
  ]),
  wordings: {
    CO_THI_DUA: ["flag"],
    BANG_KHEN_TAP_THE: ["merit collective"],
    BANG_KHEN_CA_NHAN: ["merit person"],
    CUM_TRUONG: ["head"],
    CUM_PHO: ["deputy"],
  },
};
