// A sheet as recognition looks at it: merged areas resolved, blanks told from content, and turnable, so that a
// table whose items run across is read by the same code as one whose items run down.
import type { Cell, CellRef, Range, Sheet } from "../workbook.ts";

export type Placed = { readonly column: number; readonly cell: Cell };

export type View = {
  readonly sheet: Sheet;
  readonly turned: boolean;
  /** Rows that have content, ascending. */
  readonly rows: readonly number[];
  readonly bottom: number;
  readonly right: number;
  /** The first column, where the view is of some columns alone. */
  readonly left?: number;
  /** The row's own cells (a merged area shows only its first cell), ascending. */
  readonly cells: (row: number) => readonly Placed[];
  /** The cell stored at a place. */
  readonly own: (row: number, column: number) => Cell | undefined;
  /** The cell shown at a place: a merged area shows its first cell everywhere. */
  readonly shown: (row: number, column: number) => Cell | undefined;
  /** The merged area over a place. */
  readonly merge: (row: number, column: number) => Range | undefined;
  /** Where the cell shown at a place is stored. */
  readonly ref: (row: number, column: number) => CellRef;
  /** Where an area of a view that is laid out anew stands on the sheet. */
  readonly area?: (range: Range) => Range;
};

const NO_CELLS: readonly Placed[] = [];
// No row or column index reaches 2^20, so row and column fit one exact number.
const WIDTH = 2 ** 20;

/** A view of the sheet as it stands, or turned: rows for columns. */
export function viewOf(sheet: Sheet, turned = false): View {
  const byRow = new Map<number, Placed[]>();
  let bottom = -1;
  let right = -1;
  for (const { row, columns, cells } of sheet.rows)
    for (let i = 0; i < columns.length; i++) {
      const r = turned ? columns[i]! : row;
      const c = turned ? row : columns[i]!;
      if (r > bottom) bottom = r;
      if (c > right) right = c;
      let line = byRow.get(r);
      if (!line) byRow.set(r, (line = []));
      line.push({ column: c, cell: cells[i]! });
    }
  const merges = sheet.merges.map((area) => (turned ? turnRange(area) : area));
  const mergeAt = new Map<number, Range>();
  for (const area of merges) {
    const last = Math.min(area.bottom, bottom);
    const end = Math.min(area.right, right);
    for (let r = area.top; r <= last; r++) for (let c = area.left; c <= end; c++) mergeAt.set(r * WIDTH + c, area);
  }
  // Content behind a merged area is never shown by Excel and is one cell with it.
  if (mergeAt.size > 0)
    for (const [r, line] of byRow) {
      const kept = line.filter(({ column }) => {
        const area = mergeAt.get(r * WIDTH + column);
        return !area || (area.top === r && area.left === column);
      });
      if (kept.length < line.length) byRow.set(r, kept);
    }
  const rows = [...byRow.keys()].filter((r) => byRow.get(r)!.length > 0).sort((a, b) => a - b);
  const own = (row: number, column: number): Cell | undefined => {
    const line = byRow.get(row);
    if (!line) return undefined;
    let low = 0;
    let high = line.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = line[middle]!.column;
      if (at === column) return line[middle]!.cell;
      if (at < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
  const merge = (row: number, column: number) => (mergeAt.size === 0 ? undefined : mergeAt.get(row * WIDTH + column));
  return {
    sheet,
    turned,
    rows,
    bottom,
    right,
    cells: (row) => byRow.get(row) ?? NO_CELLS,
    own,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return area ? own(area.top, area.left) : own(row, column);
    },
    ref: (row, column) => {
      const area = merge(row, column);
      const r = area ? area.top : row;
      const c = area ? area.left : column;
      return turned ? { sheet: sheet.name, row: c, column: r } : { sheet: sheet.name, row: r, column: c };
    },
  };
}

/** Where an area of a view stands on the sheet. */
export function placedArea(view: View, range: Range): Range {
  return view.area?.(range) ?? (view.turned ? turnRange(range) : range);
}

export function turnRange(area: Range): Range {
  return { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

/** Nothing a reader would see: no cell, or only spaces. A formula without a result is not blank. */
export function isBlank(cell: Cell | undefined): boolean {
  if (!cell) return true;
  return typeof cell.value === "string" && cell.stored !== false && cell.value.trim() === "";
}

export function textOf(cell: Cell | undefined): string | undefined {
  return cell && typeof cell.value === "string" && cell.stored !== false && cell.value.trim() !== ""
    ? cell.value
    : undefined;
}
