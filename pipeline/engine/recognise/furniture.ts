// Everything around the tables of a sheet: document header, section titles, remarks, signature block. What is none of
// these stays unmapped, and is listed.
import type { Table } from "../table.ts";
import type { Cell, Range, Sheet } from "../workbook.ts";
import { cellsOf } from "../workbook.ts";
import type { Marks } from "./marks.ts";
import { isPlaceAndDate, isSignatureText } from "./row-text.ts";
import { unitOfLine } from "./recognise-sheet.ts";

/** Marks the cells of a sheet that holds at least one table and that recognition has not marked yet. */
export function markFurniture(sheet: Sheet, tables: readonly Table[], marks: Marks): void {
  const ranges = tables.map((table) => table.range);
  const first = Math.min(...ranges.map((range) => range.top));
  const last = Math.max(...ranges.map((range) => range.bottom));
  const signature = signatureRow(sheet, last);
  const hidden = mergedAway(sheet);
  const crowded = new Set(sheet.rows.filter(({ cells }) => cells.length > 4).map(({ row }) => row));
  const full = new Set(sheet.rows.filter(({ cells }) => cells.length > 2).map(({ row }) => row));
  for (const { row, column, cell } of cellsOf(sheet)) {
    if (marks.get(row, column) !== undefined || hidden(row, column)) continue;
    const outside = !ranges.some((range) => row >= range.top && row <= range.bottom);
    // Many cells side by side outside every table are a table nobody recognised, not remarks.
    if (
      outside &&
      (crowded.has(row) || (row > first && full.has(row) && !(signature !== undefined && row >= signature)))
    )
      continue;
    const ref = { sheet: sheet.name, row, column };
    if (row < first) {
      if (isWords(cell)) marks.setRef(ref, "title");
    } else if (signature !== undefined && row >= signature) {
      if (isWords(cell)) marks.setRef(ref, "title");
    } else if (isWords(cell)) {
      const inside = ranges.find((range) => row >= range.top && row <= range.bottom);
      if (inside) {
        if (column < inside.left || column > inside.right) marks.setRef(ref, "note");
      } else marks.setRef(ref, belongsToNext(row, ranges, sheet) ? "title" : "note");
    }
  }
}

/** Text, or a year on its own; numbers and dates around a table are nobody's until a person says so. */
function isWords(cell: Cell): boolean {
  if (typeof cell.value === "string") return cell.stored !== false;
  return (
    typeof cell.value === "number" &&
    cell.formula === undefined &&
    cell.format === undefined &&
    Number.isInteger(cell.value) &&
    cell.value >= 1990 &&
    cell.value <= 2100
  );
}

function signatureRow(sheet: Sheet, after: number): number | undefined {
  for (const { row, cell } of cellsOf(sheet))
    if (row > after && typeof cell.value === "string" && (isSignatureText(cell.value) || isPlaceAndDate(cell.value)))
      return row;
  return undefined;
}

// Between two tables: the lines right above the next one are its title and unit line, the others remarks on the last.
function belongsToNext(row: number, ranges: readonly Range[], sheet: Sheet): boolean {
  const next = ranges
    .map((range) => range.top)
    .filter((top) => top > row)
    .sort((a, b) => a - b)[0];
  if (next === undefined) return false;
  if (next - row <= 3) return true;
  for (const { row: at, cell } of cellsOf(sheet))
    if (at > row && at < next && typeof cell.value === "string" && unitOfLine(cell.value)) return at - row <= 2;
  return false;
}

/** Cells behind a merged area: part of the area's one cell. */
export function mergedAway(sheet: Sheet): (row: number, column: number) => boolean {
  if (sheet.merges.length === 0) return () => false;
  const byRow = new Map<number, Range[]>();
  const rows = new Set(sheet.rows.map((row) => row.row));
  for (const area of sheet.merges)
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 5_000); row++) {
      if (!rows.has(row)) continue;
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  return (row, column) =>
    byRow
      .get(row)
      ?.some((area) => column >= area.left && column <= area.right && !(area.top === row && area.left === column)) ??
    false;
}
