// What a workbook stores, as other programs may compare it with what their own readers see (`inspect --json`).
import { addressOf, columnLetters, rangeAddress } from "#engine/address.ts";
import { dateParts, isDateFormat } from "#engine/number-format.ts";
import { cellsOf } from "#engine/workbook.ts";
import type { CellValue, Sheet, SheetState, Workbook } from "#engine/workbook.ts";
import { isoFromSerial } from "./serial-date.ts";

export type InspectedSheet = {
  readonly name: string;
  readonly state: SheetState;
  /** Stored values by address; a formula without a stored result is in `uncalculated` instead. */
  readonly cells: Readonly<Record<string, CellValue>>;
  /** ISO dates of the cells shown as dates; bare times as `T08:30`. */
  readonly dates: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly uncalculated: readonly string[];
  readonly merges: readonly string[];
  /** 1-based, as people count. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
};

/** The sheets of a workbook in the form of `inspect --json`. */
export function inspectJson(workbook: Workbook): readonly InspectedSheet[] {
  return workbook.sheets.map((sheet) => inspectSheet(sheet, workbook.date1904));
}

function inspectSheet(sheet: Sheet, date1904: boolean): InspectedSheet {
  const cells: Record<string, CellValue> = {};
  const dates: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const uncalculated: string[] = [];
  for (const { row, column, cell } of cellsOf(sheet)) {
    const address = addressOf(row, column);
    if (cell.formula !== undefined) formulas[address] = cell.formula;
    if (cell.stored === false) {
      uncalculated.push(address);
      continue;
    }
    cells[address] = cell.value;
    if (typeof cell.value !== "number" || cell.format === undefined || !isDateFormat(cell.format)) continue;
    const iso = isoFromSerial(cell.value, date1904, dateParts(cell.format));
    if (iso !== undefined) dates[address] = iso;
  }
  return {
    name: sheet.name,
    state: sheet.state,
    cells,
    dates,
    formulas,
    uncalculated,
    merges: sheet.merges.map(rangeAddress),
    hiddenRows: sheet.hiddenRows.map((row) => row + 1),
    hiddenColumns: sheet.hiddenColumns.map(columnLetters),
  };
}
