// The cells of one column that belong to items of a table.
import type { Cell } from "../workbook.ts";
import type { Line } from "./lines.ts";
import { isBlank, type View } from "./view.ts";

export type ItemCell = { readonly row: number; readonly cell: Cell };

/** What each item says on its first line; none that is blank. */
export function firstCells(view: View, column: number, lines: readonly Line[]): readonly ItemCell[] {
  return lines.flatMap((line) => {
    const cell = line.kind === "item" ? view.own(line.first, column) : undefined;
    return line.kind === "item" && cell && !isBlank(cell) ? [{ row: line.first, cell }] : [];
  });
}

/** Every cell stored on any line of an item, blank ones too. */
export function storedCells(view: View, column: number, lines: readonly Line[]): readonly ItemCell[] {
  const cells: ItemCell[] = [];
  for (const line of lines)
    if (line.kind === "item")
      for (let row = line.first; row <= line.last; row++) {
        const cell = view.own(row, column);
        if (cell) cells.push({ row, cell });
      }
  return cells;
}
