// What became of every non-empty cell of the counted files: the sum of their ledgers, and the cells nothing claimed.
import { addressOf, quoteSheet } from "#engine/address.ts";
import type { LedgerCounts, LedgerKind } from "#engine/table.ts";
import type { CellRef } from "#engine/workbook.ts";
import type { FileLedger, UnmappedCell } from "./model.ts";
import type { Counted } from "./resolve-files.ts";

const KINDS: readonly LedgerKind[] = ["value", "heading", "title", "total", "numbering", "note", "unmapped"];

/** The sum of ledgers, kind by kind. */
export function sumOfLedgers(counts: readonly LedgerCounts[]): LedgerCounts {
  const of = (key: "cells" | LedgerKind) => counts.reduce((sum, ledger) => sum + ledger[key], 0);
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<LedgerKind, number>;
  return { cells: of("cells"), ...kinds };
}

/** The key under which a cell's text stands in `SourceFile.unmappedTexts`. */
export function unmappedKey({ sheet, row, column }: CellRef): string {
  return `${quoteSheet(sheet)}!${addressOf(row, column)}`;
}

export type Ledgers = {
  readonly ledgers: readonly FileLedger[];
  readonly ledger: LedgerCounts;
  readonly unmapped: readonly UnmappedCell[];
};

/** Ledgers of the counted files, in roster order. Text of a cell on a sheet without a recognised section never passes. */
export function ledgersOf(counted: readonly Counted[]): Ledgers {
  const ledgers = counted.flatMap(({ file }) =>
    file.submission.ledger.sheets.map(({ sheet, counts }) => ({ file: file.file, sheet, counts })),
  );
  const unmapped = counted.flatMap(({ file }) => {
    const known = new Set(file.submission.tables.map(({ sheet }) => sheet));
    return file.submission.ledger.unmapped.map((at): UnmappedCell => {
      const text = known.has(at.sheet) ? file.unmappedTexts?.[unmappedKey(at)] : undefined;
      return { file: file.file, at, ...(text === undefined ? {} : { text }) };
    });
  });
  return { ledgers, ledger: sumOfLedgers(counted.map(({ file }) => file.submission.ledger.counts)), unmapped };
}
