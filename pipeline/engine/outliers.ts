// Values that stand apart from their own column, on a logarithmic scale and by medians, so that one huge value cannot
// hide itself by moving the mean.

export type Spread = { readonly median: number; readonly deviation: number };

/** Median and median absolute deviation of log10 of the positive values; undefined for fewer than `least` of them. */
export function spreadOf(values: readonly number[], least: number): Spread | undefined {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length < least) return undefined;
  const median = medianOf(logs);
  return { median, deviation: medianOf(logs.map((log) => Math.abs(log - median))) };
}

/** Decades between a value and the median: positive above, negative below. */
export function decadesFrom(value: number, { median }: Spread): number {
  return Math.log10(value) - median;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
