import * as fc from "fast-check";
import { moneyFromNumber, parseUnit, parseUnits, readMoney, unitFactor } from "#engine/money.ts";
import { unitOf } from "#engine/money-unit.ts";
import type { MoneyUnit } from "#engine/table.ts";
import { writeNumber } from "#engine/number.ts";

/** "1126000000 VND" per amount, with the approximation; or what else came out. */
const seen = (text: string, unit?: MoneyUnit, decimal?: "," | ".") => {
  const reading = readMoney(text, { unit, decimal });
  if (reading.kind === "money")
    return [
      ...reading.amounts.map((one) => [one.amount, one.currency, one.approx].filter((part) => part !== null).join(" ")),
      ...(reading.joined ? [reading.joined] : []),
    ].join(" | ");
  if (reading.kind === "ambiguous")
    return `${reading.because}: ${reading.candidates.map((one) => `${one.amount} ${one.currency}`).join(" or ")}`;
  return reading.kind === "unit-missing" ? `unit-missing: ${reading.value}` : reading.kind;
};

describe("readMoney", () => {
  it.each([
    ["1,126 tỷ đồng", "1126000000 VND"],
    ["1,126 tỉ đồng", "1126000000 VND"],
    ["2,6 triệu USD", "2600000 USD"],
    ["trên 288 tỷ", "288000000000 VND over"],
    ["gần 36 tỷ đồng", "36000000000 VND under"],
    ["ước 36 tỷ đồng", "36000000000 VND about"],
    ["6300 tỷ", "6300000000000 VND"],
    ["500 trđ", "500000000 VND"],
    ["500 tr.đ", "500000000 VND"],
    ["500 Tr.VNĐ", "500000000 VND"],
    ["300 nghìn đồng", "300000 VND"],
    ["300 ngàn đồng", "300000 VND"],
    ["50k", "50000 VND"],
    ["276.000.000 đ", "276000000 VND"],
    ["276,000,000 VNĐ", "276000000 VND"],
    ["500.000,00 vnd", "500000 VND"],
    ["1 tỷ 200 triệu đồng", "1200000000 VND"],
    ["2 tỷ rưỡi", "2500000000 VND"],
    ["5 triệu rưỡi đồng", "5500000 VND"],
    ["1tỷ2", "1200000000 VND"],
    ["3 triệu 5 USD", "3500000 USD"],
    ["500.000 đ", "500000 VND"],
    ["5.000 USD", "5000 USD"],
    ["5,000 USD", "5000 USD"],
    ["$5,000", "5000 USD"],
    ["US$ 5,000.50", "5000.5 USD"],
    ["USD 12,000", "12000 USD"],
    ["12.000,00$", "12000 USD"],
    ["1.104.469 USD", "1104469 USD"],
    ["3,286,743 USD", "3286743 USD"],
    ["10.000 đô la Mỹ", "10000 USD"],
    ["trị giá 5.000 USD", "5000 USD"],
    ["Hàng hóa trị giá 5.000 USD", "5000 USD"],
    ["€ 3.000", "3000 EUR"],
    ["3.000 Euro", "3000 EUR"],
    ["5 triệu yên", "5000000 JPY"],
    ["¥500,000", "500000 JPY"],
    ["20.000.000 won", "20000000 KRW"],
    ["500 bảng Anh", "500 GBP"],
    ["£1,200", "1200 GBP"],
    ["4.000 AUD", "4000 AUD"],
    ["4.000 đô la Úc", "4000 AUD"],
    ["20.000 nhân dân tệ", "20000 CNY"],
    ["3.000.000 kíp", "3000000 LAK"],
    ["50.000 baht", "50000 THB"],
  ])("%s carries its unit", (text, expected) => expect(seen(text)).toBe(expected));

  it.each<[string, MoneyUnit, string]>([
    ["12.540,5", "TRIEU", "12540500000 VND"],
    ["288", "TRIEU", "288000000 VND"],
    ["0", "TRIEU", "0 VND"],
    ["1,126", "TY", "1126000000 VND"],
    ["12.000", "USD", "12000 USD"],
    ["500.000", "VND", "500000 VND"],
    ["-5.000.000", "VND", "-5000000 VND"],
    ["(5.000.000)", "VND", "-5000000 VND"],
    ["5.000 USD", "TRIEU", "5000 USD"],
    ["2,6 triệu", "USD", "2600000 USD"],
    ["15,5", "OTHER:TRIEU_JPY", "15500000 JPY"],
  ])("%s in %s", (text, unit, expected) => expect(seen(text, unit)).toBe(expected));

  it.each<[string, MoneyUnit | undefined, "," | "." | undefined, string]>([
    ["1.126", undefined, undefined, "ambiguous-number: 1126 VND or 1.126 VND"],
    ["1.126", "TRIEU", undefined, "ambiguous-number: 1126000000 VND or 1126000 VND"],
    ["1.126", "TRIEU", ",", "1126000000 VND"],
    ["1.126", "TRIEU", ".", "ambiguous-number: 1126000000 VND or 1126000 VND"],
    ["18.126", "TRIEU", ".", "18126000 VND"],
    ["1.126", "TY", undefined, "ambiguous-number: 1126000000000 VND or 1126000000 VND"],
    ["1.126", "TY", ",", "ambiguous-number: 1126000000000 VND or 1126000000 VND"],
    ["6.355 tỷ", undefined, undefined, "ambiguous-number: 6355000000000 VND or 6355000000 VND"],
    ["1.500 nghìn USD", undefined, undefined, "ambiguous-number: 1500000 USD or 1500 USD"],
    ["12.000", "VND", undefined, "ambiguous-number: 12000 VND or 12 VND"],
    ["12.000", "VND", ",", "12000 VND"],
    ["562.000,000", "VND", ",", "ambiguous-number: 562000000 VND or 562000 VND"],
    ["562,000.000", "VND", undefined, "ambiguous-number: 562000000 VND or 562000 VND"],
    ["1.126,250", "TRIEU", ",", "ambiguous-number: 1126250000000 VND or 1126250000 VND"],
    ["1.126,250", "TY", ",", "ambiguous-number: 1126250000000000 VND or 1126250000000 VND"],
    ["1,126.250", "USD", ".", "ambiguous-number: 1126250 USD or 1126.25 USD"],
    ["1,126.250 USD", undefined, undefined, "ambiguous-number: 1126250 USD or 1126.25 USD"],
    ["12.000", "USD", ".", "ambiguous-number: 12000 USD or 12 USD"],
    ["12.000 USD", undefined, ".", "12000 USD"],
    ["USD 45,000", "VND", ",", "45000 USD"],
    ["(1.126)", "TRIEU", ",", "-1126000000 VND"],
    ["-1.126", "TRIEU", undefined, "ambiguous-number: -1126000000 VND or -1126000 VND"],
    ["- 5", "TRIEU", undefined, "ambiguous-number: -5000000 VND or 5000000 VND"],
    ["288 tỷ", "USD", undefined, "mixed-currency: 288000000000 VND or 288000000000 USD"],
    ["288 đồng", "TRIEU", undefined, "ambiguous-number: 288000000 VND or 288 VND"],
    ["12,5", "VND", undefined, "ambiguous-number: 12.5 VND"],
    ["288", undefined, undefined, "unit-missing: 288"],
  ])("%s in %s with decimal %s asks or settles", (text, unit, decimal, expected) =>
    expect(seen(text, unit, decimal)).toBe(expected),
  );

  it.each([
    ["12.000 USD (276 triệu đồng)", "12000 USD | 276000000 VND | equivalent"],
    ["276 triệu đồng (~12.000 USD)", "276000000 VND | 12000 USD about | equivalent"],
    ["25,4 tỷ đồng (1.104.469 USD)", "25400000000 VND | 1104469 USD | equivalent"],
    ["200 triệu VNĐ/7.700 USD", "200000000 VND | 7700 USD | equivalent"],
    ["12.000 USD, tương đương 276 triệu đồng", "12000 USD | 276000000 VND | equivalent"],
    ["10.000 USD và 500 triệu đồng", "10000 USD | 500000000 VND | sum"],
    ["276.000.000 VNĐ - 12.000 USD", "276000000 VND | 12000 USD | equivalent"],
    ["VNĐ: 276.000.000; USD: 12.000", "276000000 VND | 12000 USD | equivalent"],
    ["5.000 - 6.000 USD", "not-money"],
    ["5.000/6.000 USD", "not-money"],
    ["276 (12.000 USD)", "not-money"],
  ])("%s holds two amounts", (text, expected) => expect(seen(text)).toBe(expected));

  it.each([
    "",
    "không",
    "5-6 tỷ",
    "13,2 tỷ giải ngân",
    "10 xe lăn trị giá 5.000 USD",
    "100 triệu + 200 triệu",
    "1126.000,5",
    "3 xe lăn",
    "100 triệu đồng năm 2024",
  ])("%j is not read as money", (text) => expect(seen(text)).toBe("not-money"));

  it("keeps the unit a number was written in", () => {
    expect(readMoney("1,126 tỷ")).toMatchObject({ amounts: [{ unit: "TY" }] });
    expect(readMoney("2,6 triệu USD")).toMatchObject({ amounts: [{ unit: "TRIEU_USD" }] });
    expect(readMoney("5 triệu yên")).toMatchObject({ amounts: [{ unit: "OTHER:TRIEU_JPY" }] });
    expect(readMoney("5 trăm triệu đồng")).toMatchObject({ amounts: [{ amount: 500000000, unit: null }] });
  });

  it("is exact: tỷ with up to nine decimals are whole đồng", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 999_999_999 }), (whole, fraction) => {
        const text = `${whole},${String(fraction).padStart(9, "0")} tỷ`;
        expect(readMoney(text)).toMatchObject({
          kind: "money",
          amounts: [{ amount: whole * 1e9 + fraction, currency: "VND" }],
        });
      }),
    );
  });

  it("moves the decimal sign of a stored number, as if in whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const amount = moneyFromNumber(Number(`${digits}e-${places}`), "TRIEU")!.amount;
        expect(BigInt(amount) * 10n ** BigInt(places)).toBe(BigInt(digits) * 1_000_000n);
      }),
    );
  });

  it("reads back what it writes with a unit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e13 }), (amount) =>
        expect(seen(`${writeNumber(amount)} đồng`)).toBe(`${amount} VND`),
      ),
    );
  });

  it("never throws, whatever the text", () => {
    const units: (MoneyUnit | undefined)[] = [undefined, "VND", "TRIEU", "TY", "USD", "OTHER:JPY"];
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(..."0123456789.,- ()$€đ", "tỷ", "triệu ", "USD", "và", "trên "),
        maxLength: 15,
      }),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...units), (text, unit) => typeof readMoney(text, { unit }).kind === "string"),
    );
  });
});

describe("moneyFromNumber", () => {
  it.each<[number, MoneyUnit, number, string]>([
    [1.126, "TY", 1126000000, "VND"],
    [288.123, "TY", 288123000000, "VND"],
    [0.1 + 0.2, "USD", 0.3, "USD"],
    [1234567.4, "VND", 1234567, "VND"],
    [1234567.5, "VND", 1234568, "VND"],
    [35.5, "NGHIN_USD", 35500, "USD"],
    [5, "OTHER:TRIEU_JPY", 5000000, "JPY"],
  ])("%d in %s", (value, unit, amount, currency) => expect(moneyFromNumber(value, unit)).toEqual({ amount, currency }));
});

describe("units", () => {
  it.each([
    ["ĐVT: triệu đồng", "TRIEU"],
    ["Đơn vị tính: 1.000 đồng", "NGHIN"],
    ["Đơn vị: 1000đ", "NGHIN"],
    ["Đơn vị tính: đồng", "VND"],
    ["Đơn vị tính: ngàn đồng", "NGHIN"],
    ["ĐVT: Tỷ đồng", "TY"],
    ["(tr.VNĐ)", "TRIEU"],
    ["Tr.đ", "TRIEU"],
    ["nghìn USD", "NGHIN_USD"],
    ["1.000 USD", "NGHIN_USD"],
    ["USD", "USD"],
    ["Tổng giá trị (USD)", "USD"],
    ["Giá trị quy ra USD", "USD"],
    ["Giá trị USD (nghìn)", "NGHIN_USD"],
    ["Kinh phí (đồng)", "VND"],
    ["Kinh phí (đ)", "VND"],
    ["Vốn cam kết, triệu đồng", "TRIEU"],
    ["Cam kết (VNĐ) năm 2024", "VND"],
    ["1.000.000 VND", "TRIEU"],
    ["Giá trị (triệu yên)", "OTHER:TRIEU_JPY"],
    ["ĐVT: TRIỆU ĐỒNG".normalize("NFD"), "TRIEU"],
  ])("%s states its unit", (text, unit) => expect(parseUnit(text)).toBe(unit));

  it.each([
    "Hội đồng",
    "Cộng đồng",
    "Đồng Tháp",
    "Đồng chủ trì",
    "Tỷ lệ giải ngân (%)",
    "Tỷ giá",
    "ĐVT: người",
    "Bảng 1",
    "Số tập thể",
    "Đơn vị: Liên hiệp các tổ chức hữu nghị",
    "",
  ])("%j states none", (text) => expect(parseUnits(text)).toEqual([]));

  it("several units are several, and then none for sure", () => {
    expect(parseUnits("ĐVT: triệu đồng, nghìn USD")).toEqual(["TRIEU", "NGHIN_USD"]);
    expect(parseUnit("Giá trị (USD/VNĐ)")).toBeUndefined();
  });

  it("factor and name belong together", () => {
    for (const unit of [
      "VND",
      "NGHIN",
      "TRIEU",
      "TY",
      "USD",
      "NGHIN_USD",
      "TRIEU_USD",
      "OTHER:JPY",
      "OTHER:NGHIN_KRW",
      "OTHER:TRIEU_JPY",
    ] as MoneyUnit[])
      expect(unitOf(unitFactor(unit))).toBe(unit);
    expect(unitFactor("TY")).toEqual({ currency: "VND", exponent: 9 });
    expect(unitOf({ currency: "USD", exponent: 9 })).toBeNull();
  });
});

describe("whatever the style of writing, the amount is right or it is asked", () => {
  const groups = (digits: string, sign: string) => digits.replace(/\B(?=(\d{3})+$)/g, sign);
  const styles = [
    { group: ".", decimal: "," },
    { group: ",", decimal: "." },
    { group: " ", decimal: "," },
    { group: "", decimal: "," },
    { group: "", decimal: "." },
  ];
  const units: [MoneyUnit, number, string][] = [
    ["VND", 0, " đồng"],
    ["NGHIN", 3, " nghìn đồng"],
    ["TRIEU", 6, " triệu đồng"],
    ["TY", 9, " tỷ đồng"],
  ];
  const money = fc.record({
    thousands: fc.integer({ min: 10, max: 400_000_000 }),
    style: fc.constantFrom(...styles),
    unit: fc.constantFrom(...units),
    inCell: fc.boolean(),
  });

  it("with the unit in the cell or in the column", () => {
    fc.assert(
      fc.property(money, ({ thousands, style, unit: [unit, exponent, words], inCell }) => {
        const amount = thousands * 1000;
        const digits = String(amount).padStart(exponent + 1, "0");
        const whole = groups(digits.slice(0, digits.length - exponent), style.group);
        const fraction = digits.slice(digits.length - exponent).replace(/0+$/, "");
        const text = whole + (fraction ? style.decimal + fraction : "") + (inCell ? words : "");
        const reading = readMoney(text, inCell ? {} : { unit });
        if (reading.kind === "money") expect([text, reading.amounts[0]!.amount]).toEqual([text, amount]);
      }),
      { numRuns: 3000 },
    );
  });
});
