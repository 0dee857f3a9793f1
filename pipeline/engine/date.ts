// Dates and spans of time in text. A span may share its month and year ("12-15/3/2024") or its year
// ("12/3 - 15/3/2024"); what has no year and no context to take it from is asked for.
import { isoMonth } from "./calendar.ts";
import { type DateOptions, type Point, type Resolved, readPoint, resolvePoint } from "./date-point.ts";
import { datesInVietnamese } from "./english-dates.ts";
import { plainDigits } from "./number.ts";
import { clean } from "./text.ts";

export { dateFromSerial, serialFromDate } from "./calendar.ts";
export type { DateOptions } from "./date-point.ts";

/**
 * ISO text: `2024-03-15`, `2024-03-15T08:30`, `2024-03`, `2024`, `2024-Q2`, `2024-H1`. An open span lacks an end.
 * `ambiguous` without candidates: the year is missing. `impossible`: the shape of a date, but no such day.
 */
export type DateReading =
  | { readonly kind: "date"; readonly value: string }
  | {
      readonly kind: "range";
      readonly from?: string;
      readonly to?: string;
      /** Two times named one after the other ("tháng 3 và 4/2024", two lines), not as the ends of a span. */
      readonly listed?: true;
    }
  | { readonly kind: "ambiguous"; readonly candidates: readonly string[] }
  | { readonly kind: "impossible" }
  | { readonly kind: "not-a-date" };

/** Longer texts are sentences: what date they are about is not for this function to say. */
const LONGEST = 120;

const FULL_DAY = /\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})/;
const TWO_DAYS = new RegExp(`^\\s*(${FULL_DAY.source})\\s+(${FULL_DAY.source})\\s*$`);

/** What makes another time of the day behind it, or none. */
const SHIFTED =
  /trước|sau|đến|từ|tới|kể|dự kiến|dự tính|(?<!\p{L})(?:khoảng|ước|âm|không|chưa|hoãn|hủy|huỷ|dời|lùi)(?!\p{L})/u;

/** Reads a date or a span. Day before month always, unless the column proves the contrary. */
export function readDate(text: string, options: DateOptions = {}): DateReading {
  if (text.length > LONGEST) return { kind: "not-a-date" };
  // Two whole days with nothing but a line break or spaces between them are a span's two ends.
  const joined = TWO_DAYS.test(text);
  const line = plainDigits(clean(text.replace(TWO_DAYS, "$1 - $2")))
    .replace(/—/g, "-")
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/^\(([^()]*)\)$/, "$1")
    .replace(/^(?:buổi )?(?:sáng|trưa|chiều|tối) (?=\d)/u, "")
    .replace(/^[^\d]*?(?<![\p{L}])ngày (?=\d)/u, (prefix) => (SHIFTED.test(prefix) ? prefix : ""))
    .trim();
  if (!/\d|^qu[ýí] |quarter/.test(line)) return { kind: "not-a-date" };
  // "Jan 15 - Feb 2, 2024": here 15 is no year.
  if (MONTH_FIRST.test(line)) return readDate(datesInVietnamese(line)!, options);
  const point = readPoint(line);
  if (point?.kind === "months") return months(point, options);
  if (point && !(point.kind === "month" && point.doubtful)) return resolvePoint(point, options);
  const span = readSpan(line, options);
  if (joined && span?.kind === "range") return { ...span, listed: true };
  const said = span ?? (point ? resolvePoint(point, options) : undefined);
  if (said) return said;
  const own = datesInVietnamese(line);
  return own === undefined ? { kind: "not-a-date" } : readDate(own, options);
}

const MONTH_FIRST = /^[a-z]{3,9}\.? \d{1,2} ?(?:-|–|&|to|and) ?(?:[a-z]{3,9}\.? )?\d{1,2},? \d{4}$/;

function months({ last, year }: Extract<Point, { kind: "months" }>, options: DateOptions): DateReading {
  const inYear = year ?? options.year;
  if (last < 1 || last > 12) return { kind: "impossible" };
  return inYear === undefined
    ? { kind: "ambiguous", candidates: [] }
    : { kind: "range", from: isoMonth(inYear, 1), to: isoMonth(inYear, last) };
}

const UNTIL_NOW = /^(?:từ )?(.+?) ?(?:-|->|→|÷|đến|tới|~) ?(?:nay|hiện nay|hiện tại)$/;
const SEPARATOR = / ?(?:->|→|÷|-|~|đến hết|đến|tới|và|,|&) ?/g;

function readSpan(line: string, options: DateOptions): DateReading | undefined {
  const open = UNTIL_NOW.exec(line);
  if (open) return openSpan(open[1]!, options, "from");
  const from = /^(?:từ|kể từ|bắt đầu từ) (.+)$/.exec(line);
  const to = /^(?:đến hết|đến|tới|hết) (.+)$/.exec(line);
  if (to) return openSpan(to[1]!, options, "to");
  const body = from ? from[1]! : line;
  if (from && readPoint(body)) return openSpan(body, options, "from");
  const spans = [...body.matchAll(SEPARATOR)]
    .map((match) =>
      span(body.slice(0, match.index), body.slice(match.index + match[0].length), match[0].trim(), options),
    )
    .filter((reading) => reading !== undefined);
  // Of several places to cut, only one leaves two dates; should two do so, nobody can tell.
  const different = new Set(spans.map((reading) => JSON.stringify(reading)));
  if (different.size > 1) return { kind: "ambiguous", candidates: [] };
  return spans[0];
}

function openSpan(text: string, options: DateOptions, side: "from" | "to"): DateReading | undefined {
  const point = readPoint(text.trim());
  if (!point) return undefined;
  const resolved = resolvePoint(point, options);
  if (resolved.kind !== "date") return resolved;
  return side === "from" ? { kind: "range", from: resolved.value } : { kind: "range", to: resolved.value };
}

function span(left: string, right: string, separator: string, options: DateOptions): DateReading | undefined {
  const second = readPoint(right.trim());
  if (!second) return undefined;
  const first = firstPoint(left.trim(), second);
  if (!first) return undefined;
  const end = resolvePoint(
    second.year === undefined && first.year !== undefined ? { ...second, year: first.year } : second,
    options,
  );
  const start = resolvePoint(withYearOf(first, second, options), options);
  if (start.kind === "impossible" || end.kind === "impossible") return { kind: "impossible" };
  if (start.kind === "ambiguous" || end.kind === "ambiguous") return { kind: "ambiguous", candidates: [] };
  const to = (end as Extract<Resolved, { kind: "date" }>).value;
  if (!/^(?:và|,|&)$/.test(separator)) return { kind: "range", from: start.value, to };
  if (!adjoining(first, second)) return undefined;
  // Two days running are one event; two months are hardly.
  return { kind: "range", from: start.value, to, ...(first.kind === "month" ? { listed: true } : {}) };
}

/** The left side, which may be a bare day or month number that takes the rest from the right side. */
function firstPoint(left: string, second: Point): Point | undefined {
  const bare = /^(?:(ngày|tháng|t\.?) ?)?(\d{1,2})$/.exec(left);
  if (!bare) return readPoint(left);
  const number = Number(bare[2]);
  if (second.kind === "day" && bare[1] !== "tháng")
    return number < second.day || (number === second.day && bare[1] !== undefined)
      ? { ...withoutTime(second), day: number }
      : undefined;
  // "tháng 3-4/2024" is two months; "3-4/2024" may be a day written in two styles.
  if (second.kind === "month" && bare[1] && bare[1] !== "ngày")
    return { kind: "month", month: number, ...(second.year === undefined ? {} : { year: second.year }) };
  return undefined;
}

function withoutTime({ time: _time, ...day }: Extract<Point, { kind: "day" }>): Extract<Point, { kind: "day" }> {
  return day;
}

/** A year missing on the left is that of the right, or the one before where the span crosses New Year. */
function withYearOf(first: Point, second: Point, options: DateOptions): Point {
  const year = second.year ?? options.year;
  if (first.year !== undefined || year === undefined) return first;
  const place = (point: Point) =>
    point.kind === "day" ? point.month * 100 + point.day : point.kind === "month" ? point.month * 100 : 0;
  const crosses =
    second.year !== undefined && place(first) > place(second) && (first.kind === "day") === (second.kind === "day");
  return { ...first, year: crosses ? year - 1 : year };
}

/** "12 và 13/3/2024" is two days running; "12 và 15/3" is not a span. */
function adjoining(first: Point, second: Point): boolean {
  if (first.kind === "day" && second.kind === "day")
    return first.month === second.month && second.day - first.day === 1;
  return first.kind === "month" && second.kind === "month" && second.month - first.month === 1;
}
