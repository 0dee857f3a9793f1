// One cell of a field of money: units, signs, currencies, and what is asked.
import type { MoneyUnit } from "#engine/table.ts";
import type { Cell, CellValue } from "#engine/workbook.ts";
import { read, seen, usd, vnd } from "#test/support/one-cell.ts";

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
    [
      "1.500 nghìn USD",
      "VND",
      'ambiguous-number [{"amount":1500000,"currency":"USD"},{"amount":1500,"currency":"USD"}]',
    ],
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
    [{ value: 1235, format: '#,##0" tr"' }, "VND", 1235000000],
    [{ value: 1235001, format: '#,##0".000"' }, "VND", "ambiguous-number [1235001000,1235001]"],
    [{ value: 1235, format: '#,##0"000"' }, "NGHIN", "ambiguous-number [1235000000,1235000]"],
    [{ value: 0, format: '#,##0".000"' }, "VND", 0],
    [{ value: 0.4, format: "0%" }, "TRIEU", "unreadable []"],
    [{ value: 40, format: '0"%"' }, "TRIEU", "unreadable []"],
    [{ value: 5000000, format: '[>=1000000]0.0,,"M";0' }, "VND", "ambiguous-number [5,5000000]"],
    [{ value: 5000000, format: '[>=10000000]0.0,,"M";0' }, "VND", 5000000],
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

  it("another currency in the cell names itself, also where the column states one", () => {
    expect(read(vnd, "5.000 USD")).toEqual({
      kind: "value",
      value: 5000,
      moneyCurrency: "USD",
      asWritten: { text: "5.000 USD", unit: "USD", approx: null },
    });
    expect(read(vnd, "5.000 USD", { unit: "TRIEU" })).toMatchObject({
      moneyCurrency: "USD",
      value: 5000,
      asWritten: { unit: "USD" },
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
