// What a number format says about money: `[$$-409]#,##0` shows dollars, `#,##0,,` shows millions, `0.0" tỷ"` billions.
import { oncePerCode } from "./once-per-code.ts";
import { parseUnits, unitFactor } from "./money-unit.ts";

export type ShownMoney = {
  /** Currency that Excel shows beside the number. */
  readonly currency?: string;
  /** Power of ten by which the number shown is smaller than the one stored. */
  readonly reducedBy: number;
  /** Power of ten named beside the number (" tỷ": 9). */
  readonly exponent: number;
};

export function moneyShown(format: string | undefined): ShownMoney {
  return format === undefined ? NOTHING : shownBy(format);
}

const NOTHING: ShownMoney = { reducedBy: 0, exponent: 0 };

const shownBy = oncePerCode((format): ShownMoney => {
  const section = format.split(";")[0]!;
  const words: string[] = [];
  const digits = section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, word: string) => (words.push(word), " "))
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/"([^"]*)"/g, (_, word: string) => (words.push(word), " "))
    .replace(/[_*]./g, " ")
    .replace(/\\(.)/g, (_, word: string) => (words.push(word), " "))
    .replace(/[$€£¥₫]/g, (word) => (words.push(word), " "));
  const thousands = /[0#?](,+)(?![0#?,.])/.exec(digits)?.[1]!.length ?? 0;
  const written = words.join("").trim();
  const unit = written ? parseUnits(written)[0] : undefined;
  if (!unit) return { reducedBy: 3 * thousands, exponent: 0 };
  const { currency, exponent } = unitFactor(unit);
  // A scale word alone (" tỷ") names no currency.
  const named = !/^(?:tỷ|tỉ|triệu|tr|nghìn|ngàn)$/iu.test(written);
  return { ...(named ? { currency } : {}), reducedBy: 3 * thousands, exponent };
});
