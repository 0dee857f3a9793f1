// How a value is written so that Excel keeps it: a text that Excel would take for something else needs its apostrophe.
import type { CellValue } from "#engine/workbook.ts";
import { isCellError } from "#engine/workbook.ts";

/** What to write for a value into a cell of that number format; null clears. */
export function asWritten(value: CellValue | null, format: string): string | number | boolean {
  if (value === null || value === "") return "";
  if (typeof value !== "string") return isCellError(value) ? value.error : value;
  return format !== "@" && mayBeTaken(value) ? `'${value}` : value;
}

// Numbers, dates ("3 tháng 2", "May 5"), formulas, logical values in whatever language Excel speaks.
function mayBeTaken(text: string): boolean {
  return /\d/.test(text) || /^[\s]*[=+\-@'#"]/.test(text) || /^\s*(?:true|false|đúng|sai)\s*$/i.test(text);
}

/** Whether a cell read from Excel holds the value. */
export function holds(read: unknown, value: CellValue | null): boolean {
  if (value === null || value === "") return read === "";
  return isCellError(value) ? read === value.error : read === value;
}
