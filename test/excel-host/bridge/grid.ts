// Rows of values on their way to and from the page.
import { columnsOf, rowsOf, type Area } from "../model/area.ts";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import { refuseTooLarge, type Place } from "./place.ts";
import { fail } from "./rich-error.ts";

/** One value a cell, row by row. */
export function gridOf<V>(
  { sheet, area }: Place,
  where: string,
  of: (cell: Cell, row: number, column: number) => V,
): V[][] {
  refuseTooLarge(area, where);
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_, right) => {
      const [row, column] = [area.top + down, area.left + right];
      return of(shown(sheet, row, column), row, column);
    }),
  );
}

/** A cell as it is read: of a merged area only the first holds a value. */
function shown(sheet: Sheet, row: number, column: number): Cell {
  const cell = sheet.cell(row, column);
  return sheet.merges.length > 0 && sheet.isCovered(row, column) ? { value: "", style: cell.style } : cell;
}

/** The value for each cell out of what was given: a grid of the range's shape, or one value for all. */
export function spread(value: unknown, area: Area, where: string): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) {
    const single = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
    if (single) return () => (rows[0] as readonly unknown[])[0];
    fail(
      "InvalidArgument",
      where,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

/** The value that all cells share, or null as Excel answers for mixed ones. */
export function shared<V>(values: Iterable<V>): V | null {
  let first: V | undefined;
  let some = false;
  for (const value of values) {
    if (some && value !== first) return null;
    first = value;
    some = true;
  }
  return some ? first! : null;
}
