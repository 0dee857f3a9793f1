// Amounts that look off by thousands, with the evidence for it.
import type { Field } from "./form.ts";
import { decadesFrom, spreadOf } from "./outliers.ts";
import { cellOf, numberIn } from "./rule-context.ts";
import type { Item, Table } from "./table.ts";
import type { CellRef, Fix, Workbook } from "./workbook.ts";

/**
 * pair: the dollars beside it · total: the total line fits only then · unlikely: more than any amount met, or far from
 * the rest of the column · currency: far from it too, and among it only when the amount is in the other currency.
 * `factor` is what would put it right (for `currency`: bring it among the others), `others` the cells that say so,
 * `rate` the implied đồng per dollar (0 without one).
 */
export type Smell = {
  readonly messageId: "pair" | "total" | "unlikely" | "currency";
  readonly factor: number;
  readonly others: readonly CellRef[];
  readonly rate: number;
};

/** More than any single amount met in published reports. */
const MOST = { USD: 2e7, VND: 1e13 } as const;
/** Any rate of the last ten years brings an amount near enough to tell which currency it is in. */
const RATE = 25_000;
const unlikely = (factor: number): Smell => ({ messageId: "unlikely", factor, others: [], rate: 0 });
const otherCurrency = (field: Field): Smell => ({
  messageId: "currency",
  factor: field.currency === "USD" ? 1 / RATE : RATE,
  others: [],
  rate: 0,
});

/** The first reading that brings a value among the others, with a factor of three to either side. */
function likeliest(value: number, others: readonly number[], readings: readonly Smell[]): Smell | undefined {
  const [least, most] = [Math.min(...others) / 3, Math.max(...others) * 3];
  return readings.find(({ factor }) => value * factor >= least && value * factor <= most);
}

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
  const most = MOST[field.currency === "USD" ? "USD" : "VND"];
  const possible = amounts.map(({ value }) => value).filter((value) => value <= most);
  for (const { item, value } of amounts)
    if (value > most) add(item, likeliest(value, possible, [unlikely(1e-3), otherCurrency(field)]) ?? unlikely(1e-3));
  addLoneSmells(amounts, field, add);
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

/**
 * Two decades and more from the median, a gap to its neighbours, and among them again when thousands or millions are
 * put right, or when the amount is in the other currency.
 */
function addLoneSmells(amounts: Amounts, field: Field, add: (item: Item, smell: Smell) => void): void {
  const values = amounts.map(({ value }) => value);
  const spread = spreadOf(values, 4);
  if (!spread) return;
  // A short column has to be plainer.
  const far = Math.max(amounts.length < 7 ? 2.5 : 2, 3.5 * spread.deviation);
  const isFar = (value: number) => Math.abs(decadesFrom(value, spread)) >= far;
  // Only the ordinary amounts are company: two strangers do not vouch for each other.
  const ordinary = values.filter((value) => !isFar(value));
  for (const { item, value } of amounts) {
    if (!isFar(value)) continue;
    const gap = Math.min(...ordinary.map((other) => Math.abs(Math.log10(other / value))));
    const thousands = decadesFrom(value, spread) < 0 ? [1e3, 1e6] : [1e-3, 1e-6];
    const smell = likeliest(value, ordinary, [...thousands.map(unlikely), otherCurrency(field)]);
    if (gap >= 0.7 && smell) add(item, smell);
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
