// Amounts that look off by thousands, with the evidence for it.
import type { Field } from "./form.ts";
import { decadesFrom, spreadOf } from "./outliers.ts";
import { numberIn } from "./rule-context.ts";
import type { Item, Table } from "./table.ts";
import type { CellRef } from "./workbook.ts";

/**
 * pair: the dollars beside it · total: the total line fits only then · huge: more than any amount met · alone: the rest
 * of the column. `factor` is what would put it right; `rate` the implied đồng per dollar.
 */
export type Smell = {
  readonly messageId: "pair" | "total" | "alone" | "huge";
  readonly factor: number;
  readonly other?: CellRef;
  readonly rate?: number;
};

/** At most one smell per item, the strongest evidence first, in item order of discovery. */
export function smellsIn(table: Table, field: Field): Map<Item, Smell> {
  const smells = new Map<Item, Smell>();
  const add = (item: Item, smell: Smell | undefined) => smell && !smells.has(item) && smells.set(item, smell);
  const amounts = table.items.flatMap((item) => {
    const value = numberIn(item, field.id);
    return value !== undefined && value > 0 ? [{ item, value }] : [];
  });
  for (const { item, value } of amounts) add(item, pairSmell(item, value, field));
  addTotalSmells(table, field, amounts, add);
  for (const { item, value } of amounts)
    if (value > (field.currency === "USD" ? 2e7 : 1e13)) add(item, { messageId: "huge", factor: 1e-3 });
  for (const { item, value } of amounts) add(item, loneSmell(item, value, amounts));
  return smells;
}

function pairSmell(item: Item, vnd: number, field: Field): Smell | undefined {
  const usdField = `${field.stem}Usd`;
  const usd = numberIn(item, usdField);
  if (field.currency === "USD" || !usd) return undefined;
  const rate = vnd / usd;
  const thousands = Math.round(Math.log10(rate / 24_000) / 3);
  const factor = 1000 ** -thousands;
  const other = item.cells[usdField];
  const isFit = rate * factor >= 20_000 && rate * factor <= 28_000;
  return thousands !== 0 && isFit
    ? { messageId: "pair", factor, rate: Number(rate.toPrecision(4)), ...(other && { other }) }
    : undefined;
}

type Amounts = readonly { readonly item: Item; readonly value: number }[];

function addTotalSmells(table: Table, field: Field, amounts: Amounts, add: (item: Item, smell: Smell) => void): void {
  for (const line of table.totals) {
    const total = line.values[field.id];
    const inLine = amounts.filter(({ item }) => line.items.includes(table.items.indexOf(item)));
    const lacking = total ? total.value - inLine.reduce((sum, { value }) => sum + value, 0) : 0;
    if (!total || Math.abs(lacking) < 0.5) continue;
    const fits = inLine.flatMap(({ item, value }) =>
      [1e3, 1e6, 1e-3, 1e-6]
        .filter((factor) => Math.abs(value * factor - value - lacking) < 0.5)
        .map((factor) => ({ item, factor })),
    );
    if (fits.length === 1) add(fits[0]!.item, { messageId: "total", factor: fits[0]!.factor, other: total.at });
  }
}

/** Two decades and more from the median, a gap to its neighbours, and among them again when thousands are put right. */
function loneSmell(item: Item, value: number, amounts: Amounts): Smell | undefined {
  const others = amounts.filter((amount) => amount.item !== item).map((amount) => amount.value);
  const spread = spreadOf(others, 6);
  if (!spread) return undefined;
  const away = decadesFrom(value, spread);
  if (Math.abs(away) < Math.max(2, 3.5 * spread.deviation)) return undefined;
  const gap = Math.min(...others.map((other) => Math.abs(Math.log10(other / value))));
  const factor = away < 0 ? 1e3 : 1e-3;
  const isAmong = value * factor >= Math.min(...others) / 3 && value * factor <= Math.max(...others) * 3;
  return gap >= 0.7 && isAmong ? { messageId: "alone", factor } : undefined;
}
