// The amounts in a line of text: which number goes with which scale and currency, and whether every word is accounted
// for. What the numbers come to is decided in money.ts.
import { unitTokenAt } from "./money-unit.ts";
import { stripApproximation } from "./number-words.ts";
import { NUMERAL, type Numeral, readNumeral } from "./number.ts";
import type { Approximation } from "./table.ts";

/** One amount as written: numbers with falling scales, and the currency beside them. */
export type WrittenAmount = {
  readonly parts: readonly { readonly numeral: Numeral; readonly exponent: number }[];
  readonly negative: boolean;
  readonly currency?: string;
  readonly scaled: boolean;
  readonly approx?: Approximation;
};

const SAME_MONEY =
  /(?:[()=/;,:.≈~[\]]|tương đương(?: với)?|tương ứng|tđ|hay|tức(?: là)?|quy đổi(?: ra)?|qui đổi(?: ra)?|quy ra|bằng|=>)(?![\p{L}\p{N}])|[()=/;,:≈~[\]]/uy;
const ADDED = /\+|&|(?:và|cùng)(?![\p{L}\p{N}])/uy;
const numeralAt = new RegExp(NUMERAL.source, "y");

/** Splits a lower-case line into amounts; `unknown` when a word in it is accounted for by nothing. */
export function scanAmounts(lower: string): {
  readonly written: readonly WrittenAmount[];
  readonly unknown: boolean;
  readonly plus: boolean;
} {
  const written: WrittenAmount[] = [];
  let unknown = false;
  let plus = false;
  let dashed = false;
  let approx: Approximation | undefined;
  let before: string | undefined;
  for (let i = 0; i < lower.length;) {
    const stripped = stripApproximation(lower.slice(i));
    if (stripped.rest.length < lower.length - i) {
      if (stripped.approx) approx = stripped.approx;
      i = lower.length - stripped.rest.length;
      continue;
    }
    if (lower[i] === " ") {
      i++;
      continue;
    }
    const negative = lower[i] === "-" && written.length === 0 && /\d/.test(lower[i + 1] ?? "");
    numeralAt.lastIndex = negative ? i + 1 : i;
    const token = numeralAt.exec(lower)?.[0];
    if (token !== undefined) {
      const amount = amountAt(lower, numeralAt.lastIndex - token.length);
      if (!amount) return { written, unknown: true, plus };
      const { currency = before, parts, scaled, end } = amount;
      written.push({ parts, scaled, negative, ...(currency ? { currency } : {}), ...(approx ? { approx } : {}) });
      approx = undefined;
      before = undefined;
      i = end;
      continue;
    }
    const unit = unitTokenAt(lower, i);
    if (unit?.kind === "currency" && before === undefined) {
      before = unit.currency;
      i = unit.end;
      continue;
    }
    SAME_MONEY.lastIndex = ADDED.lastIndex = i;
    if (ADDED.test(lower)) {
      plus = true;
      i = ADDED.lastIndex;
    } else if (SAME_MONEY.test(lower)) i = SAME_MONEY.lastIndex;
    else if (written.length > 0 && lower.startsWith(" - ", i - 1)) {
      dashed = true;
      i++;
    } else {
      unknown = true;
      const word = /^[\p{L}\p{M}]+/u.exec(lower.slice(i));
      i += word ? word[0].length : 1;
    }
  }
  // "5.000 - 6.000 USD" is a span; a dash joins only amounts that each name their currency.
  const isSpan = dashed && written.some((amount) => amount.currency === undefined);
  return { written, unknown: unknown || isSpan || before !== undefined, plus };
}

/** "1 tỷ 200 triệu đồng" at `index`: numbers with falling scales, then a currency. */
function amountAt(
  lower: string,
  index: number,
): { parts: WrittenAmount["parts"]; scaled: boolean; currency?: string; end: number } | undefined {
  const parts: { numeral: Numeral; exponent: number }[] = [];
  let end = index;
  let scaled = false;
  for (;;) {
    numeralAt.lastIndex = end;
    const token = numeralAt.exec(lower)?.[0];
    if (token === undefined) break;
    const numeral = readNumeral(token);
    if (!numeral) return undefined;
    let exponent = 0;
    let own = false;
    let at = skipGap(lower, numeralAt.lastIndex);
    for (let unit = unitTokenAt(lower, at); unit?.kind === "scale"; unit = unitTokenAt(lower, at)) {
      if (unit.word === "k" && at !== numeralAt.lastIndex) break;
      exponent += unit.exponent;
      own = scaled = true;
      at = skipGap(lower, unit.end);
    }
    if (parts.length > 0 && (!own || exponent >= parts.at(-1)!.exponent)) return undefined;
    parts.push({ numeral, exponent });
    end = at;
    const unit = unitTokenAt(lower, end);
    if (unit?.kind === "currency") return { parts, scaled, currency: unit.currency, end: unit.end };
    if (!own) break;
  }
  return { parts, scaled, end };
}

function skipGap(lower: string, index: number): number {
  return index + /^ ?\.? ?(?=\p{L}|[₫$€£¥])|^ */u.exec(lower.slice(index))![0].length;
}
