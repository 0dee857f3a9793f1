// A figure of a whole union that stands far from what it is held against, and the slip of the hand that would explain it.
import { decadesFrom, spreadOf, type Spread } from "#engine/outliers.ts";
import type { Indicator } from "./model.ts";

/** Any rate of the last ten years is near enough to tell đồng from dollars. */
const RATE = 25_000;
/** With a spread a slip must land within this many decades of the median. */
const NEAR = 0.5;

/** scaled: thousands or millions · currency: the other currency · far: no slip explains it. `expected` is the reading. */
export type Slip = { readonly kind: "scaled" | "currency" | "far"; readonly expected: number };

/**
 * Nothing when `value` is not far from the others. Far is a factor of `least` decades, and five deviations where at
 * least three others show how much is usual.
 */
export function slipOf(
  value: number,
  others: readonly number[],
  indicator: Indicator,
  least: number,
): Slip | undefined {
  const spread = spreadOf(others, 1);
  if (!spread || value <= 0) return undefined;
  const usual = others.length >= 3 ? 5 * spread.deviation : 0;
  if (Math.abs(decadesFrom(value, spread)) < Math.max(least, usual)) return undefined;
  const expected = 10 ** spread.median;
  return indicator.format === "count"
    ? { kind: "far", expected }
    : (readingOf(value, spread, indicator) ?? { kind: "far", expected });
}

function readingOf(value: number, spread: Spread, { format }: Indicator): Slip | undefined {
  const isNear = (reading: number) => Math.abs(decadesFrom(reading, spread)) <= NEAR;
  const scaled = [1e3, 1e6, 1e-3, 1e-6].map((factor) => Number((value * factor).toPrecision(12))).find(isNear);
  if (scaled !== undefined) return { kind: "scaled", expected: scaled };
  return isNear(format === "usd" ? value / RATE : value * RATE) ? { kind: "currency", expected: value } : undefined;
}
