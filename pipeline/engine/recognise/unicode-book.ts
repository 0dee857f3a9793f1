// Text as composed Unicode, that of legacy Vietnamese fonts (TCVN3, VNI) too, before anything is recognised, so that
// every pattern meets one spelling. The stored text stays in the workbook itself; only what is read changes.
import { convertLegacy } from "../legacy-font.ts";
import { nfc } from "../text.ts";
import type { Cell, Sheet, Workbook } from "../workbook.ts";

/** The same workbook with its texts composed and converted; the workbook itself when they already are. */
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
  let changed = false;
  const rows = sheet.rows.map((row) => {
    let own: Cell[] | undefined;
    row.cells.forEach((cell, i) => {
      const read = unicodeCell(cell);
      if (read !== cell) (own ??= [...row.cells])[i] = read;
    });
    if (!own) return row;
    changed = true;
    return { ...row, cells: own };
  });
  return changed ? { ...sheet, rows } : sheet;
}

function unicodeCell(cell: Cell): Cell {
  if (typeof cell.value !== "string") return cell;
  const legacy = cell.font === undefined ? undefined : convertLegacy(cell.value, cell.font);
  const text = legacy?.converted ? legacy.text : nfc(cell.value);
  return text === cell.value ? cell : { ...cell, value: text };
}
