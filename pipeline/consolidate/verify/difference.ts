// What verification reports: places where a consolidated workbook does not say what its own rows add up to.
import { addressOf } from "#engine/address.ts";
import type { CellValue, Sheet } from "#engine/workbook.ts";
import { cellAt, isCellError } from "#engine/workbook.ts";

/**
 * value: an item's cell · row: an item gone or added · adjusted: the value totals run over · total: a total or a
 * unit's figure · formula: a formula gone, without a result or with an error · data: the data part contradicts
 * itself · ledger: counts that do not add up · source: a file or value that the sources do not show.
 */
export type DifferenceKind = "value" | "row" | "adjusted" | "total" | "formula" | "data" | "ledger" | "source";
export type Plain = string | number | boolean | null;
export type Difference = {
  readonly sheet: string | null;
  readonly address: string | null;
  readonly kind: DifferenceKind;
  readonly expected: Plain;
  readonly found: Plain;
};

/** The stored value as plain data; an error value as its text. */
export function plainOf(value: CellValue | undefined): Plain {
  if (value === undefined || value === "") return null;
  return isCellError(value) ? value.error : value;
}

/** What a cell stores, blank as null. */
export function storedAt(sheet: Sheet, row: number, column: number): Plain {
  return plainOf(cellAt(sheet, row, column)?.value);
}

export function differenceAt(
  sheet: Sheet,
  row: number,
  column: number,
  kind: DifferenceKind,
  expected: Plain,
): Difference {
  return { sheet: sheet.name, address: addressOf(row, column), kind, expected, found: storedAt(sheet, row, column) };
}

/** Equal as a spreadsheet keeps it: 15 digits of a number, text whatever its line ends and Unicode form. */
export function isSamePlain(expected: Plain, found: Plain): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return expected === found || Math.abs(expected - found) <= Math.abs(expected) * 1e-15;
  if (typeof expected === "string" && typeof found === "string") return lineOf(expected) === lineOf(found);
  return expected === found;
}

function lineOf(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}
