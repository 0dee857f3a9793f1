// One cell of each kind of field: counts, percentages, words, lists, and nothing.
import * as fc from "fast-check";
import type { FieldKind } from "#engine/form.ts";
import { type ReadContext, readCell } from "#engine/read-cell.ts";
import type { MoneyUnit } from "#engine/table.ts";
import type { Cell, CellValue } from "#engine/workbook.ts";
import { countries, field, read, sectors, seen, vnd } from "#test/support/one-cell.ts";

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
  it.each<[CellValue | Cell, unknown]>([
    [12, 12],
    [{ value: 12, format: '0" người"' }, 12],
    [{ value: 12, format: '0".000"' }, "ambiguous-number [12000,12]"],
    [{ value: 1, format: "0%" }, "unreadable []"],
    [2.9999999999999996, 3],
    ["03", 3],
    ["2.500 lượt", 2500],
    ["2.500", 2500],
    ["2,500", 2500],
    ["120 người", 120],
    ["trên 300", 300],
    ["25 (trong đó 10 nữ)", 25],
    ["25 người (10 nữ)", 25],
    ["20 người, trong đó 8 nữ", 20],
    ["20 người gồm 12 nam và 8 nữ", 20],
    ["120 đại biểu (25 khách quốc tế)", 120],
    ["20 người (12 đại biểu, 8 chuyên gia)", 20],
    ["20 người, trong đó 28 nữ", "unreadable []"],
    ["20 người, 3 đoàn", "unreadable []"],
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
    ["mười hai", 12],
    ["Năm", 5],
    ["ba mươi hai người", 32],
    ["Hai mươi mốt khách.", 21],
    ["khoảng một trăm linh năm người", 105],
    ["một nghìn hai trăm ba mươi tư", 1234],
    ["hai mươi (20) người", 20],
    ["hai mươi (21) người", "unreadable []"],
    ["hai ba người", "unreadable []"],
    ["một trăm hai", "unreadable []"],
    ["mười năm", "unreadable []"],
    ["một chục người", "unreadable []"],
    ["vài chục người", "unreadable []"],
    ["Ba Lan", "unreadable []"],
    ["Năm 2024", "unreadable []"],
    ["mười hai đến mười lăm", "unreadable []"],
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

  it("a number typed as text is the number; words that belong to it are kept", () => {
    expect(read(field("count"), "12")).toEqual({ kind: "value", value: 12 });
    expect(read(field("count"), "trên 12 đoàn")).toEqual({
      kind: "value",
      value: 12,
      asWritten: { text: "trên 12 đoàn", unit: null, approx: "over" },
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
    [0.45, { percentAs: "points", pointsFrom: 23 }, "ambiguous-number [0.45,0.0045]"],
    ["0,45", { percentAs: "points", pointsFrom: 23 }, "ambiguous-number [0.45,0.0045]"],
    ["0,45%", { percentAs: "points", pointsFrom: 23 }, 0.0045],
    [{ value: 0.45, formula: "G9/F9*100" }, { percentAs: "points", pointsFrom: 23 }, 0.0045],
    [0.45, { percentAs: "points", pointsFrom: 2.3 }, 0.0045],
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
