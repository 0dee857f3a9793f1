// What a heading's brackets or a line above a table say of the unit of amounts. Either the words are wholly
// understood, or they leave a doubt that a person has to settle: a unit is never taken out of words that say more of
// it. A rate ("1 USD = 25.000 đ") and the money that was converted ("quy đổi từ EUR") are no units.
import { unitAt, type UnitParts, unitOf, strongUnits } from "./money-unit.ts";
import { plainDigits } from "./number.ts";
import type { MoneyUnit } from "./table.ts";
import { clean, fold } from "./text.ts";

export type UnitStatement = {
  /** The units that are meant, at most one of each currency; none where nothing is said, or nothing for sure. */
  readonly units: readonly MoneyUnit[];
  /** What it may mean, where that is not for sure; empty when not even that can be told. */
  readonly doubt?: readonly UnitParts[];
  /** What it says besides, cleaned and in lower case. */
  readonly rest: string;
};

type Part = { readonly currency: string | undefined; readonly exponent: number };
type Heard = { readonly units: readonly Part[]; readonly isDoubtful: boolean; readonly rest: string };

export function unitStatement(text: string): UnitStatement {
  const line = plainDigits(clean(text)).toLowerCase();
  const said = withoutRates(line);
  // A list with what parts it: every second entry is a separator.
  const pieces = said.split(BETWEEN);
  const heard = pieces.filter((_, i) => i % 2 === 0).map((piece) => heardIn(withoutLead(piece)));
  const rest = heard.flatMap(({ rest: words }, i) => {
    // "đồng/người": so much for each, and no sum.
    const isEach = pieces[2 * i - 1]?.trim() === "/" && heard[i - 1]!.units.length > 0 && heard[i - 1]!.rest === "";
    return words === "" ? [] : [isEach ? `mỗi ${words}` : words];
  });
  const units = joined(heard.flatMap((one) => one.units));
  const named = units.flatMap((unit) => unitOf(unit) ?? []);
  const currencies = new Set(units.map(({ currency }) => currency));
  const isDoubtful =
    heard.some((one) => one.isDoubtful || (units.length > 0 && isLeftScale(one.rest, units))) ||
    (units.length > 0 && (named.length < units.length || currencies.size < units.length || EXCEPTION.test(said)));
  // "(ra)" and "(đơn vị)" lead to no unit here: they are words of their own.
  if (units.length === 0 && !isDoubtful && said === line) return { units: [], rest: line };
  return { units: isDoubtful ? [] : named, ...(isDoubtful ? { doubt: units } : {}), rest: rest.join(", ") };
}

/** The one unit a text states beyond doubt. */
export function sureUnit(text: string): MoneyUnit | undefined {
  const { units } = unitStatement(text);
  return units.length === 1 ? units[0] : undefined;
}

const CURRENCY = "(?:usd|us ?\\$|\\$|eur|€|vnđ|vnd|đồng|đ|euro|đô[ -]?la(?: mỹ)?|jpy|krw|gbp|aud|cny)";
const EQUATION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:1|một)? ?${CURRENCY} ?(?:=|≈|~|tương đương|bằng|:|x|×)+ ?[\\d.,]*\\d(?: ?(?:ngàn|nghìn))? ?${CURRENCY}?(?:/${CURRENCY})?(?![\\p{L}\\p{N}])`,
  "gu",
);
const RATE =
  /(?:[,;(–-] ?)?(?:(?:đã )?(?:được )?(?:quy|qui) đổi |tính |chuyển đổi |áp dụng )?(?:theo )?(?:tỷ|tỉ) giá[^;]*|(?:at |using )?(?:the )?(?:exchange )?rate (?:of|:)[^;]*|exchange rate[^;]*/gu;
const ORIGIN = new RegExp(
  `(?:đã )?(?:được )?(?:(?:quy|qui|chuyển)(?: đổi)?|converted) (?:từ|from) (?:các loại )?(?:${CURRENCY}|ngoại tệ|nguyên tệ)(?:(?: ?[,/] ?| và | hoặc | hay )${CURRENCY})*(?![\\p{L}\\p{N}])`,
  "gu",
);

function withoutRates(lower: string): string {
  return lower.replace(EQUATION, " ").replace(ORIGIN, " ").replace(RATE, " ");
}

/** "1,000", "đô-la" and "tr. đồng" hold together. */
const BETWEEN =
  /([;()[\]{}|/&+]|,(?!\d{3})|[–—]|(?<=\s)-|-(?=\s|usd|vnđ|vnd|eur|triệu|nghìn|tỷ|\$)|(?<=[\p{L}\p{N}]{2})(?<!(?<!\p{L})(?:tr|mil|mln|bn|ng|tỷ|tỉ))\.(?:\s|$)|:|(?<![\p{L}\p{N}])(?:và|hoặc|hay|and|or)(?![\p{L}\p{N}]))/u;
const LEAD =
  /^[\s.:=]*(?:(?:đvt|đơn vị tính|đơn vị|đv tính|unit|currency|tính|đã|được|(?:quy|qui)(?: đổi)?(?: ra| sang| thành| về)?|ra|sang|thành|tương đương|bằng|theo|in|expressed|equivalent)(?![\p{L}\p{N}])[\s.:]*)*/u;

/** "tính bằng triệu đồng" and "1 triệu đồng" are "triệu đồng". */
function withoutLead(piece: string): string {
  return piece
    .replace(LEAD, "")
    .replace(/^1 (?=\p{L})/u, "")
    .trim();
}

/** "trừ cột 7", "riêng dự án số 3": what follows holds for a part of the table alone. */
const EXCEPTION = /(?<![\p{L}\p{N}])(?:trừ|ngoại trừ|riêng|cột|dòng|except|excluding|columns?|rows?)(?![\p{L}\p{N}])/u;
/** Multiples that make another unit of the one behind them. */
const MULTIPLE = /^(?:(chục|mười) ?|[x×*] ?(?=\d)|(?=\d))(?:(\d+(?:[.,]\d{3})*) ?)?/u;
const NO_SCALE = /^(?:tỷ|tỉ) ?(?:lệ|trọng|suất|số|giá|phần)(?![\p{L}\p{N}])/u;

function heardIn(part: string): Heard {
  const whole = unitAt(part, 0);
  if (whole && /^[\s.]*$/.test(part.slice(whole.end)))
    // Alone these are short for other things as well.
    return SHORT_SCALE.test(part) || part === "bảng"
      ? { units: [], isDoubtful: false, rest: part }
      : { units: [whole], isDoubtful: false, rest: "" };
  if (NO_SCALE.test(part)) return { units: [], isDoubtful: false, rest: part };
  const multiple = MULTIPLE.exec(part);
  const unit = multiple && unitAt(part, multiple[0].length);
  if (unit) return { units: multipliedBy(multiple, unit), isDoubtful: true, rest: "" };
  const meant = nearlyCurrency(part);
  if (meant) return { units: [meant], isDoubtful: true, rest: "" };
  const times = /^[x×*] ?1(0+|(?:[.,]000)+)$/u.exec(part);
  if (times)
    return {
      units: [{ currency: undefined, exponent: times[1]!.replace(/[.,]/g, "").length }],
      isDoubtful: true,
      rest: "",
    };
  if (/^[x×*] ?\d/u.test(part)) return { units: [], isDoubtful: true, rest: "" };
  const strong = strongUnits(part);
  // "tỷ đòng", "triệu Việt Nam đồng cũ": a scale of something nobody knows.
  if (strong.length === 0 && whole && whole.currency === undefined)
    return { units: [whole], isDoubtful: /^[\s.]/.test(part.slice(whole.end - 1)), rest: "" };
  if (strong.length === 0) return { units: [], isDoubtful: false, rest: part };
  // "đồng quy đổi USD", "chục nghìn hoặc USD": another unit, or another multiple, in the same words.
  const others = whole?.plain && whole.currency !== undefined && whole.exponent === 0 ? [whole] : [];
  const isDoubtful =
    others.length > 0 || (SCALE_BESIDE.test(part) && !unitAt(part, part.search(SCALE_BESIDE))?.currency);
  return { units: [...others, ...strong], isDoubtful, rest: isDoubtful ? "" : wordsBeside(part) };
}

const SCALE_BESIDE = /(?<![\p{L}\p{N}])(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\p{L}\p{N}])/u;

/** "giá trị quy ra usd": what stands around the unit. */
function wordsBeside(part: string): string {
  for (let i = 0; i < part.length; i++) {
    if (i > 0 && /[\p{L}\p{N}]/u.test(part[i - 1]!)) continue;
    const unit = unitAt(part, i);
    if (unit?.currency && (!unit.plain || unit.exponent > 0))
      return `${part.slice(0, i)} ${part.slice(unit.end)}`.replace(/\s+/g, " ").trim();
  }
  return part;
}

function multipliedBy([, ten, digits]: RegExpExecArray, unit: Part): Part[] {
  const times = (digits ?? "").replace(/[.,]/g, "");
  if (ten && times === "") return [{ ...unit, exponent: unit.exponent + 1 }];
  return !ten && /^10*$/.test(times) ? [{ ...unit, exponent: unit.exponent + times.length - 1 }] : [];
}

const SHORT_SCALE = /^(?:tr|k)$/;

/** "đồng (tr)", "$US 1,000": a scale that belongs to none of the units heard. */
function isLeftScale(words: string, units: readonly UnitParts[]): boolean {
  return SHORT_SCALE.test(words) || (/^1(?:[.,]?000)+$/.test(words) && units.every(({ exponent }) => exponent === 0));
}

const NEAR_USD = /^(?:us|ud|sd|uds|sud|dsu|usdd|ussd|uusd|usđ)$/;
const NEAR_VND = /^(?:vn|vdn|nvd|vnn|vvnd|vnnd|vndd|vns|vmd|dong|ddong|dog|donng|dongf)$/;

/** "US", "UDS", "VN", "đòng": a slip of the hand, or short for a currency. */
function nearlyCurrency(word: string): Part | undefined {
  const letters = /^\p{L}{2,5}$/u.test(word) ? fold(word) : "";
  const currency = NEAR_USD.test(letters) ? "USD" : NEAR_VND.test(letters) ? "VND" : undefined;
  return currency && { currency, exponent: 0 };
}

/** "USD, nghìn": a scale that stands apart from its currency; a scale alone counts đồng. */
function joined(parts: readonly Part[]): UnitParts[] {
  const named = parts.filter((part): part is UnitParts => part.currency !== undefined);
  const scales = parts.filter(({ currency }) => currency === undefined);
  if (named.length === 0) return distinct(scales.map(({ exponent }) => ({ currency: "VND", exponent })));
  if (scales.length === 0) return distinct(named);
  const [only] = scales;
  const isApart = scales.length === 1 && named.length === 1 && named[0]!.exponent === 0;
  return isApart
    ? [{ currency: named[0]!.currency, exponent: only!.exponent }]
    : distinct([...named, ...scales.map(({ exponent }) => ({ currency: "VND", exponent }))]);
}

function distinct(units: readonly UnitParts[]): UnitParts[] {
  const known = new Map(units.map(({ currency, exponent }) => [`${currency} ${exponent}`, { currency, exponent }]));
  return [...known.values()];
}
