import { parseSharedFormula, shiftFormula } from "#formats/formula-shift.ts";
import fc from "fast-check";
import { addressOf } from "#engine/address.ts";

/** The formula as stored in C5, shifted by rows and columns. */
const shifted = (formula: string, down: number, right: number): string =>
  shiftFormula(parseSharedFormula(formula, 4, 2), 4 + down, 2 + right);

describe("a shared formula one row down and two columns right", () => {
  test.each([
    ["A1", "C2"],
    ["$A1", "$A2"],
    ["A$1", "C$1"],
    ["$A$1", "$A$1"],
    ["SUM(A1:B2)", "SUM(C2:D3)"],
    ["SUM(A:B)", "SUM(C:D)"],
    ["SUM($A:B)", "SUM($A:D)"],
    ["SUM(1:3)", "SUM(2:4)"],
    ["SUM($1:3)", "SUM($1:4)"],
    ["'Biểu 01 A1'!B2", "'Biểu 01 A1'!D3"],
    ["Q1!A1+Q1!$A$1", "Q1!C2+Q1!$A$1"],
    ["Biểu_A1!A1", "Biểu_A1!C2"],
    ["[1]Sheet1!A1", "[1]Sheet1!C2"],
    ["'[Báo cáo A1.xlsx]T1'!A1", "'[Báo cáo A1.xlsx]T1'!C2"],
    ["Bang1[[#This Row],[A1]]+A1", "Bang1[[#This Row],[A1]]+C2"],
    ['IF(A1="B2""C3",A1,"A1")', 'IF(C2="B2""C3",C2,"A1")'],
    ["LOG10(A1)", "LOG10(C2)"],
    ["ATAN2(A1,A2)", "ATAN2(C2,C3)"],
    ["1E5+A1*1.5", "1E5+C2*1.5"],
    ["doanh_thu_A1+TY1A+A1B", "doanh_thu_A1+TY1A+A1B"],
    ["IF(ISERROR(#REF!),#N/A,A1)", "IF(ISERROR(#REF!),#N/A,C2)"],
    ["A1:INDEX(B:B,3)", "C2:INDEX(D:D,3)"],
    ["A1%-a1^2&b2", "C2%-C2^2&D3"],
    ["XFE1+A1048577", "XFE1+A1048577"],
    ["TRUE+ABC", "TRUE+ABC"],
    ["", ""],
  ])("%s is %s", (formula, expected) => {
    expect(shifted(formula, 1, 2)).toBe(expected);
  });

  test.each([
    ["A1", -1, 0, "#REF!"],
    ["A1", 0, -1, "#REF!"],
    ["XFD1+A1048576", 1, 1, "#REF!+#REF!"],
    ["$XFD$1048576", 9, 9, "$XFD$1048576"],
  ])("%s by %i and %i leaves the sheet: %s", (formula, down, right, expected) => {
    expect(shifted(formula, down, right)).toBe(expected);
  });
});

test("shifting there and back is the formula itself, and a plain reference moves like its cell", () => {
  const place = fc.record({ row: fc.nat(999), column: fc.nat(999) });
  fc.assert(
    fc.property(place, fc.nat(999), fc.nat(999), ({ row, column }, down, right) => {
      const formula = `SUM(${addressOf(row, column)},$A$1)`;
      const moved = shiftFormula(parseSharedFormula(formula, 0, 0), down, right);
      expect(moved).toBe(`SUM(${addressOf(row + down, column + right)},$A$1)`);
      expect(shiftFormula(parseSharedFormula(moved, down, right), 0, 0)).toBe(formula);
    }),
  );
});
