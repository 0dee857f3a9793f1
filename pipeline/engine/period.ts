// Reporting periods as asked for on the command line.
import type { Words } from "./form.ts";
import { windowsOf } from "./period-window.ts";
import type { Period, PeriodKind } from "./submission.ts";

export { findPeriods, findYearSpan, type PeriodNamed } from "./find-periods.ts";
export { kindOfWindow, periodWindows, type PeriodWindow, windowsOf } from "./period-window.ts";

/** The period asked for is none: the person wrote it wrongly. */
export class PeriodError extends Error {
  readonly code = "period";
  readonly words: Words;
  constructor(readonly text: string) {
    super(`no period: ${text}`);
    this.words = {
      vi: `Kỳ “${text}” không đọc được. Ghi năm (2024), nửa năm (2024-6T, 2024-6C), 8 tháng (2024-8T), 9 tháng (2024-9T) hoặc quý (2024-Q1 đến 2024-Q4).`,
      en: `The period “${text}” cannot be read. Give a year (2024), a half (2024-6T, 2024-6C), eight months (2024-8T), nine months (2024-9T) or a quarter (2024-Q1 to 2024-Q4).`,
    };
  }
}

/** The period of that year and kind with its calendar window. */
export function periodOf(year: number, kind: PeriodKind): Period {
  const { from, to } = windowsOf(year, kind)[0]!;
  return { id: kind === "NAM" ? `${year}` : `${year}-${kind}`, year, kind, from, to };
}

/** `2024`, `2024-6T`, `2024-Q3` … as a period. Throws PeriodError on anything else. */
export function parsePeriod(text: string): Period {
  const match = /^(20\d\d)(?:-(6T|6C|8T|9T|Q[1-4]))?$/i.exec(text.trim());
  if (!match) throw new PeriodError(text);
  return periodOf(Number(match[1]), (match[2]?.toUpperCase() ?? "NAM") as PeriodKind);
}

/** The same period a year earlier: 2024-6T -> 2023-6T. */
export function previousPeriod(period: Period): Period {
  return periodOf(period.year - 1, period.kind);
}
