// Two amounts of one item in the same currency, to be held against each other. Currencies are never compared across: a
// dollar amount against đồng says nothing without a rate.
import type { Field } from "./form.ts";
import { numberIn, onValue } from "./rule-context.ts";
import type { Table } from "./table.ts";
import type { CellRef } from "./workbook.ts";

export type AmountPair = {
  readonly field: Field;
  readonly actual: number;
  /** The other amount of the pair. */
  readonly limit: number;
  /** Where the other amount stands. */
  readonly others: readonly CellRef[];
  /** Places, field and row of a finding on the first amount. */
  readonly place: ReturnType<typeof onValue> & { readonly related: readonly CellRef[] };
};

/** The pairs of two stems ("disbursed", "committed") over all items, đồng first. Nothing when a field is not of the form. */
export function* amountPairs(table: Table, stem: string, other: string): Generator<AmountPair> {
  for (const currency of ["Vnd", "Usd"]) {
    const [id, otherId] = [stem + currency, other + currency];
    const field = table.form.fields.find((candidate) => candidate.id === id);
    if (!field) continue;
    for (const item of table.items) {
      const actual = numberIn(item, id);
      const limit = actual === undefined ? undefined : numberIn(item, otherId);
      if (actual === undefined || limit === undefined) continue;
      const base = onValue(table, item, id);
      const others = item.cells[otherId] ? [item.cells[otherId]] : [];
      yield { field, actual, limit, others, place: { ...base, related: [base.at, ...others] } };
    }
  }
}
