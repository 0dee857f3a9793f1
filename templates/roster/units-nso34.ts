// The 34 provinces and cities from 1 July 2025: names of Resolution 202/2025/QH15, codes of Decision 19/2025/QĐ-TTg
// (Công văn 915/CTK-CSCL), as github:dvhcvn/20250701 (MIT) holds them. Seven codes belonged to another province before
// (91: Kiên Giang, now An Giang): a code means nothing without its system. Cities of 2026: Resolutions 30/2026/QH16
// (Đồng Nai), 36/2026/QH16 (Quảng Ninh), 39/2026/QH16 (Bắc Ninh). Changes known up to October 2026.
import type { Unit } from "#engine/roster.ts";
import { aliasesOf } from "./aliases.ts";

const FIRST_DAY = "2025-07-01";

type More = { readonly also?: readonly string[]; readonly cityFrom?: string };

function current(code: string, id: string, name: string, kind: "tỉnh" | "thành phố", more: More = {}): Unit {
  const kinds = more.cityFrom === undefined ? [kind] : (["tỉnh", "thành phố"] as const);
  return {
    id,
    codeSystem: "NSO34",
    code,
    name,
    kind,
    aliases: aliasesOf(name, kinds, more.also ?? []),
    from: FIRST_DAY,
    to: null,
    ...(more.cityFrom === undefined ? {} : { statuses: statusesOf(name, more.cityFrom) }),
  };
}

function statusesOf(name: string, cityFrom: string): NonNullable<Unit["statuses"]> {
  return [
    { name, kind: "tỉnh", from: FIRST_DAY, to: dayBefore[cityFrom]! },
    { name, kind: "thành phố", from: cityFrom, to: null },
  ];
}

const dayBefore: Readonly<Record<string, string>> = {
  "2026-04-30": "2026-04-29",
  "2026-09-01": "2026-08-31",
  "2026-09-20": "2026-09-19",
};

export const unitsNso34: readonly Unit[] = [
  current("01", "ha-noi", "Hà Nội", "thành phố", { also: ["Thủ đô Hà Nội"] }),
  current("04", "cao-bang", "Cao Bằng", "tỉnh"),
  current("08", "tuyen-quang", "Tuyên Quang", "tỉnh"),
  current("11", "dien-bien", "Điện Biên", "tỉnh"),
  current("12", "lai-chau", "Lai Châu", "tỉnh"),
  current("14", "son-la", "Sơn La", "tỉnh"),
  current("15", "lao-cai", "Lào Cai", "tỉnh"),
  current("19", "thai-nguyen", "Thái Nguyên", "tỉnh"),
  current("20", "lang-son", "Lạng Sơn", "tỉnh"),
  current("22", "quang-ninh", "Quảng Ninh", "thành phố", { cityFrom: "2026-09-01" }),
  current("24", "bac-ninh", "Bắc Ninh", "thành phố", { cityFrom: "2026-09-20" }),
  current("25", "phu-tho", "Phú Thọ", "tỉnh"),
  current("31", "hai-phong", "Hải Phòng", "thành phố"),
  current("33", "hung-yen", "Hưng Yên", "tỉnh"),
  current("37", "ninh-binh", "Ninh Bình", "tỉnh"),
  current("38", "thanh-hoa", "Thanh Hóa", "tỉnh"),
  current("40", "nghe-an", "Nghệ An", "tỉnh"),
  current("42", "ha-tinh", "Hà Tĩnh", "tỉnh"),
  current("44", "quang-tri", "Quảng Trị", "tỉnh"),
  current("46", "hue", "Huế", "thành phố", { also: aliasesOf("Thừa Thiên Huế", ["tỉnh"], ["TT Huế"]) }),
  current("48", "da-nang", "Đà Nẵng", "thành phố"),
  current("51", "quang-ngai", "Quảng Ngãi", "tỉnh"),
  current("52", "gia-lai", "Gia Lai", "tỉnh"),
  current("56", "khanh-hoa", "Khánh Hòa", "tỉnh"),
  current("66", "dak-lak", "Đắk Lắk", "tỉnh", {
    also: [
      "Đắc Lắc",
      "Tỉnh Đắc Lắc",
      "LHHN tỉnh Đắc Lắc",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đắc Lắc",
      "Đăk Lăk",
      "Tỉnh Đăk Lăk",
      "LHHN tỉnh Đăk Lăk",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đăk Lăk",
      "Đắk Lăk",
      "Tỉnh Đắk Lăk",
      "LHHN tỉnh Đắk Lăk",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đắk Lăk",
      "Đăk Lắk",
      "Tỉnh Đăk Lắk",
      "LHHN tỉnh Đăk Lắk",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đăk Lắk",
      "Đăc Lăc",
      "Tỉnh Đăc Lăc",
      "LHHN tỉnh Đăc Lăc",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đăc Lăc",
      "Đắc Lắk",
      "Tỉnh Đắc Lắk",
      "LHHN tỉnh Đắc Lắk",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đắc Lắk",
      "Đak Lak",
      "Tỉnh Đak Lak",
      "LHHN tỉnh Đak Lak",
      "Liên hiệp các tổ chức hữu nghị tỉnh Đak Lak",
      "Đăklăk",
      "Đắklắk",
      "Daklak",
    ],
  }),
  current("68", "lam-dong", "Lâm Đồng", "tỉnh"),
  current("75", "dong-nai", "Đồng Nai", "thành phố", { cityFrom: "2026-04-30" }),
  current("79", "ho-chi-minh", "Hồ Chí Minh", "thành phố", {
    also: [
      "TP.HCM",
      "TPHCM",
      "HCM",
      "Tp Hồ Chí Minh",
      "Thành phố HCM",
      "LHHN TP.HCM",
      "LHHN TPHCM",
      "Liên hiệp các tổ chức hữu nghị TP.HCM",
      "Liên hiệp các tổ chức hữu nghị TPHCM",
    ],
  }),
  current("80", "tay-ninh", "Tây Ninh", "tỉnh"),
  current("82", "dong-thap", "Đồng Tháp", "tỉnh"),
  current("86", "vinh-long", "Vĩnh Long", "tỉnh"),
  current("91", "an-giang", "An Giang", "tỉnh"),
  current("92", "can-tho", "Cần Thơ", "thành phố"),
  current("96", "ca-mau", "Cà Mau", "tỉnh"),
];
