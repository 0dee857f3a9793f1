// Amounts that look off by thousands, with the evidence for it.
import type { Field } from "./form.ts";
import { decadesFrom, spreadOf } from "./outliers.ts";
import { cellOf, numberIn } from "./rule-context.ts";
import type { Item, Table } from "./table.ts";
import type { CellRef, Fix, Workbook } from "./workbook.ts";

/**
 * pair: the dollars beside it · total: the total line fits only then · unlikely: more than any amount met, or far from
 * the rest of the column. `factor` is what would put it right, `others` the cells that say so, `rate` the implied đồng
 * per dollar (0 without one).
 */
export type Smell = {
  readonly messageId: "pair" | "total" | "unlikely";
  readonly factor: number;
  readonly others: readonly CellRef[];
  readonly rate: number;
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
    if (value > (field.currency === "USD" ? 2e7 : 1e13))
      add(item, { messageId: "unlikely", factor: 1e-3, others: [], rate: 0 });
  addLoneSmells(amounts, add);
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
    ? { messageId: "pair", factor, rate: Number(rate.toPrecision(4)), others: other ? [other] : [] }
    : undefined;
}

type Amounts = readonly { readonly item: Item; readonly value: number }[];

function addTotalSmells(table: Table, field: Field, amounts: Amounts, add: (item: Item, smell: Smell) => void): void {
  for (const line of table.totals) {
    const total = line.values[field.id];
    if (!total) continue;
    const covered = new Set(line.items.map((index) => table.items[index]));
    const inLine = amounts.filter(({ item }) => covered.has(item));
    const lacking = total.value - inLine.reduce((sum, { value }) => sum + value, 0);
    if (Math.abs(lacking) < 0.5) continue;
    const fits = inLine.flatMap(({ item, value }) =>
      [1e3, 1e6, 1e-3, 1e-6]
        .filter((factor) => Math.abs(value * factor - value - lacking) < 0.5)
        .map((factor) => ({ item, factor })),
    );
    if (fits.length === 1)
      add(fits[0]!.item, { messageId: "total", factor: fits[0]!.factor, others: [total.at], rate: 0 });
  }
}

/** Two decades and more from the median, a gap to its neighbours, and among them again when thousands are put right. */
function addLoneSmells(amounts: Amounts, add: (item: Item, smell: Smell) => void): void {
  const sorted = amounts.map(({ value }) => value).sort((a, b) => a - b);
  const spread = spreadOf(sorted, 4);
  if (!spread) return;
  // A short column has to be plainer.
  const far = Math.max(amounts.length < 7 ? 2.5 : 2, 3.5 * spread.deviation);
  for (const { item, value } of amounts) {
    const away = decadesFrom(value, spread);
    if (Math.abs(away) < far) continue;
    const rank = sorted.indexOf(value);
    const others = sorted.filter((_, index) => index !== rank);
    const [least, most] = [others[0]!, others.at(-1)!];
    const neighbours = [others[rank - 1], others[rank]].filter((other) => other !== undefined);
    const gap = Math.min(...neighbours.map((other) => Math.abs(Math.log10(other / value))));
    const factor = away < 0 ? 1e3 : 1e-3;
    const isAmong = value * factor >= least / 3 && value * factor <= most * 3;
    if (gap >= 0.7 && isAmong) add(item, { messageId: "unlikely", factor, others: [], rate: 0 });
  }
}

/** The edit that puts a typed number right, for a person to look at; nothing for text and formulas. */
export function scaledFix(book: Workbook, at: CellRef, factor: number): { fix?: Fix } {
  const cell = cellOf(book, at);
  if (typeof cell?.value !== "number" || cell.formula !== undefined) return {};
  return {
    fix: { kind: "review", edits: [{ at, from: cell.value, to: Number((cell.value * factor).toPrecision(15)) }] },
  };
}
