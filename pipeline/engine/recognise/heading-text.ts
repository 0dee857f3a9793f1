// What a heading says besides its field: unit, currency, year, quarter are parsed tokens, never words to be
// matched by likeness. What is left, folded, is the heading's key.
import { timeInVietnamese } from "../english-time.ts";
import { clean, foldLoose, nfc } from "../text.ts";
import { parseUnit } from "../money.ts";
import { type UnitParts, unitFactor } from "../money-unit.ts";
import type { MoneyUnit } from "../table.ts";
import { sureUnit, type UnitStatement, unitStatement } from "../unit-statement.ts";
import { type HeadingPeriod, takePeriod } from "./heading-period.ts";
import { isSyllable } from "../vietnamese-syllable.ts";

export type HeadingText = {
  /** Folded words without unit, year and quarter; "%" when the heading is nothing but a percent sign. */
  readonly key: string;
  /** The same without anything in brackets. */
  readonly bare: string;
  readonly unit?: MoneyUnit;
  /** In its place: what the unit may be, where the words for it are not understood or name several. */
  readonly unitDoubt?: readonly UnitParts[];
  readonly percent: boolean;
  /** What stands in brackets that `bare` leaves out, units aside. */
  readonly asides?: readonly string[];
} & HeadingPeriod;

const SCALE = "(?:ti|trieu|tr|nghin|ngan|1 000 000|1 000|1000000|1000)";
const CURRENCY =
  "(?:vnd|vn d|usd|us|do la mi|do la|eur|euro|jpi|krw|gbp|aud|cad|chf|cni|rmb|thb|sgd|twd|dkk|sek|nok|nzd)";
// "đồng" alone is also in "hợp đồng", "hội đồng": it is a unit only after a scale word or as the whole heading.
// Folded, "giải ngân" ends as "ngàn" does.
const UNIT_WORDS = new RegExp(
  `(?<!\\bgiai)(?:^| )(?:\\(?(?:don vi tinh|dvt|don vi) ?)?(?:${SCALE} (?:dong|d)|(?:${SCALE} )?${CURRENCY}|trd|trieu dong)$`,
);
/** The same in English: "Total value in USD", "Value, million VND", "Amount VND million". */
const UNIT_WORDS_EN = new RegExp(
  `(?:^| )(?:in |unit |currency |equivalent )*((?:(?:thousand|million|billion|mil|mn|bn|000)s? (?:of )?)?${CURRENCY}(?: (?:thousand|million|billion|mil|mn|bn|000)s?)?|(?:thousand|million|billion)s? dong|dong)$`,
);
const UNIT_LEAD = new RegExp(`^(?:bang |quy ra |qui ra )?(?:${SCALE} )?${CURRENCY}$`);

const MONEY_NAMES = /^(?:won|yen|yen nhat|euro|bang anh|nhan dan te|do la|do la mi|do la uc|ngoai te)$/;

const BRACKET = /[([][^()[\]]*[)\]]/g;

const cache = new Map<string, HeadingText>();

/** Parses one heading cell. Results are cached: the same headings recur in every workbook. */
export function headingText(text: string): HeadingText {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size > 20_000) cache.clear();
  const parsed = parseHeading(text);
  cache.set(text, parsed);
  return parsed;
}

function parseHeading(written: string): HeadingText {
  const raw = /^\s*[#№]\s*$/u.test(written) ? "STT" : written;
  // "1. Tên dự án", "(2) Nhà tài trợ": the number of the column is not part of its name.
  // Footnote marks are not either.
  const text = comparing(clean(ownWords(raw).replace(/[¹²³⁰⁴-⁹†]/g, " "))).replace(
    /^\(?\d{1,2}(?:[.)]|\s*[-/])\s*(?=\p{L}{2})/u,
    "",
  );
  const said: UnitStatement[] = [];
  const take = (statement: UnitStatement): UnitStatement => {
    if (statement.doubt || statement.units.length > 0) said.push(statement);
    return statement;
  };
  let stripped = text.replace(/[([]([^()[\]]*)[)\]]/g, (whole, inner: string) => {
    const { doubt, rest, units } = take(unitStatement(inner));
    if (doubt) return " ";
    if (rest === "") return /[\p{L}\p{N}]/u.test(inner) ? " " : whole;
    return units.length === 0 ? whole : ` (${rest}) `;
  });
  const line = /(?:[-–,;:/]|\s)\s*(?:đơn vị tính|đvt|đơn vị)\s*[:.]?\s*(.+)$/iu.exec(stripped);
  if (line) {
    const { doubt, rest, units } = take(unitStatement(line[1]!));
    if (doubt || units.length > 0) stripped = `${stripped.slice(0, line.index)} ${doubt ? "" : rest}`;
  }
  const percent = stripped.includes("%");
  const english = /^\p{ASCII}*$/u.test(stripped.replace(/[–—‘’“”]/g, "-"));
  const folded = (words: string) => (english ? timeInVietnamese(foldLoose(words)) : foldLoose(words));
  const dates = takePeriod(folded(stripped));
  const asides: string[] = [];
  const outside = stripped.replace(BRACKET, (bracket) => {
    if (isQualifying(bracket)) return bracket;
    if (/[\p{L}\p{N}]/u.test(bracket)) asides.push(bracket.slice(1, -1).trim());
    return " ";
  });
  const bareDates = takePeriod(folded(outside));
  const [key, keyUnit] = takeUnit(dates.rest, english);
  const [bare] = takeUnit(bareDates.rest, english);
  // "Việt Nam đồng", "đô la Mỹ", "VNĐ/USD" and nothing else: the currency of what stands above.
  const alone = said.length > 0 || keyUnit ? undefined : unitStatement(text);
  if (alone?.rest === "" && alone.units.length > 0) return { key: "", bare: "", percent, ...unitSaid(text, [alone]) };
  const unit = unitSaid(text, said, keyUnit);
  // "Won (KRW)": the currency once in words, once as a code.
  if (said.length > 0 && MONEY_NAMES.test(key)) return { key: "", bare: "", percent, ...unit };
  return {
    key: key === "" && percent ? "%" : key,
    bare: bare === "" && percent ? "%" : bare,
    percent,
    ...unit,
    ...dates.period,
    ...(asides.length > 0 ? { asides } : {}),
  };
}

/** The unit that the brackets of a heading and its last words state together. */
function unitSaid(
  text: string,
  said: readonly UnitStatement[],
  keyUnit?: MoneyUnit,
): Pick<HeadingText, "unit" | "unitDoubt"> {
  const named = [...new Set([...said.flatMap(({ units }) => units), ...(keyUnit ? [keyUnit] : [])])];
  const parts = named.map(unitFactor);
  if (said.some(({ doubt }) => doubt)) return { unitDoubt: [...said.flatMap(({ doubt }) => doubt ?? []), ...parts] };
  const [first, last] = parts;
  if (named.length < 2) return first ? { unit: named[0]! } : {};
  // "VNĐ (triệu đồng)": the currency, and then its scale.
  const isScaled = parts.length === 2 && keyUnit === named[1] && last!.exponent === 0 && first!.exponent > 0;
  if (isScaled && first!.currency === last!.currency) return { unit: named[0]! };
  // "Giá trị USD (nghìn)" is one unit; "(đồng; USD)" leaves it to each cell.
  const unit = sureUnit(text);
  return unit ? { unit } : { unitDoubt: parts };
}

/** "So cùng kỳ" compares, "Số cùng kỳ" is a number: folded, they would be one. */
function comparing(text: string): string {
  return nfc(text).replace(/(?<!\p{L})(so) (?=(?:cùng|năm|kỳ|kì|kế)(?!\p{L}))/giu, "$1 với ");
}

/** "Giải ngân trong kỳ / Disbursed in period": the Vietnamese words of a heading in two languages. */
export function ownWords(raw: string): string {
  // "Hội hữu nghị Việt Nam - Ucraina" is a name, not a heading in two languages.
  const parts = /[/\n|]/.test(raw) ? headingParts(raw) : [];
  const own = parts.filter((part) => !isTranslation(part));
  if (parts.length !== 2 || own.length !== 1 || !/[^\p{ASCII}]/u.test(own[0]!)) return raw;
  // "Tổng giá trị cam kết/Commitment (USD)": the unit is of both.
  const asides = parts.find((part) => part !== own[0])!.match(/[([][^()[\]]*[)\]]/g) ?? [];
  return [own[0]!, ...asides].join(" ");
}

/** Words of another language, and no abbreviation or unit ("USD", "PCPNN"). */
function isTranslation(text: string): boolean {
  const words = clean(text).match(/\p{L}+/gu) ?? [];
  return (
    words.every((word) => /^[A-Za-z]+$/.test(word)) &&
    words.some((word) => word.length >= 4 && word !== word.toUpperCase() && !isSyllable(word))
  );
}

/**
 * Words that make another figure of what they stand with: part of the people, another time, money not yet there. A
 * heading is never read without them.
 */
const QUALIFIERS =
  /(?:^| )(?:nu|nam gioi|nuoc ngoai|quoc te|trong nuoc|ke hoach|kh|du kien|uoc|du toan|nam truoc|ki truoc|nam sau|cung ki|luy ke|lk|doi ung|con lai|chua|chenh lech|cam ket|giai ngan|gn|trong do|tang|giam|dieu chinh|bo sung|vao|ra|moi|toan quoc|nguyen te|ngoai te|foreign|foreigners?|international|overseas|domestic|vietnamese|female|women|male|planned|plan|target|expected|estimated?|previous|last year|cumulative|to date|counterpart|remaining|balance|undisbursed|committed|commitment|disbursed|new|of which)(?: |$)/;

export function isQualified(folded: string): boolean {
  return QUALIFIERS.test(folded);
}

/** A remark in brackets goes from the bare heading; a qualifier in brackets does not. */
function isQualifying(bracket: string): boolean {
  const words = nfc(bracket)
    .toLowerCase()
    .replace(/\p{L}+/gu, (word) => {
      const meant = ACCENTED.get(foldLoose(word));
      // "Lĩnh vực (y tế, môi trường)": folded, "môi" would be "mới".
      return meant === undefined || word === meant || word === foldLoose(word) ? word : "x";
    });
  return isQualified(foldLoose(words));
}

/** Qualifiers of one word that other words fold to as well. */
const ACCENTED: ReadonlyMap<string, string> = new Map(
  ["nữ", "ước", "chưa", "tăng", "giảm", "vào", "mới"].map((word) => [foldLoose(word), word]),
);

function takeUnit(folded: string, english: boolean): [string, MoneyUnit | undefined] {
  if (
    UNIT_LEAD.test(folded) ||
    folded === "dong" ||
    folded === "vn dong" ||
    /^tien (?:viet|vn|viet nam|dong|dong viet nam)$/.test(folded)
  )
    return ["", parseUnit(folded) ?? "VND"];
  const inWords = /(?:^| )(?:tinh )?bang (?:dong viet nam|tien viet(?: nam)?|tien dong|do la(?: mi)?|tien mi)$/.exec(
    folded,
  );
  if (inWords) return [folded.slice(0, inWords.index).trim(), / (?:do la|tien mi)/.test(inWords[0]) ? "USD" : "VND"];
  const spoken = /(?:^| )tien (?:viet nam|viet|vn)$/.exec(folded);
  if (spoken) return [folded.slice(0, spoken.index).trim(), "VND"];
  const spelled = english ? UNIT_WORDS_EN.exec(folded) : null;
  const named = spelled && parseUnit(spelled[1]!.replace(/\b000s?\b/, "thousand"));
  if (named) return [folded.slice(0, spelled.index).trim(), named];
  const match = UNIT_WORDS.exec(folded);
  if (!match) return [folded, undefined];
  const unit = parseUnit(match[0].trim().replace(/(?:do la mi|do la|us)$/, "usd"));
  return unit ? [folded.slice(0, match.index).trim(), unit] : [folded, undefined];
}

/** The parts of a heading that says two things: "Tên dự án / Project name", "Nhà tài trợ/Tên dự án"; none for one thing. */
export function headingParts(text: string): readonly string[] {
  const parts = nfc(text)
    .split(/\s*[/\n|]\s*|\s+[-–]\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length > 1 && parts.length <= 3 ? parts : [];
}
