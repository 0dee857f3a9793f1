// First and last days of reporting periods: one "năm 2024" can be three windows, so they are data with their rules.
import type { PeriodKind } from "./submission.ts";

/** First and last day of a kind, as month and day; `-1` and `+1` stand for the year before and after. */
export type PeriodWindow = {
  readonly kind: PeriodKind;
  readonly from: readonly [year: -1 | 0, day: string];
  readonly to: readonly [year: 0 | 1, day: string];
  /** The rule that sets it. */
  readonly source: string;
};

const CALENDAR = "Thông tư 23/2022/TT-BTC, Điều 20; năm dương lịch";
const MID_DECEMBER = "Nghị định 09/2019/NĐ-CP, Điều 12 (theo Thông tư 06/2022/TT-UBDT, Điều 6)";
const MID_MONTH = "Quyết định 01/2023/QĐ-UBND tỉnh Khánh Hòa";

/** The windows known for each kind, the calendar one first. */
export const periodWindows: readonly PeriodWindow[] = [
  { kind: "NAM", from: [0, "01-01"], to: [0, "12-31"], source: CALENDAR },
  { kind: "NAM", from: [-1, "12-15"], to: [0, "12-14"], source: MID_DECEMBER },
  { kind: "NAM", from: [0, "01-01"], to: [1, "01-31"], source: "Thông tư 23/2022/TT-BTC, Điều 20; năm ngân sách" },
  { kind: "6T", from: [0, "01-01"], to: [0, "06-30"], source: CALENDAR },
  { kind: "6T", from: [-1, "12-15"], to: [0, "06-14"], source: MID_DECEMBER },
  { kind: "6C", from: [0, "07-01"], to: [0, "12-31"], source: CALENDAR },
  { kind: "6C", from: [0, "06-15"], to: [0, "12-14"], source: MID_DECEMBER },
  { kind: "8T", from: [0, "01-01"], to: [0, "08-31"], source: CALENDAR },
  { kind: "9T", from: [0, "01-01"], to: [0, "09-30"], source: CALENDAR },
  { kind: "9T", from: [-1, "12-15"], to: [0, "09-14"], source: MID_MONTH },
  { kind: "Q1", from: [0, "01-01"], to: [0, "03-31"], source: CALENDAR },
  { kind: "Q1", from: [-1, "12-15"], to: [0, "03-14"], source: MID_MONTH },
  { kind: "Q2", from: [0, "04-01"], to: [0, "06-30"], source: CALENDAR },
  { kind: "Q2", from: [0, "03-15"], to: [0, "06-14"], source: MID_MONTH },
  { kind: "Q3", from: [0, "07-01"], to: [0, "09-30"], source: CALENDAR },
  { kind: "Q3", from: [0, "06-15"], to: [0, "09-14"], source: MID_MONTH },
  { kind: "Q4", from: [0, "10-01"], to: [0, "12-31"], source: CALENDAR },
  { kind: "Q4", from: [0, "09-15"], to: [0, "12-14"], source: MID_MONTH },
];

/** ISO first and last day of every window of that kind, the calendar one first. */
export function windowsOf(year: number, kind: PeriodKind): readonly { from: string; to: string; source: string }[] {
  return periodWindows
    .filter((window) => window.kind === kind)
    .map(({ from, to, source }) => ({ from: `${year + from[0]}-${from[1]}`, to: `${year + to[0]}-${to[1]}`, source }));
}

/** Year and kind of a known window with these days; undefined when no rule knows it. */
export function kindOfWindow(from: string, to: string): { year: number; kind: PeriodKind } | undefined {
  for (const window of periodWindows) {
    const year = Number(to.slice(0, 4)) - window.to[0];
    if (from === `${year + window.from[0]}-${window.from[1]}` && to === `${year + window.to[0]}-${window.to[1]}`)
      return { year, kind: window.kind };
  }
  return undefined;
}
