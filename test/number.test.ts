import * as fc from "fast-check";
import { decimalFromNumber, decimalFromText, decimalText, rounded, shortestDecimal, sum } from "#engine/decimal.ts";
import { readNumber, writeNumber } from "#engine/number.ts";

const seen = (text: string, options = {}) => {
  const reading = readNumber(text, options);
  return reading.kind === "number"
    ? {
        value: reading.value,
        ...(reading.approx ? { approx: reading.approx } : {}),
        ...(reading.rest ? { rest: reading.rest } : {}),
      }
    : reading.kind === "ambiguous"
      ? { candidates: reading.candidates }
      : reading.kind;
};

describe("readNumber", () => {
  it.each([
    ["1.234.567", 1234567],
    ["1,234,567", 1234567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["25,4", 25.4],
    ["25.4", 25.4],
    ["1,1265", 1.1265],
    ["0,126", 0.126],
    ["0.126", 0.126],
    [",5", 0.5],
    ["1234,567", 1234.567],
    ["1 234 567,89", 1234567.89],
    ["1\u00A0234\u202F567", 1234567],
    ["1'000'000", 1000000],
    ["1’000", 1000],
    ["03", 3],
    ["１２３", 123],
    ["-12", -12],
    ["−12", -12],
    ["(12)", -12],
    ["( 1.234,5 )", -1234.5],
    ["12-", -12],
    ["+7", 7],
    ["12.", 12],
    [" 0 ", 0],
  ])("%s is %d", (text, value) => expect(seen(text)).toEqual({ value }));

  it.each([
    ["1.126", [1126, 1.126]],
    ["1,126", [1126, 1.126]],
    ["12.000", [12000, 12]],
    ["1,234.567", [1234567, 1234.567]],
    ["562.000,000", [562000000, 562000]],
    ["1.234.567,890", [1234567890, 1234567.89]],
    ["1 234 567,890", [1234567890, 1234567.89]],
    ["-1.126", [-1126, -1.126]],
    ["1,126 triệu lượt", [1126000000, 1126000]],
    ["- 12", [-12, 12]],
  ])("%s has two readings", (text, candidates) => expect(seen(text)).toEqual({ candidates }));

  it("a whole number whose only sign marks decimals elsewhere is open", () =>
    expect(seen("2.500", { whole: true, decimal: "." })).toEqual({ candidates: [2500, 2.5] }));

  it.each([
    ["1.126", { decimal: "," }, 1126],
    ["1.126", { decimal: "." }, 1.126],
    ["1,126", { decimal: "," }, 1.126],
    ["1,126", { decimal: "." }, 1126],
    ["2.500", { whole: true }, 2500],
    ["1.234.567", { decimal: "." }, 1234567],
  ])("%s with %j is %d", (text, options, value) => expect(seen(text, options)).toEqual({ value }));

  it.each([
    ["trên 288 tỷ", { value: 288e9, approx: "over" }],
    ["hơn 100 sự kiện", { value: 100, approx: "over", rest: "sự kiện" }],
    ["gần 2.500 lượt khách", { value: 2500, approx: "under", rest: "lượt khách" }],
    ["khoảng 40", { value: 40, approx: "about" }],
    ["ước đạt 12 đoàn", { value: 12, approx: "about", rest: "đoàn" }],
    ["đạt 12 đoàn", { value: 12, rest: "đoàn" }],
    ["≈ 12", { value: 12, approx: "about" }],
    ["~300", { value: 300, approx: "about" }],
    ["300+", { value: 300, approx: "over" }],
    ["09 vị", { value: 9, rest: "vị" }],
    ["03 tập thể", { value: 3, rest: "tập thể" }],
    ["05 (năm) đoàn", { value: 5, rest: "(năm) đoàn" }],
    ["1,2 triệu lượt", { value: 1200000, rest: "lượt" }],
    ["2,5 kg", { value: 2.5, rest: "kg" }],
    ["25,4%", { value: 25.4, rest: "%" }],
    ["Trên 5.000 hội viên", { value: 5000, approx: "over", rest: "hội viên" }],
  ])("%s with its words", (text, expected) => expect(seen(text)).toEqual(expected));

  it.each([
    "",
    "abc",
    "115/129 đại biểu",
    "06/6 đơn vị",
    "5-10",
    "18.1.2024",
    "1.2.3",
    "12.34,5",
    "1.126E+09",
    "1 2",
    "12 đoàn, 30 người",
    "2 rưỡi",
    "5 tr",
    "10:35",
    "1,23,456",
  ])("%j is not a number", (text) => expect(seen(text)).toBe("not-a-number"));

  it("never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => typeof readNumber(text).kind === "string"),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."0123456789.,- ()'tỷ%"), maxLength: 20 }),
        (text) => typeof readNumber(text).kind === "string",
      ),
    );
  });
});

describe("writeNumber", () => {
  it.each([
    [0, undefined, "0"],
    [-0, undefined, "0"],
    [1234.5, undefined, "1.234,5"],
    [-1234567.891, undefined, "-1.234.567,891"],
    [1e21, undefined, "1.000.000.000.000.000.000.000"],
    [2.675, 2, "2,68"],
    [-0.001, 2, "0,00"],
    [5, 2, "5,00"],
    [999.995, 2, "1.000,00"],
    [NaN, undefined, ""],
  ])("%d with %p places is %s", (value, decimals, text) =>
    expect(writeNumber(value, decimals === undefined ? {} : { decimals })).toBe(text),
  );

  it("is read back as the same number", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const reading = readNumber(writeNumber(value), { decimal: "," });
        // Three decimals behind groups read two ways, and one of them is the number.
        if (reading.kind === "ambiguous") expect(reading.candidates).toContain(value);
        else expect(reading).toMatchObject({ kind: "number", value: value === 0 ? 0 : value });
      }),
    );
  });
});

describe("decimals", () => {
  it("15 significant digits of a stored number, whole numbers untouched", () => {
    expect(decimalText(decimalFromNumber(0.1 + 0.2)!)).toBe("0.3");
    expect(decimalText(decimalFromNumber(288.12299999999993)!)).toBe("288.123");
    expect(decimalText(decimalFromNumber(1234567890123456)!)).toBe("1234567890123456");
    expect(decimalFromNumber(Infinity)).toBeUndefined();
  });

  it("adds and rounds exactly, halves away from zero", () => {
    expect(decimalText(sum(decimalFromText("0.1")!, decimalFromText("0.20")!))).toBe("0.3");
    expect(decimalText(rounded(decimalFromText("-2.5")!, 0))).toBe("-3");
    expect(decimalText(rounded(decimalFromText("1.005")!, 2))).toBe("1.01");
  });

  it("the shortest decimal names the very number", () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (value) => Number(decimalText(shortestDecimal(value)!)) === value || value === 0,
      ),
    );
  });
});
