// A cell's value roughly as Excel shows it, with Vietnamese separators: for messages, for what a number cell says in a
// text field, and for the as-written text of money.
import { dateFromSerial } from "./calendar.ts";
import { type Decimal, decimalFromNumber, timesPowerOfTen } from "./decimal.ts";
import { oncePerCode } from "./once-per-code.ts";
import { dateParts, isDateFormat, literalsOf, sectionFor } from "./number-format.ts";
import { writeDecimal } from "./number.ts";
import { isPercentFormat } from "./percent.ts";
import { type Cell, isCellError } from "./workbook.ts";

/** The text of a cell: "1.126.000", "25,7%", "288 tỷ" of a format that adds the word, "15/03/2024", "ĐÚNG", "#REF!"; "" for a formula without a result. */
export function displayText(cell: Cell, date1904: boolean): string {
  const { value, format } = cell;
  if (cell.stored === false) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value.error;
  return isDateFormat(format)
    ? (displayDate(value, format!, date1904) ?? displayNumber(value, format))
    : displayNumber(value, format);
}

/** ISO text turned the Vietnamese way: 2024-03-15T08:30 -> "15/03/2024 08:30", 2024-03 -> "03/2024". */
export function displayIso(iso: string): string {
  const [day = "", time] = iso.split("T");
  const parts = /^\d{4}(-\d\d){1,2}$/.test(day) ? day.split("-").reverse().join("/") : day;
  return time ? `${parts} ${time}` : parts;
}

function displayDate(serial: number, format: string, date1904: boolean): string | undefined {
  const iso = dateFromSerial(serial, date1904);
  const { date, time } = dateParts(format);
  if (iso === undefined || !date) return undefined;
  const [day = "", clock = "00:00"] = iso.split("T");
  const shown = displayIso(shownPart(day, format));
  return time ? `${shown} ${clock.slice(0, 5)}` : shown;
}

/** The part of an ISO day that a date format lets one see: `mm/yyyy` shows 2024-03, `yyyy` shows 2024. */
export function shownPart(day: string, format: string): string {
  return day.slice(0, lettersShown(format));
}

/** How many characters of an ISO day a date format shows. */
const lettersShown = oncePerCode((format) => {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "").split(";")[0]!;
  if (/[dg]/i.test(bare)) return 10;
  return /m|b/i.test(bare.replace(/am\/pm|a\/p/gi, "")) ? 7 : 4;
});

/** How a section of a format code writes numbers; undefined for one without places for digits. */
const shapeOf = oncePerCode((section) => {
  const bare = section.replace(/\[[^\]]*\]|"[^"]*"|\\.|[_*]./g, "");
  if (!/[0#?]/.test(bare)) return undefined;
  const places = /\.([0#?]+)/.exec(bare)?.[1] ?? "";
  return {
    percent: isPercentFormat(section),
    thousands: /[0#?](,+)(?![0#?.,])/.exec(bare)?.[1]!.length ?? 0,
    places: places.length,
    fixed: places.replace(/[^0]/g, "").length,
    whole: (/^[^.]*?(0+)(?:[.,E]|$|[^0#?,.])/.exec(bare.split(".")[0]!)?.[1] ?? "").length,
    grouped: /[0#?],[0#?]/.test(bare),
  };
});

function displayNumber(value: number, format: string | undefined): string {
  const exact = decimalFromNumber(value);
  if (!exact) return String(value);
  if (format === undefined) return plainNumber(exact);
  const section = sectionFor(format, value);
  const shape = shapeOf(section);
  if (!shape && !/general/i.test(section)) return plainNumber(exact);
  const { before, after } = literalsOf(section);
  const digits = shape ? shapedNumber(exact, shape) : plainNumber(exact);
  const sign = digits.startsWith("-") ? "-" : "";
  return `${sign}${before.trimStart()}${digits.slice(sign.length)}${after}`.replace(/\s+/g, " ").trim();
}

function plainNumber(exact: Decimal): string {
  return writeDecimal(exact).replace(/\.(?=\d{3})/g, "");
}

function shapedNumber(exact: Decimal, shape: NonNullable<ReturnType<typeof shapeOf>>): string {
  const { percent, thousands, places, fixed, whole, grouped } = shape;
  const shift = (percent ? 2 : 0) - 3 * thousands;
  let text = writeDecimal(shift === 0 ? exact : timesPowerOfTen(exact, shift), places);
  for (let extra = places; extra > fixed && text.endsWith("0") && text.includes(","); extra--) text = text.slice(0, -1);
  if (text.endsWith(",")) text = text.slice(0, -1);
  if (grouped) return text;
  text = text.replace(/\./g, "");
  const [head = "", tail] = text.replace("-", "").split(",");
  return (text.startsWith("-") ? "-" : "") + head.padStart(whole, "0") + (tail === undefined ? "" : `,${tail}`);
}
