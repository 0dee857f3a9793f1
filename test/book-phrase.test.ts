// Numbers as a conference report says them.
import fc from "fast-check";
import { dotted, phraseOf, roundedOf, scaleOf, stepOf, type Measure } from "#consolidate/book/phrase.ts";

function said(x: number, measure: Measure): string {
  const step = Number(stepOf("A1", x, measure).value);
  const rounded = Number(roundedOf("A1", "B1", x, step).value);
  const scale = scaleOf("A1", x, measure);
  const divisor = typeof scale === "number" ? scale : Number(scale.value);
  return String(phraseOf({ x: "A1", rounded: "C1", scale: "D1" }, { x, rounded, scale: divisor }, measure).value);
}

test.each([
  [288_123_000_000, "vnd", "trên 288 tỷ đồng"],
  [287_990_000_000, "vnd", "gần 288 tỷ đồng"],
  [288_000_000_000, "vnd", "288 tỷ đồng"],
  [4_826_400_000_000, "vnd", "trên 4.826 tỷ đồng"],
  [25_430_000_000, "vnd", "trên 25,4 tỷ đồng"],
  [1_126_000_000, "vnd", "gần 1,13 tỷ đồng"],
  [99_960_000_000, "vnd", "gần 100 tỷ đồng"],
  [999_700_000, "vnd", "gần 1 tỷ đồng"],
  [1_050_000_000, "vnd", "1,05 tỷ đồng"],
  [808_000_000, "vnd", "808 triệu đồng"],
  [15_300_000, "vnd", "15,3 triệu đồng"],
  [950_000, "vnd", "950.000 đồng"],
  [0, "vnd", "0 đồng"],
  [1_104_469, "usd", "trên 1,1 triệu USD"],
  [2_600_000, "usd", "2,6 triệu USD"],
  [23_600, "usd", "23.600 USD"],
  [23_600.4, "usd", "trên 23.600 USD"],
  [358_400, "usd", "trên 358.000 USD"],
  [2_487, "count", "gần 2.500"],
  [302, "count", "trên 300"],
  [303, "count", "trên 300"],
  [304, "count", "304"],
  [300, "count", "300"],
  [298, "count", "gần 300"],
  [1_951, "count", "trên 1.950"],
  [99, "count", "99"],
  [0, "count", "0"],
] as const)("%d as %s is said %s", (x, measure, words) => {
  expect(said(x, measure)).toBe(words);
});

test("what is said is never more than one per cent off, and says on which side", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10 ** 14 }),
      fc.constantFrom<Measure>("vnd", "usd", "count"),
      (x, measure) => {
        const step = Number(stepOf("A1", x, measure).value);
        const rounded = Number(roundedOf("A1", "B1", x, step).value);
        expect(Math.abs(rounded - x)).toBeLessThanOrEqual(rounded * 0.01);
        expect(said(x, measure).startsWith("trên ")).toBe(x > rounded);
        expect(said(x, measure).startsWith("gần ")).toBe(x < rounded);
      },
    ),
  );
});

test("dots stand before every third digit", () => {
  expect([0, 12, 999, 1000, 1_234_567, 10 ** 12].map(dotted)).toEqual([
    "0",
    "12",
    "999",
    "1.000",
    "1.234.567",
    "1.000.000.000.000",
  ]);
});
