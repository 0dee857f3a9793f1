// Words that make another figure of the one a heading names: another time, a part of the people or of the money, what
// came to nothing. A heading is known by its words outside brackets; what stands in brackets must be a measure, a
// remark that changes nothing, or words that would be understood without the brackets as well.
import { isOwnUnit } from "../count-words.ts";
import type { Field, Form } from "../form.ts";
import type { PeriodKind } from "../submission.ts";
import { foldLoose, nfc } from "../text.ts";
import type { HeadingPath } from "./heading-block.ts";
import { SPAN_OF_YEARS } from "./heading-period.ts";
import { headingText } from "./heading-text.ts";
import { allWords } from "./path-facts.ts";
import { sameStem } from "./phrases.ts";

/** The report's own time. */
export type OwnTime = { readonly year?: number; readonly kind?: PeriodKind };

const FIGURES: ReadonlySet<Field["kind"]> = new Set(["money", "count", "number", "percent"]);

/**
 * Why the column is not the figure of `field` that its heading was matched to, or undefined. `matched`: the field that
 * a path is matched to; `paths`: all of the table.
 */
export function otherFigure(
  path: HeadingPath,
  field: Field,
  form: Form,
  own: OwnTime,
  paths: readonly HeadingPath[],
  matched: (path: HeadingPath) => Field | undefined,
): "unknown" | "other-period" | undefined {
  if (!FIGURES.has(field.kind)) return undefined;
  const words = allWords(path);
  // What a summary compares with and what is planned are of another time by their nature.
  const isTimeless = form.id === "summary" || form.id === "plan" || field.kind === "percent";
  if (!isTimeless && ELSEWHEN.test(words)) return "other-period";
  // "Giải ngân 2024/2023" compares, "2021-2025" is a programme's.
  if (!isTimeless && SPAN_OF_YEARS.test(words)) return "unknown";
  if (isOtherBrief(words, own) || isUntilElsewhen(path, own)) return "other-period";
  if (isPartInKind(path, field, paths) || path.levels.some(({ text }) => saysMale(text))) return "unknown";
  if (isPartOfCost(path, field, paths)) return "unknown";
  const meansOther = path.levels.some((level, i) =>
    (level.parsed.asides ?? []).some((aside) => {
      if (isHarmless(aside, field)) return false;
      const text = `${level.text.replace(/[([][^()[\]]*[)\]]/g, " ")} ${aside}`;
      const levels = path.levels.map((one, j) => (j === i ? { ...one, text, parsed: headingText(text) } : one));
      const plain = matched({ ...path, levels });
      return plain === undefined || !sameStem(plain, field);
    }),
  );
  return meansOther ? "unknown" : undefined;
}

const ELSEWHEN =
  /(?:^| )(?:nam (?:ngoai|kia|toi|truoc|sau|lien truoc|truoc do|qua)|(?:qui|thang|tuan|ki|giai doan|nhiem ki) (?:truoc|sau|toi)|cung ki|truoc nam|sau nam|last (?:year|month|quarter)|next (?:year|month|quarter)|previous (?:year|period|quarter|month))(?: |$)/;
const BRIEF = /(?:^| )(?:(qui)|thang|tuan) nay(?: |$)/;

/** "Quý này" is what a quarter's report is about; a month and a week are no period of report. */
function isOtherBrief(words: string, { kind }: OwnTime): boolean {
  const brief = BRIEF.exec(words);
  return brief !== null && !(brief[1] !== undefined && (kind === undefined || kind.startsWith("Q")));
}

const LAST_MONTH: Readonly<Record<PeriodKind, readonly number[]>> = {
  // A year's report is drawn up in its last weeks, and so is that of its second half.
  NAM: [11, 12],
  "6C": [11, 12],
  Q4: [11, 12],
  "6T": [6],
  "8T": [8],
  "9T": [9],
  Q1: [3],
  Q2: [6],
  Q3: [9],
};

function isUntilElsewhen({ levels }: HeadingPath, { kind, year }: OwnTime): boolean {
  return levels.some(({ parsed: { until } }) => {
    if (!until) return false;
    if (until.year !== undefined && year !== undefined && until.year !== year) return true;
    return kind !== undefined && !LAST_MONTH[kind].includes(until.month);
  });
}

/** "Nam" without its mark is "male" where the other words have theirs, or where it stands alone in brackets. */
function saysMale(text: string): boolean {
  const line = nfc(text);
  return /[([]\s*nam\s*[)\]]/iu.test(line) || (/[^\p{ASCII}]/u.test(line) && MALE.test(line));
}

const MALE =
  /(?<!(?:việt|miền|phía|đông|tây|bắc|quảng) )(?<!\p{L})nam(?!\p{L})(?! (?:phi|bộ|định|á|mỹ|triều|hàn|sudan)(?!\p{L}))/iu;

const IN_CASH = /(?:^| )(?:tien mat|chuyen khoan|in cash|cash)(?: |$)/;
const IN_MONEY = /(?:^| )bang tien(?: |$)/;
const IN_KIND = /(?:^| )(?:hien vat|hang hoa|bang hang|in kind)(?: |$)/;

/** "Giải ngân | Tiền mặt": cash without the goods is a part; "bằng tiền" is one beside "bằng hiện vật". */
function isPartInKind(path: HeadingPath, field: Field, paths: readonly HeadingPath[]): boolean {
  const words = field.kind === "money" ? allWords(path) : "";
  if (IN_CASH.test(words) || IN_KIND.test(words))
    return (
      IN_CASH.test(words) !== IN_KIND.test(words) &&
      !/(?:^| )(?:va|hoac|hay|ca) (?:tien|hang|hien vat)|tien hang/.test(words)
    );
  return IN_MONEY.test(words) && paths.some((other) => IN_KIND.test(allWords(other)));
}

const OF_BUDGET = /(?:^| )(?:ngan sach|nsnn|nsdp|nstw|ns tinh|nha nuoc)(?: |$)/;
const OF_OTHERS =
  /(?:^| )(?:kinh phi|chi phi|cost)(?: .*)? (?:xa hoi hoa|xhh|doi tac|tai tro|khac|van dong|dong gop|tu tuc|huy dong)(?: |$)/;

/** "Kinh phí | Ngân sách" beside "Kinh phí | Xã hội hóa": what one of them paid. */
function isPartOfCost(path: HeadingPath, { stem }: Field, paths: readonly HeadingPath[]): boolean {
  return stem === "cost" && OF_BUDGET.test(allWords(path)) && paths.some((other) => OF_OTHERS.test(allWords(other)));
}

/** A remark that changes nothing, or the measure of the figure. */
function isHarmless(aside: string, field: Field): boolean {
  if (/^[\d\s]{1,2}$|^[^\p{L}]*=[^\p{L}]*$|^[a-eg-ln-z]$/iu.test(aside)) return true;
  if (SEVERAL_KINDS.test(foldLoose(aside))) return true;
  const parts = aside.split(/[,;/+&–]|\s-\s|\s(?:và|hoặc|hay)\s/u).map((part) => foldLoose(part));
  return parts.every(
    (part) =>
      part === "" ||
      REMARK.test(part) ||
      (field.kind !== "money" && isMeasure(part, field)) ||
      (parts.length > 1 && field.kind === "count" && /^(?:tap the|ca nhan)$/.test(part)),
  );
}

const SEVERAL_KINDS =
  /^(?:(?:bao gom|gom|tinh|ke|ca|gia tri|tong|bang) )*tien(?: mat)?(?: va| hoac| hay| cung)?(?: bang)? (?:hien vat|hang(?: hoa)?)(?: qui doi| qui ra tien| thanh tien)?$|^(?:bao gom|gom|tinh|ke|da gom|da tinh)? ?ca (?:phan |gia tri )?(?:hien vat|hang hoa)(?: qui doi)?$|^in cash (?:and|or|and or) in kind$/;
const REMARK =
  /^(?:neu co|(?:de nghi )?(?:ghi|neu|dien)(?: ro| cu the| chi tiet| day du)?(?: so(?: luong| tien)?| ten)?|cu the|chi tiet|so|so luong|so tien|sl|bang so|tong|tong so|tong cong|tong gia tri|cong|tat ca|toan bo|(?:da |duoc |so )?lam tron|(?:da |duoc |gia tri )?(?:qui doi|qui ra|chuyen doi)(?: (?:ra|sang|thanh|theo))?|tuong duong|vn|trong nam|trong ki|ki nay|nam nay|(?:trong )?(?:nam|ki) bao cao|(?:so lieu |so )?(?:thuc te|thuc hien)|theo (?:qd|quyet dinh|van ban|van kien|thoa thuan|hop dong|chung tu|phe duyet|bao cao|ho so|thuc te)(?: .{1,30})?|(?:von |vien tro )?(?:pcpnn|phi chinh phu(?: nuoc ngoai)?)|von vien tro|cot \d{1,2}|toi da|diem|so diem|rounded|if any|total|number|equivalent|actual)?$/;
const MEASURE =
  /^(?:so |so luong )?(?:nguoi|luot|luot nguoi|khach|luot khach|tin|bai|tin bai|bai viet|anh|video|clip|phong su|ki|cuon|an pham|ban|ban tin|buoi|cuoc|lan|chuyen|cai|chiec|suat|phan|to|quyen|bo|giay|co|bang|danh hieu|khoan|du an|chuong trinh|hoat dong|su kien|hoi|chi hoi|doan|luot doan|hoi nghi|hoi thao|van ban|thoa thuan|lop|ngay|gio|don vi|to chuc|nuoc|quoc gia|diem|nguoi dan|persons?|people|pax|times?|items?)$/;

/** Where the form names no measure of its own, any word for a thing that is counted. */
function isMeasure(part: string, field: Field): boolean {
  const counted = part.replace(/^(?:don vi(?: tinh)?|dvt) /, "");
  return field.unitOfCount === undefined ? MEASURE.test(counted) : isOwnUnit(field, counted);
}
