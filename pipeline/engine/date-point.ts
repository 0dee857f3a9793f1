// One point of time as people write it: a day, a month, a quarter, a half, a year. Vietnamese order is day, month,
// year. Ranges are made of points in date.ts.
import { isPossibleDay, isPossibleYear, isoDay, isoMonth, timeOfDay } from "./calendar.ts";

export type DateOptions = {
  /** What the column's other cells prove; day first when absent. */
  readonly order?: "dmy" | "mdy" | undefined;
  /** The year of dates written without one ("30/10"). */
  readonly year?: number | undefined;
};

/** A point whose year may still be missing; `numeric` days are those whose order of day and month is a convention. */
export type Point =
  | {
      readonly kind: "day";
      readonly day: number;
      readonly month: number;
      readonly year?: number;
      readonly numeric?: true;
      readonly time?: string;
    }
  | {
      readonly kind: "month";
      readonly month: number;
      readonly year?: number;
      readonly doubtful?: true;
      readonly day?: number;
    }
  | { readonly kind: "quarter" | "half"; readonly number: number; readonly year?: number }
  | { readonly kind: "months"; readonly last: number; readonly year?: number }
  | { readonly kind: "year"; readonly year: number };

export type Resolved =
  | { readonly kind: "date"; readonly value: string }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly kind: "impossible" };

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const YEAR = "(?:,|\\/|-|\\.| )? ?(?:năm )?(\\d{4})";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

type Shape = readonly [RegExp, (m: RegExpExecArray) => Point | undefined];

const SHAPES: readonly Shape[] = [
  [
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/,
    (m) => ({ kind: "day", year: Number(m[1]), month: Number(m[3]), day: Number(m[4]) }),
  ],
  [
    /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/,
    (m) => ({ kind: "day", day: Number(m[1]), month: Number(m[3]), year: fullYear(m[4]!), numeric: true }),
  ],
  [
    new RegExp(`^(\\d{1,2}) ?[-/.] ?(\\d{1,2}),? năm (\\d{4})$`),
    (m) => ({ kind: "day", day: Number(m[1]), month: Number(m[2]), year: Number(m[3]), numeric: true }),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]tháng[ -](\\d{1,2})(?:${YEAR})?$`),
    (m) => ({ kind: "day", day: Number(m[1]), month: Number(m[2]), ...year(m[3]) }),
  ],
  [
    new RegExp(`^(\\d{1,2})[ -]${MONTH}[-, ]+(\\d{4}|\\d{2})$`),
    (m) => ({ kind: "day", day: Number(m[1]), month: monthNumber(m[2]!), year: fullYear(m[3]!) }),
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2}),? (\\d{4})$`),
    (m) => ({ kind: "day", day: Number(m[2]), month: monthNumber(m[1]!), year: Number(m[3]) }),
  ],
  [
    new RegExp(`^${MONTH}([- ,'’]+)(\\d{4}|\\d{2})$`),
    // "Mar 24" may be a day as well.
    (m) => ({
      kind: "month",
      month: monthNumber(m[1]!),
      year: fullYear(m[3]!),
      ...(/^[ ,]+$/.test(m[2]!) && Number(m[3]) <= 31 ? { doubtful: true as const, day: Number(m[3]) } : {}),
    }),
  ],
  [
    new RegExp(`^(?:(?:đầu|giữa|cuối|trung tuần|thượng tuần|hạ tuần) )?(?:tháng|t\\.?) ?(\\d{1,2})(?:${YEAR})?$`),
    (m) => ({ kind: "month", month: Number(m[1]), ...year(m[2]) }),
  ],
  [/^(\d{1,2}) ?[-/.] ?(\d{4})$/, (m) => ({ kind: "month", month: Number(m[1]), year: Number(m[2]) })],
  [/^(\d{4})[-/](\d{1,2})$/, (m) => ({ kind: "month", month: Number(m[2]), year: Number(m[1]) })],
  [
    new RegExp(`^(?:quý|quí|q)\\.? ?(iv|i{1,3}|0?[1-4])(?:${YEAR})?$`),
    (m) => ({ kind: "quarter", number: ROMAN[m[1]!] ?? Number(m[1]), ...year(m[2]) }),
  ],
  [
    new RegExp(`^(?:(?:0?6|sáu) tháng|nửa) (đầu|cuối)(?: năm)?(?:${YEAR})?$`),
    (m) => ({ kind: "half", number: m[1] === "đầu" ? 1 : 2, ...year(m[2]) }),
  ],
  [
    new RegExp(`^(\\d{1,2}) tháng đầu(?: năm)?(?:${YEAR})?$`),
    (m) => ({ kind: "months", last: Number(m[1]), ...year(m[2]) }),
  ],
  [
    /^(?:cả )?(?:năm )?(\d{4})$/,
    (m) => (isPossibleYear(Number(m[1])) ? { kind: "year", year: Number(m[1]) } : undefined),
  ],
  [/^(\d{1,2}) ?([-/.]) ?(\d{1,2})$/, (m) => dayOrMonth(Number(m[1]), Number(m[3]))],
];

const TIME = "(\\d{1,2}) ?(?::|h|g|giờ) ?(\\d{2})?(?: ?(?::|phút) ?(\\d{2})?)?(?:\\.\\d+)?(?: ?phút)?";
const TIME_LAST = new RegExp(`^(.*\\d)(?:t| |, ?| - |, lúc | lúc )${TIME}z?$`);
const TIME_FIRST = new RegExp(`^(?:lúc )?${TIME}(?:,? - |,? ngày |, | )(.*\\d)$`);

/** Reads a cleaned, lower-case text as one point; undefined when it is of no known shape. */
export function readPoint(text: string): Point | undefined {
  const bare = text
    .replace(/^(?:thứ \p{L}+|chủ nhật)\s*,?\s*/u, "")
    .replace(/^(?:(?:vào|từ) )?(?:ngày|hôm)\s*:?\s*(?=\d)/, "")
    .replace(/[.,;]$/, "")
    .trim();
  const plain = shaped(bare);
  if (plain) return plain;
  const last = TIME_LAST.exec(bare);
  if (last) return withTime(shaped(last[1]!.trim()), last[2], last[3], last[4]);
  const first = TIME_FIRST.exec(bare);
  return first ? withTime(shaped(first[4]!.trim()), first[1], first[2], first[3]) : undefined;
}

function shaped(text: string): Point | undefined {
  for (const [shape, point] of SHAPES) {
    const match = shape.exec(text);
    if (match) return point(match);
  }
  return undefined;
}

function withTime(point: Point | undefined, hours = "0", minutes = "0", seconds = "0"): Point | undefined {
  if (point?.kind !== "day" || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const clock = timeOfDay(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds));
  return clock === undefined ? point : { ...point, time: clock };
}

/** "30/10" is a day; "8/22" can only be a month and a short year, which is not certain. */
function dayOrMonth(a: number, b: number): Point {
  if (b >= 13 && a <= 12)
    return { kind: "month", month: a, year: fullYear(String(b).padStart(2, "0")), doubtful: true };
  return { kind: "day", day: a, month: b, numeric: true };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name) + 1;
}

function year(text: string | undefined): { year?: number } {
  return text === undefined ? {} : { year: Number(text) };
}

/** Two digits: 00 to 69 are of this century. */
function fullYear(text: string): number {
  const value = Number(text);
  return text.length > 2 ? value : value < 70 ? 2000 + value : 1900 + value;
}

/** The point as ISO text, where `year` fills in a missing one. */
export function resolvePoint(point: Point, { order, year: context }: DateOptions): Resolved {
  const inYear = point.year ?? context;
  if (inYear === undefined) return { kind: "ambiguous", candidates: [] };
  if (!isPossibleYear(inYear)) return { kind: "impossible" };
  switch (point.kind) {
    case "year":
      return { kind: "date", value: String(inYear) };
    case "quarter":
      return { kind: "date", value: `${inYear}-Q${point.number}` };
    case "half":
      return { kind: "date", value: `${inYear}-H${point.number}` };
    case "months":
      return { kind: "ambiguous", candidates: [] };
    case "month": {
      if (point.month < 1 || point.month > 12) return { kind: "impossible" };
      const value = isoMonth(inYear, point.month);
      if (!point.doubtful) return { kind: "date", value };
      const day =
        point.day === undefined || context === undefined
          ? undefined
          : { year: context, month: point.month, day: point.day };
      return { kind: "ambiguous", candidates: [...(day && isPossibleDay(day) ? [isoDay(day)] : []), value] };
    }
    case "day":
      return resolveDay(point, inYear, order);
  }
}

function resolveDay(point: Extract<Point, { kind: "day" }>, year: number, order: DateOptions["order"]): Resolved {
  const iso = (month: number, day: number) =>
    isPossibleDay({ year, month, day })
      ? isoDay({ year, month, day }) + (point.time ? `T${point.time}` : "")
      : undefined;
  const dayFirst = iso(point.month, point.day);
  const monthFirst = point.numeric ? iso(point.day, point.month) : undefined;
  if (order === "mdy" && dayFirst && monthFirst && dayFirst !== monthFirst)
    return { kind: "ambiguous", candidates: [dayFirst, monthFirst] };
  if (dayFirst) return { kind: "date", value: dayFirst };
  if (!monthFirst) return { kind: "impossible" };
  // "03/25/2024" has one reading, but against the custom: certain only when the column is written that way.
  return order === "mdy" ? { kind: "date", value: monthFirst } : { kind: "ambiguous", candidates: [monthFirst] };
}
