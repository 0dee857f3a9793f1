// Text as composed Unicode, that of legacy Vietnamese fonts (TCVN3, VNI) too, before anything is recognised, so that
// every pattern meets one spelling. The stored text stays in the workbook itself; only what is read changes.
import { convertLegacy } from "../legacy-font.ts";
import type { Memo } from "../memo.ts";
import { nfc } from "../text.ts";
import type { Cell, Sheet, Workbook } from "../workbook.ts";

/** The same workbook with its texts composed and converted; the workbook itself when they already are. */
export function unicodeBook(book: Workbook, memo: Memo): Workbook {
  let changed = false;
  const sheets = book.sheets.map((sheet) => {
    const converted = memo(sheet, "unicode", [], () => unicodeSheet(sheet));
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

/** Composed Vietnamese and ordinary punctuation: nothing in it to mend. Most cells, and normalising costs time. */
const PLAIN =
  /^[\u0000-\u009F\u00A1-\u00AA\u00B0-\u00B3\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u01B0\u1EA0-\u1EF9\u2010-\u201D\u2026]*$/;

function unicodeCell(cell: Cell): Cell {
  if (typeof cell.value !== "string" || (cell.font === undefined && PLAIN.test(cell.value))) return cell;
  const legacy = cell.font === undefined ? undefined : convertLegacy(cell.value, cell.font);
  const text = legacy?.converted ? legacy.text : nfc(cell.value);
  return text === cell.value ? cell : { ...cell, value: text };
}
