// Between ISO 8601 text and the serial numbers in which spreadsheets store dates. Days are counted on the proleptic
// Gregorian calendar without the host's Date, so that no time zone can move them.

const SECONDS = 86_400;

/** Days from 1970-01-01 to a civil date. Months count from 1; a day past the month's end runs on. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function civilFromDays(days: number): string {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

const two = (n: number): string => String(n).padStart(2, "0");

const EPOCH_1900 = daysFromCivil(1899, 12, 30);

/**
 * `2024-03-15`, `2024-03-15T08:30:00`, `08:30:00` to a serial number; undefined when the text is none of these. A zone
 * at the end is dropped: the file means the time on the wall.
 */
export function serialFromIso(text: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return undefined;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / SECONDS;
  if (match[1] === undefined) return time;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const days = daysFromCivil(year, month, day) - EPOCH_1900 - (date1904 ? 1462 : 0);
  // Excel believes in a 29 February 1900, so serials before it are one less than the days really gone by.
  return (date1904 || days >= 61 ? days : days - 1) + time;
}

/**
 * A serial number as ISO text: `2024-03-15`, with a time of day `2024-03-15T08:30`, a bare time `T08:30`; seconds only
 * when there are any. `parts` says what the cell's format shows. Undefined for numbers that are no date.
 */
export function isoFromSerial(
  serial: number,
  date1904: boolean,
  parts: { readonly date: boolean; readonly time: boolean },
): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial >= 2_958_466) return undefined;
  const seconds = Math.round(serial * SECONDS);
  const days = Math.floor(seconds / SECONDS);
  const rest = seconds - days * SECONDS;
  const clock = `T${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}${rest % 60 ? `:${two(rest % 60)}` : ""}`;
  if (!parts.date) return days === 0 ? clock : undefined;
  if (!date1904 && days === 0) return parts.time ? clock : undefined;
  if (!date1904 && days === 60) return undefined;
  const civil = civilFromDays(days + EPOCH_1900 + (date1904 ? 1462 : days < 60 ? 1 : 0));
  return rest === 0 ? civil : civil + clock;
}
