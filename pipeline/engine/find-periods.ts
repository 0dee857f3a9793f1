// Periods named in a text: titles ("NĂM 2024", "6 tháng đầu năm 2024"), spans ("từ 15/12/2023 đến 14/12/2024"), cut-off
// days ("lũy kế đến 30/9/2024"), file names ("LHHN_6T2024"). The date of a paper, the number of a decree, a
// programme's years and next year's plans are no periods.
import { timeInVietnamese } from "./english-time.ts";
import { kindOfWindow } from "./period-window.ts";
import type { PeriodKind } from "./submission.ts";
import { clean, fold } from "./text.ts";

/** What a text says of a period: year, kind, or days, as far as it says them. Days are ISO. */
export type PeriodNamed = {
  readonly year?: number;
  readonly kind?: PeriodKind;
  readonly from?: string;
  readonly to?: string;
};

type Found = PeriodNamed & { readonly at: number };
type Reader = readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[]) => PeriodNamed | undefined];

const DAY = "(?:ngay )?(\\d{1,2})(?: thang)? (\\d{1,2})(?: nam)? (20\\d\\d)";
const SHORT_DAY = "(?:ngay )?(\\d{1,2})(?: thang)? (\\d{1,2})";
const UNTIL = "(?:den het|den|toi) ";
const YEAR = "(?:(?: cua)?(?: nam)? (20\\d\\d))?";
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

const BEFORE = "(?:cung ky|cung ki|ky truoc|ki truoc|nam truoc|truoc)";
const BESIDES = [
  BEFORE,
  `(?:so|voi)(?: (?:${BEFORE}|ket qua|so lieu))?(?: cua)?`,
  "(?:ty|ti) gia(?: [a-z]+){0,4}?",
  "ban hanh(?: kem theo)?",
  "(?:theo|thuc hien|can cu) (?:cong van|huong dan|thong bao)(?: [a-z0-9]+){0,4}?",
];

// In this order: what an earlier reader takes, a later one no longer sees.
const readers: readonly Reader[] = [
  [
    new RegExp(`\\b(?:tu )?${DAY} (?:${UNTIL})?${DAY}\\b`, "g"),
    (g) => span(iso(g[2], g[1], g[0]), iso(g[5], g[4], g[3])),
  ],
  [
    new RegExp(`\\b(?:tu )?${SHORT_DAY} ${UNTIL}${DAY}\\b`, "g"),
    (g) => span(iso(g[4], g[1], g[0]), iso(g[4], g[3], g[2])),
  ],
  [
    new RegExp(
      `\\b(?:tu )?thang (\\d{1,2})(?:(?: nam)? (20\\d\\d))? (?:${UNTIL})?(?:thang )?(\\d{1,2})(?: nam)? (20\\d\\d)\\b`,
      "g",
    ),
    (g) => span(iso(g[1] ?? g[3], g[0], "1"), lastDay(g[3], g[2])),
  ],
  [new RegExp(`\\b${UNTIL}${DAY}\\b`, "g"), (g) => until(iso(g[2], g[1], g[0]))],
  [new RegExp(`\\b${UNTIL}thang (\\d{1,2})(?: nam)? (20\\d\\d)\\b`, "g"), (g) => until(lastDay(g[1], g[0]))],
  [new RegExp(`\\b${DAY}\\b`, "g"), () => undefined],
  [/\bthang \d{1,2}(?: nam)? 20\d\d\b/g, () => undefined],
  [
    /\b(?:phuong huong|muc tieu|plans?|targets?|tasks|priorities|orientations?)(?: [a-z]+){0,8} 20\d\d\b/g,
    () => undefined,
  ],
  // What is compared with, before, or is the year of a rate, a form or a letter.
  [new RegExp(`\\b(?:${BESIDES.join("|")})(?:(?: vao| tu| trong| la)? nam)? 20\\d\\d\\b`, "g"), () => undefined],
  [/\b20\d\d (?:den (?:nam )?)?20\d\d\b/g, () => undefined],
  [new RegExp(`\\bqu[yi] (i{1,3}|iv|[1-4])${YEAR}\\b`, "g"), (g) => named(g[1], `Q${ROMAN[g[0]!]}`)],
  [/\b(20\d\d) (6t|6c|8t|9t|q[1-4])\b/g, (g) => named(g[0], g[1]!.toUpperCase())],
  [/\b(6t|6c|8t|9t|q[1-4]) ?(?:nam )?(20\d\d)\b/g, (g) => named(g[1], g[0]!.toUpperCase())],
  [/\b(6t|6c|8t|9t)\b/g, (g) => named(undefined, g[0]!.toUpperCase())],
  [new RegExp(`\\b6 thang cuoi(?: nam)?${YEAR}\\b`, "g"), (g) => named(g[0], "6C")],
  [new RegExp(`\\b0?([689]) thang(?: dau nam| dau)?${YEAR}\\b`, "g"), (g) => named(g[1], `${g[0]}T`)],
  [new RegExp(`\\b(1?\\d) thang(?: dau nam| dau)?(?: nam)? (20\\d\\d)\\b`, "g"), (g) => monthsOf(Number(g[0]), g[1]!)],
  [/\b(?:ca |trong |bao cao )?nam (20\d\d)\b/g, (g) => named(g[0], "NAM")],
  [/\b(20\d\d)\b/g, (g) => named(g[0], undefined)],
];

/** The periods a text names, in the order of the text, none twice. Never throws. */
export function findPeriods(text: string): readonly PeriodNamed[] {
  let rest = prepared(text);
  const found: Found[] = [];
  for (const [pattern, read] of readers)
    rest = rest.replace(pattern, (...match: unknown[]) => {
      const whole = String(match[0]);
      const at = match.findIndex((part) => typeof part === "number");
      const groups = match.slice(1, at) as (string | undefined)[];
      const period = read(groups);
      if (period) found.push({ ...period, at: match[at] as number });
      return "#".repeat(whole.length);
    });
  return unique(combined(found.sort((a, b) => a.at - b.at)));
}

/** The years from the first to the last that a text gives as one span, "2022-2024", and no year besides. */
export function findYearSpan(text: string): { readonly since: number; readonly year: number } | undefined {
  const [, since, year] = /\b(20\d\d) (?:(?:den|toi)(?: het)?(?: nam)? )?(20\d\d)\b/.exec(prepared(text)) ?? [];
  if (since === undefined || year === undefined || since >= year) return undefined;
  return findPeriods(text).some((one) => one.year !== undefined)
    ? undefined
    : { since: Number(since), year: Number(year) };
}

function prepared(text: string): string {
  // A decree's number holds a year: 80/2020/NĐ-CP. It stands for no period.
  const bare = clean(text).replace(/\d+\s*\/\s*20\d\d\s*\/\s*[\p{L}][\p{L}\d-]*/gu, " ");
  const folded = fold(bare);
  // "máy 2024" folds to "may 2024".
  return (/^[\p{ASCII}–—‘’“”]*$/u.test(bare) ? timeInVietnamese(folded) : folded)
    .replace(/\bsau thang (dau|cuoi)\b/g, "6 thang $1")
    .replace(/\btam thang\b/g, "8 thang")
    .replace(/\bchin thang\b/g, "9 thang")
    .replace(/(\d[tc])(20\d\d)/g, "$1 $2");
}

// "Năm 2024 (6 tháng đầu năm)": the year in one place, the kind in the other.
function combined(found: readonly Found[]): readonly PeriodNamed[] {
  const years = found.filter(
    (one) => one.year !== undefined && (one.kind === undefined || one.kind === "NAM") && !one.to,
  );
  const kinds = found.filter((one) => one.year === undefined && one.kind !== undefined);
  const [year, kind] = [years[0], kinds[0]];
  if (years.length !== 1 || kinds.length !== 1 || !year?.year || !kind?.kind) return found;
  const both: Found = { year: year.year, kind: kind.kind, at: Math.min(year.at, kind.at) };
  return [...found.filter((one) => one !== year && one !== kind), both].sort((a, b) => a.at - b.at);
}

function unique(found: readonly (PeriodNamed & { at?: number })[]): readonly PeriodNamed[] {
  const seen = new Set<string>();
  const periods: PeriodNamed[] = [];
  for (const { at: _at, ...period } of found) {
    const key = `${period.year}|${period.kind}|${period.from}|${period.to}`;
    if (seen.has(key)) continue;
    seen.add(key);
    periods.push(period);
  }
  return periods;
}

function named(year: string | undefined, kind: string | undefined): PeriodNamed {
  return { ...(year ? { year: Number(year) } : {}), ...(kind ? { kind: kind as PeriodKind } : {}) };
}

function monthsOf(months: number, year: string): PeriodNamed | undefined {
  const to = lastDay(year, String(months));
  return to === undefined ? undefined : span(`${year}-01-01`, to);
}

function span(from: string | undefined, to: string | undefined): PeriodNamed | undefined {
  if (from === undefined || to === undefined || from > to) return undefined;
  const known = kindOfWindow(from, to);
  // A span that runs into the new year belongs to the year it began with, if it began in its first half.
  const early = from.slice(5) < "07-01" && from.slice(0, 4) < to.slice(0, 4);
  return { year: Number((early ? from : to).slice(0, 4)), ...known, from, to };
}

function until(to: string | undefined): PeriodNamed | undefined {
  return to === undefined ? undefined : { year: Number(to.slice(0, 4)), to };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0);
}

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const [m, d] = [Number(month), Number(day)];
  if (year === undefined || d < 1 || d > lengthOf(Number(year), m)) return undefined;
  return `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

function lastDay(year: string | undefined, month: string | undefined): string | undefined {
  return year === undefined ? undefined : iso(year, month, String(lengthOf(Number(year), Number(month))));
}
