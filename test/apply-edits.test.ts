// Single cells changed in a snapshot, and changed back.
import fc from "fast-check";
import { applyEdits, netEdits, turnedRound } from "#engine/apply-edits.ts";
import { cellAt, type Cell, type CellValue, type Edit, type Workbook } from "#engine/workbook.ts";

function bookOf(cells: readonly Cell[]): Workbook {
  const rows = [{ row: 0, columns: cells.map((_, column) => column), cells }];
  const extras = { comments: 0, textBoxes: 0, pictures: 0 };
  const sheet = { name: "S", state: "visible" as const, rows, merges: [], hiddenRows: [], hiddenColumns: [], extras };
  const about = { fileName: "a.xlsx", format: "xlsx" as const, date1904: false, hasMacros: false, externalLinks: 0 };
  return { ...about, sheets: [sheet], ownParts: [], notes: [] };
}

const edit = (column: number, from: CellValue | null, to: CellValue | null, sheet = "S"): Edit => ({
  at: { sheet, row: 0, column },
  from,
  to,
});
const valueAt = (book: Workbook, column: number) => cellAt(book.sheets[0]!, 0, column)?.value ?? null;

test("each edit is made only while its cell holds what was seen, and what is left says why", () => {
  const book = bookOf([{ value: "12" }, { value: "3" }, { value: 5, formula: "A1" }]);
  const {
    applied,
    refused,
    book: after,
  } = applyEdits(book, [edit(0, "12", 12), edit(1, "4", 4), edit(2, 5, 6), edit(0, "12", 13, "T")]);
  expect(applied).toEqual([edit(0, "12", 12)]);
  expect(refused.map(({ reason }) => reason)).toEqual(["changed", "formula", "gone"]);
  expect([valueAt(after, 0), valueAt(after, 1)]).toEqual([12, "3"]);
});

test("of two edits of one cell the second one sees what the first one wrote", () => {
  const { applied, book } = applyEdits(bookOf([{ value: 1 }]), [edit(0, 1, 2), edit(0, 2, 3)]);
  expect([applied.length, valueAt(book, 0)]).toEqual([2, 3]);
});

test("edits turned round bring every cell back, and come to nothing", () => {
  const values = fc.array(fc.constantFrom<CellValue>("1", 1, "2", 2, true), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      values,
      fc.array(fc.tuple(fc.nat(5), fc.constantFrom<CellValue | null>("9", 9, null))),
      (start, steps) => {
        const book = bookOf(start.map((value) => ({ value })));
        let now = book;
        const made: Edit[] = [];
        for (const [column, to] of steps.filter(([at]) => at < start.length)) {
          const { applied, book: next } = applyEdits(now, [edit(column, valueAt(now, column), to)]);
          made.push(...applied);
          now = next;
        }
        const back = applyEdits(now, turnedRound(made));
        expect(back.refused).toEqual([]);
        expect(start.map((_, column) => valueAt(back.book, column))).toEqual(start);
        expect(netEdits([...made, ...turnedRound(made)])).toEqual([]);
      },
    ),
  );
});

test("what several edits come to names each cell once, with what it held at first", () => {
  expect(netEdits([edit(0, "a", "b"), edit(1, null, 4), edit(0, "b", "c"), edit(1, 4, null)])).toEqual([
    edit(0, "a", "c"),
  ]);
});
