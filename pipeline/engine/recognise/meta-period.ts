// Which period a report is for, from everything its headers and its file's name say of one.
import { findPeriods, findYearSpan } from "../period.ts";
import type { Meta, PeriodKind } from "../submission.ts";
import { foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import type { HeaderLine } from "./meta.ts";
import { statedPart } from "./mentions.ts";
import { isPlaceAndDate } from "./row-text.ts";

export type PeriodNamed = Meta["periodsNamed"][number] & {
  readonly weight: number;
  readonly periodFrom?: string;
  readonly periodTo?: string;
};

/** Every period named in header lines and in the file's name, the weightiest first. */
export function periodsNamed(fileName: string, lines: readonly HeaderLine[]): PeriodNamed[] {
  const named: PeriodNamed[] = [];
  const add = (text: string, weight: number, from: PeriodNamed["from"], at?: CellRef) => {
    for (const period of findPeriods(text)) {
      if (period.year === undefined) continue;
      named.push({
        text,
        year: period.year,
        ...(period.kind ? { kind: period.kind } : {}),
        from,
        weight,
        ...(at ? { at } : {}),
        ...(period.from ? { periodFrom: period.from } : {}),
        ...(period.to ? { periodTo: period.to } : {}),
      });
    }
  };
  for (const line of lines) {
    const key = foldLoose(line.text);
    if (isPlaceAndDate(line.text) || OWN_NUMBER.test(line.text)) continue;
    // What is planned for a year says nothing of the year that is reported.
    if (PLANNED.test(key) && !REPORTED.test(key)) continue;
    // "(Kèm theo Báo cáo sơ kết 6 tháng đầu năm 2026)" says it where nothing else does; its own date is none.
    const without = line.text.replace(/ngày\s+\d.*$|số\s*:?\s*\d\S*/giu, " ");
    if (/^(?:kem theo|attached to|enclosed with)\b/.test(key)) add(without, 0.4, "header", line.at);
    else if (LABEL.test(key) && line.value) add(`${line.text} ${line.value.text}`, 4, "cell", line.value.at);
    else add(line.text, TITLE.test(key) ? 3 : 2, "header", line.at);
  }
  add(fileName.replace(/\.[A-Za-z0-9]+$/, "").replace(/[_]+/g, " "), 0.5, "fileName");
  return named.sort((a, b) => b.weight - a.weight);
}

/** The years that sheets are named after. */
export function periodsOfSheets(sheets: readonly string[]): PeriodNamed[] {
  return sheets.flatMap((text) =>
    findPeriods(text).flatMap(({ year, kind }) =>
      year === undefined ? [] : [{ text, year, ...(kind ? { kind } : {}), from: "sheetName" as const, weight: 0.5 }],
    ),
  );
}

/** Titles that give several years as one span: lists of all of them, for which one year's report cannot stand. */
export function spansNamed(lines: readonly HeaderLine[]): PeriodNamed[] {
  return lines.flatMap(({ text, at, value }) => {
    const key = foldLoose(text);
    const whole = LABEL.test(key) && value ? `${text} ${value.text}` : text;
    const span = findYearSpan(statedPart(whole));
    if (!span || PROGRAMME.test(key) || !(TITLE.test(key) || SPAN.test(key) || whole !== text)) return [];
    return [{ text: whole, ...span, from: "header" as const, weight: 2, at }];
  });
}

/** The last year of a report on several years, none of which is the one asked for. */
export function yearBeyond(spans: readonly PeriodNamed[], asked: number | undefined): number | undefined {
  const [span] = spans;
  const holds = spans.some(({ since, year }) => asked !== undefined && since! <= asked && asked <= year);
  return span === undefined || asked === undefined || holds ? undefined : span.year;
}

/** The paper's own number: "Số: 56/BC-LHHN", "Số 12/BC", "Ref. 3"; "Số lượng khen thưởng năm 2024" is a title. */
const OWN_NUMBER = /^\s*(?:số(?:\s+(?:văn bản|hiệu|ký hiệu|kí hiệu))?\s*(?:[:.…]|\d|\/|$)|ref\b)/iu;

const TITLE =
  /bao cao|bieu|tong hop|ket qua|danh sach|thong ke|so lieu|phu luc|report|summari|list of|results?|statistics|annex|appendix/;
const SPAN = /(?:^| )(?:giai doan|thoi ki|tu nam|trong cac nam|period)(?: |$)/;
/** Years of a programme, a term of office, projects that go on. */
const PROGRAMME =
  /(?:^| )(?:chuong trinh|de an|chien luoc|ke hoach|quyet dinh|nghi quyet|chi thi|nhiem ki|phong trao|phuong huong|chuyen tiep|dang (?:thuc hien|trien khai)|programme|program|strategi|plan|ongoing)(?: |$)/;

/** "Kỳ báo cáo", "Năm": the period stands in the next cell. */
const LABEL =
  /^(?:ki|nam|ki bao cao|nam bao cao|ki so lieu|nam so lieu|thoi ki bao cao|giai doan bao cao|thoi gian bao cao|bao cao nam|(?:reporting )?(?:period|year)|year of report|period of report|report period)$/;
const PLANNED =
  /(?:^| )(?:ke hoach|phuong huong|nhiem vu|du kien|chi tieu giao|plans?|tasks|orientations?|priorities|planned|expected)(?: |$)/;
const REPORTED = /(?:^| )(?:bao cao|ket qua|thuc hien|tong ket|report|results?|implementation|review)(?: |$)/;

/** The value most lines agree on, the weightiest first; undefined when the weightiest disagree evenly. */
export function agreed<N extends { readonly weight: number }, T>(
  named: readonly N[],
  valueOf: (one: N) => T,
): T | undefined {
  const weights = new Map<T, number>();
  for (const one of named) weights.set(valueOf(one), (weights.get(valueOf(one)) ?? 0) + one.weight);
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0) return undefined;
  if (ranked.length > 1 && ranked[0]![1] === ranked[1]![1]) return undefined;
  return ranked[0]![0];
}

/**
 * The year reported: the one that is asked for, where a header names it, else the weightiest; a last year's sheet left
 * in the file must not outvote or tie with it.
 */
export function reportYear(periods: readonly PeriodNamed[], asked: number | undefined): number | undefined {
  if (asked !== undefined && periods.some((named) => named.year === asked && named.weight >= 2)) return asked;
  const year = agreed(periods, (named) => named.year);
  // Last year's sheets beside this year's, one for one: the report is on the later year.
  if (year === undefined && asked === undefined) return latest(periods);
  if (year !== undefined || asked === undefined) return year;
  return periods.some((named) => named.year === asked) ? asked : latest(periods);
}

const WHOLES: readonly (readonly PeriodKind[])[] = [
  ["6T", "6C"],
  ["Q1", "Q2", "Q3", "Q4"],
];

/** Sheets for both halves or all four quarters of a year are parts of one report for the year, not a contradiction. */
export function mergedParts(periods: readonly PeriodNamed[]): PeriodNamed[] {
  let merged = [...periods];
  for (const parts of WHOLES)
    for (const year of new Set(merged.map((named) => named.year))) {
      const own = merged.filter(
        (named) =>
          named.year === year && named.kind !== undefined && parts.includes(named.kind) && named.from !== "fileName",
      );
      if (!parts.every((part) => own.some((named) => named.kind === part))) continue;
      const whole = own.map(({ periodFrom: _from, periodTo: _to, ...named }) => ({ ...named, kind: "NAM" as const }));
      merged = [...merged.filter((named) => !own.includes(named)), ...whole];
    }
  return merged.sort((a, b) => b.weight - a.weight);
}

/** Of the years named with equal weight the last. */
function latest(periods: readonly PeriodNamed[]): number | undefined {
  const top = periods.filter(({ weight }) => weight === periods[0]?.weight);
  const years = top.flatMap(({ year }) => (year === undefined ? [] : [year]));
  return years.length === 0 ? undefined : Math.max(...years);
}
