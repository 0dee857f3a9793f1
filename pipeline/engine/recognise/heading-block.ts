// Heading blocks: one to three rows of headings, merged in either direction, anywhere on the sheet. A block is found
// by what its cells say, never by position; its bottom row is where the items begin.
import type { Cell, Range } from "../workbook.ts";
import { nfc } from "../text.ts";
import { headingParts, headingText, type HeadingText } from "./heading-text.ts";
import { percentKey, type Phrases } from "./phrases.ts";
import { markerOf } from "./row-text.ts";
import { isBlank, textOf, type View } from "./view.ts";

export type HeadingCell = {
  readonly text: string;
  readonly parsed: HeadingText;
  readonly row: number;
  readonly column: number;
};
/** One column of a block: its headings from the outermost group down to the leaf. */
export type HeadingPath = { readonly column: number; readonly levels: readonly HeadingCell[] };
export type HeadingBlock = { readonly top: number; readonly bottom: number; readonly paths: readonly HeadingPath[] };

const MAX_HEADING = 200;
const MAX_ROWS = 4;

/** Rows in which at least two cells name fields: where a block may stand. */
export function candidateRows(view: View, phrases: Phrases): readonly number[] {
  const known = candidates.get(view);
  if (known?.phrases === phrases) return known.rows;
  const rows = rowsOfHeadings(view, phrases);
  candidates.set(view, { phrases, rows });
  return rows;
}

// A sheet is asked for the header of the report, for its tables and for tables of another shape.
const candidates = new WeakMap<View, { readonly phrases: Phrases; readonly rows: readonly number[] }>();

function rowsOfHeadings(view: View, phrases: Phrases): readonly number[] {
  const parts = partsOf(phrases);
  const found: number[] = [];
  for (const row of view.rows) {
    if (!headingLike(view, row)) continue;
    let hits = 0;
    for (const { cell } of view.cells(row)) {
      const text = textOf(cell);
      if (text === undefined) continue;
      const parsed = headingText(text);
      if (
        phrases.knows(parsed.key, parsed.percent) ||
        phrases.knows(parsed.bare, parsed.percent) ||
        headingParts(text).some((part) => phrases.knows(headingText(part).key)) ||
        parts.has(parsed.key) ||
        phrases.exact.has(percentKey(parsed.key, parsed.percent))
      )
        hits++;
    }
    if (hits >= 2) found.push(row);
  }
  return found;
}

const partsCache = new WeakMap<Phrases, ReadonlySet<string>>();
function partsOf(phrases: Phrases): ReadonlySet<string> {
  let parts = partsCache.get(phrases);
  if (!parts) partsCache.set(phrases, (parts = new Set(phrases.composed.flatMap((composed) => composed.parts))));
  return parts;
}

/** Only short texts (and years): a row with amounts, dates or formulas holds data. */
export function headingLike(view: View, row: number): boolean {
  const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
  // "07" typed as text, and words beside it: an item.
  if (cells.length > 1 && isNumber(cells[0]!.cell) && cells.some(({ cell }) => /\p{L}{2}/u.test(textOf(cell) ?? "")))
    return false;
  let texts = 0;
  for (const { cell } of cells) {
    if (isYear(cell)) texts++;
    else if (typeof cell.value !== "string" || cell.formula !== undefined || cell.value.length > MAX_HEADING)
      return false;
    else if (DAY.test(cell.value)) return false;
    else texts++;
  }
  return texts > 0;
}

/** A day typed as text is what a line holds, not what a column is called. */
const DAY = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})\s*$/;

function isNumber(cell: Cell): boolean {
  return typeof cell.value === "string" && markerOf(cell.value)?.kind === "number" && cell.value.trim().length < 4;
}

function isYear(cell: Cell): boolean {
  return (
    typeof cell.value === "number" &&
    Number.isInteger(cell.value) &&
    cell.value >= 1990 &&
    cell.value <= 2100 &&
    cell.format === undefined
  );
}

/** Every block that could stand around a candidate row: one to four rows that cut no merged area. */
export function* blocksAround(view: View, row: number): Generator<HeadingBlock> {
  for (let top = row; top > row - MAX_ROWS && top >= 0; top--) {
    if (isEmptyRow(view, top)) continue;
    if (!headingLike(view, top) || (top < row && isFurniture(view, top))) break;
    if (cutsMergeAbove(view, top)) continue;
    for (let bottom = row; bottom < top + MAX_ROWS && bottom <= view.bottom; bottom++) {
      if (bottom > row && isEmptyRow(view, bottom)) continue;
      if (bottom > row && (!headingLike(view, bottom) || opensGroup(view, bottom))) break;
      if (cutsMergeBelow(view, bottom)) continue;
      const paths = pathsOf(view, top, bottom);
      if (paths.length > 0) yield { top, bottom, paths };
    }
  }
}

/** "I | Vận động viện trợ": the first group row of the table, whatever its words. */
function opensGroup(view: View, row: number): boolean {
  const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
  const first = textOf(cells[0]?.cell);
  const kind = first === undefined ? undefined : markerOf(first)?.kind;
  return cells.length === 2 && (kind === "roman" || kind === "letter");
}

function isEmptyRow(view: View, row: number): boolean {
  return view.cells(row).every(({ cell }) => isBlank(cell));
}

// A title across the whole table, a unit line, "Kèm theo …": above the headings, not among them.
function isFurniture(view: View, row: number): boolean {
  const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
  if (cells.length !== 1) return false;
  const { column, cell } = cells[0]!;
  const text = String(typeof cell.value === "object" ? "" : cell.value);
  if (/^\s*\(?(?:đơn vị tính|đvt|kèm theo|đơn vị)(?!\p{L})/iu.test(nfc(text)) || text.length > 60) return true;
  const area = view.merge(row, column);
  // A lone text right above a heading, with other headings to its left, may be the group heading of that one.
  if (!area) return isBlank(view.own(row + 1, column)) || !hasLeft(view, row + 1, column);
  return area.right - area.left + 1 >= view.right - (view.left ?? 0);
}

function hasLeft(view: View, row: number, column: number): boolean {
  return view.cells(row).some((other) => other.column < column && !isBlank(other.cell));
}

function cutsMergeAbove(view: View, top: number): boolean {
  return view.cells(top).length > 0 && anyMerge(view, top, (area) => area.top < top);
}
function cutsMergeBelow(view: View, bottom: number): boolean {
  // A title merged over a turned table lies across its headings and all its items.
  return anyMerge(view, bottom, (area) => area.bottom > bottom && !(view.turned && area.left === area.right));
}
function anyMerge(view: View, row: number, test: (area: Range) => boolean): boolean {
  for (let column = 0; column <= view.right; column++) {
    const area = view.merge(row, column);
    if (area && !isBlank(view.own(area.top, area.left)) && test(area)) return true;
  }
  return false;
}

/** The headings over each column; a group heading typed once over blanks spreads to the right over sub-headings. */
export function pathsOf(view: View, top: number, bottom: number): HeadingPath[] {
  const paths: HeadingPath[] = [];
  for (let column = 0; column <= view.right; column++) {
    const levels: HeadingCell[] = [];
    for (let row = top; row <= bottom; row++) {
      const cell = headingAt(view, bottom, row, column);
      if (!cell) continue;
      const last = levels[levels.length - 1];
      if (last && last.row === cell.row && last.column === cell.column) continue;
      levels.push(cell);
    }
    if (levels.length > 0) paths.push({ column, levels });
  }
  return paths.filter((path) => !isSpacer(view, bottom, path, paths));
}

// A blank column under a heading that reaches across it: it has neither a heading of its own nor data.
function isSpacer(view: View, bottom: number, { column, levels }: HeadingPath, paths: readonly HeadingPath[]): boolean {
  const leaf = levels[levels.length - 1]!;
  const reaches = (view.merge(leaf.row, leaf.column)?.bottom ?? leaf.row) >= bottom;
  if (leaf.column === column && reaches) return false;
  const group = paths.some(
    (other) =>
      other.column !== column &&
      other.levels
        .slice(0, reaches ? undefined : -1)
        .some((level) => level.row === leaf.row && level.column === leaf.column),
  );
  return group && !view.rows.some((row) => row > bottom && row <= bottom + 60 && !isBlank(view.own(row, column)));
}

function headingAt(view: View, bottom: number, row: number, column: number): HeadingCell | undefined {
  const shown = headingCell(view, row, column);
  if (shown || row === bottom || view.merge(row, column)) return shown;
  if (!hasLower(view, row, bottom, column)) return undefined;
  for (let left = column - 1; left >= 0; left--) {
    if (view.merge(row, left)) return undefined;
    const group = headingCell(view, row, left);
    if (group) return hasLower(view, row, bottom, left) ? group : undefined;
    if (!hasLower(view, row, bottom, left)) return undefined;
  }
  return undefined;
}

function hasLower(view: View, row: number, bottom: number, column: number): boolean {
  for (let r = row + 1; r <= bottom; r++) {
    const area = view.merge(r, column);
    if (area && area.top <= row) continue;
    if (!isBlank(view.shown(r, column))) return true;
  }
  return false;
}

function headingCell(view: View, row: number, column: number): HeadingCell | undefined {
  const cell = view.shown(row, column);
  if (!cell || isBlank(cell)) return undefined;
  const text =
    typeof cell.value === "string" ? cell.value : typeof cell.value === "number" ? String(cell.value) : undefined;
  if (text === undefined) return undefined;
  const area = view.merge(row, column);
  return { text, parsed: headingText(text), row: area ? area.top : row, column: area ? area.left : column };
}
