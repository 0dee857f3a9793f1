// The head of an official paper (Decree 30/2020/NĐ-CP) over a sheet, and the signature block below its table.
import type { Worksheet } from "exceljs";

export const FONT = "Times New Roman";
export type Line = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
};

export type Place = { readonly left: number; readonly right: number };

/** A text over columns `left` to `right` (1-based) of a row. */
export function writeLine(
  sheet: Worksheet,
  row: number,
  { left, right }: Place,
  text: string,
  line: Line = {},
  align: "left" | "center" | "right" = "center",
): void {
  if (right > left) sheet.mergeCells(row, left, row, right);
  const cell = sheet.getCell(row, left);
  if (text) cell.value = text;
  cell.font = { name: FONT, size: 12, ...line };
  cell.alignment = { horizontal: align, vertical: "middle", wrapText: false };
}

/** Leaves the cell open on a protected sheet. */
export function unlock(sheet: Worksheet, row: number, { left, right }: Place): void {
  for (let column = left; column <= right; column++) sheet.getCell(row, column).protection = { locked: false };
}

export type Head = {
  /** Name of the superior body; of the union; both in capitals. */
  readonly superior: string;
  readonly union: string;
  /** "Kiên Giang", or dots to be filled in. */
  readonly place: string;
  readonly year: string;
};

function halves(place: Place, split: number): readonly [Place, Place] {
  return [
    { left: place.left, right: split },
    { left: split + 1, right: place.right },
  ];
}

export function sum(widths: readonly number[], left: number, right: number): number {
  return widths.slice(left - 1, right).reduce((total, width) => total + width, 0);
}

/**
 * Writes the head into rows 1 to 5 of the columns of `place` and returns the next free row. `split` is the last
 * column of its left half.
 */
export function writeHead(sheet: Worksheet, head: Head, place: Place, split: number): number {
  const [left, right] = halves(place, split);
  writeLine(sheet, 1, left, head.superior);
  writeLine(sheet, 1, right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { bold: true });
  writeLine(sheet, 2, left, head.union, { bold: true });
  writeLine(sheet, 2, right, "Độc lập - Tự do - Hạnh phúc", { bold: true, size: 13, underline: true });
  // A typed rule stays under the middle of the name whatever the columns are.
  writeLine(sheet, 3, left, "─────────────", { size: 8 });
  sheet.getRow(3).height = 9;
  writeLine(sheet, 4, left, "Số:          /BC-LHHN");
  writeLine(sheet, 4, right, `${head.place}, ngày ….. tháng ….. năm ${head.year}`, { italic: true });
  unlock(sheet, 4, place);
  if (head.union.includes("…")) unlock(sheet, 2, left);
  for (const row of [1, 2, 4]) sheet.getRow(row).height = 18;
  return 6;
}

/** The signature block from `row` on: who made the table, who signs; the names are entered below. */
export function writeSignatures(sheet: Worksheet, row: number, place: Place, split: number): void {
  const [left, right] = halves(place, split);
  writeLine(sheet, row, left, "NGƯỜI LẬP BIỂU", { bold: true });
  writeLine(sheet, row, right, "CHỦ TỊCH", { bold: true });
  writeLine(sheet, row + 1, left, "(Ký, ghi rõ họ tên)", { italic: true, size: 11 });
  writeLine(sheet, row + 1, right, "(Ký, đóng dấu, ghi rõ họ tên)", { italic: true, size: 11 });
  writeLine(sheet, row + 5, left, "", { bold: true });
  writeLine(sheet, row + 5, right, "", { bold: true });
  unlock(sheet, row, right);
  for (const place of [left, right]) unlock(sheet, row + 5, place);
}
