// Text in legacy Vietnamese fonts (TCVN3, VNI) as Unicode, before anything is recognised. The stored text stays in the
// workbook itself; only what is read changes.
import { convertLegacy } from "../legacy-font.ts";
import type { Cell, Sheet, Workbook } from "../workbook.ts";

/** The same workbook with legacy text converted; the workbook itself when it has none. */
export function unicodeBook(book: Workbook): Workbook {
  let changed = false;
  const sheets = book.sheets.map((sheet) => {
    const converted = unicodeSheet(sheet);
    if (converted !== sheet) changed = true;
    return converted;
  });
  return changed ? { ...book, sheets } : book;
}

function unicodeSheet(sheet: Sheet): Sheet {
  if (!sheet.rows.some(({ cells }) => cells.some((cell) => cell.font !== undefined && typeof cell.value === "string")))
    return sheet;
  return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(unicodeCell) })) };
}

function unicodeCell(cell: Cell): Cell {
  if (cell.font === undefined || typeof cell.value !== "string") return cell;
  const { text, converted } = convertLegacy(cell.value, cell.font);
  return converted ? { ...cell, value: text } : cell;
}
