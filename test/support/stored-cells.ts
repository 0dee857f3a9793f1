// How many cells a workbook stores, counted without the engine: a merged area is one cell.
import type { Cell, Workbook } from "#engine/workbook.ts";

/** Nothing stored: no cell, or an empty text without a formula. */
function isBlankCell(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === "" && cell.formula === undefined);
}

/** Non-empty cells of all sheets; what lies behind a merged area is part of the area. */
export function storedCells(book: Workbook): number {
  let count = 0;
  for (const { rows, merges } of book.sheets)
    for (const { row, columns, cells } of rows)
      columns.forEach((column, i) => {
        const behind = merges.some(
          ({ top, left, bottom, right }) =>
            row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
        );
        if (!behind && !isBlankCell(cells[i])) count++;
      });
  return count;
}
