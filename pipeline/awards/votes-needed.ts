// How many votes elect. T1: the votes needed are the smallest whole v with v·denominator ≥ (or >) n·numerator, worked
// out in whole numbers: 2/3 of 9 is 6 votes, 0.6667 of 9 would be 7, so a decimal is refused.

export type Threshold = {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparator: ">=" | ">";
};

/** A share or a count that is not a whole number, or a share above one. */
export class ThresholdInvalid extends Error {
  readonly code = "threshold-invalid";
}

/**
 * Votes needed of `count` (voters, ballots: whatever the rule takes the share of). Throws ThresholdInvalid when a number
 * is not whole or the share is not above 0 and at most 1.
 */
export function votesNeeded(count: number, { numerator, denominator, comparator }: Threshold): number {
  if (![count, numerator, denominator].every(Number.isSafeInteger))
    throw new ThresholdInvalid("whole numbers are needed");
  if (count < 0 || numerator < 1 || denominator < numerator) throw new ThresholdInvalid("no share between 0 and 1");
  const product = count * numerator;
  if (!Number.isSafeInteger(product)) throw new ThresholdInvalid("numbers too large");
  const rest = product % denominator;
  const whole = (product - rest) / denominator;
  return comparator === ">=" ? (rest === 0 ? whole : whole + 1) : whole + 1;
}
