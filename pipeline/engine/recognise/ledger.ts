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

/** The ledger of one sheet. */
export type SheetLedger = {
  readonly sheet: string;
  readonly counts: LedgerCounts;
  readonly year?: number;
  readonly unmapped: readonly CellRef[];
};

/** Counts the marks of a sheet; an unmarked cell is `unmapped`. A merged area is one cell. */
export function sheetLedger(sheet: Sheet, marks: Marks): SheetLedger {
  const unmapped: CellRef[] = [];
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
  return { sheet: sheet.name, counts, unmapped };
}

/** The ledgers of all sheets as one. */
export function ledgerOf(sheets: readonly SheetLedger[]): Ledger {
  return {
    counts: sumCounts(sheets.map(({ counts }) => counts)),
    sheets: sheets.map(({ unmapped: _unmapped, ...sheet }) => sheet),
    unmapped: sheets.flatMap(({ unmapped }) => unmapped),
  };
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
