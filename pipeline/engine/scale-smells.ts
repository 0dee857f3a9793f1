// Amounts that look off by thousands, with the evidence for it.
import type { Field } from "./form.ts";
import { decadesFrom, spreadOf } from "./outliers.ts";
import { numberIn } from "./rule-context.ts";
import { cellIn, type SheetScope } from "./sheet-scope.ts";
import type { Item, Table } from "./table.ts";
import type { CellRef, Fix } from "./workbook.ts";

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

type Reach = { readonly least: number; readonly most: number };

/** The smallest and the largest; of a column too long to be spread over arguments, too. */
function reachOf(values: readonly number[]): Reach {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

/** The first reading that brings a value among the others, with a factor of three to either side. */
function likeliest(value: number, { least, most }: Reach, readings: readonly Smell[]): Smell | undefined {
  return readings.find(({ factor }) => value * factor >= least / 3 && value * factor <= most * 3);
}

type Smells = ReadonlyMap<Item, Smell>;
// Two rules ask for the same smells, one after the other.
const known = new WeakMap<Table, Map<Field, Smells>>();

/** At most one smell per item, the strongest evidence first, in item order of discovery. */
export function smellsIn(table: Table, field: Field): Smells {
  let own = known.get(table);
  if (!own) known.set(table, (own = new Map<Field, Smells>()));
  let smells = own.get(field);
  if (!smells) own.set(field, (smells = smell(table, field)));
  return smells;
}

function smell(table: Table, field: Field): Smells {
  const smells = new Map<Item, Smell>();
  const add = (item: Item, smell: Smell | undefined) => smell && !smells.has(item) && smells.set(item, smell);
  const amounts = table.items.flatMap((item) => {
    const value = numberIn(item, field.id);
    return value !== undefined && value > 0 ? [{ item, value }] : [];
  });
  const dollars = field.currency === "USD" ? undefined : `${field.stem}Usd`;
  if (dollars !== undefined) for (const { item, value } of amounts) add(item, pairSmell(item, value, dollars));
  addTotalSmells(table, field, amounts, add);
  const most = MOST[field.currency === "USD" ? "USD" : "VND"];
  const possible = reachOf(amounts.map(({ value }) => value).filter((value) => value <= most));
  for (const { item, value } of amounts)
    if (value > most) add(item, likeliest(value, possible, [unlikely(1e-3), otherCurrency(field)]) ?? unlikely(1e-3));
  addLoneSmells(amounts, field, add);
  const isDong = ({ item }: Amounts[number]) => !/USD$|^OTHER/.test(item.asWritten[field.id]?.unit ?? "");
  if (field.currency === "VND") addTinySmells(amounts.filter(isDong), add);
  return smells;
}

function pairSmell(item: Item, vnd: number, usdField: string): Smell | undefined {
  const usd = numberIn(item, usdField);
  if (!usd) return undefined;
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
  const ordinary = reachOf(values.filter((value) => !isFar(value)));
  for (const { item, value } of amounts) {
    if (!isFar(value)) continue;
    const isBelow = decadesFrom(value, spread) < 0;
    // Whatever is far lies beyond all that is ordinary: its nearest is the first or the last of those.
    const gap = Math.abs(Math.log10((isBelow ? ordinary.least : ordinary.most) / value));
    const thousands = isBelow ? [1e3, 1e6] : [1e-3, 1e-6];
    const smell = likeliest(value, ordinary, [...thousands.map(unlikely), otherCurrency(field)]);
    if (gap >= 0.7 && smell) add(item, smell);
  }
}

/** Less than a meal costs: nobody gives, spends or reports it. */
const LEAST_DONG = 10_000;
/** So many times smaller than every other amount, a few amounts prove what a spread proves of many. */
const APART = 1e5;
/** Where a whole column is below, its heading is at fault, and said once. */
const SMALL_COLUMN = 1_000_000;

function addTinySmells(amounts: Amounts, add: (item: Item, smell: Smell) => void): void {
  const all = reachOf(amounts.map(({ value }) => value));
  if (amounts.length >= 3 && all.most < SMALL_COLUMN) return;
  for (const { item, value } of amounts) {
    if (value > Math.max(all.most / APART, LEAST_DONG)) continue;
    const others = reachOf(amounts.filter((one) => one.item !== item).map((one) => one.value));
    if (value >= LEAST_DONG && value * APART > others.least) continue;
    const company = reachOf(amounts.map((one) => one.value).filter((one) => one >= LEAST_DONG));
    add(item, likeliest(value, company, [unlikely(1e6), unlikely(1e3)]) ?? unlikely(value < 1000 ? 1e6 : 1e3));
  }
}

/** The edit that puts a typed number right, for a person to look at; nothing for text and formulas. */
export function scaledFix(scope: SheetScope, at: CellRef, factor: number): { fix?: Fix } {
  const cell = cellIn(scope, at);
  if (typeof cell?.value !== "number" || cell.formula !== undefined) return {};
  return {
    fix: { kind: "review", edits: [{ at, from: cell.value, to: Number((cell.value * factor).toPrecision(15)) }] },
  };
}
