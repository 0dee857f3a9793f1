// What the cells of one column prove about each other: which sign marks decimals, whether day or month comes first,
// whether percentages are points. Only proof counts: a column that proves both of two things proves neither.
import { dateFromSerial } from "./calendar.ts";
import { decimalFromNumber, decimalPlaces, numberFromDecimal } from "./decimal.ts";
import type { Field } from "./form.ts";
import { readMoney } from "./money.ts";
import { moneyShown } from "./money-format.ts";
import { stripApproximation } from "./number-words.ts";
import { dateParts, isDateFormat } from "./number-format.ts";
import { NUMERAL, plainDigits, readNumber, readNumeral } from "./number.ts";
import { isPercentFormat } from "./percent.ts";
import type { ReadContext } from "./reading.ts";
import type { MoneyUnit } from "./table.ts";
import { clean, foldLoose } from "./text.ts";
import type { Cell } from "./workbook.ts";

export type ColumnEvidence = Pick<
  ReadContext,
  | "decimal"
  | "dateOrder"
  | "percentAs"
  | "pointsFrom"
  | "typical"
  | "wholes"
  | "pointsDoubtful"
  | "surelyDong"
  | "datesDoubtful"
  | "serials"
>;

/**
 * The evidence of a column's data cells (no headings, no totals) for reading each of them as `field`. `beside`: the
 * decimal sign that the other amounts of the table prove, for a column that proves none itself.
 */
export function columnEvidence(
  cells: readonly Cell[],
  field: Field,
  unit?: MoneyUnit,
  beside?: "," | ".",
): ColumnEvidence {
  switch (field.kind) {
    case "date":
      return dateEvidence(cells);
    case "percent":
      return { ...decimalEvidence(cells, unit), ...percentEvidence(cells) };
    case "money": {
      const sign = decimalEvidence(cells, unit, beside);
      const isOpen = unit === undefined && field.currency !== "USD";
      return { ...sign, ...magnitudeEvidence(cells), ...(isOpen ? dongEvidence(cells, sign.decimal) : {}) };
    }
    case "number":
    case "count":
      return { ...decimalEvidence(cells, unit), ...magnitudeEvidence(cells) };
    default:
      return {};
  }
}

/** Of two signs the only one that was proved, or nothing. */
function only<T>(proved: ReadonlySet<T>): T | undefined {
  return proved.size === 1 ? [...proved][0] : undefined;
}

function decimalEvidence(
  cells: readonly Cell[],
  unit: MoneyUnit | undefined,
  beside?: "," | ".",
): Pick<ColumnEvidence, "decimal"> {
  const proved = new Set<"," | ".">();
  const endInZero: TwoReadings[] = [];
  let plain = false;
  // Amounts are compared with those in the same words: "1,254 tỷ" says nothing of "414 triệu".
  const byWords = new Map<string, { wholes: number[]; open: TwoReadings[] }>();
  for (const { value } of cells) {
    if (typeof value !== "string" || !/\d/.test(value)) continue;
    if (readNumber(value).kind === "not-a-number" && readMoney(value, { unit }).kind === "not-money") continue;
    for (const [token] of plainDigits(clean(value)).matchAll(new RegExp(NUMERAL, "g"))) {
      const numeral = readNumeral(token);
      const words = foldLoose(clean(value).replace(/[\d.,]+/g, " "));
      const { wholes, open } = byWords.get(words) ?? { wholes: [], open: [] };
      byWords.set(words, { wholes, open });
      if (numeral?.kind === "two" && !numeral.mixed) open.push(numeral);
      if (numeral?.kind === "two" && !numeral.mixed && token.endsWith("0")) endInZero.push(numeral);
      if (numeral?.kind !== "one") continue;
      if (/^[1-9]\d+$/.test(token)) wholes.push(Number(token));
      if (token === clean(value) && /^[1-9]\d*$/.test(token)) plain = true;
      const { decimal, group } = numeral.separators;
      if (decimal) proved.add(decimal);
      if (group === ".") proved.add(",");
      if (group === ",") proved.add(".");
    }
  }
  // "343" beside "5.360": the column has no fixed number of decimals, so nobody would have typed that last zero.
  const wholes = [...byWords.values()].flatMap((one) => one.wholes);
  if (plain && !endInZero.some((numeral) => fitsAsDecimal(numeral, wholes) || isFarBelow(numeral, wholes)))
    for (const { separator } of endInZero) proved.add(separator === "." ? "," : ".");
  if (proved.size === 0)
    for (const { wholes, open } of byWords.values())
      if (fitGrouped(open, wholes)) proved.add(open[0]!.separator === "." ? "," : ".");
  const decimal = proved.size === 0 ? beside : only(proved);
  return decimal ? { decimal } : {};
}

/** "414 triệu", "720 triệu", "1.259 triệu": among the column's whole numbers only when the sign parts thousands. */
function fitGrouped(open: readonly TwoReadings[], wholes: readonly number[]): boolean {
  if (open.length === 0 || wholes.length < FEWEST_WHOLES) return false;
  const { least, most } = spanOf(wholes);
  return (
    open.every(({ separator }) => separator === open[0]!.separator) &&
    open.every(({ decimal }) => numberFromDecimal(decimal) * 10 < least) &&
    open.every(({ grouped }) => numberFromDecimal(grouped) <= most * 30) &&
    !open.some((numeral) => isFarBelow(numeral, wholes))
  );
}

/** "1,126" beside 407000000 belongs to the column neither way: it is in another unit, and nothing tells its sign. */
function isFarBelow({ grouped }: TwoReadings, wholes: readonly number[]): boolean {
  return wholes.length > 0 && numberFromDecimal(grouped) * 30 < spanOf(wholes).least;
}

/**
 * Thousands and millions are introduced to save the digits: whoever writes a hundred thousand of them has saved none.
 * An amount may be a small gift, so the least may be less than what half of the column must reach.
 */
const LEAST_DONG = 100_000;
const HALF_OF_DONG = 1_000_000;

/** The column decides as one: amounts that stand in đồng and amounts that are asked would not be one column. */
function dongEvidence(cells: readonly Cell[], decimal: "," | "." | undefined): Pick<ColumnEvidence, "surelyDong"> {
  const sizes = cells
    .flatMap(({ value, stored, format }) => {
      if (stored === false || isDateFormat(format)) return [];
      const shown = moneyShown(format, typeof value === "number" ? value : 0);
      // A cell that names its unit says nothing of the others, nor does one that shows another number than it holds.
      if (shown.currency !== undefined || shown.exponent > 0 || shown.altered || shown.percent) return [];
      if (typeof value === "number") return [Math.abs(value) / 10 ** shown.reducedBy];
      if (typeof value !== "string" || /[\p{L}\p{Sc}]/u.test(stripApproximation(clean(value)).rest)) return [];
      const reading = readNumber(value, { decimal });
      if (reading.kind === "ambiguous") return reading.candidates.map((one) => Math.abs(one));
      return reading.kind === "number" ? [Math.abs(reading.value)] : [];
    })
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const isDong = (size: number) => size >= HALF_OF_DONG || (size >= LEAST_DONG && Number.isInteger(size));
  const half = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  return half >= HALF_OF_DONG && sizes.every(isDong) ? { surelyDong: true } : {};
}

/** "46.250" beside "46" and "56": the zero speaks for thousands, the size for decimals; so neither decides. */
function fitsAsDecimal({ grouped, decimal }: TwoReadings, wholes: readonly number[]): boolean {
  if (wholes.length === 0) return false;
  const { least, most } = spanOf(wholes);
  const isNear = (size: number) => size * 10 >= least && size <= most * 10;
  return isNear(numberFromDecimal(decimal)) && !isNear(numberFromDecimal(grouped));
}

type TwoReadings = Extract<NonNullable<ReturnType<typeof readNumeral>>, { kind: "two" }>;
/** So many plain whole numbers say where a column's amounts lie. */
const FEWEST_WHOLES = 3;

/** Two numbers from a hundred up are enough to say where a column's magnitudes lie. */
function magnitudeEvidence(cells: readonly Cell[]): Pick<ColumnEvidence, "typical" | "wholes" | "pointsDoubtful"> {
  const sizes = cells
    .map((cell) => (typeof cell.value === "number" && cell.stored !== false ? Math.abs(cell.value) : 0))
    .filter((size) => size > 0);
  const wholes = sizes.filter((size) => Number.isInteger(size));
  const large = sizes.filter((size) => size >= 100);
  return {
    ...(large.length < 2 ? {} : { typical: spanOf(large) }),
    ...(wholes.length < 2 ? {} : { wholes: spanOf(wholes) }),
    ...(looksGrouped(cells) ? { pointsDoubtful: true } : {}),
  };
}

/**
 * "1.126" typed as 1126 where the point is the decimal sign: three decimals, which nobody types by choice. A number
 * that cannot have come about so (0.75, 1250.5, 3.14159) shows that the column has decimals.
 */
function looksGrouped(cells: readonly Cell[]): boolean {
  let odd = false;
  for (const { value, formula, stored } of cells) {
    if (typeof value !== "number" || formula !== undefined || stored === false) continue;
    const exact = decimalFromNumber(Math.abs(value));
    const places = exact ? decimalPlaces(exact) : 0;
    if (places === 0) continue;
    if (places > 3 || Math.abs(value) < 1 || Math.abs(value) >= 1000) return false;
    if (places === 3) odd = true;
  }
  return odd;
}

function spanOf(sizes: readonly number[]): { readonly least: number; readonly most: number } {
  return { least: least(sizes), most: sizes.reduce((a, b) => Math.max(a, b)) };
}

function least(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => Math.min(a, b));
}

const NUMERIC_DAY = /^(?:ngày\s*)?(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(?:\d{4}|\d{2})$/iu;

function dateEvidence(cells: readonly Cell[]): Pick<ColumnEvidence, "dateOrder" | "datesDoubtful" | "serials"> {
  let dayFirst = 0;
  let monthFirst = 0;
  let otherTexts = 0;
  let serialsLow = 0;
  let serialsHigh = 0;
  const serials: number[] = [];
  for (const { value, format } of cells) {
    if (typeof value === "string") {
      const match = NUMERIC_DAY.exec(plainDigits(clean(value)));
      const [a, b] = [Number(match?.[1]), Number(match?.[3])];
      if (match && a > 12 && a <= 31 && b <= 12) dayFirst++;
      else if (match && b > 12 && b <= 31 && a <= 12) monthFirst++;
      else if (/\d/.test(value)) otherTexts++;
    } else if (typeof value === "number" && isDateFormat(format)) {
      // Both systems number the days alike within a month, so either tells the day of the month well enough.
      if (dateParts(format!).date) serials.push(value);
      const day = Number(dateFromSerial(value, false)?.slice(8, 10) ?? 0);
      if (day > 12) serialsHigh++;
      else serialsLow++;
    }
  }
  const order = dayFirst > 0 === monthFirst > 0 ? undefined : dayFirst > 0 ? "dmy" : "mdy";
  // Day-first dates typed into an English-locale Excel: those it could not read stay text, all others are swapped.
  const doubtful =
    dayFirst > 0 &&
    monthFirst === 0 &&
    otherTexts === 0 &&
    serialsLow > 0 &&
    serialsHigh === 0 &&
    dayFirst + serialsLow >= 3;
  return {
    ...(order ? { dateOrder: order } : {}),
    ...(doubtful ? { datesDoubtful: true } : serials.length >= 2 ? { serials: spanOf(serials) } : {}),
  };
}

function percentEvidence(cells: readonly Cell[]): Pick<ColumnEvidence, "percentAs" | "pointsFrom"> {
  const proved = new Set<"points" | "fraction">();
  const small: number[] = [];
  const points: number[] = [];
  for (const { value, format, formula } of cells) {
    if (isPercentFormat(format) && typeof value === "number") continue;
    const reading = typeof value === "string" ? readNumber(value) : undefined;
    const number =
      typeof value === "number" ? value : reading?.kind === "number" && !reading.rest ? reading.value : undefined;
    if (number === undefined || number === 0) continue;
    if (formula !== undefined && /\*\s*100(?!\d)/.test(formula)) proved.add("points");
    else if (formula !== undefined && /[A-Z]\$?\d+\s*\/\s*\$?[A-Z]/i.test(formula)) proved.add("fraction");
    else if (Math.abs(number) > 1.5) {
      proved.add("points");
      points.push(Math.abs(number));
    } else small.push(Math.abs(number));
  }
  // A whole column at or below 1, with parts of it, is a column of fractions.
  if (
    proved.size === 0 &&
    small.length >= 3 &&
    small.every((size) => size <= 1) &&
    small.some((size) => !Number.isInteger(size))
  )
    proved.add("fraction");
  const percentAs = only(proved);
  if (!percentAs) return {};
  return { percentAs, ...(percentAs === "points" && points.length >= 2 ? { pointsFrom: least(points) } : {}) };
}
