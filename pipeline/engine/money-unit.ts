// Units of money: what they are called in headings, unit lines and cells, and what they multiply by.
import { plainDigits } from "./number.ts";
import type { MoneyUnit } from "./table.ts";
import { clean } from "./text.ts";

/** ISO 4217 code and power of ten of a unit: NGHIN_USD -> USD, 3. */
export type UnitParts = { readonly currency: string; readonly exponent: number };

const NAMED: Readonly<Record<string, UnitParts>> = {
  VND: { currency: "VND", exponent: 0 },
  NGHIN: { currency: "VND", exponent: 3 },
  TRIEU: { currency: "VND", exponent: 6 },
  TY: { currency: "VND", exponent: 9 },
  USD: { currency: "USD", exponent: 0 },
  NGHIN_USD: { currency: "USD", exponent: 3 },
  TRIEU_USD: { currency: "USD", exponent: 6 },
};

/** Other currencies are `OTHER:JPY`, their thousands and millions `OTHER:NGHIN_JPY`, `OTHER:TRIEU_JPY`. */
export function unitFactor(unit: MoneyUnit): UnitParts {
  const named = NAMED[unit];
  if (named) return named;
  const [, scale, currency = ""] = /^OTHER:(?:(NGHIN|TRIEU)_)?(.*)$/.exec(unit) ?? [];
  return { currency, exponent: scale === "NGHIN" ? 3 : scale === "TRIEU" ? 6 : 0 };
}

/** The unit with that currency and power of ten, or null when it has no name ("trăm triệu"). */
export function unitOf({ currency, exponent }: UnitParts): MoneyUnit | null {
  const named = Object.entries(NAMED).find(([, parts]) => parts.currency === currency && parts.exponent === exponent);
  if (named) return named[0] as MoneyUnit;
  if (currency === "VND" || currency === "USD") return null;
  const scale = { 0: "", 3: "NGHIN_", 6: "TRIEU_" }[exponent];
  return scale === undefined ? null : `OTHER:${scale}${currency}`;
}

/** `plain` words mean money only beside a number or where a unit is expected ("đồng" is also in "cộng đồng"). */
type CurrencyWord = { readonly pattern: string; readonly currency: string; readonly plain?: true };

/** Longer wordings first. "¥" is the yen: Vietnamese writers call the yuan NDT, tệ or RMB. */
const CURRENCIES: readonly CurrencyWord[] = [
  { pattern: "đô[ -]?la (?:úc|australia)|đô úc|au\\$|a\\$|aud", currency: "AUD" },
  { pattern: "đô[ -]?la canada|đô canada|ca\\$|c\\$|cad", currency: "CAD" },
  { pattern: "đô[ -]?la singapore|đô sing|s\\$|sgd", currency: "SGD" },
  { pattern: "đô[ -]?la (?:hồng kông|hong kong)|hk\\$|hkd", currency: "HKD" },
  { pattern: "đô[ -]?la (?:đài loan)|đài tệ|nt\\$|twd|ntd", currency: "TWD" },
  { pattern: "đô[ -]?la new zealand|nz\\$|nzd", currency: "NZD" },
  {
    pattern: "đồng usd|đô[ -]?la mỹ|đô mỹ|mỹ kim|us dollars?|us ?\\$|\\$ ?us|usd ?\\$|\\$ ?usd|usd|u\\.s\\.d|\\$",
    currency: "USD",
  },
  { pattern: "đô[ -]?la|đô|dollars?", currency: "USD", plain: true },
  { pattern: "việt nam đồng|đồng việt nam|đồng vn|vn đồng|vn ?đ|vnd|₫", currency: "VND" },
  { pattern: "đồng|dong|đ", currency: "VND", plain: true },
  { pattern: "euros?|eur|€|ơ-?rô", currency: "EUR" },
  { pattern: "yên nhật|jpy|¥|円", currency: "JPY" },
  { pattern: "yên|yen", currency: "JPY", plain: true },
  { pattern: "won hàn quốc|krw|₩", currency: "KRW" },
  { pattern: "won|uôn", currency: "KRW", plain: true },
  { pattern: "bảng anh|gbp|£", currency: "GBP" },
  { pattern: "bảng", currency: "GBP", plain: true },
  { pattern: "nhân dân tệ|ndt|cny|rmb", currency: "CNY" },
  { pattern: "tệ", currency: "CNY", plain: true },
  { pattern: "kíp lào|lak", currency: "LAK" },
  { pattern: "kíp|kip", currency: "LAK", plain: true },
  { pattern: "(?:baht|bath|bạt) thái|thb|฿", currency: "THB" },
  { pattern: "baht|bath|bạt", currency: "THB", plain: true },
  { pattern: "riel|khr", currency: "KHR" },
  { pattern: "franc thụy sĩ|franc thụy sỹ|chf", currency: "CHF" },
  { pattern: "rúp nga|rub", currency: "RUB" },
  { pattern: "rúp", currency: "RUB", plain: true },
  { pattern: "ringgit|myr", currency: "MYR" },
  { pattern: "sek", currency: "SEK" },
  { pattern: "nok", currency: "NOK" },
  { pattern: "dkk", currency: "DKK" },
  { pattern: "inr", currency: "INR" },
];

const SCALES: readonly (readonly [string, number])[] = [
  ["tỷ|tỉ|ty|billions?|bn", 9],
  ["triệu|trieu|tr|millions?|mln|mil", 6],
  ["nghìn|ngàn|nghin|ngan|thousands?|k", 3],
  ["vạn", 4],
  ["trăm", 2],
];

const AFTER_WORD = "(?![\\p{L}\\p{N}])";
const compiled = CURRENCIES.map(({ pattern, ...word }) => ({ ...word, at: sticky(`(?:${pattern})`) }));
const scales = SCALES.map(([pattern, exponent]) => ({
  exponent,
  at: new RegExp(`(?:${pattern})(?=(?:vnđ|vnd|đồng|đ|usd)${AFTER_WORD}|[^\\p{L}\\p{N}]|$)`, "uy"),
}));

/** Signs may touch what follows ("$5,000"), words may not. */
function sticky(pattern: string): RegExp {
  return new RegExp(`${pattern}(?:(?<=[^\\p{L}\\p{N}])|${AFTER_WORD})`, "uy");
}

export type UnitToken =
  | { readonly kind: "currency"; readonly currency: string; readonly plain: boolean; readonly end: number }
  | { readonly kind: "scale"; readonly exponent: number; readonly word: string; readonly end: number };

/** The unit word that begins at `index` of a cleaned, lower-case text, or undefined. */
export function unitTokenAt(lower: string, index: number): UnitToken | undefined {
  for (const { at, currency, plain = false } of compiled) {
    at.lastIndex = index;
    if (at.test(lower)) return { kind: "currency", currency, plain, end: at.lastIndex };
  }
  for (const { at, exponent } of scales) {
    at.lastIndex = index;
    if (at.test(lower)) return { kind: "scale", exponent, word: lower.slice(index, at.lastIndex), end: at.lastIndex };
  }
  return undefined;
}

/** The only unit that a heading or a unit line states; undefined when it states none or several. */
export function parseUnit(text: string): MoneyUnit | undefined {
  const units = parseUnits(text);
  return units.length === 1 ? units[0] : undefined;
}

/**
 * Every unit stated in a heading or a unit line: "ĐVT: triệu đồng", "Tổng giá trị (tr.VNĐ)", "1.000 USD". A bare
 * "đồng" or "triệu" counts only where a unit is expected (alone, in brackets, after "ĐVT"), so that "cộng đồng" and
 * "tỷ lệ" state nothing.
 */
export function parseUnits(text: string): MoneyUnit[] {
  const lower = plainDigits(clean(text)).toLowerCase();
  const expected = [lower, ...expectedPlaces(lower)].map(wholeUnit).filter((parts) => parts !== undefined);
  const found = [...strongUnits(lower), ...expected];
  const complete = found.filter((parts): parts is UnitParts => parts.currency !== undefined);
  const scaleOnly = found.find((parts) => parts.currency === undefined);
  const units = new Set<MoneyUnit>();
  for (const parts of complete) {
    // "Giá trị USD (nghìn)": the scale stands apart from its currency.
    const unit = unitOf(scaleOnly && parts.exponent === 0 ? { ...parts, exponent: scaleOnly.exponent } : parts);
    if (unit) units.add(unit);
  }
  const unit = complete.length === 0 && scaleOnly ? unitOf({ currency: "VND", exponent: scaleOnly.exponent }) : null;
  if (unit) units.add(unit);
  return [...units];
}

type StatedUnit = { readonly currency: string | undefined; readonly exponent: number };

/** Bracket contents, what follows "ĐVT:", and what follows the last comma or colon. */
function expectedPlaces(lower: string): string[] {
  const places = [...lower.matchAll(/[([{]([^()[\]{}]*)[)\]}]/g)].map((match) => match[1]!);
  const line = /(?:đvt|đơn vị tính|đơn vị|unit|dvt|tính bằng|currency)\s*[:.]?\s*([^()]*)$/.exec(lower);
  if (line) places.push(line[1]!);
  const tail = /[,:;|]\s*([^,:;|()]*)$/.exec(lower);
  if (tail) places.push(tail[1]!);
  return places
    .flatMap((place) => [place, ...place.split(/[,;/]|(?<!\p{L})và(?!\p{L})/u)])
    .map((place) => place.replace(/^(?:đvt|đơn vị tính|đơn vị)\s*[:.]?\s*/, "").trim());
}

/** A text that is a unit and nothing else. */
function wholeUnit(text: string): StatedUnit | undefined {
  const unit = unitAt(text, 0);
  return unit && /^[\s.]*$/.test(text.slice(unit.end)) && !/^(?:tr|k|bảng)$/.test(text) ? unit : undefined;
}

/** Units that cannot be anything else wherever they stand: "triệu đồng", "USD", "1.000 đ". */
export function strongUnits(lower: string): StatedUnit[] {
  const found: StatedUnit[] = [];
  for (let i = 0; i < lower.length; i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(lower[i - 1]!)) continue;
    const unit = unitAt(lower, i);
    if (!unit?.currency) continue;
    if (!unit.plain || unit.exponent > 0) found.push(unit);
    i = unit.end - 1;
  }
  return found;
}

const SCALE_AFTER = /^ ?(?:in )?(?:(billions?|bn)|(millions?|mln|mil\.?|mn)|(thousands?|['’]?000s?))(?![\p{L}\p{N}])/u;

/** "VND million", "USD '000": English puts the scale behind its currency. */
function scaleAfter(lower: string, index: number): { readonly exponent: number; readonly end: number } | undefined {
  const match = SCALE_AFTER.exec(lower.slice(index));
  if (!match) return undefined;
  return { exponent: match[1] ? 9 : match[2] ? 6 : 3, end: index + match[0].length };
}

/** [1.000] [scale…] [currency] at `index`; needs one of the latter two. */
export function unitAt(
  lower: string,
  index: number,
): (StatedUnit & { readonly plain: boolean; readonly end: number }) | undefined {
  const multiple = /^(?:1([., ]?000)+|10\^([369])|['’]000(?=s? \p{L}))s?\s*/u.exec(lower.slice(index));
  let exponent = multiple
    ? multiple[2]
      ? Number(multiple[2])
      : multiple[1] === undefined
        ? 3
        : multiple[0].replace(/\D/g, "").length - 1
    : 0;
  let end = index + (multiple?.[0].length ?? 0);
  let scaled = false;
  for (let token = unitTokenAt(lower, end); token; token = unitTokenAt(lower, end)) {
    if (token.kind === "currency") {
      const after = exponent > 0 ? undefined : scaleAfter(lower, token.end);
      return {
        currency: token.currency,
        exponent: after?.exponent ?? exponent,
        plain: token.plain,
        end: after?.end ?? token.end,
      };
    }
    exponent += token.exponent;
    scaled = true;
    end = token.end + /^[\s.]*/.exec(lower.slice(token.end))![0].length;
  }
  return scaled && !multiple ? { currency: undefined, exponent, plain: true, end } : undefined;
}
