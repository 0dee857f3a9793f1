// How high a row of wrapped text must be. Excel finds out by itself when it opens a file; LibreOffice and previews do not
// and would cut the text, so rows without a height of their own get an estimate, which Excel may still refine.
import { parseRange } from "#engine/address.ts";
import type { BookRow, BookSheet, Style } from "#engine/book.ts";

const DEFAULT_WIDTH = 9;
const DEFAULT_SIZE = 12;
/** Line height of Times New Roman by its size. */
const LINE = 1.3125;
const MAX_HEIGHT = 409.5;
/** Cell padding, in the width of a digit. */
const PADDING = 0.7;

/** Height in points of a row whose wrapped text needs more than one line, else undefined. */
export type RowHeight = (row: BookRow) => number | undefined;

export function createRowHeight({ columns, merges = [], defaultRowHeight }: BookSheet): RowHeight {
  const one = defaultRowHeight ?? DEFAULT_SIZE * LINE;
  const widthOf = (column: number): number => columns[column]?.width ?? DEFAULT_WIDTH;
  // Row -> column -> width of the merged cell; 0 where it spans rows, whose height cannot be one row's.
  const merged = new Map<number, Map<number, number>>();
  for (const area of merges) {
    const range = parseRange(area);
    if (!range) continue;
    let width = 0;
    for (let column = range.left; column <= range.right; column++) width += widthOf(column);
    const inRow = merged.get(range.top) ?? new Map<number, number>();
    merged.set(range.top, inRow.set(range.left, range.top === range.bottom ? width : 0));
  }
  return ({ row, cells, height }) => {
    if (height !== undefined) return undefined;
    const inRow = merged.get(row);
    let needed = one;
    for (const cell of cells) {
      if (cell.style?.wrap !== true || typeof cell.value !== "string") continue;
      const width = inRow?.get(cell.column) ?? widthOf(cell.column);
      if (width > 0) needed = Math.max(needed, heightOf(cell.value, cell.style, width));
    }
    return needed > one ? Math.min(MAX_HEIGHT, Math.ceil(needed * 4) / 4) : undefined;
  };
}

function heightOf(text: string, { font, rotation, indent = 0 }: Style, width: number): number {
  const size = font?.size ?? DEFAULT_SIZE;
  const room = ((width - PADDING - indent) * DEFAULT_SIZE) / size / (font?.bold ? 1.08 : 1);
  // Most texts fit: no letter is wider than one and a half digits.
  if (rotation || (text.length * 1.5 <= room && !text.includes("\n"))) return 0;
  return linesOf(text, Math.max(room, 1)) * size * LINE;
}

/** Lines of a text broken at spaces; `room` in digit widths. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) {
      lines++;
      line = word = 0;
      continue;
    }
    const width = letterWidth(code, text, i);
    if (code === 32) word = 0;
    else word += width;
    line += width;
    if (line <= room || code === 32) continue;
    lines++;
    // A word longer than the line is broken inside.
    line = word = word > room ? width : word;
  }
  return lines;
}

/** Width of a letter of Times New Roman, in digit widths. */
function letterWidth(code: number, text: string, at: number): number {
  if (code < 0x80) {
    if (code === 32) return 0.5;
    if (code >= 65 && code <= 90) return 1.38;
    if (code === 109 || code === 119) return 1.5;
    if (code >= 97 && code <= 122) return NARROW.has(code) ? 0.6 : 0.96;
    return code >= 48 && code <= 57 ? 1 : 0.7;
  }
  if (code >= 0x300 && code <= 0x36f) return 0;
  if (code >= 0x2e80) return 2;
  const letter = text[at]!;
  return letter === letter.toLowerCase() ? 0.96 : 1.38;
}

const NARROW = new Set([..."fijlrt"].map((letter) => letter.charCodeAt(0)));
