// What a file's date is, and which of two is the later one. Files carry instants ("2024-11-12T08:30:00Z") or mere days;
// a day and an instant of that same day cannot be told apart.
import { isTemplate, TEMPLATE_MADE } from "#engine/own-template.ts";
import type { Submission } from "#engine/submission.ts";
import type { Workbook } from "#engine/workbook.ts";
import type { SourceFile } from "./model.ts";

/**
 * The date of the seal, else the property "modified", else the document's own; never the file system's. Only a seal
 * whose file has not changed counts: it dates the values that were checked, and values edited since are younger by an
 * unknown time. Two versions of which one was edited after its check then have dates of different sources, and are asked
 * about instead of decided wrongly. The date that every template of ours is made with is the date of no report.
 */
export function fileDateOf(
  workbook: Pick<Workbook, "modified" | "ownParts">,
  { seal, meta }: Pick<Submission, "seal" | "meta">,
): Pick<SourceFile, "date" | "dateFrom"> {
  if (seal?.state === "unchanged" || seal?.state === "reread") return { date: seal.seal.time, dateFrom: "seal" };
  const { modified } = workbook;
  const builtIn = isTemplate(workbook) && readFileDate(modified)?.day === readFileDate(TEMPLATE_MADE)?.day;
  if (modified && !builtIn) return { date: modified, dateFrom: "property" };
  return meta.documentDate ? { date: meta.documentDate, dateFrom: "document" } : {};
}

const SHAPE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** Days since 1970-01-01 of a Gregorian day. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const shifted = (month + 9) % 12;
  const yearOfEra = ((y % 400) + 400) % 400;
  const era = (y - yearOfEra) / 400;
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export type FileInstant = { readonly day: number; readonly second: number | null };

/** Reads an ISO date or date and time (UTC when no zone is written); undefined when the text is neither. */
export function readFileDate(text: string | undefined): FileInstant | undefined {
  const match = SHAPE.exec(text ?? "");
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const base = dayNumber(Number(year), Number(month), Number(day));
  if (hour === undefined) return { day: base, second: null };
  const signed = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? "");
  const shift = signed ? (signed[1] === "-" ? -1 : 1) * (Number(signed[2]) * 3600 + Number(signed[3]) * 60) : 0;
  const total = base * 86_400 + Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0) - shift;
  const days = Math.floor(total / 86_400);
  return { day: days, second: total - days * 86_400 };
}

/** > 0 when `a` is certainly later, < 0 when certainly earlier, 0 when the two cannot be told apart. */
export function compareFileDates(a: FileInstant, b: FileInstant): number {
  if (a.day !== b.day) return a.day - b.day;
  return a.second === null || b.second === null ? 0 : a.second - b.second;
}

/** A number to sort by; a mere day sorts as its first second, a file without a date before all others. */
export function sortableDate(text: string | undefined): number {
  const instant = readFileDate(text);
  return instant ? instant.day * 86_400 + (instant.second ?? 0) : -Infinity;
}
