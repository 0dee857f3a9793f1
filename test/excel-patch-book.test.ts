// The snapshot of an open workbook kept in step by blocks: the same as reading the whole again.
import * as fc from "fast-check";
import { patchBook, bookFromBlocks } from "../addin/browser/patch-book.ts";
import { formulaAreas } from "../addin/browser/formula-areas.ts";
import type { Block } from "../addin/browser/block.ts";
import { grid } from "#test/support/grid.ts";
import { cellAt, type Workbook } from "#engine/workbook.ts";

const about = {
  fileName: "a.xlsx",
  format: "xlsx",
  date1904: false,
  hasMacros: false,
  externalLinks: 0,
  ownParts: [],
  notes: [],
} as const;
const outline = { name: "S", state: "visible", merges: [], hiddenRows: [], hiddenColumns: [] } as const;

type Values = readonly (readonly (string | number)[])[];
const block = (values: Values, top = 0, left = 0): Block => ({
  sheet: "S",
  top,
  left,
  values,
  formulas: values,
  formats: values.map((row) => row.map(() => "General")),
});
const bookOf = (values: Values): Workbook => bookFromBlocks(about, [outline], [block(values)]);

const value = fc.oneof(fc.constant(""), fc.constant("x"), fc.integer({ min: 0, max: 3 }));
const rows = (height: number, width: number) =>
  fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });

test("a block put into a snapshot gives what reading everything would give", () => {
  fc.assert(
    fc.property(
      rows(6, 5),
      fc.nat(4),
      fc.nat(3),
      rows(2, 2),
      (before: Values, top: number, left: number, change: Values) => {
        const after = before.map((row, r) => row.map((old, c) => change[r - top]?.[c - left] ?? old));
        expect(patchBook(bookOf(before), [block(change, top, left)]).sheets[0]!.rows).toEqual(
          bookOf(after).sheets[0]!.rows,
        );
      },
    ),
  );
});

test("what has not changed stays the same object", () => {
  const book = bookOf([
    ["a", 1],
    ["b", 2],
  ]);
  const same = patchBook(book, [block([["a", 1]])]);
  expect(same.sheets[0]).toBe(book.sheets[0]);
  const changed = patchBook(book, [block([["c"]])]);
  expect(changed.sheets[0]!.rows[1]).toBe(book.sheets[0]!.rows[1]);
});

test("an empty block clears what it stands for", () => {
  const book = bookOf([
    ["a", 1],
    ["b", 2],
  ]);
  const whole = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
  const cleared = patchBook(book, [{ sheet: "S", top: 0, left: 1, values: [], formulas: [], whole }]);
  expect(cleared.sheets[0]!.rows).toEqual(bookOf([["a"], ["b"]]).sheets[0]!.rows);
});

test("values alone change results and keep formulas, formats and fonts", () => {
  const { book } = grid("| =A1+1 | 5 |");
  const name = book.sheets[0]!.name;
  const after = patchBook(book, [{ sheet: name, top: 0, left: 0, values: [[7, 5]] }]);
  expect(cellAt(after.sheets[0]!, 0, 0)).toMatchObject({ formula: "A1+1", value: 7 });
  expect(cellAt(after.sheets[0]!, 0, 1)).toBe(cellAt(book.sheets[0]!, 0, 1));
});

test("errors are told from texts by Excel's own type, formulas from texts that begin with an equals sign", () => {
  const told: Block = {
    ...block([["#N/A", "#N/A", "=1"]]),
    formulas: [["#N/A", "'#N/A", "=1"]],
    types: [["Error", "String", "String"]],
  };
  const cells = bookFromBlocks(about, [outline], [told]).sheets[0]!.rows[0]!.cells;
  expect(cells).toEqual([{ value: { error: "#N/A" } }, { value: "#N/A" }, { value: "=1" }]);
});

test("formulas are asked for in areas, and in one where they are scattered", () => {
  const lines = ["| =A1 | =A2 | 1 |", "| =A3 | =A4 | 2 |"].join("\n");
  expect(formulaAreas(grid(lines).book)).toMatchObject([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  const scattered = Array.from({ length: 100 }, (_, row) => (row % 2 === 0 ? "| =B1 |" : "| 1 |")).join("\n");
  expect(formulaAreas(grid(scattered).book)).toMatchObject([{ top: 0, left: 0, bottom: 98, right: 0 }]);
});
