import { mergeRoster, parseRoster, RosterError } from "#engine/roster-schema.ts";
import {
  codeSystemOn,
  findUnitsIn,
  membersOf,
  resolveCluster,
  resolveCode,
  resolveUnit,
  statusOn,
  unitsOn,
} from "#engine/resolve-unit.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Unit } from "#engine/roster.ts";
import { fold } from "#engine/text.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const OLD = "2024-12-31";
const NEW = "2026-12-31";
const keyOf = (unit: Unit) => `${unit.codeSystem}:${unit.id}`;
const dayOf = (unit: Unit) => (unit.codeSystem === "GSO63" ? OLD : NEW);
const named = (text: string, day: string) => findUnitsIn(text, builtInRoster, day).map(keyOf);
const read = (text: string, day: string) => {
  const reading = resolveUnit(text, builtInRoster, day);
  if (reading.kind === "unit") return keyOf(reading.unit);
  return reading.kind === "near" ? `near ${reading.candidates.map(keyOf).join(" ")}` : "none";
};

describe("The units", () => {
  it("are 63 until 30 June 2025 and 34 after", () => {
    expect(unitsOn(builtInRoster, "2025-06-30")).toHaveLength(63);
    expect(unitsOn(builtInRoster, "2025-07-01")).toHaveLength(34);
    expect([codeSystemOn("2025-06-30"), codeSystemOn("2025-07-01")]).toEqual(["GSO63", "NSO34"]);
  });

  it("bear their name as id, in ASCII", () => {
    for (const unit of builtInRoster.units) expect(unit.id).toBe(fold(unit.name).replaceAll(" ", "-"));
  });

  it("resolve by every alias on their own day", () => {
    for (const unit of builtInRoster.units)
      for (const alias of unit.aliases) expect([alias, read(alias, dayOf(unit))]).toEqual([alias, keyOf(unit)]);
  });

  it("resolve by every alias without diacritics, in capitals, and decomposed", () => {
    for (const unit of builtInRoster.units)
      for (const alias of [unit.name, ...unit.aliases]) {
        const plain = alias.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
        for (const text of [plain, alias.toUpperCase(), alias.normalize("NFD")])
          expect([text, read(text, dayOf(unit))]).toEqual([text, keyOf(unit)]);
      }
  });

  it("share no alias on one day", () => {
    for (const system of ["GSO63", "NSO34"]) {
      const owners = new Map<string, string>();
      for (const unit of builtInRoster.units.filter((candidate) => candidate.codeSystem === system))
        for (const alias of unit.aliases) {
          expect([alias, owners.get(fold(alias)) ?? unit.id]).toEqual([alias, unit.id]);
          owners.set(fold(alias), unit.id);
        }
    }
  });

  it("have no alias of two letters", () => {
    for (const unit of builtInRoster.units)
      for (const alias of unit.aliases) expect(fold(alias).replaceAll(" ", "").length).toBeGreaterThan(2);
  });

  it("each went into a unit of today, 52 of them into one of 23 merged ones", () => {
    const into = new Map<string, number>();
    for (const unit of unitsOn(builtInRoster, OLD)) {
      expect(unit.into).toHaveLength(1);
      expect(builtInRoster.units.map(keyOf)).toContain(`NSO34:${unit.into![0]!.id}`);
      into.set(unit.into![0]!.id, (into.get(unit.into![0]!.id) ?? 0) + 1);
    }
    const merged = [...into.values()].filter((count) => count > 1);
    expect([into.size, merged.length, merged.reduce((sum, count) => sum + count, 0)]).toEqual([34, 23, 52]);
  });

  it.each([
    ["91", "kien-giang", "an-giang"],
    ["82", "tien-giang", "dong-thap"],
    ["15", "yen-bai", "lao-cai"],
    ["24", "bac-giang", "bac-ninh"],
    ["44", "quang-binh", "quang-tri"],
    ["52", "binh-dinh", "gia-lai"],
    ["80", "long-an", "tay-ninh"],
    ["1", "ha-noi", "ha-noi"],
    ["46", "hue", "hue"],
  ])("code %s was %s and is %s", (code, before, after) => {
    expect(resolveCode(code, "GSO63", builtInRoster)?.id).toBe(before);
    expect(resolveCode(code, "NSO34", builtInRoster)?.id).toBe(after);
  });

  it.each([
    ["GSO63:hue", "2024-12-31", "tỉnh Thừa Thiên Huế"],
    ["GSO63:hue", "2025-01-01", "thành phố Huế"],
    ["NSO34:dong-nai", "2026-04-29", "tỉnh Đồng Nai"],
    ["NSO34:dong-nai", "2026-04-30", "thành phố Đồng Nai"],
    ["NSO34:quang-ninh", "2026-09-01", "thành phố Quảng Ninh"],
    ["NSO34:bac-ninh", "2026-09-19", "tỉnh Bắc Ninh"],
    ["GSO63:kien-giang", "2024-12-31", "tỉnh Kiên Giang"],
  ])("%s is on %s %s", (key, day, expected) => {
    const { kind, name } = statusOn(
      builtInRoster.units.find((unit) => keyOf(unit) === key)!,
      day,
    );
    expect(`${kind} ${name}`).toBe(expected);
  });
});

describe("resolveUnit", () => {
  it.each([
    ["TP. Cần Thơ", OLD, "GSO63:can-tho"],
    ["TP. Cần Thơ", NEW, "NSO34:can-tho"],
    ["An Giang", OLD, "GSO63:an-giang"],
    ["An Giang", NEW, "NSO34:an-giang"],
    ["An Giang (cũ)", NEW, "GSO63:an-giang"],
    ["Hoà Bình", OLD, "GSO63:hoa-binh"],
    ["Đăk Lăk", OLD, "GSO63:dak-lak"],
    ["KG", OLD, "none"],
    ["HN", OLD, "none"],
    ["", OLD, "none"],
    ["Liên hiệp các tổ chức hữu nghị Việt Nam", OLD, "none"],
    ["Kiên Giang", NEW, "near GSO63:kien-giang NSO34:an-giang"],
    ["LHHN tỉnh Kiên Giang năm 2024", OLD, "near GSO63:kien-giang"],
    ["Kiên Giang và Cà Mau", OLD, "near GSO63:kien-giang GSO63:ca-mau"],
    ["Huệ", OLD, "near GSO63:hue"],
    ["Vĩnh Lông", OLD, "near GSO63:vinh-long"],
  ])("“%s” on %s is %s", (text, day, expected) => expect(read(text, day)).toBe(expected));
});

describe("findUnitsIn", () => {
  it.each([
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH KIÊN GIANG", OLD, ["GSO63:kien-giang"]],
    ["Bieu mau LHHN Kien Giang 2024.xlsx", OLD, ["GSO63:kien-giang"]],
    ["Biểu mẫu LHHN KG 2024.xlsx", OLD, []],
    ["Cần Thơ, ngày 14 tháng 12 năm 2024", OLD, ["GSO63:can-tho"]],
    ["UBND TP. HỒ CHÍ MINH", OLD, ["GSO63:ho-chi-minh"]],
    ["LHHN_TPHCM", OLD, ["GSO63:ho-chi-minh"]],
    ["Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh", OLD, []],
    ["HOẠT ĐỘNG HÒA BÌNH, ĐOÀN KẾT, HỮU NGHỊ", OLD, []],
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH HOÀ BÌNH", OLD, ["GSO63:hoa-binh"]],
    ["Hợp tác châu Á - Thái Bình Dương", OLD, []],
    ["Chiến thắng Điện Biên Phủ", OLD, []],
    ["Người lập: Nguyễn Thị Huệ", OLD, []],
    ["Tỉnh Thừa Thiên - Huế", OLD, ["GSO63:hue"]],
    ["Bà Rịa – Vũng Tàu", OLD, ["GSO63:ba-ria-vung-tau"]],
    ["Cụm 5: Cà Mau, Bạc Liêu, Sóc Trăng", OLD, ["GSO63:ca-mau", "GSO63:bac-lieu", "GSO63:soc-trang"]],
    ["LHHN tỉnh An Giang (cũ)", NEW, ["GSO63:an-giang"]],
    ["LHHN tỉnh An Giang", NEW, ["NSO34:an-giang"]],
    ["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM", OLD, []],
  ])("“%s” on %s names %p", (text, day, expected) => expect(named(text, day)).toEqual(expected));
});

describe("The clusters", () => {
  it("had 12, 10, 11, 9 and 9 members in 2024, 51 unions together, none in two", () => {
    const members = builtInRoster.clusters.map((cluster) => {
      const found = membersOf(cluster.id, parsePeriod("2024"), builtInRoster);
      return "members" in found ? found.members : [];
    });
    expect(members.map((list) => list.length)).toEqual([12, 10, 11, 9, 9]);
    expect(new Set(members.flat().map(keyOf)).size).toBe(51);
  });

  it("Cụm 5 of 2024 stands in the order of the codes", () => {
    const found = membersOf("cum-5", parsePeriod("2024"), builtInRoster);
    expect("members" in found ? found.members.map((unit) => unit.name) : []).toEqual([
      "Trà Vinh",
      "Vĩnh Long",
      "Đồng Tháp",
      "An Giang",
      "Kiên Giang",
      "Cần Thơ",
      "Sóc Trăng",
      "Bạc Liêu",
      "Cà Mau",
    ]);
  });

  it("Quảng Ninh moved from Cụm 2 to Cụm 1 in February 2024", () => {
    const holds = (cluster: string, period: string) => {
      const found = membersOf(cluster, parsePeriod(period), builtInRoster);
      return "members" in found && found.members.some((unit) => unit.id === "quang-ninh");
    };
    expect([holds("cum-2", "2023"), holds("cum-1", "2023"), holds("cum-2", "2024"), holds("cum-1", "2024")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it("are not known after the mergers, and never taken from another year", () => {
    expect(membersOf("cum-5", parsePeriod("2025-6T"), builtInRoster)).toHaveProperty("members.length", 9);
    expect(membersOf("cum-5", parsePeriod("2025"), builtInRoster)).toEqual({ unknown: "members" });
    expect(membersOf("cum-9", parsePeriod("2024"), builtInRoster)).toEqual({ unknown: "cluster" });
  });

  it.each([
    ["Cụm 5", "cum-5"],
    ["CỤM SỐ 05", "cum-5"],
    ["Cụm thi đua số 4", "cum-4"],
    ["Cụm thi đua số IV", "cum-4"],
    ["cum-2", "cum-2"],
    ["Cụm 9", undefined],
    ["Cụm", undefined],
  ])("“%s” is %p", (text, id) => expect(resolveCluster(text, builtInRoster)?.id).toBe(id));
});

describe("A roster file", () => {
  const schema = "hopnhat.roster/1";
  const add = (json: object) => mergeRoster(builtInRoster, parseRoster({ schema, ...json }));
  const faultOf = (json: object) => {
    try {
      add(json);
    } catch (fault) {
      if (fault instanceof RosterError) return fault.words;
      throw fault;
    }
    return undefined;
  };

  it("the built-in one fits its own schema and contradicts nothing", () => {
    const parsed = parseRoster(JSON.parse(JSON.stringify(builtInRoster)));
    expect(parsed).toEqual(builtInRoster);
    expect(mergeRoster({ schema, units: [], clusters: [] }, parsed).units).toHaveLength(97);
  });

  it("adds the members of today and keeps those of 2024", () => {
    const members = ["vinh-long", "dong-thap", "an-giang", "can-tho", "ca-mau"].map((unit) => ({
      unit,
      codeSystem: "NSO34",
      from: "2025-07-01",
    }));
    const roster = add({ version: "cum-5-2026", clusters: [{ id: "cum-5", name: "Cụm 5", members }] });
    expect(membersOf("cum-5", parsePeriod("2026"), roster)).toHaveProperty("members.length", 5);
    expect(membersOf("cum-5", parsePeriod("2024"), roster)).toHaveProperty("members.length", 9);
    expect(roster.clusters.find((cluster) => cluster.id === "cum-5")!.chairs.map((chair) => chair.unit)).toContain(
      "kien-giang",
    );
    expect(roster.version).toBe(`${builtInRoster.version}+cum-5-2026`);
  });

  it("replaces a unit of the same id and code system", () => {
    const unit = {
      id: "an-giang",
      codeSystem: "NSO34",
      code: "91",
      name: "An Giang",
      kind: "tỉnh",
      aliases: ["Liên hiệp An Giang mới"],
    };
    const roster = add({ units: [unit] });
    expect(roster.units).toHaveLength(97);
    expect(read("An Giang", NEW)).toBe("NSO34:an-giang");
    expect(resolveUnit("Liên hiệp An Giang mới", roster, NEW)).toMatchObject({
      kind: "unit",
      unit: { id: "an-giang" },
    });
  });

  const member = (unit: string, more: object = {}) => ({
    clusters: [{ id: "cum-6", name: "Cụm 6", members: [{ unit, codeSystem: "NSO34", ...more }] }],
  });
  const unit = (more: object) => ({
    units: [{ id: "moi", codeSystem: "NSO34", code: "99", name: "Tỉnh Mới", kind: "tỉnh", ...more }],
  });

  it.each([
    ["another schema", { schema: "hopnhat.roster/2" }, /hopnhat\.roster\/1/],
    ["a member nobody knows", member("kien-giang"), /“?Cụm 6”? có đơn vị NSO34:kien-giang không có trong danh sách/],
    [
      "dates that run backwards",
      member("ca-mau", { from: "2026-02-01", to: "2026-01-01" }),
      /ngày bắt đầu 2026-02-01 sau ngày kết thúc/,
    ],
    ["a day that is none", member("ca-mau", { from: "1/2/2026" }), /clusters › 0 › members › 0 › from/],
    [
      "a member twice",
      {
        clusters: [
          {
            ...member("ca-mau").clusters[0],
            members: [...member("ca-mau").clusters[0]!.members, ...member("ca-mau").clusters[0]!.members],
          },
        ],
      },
      /hai lần/,
    ],
    ["a code that is taken", unit({ code: "91" }), /Mã 91 \(NSO34\) thuộc cả “An Giang” và “Tỉnh Mới”/],
    [
      "an alias that is taken",
      unit({ aliases: ["LHHN tỉnh Cà Mau"] }),
      /thuộc cả “Cà Mau” và “Tỉnh Mới”|thuộc cả “Tỉnh Mới” và “Cà Mau”/,
    ],
    ["an alias of two letters", unit({ aliases: ["KG"] }), /quá ngắn/],
    ["a merger into nothing", unit({ into: [{ id: "khong-co", codeSystem: "NSO34" }] }), /NSO34:khong-co/],
    ["an unknown entry", unit({ colour: "đỏ" }), /units › 0/],
  ])("is refused for %s, in both languages", (_, json, words) => {
    const fault = faultOf(json);
    expect(fault?.vi).toMatch(words);
    expect(fault?.en).toMatch(/\.$/);
  });
});
