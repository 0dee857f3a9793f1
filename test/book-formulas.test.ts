// Every formula of the workbook is one that Excel 2007 knows and that means the same on every PC.
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { eventfulConsolidation } from "./support/consolidations.ts";

const ALLOWED = new Set(
  (
    "ABS AND CHOOSE COUNT COUNTA COUNTIF COUNTIFS DAY IF IFERROR INDEX INT ISBLANK ISNUMBER LEFT LEN MATCH MAX MID MIN MOD MONTH NOT OR RANK REPT RIGHT " +
    "ROUND SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TRIM YEAR"
  ).split(" "),
);
const LONGEST = 8192;
const LONGEST_TEXT = 255;

type Written = { readonly place: string; readonly formula: string };
const book = consolidatedBook(eventfulConsolidation());
const formulas: readonly Written[] = book.sheets.flatMap((sheet) => [
  ...[...sheet.rows].flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula }) =>
      formula === undefined ? [] : [{ place: `${sheet.name} R${row + 1}C${column + 1}`, formula }],
    ),
  ),
  ...(sheet.conditionals ?? []).map(({ formula, ranges }) => ({ place: `${sheet.name} marks ${ranges}`, formula })),
  ...(sheet.validations ?? []).map(({ formula1, ranges }) => ({
    place: `${sheet.name} entry ${ranges}`,
    formula: formula1,
  })),
]);

/** The formula without text constants and sheet names. */
function bare(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
}

function offenders(isWrong: (formula: string, bared: string) => boolean): Written[] {
  return formulas.filter(({ formula }) => isWrong(formula, bare(formula))).slice(0, 3);
}

test("there are thousands of formulas to look at", () => {
  expect(formulas.length).toBeGreaterThan(5000);
});

test("only allowed functions are called", () => {
  expect(
    offenders((_, bared) => [...bared.matchAll(/([A-Za-z_.][\w.]*)\s*\(/g)].some((match) => !ALLOWED.has(match[1]!))),
  ).toEqual([]);
});

test("the check sees a function that is not allowed", () => {
  expect(
    [...bare('IF(A1=1,TEXT(A1,"0"),"")').matchAll(/([A-Za-z_.][\w.]*)\s*\(/g)].every((match) => ALLOWED.has(match[1]!)),
  ).toBe(false);
});

test("no formula begins with =, is an array formula, or names another workbook", () => {
  expect(offenders((formula, bared) => formula.startsWith("=") || /[{}[\]]/.test(bared))).toEqual([]);
});

test("no reference takes in whole columns or rows", () => {
  expect(
    offenders(
      (_, bared) => /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?!\d)/.test(bared) || /(?<![A-Z\d$])\$?\d+:\$?\d+/.test(bared),
    ),
  ).toEqual([]);
});

test("no formula is longer than Excel takes, nor a text in it, nor is it nested deeper", () => {
  expect(offenders((formula) => formula.length >= LONGEST)).toEqual([]);
  expect(
    offenders((formula) => [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some((match) => match[1]!.length > LONGEST_TEXT)),
  ).toEqual([]);
  const depth = (bared: string) => {
    let [now, most] = [0, 0];
    for (const letter of bared) {
      if (letter === "(") most = Math.max(most, ++now);
      else if (letter === ")") now--;
    }
    return most;
  };
  expect(offenders((_, bared) => depth(bared) > 60)).toEqual([]);
});

test("every sheet a formula names exists, and every reference stays on the sheet's rows", () => {
  const names = new Set(book.sheets.map(({ name }) => name));
  expect(
    offenders((formula) =>
      [...formula.replace(/"(?:[^"]|"")*"/g, "").matchAll(/'((?:[^']|'')*)'!/g)].some((match) => !names.has(match[1]!)),
    ),
  ).toEqual([]);
});

test("every formula cell carries its result", () => {
  const without = book.sheets.flatMap((sheet) =>
    [...sheet.rows].flatMap(({ cells }) =>
      cells.filter(({ formula, value }) => formula !== undefined && value === undefined),
    ),
  );
  expect(without).toEqual([]);
});

test("every defined name is one Excel accepts and stands once", () => {
  const names = book.names.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^hopnhat\.[A-Za-z]+(\.[A-Za-z]+)*$/);
});
