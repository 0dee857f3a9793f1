// Texts of unmapped cells that the chair may see: a stray remark beside a table, but nothing that the sender had
// hidden, and nothing of a sheet that is none of the report's.
import type { Submission } from "#engine/submission.ts";
import { cellAt, isCellError, type Workbook } from "#engine/workbook.ts";
import { unmappedKey } from "./ledgers.ts";

/** Text by `'sheet'!A1`, for visible cells of visible sheets that hold a recognised section. */
export function unmappedTextsOf(book: Workbook, submission: Submission): Record<string, string> {
  const known = new Set(submission.tables.map(({ sheet }) => sheet));
  const texts: Record<string, string> = {};
  for (const at of submission.ledger.unmapped) {
    const sheet = book.sheets.find(({ name }) => name === at.sheet);
    if (!sheet || !known.has(sheet.name) || sheet.state !== "visible") continue;
    if (sheet.hiddenRows.includes(at.row) || sheet.hiddenColumns.includes(at.column)) continue;
    const value = cellAt(sheet, at.row, at.column)?.value;
    if (value !== undefined && value !== "") texts[unmappedKey(at)] = isCellError(value) ? value.error : String(value);
  }
  return texts;
}
