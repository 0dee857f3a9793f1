// Safe fixes on a workbook: applied whole or not at all, never where the cell has changed, and only once.
import fc from "fast-check";
import { applyFixes } from "#engine/apply-fixes.ts";
import type { Finding } from "#engine/finding.ts";
import { cellAt, type Cell, type CellValue, type Edit, type Fix, type Workbook } from "#engine/workbook.ts";

function bookOf(cells: Readonly<Record<string, Cell>>): Workbook {
  const columns = Object.keys(cells).map(Number);
  const rows = columns.length === 0 ? [] : [{ row: 0, columns, cells: Object.values(cells) }];
  const extras = { comments: 0, textBoxes: 0, pictures: 0 };
  const sheet = { name: "S", state: "visible" as const, rows, merges: [], hiddenRows: [], hiddenColumns: [], extras };
  const about = { fileName: "a.xlsx", format: "xlsx" as const, date1904: false, hasMacros: false, externalLinks: 0 };
  return { ...about, sheets: [sheet], ownParts: [], notes: [] };
}

const at = (column: number) => ({ sheet: "S", row: 0, column });
const edit = (column: number, from: CellValue | null, to: CellValue | null): Edit => ({ at: at(column), from, to });

function finding(id: string, kind: Fix["kind"], ...edits: Edit[]): Finding {
  const about = { rule: "r", messageId: "m", severity: "warning" as const, trial: false, related: [], data: {} };
  return { id, ...about, fix: { kind, edits } };
}

const value = (book: Workbook, column: number) => cellAt(book.sheets[0]!, 0, column)?.value ?? null;
const idsLeft = (book: Workbook, ...findings: Finding[]) => applyFixes(book, findings).left.map(({ id }) => id);

test("a safe fix changes its cell, keeps font and format, and takes the text format off a number", () => {
  const book = bookOf({ 0: { value: "12", format: "@", font: ".VnTime" }, 1: { value: "3", format: "0.0" } });
  const fixed = applyFixes(book, [finding("a", "safe", edit(0, "12", 12), edit(1, "3", 3))]);
  expect(fixed.left).toEqual([]);
  expect(fixed.book.sheets[0]!.rows[0]!.cells).toEqual([
    { value: 12, font: ".VnTime" },
    { value: 3, format: "0.0" },
  ]);
});

test("a fix for review is left, and so is one whose cell holds something else now", () => {
  const book = bookOf({ 0: { value: "12" }, 1: { value: { error: "#REF!" } } });
  expect(idsLeft(book, finding("review", "review", edit(0, "12", 12)))).toEqual(["review"]);
  expect(idsLeft(book, finding("changed", "safe", edit(0, "13", 13)))).toEqual(["changed"]);
  expect(idsLeft(book, finding("gone", "safe", edit(5, "13", 13)))).toEqual(["gone"]);
  expect(idsLeft(book, finding("error", "safe", edit(1, { error: "#REF!" }, 0)))).toEqual([]);
});

test("of two fixes that touch one cell the second is left, whole", () => {
  const book = bookOf({ 0: { value: "1" }, 1: { value: "2" } });
  const fixed = applyFixes(book, [
    finding("first", "safe", edit(0, "1", 1)),
    finding("second", "safe", edit(1, "2", 2), edit(0, "1", 10)),
  ]);
  expect(fixed.left.map(({ id }) => id)).toEqual(["second"]);
  expect([value(fixed.book, 0), value(fixed.book, 1)]).toEqual([1, "2"]);
});

test("a formula is never overwritten", () => {
  const book = bookOf({ 0: { value: "12", formula: 'A9&""' } });
  expect(idsLeft(book, finding("formula", "safe", edit(0, "12", 12)))).toEqual(["formula"]);
});

test("a cell can be filled and emptied", () => {
  const fixed = applyFixes(bookOf({ 1: { value: "x" } }), [finding("a", "safe", edit(0, null, 5), edit(1, "x", null))]);
  expect(fixed.book.sheets[0]!.rows).toEqual([{ row: 0, columns: [0], cells: [{ value: 5 }] }]);
});

const anyValue = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom("1", "2", ""), fc.constant(null));
const anyEdits = fc.array(fc.record({ column: fc.nat(4), from: anyValue, to: anyValue }), {
  minLength: 1,
  maxLength: 3,
});
const anyFindings = fc.array(fc.record({ edits: anyEdits, safe: fc.boolean() }), { maxLength: 8 });
const anyCells = fc.dictionary(fc.constantFrom("0", "1", "2", "3", "4"), fc.constantFrom<CellValue>(1, 2, "1", "2"));

test("applying twice changes nothing, every edit started from what stood there, and no other cell changed", () => {
  fc.assert(
    fc.property(anyCells, anyFindings, (values, given) => {
      const book = bookOf(Object.fromEntries(Object.entries(values).map(([column, one]) => [column, { value: one }])));
      const findings = given.map(({ edits, safe }, i) =>
        finding(`f${i}`, safe ? "safe" : "review", ...edits.map(({ column, from, to }) => edit(column, from, to))),
      );
      const once = applyFixes(book, findings);
      const places = once.applied.map(({ at: { column } }) => column);
      expect(new Set(places).size).toBe(places.length);
      for (const { at: place, from, to } of once.applied) {
        expect(value(book, place.column)).toBe(from === "" ? null : from);
        expect(value(once.book, place.column)).toBe(to === "" ? null : to);
      }
      for (let column = 0; column < 5; column++)
        if (!places.includes(column)) expect(value(once.book, column)).toBe(value(book, column));
      const done = findings.filter((one) => !once.left.includes(one));
      // What was applied does not apply again: its cells no longer hold what it started from.
      expect(applyFixes(once.book, done).applied).toEqual([]);
    }),
  );
});
