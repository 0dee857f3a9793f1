import * as z from "zod";
import { columnEvidence } from "#engine/column-evidence.ts";
import type { Field, FieldKind } from "#engine/form.ts";
import type { Cell } from "#engine/workbook.ts";

const field = (kind: FieldKind): Field => ({
  id: kind,
  label: kind,
  labelEn: kind,
  synonyms: [],
  kind,
  value: z.unknown(),
});
const texts = (...values: string[]): Cell[] => values.map((value) => ({ value }));
const dates = (...serials: number[]): Cell[] => serials.map((value) => ({ value, format: "dd/mm/yyyy" }));

describe("decimal sign", () => {
  it.each<[string, string[], unknown]>([
    ["a decimal comma proves itself", ["1.126", "25,4"], { decimal: "," }],
    ["two groups prove the other sign", ["1.126", "1.126.000"], { decimal: "," }],
    ["English groups", ["1,126", "3,286,743 USD"], { decimal: "." }],
    ["both signs at once", ["1.234,5"], { decimal: "," }],
    ["a leading zero", ["0.126", "1.126"], { decimal: "." }],
    ["words around do not matter", ["trên 25,4 tỷ đồng", "1.126 tỷ"], { decimal: "," }],
    ["a conflict proves nothing", ["25,4", "25.4"], {}],
    ["two readings prove nothing", ["1.126", "2.500"], {}],
    ["whole numbers prove nothing", ["12", "3"], {}],
    ["a last zero beside a whole number", ["343", "5.360", "1.837"], { decimal: "," }],
    ["a last zero that would make it a thousand times the others", ["46", "56", "46.250"], {}],
    ["three decimals behind groups of the other sign", ["1.126", "562.000,000"], {}],
    ["a last zero in a column of three decimals", ["5.360", "1.837"], {}],
    ["far below the others either way", ["407000000", "414000000", "1,126", "428000000"], {}],
    ["far below the others with a last zero", ["407000000", "414000000", "1,120", "428000000"], {}],
    ["notes prove nothing", ["xem mục 1.1 và 2,5 nữa"], {}],
  ])("%s", (_, values, expected) => expect(columnEvidence(texts(...values), field("money"))).toEqual(expected));

  it("a column that proves none takes the one beside it, a column that proves two does not", () => {
    const beside = (...values: string[]) => columnEvidence(texts(...values), field("money"), "TRIEU", ",").decimal;
    expect(beside("1.126", "2.500")).toBe(",");
    expect(beside("0.126", "1.126")).toBe(".");
    expect(beside("25,4", "25.4")).toBeUndefined();
  });
});

describe("amounts without a unit", () => {
  it.each<[string, (string | number)[], unknown]>([
    ["all large", [1500000, 2300000, 850000, 1200000], { surelyDong: true }],
    ["as text, a blank and a zero among them", ["1.500.000", "850.000", "", "0", "2.000.000"], { surelyDong: true }],
    ["a quotient that is large", [1234567.5, 2000000], { surelyDong: true }],
    ["one that may be in thousands", [1500000, 2300000, 85000], {}],
    ["a fraction", [1500000, 2300000, 150000.5], {}],
    ["half of them small", [1500000, 150000, 120000], {}],
    ["none", ["", 0], {}],
  ])("%s", (_, values, expected) => {
    const cells = values.map((value) => ({ value }));
    const { surelyDong } = columnEvidence(cells, field("money"));
    expect(surelyDong ? { surelyDong } : {}).toEqual(expected);
    expect(columnEvidence(cells, field("money"), "TRIEU")).not.toHaveProperty("surelyDong");
  });
});

describe("magnitudes", () => {
  it("two whole numbers from a hundred up say where the column lies", () => {
    const column = [850, 2400, 1.126, 12].map((value) => ({ value }));
    expect(columnEvidence(column, field("money"), "TRIEU")).toMatchObject({ typical: { least: 850, most: 2400 } });
    expect(columnEvidence(column.slice(1), field("money"), "TRIEU")).not.toHaveProperty("typical");
  });

  it("three decimals look like a lost separator, unless another number shows that the column has decimals", () => {
    const doubtful = (...values: readonly number[]) =>
      columnEvidence(
        values.map((value) => ({ value })),
        field("money"),
        "TRIEU",
      ).pointsDoubtful ?? false;
    expect(doubtful(1.126, 250)).toBe(true);
    expect(doubtful(1.126, 0.75)).toBe(false);
    expect(doubtful(1.126, 1250.5)).toBe(false);
    expect(doubtful(12.5, 250)).toBe(false);
  });
});

describe("order of day and month", () => {
  it.each<[string, Cell[], unknown]>([
    ["days over 12 in front", texts("03/04/2024", "25/03/2024"), { dateOrder: "dmy" }],
    ["days over 12 behind", texts("03/04/2024", "12/25/2024"), { dateOrder: "mdy" }],
    ["both", texts("25/03/2024", "12/25/2024"), {}],
    ["neither", texts("03/04/2024", "05/06/2024"), {}],
    ["impossible in either order", texts("31/31/2024"), {}],
  ])("%s", (_, cells, expected) => expect(columnEvidence(cells, field("date"))).toEqual(expected));

  it("text that English Excel could not read casts doubt on the dates it did read", () => {
    // 45355 is 4 March, 45388 is 6 April 2024, 45366 is 15 March.
    expect(columnEvidence([...texts("25/03/2024"), ...dates(45355, 45388)], field("date"))).toEqual({
      dateOrder: "dmy",
      datesDoubtful: true,
    });
    expect(columnEvidence([...texts("25/03/2024"), ...dates(45355, 45366)], field("date"))).toEqual({
      dateOrder: "dmy",
      serials: { least: 45355, most: 45366 },
    });
    expect(columnEvidence([...texts("25/03/2024", "05/03/2024"), ...dates(45355, 45388)], field("date"))).toEqual({
      dateOrder: "dmy",
      serials: { least: 45355, most: 45388 },
    });
    expect(columnEvidence([...texts("25/03/2024", "tháng 5/2024"), ...dates(45355, 45388)], field("date"))).toEqual({
      dateOrder: "dmy",
      serials: { least: 45355, most: 45388 },
    });
  });
});

it("two real dates say in which years the column lies", () => {
  expect(columnEvidence(dates(45366, 45300, 45400), field("date"))).toEqual({ serials: { least: 45300, most: 45400 } });
  expect(columnEvidence([{ value: 45366 }, ...dates(45300)], field("date"))).toEqual({});
});

describe("percentages", () => {
  it.each<[string, Cell[], unknown]>([
    ["a number over 1.5 makes points of all", [{ value: 0.9 }, { value: 91.3 }], { percentAs: "points" }],
    ["a column of parts of one", [{ value: 0.26 }, { value: 0.9 }, { value: 1 }], { percentAs: "fraction" }],
    ["a division without a hundred", [{ value: 0.9, formula: "G9/F9" }], { percentAs: "fraction" }],
    ["a division by a hundredfold", [{ value: 0.9, formula: "G9/F9*100" }], { percentAs: "points" }],
    ["cells under a % format say nothing about others", [{ value: 0.26, format: "0%" }, { value: 0.9 }], {}],
    [
      "two of them say where the others lie",
      [{ value: 23 }, { value: 0.45 }, { value: 35.5 }],
      { percentAs: "points", pointsFrom: 23 },
    ],
    ["too few", [{ value: 0.9 }], {}],
  ])("%s", (_, cells, expected) => expect(columnEvidence(cells, field("percent"))).toEqual(expected));
});

it("text columns prove nothing", () => expect(columnEvidence(texts("1,5", "2,5"), field("text"))).toEqual({}));
