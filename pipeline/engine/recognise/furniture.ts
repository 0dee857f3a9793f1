// Everything around the tables of a sheet: document header, section titles, remarks, signature block. What is none of
// these stays unmapped, and is listed: above all a table that nobody recognised.
import { foldLoose } from "../text.ts";
import type { Table } from "../table.ts";
import type { Cell, Range, Sheet } from "../workbook.ts";
import type { Marks } from "./marks.ts";
import { isPlaceAndDate, isSignatureText } from "./row-text.ts";
import { unitsOfLine } from "./unit-line.ts";

type Line = { readonly row: number; readonly free: readonly { readonly column: number; readonly cell: Cell }[] };

/** Remarks stand this close to what they are about. */
const NEAR_ROWS = 8;
const NEAR_COLUMNS = 6;

/** Marks the cells of a sheet that holds at least one table and that recognition has not marked yet. */
export function markFurniture(sheet: Sheet, tables: readonly Table[], marks: Marks): void {
  const ranges = tables.map((table) => table.range).sort((a, b) => a.top - b.top);
  const first = Math.min(...ranges.map((range) => range.top));
  const last = Math.max(...ranges.map((range) => range.bottom));
  const lines = freeLines(sheet, marks);
  const foreign = foreignRows(lines, ranges, first, last);
  const signature = signatureRow(lines, last, foreign);
  const beside = besideTables(lines, ranges);
  let reached = last;
  for (const { row, free } of lines) {
    if (insideOf(ranges, row).length > 0) {
      for (const { column, cell } of beside.filter((one) => one.row === row))
        if (isRemark(cell)) put(row, column, "note");
      continue;
    }
    if (foreign.has(row)) continue;
    const after = row > last;
    if (after && row - reached > NEAR_ROWS) break;
    if (after) reached = row;
    const title =
      row < first || (signature !== undefined && row >= signature) || (!after && belongsToNext(row, ranges, lines));
    for (const { column, cell } of free)
      if (title ? isWords(cell) && !tellsOfADay(cell) : isRemark(cell)) put(row, column, title ? "title" : "note");
  }
  function put(row: number, column: number, kind: "title" | "note"): void {
    marks.setRef({ row, column }, kind);
  }
}

type Beside = { readonly row: number; readonly column: number; readonly cell: Cell };

function insideOf(ranges: readonly Range[], row: number): readonly Range[] {
  return ranges.filter((range) => row >= range.top && row <= range.bottom);
}

/** Remarks beside the rows of a table stand alone: several side by side, or one below the other, are a table. */
function besideTables(lines: readonly Line[], ranges: readonly Range[]): readonly Beside[] {
  const all = lines.flatMap(({ row, free }) => {
    const inside = insideOf(ranges, row);
    return inside.length === 0
      ? []
      : free.flatMap(({ column, cell }) => (isBeside(inside, column) ? [{ row, column, cell }] : []));
  });
  const count = (one: Beside, key: "row" | "column") => all.filter((other) => other[key] === one[key]).length;
  return all.filter((one) => count(one, "row") === 1 && count(one, "column") <= MOST_REMARKS);
}

const MOST_REMARKS = 2;

function freeLines(sheet: Sheet, marks: Marks): Line[] {
  const hidden = mergedAway(sheet);
  const lines: Line[] = [];
  for (const { row, columns, cells } of sheet.rows) {
    const free = columns.flatMap((column, i) =>
      marks.get(row, column) !== undefined || hidden(row, column) ? [] : [{ column, cell: cells[i]! }],
    );
    if (free.length > 0) lines.push({ row, free });
  }
  return lines;
}

/**
 * Lines of a table nobody recognised: several texts or numbers side by side, and the lines below them, with the title
 * right above. The few texts of a document header or a signature block are none.
 */
function foreignRows(
  lines: readonly Line[],
  ranges: readonly Range[],
  first: number,
  last: number,
): ReadonlySet<number> {
  const foreign = new Set<number>();
  const outside = lines.filter(({ row }) => !ranges.some((range) => row >= range.top && row <= range.bottom));
  outside.forEach((line, i) => {
    const { row, free } = line;
    const before = outside[i - 1];
    const goesOn = before !== undefined && foreign.has(before.row) && row - before.row <= 1;
    const numbers = free.some(({ cell }) => !isWords(cell));
    const signs = free.some(({ cell }) => isSigned(cell));
    const table =
      row < first
        ? free.length > 4 || (free.length > 2 && (numbers || opensTable(line)))
        : !signs && (free.length > 3 || (free.length > 2 && (row <= last || numbers || opensTable(line))));
    if (!table && !(goesOn && !signs && (free.length > 1 || numbers))) return;
    foreign.add(row);
    if (goesOn || row < first) return;
    // Its title: lines of one text right above, as long as nothing else stands between.
    for (let up = i - 1, below = row; up >= 0; up--) {
      const above = outside[up]!;
      if (
        below - above.row > 2 ||
        above.free.length > 1 ||
        (above.row <= last && ranges.some(({ bottom }) => bottom > above.row && bottom < row))
      )
        break;
      if (!above.free.every(({ cell }) => isWords(cell) && !isSigned(cell)) || isNote(above)) break;
      foreign.add(above.row);
      below = above.row;
    }
  });
  return foreign;
}

function opensTable({ free }: Line): boolean {
  const text = free[0]!.cell.value;
  return typeof text === "string" && /^(?:stt|tt|so tt|so thu tu|no|nr|s n)$/.test(foldLoose(text));
}

function isNote({ free }: Line): boolean {
  const text = free[0]!.cell.value;
  return typeof text === "string" && /^\s*(?:\(?\*|ghi chú|lưu ý|nguồn|notes?\b|remarks?\b|source\b)/iu.test(text);
}

function isSigned(cell: Cell): boolean {
  return typeof cell.value === "string" && (isSignatureText(cell.value) || isPlaceAndDate(cell.value));
}

function isBeside(ranges: readonly Range[], column: number): boolean {
  return (
    ranges.every(({ left, right }) => column < left || column > right) &&
    ranges.some(({ left, right }) => column >= left - NEAR_COLUMNS && column <= right + NEAR_COLUMNS)
  );
}

/** Text, or a year on its own; numbers and dates around a table are nobody's until a person says so. */
/** "- Ngày 05/01/2024: Họp mặt kỷ niệm …": what was done, told in sentences, is no title. */
function tellsOfADay({ value }: Cell): boolean {
  return (
    typeof value === "string" &&
    value.length > 30 &&
    /^\s*(?:[-–+•*]\s*(?:(?:từ )?ngày\s+)?|(?:từ )?ngày\s+)\d{1,2}\s*[/.-]\s*\d{1,2}(?!\d*\/(?:NĐ|QĐ))/iu.test(
      value.normalize("NFC"),
    )
  );
}

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

/** Words that say something: a lone character is a slip of the hand. */
function isRemark(cell: Cell): boolean {
  return isWords(cell) && (typeof cell.value !== "string" || cell.value.trim() === "" || cell.value.trim().length > 2);
}

function signatureRow(lines: readonly Line[], after: number, foreign: ReadonlySet<number>): number | undefined {
  return lines.find(({ row, free }) => row > after && !foreign.has(row) && free.some(({ cell }) => isSigned(cell)))
    ?.row;
}

// Between two tables: the lines right above the next one are its title and unit line, the others remarks on the last.
function belongsToNext(row: number, ranges: readonly Range[], lines: readonly Line[]): boolean {
  const next = ranges.find((range) => range.top > row)?.top;
  if (next === undefined) return false;
  if (next - row <= 3) return true;
  return lines.some(
    ({ row: at, free }) =>
      at > row &&
      at < next &&
      at - row <= 2 &&
      free.some(({ cell }) => typeof cell.value === "string" && unitsOfLine(cell.value) !== undefined),
  );
}

type Hidden = (row: number, column: number) => boolean;
const cache = new WeakMap<Sheet, Hidden>();

/** Cells behind a merged area: part of the area's one cell. */
export function mergedAway(sheet: Sheet): Hidden {
  let hidden = cache.get(sheet);
  if (!hidden) cache.set(sheet, (hidden = hiddenIn(sheet)));
  return hidden;
}

/** Index of the first stored row at or below `row`. */
function firstAt({ rows }: Sheet, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hiddenIn(sheet: Sheet): Hidden {
  if (sheet.merges.length === 0) return () => false;
  const byRow = new Map<number, Range[]>();
  for (const area of sheet.merges)
    for (let i = firstAt(sheet, area.top); i < sheet.rows.length; i++) {
      const { row } = sheet.rows[i]!;
      if (row > area.bottom) break;
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
