// Whose report it is and for which period, told from the lines above the tables: who it is sent to, whose letter it
// answers, and what it is compared with say neither.
import { addressOf } from "#engine/address.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { grid } from "./support/grid.ts";

const TABLE = `| STT | Tên khoản viện trợ | Nhà tài trợ | Lĩnh vực | Số QĐ | Tổng giá trị cam kết (đồng) |
               | 1 | Trạm y tế xã | WVIV | Y tế | 12/QĐ-UBND | 1250000 |`;
const check = (text: string, { file = "bao-cao.xlsx", period }: { file?: string; period?: string } = {}) =>
  validate(grid(text, file).book, {
    forms,
    indicators,
    roster: builtInRoster,
    ...(period === undefined ? {} : { period: parsePeriod(period) }),
  });
const headed = (lines: readonly string[], options = {}) =>
  check(`[B]\n${lines.map((line) => `| ${line} |`).join("\n")}\n${TABLE}`, options);
const said = ({ findings }: Submission, ...rules: string[]) =>
  findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, messageId, at, severity }) => {
      const place = at && "row" in at ? ` ${addressOf(at.row, at.column)}` : "";
      return `${rule}/${messageId}${place} ${severity}`;
    });
const UNIT_RULES = ["unknown-unit", "unit-conflict", "union-not-named", "unit-other-time"];
const unitOf = (lines: readonly string[], options = {}) => {
  const submission = headed(lines, options);
  return [submission.meta.unit, ...said(submission, ...UNIT_RULES)];
};

const CA_MAU = "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH CÀ MAU";
const KIEN_GIANG = "Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang";
const TITLE = "BÁO CÁO VIỆN TRỢ NĂM 2024";

describe("An addressee", () => {
  it.each([
    [`Kính gửi: ${KIEN_GIANG}`],
    [`Kính gửi: ${KIEN_GIANG} (Cụm trưởng Cụm 5)`],
    [`KINH GUI: LHHN tinh Kien Giang`],
    [`Kính gửi: | ${KIEN_GIANG}`],
    [`Đơn vị nhận báo cáo: | ${KIEN_GIANG}`],
    [`Nơi nhận: ${KIEN_GIANG}`],
    [`Gửi ${KIEN_GIANG}`],
    [`To: Union of Friendship Organizations of Kien Giang Province`],
  ])("is not the reporting union: %s", (line) => {
    expect(unitOf([TITLE, line])).toEqual([undefined, "unknown-unit/none error"]);
    expect(unitOf([CA_MAU, TITLE, line])).toEqual(["ca-mau"]);
  });

  it("may be one of a list below", () => {
    const list = ["Kính gửi:", "- Ban Thi đua Khen thưởng", `- ${KIEN_GIANG}`];
    expect(unitOf([CA_MAU, ...list, TITLE])).toEqual(["ca-mau"]);
    expect(unitOf([CA_MAU, "Kính gửi:", KIEN_GIANG, TITLE])).toEqual(["ca-mau"]);
  });

  it("is told from the sender on the same line", () => {
    const line = `Đơn vị báo cáo: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau - Đơn vị nhận báo cáo: ${KIEN_GIANG}`;
    expect(unitOf([TITLE, line])).toEqual(["ca-mau"]);
    expect(unitOf([TITLE, "Đơn vị gửi báo cáo: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau"])).toEqual(["ca-mau"]);
  });

  it("does not stand in for a sender whose name is misspelt", () => {
    expect(unitOf(["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH CÀ MAO", TITLE, `Kính gửi: ${KIEN_GIANG}`])).toEqual([
      undefined,
      "unknown-unit/near A1 error",
    ]);
  });
});

describe("A union that is only mentioned", () => {
  it.each([
    [`Thực hiện Công văn số 5/LHHN ngày 1/11/2024 của ${KIEN_GIANG}`],
    [`Theo hướng dẫn của ${KIEN_GIANG}`],
    [`Phối hợp với ${KIEN_GIANG}`],
    [`Mẫu của ${KIEN_GIANG}`],
    [`(Kèm theo Công văn số 5/LHHN của ${KIEN_GIANG})`],
    [`Biểu mẫu ban hành theo Công văn của ${KIEN_GIANG}`],
    [`Cụm trưởng: ${KIEN_GIANG}`],
  ])("contradicts no letterhead: %s", (line) => {
    expect(unitOf([CA_MAU, TITLE, line])).toEqual(["ca-mau"]);
  });

  it("is another one when a title names it", () => {
    expect(unitOf([CA_MAU, `${TITLE} CỦA ${KIEN_GIANG}`])).toEqual([undefined, "unit-conflict/inReport A2 error"]);
  });

  it("is the reporting one where its own report is enclosed, and asked about where a letter is", () => {
    expect(unitOf([TITLE, `(Kèm theo Báo cáo số 12/BC-LHHN của ${KIEN_GIANG})`])).toEqual(["kien-giang"]);
    expect(unitOf([TITLE, `(Kèm theo Công văn số 12/LHHN của ${KIEN_GIANG})`])).toEqual([
      "kien-giang",
      "union-not-named/enclosure A2 warning",
    ]);
  });
});

describe("A name that is no unit's", () => {
  it.each([["KIÊN GIAGN"], ["SÓC TRĂNGG"], ["TRÀ VIN"], ["KIẾN GIANG"]])("is offered a list: %s", (place) => {
    expect(unitOf([`LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ${place}`, TITLE])).toEqual([
      undefined,
      "unknown-unit/near A1 error",
    ]);
  });

  it("outweighs a file's name that fits none of the list, and is told beside one that does", () => {
    const letterhead = "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH CÀ MAO";
    expect(unitOf([letterhead, TITLE], { file: "Kiên Giang 2024.xlsx" })).toEqual([
      undefined,
      "unknown-unit/near A1 error",
    ]);
    expect(unitOf([letterhead, TITLE], { file: "Cà Mau 2024.xlsx" })).toEqual([
      "ca-mau",
      "unknown-unit/near A1 warning",
    ]);
  });

  it("is not the national body above", () => {
    expect(unitOf(["LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM", TITLE])).toEqual([undefined, "unknown-unit/none error"]);
  });

  it("may be a unit's of another time, or of a time not told", () => {
    expect(unitOf([KIEN_GIANG, "BÁO CÁO VIỆN TRỢ NĂM 2025"])).toEqual([undefined, "unit-other-time/ended A1 error"]);
    expect(unitOf([KIEN_GIANG, "DANH SÁCH KHOẢN VIỆN TRỢ"])).toEqual([undefined, "unit-other-time/undated A1 error"]);
    expect(unitOf([KIEN_GIANG, "DANH SÁCH KHOẢN VIỆN TRỢ"], { period: "2024" })).toEqual(["kien-giang"]);
  });
});

describe("Another body's letterhead", () => {
  it.each([
    ["SỞ NGOẠI VỤ TỈNH KIÊN GIANG"],
    ["HỘI HỮU NGHỊ VIỆT NAM - CAMPUCHIA TỈNH KIÊN GIANG"],
    ["LIÊN HIỆP CÁC HỘI KHOA HỌC VÀ KỸ THUẬT TỈNH KIÊN GIANG"],
    ["ỦY BAN MTTQ VIỆT NAM TỈNH KIÊN GIANG"],
    ["HỘI VIỆT - MỸ TỈNH KIÊN GIANG"],
    ["QUỸ BẢO TRỢ TRẺ EM TỈNH KIÊN GIANG"],
    ["TRUNG TÂM HỮU NGHỊ TỈNH KIÊN GIANG"],
    ["Đơn vị báo cáo: | Sở Ngoại vụ tỉnh Kiên Giang"],
  ])("is asked about: %s", (line) => {
    const [unit, ...told] = unitOf([line, TITLE]);
    expect(unit).toBe("kien-giang");
    expect(told).toEqual([expect.stringMatching(/^union-not-named\/otherBody [AB]1 error$/)]);
  });

  it("is asked about below the province's own, and beside an addressee", () => {
    expect(unitOf(["UBND TỈNH KIÊN GIANG", "SỞ NGOẠI VỤ", TITLE, `Kính gửi: ${KIEN_GIANG}`])).toEqual([
      "kien-giang",
      "union-not-named/otherBody A2 error",
    ]);
  });

  it("stays the union's where its head names the union", () => {
    expect(unitOf(["SỞ NGOẠI VỤ TỈNH KIÊN GIANG", KIEN_GIANG, TITLE])).toEqual(["kien-giang"]);
    expect(unitOf(["SỞ NGOẠI VỤ TỈNH KIÊN GIANG", `BÁO CÁO CỦA ${KIEN_GIANG} NĂM 2024`])).toEqual(["kien-giang"]);
  });

  it("is not the title of a section", () => {
    expect(unitOf([`BAN THƯỜNG TRỰC ${KIEN_GIANG}`, TITLE])).toEqual(["kien-giang"]);
    expect(unitOf([KIEN_GIANG, "HỘI HỮU NGHỊ THÀNH VIÊN NĂM 2024"])).toEqual(["kien-giang"]);
    expect(unitOf(["UBND TỈNH KIÊN GIANG", "HỘI NGHỊ, HỘI THẢO QUỐC TẾ NĂM 2024"])).toEqual(["kien-giang"]);
  });
});

const sheet = (name: string, head: string, item: string) =>
  `[${name}]
   ${head}
   | STT | Tên khoản viện trợ | Nhà tài trợ | Lĩnh vực | Số QĐ | Tổng giá trị cam kết (đồng) |
   | 1 | ${item} | WVIV | Y tế | 12/QĐ-UBND | 1250000 |`;
const UNTITLED = `| ${KIEN_GIANG} |\n| DANH SÁCH KHOẢN VIỆN TRỢ |`;
const PERIOD_RULES = ["period-conflict", "missing-period", "several-years", "unmapped-cell", "unsure-table"];
const countedIn = (submission: Submission) => [
  submission.meta.year,
  ...submission.tables.flatMap(({ items }) => items.map(({ values }) => values["name"])),
  ...said(submission, ...PERIOD_RULES),
];

describe("Sheets of several years", () => {
  const named = [sheet("Năm 2023", UNTITLED, "Cũ"), sheet("Năm 2024", UNTITLED, "Mới")].join("\n");
  const titled = [2023, 2024].map((year) =>
    sheet(String(year), `| ${KIEN_GIANG} |\n| DANH SÁCH KHOẢN VIỆN TRỢ NĂM ${year} |`, String(year)),
  );

  it.each([[undefined], ["2024"]])("named after them: only the period's counts (%s)", (period) => {
    expect(countedIn(check(named, period === undefined ? {} : { period }))).toEqual([
      2024,
      "Mới",
      "unmapped-cell/otherYear A1 info",
    ]);
  });

  it("none of them the period's: another period's file", () => {
    const { meta, findings } = check(named, { period: "2025" });
    expect([meta.year, findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)]).toEqual([
      2024,
      expect.arrayContaining(["period-conflict"]),
    ]);
    expect(check(titled.join("\n"), { period: "2025" }).meta.year).toBe(2024);
  });

  it("titled: last year's is set aside, which is no contradiction", () => {
    expect(countedIn(check(titled.join("\n")))).toEqual([2024, "2024", "unmapped-cell/otherYear A1 info"]);
  });

  it("next year's, by its name, counts only as a plan", () => {
    const next = sheet("Năm 2025", UNTITLED, "Sau");
    const now = sheet("B", `| ${KIEN_GIANG} |\n| DANH SÁCH KHOẢN VIỆN TRỢ NĂM 2024 |`, "Nay");
    expect(countedIn(check(`${now}\n${next}`))).toEqual([2024, "Nay", "unmapped-cell/otherYear A1 info"]);
  });

  it("in one title are asked about", () => {
    const span = (title: string, period?: string) =>
      countedIn(check(sheet("B", `| ${KIEN_GIANG} |\n| ${title} |`, "Nay"), period === undefined ? {} : { period }));
    const asked = [undefined, "Nay", "several-years/span A2 error"];
    expect(span("DANH SÁCH KHOẢN VIỆN TRỢ GIAI ĐOẠN 2022-2024")).toEqual(asked);
    expect(span("DANH SÁCH KHOẢN VIỆN TRỢ TỪ NĂM 2022 ĐẾN NĂM 2024", "2024")).toEqual(asked);
    expect(span("DANH SÁCH KHOẢN VIỆN TRỢ GIAI ĐOẠN 2019-2021", "2024")[0]).toBe(2021);
    expect(span("DANH SÁCH KHOẢN VIỆN TRỢ NĂM 2024 (CHƯƠNG TRÌNH 2019-2025)")).toEqual([2024, "Nay"]);
  });

  it("in one cell are told by what was read of it", () => {
    const told = ({ findings }: Submission, rule: string) =>
      findings.find((finding) => finding.rule === rule)?.data["names"];
    expect(told(headed([CA_MAU, "DANH SÁCH KHOẢN VIỆN TRỢ NĂM 2024 VÀ 2023"]), "period-conflict")).toEqual([
      "2024",
      "2023",
    ]);
    expect(told(headed([`${CA_MAU} VÀ AN GIANG`, TITLE]), "unit-conflict")).toEqual(["Cà Mau", "An Giang"]);
  });
});

describe("Lines of other unions", () => {
  const told = (text: string, file = "bao-cao.xlsx") =>
    check(text, { file })
      .findings.filter(({ rule }) => rule === "rows-of-other-union")
      .map(({ at, data, severity }) => [
        at && "row" in at ? addressOf(at.row, at.column) : "",
        data["names"],
        severity,
      ]);
  const HEADINGS = "STT | Tên khoản viện trợ | Nhà tài trợ | Số QĐ | Tổng giá trị cam kết (đồng)";
  const list = (year: number, heading: string, units: readonly string[]) => `[B]
    | LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH AN GIANG |
    | TỔNG HỢP VIỆN TRỢ NĂM ${year} |
    | ${HEADINGS} | ${heading} |
    ${units.map((unit, i) => `| ${i + 1} | Dự án ${i + 1} | WVIV | 1${i}/QĐ-UBND | 1250000 | ${unit} |`).join("\n")}`;

  it.each([["Đơn vị"], ["Tỉnh"], ["LHHN tỉnh"]])("in a column of owners: %s", (heading) => {
    const units = ["An Giang", "LHHN tỉnh Cà Mau", "Sóc Trăng"];
    expect(told(list(2024, heading, units))).toEqual([["F5", ["Cà Mau", "Sóc Trăng"], "warning"]]);
    expect(told(list(2024, heading, ["An Giang", "An Giang", ""]))).toEqual([]);
  });

  it("of a place or of somebody else are no others'", () => {
    expect(told(list(2024, "Đơn vị thực hiện", ["Hội Chữ thập đỏ", "Cà Mau", "Sở Y tế"]))).toEqual([]);
    expect(told(list(2024, "Nơi đến thăm", ["Cà Mau", "Cà Mau", "Cà Mau"]))).toEqual([]);
  });

  it("of a province that became part of the union are its own", () => {
    expect(told(list(2026, "Đơn vị", ["An Giang", "Kiên Giang", "Kiên Giang"]))).toEqual([]);
    expect(told(list(2026, "Đơn vị", ["An Giang", "Sóc Trăng", "Cần Thơ"]))).toEqual([
      ["F5", ["Sóc Trăng", "Cần Thơ"], "warning"],
    ]);
  });

  it("under group rows, and on a sheet of its own", () => {
    const head = `| ${KIEN_GIANG} |\n| TỔNG HỢP VIỆN TRỢ NĂM 2024 |\n| ${HEADINGS} |`;
    const line = (no: number) => `| ${no} | Dự án ${no} | WVIV | 1${no}/QĐ-UBND | 1250000 |`;
    const groups = `| I | Kiên Giang | | | |\n${line(1)}\n| II | Cà Mau | | | |\n${line(2)}`;
    expect(told(`[B]\n${head}\n${groups}`)).toEqual([["B6", ["Cà Mau"], "warning"]]);
    const sheets = `[Kiên Giang]\n${head}\n${line(1)}\n[Cà Mau]\n| VIỆN TRỢ NĂM 2024 |\n| ${HEADINGS} |\n${line(2)}`;
    expect(told(sheets)).toEqual([["A2", ["Cà Mau"], "warning"]]);
    expect(told(`[VT]\n${head}\n${line(1)}`)).toEqual([]);
  });
});

describe("A year beside the period", () => {
  it.each([
    ["Biểu mẫu ban hành năm 2022"],
    ["Số liệu so sánh với năm 2023"],
    ["Kỳ trước: năm 2023"],
    ["Tỷ giá năm 2023: 24.000"],
    ["Tỷ giá bình quân năm 2023: 24.000"],
    ["So với cùng kỳ năm 2023"],
    ["Thực hiện Công văn số 5/LHHN năm 2023 của Liên hiệp các tổ chức hữu nghị Việt Nam"],
    ["(Đối chiếu với kết quả của năm 2023)"],
  ])("is none: %s", (line) => {
    expect(countedIn(headed([CA_MAU, TITLE, line]))).toEqual([2024, "Trạm y tế xã"]);
    expect(countedIn(headed([CA_MAU, line, TITLE]))).toEqual([2024, "Trạm y tế xã"]);
    expect(headed([CA_MAU, "BÁO CÁO VIỆN TRỢ", line]).meta.year).toBeUndefined();
  });

  it("that ends before it is of other years, and set aside", () => {
    const before = headed([CA_MAU, "DANH SÁCH KHOẢN VIỆN TRỢ TRƯỚC NĂM 2024"], { period: "2024" });
    expect(countedIn(before)).toEqual([undefined, "unsure-table/other-period A3 warning"]);
  });
});

describe("Estimates", () => {
  it.each([
    ["BÁO CÁO VIỆN TRỢ NĂM 2024 SO VỚI KỲ TRƯỚC NĂM 2023", undefined],
    ["BÁO CÁO VIỆN TRỢ TRƯỚC NĂM 2024", undefined],
    ["BÁO CÁO CÁC ĐIỀU ƯỚC NĂM 2024", undefined],
    ["BÁO CÁO VIỆN TRỢ NĂM 2024 THEO CÔNG ƯỚC NĂM 1982", undefined],
    ["BÁO CÁO VIỆN TRỢ ƯỚC NĂM 2024", "UOC"],
    ["BÁO CÁO VIỆN TRỢ NĂM 2024 (SỐ LIỆU ƯỚC)", "UOC"],
    ["ƯỚC THỰC HIỆN NĂM 2024", "UOC"],
  ])("%s: %s", (title, basis) => {
    expect(headed([CA_MAU, title]).meta.basis).toBe(basis);
  });
});
