// A live formula and the result it has now, built together so that neither can be written without the other.
import type { BookCell, Style } from "#engine/book.ts";
import { addressOf, columnLetters, quoteSheet } from "#engine/address.ts";

export type Scalar = string | number | boolean;
export type Live = { readonly formula: string; readonly value: Scalar };

/** A column of cells that formulas sum or search: its absolute address and what stands there now ("" for blank). */
export type Area = { readonly ref: string; readonly values: readonly (string | number)[] };

/** `'Viện trợ'!$J$8`, for use in another sheet's formula. */
export function absolute(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/** `'Viện trợ'!$J$8:$J$188`. */
export function absoluteRange(sheet: string, top: number, bottom: number, left: number, right = left): string {
  return `${absolute(sheet, top, left)}:$${columnLetters(right)}$${bottom + 1}`;
}

/** `$J$8`, for use on the same sheet. */
export function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

export const relative = addressOf;

/** A text constant in a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

export function isLive(content: Scalar | Live): content is Live {
  return typeof content === "object";
}

/** One cell; `undefined` gives an empty cell that carries its style. */
export function cell(
  column: number,
  content: Scalar | Live | undefined,
  style: Style,
  extra: { link?: string; note?: string } = {},
): BookCell {
  if (content === undefined || content === "") return { column, style, ...extra };
  if (isLive(content)) return { column, value: content.value, formula: content.formula, style, ...extra };
  return { column, value: content, style, ...extra };
}

/** Two decimals, halves away from zero, as ROUND(x,2) gives. */
export function roundCents(amount: number): number {
  return roundAt(amount, 100);
}

/** Rounds to 1/scale as spreadsheets do: halves away from zero, after taking binary noise off. */
export function roundAt(amount: number, scale: number): number {
  const scaled = Number((Math.abs(amount) * scale).toPrecision(15));
  return (Math.sign(amount) * Math.round(scaled)) / scale;
}

/** Sums of `values` by the codes standing beside them, kept so that many totals cost one pass. */
export class SumsByCode {
  readonly #known = new WeakMap<readonly (string | number)[], Map<string, Map<string, number>>>();
  readonly #names = new WeakMap<readonly (string | number)[], number>();
  #next = 0;

  /** What SUMIFS gives: the sum of the numbers in `values` whose neighbours in each area equal its code. */
  sum(values: Area, conditions: readonly (readonly [Area, string])[]): number {
    const areas = conditions.map(([area]) => area);
    const name = areas.map((area) => this.#name(area.values)).join(",");
    let byAreas = this.#known.get(values.values);
    if (!byAreas) this.#known.set(values.values, (byAreas = new Map()));
    let sums = byAreas.get(name);
    if (!sums) byAreas.set(name, (sums = sumsOf(values, areas)));
    return sums.get(conditions.map(([, code]) => code).join("\u0001")) ?? 0;
  }

  /** SUMIFS as a formula with its result; a plain SUM without conditions. */
  live(values: Area, conditions: readonly (readonly [Area, string])[], round: boolean): Live {
    const sum = this.sum(values, conditions);
    const terms = conditions.map(([area, code]) => `,${area.ref},${quoted(code)}`).join("");
    const formula = conditions.length === 0 ? `SUM(${values.ref})` : `SUMIFS(${values.ref}${terms})`;
    return round ? { formula: `ROUND(${formula},2)`, value: roundCents(sum) } : { formula, value: sum };
  }

  #name(values: readonly (string | number)[]): number {
    let name = this.#names.get(values);
    if (name === undefined) this.#names.set(values, (name = this.#next++));
    return name;
  }
}

function sumsOf(values: Area, areas: readonly Area[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (let i = 0; i < values.values.length; i++) {
    const amount = values.values[i];
    if (typeof amount !== "number") continue;
    const code = areas.map((area) => area.values[i]).join("\u0001");
    sums.set(code, (sums.get(code) ?? 0) + amount);
  }
  return sums;
}
