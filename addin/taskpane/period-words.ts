// Reporting periods in words.
import type { Page } from "./page.ts";
import type { WordKey } from "./words.ts";

export const KINDS = ["NAM", "6T", "6C", "8T", "9T", "Q1", "Q2", "Q3", "Q4"] as const;

/** "6 tháng đầu năm 2024". */
export function periodWords({ say }: Page, kind: string, year: number | string): string {
  const known = KINDS.find((one) => one === kind);
  return known ? `${say(`period${known}` satisfies WordKey)} ${year}` : String(year);
}
