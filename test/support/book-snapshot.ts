// A book as a reader would see it after writing and reading: what verification is given, without any bytes.
import type { Book } from "#engine/book.ts";
import type { Cell, Sheet, SparseRow, Workbook } from "#engine/workbook.ts";

/** The snapshot of a written book. Formulas carry the results that the book stored with them. */
export function snapshotOf(book: Book): Workbook {
  return {
    fileName: "out.xlsx",
    format: "xlsx",
    date1904: false,
    sheets: book.sheets.map(({ name, rows, state }): Sheet => {
      const filled: SparseRow<Cell>[] = [];
      for (const { row, cells } of rows) {
        const stored = cells.filter(
          ({ value, formula }) => (value !== undefined && value !== "") || formula !== undefined,
        );
        const sorted = [...stored].sort((a, b) => a.column - b.column);
        if (sorted.length === 0) continue;
        filled.push({
          row,
          columns: sorted.map(({ column }) => column),
          cells: sorted.map(({ value = "", formula }) => ({ value, ...(formula === undefined ? {} : { formula }) })),
        });
      }
      return {
        name,
        state: state ?? "visible",
        rows: filled.sort((a, b) => a.row - b.row),
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        extras: { comments: 0, textBoxes: 0, pictures: 0 },
      };
    }),
    hasMacros: false,
    externalLinks: 0,
    ownParts: book.parts,
    definedNames: book.names,
    notes: [],
  };
}

/** The snapshot with one cell changed: what a person or a faulty program has typed over. */
export function withCell(
  book: Workbook,
  sheet: string,
  row: number,
  column: number,
  change: (cell: Cell) => Cell,
): Workbook {
  const changed = book.sheets.map((candidate) =>
    candidate.name !== sheet
      ? candidate
      : {
          ...candidate,
          rows: candidate.rows.map((line) =>
            line.row !== row
              ? line
              : {
                  ...line,
                  cells: line.cells.map((cell, index) => (line.columns[index] === column ? change(cell) : cell)),
                },
          ),
        },
  );
  return { ...book, sheets: changed };
}
