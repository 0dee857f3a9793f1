// What the items under a total line add up to.
import { fieldOf } from "./form.ts";
import { columnOf, numberIn } from "./rule-context.ts";
import { cellIn, type SheetScope } from "./sheet-scope.ts";
import { roundingOf } from "./rounding.ts";
import type { Item, MoneyUnit, Table, TotalLine } from "./table.ts";
import type { Cell, CellRef } from "./workbook.ts";

export type TotalSum = {
  readonly items: readonly Item[];
  /** In base units. */
  readonly sum: number;
  /** The value equals the sum as far as rounding tells. */
  readonly fits: boolean;
  /** Cells whose value is not certain, so that the sum says nothing. */
  readonly uncertain: readonly CellRef[];
  readonly cell: Cell | undefined;
  readonly unit: MoneyUnit | undefined;
};

/**
 * The sum behind one value of a total line; undefined when the form never sums the field. A blank counts as nothing or
 * as what a blank stands for (one trip); a grand total may also cover the other tables of its sheet, as when one table
 * holds both directions of delegations.
 */
export function totalSum(scope: SheetScope, table: Table, line: TotalLine, id: string): TotalSum | undefined {
  const entry = line.values[id];
  const isSummed = table.form.totals.some((total) => total.field === id && total.how === "sum");
  if (!entry || line.items.length === 0 || !isSummed) return undefined;
  const items = line.items.flatMap((index) => linesOf(table)[index] ?? []);
  const blank = fieldOf(table.form, id).blank ?? 0;
  const sums = [sumOf(items, id, 0), sumOf(items, id, blank)];
  if (line.kind === "grand") {
    const all = scope.tables.flatMap(linesOf);
    sums.push(sumOf(all, id, 0), sumOf(all, id, blank));
  }
  const cell = cellIn(scope, entry.at);
  const unit = columnOf(table, id, entry.at)?.unit;
  const allowed = roundingOf(cell, entry.value, unit);
  const fits = sums.some((sum) => Math.abs(sum - entry.value) <= allowed);
  const uncertain = items.flatMap((item) => (item.asked[id] && item.cells[id] ? [item.cells[id]] : []));
  return { items, sum: sums[0]!, fits, uncertain, cell, unit };
}

/** What a total adds up: the items, or the lines of a table that only counts. */
function linesOf(table: Table): readonly Item[] {
  return table.items.length > 0 ? table.items : table.aggregates;
}

function sumOf(items: readonly Item[], id: string, blank: number): number {
  return Number(items.reduce((total, item) => total + (numberIn(item, id) ?? blank), 0).toFixed(6));
}
