// Percentages as fractions, exact in decimal: 25,7 % is 0.257.
import { type Decimal, decimalFromNumber, negated, numberFromDecimal, timesPowerOfTen } from "./decimal.ts";
import { readNumber } from "./number.ts";
import type { Approximation } from "./table.ts";
import { clean } from "./text.ts";

export type PercentOptions = {
  readonly decimal?: "," | "." | undefined;
  /**
   * What plain numbers of the column are, where its other cells prove it; `headed`: only its heading has the sign, and
   * offices write 0.25 as well as 25 below it; `open`: asked without a sign.
   */
  readonly percentAs?: "points" | "fraction" | "headed" | "open" | undefined;
  /** The smallest of the column's percentages that can only be points. */
  readonly pointsFrom?: number | undefined;
};

/** `candidates` are fractions. */
export type PercentReading =
  | { readonly kind: "percent"; readonly value: number; readonly approx?: Approximation }
  | { readonly kind: "ambiguous"; readonly candidates: readonly number[] }
  | { readonly kind: "not-a-percent" };

/** Above this a plain number can only be meant in points: 1,5 is 150 %, and rates of change rarely pass it. */
const POINTS_FROM = 1.5;

const UNCHANGED =
  /^(?:không (?:đổi|thay đổi|tăng(?:,? không giảm)?)|giữ nguyên|bằng (?:năm trước|cùng kỳ|kỳ trước))\.?$/iu;

/** "25,7 %", "26%", "tăng 12,5%", "giảm 5 %"; without a sign as `percentFromNumber`. */
export function readPercent(text: string, options: PercentOptions = {}): PercentReading {
  const line = clean(text);
  if (UNCHANGED.test(line)) return { kind: "percent", value: 0 };
  const { falls, rest } = withoutDirection(line);
  const reading = readNumber(rest, { decimal: options.decimal });
  if (reading.kind === "not-a-number") return { kind: "not-a-percent" };
  const signed = /^(?:%|phần trăm|điểm %|điểm phần trăm)$/iu.test(reading.rest ?? "");
  if (reading.rest && !signed) return { kind: "not-a-percent" };
  if (reading.kind === "ambiguous") {
    return {
      kind: "ambiguous",
      candidates: reading.candidates.map((value) => points(decimalFromNumber(falls ? -value : value)!)),
    };
  }
  const exact = falls ? negated(reading.exact) : reading.exact;
  const read: PercentReading = signed ? { kind: "percent", value: points(exact) } : plain(exact, options);
  return read.kind === "percent" && reading.approx ? { ...read, approx: reading.approx } : read;
}

/** "tăng 2", "giảm 5", "+3" without a percent sign, as the number they say; undefined for anything else. */
export function plainChange(text: string): number | undefined {
  const { falls, rest } = withoutDirection(clean(text));
  const reading = readNumber(rest);
  if (reading.kind !== "number" || reading.rest) return undefined;
  return falls ? -reading.value : reading.value;
}

function withoutDirection(line: string): { readonly falls: boolean; readonly rest: string } {
  const worded = /^(tăng|giảm|tăng thêm|giảm đi)\s*(?=[\d(≈~]|khoảng|gần|trên|hơn)/iu.exec(line);
  return worded
    ? { falls: /^giảm/iu.test(worded[1]!), rest: line.slice(worded[0].length) }
    : { falls: false, rest: line };
}

/** A stored number: a fraction under a % format; else points when it is large or the column says so. */
export function percentFromNumber(
  value: number,
  format: string | undefined,
  options: PercentOptions = {},
): PercentReading {
  const exact = decimalFromNumber(value);
  if (!exact) return { kind: "not-a-percent" };
  if (isPercentFormat(format)) return { kind: "percent", value: numberFromDecimal(exact) };
  return plain(exact, options);
}

/** Whether a number format multiplies by a hundred. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").includes("%");
}

function plain(exact: Decimal, { percentAs, pointsFrom }: PercentOptions): PercentReading {
  const value = numberFromDecimal(exact);
  if (value === 0) return { kind: "percent", value: 0 };
  // "0,45" among 23, 35,5 and 57: a fraction more likely than half a point.
  if (pointsFrom !== undefined && Math.abs(value) <= 1 && Math.abs(value) * 10 < pointsFrom)
    return { kind: "ambiguous", candidates: [value, points(exact)] };
  if (percentAs === "open") return { kind: "ambiguous", candidates: [points(exact)] };
  if (Math.abs(value) > POINTS_FROM || percentAs === "points") return { kind: "percent", value: points(exact) };
  if (percentAs === "fraction") return { kind: "percent", value };
  return { kind: "ambiguous", candidates: [value, points(exact)] };
}

function points(exact: Decimal): number {
  return numberFromDecimal(timesPowerOfTen(exact, -2));
}
