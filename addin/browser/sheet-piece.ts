// The cells around a place, as a person would see them on the sheet: two rows above, one below, two columns each side.
import { columnLetters } from "#engine/address.ts";
import { displayText } from "#engine/display.ts";
import type { Finding } from "#engine/finding.ts";
import { cellAt, type Range, type Sheet, type Workbook } from "#engine/workbook.ts";
import type { PieceShown } from "./shown.ts";

const ABOVE = 2;
const BELOW = 1;
const BESIDE = 2;
const MAX_ROWS = 6;
const MAX_COLUMNS = 5;
const MAX_TEXT = 60;

/** The piece of sheet a finding is about; undefined for a finding about a whole sheet or file. */
export function pieceOf(finding: Pick<Finding, "at" | "related">, book: Workbook): PieceShown | undefined {
  const { at } = finding;
  const sheet = at && book.sheets.find(({ name }) => name === at.sheet);
  if (!at || !sheet || !("row" in at || "top" in at)) return undefined;
  const area: Range = "top" in at ? at : { top: at.row, left: at.column, bottom: at.row, right: at.column };
  const top = Math.max(0, area.top - ABOVE);
  const left = Math.max(0, area.left - BESIDE);
  const bottom = Math.min(area.bottom + BELOW, top + MAX_ROWS - 1);
  const right = Math.min(area.right + BESIDE, left + MAX_COLUMNS - 1);
  const marked = (row: number, column: number) =>
    within(area, row, column) ||
    finding.related.some((ref) => ref.sheet === sheet.name && ref.row === row && ref.column === column);
  return {
    sheet: sheet.name,
    columns: numbers(left, right).map(columnLetters),
    rows: numbers(top, bottom).map((row) => ({
      number: row + 1,
      cells: numbers(left, right).map((column) => ({
        text: shortened(textAt(sheet, row, column, book.date1904)),
        marked: marked(row, column),
      })),
    })),
  };
}

function within(area: Range, row: number, column: number): boolean {
  return area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function textAt(sheet: Sheet, row: number, column: number, date1904: boolean): string {
  const cell = cellAt(sheet, row, column);
  if (!cell) return "";
  return cell.stored === false && cell.formula !== undefined ? `=${cell.formula}` : displayText(cell, date1904);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_TEXT ? `${line.slice(0, MAX_TEXT - 1)}…` : line;
}
