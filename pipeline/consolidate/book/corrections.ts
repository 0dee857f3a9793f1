// The chair's corrections as the formulas of the workbook apply them: a line counts once its corrected value fits its
// field, and of two lines on the same value the upper one counts (the lower one is marked on the sheet).
import type { Adjustment } from "#consolidate/model.ts";

/** Written instead of a number: the reported value is taken out, as if the cell had been left blank. */
export const TAKEN_OUT = "bỏ";

export type Corrections = {
  /** Lines that name the row, effective or not. */
  count(rowId: string): number;
  /** The corrected value, when an effective line gives one; null takes the value out. */
  value(rowId: string, field: string): string | number | null | undefined;
};

const keyOf = (rowId: string, field: string) => `${rowId}|${field}`.toLowerCase();

export function correctionsOf(adjustments: readonly Adjustment[]): Corrections {
  const counts = new Map<string, number>();
  const values = new Map<string, string | number | null>();
  for (const { rowId, field, to, notApplied } of adjustments) {
    const row = rowId.toLowerCase();
    counts.set(row, (counts.get(row) ?? 0) + 1);
    const key = keyOf(rowId, field);
    if (!notApplied && !values.has(key)) values.set(key, to);
  }
  return {
    count: (rowId) => counts.get(rowId.toLowerCase()) ?? 0,
    value: (rowId, field) => values.get(keyOf(rowId, field)),
  };
}
