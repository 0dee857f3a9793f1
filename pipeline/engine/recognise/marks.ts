// What became of every cell of a sheet, while it is being recognised: the raw material of the ledger.
import type { CellRef, Sheet } from "../workbook.ts";
import type { LedgerKind } from "../table.ts";
import type { View } from "./view.ts";

const WIDTH = 2 ** 20;

export type Marks = {
  readonly set: (view: View, row: number, column: number, kind: LedgerKind) => void;
  readonly setRef: (ref: CellRef, kind: LedgerKind) => void;
  readonly get: (row: number, column: number) => LedgerKind | undefined;
};

/** Marks for one sheet. A cell inside a merged area marks the area's first cell; the first mark stays, except that value wins. */
export function marksFor(_sheet: Sheet): Marks {
  const kinds = new Map<number, LedgerKind>();
  const put = (row: number, column: number, kind: LedgerKind) => {
    const key = row * WIDTH + column;
    if (kind === "value" || !kinds.has(key)) kinds.set(key, kind);
  };
  return {
    set: (view, row, column, kind) => {
      const ref = view.ref(row, column);
      put(ref.row, ref.column, kind);
    },
    setRef: (ref, kind) => put(ref.row, ref.column, kind),
    get: (row, column) => kinds.get(row * WIDTH + column),
  };
}
