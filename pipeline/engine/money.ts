// Amounts of money in text and in number cells, exact: units multiply by moving the decimal sign, never a float.
import {
  type Decimal,
  decimalFromNumber,
  decimalPlaces,
  negated,
  numberFromDecimal,
  rounded,
  sum,
  timesPowerOfTen,
} from "./decimal.ts";
import { scanAmounts, type WrittenAmount } from "./money-scan.ts";
import { unitFactor, unitOf } from "./money-unit.ts";
import { stripApproximation } from "./number-words.ts";
import { NUMERAL, type Numeral, plainDigits, readNumber, readNumeral, settle } from "./number.ts";
import type { Approximation, MoneyUnit } from "./table.ts";
import { clean } from "./text.ts";

export { parseUnit, parseUnits, unitFactor } from "./money-unit.ts";

/** An amount in base units (đồng are whole), with the unit its number was written in; null when that has no name. */
export type Amount = {
  readonly amount: number;
  readonly currency: string;
  readonly unit: MoneyUnit | null;
  readonly approx: Approximation | null;
};

export type MoneyOptions = {
  /** The column's unit; words in the cell override it. */
  readonly unit?: MoneyUnit | undefined;
  readonly decimal?: "," | "." | undefined;
  /** What a scale word alone counts in ("2,6 triệu") when no unit says so; VND when absent. */
  readonly currency?: string | undefined;
};

export type MoneyReading =
  /** Several amounts are the same money in other currencies, unless `joined` is "sum". */
  | { readonly kind: "money"; readonly amounts: readonly Amount[]; readonly joined?: "equivalent" | "sum" }
  | {
      readonly kind: "ambiguous";
      readonly because: "ambiguous-number" | "mixed-currency";
      readonly candidates: readonly { readonly amount: number; readonly currency: string }[];
    }
  /** A plain number and no unit anywhere. */
  | { readonly kind: "unit-missing"; readonly value: number; readonly approx: Approximation | null }
  /** Not an amount, or words beside it that cannot be accounted for; `seen` are the amounts in it. */
  | { readonly kind: "not-money"; readonly seen: readonly Amount[] };

/** Longer texts are descriptions that mention amounts. */
const LONGEST = 200;

/** "12.000" in a column of đồng may be twelve thousand đồng or a number of another unit that was cut to size. */
const SMALL_DONG = 100_000;

/** With three decimals behind it, less than this many million đồng is more likely a thousandfold. */
const TINY_MILLIONS = 10;

/** Above these a reading of one row is a slip, not a grant (the largest items are about 20 million dollars). */
const LIMITS: Readonly<Record<string, number>> = { VND: 5e11, USD: 2e7 };

/**
 * A number in a unit, in base units. Đồng are whole: a fraction left over (a dollar amount times a rate) is rounded
 * to the nearest đồng, halves up; the as-written text keeps what stood there. Other currencies keep their fractions.
 */
export function moneyFromNumber(
  value: number,
  unit: MoneyUnit,
): { readonly amount: number; readonly currency: string } | undefined {
  const exact = decimalFromNumber(value);
  return exact && inBaseUnits(exact, unitFactor(unit).currency, unitFactor(unit).exponent);
}

function inBaseUnits(
  value: Decimal,
  currency: string,
  exponent: number,
): { readonly amount: number; readonly currency: string } {
  const base = timesPowerOfTen(value, exponent);
  return { amount: numberFromDecimal(currency === "VND" ? rounded(base, 0) : base), currency };
}

/** Reads the amounts of a cell: "trên 288 tỷ", "$5,000", "1 tỷ 200 triệu đồng", "12.000 USD (276 triệu đồng)". */
export function readMoney(text: string, options: MoneyOptions = {}): MoneyReading {
  if (text.length > LONGEST) return { kind: "not-money", seen: [] };
  const line = inFigures(plainDigits(clean(text)));
  const plain = readPlain(line, options);
  if (plain) return plain;
  const { written, unknown, plus } = scanAmounts(line.toLowerCase());
  const amounts: Amount[] = [];
  for (const item of written) {
    const whole = completed(item, written, options);
    if (!whole) return { kind: "not-money", seen: amounts };
    const amount = amountOf(whole, options);
    if (amount.kind !== "amount") {
      if (written.length === 1 && !unknown) return amount;
      return { kind: "not-money", seen: [] };
    }
    amounts.push(amount.amount);
  }
  const distinct = new Set(amounts.map((amount) => amount.currency)).size === amounts.length;
  if (amounts.length === 0 || unknown || !distinct) return { kind: "not-money", seen: amounts };
  if (amounts.length > 1 && written.some(isBare) && !isPlausiblePair(amounts)) return { kind: "not-money", seen: [] };
  return amounts.length === 1
    ? { kind: "money", amounts }
    : { kind: "money", amounts, joined: plus ? "sum" : "equivalent" };
}

/** "2 tỷ rưỡi" -> "2,5 tỷ", "1tỷ2" -> "1,2 tỷ"; "400.000.000.-" without the stroke that closes a sum. */
function inFigures(line: string): string {
  return line
    .replace(/(?<![\d.,])(\d{1,3}) (tỷ|tỉ|triệu|nghìn|ngàn) rưỡi(?!\p{L})/giu, "$1,5 $2")
    .replace(/(?<![\d.,])(\d{1,3}) ?(tỷ|tỉ|triệu|tr) ?([1-9])(?=$| *(?:\(|đồng|đ|vnđ|vnd|usd)(?!\p{L}))/giu, "$1,$3 $2")
    .replace(/(?<=\d{3})[.,][-–—]{1,2}$/u, "");
}

/** A number without scale or currency of its own. */
function isBare(item: WrittenAmount): boolean {
  return !item.scaled && item.currency === undefined;
}

/** What the words leave out: beside dollars a scale alone counts đồng, and a bare number is in the column's unit. */
function completed(
  item: WrittenAmount,
  written: readonly WrittenAmount[],
  options: MoneyOptions,
): WrittenAmount | undefined {
  if (item.currency !== undefined || (item.scaled && written.length === 1)) return item;
  const named = new Set(written.map((other) => other.currency));
  if (item.scaled) return named.has("VND") ? undefined : { ...item, currency: "VND" };
  const column = options.unit && unitFactor(options.unit);
  if (!column || named.has(column.currency)) return undefined;
  const parts = item.parts.map((part) => ({ ...part, exponent: part.exponent + column.exponent }));
  return { ...item, parts, currency: column.currency, scaled: column.exponent > 0 };
}

/** Whether two amounts can be the same money: no rate of the last decades lies outside these. */
function isPlausiblePair(amounts: readonly Amount[]): boolean {
  const of = (currency: string) => amounts.find((amount) => amount.currency === currency)?.amount;
  const [dong, dollars] = [of("VND"), of("USD")];
  if (amounts.length !== 2 || dong === undefined || !dollars) return false;
  return dong / dollars >= 15_000 && dong / dollars <= 35_000;
}

/** A number and nothing else: the column's unit applies. */
function readPlain(line: string, { unit, decimal, currency: wanted = "VND" }: MoneyOptions): MoneyReading | undefined {
  if (/[\p{L}\p{Sc}]/u.test(stripApproximation(line).rest)) return undefined;
  const reading = readNumber(line, { decimal });
  if (reading.kind === "not-a-number" || reading.rest) return undefined;
  const approx = reading.approx ?? null;
  const numeral = readNumeral(new RegExp(NUMERAL.source).exec(line)![0]);
  const { currency, exponent } = unit ? unitFactor(unit) : { currency: wanted, exponent: 0 };
  const read = (value: Decimal): MoneyReading => ({
    kind: "money",
    amounts: [{ ...inBaseUnits(value, currency, exponent), unit: unit ?? null, approx }],
  });
  if (unit && numeral?.kind === "two" && !/- /.test(line)) {
    const sign = /[-()]/.test(line) ? negated : (value: Decimal) => value;
    const small = currency === "VND" && exponent === 0 && numberFromDecimal(numeral.grouped) < SMALL_DONG && !decimal;
    const chosen = small ? undefined : choose(numeral, currency, exponent, decimal);
    return chosen
      ? read(sign(chosen))
      : bothReadings(
          { ...numeral, grouped: sign(numeral.grouped), decimal: sign(numeral.decimal) },
          currency,
          exponent,
        );
  }
  if (reading.kind === "ambiguous") {
    const candidates = reading.candidates.map((value) =>
      unit ? moneyFromNumber(value, unit)! : { amount: value, currency },
    );
    return { kind: "ambiguous", because: "ambiguous-number", candidates };
  }
  if (!unit) return { kind: "unit-missing", value: reading.value, approx };
  return fractionOfDong(reading.exact, currency, exponent) ?? read(reading.exact);
}

/** "12,5" đồng is no amount of money; which unit was meant is for a person to say. */
function fractionOfDong(exact: Decimal, currency: string, exponent: number): MoneyReading | undefined {
  const base = timesPowerOfTen(exact, exponent);
  const value = numberFromDecimal(base);
  if (currency !== "VND" || exponent > 0 || Math.abs(value) >= 1000 || decimalPlaces(base) === 0) return undefined;
  return { kind: "ambiguous", because: "ambiguous-number", candidates: [{ amount: value, currency }] };
}

/** Of the two readings of "1,126", the one that evidence, convention and magnitude agree on. */
function choose(
  numeral: Extract<Numeral, { kind: "two" }>,
  currency: string,
  exponent: number,
  decimal: "," | "." | undefined,
): Decimal | undefined {
  if (numeral.mixed) return undefined;
  // Nobody writes đồng or dollars with three decimals.
  if (exponent === 0) return decimal === numeral.separator ? undefined : numeral.grouped;
  const grouped = numberFromDecimal(timesPowerOfTen(numeral.grouped, exponent));
  const tooMuch = grouped > (LIMITS[currency] ?? Infinity);
  // "1,126" in millions is hardly a million đồng, whatever sign the rest of the column uses.
  const tiny = currency === "VND" && exponent === 6 && numberFromDecimal(numeral.decimal) < TINY_MILLIONS;
  if (decimal === numeral.separator) return tiny && !tooMuch ? undefined : numeral.decimal;
  if (decimal) return tooMuch ? undefined : numeral.grouped;
  return tooMuch && numeral.separator === "," ? numeral.decimal : undefined;
}

function bothReadings(
  { grouped, decimal }: Extract<Numeral, { kind: "two" }>,
  currency: string,
  exponent: number,
): MoneyReading {
  return {
    kind: "ambiguous",
    because: "ambiguous-number",
    candidates: [grouped, decimal].map((value) => inBaseUnits(value, currency, exponent)),
  };
}

type AmountOrDoubt =
  { readonly kind: "amount"; readonly amount: Amount } | Extract<MoneyReading, { kind: "ambiguous" }>;

function amountOf(item: WrittenAmount, options: MoneyOptions): AmountOrDoubt {
  const column = options.unit ? unitFactor(options.unit) : undefined;
  const currency = item.currency ?? column?.currency ?? options.currency ?? "VND";
  const exponents = item.parts.map((part) => part.exponent);
  let total: Decimal = { digits: 0n, scale: 0 };
  for (const { numeral, exponent } of item.parts) {
    // "USD 45,000": the currency's own word beside the number says what it counts, whatever the column's signs.
    const decimal = item.currency !== undefined && !item.scaled ? undefined : options.decimal;
    const value = numeral.kind === "two" ? choose(numeral, currency, exponent, decimal) : settle(numeral, {})!.value;
    if (!value) return bothReadings(numeral as Extract<Numeral, { kind: "two" }>, currency, exponent) as AmountOrDoubt;
    total = sum(total, timesPowerOfTen(value, exponent));
  }
  const signed = item.negative ? negated(total) : total;
  const base = inBaseUnits(signed, currency, 0);
  // "288 tỷ" in a dollar column, "288 đồng" in a column of millions: the words and the column disagree.
  if (!item.currency && column && column.currency !== "VND" && exponents.some((exponent) => exponent >= 9))
    return { kind: "ambiguous", because: "mixed-currency", candidates: [{ ...base, currency: "VND" }, base] };
  if (
    !item.scaled &&
    column &&
    column.exponent > 0 &&
    column.currency === "VND" &&
    currency === "VND" &&
    Math.abs(base.amount) < 1000 &&
    base.amount !== 0
  )
    return {
      kind: "ambiguous",
      because: "ambiguous-number",
      candidates: [inBaseUnits(signed, currency, column.exponent), base],
    };
  const fraction = item.scaled ? undefined : fractionOfDong(signed, currency, 0);
  if (fraction) return fraction as AmountOrDoubt;
  const unit =
    item.parts.length === 1 ? unitOf({ currency, exponent: exponents[0]! }) : unitOf({ currency, exponent: 0 });
  return { kind: "amount", amount: { ...base, unit, approx: item.approx ?? null } };
}
