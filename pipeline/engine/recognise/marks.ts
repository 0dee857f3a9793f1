// What became of every cell of a sheet, while it is being recognised: the raw material of the ledger.
import type { CellRef, Range } from "../workbook.ts";
import type { LedgerKind } from "../table.ts";
import type { View } from "./view.ts";

export type Marks = {
  readonly set: (view: View, row: number, column: number, kind: LedgerKind) => void;
  readonly setRef: (ref: Pick<CellRef, "row" | "column">, kind: LedgerKind) => void;
  readonly each: (take: (place: { readonly row: number; readonly column: number }, kind: LedgerKind) => void) => void;
  readonly get: (row: number, column: number) => LedgerKind | undefined;
  /** Takes back what was marked in an area, except headings and titles. */
  readonly forget: (area: Range) => void;
  /** Takes back everything: the sheet is read anew. */
  readonly clear: () => void;
  /** The same marks, to be changed on their own. */
  readonly copy: () => Marks;
};

type Rows = Map<number, Map<number, LedgerKind>>;

/** Marks for one sheet. A cell inside a merged area marks the area's first cell; the first mark stays, except that value wins. */
export function newMarks(): Marks {
  return marksIn(new Map());
}

// Small whole numbers as keys: a row and a column in one number would be no such number.
function marksIn(rows: Rows): Marks {
  const put = (row: number, column: number, kind: LedgerKind) => {
    let line = rows.get(row);
    if (!line) rows.set(row, (line = new Map()));
    if (kind === "value" || !line.has(column)) line.set(column, kind);
  };
  return {
    set: (view, row, column, kind) => {
      if (view.area) {
        const place = view.ref(row, column);
        return put(place.row, place.column, kind);
      }
      const area = view.merge(row, column);
      const [r, c] = area ? [area.top, area.left] : [row, column];
      if (view.turned) put(c, r, kind);
      else put(r, c, kind);
    },
    setRef: (ref, kind) => put(ref.row, ref.column, kind),
    each: (take) => rows.forEach((line, row) => line.forEach((kind, column) => take({ row, column }, kind))),
    get: (row, column) => rows.get(row)?.get(column),
    forget: ({ top, left, bottom, right }) => {
      for (let row = top; row <= bottom; row++)
        for (const [column, kind] of rows.get(row) ?? [])
          if (column >= left && column <= right && kind !== "heading" && kind !== "title")
            rows.get(row)!.delete(column);
    },
    clear: () => rows.clear(),
    copy: () => marksIn(new Map(Array.from(rows, ([row, line]) => [row, new Map(line)]))),
  };
}
