import * as fc from "fast-check";
import * as z from "zod";
import type { Choice, Field, FieldKind } from "#engine/form.ts";
import { type ReadContext, readCell } from "#engine/read-cell.ts";
import type { MoneyUnit } from "#engine/table.ts";
import type { Cell, CellValue } from "#engine/workbook.ts";

const field = (kind: FieldKind, id: string = kind, more: Partial<Field> = {}): Field => ({
  id,
  label: id,
  labelEn: id,
  synonyms: [],
  kind,
  value: z.unknown(),
  ...more,
});
const vnd = field("money", "committedVnd", { stem: "committed", currency: "VND" });
const usd = field("money", "committedUsd", { stem: "committed", currency: "USD" });
const choice = (code: string, vi: string): Choice => ({ code, name: { vi, en: code }, synonyms: [] });
const countries = [choice("KR", "Hàn Quốc"), choice("US", "Mỹ")];
const sectors = [choice("Y_TE", "Y tế"), choice("GIAO_DUC", "Giáo dục")];

const base: ReadContext = { date1904: false };
const read = (of: Field, value: CellValue | Cell, context: Partial<ReadContext> = {}) =>
  readCell(of, typeof value === "object" && "value" in value ? value : { value }, { ...base, ...context });
/** The value; or "asked because [candidates]"; or the kind. */
const seen = (of: Field, value: CellValue | Cell, context: Partial<ReadContext> = {}) => {
  const reading = read(of, value, context);
  if (reading.kind === "value") return reading.value;
  return reading.kind === "asked"
    ? `${reading.asked.because} ${JSON.stringify(reading.asked.candidates)}`
    : reading.kind;
};

describe("nothing, in its several ways", () => {
  const kinds: FieldKind[] = [
    "text",
    "code",
    "count",
    "number",
    "money",
    "percent",
    "date",
    "choice",
    "choices",
    "countries",
  ];
  it.each(kinds)("a %s keeps blank, dash and 'không' apart from 0", (kind) => {
    for (const blank of ["", "  ", "\u00A0"]) expect(seen(field(kind), blank)).toBe("blank");
    for (const none of [
      "-",
      "—",
      "–",
      "...",
      "không",
      "Không có",
      "KHÔNG PHÁT SINH".normalize("NFD"),
      "chưa có",
      "0 có",
      "N/A",
    ])
      expect(seen(field(kind), none)).toBe("none");
    expect(seen(field(kind), 0)).not.toBe("none");
  });
  it("zero is a value", () => {
    for (const kind of ["count", "number", "money", "percent"] as const) {
      expect(seen(field(kind), 0)).toBe(0);
      expect(seen(field(kind), "0")).toBe(0);
    }
  });
  it("for a yes or no, 'không' is an answer", () => expect(seen(field("yesno"), "Không")).toBe(false));
});

describe("cells that hold no value", () => {
  it.each<[string, Cell, string]>([
    ["an error", { value: { error: "#REF!" }, formula: "A1/0" }, "formula-error []"],
    ["a formula without a result", { value: "", formula: "SUM(A1:A9)", stored: false }, "formula-uncalculated []"],
    ["a truth value in a count", { value: true }, "unreadable []"],
  ])("%s is asked", (_, cell, expected) => expect(seen(field("count"), cell)).toBe(expected));
  it("the formula is what is shown", () =>
    expect(read(field("count"), { value: "", formula: "SUM(A1:A9)", stored: false })).toMatchObject({
      asked: { text: "=SUM(A1:A9)" },
    }));
});

describe("counts and numbers", () => {
  it.each<[CellValue, unknown]>([
    [12, 12],
    [2.9999999999999996, 3],
    ["03", 3],
    ["2.500 lượt", 2500],
    ["2.500", 2500],
    ["2,500", 2500],
    ["120 người", 120],
    ["trên 300", 300],
    ["25 (trong đó 10 nữ)", 25],
    ["25 người (10 nữ)", 25],
    ["05 (năm) đoàn", 5],
    ["5 (10 nữ)", "unreadable []"],
    ["12 (30)", "unreadable []"],
    ["12 đoàn/120 người", "unreadable []"],
    ["06/6 đơn vị", "unreadable []"],
    ["1.234.567", 1234567],
    [1.126, "ambiguous-number [1126,1.126]"],
    [2.5, "ambiguous-number [2500,2.5]"],
    [1234.5, "unreadable [1234.5]"],
    ["2,5", "unreadable [2.5]"],
    ["115/129", "unreadable []"],
    ["5 USD", "unreadable []"],
    ["12%", "unreadable []"],
    ["mười hai", "unreadable []"],
  ])("a count of %j is %j", (value, expected) => expect(seen(field("count"), value)).toEqual(expected));

  it.each<[string, unknown]>([
    ["12 khách", 12],
    ["12 lượt người.", 12],
    ["12 đại biểu trở lên", 12],
    ["12 trở lên", 12],
    ["1 tá", "unreadable [1]"],
    ["1O", "unreadable [1]"],
    ["12 cặp vợ chồng", "unreadable [12]"],
    ["12 người + phu nhân", "unreadable [12]"],
    ["3 đoàn", "unreadable [3]"],
    ["3 đoàn (trong đó 1 đoàn cấp cao)", "unreadable [3]"],
    ["12 ngày", "unreadable [12]"],
    ["12 v.v", "unreadable [12]"],
    ["12 …", "unreadable [12]"],
    ["12...", "unreadable [12]"],
  ])("of people, %j is %j", (value, expected) =>
    expect(seen(field("count", "people", { unitOfCount: "lượt khách" }), value)).toEqual(expected),
  );

  it("doubt at the end is doubt, whatever the field", () => {
    expect(seen(vnd, "400 triệu...")).toBe("unreadable [400000000]");
    expect(seen(field("percent"), "25%…")).toBe("unreadable [0.25]");
    expect(seen(field("yesno"), "có?")).toBe("unreadable [true]");
    expect(seen(field("text"), "Trạm y tế...")).toBe("Trạm y tế...");
  });

  it.each<[string, string | undefined, unknown]>([
    ["3 đoàn", "lượt đoàn", 3],
    ["3 người", "lượt đoàn", "unreadable [3]"],
    ["4 chi hội", "chi hội", 4],
    ["120 hội viên", "hội viên", 120],
    ["04 số", undefined, 4],
    ["126 tin, bài", undefined, 126],
    ["2 tá", undefined, "unreadable [2]"],
    ["1O", undefined, "unreadable [1]"],
    ["12 v.v", undefined, "unreadable [12]"],
    ["12…", undefined, "unreadable [12]"],
  ])("%j, counted in %j, is %j", (value, unitOfCount, expected) =>
    expect(seen(field("count", "quantity", unitOfCount === undefined ? {} : { unitOfCount }), value)).toEqual(expected),
  );

  it("a number of people at least is an approximation", () => {
    const people = field("count", "people", { unitOfCount: "người" });
    expect(read(people, "12 người trở lên")).toMatchObject({ asWritten: { approx: "over" } });
    expect(read(people, "12 trở xuống")).toMatchObject({ asWritten: { approx: "under" } });
  });

  it.each<[CellValue, Partial<ReadContext>, unknown]>([
    [9.125, {}, 9.125],
    ["9½", {}, 9.5],
    ["9 ¾ điểm", {}, 9.75],
    ["9,5", {}, 9.5],
    ["1.126", {}, "ambiguous-number [1126,1.126]"],
    ["1.126", { decimal: "," }, 1126],
    [1.126, { typical: { least: 850, most: 2400 } }, "ambiguous-number [1126,1.126]"],
    ["288 tỷ đồng", {}, 288e9],
    [12.5, { unit: "TRIEU" }, 12500000],
    ["12,5", { unit: "TRIEU" }, 12500000],
    ["20 suất", {}, 20],
    ["5 tr", {}, "unreadable []"],
  ])("a number %j with %j is %j", (value, context, expected) =>
    expect(seen(field("number"), value, context)).toEqual(expected),
  );

  it("says when a number is text, but not when words belong to it", () => {
    expect(read(field("count"), "12")).toMatchObject({
      remarks: [{ rule: "text-as-number", data: { text: "12", number: 12 } }],
    });
    expect(read(field("count"), "trên 12 đoàn")).toEqual({
      kind: "value",
      value: 12,
      asWritten: { text: "trên 12 đoàn", unit: null, approx: "over" },
    });
  });
});

describe("money", () => {
  it.each<[CellValue | Cell, MoneyUnit | undefined, unknown]>([
    [1.126, "TY", 1126000000],
    [288, "TRIEU", 288000000],
    [1126000000, undefined, "unit-missing [1126000000]"],
    [1500000, undefined, "unit-missing [1500000,1500000000]"],
    [0, undefined, 0],
    [288, undefined, "unit-missing [288,288000,288000000,288000000000]"],
    [1.126, undefined, "ambiguous-number [1126,1.126]"],
    [1.126, "VND", "ambiguous-number [1126,1]"],
    [1.126, "NGHIN", "ambiguous-number [1126000,1126]"],
    [1234567.4, "VND", 1234567],
    ["1,126 tỷ đồng", "TRIEU", 1126000000],
    ["1.126.000.000", undefined, "unit-missing [1126000000]"],
    ["288", undefined, "unit-missing [288,288000,288000000,288000000000]"],
    ["1.126", undefined, "ambiguous-number [1126,1.126]"],
    ["1.126", "TRIEU", "ambiguous-number [1126000000,1126000]"],
    ["xe lăn", "TRIEU", "unreadable []"],
    [
      "10.000 USD và 500 triệu đồng",
      undefined,
      'mixed-currency [{"amount":10000,"currency":"USD"},{"amount":500000000,"currency":"VND"}]',
    ],
    [{ value: 1126000000, format: '#,##0 "đồng"' }, undefined, 1126000000],
    [{ value: 288, format: '0.0" tỷ"' }, undefined, 288e9],
    [{ value: 1126000000, format: "#,##0,," }, "TRIEU", 1126000000],
    [{ value: 288, format: '#,##0 "₫"' }, "TRIEU", 288000000],
    [
      { value: 5000, format: "[$$-409]#,##0" },
      "TRIEU",
      'mixed-currency [{"amount":5000,"currency":"VND"},{"amount":5000,"currency":"USD"}]',
    ],
  ])("%j in %s is %j", (value, unit, expected) => expect(seen(vnd, value, unit ? { unit } : {})).toEqual(expected));

  it("dollars of a dollar field need no unit", () => {
    expect(seen(usd, 5000)).toBe(5000);
    expect(seen(usd, 850.5)).toBe(850.5);
    expect(seen(usd, "12.000")).toBe(12000);
    expect(seen(usd, 35.5, { unit: "NGHIN_USD" })).toBe(35500);
    expect(seen(usd, 615.151)).toBe("ambiguous-number [615151,615.151]");
  });

  it("a value a thousand times below its column is asked", () => {
    const typical = { least: 850, most: 2400 };
    expect(seen(vnd, 1.126, { unit: "TRIEU", typical })).toBe("ambiguous-number [1126000000,1126000]");
    expect(seen(vnd, 320.5, { unit: "TRIEU", typical })).toBe(320500000);
    expect(seen(vnd, 1.126, { unit: "TRIEU" })).toBe(1126000);
  });

  it("keeps what was written", () => {
    expect(read(vnd, "trên 1,126 tỷ")).toEqual({
      kind: "value",
      value: 1126000000,
      moneyCurrency: "VND",
      asWritten: { text: "trên 1,126 tỷ", unit: "TY", approx: "over" },
    });
    expect(read(vnd, { value: 12540.5, format: "#,##0.0" }, { unit: "TRIEU" })).toMatchObject({
      value: 12540500000,
      asWritten: { text: "12.540,5", unit: "TRIEU", approx: null },
    });
  });

  it("another currency in the cell names itself, and says so where the column states one", () => {
    expect(read(vnd, "5.000 USD")).toEqual({
      kind: "value",
      value: 5000,
      moneyCurrency: "USD",
      asWritten: { text: "5.000 USD", unit: "USD", approx: null },
    });
    expect(read(vnd, "5.000 USD", { unit: "TRIEU" })).toMatchObject({
      moneyCurrency: "USD",
      remarks: [{ rule: "mixed-currency", data: { text: "5.000 USD", currency: "USD" } }],
    });
    expect(read(vnd, "5 triệu yên")).toMatchObject({
      value: { amount: 5000000, currency: "JPY" },
      moneyCurrency: "JPY",
    });
    expect(read(vnd, { value: 5000, format: "[$$-409]#,##0" })).toMatchObject({ value: 5000, moneyCurrency: "USD" });
  });

  it("two amounts fill two fields", () => {
    expect(read(vnd, "12.000 USD (276 triệu đồng)")).toMatchObject({
      value: 276000000,
      moneyCurrency: "VND",
      extra: [{ field: "committedUsd", value: 12000 }],
    });
    expect(read(usd, "12.000 USD (1,5 triệu yên)")).toMatchObject({
      value: 12000,
      extra: [{ field: "committedOther", value: { amount: 1500000, currency: "JPY" } }],
    });
  });
});

describe("percentages", () => {
  it.each<[CellValue | Cell, Partial<ReadContext>, unknown]>([
    ["25,7 %", {}, 0.257],
    [{ value: 0.257, format: "0.0%" }, {}, 0.257],
    [91.3, {}, 0.913],
    [0.9, {}, "ambiguous-number [0.9,0.009]"],
    [0.9, { percentAs: "fraction" }, 0.9],
    ["cao", {}, "unreadable []"],
  ])("%j with %j is %j", (value, context, expected) =>
    expect(seen(field("percent"), value, context)).toEqual(expected),
  );

  it("keeps an approximation", () =>
    expect(read(field("percent"), "khoảng 26%")).toEqual({
      kind: "value",
      value: 0.26,
      asWritten: { text: "khoảng 26%", unit: null, approx: "about" },
    }));
});

describe("dates", () => {
  const date = field("date", "date");
  it.each<[CellValue | Cell, Partial<ReadContext>, unknown]>([
    ["15/3/2024", {}, "2024-03-15"],
    [{ value: 45366, format: "dd/mm/yyyy" }, {}, "2024-03-15"],
    [{ value: 43904, format: "dd/mm/yyyy" }, { date1904: true }, "2024-03-15"],
    [{ value: 45366.354166667, format: "dd/mm/yyyy hh:mm" }, {}, "2024-03-15T08:30"],
    [{ value: 44774, format: "mmm-yy" }, {}, "2022-08"],
    [{ value: 45366, format: "yyyy" }, {}, "2024"],
    [{ value: 45728, format: "d-mmm" }, { year: 2024 }, 'ambiguous-date ["2024-03-12","2025-03-12"]'],
    [{ value: 45363, format: "d-mmm" }, { year: 2024 }, "2024-03-12"],
    [{ value: 45355, format: "dd/mm/yyyy" }, { datesDoubtful: true }, 'ambiguous-date ["2024-03-04","2024-04-03"]'],
    [{ value: 60, format: "dd/mm/yyyy" }, {}, "impossible-date []"],
    [{ value: 0.5, format: "hh:mm" }, {}, "impossible-date []"],
    [{ value: 45366.5, format: "hh:mm" }, {}, "unreadable []"],
    [2024, {}, "2024"],
    [45366, {}, 'ambiguous-date ["2024-03-15"]'],
    [8.2022, {}, 'ambiguous-date ["2022-08"]'],
    [18.1, { year: 2024 }, 'ambiguous-date ["2024-01-18"]'],
    [123456789, {}, "unreadable []"],
    ["31/02/2024", {}, "impossible-date []"],
    ["03/04/2024", { dateOrder: "mdy" }, 'ambiguous-date ["2024-04-03","2024-03-04"]'],
    ["30/10", {}, "ambiguous-date []"],
    ["30/10", { year: 2024 }, "2024-10-30"],
    ["sắp tới", {}, "unreadable []"],
    ["15/3/2024 (thứ Sáu)", {}, "2024-03-15"],
    ["15/3/2024, tại Hà Nội", {}, "2024-03-15"],
    ["Ký ngày 14 tháng 12 năm 2024", {}, "2024-12-14"],
    ["tháng 8/2022 (dự kiến)", {}, 'ambiguous-date ["2022-08"]'],
    ["tháng 8/2022 (dự kiến)", { planned: true }, "2022-08"],
    ["dự kiến 15/3/2024", {}, 'ambiguous-date ["2024-03-15"]'],
    ["dự kiến ngày 15/3/2024", {}, 'ambiguous-date ["2024-03-15"]'],
    ["Lâm Đồng, ngày 15/3/2024", {}, "2024-03-15"],
    ["15/3/2024 (âm lịch)", {}, "unreadable []"],
    ["ngày 15/3/2024 ÂL", { planned: true }, "unreadable []"],
    ["khoảng ngày 15/3/2024", {}, 'unreadable ["2024-03-15"]'],
    ["15/3/2024...", {}, 'unreadable ["2024-03-15"]'],
    ["15/3/2024\n20/3/2024", {}, 'ambiguous-date ["2024-03-15","2024-03-20"]'],
    ["15/3/2024-14/3/2024", {}, 'ambiguous-date ["2024-03-15","2024-03-14"]'],
    ["tháng 3, 4/2024", {}, 'ambiguous-date ["2024-03","2024-04"]'],
    ["Tháng 1 và 2/2024", {}, 'ambiguous-date ["2024-01","2024-02"]'],
    ["12 và 13/3/2024", {}, "2024-03-12"],
    ["trước ngày 15/3/2024", {}, 'unreadable ["2024-03-15"]'],
    ["31/02/2024 (thứ Sáu)", {}, "impossible-date []"],
    ["15/3/2024 và 20/3/2024", {}, "unreadable []"],
  ])("%j with %j is %j", (value, context, expected) => expect(seen(date, value, context)).toEqual(expected));

  it("a span fills both its fields, from either", () => {
    const asWritten = { text: "12-15/3/2024", unit: null, approx: null };
    expect(read(field("date", "dateFrom"), "12-15/3/2024")).toEqual({
      kind: "value",
      value: "2024-03-12",
      asWritten,
      extra: [{ field: "dateTo", value: "2024-03-15", asWritten }],
    });
    expect(read(field("date", "dateTo"), "12-15/3/2024")).toMatchObject({
      value: "2024-03-15",
      extra: [{ field: "dateFrom", value: "2024-03-12" }],
    });
    expect(read(field("date", "start"), "3/2022 - 8/2024")).toMatchObject({
      value: "2022-03",
      extra: [{ field: "end", value: "2024-08" }],
    });
    expect(read(field("date", "start"), "3/2022 đến nay")).toMatchObject({ value: "2022-03" });
    for (const [text, from, to] of [
      ["15/3/2024\n20/3/2024", "2024-03-15", "2024-03-20"],
      ["tháng 3, 4/2024", "2024-03", "2024-04"],
      ["15/3/2024-14/3/2024", "2024-03-15", "2024-03-14"],
    ])
      expect(read(field("date", "dateFrom"), text!)).toMatchObject({
        value: from,
        extra: [{ field: "dateTo", value: to }],
      });
    expect(read(field("date", "end"), "dự kiến 31/12/2025")).toMatchObject({ value: "2025-12-31" });
  });

  it("a form with one date keeps the first day and says so", () => {
    expect(read(date, "12-15/3/2024")).toMatchObject({
      value: "2024-03-12",
      asWritten: { text: "12-15/3/2024" },
      remarks: [{ rule: "date-span", data: { from: "2024-03-12", to: "2024-03-15" } }],
    });
    expect(seen(date, "đến 31/12/2024")).toBe('ambiguous-date ["2024-12-31"]');
  });

  it("number and date of a decision in one cell fill both fields, from either", () => {
    const text = "123/QĐ-UBND ngày 15/3/2024 của UBND tỉnh";
    expect(read(field("code", "decisionNumber"), text)).toMatchObject({
      value: "123/QĐ-UBND",
      asWritten: { text },
      extra: [
        { field: "decisionDate", value: "2024-03-15" },
        { field: "decisionBy", value: "UBND tỉnh" },
      ],
    });
    expect(read(field("date", "decisionDate"), text)).toMatchObject({
      value: "2024-03-15",
      extra: [
        { field: "decisionNumber", value: "123/QĐ-UBND" },
        { field: "decisionBy", value: "UBND tỉnh" },
      ],
    });
    expect(read(field("code", "decisionNumber"), "123/QĐ-UBND ngày 31/02/2024")).toMatchObject({
      value: "123/QĐ-UBND",
      extraAsked: [{ field: "decisionDate", asked: { because: "impossible-date" } }],
    });
    expect(read(field("code", "decisionNumber"), "80/2020/NĐ-CP")).toEqual({ kind: "value", value: "80/2020/NĐ-CP" });
  });
});

describe("words and lists", () => {
  it.each<[FieldKind, CellValue | Cell, unknown]>([
    ["text", " Dự án\n nước  sạch ".normalize("NFD"), "Dự án nước sạch"],
    ["text", 2024, "2024"],
    ["code", { value: 7, format: "000" }, "007"],
    ["code", "0123", "0123"],
    ["text", { value: 45366, format: "dd/mm/yyyy" }, "15/03/2024"],
    ["yesno", true, true],
    ["yesno", "x", true],
    ["yesno", 1, true],
    ["yesno", 5, "unreadable []"],
    ["yesno", "có lẽ", "unreadable []"],
  ])("a %s %j is %j", (kind, value, expected) => expect(seen(field(kind), value)).toEqual(expected));

  it.each<[FieldKind, string, unknown]>([
    ["choices", "Y tế, giáo dục", ["Y_TE", "GIAO_DUC"]],
    ["choice", "y tế", "Y_TE"],
    ["choice", "Y tế, giáo dục", 'not-in-list ["Y_TE","GIAO_DUC"]'],
    ["choice", "Y tế cộng đồng", "not-in-list []"],
    ["choices", "Thể thao", "not-in-list []"],
    ["choices", "Y tế?", 'not-in-list [["Y_TE"]]'],
    ["choices", "Y tế, giáo dục...", 'not-in-list [["Y_TE","GIAO_DUC"]]'],
    ["choice", "Y tế (?)", 'not-in-list ["Y_TE"]'],
    ["choice", "Y tế…", 'not-in-list ["Y_TE"]'],
    ["choice", "Y tế.", "Y_TE"],
  ])("a %s of sectors %j is %j", (kind, text, expected) =>
    expect(seen(field(kind, "sector", { choices: sectors }), text)).toEqual(expected),
  );

  it("a list with an entry that is not in the list is asked, its known entries proposed", () =>
    expect(read(field("choices", "sector", { choices: sectors }), "Y tế, thể thao")).toMatchObject({
      kind: "asked",
      asked: { text: "Y tế, thể thao", candidates: ["Y_TE"], because: "not-in-list" },
    }));

  it("a new line parts entries, unless a longer name goes on over it", () => {
    const both = field("choices", "sector", { choices: sectors });
    expect(read(both, "Y tế\nGiáo dục")).toMatchObject({ value: ["Y_TE", "GIAO_DUC"] });
    expect(read(both, "Y\ntế")).toMatchObject({ value: ["Y_TE"] });
  });

  it("a donor gives its country away, when the countries are known", () => {
    expect(read(field("text", "donor"), "KOICA (Hàn Quốc)", { countries })).toMatchObject({
      value: "KOICA",
      asWritten: { text: "KOICA (Hàn Quốc)" },
      extra: [{ field: "donorCountry", value: ["KR"] }],
    });
    expect(seen(field("text", "donor"), "KOICA (Hàn Quốc)")).toBe("KOICA (Hàn Quốc)");
    expect(seen(field("text", "name"), "KOICA (Hàn Quốc)", { countries })).toBe("KOICA (Hàn Quốc)");
  });
});

it("never throws, whatever the cell", () => {
  const kinds: FieldKind[] = [
    "text",
    "code",
    "count",
    "number",
    "money",
    "percent",
    "date",
    "choice",
    "choices",
    "countries",
    "yesno",
  ];
  const values = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.double(),
    fc.boolean(),
    fc.constant({ error: "#N/A" }),
  );
  const formats = fc.constantFrom(
    undefined,
    "General",
    "dd/mm/yyyy",
    "0%",
    "#,##0,,",
    "[$$-409]#,##0",
    '0" tỷ"',
    "@",
    "[h]:mm",
    "0.00E+00",
    ";;;",
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      values,
      formats,
      fc.constantFrom<MoneyUnit | undefined>(undefined, "TRIEU", "USD"),
      (kind, value, format, unit) => {
        const cell: Cell = format === undefined ? { value } : { value, format };
        expect(
          readCell(field(kind, kind, { choices: sectors }), cell, { date1904: false, ...(unit ? { unit } : {}) }),
        ).toHaveProperty("kind");
      },
    ),
    { numRuns: 500 },
  );
});
