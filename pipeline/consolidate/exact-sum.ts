// Sums that do not depend on the order of their parts: dollars with cents do not add up exactly in binary, and a
// total that changes with the order of the files would be a wrong one.
import { numberFromDecimal, shortestDecimal, sum, type Decimal } from "#engine/decimal.ts";

/** The exact decimal sum, rounded once to the nearest double. Infinite and NaN parts are refused with RangeError. */
export function exactSum(parts: Iterable<number>): number {
  let whole = 0n;
  let rest: Decimal = { digits: 0n, scale: 0 };
  for (const part of parts) {
    const decimal = shortestDecimal(part);
    if (!decimal) throw new RangeError(`not a finite number: ${part}`);
    if (decimal.scale === 0) whole += decimal.digits;
    else rest = sum(rest, decimal);
  }
  return numberFromDecimal(sum(rest, { digits: whole, scale: 0 }));
}

/** Beyond 15 digits a spreadsheet shows another number than was added. */
export const LARGEST_EXACT = 999_999_999_999_999;
