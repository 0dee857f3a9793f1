// Days as ISO text and as Excel's serial numbers, by arithmetic alone: no clock, no time zone, no Date.

export type Day = { readonly year: number; readonly month: number; readonly day: number };

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Years outside 1900 to 2100 are slips of the pen in these reports. */
export function isPossibleYear(year: number): boolean {
  return year >= 1900 && year <= 2100;
}

export function isPossibleDay({ year, month, day }: Day): boolean {
  return isPossibleYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 2024-03-15 */
export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${pad(day)}`;
}

/** 2024-03 */
export function isoMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

/** Days since 1970-01-01 (proleptic Gregorian), and back. */
export function epochDays({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function dayFromEpoch(days: number): Day {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const EPOCH_1900 = epochDays({ year: 1899, month: 12, day: 30 });
const EPOCH_1904 = epochDays({ year: 1904, month: 1, day: 1 });
const LAST = epochDays({ year: 9999, month: 12, day: 31 });

/**
 * An Excel serial as ISO text: `2024-03-15`, with a time part `2024-03-15T08:30`.
 * In the 1900 system serial 60 is the 29 February 1900 that never was, and serials below 1 are bare times: both give
 * undefined, as do negative serials and days after 9999. The 1904 system counts from 0.
 */
export function dateFromSerial(serial: number, date1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < (date1904 ? 0 : 1)) return undefined;
  const seconds = Math.round(serial * 86400);
  const days = Math.floor(seconds / 86400);
  if (!date1904 && days === 60) return undefined;
  // Excel believes in 29 February 1900, so the serials before it count from one day later.
  const epochDay = date1904 ? EPOCH_1904 + days : EPOCH_1900 + days + (days < 60 ? 1 : 0);
  if (epochDay > LAST) return undefined;
  const time = timeOfDay(seconds - days * 86400);
  const date = isoDay(dayFromEpoch(epochDay));
  return time === undefined ? date : `${date}T${time}`;
}

/** Seconds of a day as 08:30, seconds left out; midnight, which is how a bare day is stored, gives undefined. */
export function timeOfDay(seconds: number): string | undefined {
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? undefined : `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** The serial of an ISO day, with or without time; undefined for months, years and days Excel does not know. */
export function serialFromDate(iso: string, date1904: boolean): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > daysInMonth(year, month) ||
    hours > 23 ||
    minutes > 59 ||
    seconds > 59
  )
    return undefined;
  const days = epochDays({ year, month, day }) - (date1904 ? EPOCH_1904 : EPOCH_1900);
  const serial = !date1904 && days <= 60 ? days - 1 : days;
  if (serial < (date1904 ? 0 : 1)) return undefined;
  return serial + (hours * 3600 + minutes * 60 + seconds) / 86400;
}
