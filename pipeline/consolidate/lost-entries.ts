// Entries of an earlier workbook that a new one would not hold: whoever replaces the earlier one is told first.
import type { Kept } from "./model.ts";

export type LostEntries = {
  /** How many corrections. */ readonly adjustments: number;
  readonly exchangeRate: boolean;
};

/** What `there` has and `kept` (what the new workbook starts from) has not. */
export function lostEntries(there: Kept, kept: Kept | undefined): LostEntries {
  const known = new Set(kept?.adjustments.flatMap(keysOf));
  return {
    adjustments: there.adjustments.filter((one) => !keysOf(one).some((key) => known.has(key))).length,
    exchangeRate: there.exchangeRate !== undefined && kept?.exchangeRate?.rate !== there.exchangeRate.rate,
  };
}

// The same entry goes under another row id once rows have moved, and under the row's content key wherever it is known.
function keysOf({ rowId, rowKey, field, to }: Kept["adjustments"][number]): string[] {
  return [rowId.toUpperCase(), ...(rowKey === undefined ? [] : [rowKey])].map((row) => `${row}\n${field}\n${to}`);
}
