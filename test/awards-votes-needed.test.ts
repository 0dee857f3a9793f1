// How many votes elect, for every size of a vote.
import fc from "fast-check";
import { ThresholdInvalid, votesNeeded, type Threshold } from "#awards/votes-needed.ts";

const share = (numerator: number, denominator: number, comparator: ">=" | ">" = ">="): Threshold => ({
  numerator,
  denominator,
  comparator,
});
const SHARES = [share(1, 2, ">"), share(2, 3), share(7, 10), share(3, 4), share(4, 5), share(9, 10)];

describe("T1 votes needed", () => {
  it.each([
    [5, [3, 4, 4, 4, 4, 5]],
    [9, [5, 6, 7, 7, 8, 9]],
    [10, [6, 7, 7, 8, 8, 9]],
    [11, [6, 8, 8, 9, 9, 10]],
    [12, [7, 8, 9, 9, 10, 11]],
  ])("of %i are as the table of comparable rules says", (count, expected) => {
    expect(SHARES.map((one) => votesNeeded(count, one))).toEqual(expected);
  });

  it("of 18 ballots collected are 10 where a majority of them is asked", () => {
    expect(votesNeeded(18, share(1, 2, ">"))).toBe(10);
  });

  it("of 9 at two thirds are 6, where the decimal 0,6667 would make 7", () => {
    expect(votesNeeded(9, share(2, 3))).toBe(6);
    expect(Math.ceil(9 * 0.6667)).toBe(7);
  });

  it("are the smallest whole number that satisfies the share, for every number of voters from 3 to 70", () => {
    const enough = (v: number, n: number, { numerator, denominator, comparator }: Threshold) =>
      comparator === ">="
        ? BigInt(v) * BigInt(denominator) >= BigInt(n) * BigInt(numerator)
        : BigInt(v) * BigInt(denominator) > BigInt(n) * BigInt(numerator);
    for (let n = 3; n <= 70; n++)
      for (const comparator of [">=", ">"] as const)
        for (const one of [
          ...SHARES.map((other) => ({ ...other, comparator })),
          share(1, 1),
          share(1, 3, comparator),
        ]) {
          const v = votesNeeded(n, one);
          expect([n, one, enough(v, n, one), enough(v - 1, n, one)]).toEqual([n, one, true, false]);
        }
  });

  it("never fall when voters or the share grow", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), fc.nat(59), (n, denominator, part) => {
        const numerator = Math.min(denominator, part + 1);
        const one = share(numerator, denominator);
        expect(votesNeeded(n + 1, one)).toBeGreaterThanOrEqual(votesNeeded(n, one));
        if (numerator < denominator)
          expect(votesNeeded(n, share(numerator + 1, denominator))).toBeGreaterThanOrEqual(votesNeeded(n, one));
      }),
    );
  });

  it.each([
    ["a decimal share", 9, share(0.6667, 1)],
    ["a part of a voter", 9.5, share(2, 3)],
    ["more than all", 9, share(4, 3)],
    ["nothing", 9, share(0, 3)],
    ["fewer than none", -1, share(2, 3)],
  ])("are refused for %s", (_, count, one) => {
    expect(() => votesNeeded(count, one)).toThrow(ThresholdInvalid);
  });
});
