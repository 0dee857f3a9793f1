// A sheet of a snapshot as an object by address, for tests that look at single cells.
import { addressOf } from "#engine/address.ts";
import { cellsOf } from "#engine/workbook.ts";
import type { Cell, Sheet } from "#engine/workbook.ts";

export function cellsByAddress(sheet: Sheet): Record<string, Cell> {
  const found: Record<string, Cell> = {};
  for (const { row, column, cell } of cellsOf(sheet)) found[addressOf(row, column)] = cell;
  return found;
}
