// A1 notation: the one place where 0-based indices become what people and files write.
import type { CellRef, Range } from "./workbook.ts";

/** 0 -> "A", 25 -> "Z", 26 -> "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** "A" -> 0, "aa" -> 26. Returns -1 when the text is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (8, 1) -> "B9". */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "B9" -> { row: 8, column: 1 }, or undefined. `$` signs are allowed. */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : undefined;
}

/** "A1:C3", or "A1" when the area is a single cell. */
export function rangeAddress(range: Range): string {
  const first = addressOf(range.top, range.left);
  const last = addressOf(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** "A1:C3" or "A1" -> an area, or undefined. */
export function parseRange(text: string): Range | undefined {
  const [first, last = first] = text.split(":");
  const a = parseAddress(first ?? "");
  const b = parseAddress(last ?? "");
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** `'Biểu 01'!B9`, quoted as Excel does in formulas and links. */
export function fullAddress(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${addressOf(ref.row, ref.column)}`;
}

/** A sheet name as formulas need it: always quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
