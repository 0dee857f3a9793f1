// What people entered in an earlier consolidated workbook, read from its cells as they stand: the corrections of Điều
// chỉnh and the exchange rate of Tổng hợp. Nothing that a formula shows is taken for an entry.
import { dateFromSerial } from "#engine/calendar.ts";
import type { Words } from "#engine/form.ts";
import { cellAt, isCellError, type CellValue, type Sheet, type Workbook } from "#engine/workbook.ts";
import { COUNT_FIELD } from "./adjust.ts";
import { COLUMNS, FIRST_ROW } from "./book/adjustment-places.ts";
import { TAKEN_OUT } from "./book/corrections.ts";
import { ADJUSTMENTS } from "./book/sheet-names.ts";

import type { DataPart } from "./data-part.ts";
import type { Adjustment, ExchangeRate, Kept } from "./model.ts";
import { namedValue } from "./named-cell.ts";
import { withRowKeys } from "./read-data-part.ts";

export type ReadKept = {
  readonly kept: Kept;
  /** Entries that could not be taken over, and why. */ readonly left: readonly Words[];
};

/** Reads the entries of a workbook of this program; `part` is the data it carries. */
export function readKept(book: Workbook, part: DataPart): ReadKept {
  const left: Words[] = [];
  const sheet = book.sheets.find(({ name }) => name === ADJUSTMENTS);
  const adjustments = sheet ? adjustmentsOn(sheet, part, left) : [];
  const exchangeRate = rateOf(book, left);
  return { kept: { adjustments: withRowKeys(adjustments, part), ...(exchangeRate ? { exchangeRate } : {}) }, left };
}

function adjustmentsOn(sheet: Sheet, part: DataPart, left: Words[]): Adjustment[] {
  const at = (row: number, column: number) => entered(cellAt(sheet, row, column)?.value);
  const text = (row: number, column: number) => String(at(row, column) ?? "").trim();
  const codes = new Map<string, string>();
  for (const { row } of sheet.rows)
    if (row >= FIRST_ROW && text(row, COLUMNS.listLabel) !== "")
      codes.set(text(row, COLUMNS.listLabel), text(row, COLUMNS.listCode));
  const adjustments: Adjustment[] = [];
  for (const { row } of sheet.rows) {
    const [rowId, label, to] = [text(row, COLUMNS.rowId), text(row, COLUMNS.field), at(row, COLUMNS.to)];
    if (row < FIRST_ROW || (rowId === "" && label === "" && to === undefined)) continue;
    if (rowId === "" || label === "" || to === undefined) {
      left.push(incomplete(row));
      continue;
    }
    const field = codes.get(label) ?? label;
    const [reason, by] = [text(row, COLUMNS.reason), text(row, COLUMNS.by)];
    const entry = { rowId, field, to: to === TAKEN_OUT ? null : to, reason, by };
    adjustments.push({ ...entry, from: reportedThen(entry, part) });
  }
  return adjustments;
}

/** What the correction was made against: as recorded with it, else the value the row had in that workbook. */
function reportedThen({ rowId, field, to }: Omit<Adjustment, "from">, part: DataPart): string | number | null {
  const same = (id: string) => id.toUpperCase() === rowId.toUpperCase();
  const recorded = part.adjustments.find((one) => same(one.rowId) && one.field === field && one.to === to);
  if (recorded) return recorded.from;
  const row = part.sections.flatMap(({ rows }) => rows).find(({ id }) => same(id));
  const value = field === COUNT_FIELD ? row?.count : row?.values[field];
  if (value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return Array.isArray(value) ? value.join("; ") : typeof value === "boolean" ? String(value) : JSON.stringify(value);
}

function entered(value: CellValue | undefined): string | number | undefined {
  if (value === undefined || value === "" || isCellError(value)) return undefined;
  return typeof value === "boolean" ? String(value) : value;
}

function incomplete(row: number): Words {
  return {
    vi: `Trang “${ADJUSTMENTS}”, dòng ${row + 1}: chưa ghi đủ mã dòng, chỉ tiêu và giá trị điều chỉnh, nên không được mang sang.`,
    en: `Sheet “${ADJUSTMENTS}”, row ${row + 1}: row, indicator and corrected value are not all given, so it is not carried over.`,
  };
}

function rateOf(book: Workbook, left: Words[]): ExchangeRate | undefined {
  const [rate, source, date] = ["value", "source", "date"].map((key) => namedValue(book, `hopnhat.rate.${key}`));
  if (rate === undefined && source === undefined && date === undefined) return undefined;
  if (typeof rate !== "number") {
    left.push({
      vi: "Tỷ giá ghi trong tệp cũ không phải là số, nên không được mang sang.",
      en: "The exchange rate in the earlier workbook is no number, so it is not carried over.",
    });
    return undefined;
  }
  const day = typeof date === "number" ? dateFromSerial(date, false) : entered(date);
  return { rate, source: String(entered(source) ?? ""), date: String(day ?? "") };
}
