// The conservation ledger: every non-empty cell has exactly one kind, and the kinds add up to the cells.
import type { Ledger, LedgerCounts, LedgerKind } from "../table.ts";
import type { CellRef, Sheet } from "../workbook.ts";
import { mergedAway } from "./furniture.ts";
import type { Marks } from "./marks.ts";

export const LEDGER_KINDS: readonly LedgerKind[] = [
  "value",
  "heading",
  "title",
  "total",
  "numbering",
  "note",
  "unmapped",
];

/** Counts the marks of all sheets; an unmarked cell is `unmapped`. A merged area is one cell. */
export function ledgerOf(sheets: readonly { readonly sheet: Sheet; readonly marks: Marks }[]): Ledger {
  const unmapped: CellRef[] = [];
  const bySheet = sheets.map(({ sheet, marks }) => {
    const counts = emptyCounts();
    const hidden = mergedAway(sheet);
    for (const { row, columns, cells } of sheet.rows)
      for (let i = 0; i < columns.length; i++) {
        const column = columns[i]!;
        const cell = cells[i]!;
        // An empty text without a formula is nothing stored, whatever a reader made of it.
        if (hidden(row, column) || (cell.value === "" && cell.formula === undefined)) continue;
        const kind = marks.get(row, column) ?? "unmapped";
        counts[kind]++;
        counts.cells++;
        if (kind === "unmapped") unmapped.push({ sheet: sheet.name, row, column });
      }
    return { sheet: sheet.name, counts: counts as LedgerCounts };
  });
  return { counts: sumCounts(bySheet.map(({ counts }) => counts)), sheets: bySheet, unmapped };
}

export function sumCounts(all: readonly LedgerCounts[]): LedgerCounts {
  const sum = emptyCounts();
  for (const counts of all) {
    sum.cells += counts.cells;
    for (const kind of LEDGER_KINDS) sum[kind] += counts[kind];
  }
  return sum;
}

function emptyCounts(): { cells: number } & Record<LedgerKind, number> {
  return { cells: 0, value: 0, heading: 0, title: 0, total: 0, numbering: 0, note: 0, unmapped: 0 };
}
