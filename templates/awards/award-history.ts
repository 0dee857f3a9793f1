// Who held which award in which year, where it is published: shown beside nominees, never used in a count.
import type { AwardCode } from "./award-rules.ts";

export type AwardHistory = {
  readonly unit: string;
  readonly award: AwardCode;
  /** The last year it is known for, and how many years in a row it had been by then. */
  readonly year: number;
  readonly inARow: number;
  readonly source: string;
};

export const awardHistory: readonly AwardHistory[] = [
  // News reports of 2021 and 2023: nine years running to 2022.
  { unit: "can-tho", award: "CO_THI_DUA", year: 2022, inARow: 9, source: "Báo chí năm 2021 và 2023" },
  { unit: "ca-mau", award: "CO_THI_DUA", year: 2024, inARow: 1, source: "Báo Dân tộc, 20/11/2024" },
  { unit: "tra-vinh", award: "BANG_KHEN_TAP_THE", year: 2024, inARow: 1, source: "Báo Dân tộc, 20/11/2024" },
  { unit: "kien-giang", award: "BANG_KHEN_TAP_THE", year: 2024, inARow: 1, source: "Báo Dân tộc, 20/11/2024" },
];

/** What is known of a unit's award before `year`: "9 năm liền, đến năm 2022"; "" when nothing is. */
export function historyWords(unit: string, award: string, year: number): string {
  return awardHistory
    .filter((entry) => entry.unit === unit && entry.award === award && entry.year < year)
    .map(({ year: last, inARow }) => (inARow > 1 ? `${inARow} năm liền, đến năm ${last}` : `Năm ${last}`))
    .join("; ");
}
