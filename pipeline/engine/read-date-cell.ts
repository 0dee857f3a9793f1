// One cell of a date field: a serial number under a date format, a year, or text.
import { dateFromSerial } from "./calendar.ts";
import { readDate } from "./date.ts";
import { splitDecision } from "./decision.ts";
import { displayText, shownPart } from "./display.ts";
import type { Field } from "./form.ts";
import { dateParts, isDateFormat } from "./number-format.ts";
import { oncePerCode } from "./once-per-code.ts";
import { type Reading, type ReadContext, ask } from "./reading.ts";
import { clean } from "./text.ts";
import type { Cell } from "./workbook.ts";

export function readDateText(field: Field, text: string, context: ReadContext): Reading {
  const written = clean(text);
  if (
    context.year !== undefined &&
    !field.orWords &&
    /^(?:(?:trong )?cả|trong) năm$|^(?:(?:the )?(?:whole|entire|full)|all|throughout the|during the|all through the|in the) year$/iu.test(
      written,
    )
  )
    return { kind: "value", value: String(context.year) };
  const reading = readDate(text, { order: context.dateOrder, year: context.year });
  switch (reading.kind) {
    case "date":
      return { kind: "value", value: reading.value };
    case "range":
      return fromSpan(field, written, reading);
    case "ambiguous":
      return ask(written, "ambiguous-date", reading.candidates);
    case "impossible":
      return ask(written, "impossible-date");
    case "not-a-date":
      return (
        fromDecision(field, written, context) ??
        // The end of what goes on is always expected.
        fromSentence(written, context, context.planned === true || field.id === "end") ??
        ask(written, "unreadable")
      );
  }
}

/** "05/2024 - ?": the first day is certain, the last is not known yet. */
export function readOpenEnd(field: Field, text: string, context: ReadContext): Reading | undefined {
  const other = otherEnd(field.id);
  const begins = /^(.*\d)\s*(?:[-–—]|đến|tới)\s*[?…]+$/iu.exec(clean(text))?.[1];
  if (other?.side !== "from" || begins === undefined) return undefined;
  const first = readDateText(field, begins, context);
  if (first.kind !== "value" || first.extra) return undefined;
  const { asked } = ask(clean(text), "ambiguous-date") as Extract<Reading, { kind: "asked" }>;
  return {
    ...first,
    asWritten: { text: clean(text), unit: null, approx: null },
    extraAsked: [{ field: other.field, asked }],
  };
}

/** The field at the other end of a span: dateFrom and dateTo, start and end. */
export function otherEnd(field: string): { readonly field: string; readonly side: "from" | "to" } | undefined {
  if (field === "start") return { field: "end", side: "from" };
  if (field === "end") return { field: "start", side: "to" };
  const match = /^(.*)(From|To)$/.exec(field);
  if (!match) return undefined;
  return match[2] === "From" ? { field: `${match[1]}To`, side: "from" } : { field: `${match[1]}From`, side: "to" };
}

function fromSpan(
  field: Field,
  written: string,
  { from, to, listed }: { readonly from?: string; readonly to?: string; readonly listed?: true },
): Reading {
  const asWritten = { text: written, unit: null, approx: null };
  const other = otherEnd(field.id);
  const [own, far] = other?.side === "to" ? [to, from] : [from, to];
  if (other && own !== undefined)
    return {
      kind: "value",
      value: own,
      asWritten,
      ...(far === undefined ? {} : { extra: [{ field: other.field, value: far, asWritten }] }),
    };
  // "2001-2002" is no event of some days: one of the two years is meant, or none.
  if (!other && from !== undefined && to !== undefined && (listed || from.length === 4 || isReversed(from, to)))
    return ask(written, "ambiguous-date", [from, to]);
  // A form with one date for an event of several days keeps the first; the words keep the rest (rule date-span).
  if (!other && from !== undefined && to !== undefined) return { kind: "value", value: from, asWritten };
  const known = from ?? to;
  return ask(written, "ambiguous-date", known === undefined ? [] : [known]);
}

function isReversed(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length, 10);
  return to.slice(0, length) < from.slice(0, length);
}

/** Nothing touches it: of "l2/3/2024" the letter may be the one of 12. */
const FULL_DATE =
  /(?<![\p{L}\p{N}_'’.!|])(?:\d{1,2}\s*([-/.])\s*\d{1,2}\s*\1\s*\d{4}|\d{1,2} tháng \d{1,2},? năm \d{4}|tháng \d{1,2}\s*(?:\/|năm )\s*\d{4})(?![\p{L}\p{N}_])/giu;
/** A letter that stands for itself ("l 2/3/2024") or a mark that no sentence has: what it was meant for is not known. */
const STRAY = /(?<![\p{L}\p{N}])[A-Za-z](?![\p{L}\p{N}.])|[_|!\\`~^#<>{}=+*@$%&]/u;
/** Words that make another time of the date beside them, or none. */
const SHIFTING =
  /trước|sau|đến|tới|từ|kể|hoặc|hay|trừ|không|chưa|hủy|huỷ|hoãn|dời|lùi|hết|hạn|cuối|đầu|khoảng|\?|…|\.\./iu;
/** A day of the other calendar is weeks off from what its numbers say. */
const LUNAR = /âm lịch|(?<!\p{L})âl(?!\p{L})/iu;
const PLANNED = /dự kiến|dự tính|dự định|(?<!\p{L})dk(?!\p{L})/iu;

/** The one full date of a text that says no more about it than where or which day of the week. */
function fromSentence(written: string, context: ReadContext, planned: boolean): Reading | undefined {
  const dates = [...written.matchAll(FULL_DATE)];
  const found = dates[0];
  if (!found || dates.length > 1) return undefined;
  const around = `${written.slice(0, found.index)} ${written.slice(found.index + found[0].length)}`;
  if (/[\d/]/.test(around) || STRAY.test(around)) return undefined;
  const reading = readDate(found[0], { order: context.dateOrder });
  if (reading.kind === "impossible") return ask(written, "impossible-date");
  if (reading.kind === "ambiguous") return ask(written, "ambiguous-date", reading.candidates);
  if (reading.kind !== "date") return undefined;
  if (LUNAR.test(around)) return ask(written, "unreadable");
  if (PLANNED.test(around) && !planned) return ask(written, "ambiguous-date", [reading.value]);
  if (SHIFTING.test(around)) return ask(written, "unreadable", [reading.value]);
  return { kind: "value", value: reading.value, asWritten: { text: written, unit: null, approx: null } };
}

/** A column of dates may hold number and date of a document. */
function fromDecision(field: Field, written: string, context: ReadContext): Reading | undefined {
  const base = /^(.*)Date$/.exec(field.id)?.[1];
  if (base === undefined || !/\d/.test(written)) return undefined;
  const { number, date, by } = splitDecision(written, { order: context.dateOrder, year: context.year });
  // "14 hoặc 15/8/2024": what stands before the date is no number of a document.
  if (!number || !date || !/^\S+$|\d\s*[/-]\s*\p{L}/u.test(number)) return undefined;
  if (date.kind === "impossible") return ask(written, "impossible-date");
  if (date.kind === "ambiguous") return ask(written, "ambiguous-date", date.candidates);
  if (date.kind !== "date") return undefined;
  const extra = [{ field: `${base}Number`, value: number }, ...(by ? [{ field: `${base}By`, value: by }] : [])];
  return { kind: "value", value: date.value, asWritten: { text: written, unit: null, approx: null }, extra };
}

export function readDateNumber(cell: Cell, value: number, context: ReadContext): Reading {
  if (isDateFormat(cell.format)) return fromSerial(cell, value, context);
  if (Number.isInteger(value) && value >= 1900 && value <= 2100) return { kind: "value", value: String(value) };
  const text = displayText(cell, context.date1904);
  // A serial that lost its format, or "8.2022" that became a number: shown, not taken.
  const serial =
    Number.isInteger(value) && value >= 20_000 && value < 60_000 ? dateFromSerial(value, context.date1904) : undefined;
  if (serial && isAmong(serial, context)) return { kind: "value", value: serial };
  if (serial) return ask(text, "ambiguous-date", [serial]);
  const reading = readDate(text.replace(",", "."), { year: context.year });
  return reading.kind === "date" ? ask(text, "ambiguous-date", [reading.value]) : ask(text, "unreadable");
}

/** A day of the years that the column's real dates lie in, and of the report's: it is one of them, without its format. */
function isAmong(day: string, { serials, date1904, year }: ReadContext): boolean {
  if (!serials) return false;
  const yearOf = (iso: string | undefined) => Number(iso?.slice(0, 4));
  const own = yearOf(day);
  const within =
    own >= yearOf(dateFromSerial(serials.least, date1904)) && own <= yearOf(dateFromSerial(serials.most, date1904));
  return within && (year === undefined || own === year);
}

function fromSerial(cell: Cell, value: number, context: ReadContext): Reading {
  const format = cell.format!;
  const iso = dateFromSerial(value, context.date1904);
  if (iso === undefined) return ask(displayText(cell, context.date1904), "impossible-date");
  const { date, time } = dateParts(format);
  if (!date) return ask(displayText(cell, context.date1904), "unreadable");
  const [day = "", clock] = iso.split("T");
  const shown = shownPart(day, format);
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const asked = (readings: readonly string[]) => ask(displayText(cell, context.date1904), "ambiguous-date", readings);
  // "12/3" typed in January becomes a date of the year of typing, and the format hides that year.
  if (context.year !== undefined && Number(year) !== context.year && hidesYear(format))
    return asked([`${context.year}-${month}-${dayOfMonth}`, day]);
  if (context.datesDoubtful && shown === day && Number(dayOfMonth) <= 12 && dayOfMonth !== month)
    return asked([day, `${year}-${dayOfMonth}-${month}`]);
  return { kind: "value", value: time && clock !== undefined && shown === day ? `${day}T${clock}` : shown };
}

const hidesYear = oncePerCode((format) => !/[yeb]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")));
