// From when to when a report may speak. Offices begin a "year" on 15 December before or on 1 January, so the window of a
// check is wider than the period's own first day.
import type { RuleContext } from "./rule-context.ts";

export type Window = { readonly from: string; readonly to: string };

/**
 * The widest window that the report's period allows, as ISO days: what the file states, else the period asked for,
 * else the year named; from 15 December before where the period begins with a year.
 */
export function reportingWindow({ meta, period }: RuleContext): Window | undefined {
  const year = period?.year ?? meta.year;
  const from = meta.periodFrom ?? period?.from ?? (year === undefined ? undefined : `${year}-01-01`);
  const to = meta.periodTo ?? period?.to ?? (year === undefined ? undefined : `${year}-12-31`);
  if (from === undefined || to === undefined) return undefined;
  return { from: from.endsWith("-01-01") ? `${Number(from.slice(0, 4)) - 1}-12-15` : from, to };
}

/** First and last day an ISO day, time, month, quarter, half or year may mean; days compare as text. */
export function daysOf(iso: string): Window {
  const [year = "", part = "", day] = iso.slice(0, 10).split("-");
  if (day !== undefined) return { from: iso.slice(0, 10), to: iso.slice(0, 10) };
  const months: Readonly<Record<string, readonly [string, string]>> = {
    "": ["01", "12"],
    Q1: ["01", "03"],
    Q2: ["04", "06"],
    Q3: ["07", "09"],
    Q4: ["10", "12"],
    H1: ["01", "06"],
    H2: ["07", "12"],
  };
  const [first, last] = months[part] ?? [part, part];
  return { from: `${year}-${first}-01`, to: `${year}-${last}-31` };
}
