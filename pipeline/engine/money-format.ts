// What a number format says about money: `[$$-409]#,##0` shows dollars, `#,##0,,` shows millions, `0.0" tỷ"` billions.
import { decimalFromNumber, numberFromDecimal, timesPowerOfTen } from "./decimal.ts";
import { readMoney } from "./money.ts";
import { parseUnits, unitFactor } from "./money-unit.ts";
import { literalsOf, sectionFor, type Literals } from "./number-format.ts";
import { oncePerCode } from "./once-per-code.ts";
import { isPercentFormat } from "./percent.ts";
import type { MoneyUnit } from "./table.ts";

export type ShownMoney = {
  /** Currency that Excel shows beside the number. */
  readonly currency?: string;
  /** Power of ten by which the number shown is smaller than the one stored. */
  readonly reducedBy: number;
  /** Power of ten named beside the number (" tỷ": 9). */
  readonly exponent: number;
  /** What is shown is no amount: "40%" for 0.4. */
  readonly percent?: true;
  /** Digits or a scale nobody knows beside the number: `#,##0".000"` shows 1.235.000 for 1235, `0,,"M"` 5M for 5000000. */
  readonly altered?: true;
};

/** `value`: the number of the cell, which picks the section of a code with conditions. */
export function moneyShown(format: string | undefined, value: number): ShownMoney {
  return format === undefined ? NOTHING : shownBy(sectionFor(format, value));
}

const NOTHING: ShownMoney = { reducedBy: 0, exponent: 0 };

const shownBy = oncePerCode((section): ShownMoney => {
  const { before, after } = literalsOf(section);
  const digits = section.replace(/"[^"]*"|\[[^\]]*\]|[_*\\]./g, " ");
  const reducedBy = 3 * (/[0#?](,+)(?![0#?,.])/.exec(digits)?.[1]!.length ?? 0);
  if (isPercentFormat(section) || /^\s*[%‰]/.test(after)) return { reducedBy, exponent: 0, percent: true };
  const written = `${before} ${after}`.trim();
  const unit = written ? (parseUnits(written)[0] ?? unitBeside({ before, after })) : undefined;
  if (touchesDigits({ before, after }) || (!unit && reducedBy > 0 && /\p{L}/u.test(written)))
    return { reducedBy, exponent: 0, altered: true };
  if (!unit) return { reducedBy, exponent: 0 };
  const { currency, exponent } = unitFactor(unit);
  // A scale word alone (" tỷ") names no currency.
  const named = !/^(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)$/iu.test(written);
  return { ...(named ? { currency } : {}), reducedBy, exponent };
});

/** "tr", "k": units beside a number alone. */
function unitBeside({ before, after }: Literals): MoneyUnit | undefined {
  const reading = readMoney(`${before}1${after}`);
  return (reading.kind === "money" && reading.amounts[0]!.unit) || undefined;
}

/** Whether a format writes digits of its own right beside those of the number. */
export function writesDigits(format: string | undefined, value: number): boolean {
  return format !== undefined && touchesDigits(literalsOf(sectionFor(format, value)));
}

/** The number that a format shows for the one stored: 1235000 for 1235 under `0".000"`, 5 for 5000000 under `0,,"M"`. */
export function numberShown(format: string, value: number): number {
  const section = sectionFor(format, value);
  const zeros = /^[.,]?(0+)(?!\d)/.exec(literalsOf(section).after)?.[1]!.length ?? 0;
  const exact = decimalFromNumber(value)!;
  return numberFromDecimal(timesPowerOfTen(exact, zeros - shownBy(section).reducedBy));
}

function touchesDigits({ before, after }: Literals): boolean {
  return /\d[.,]?$/.test(before) || /^[.,]?\d/.test(after);
}
