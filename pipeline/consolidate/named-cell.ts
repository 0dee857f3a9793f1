// Cells of a consolidated workbook found by their defined names, wherever people have moved them.
import { parseAddress } from "#engine/address.ts";
import { cellAt, type CellValue, type Sheet, type Workbook } from "#engine/workbook.ts";

export type CellPlace = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** The cell of a defined name such as "'Tổng hợp'!$D$12"; undefined when the name is gone or names no single cell. */
export function namedCell(book: Workbook, name: string): CellPlace | undefined {
  const ref = book.definedNames?.find((candidate) => candidate.name === name)?.ref;
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+)$/.exec(ref ?? "");
  const sheet = book.sheets.find((candidate) => candidate.name === (match?.[1]?.replace(/''/g, "'") ?? match?.[2]));
  const cell = parseAddress(match?.[3] ?? "");
  return sheet && cell && { sheet, ...cell };
}

/** What the named cell stores; undefined when it is blank. */
export function namedValue(book: Workbook, name: string): CellValue | undefined {
  const place = namedCell(book, name);
  const value = place && cellAt(place.sheet, place.row, place.column)?.value;
  return value === "" ? undefined : value;
}
