// The time a heading speaks of: its year, a part of the year, the day up to which it counts. These are parsed tokens
// and no words of the heading's key.
import type { PeriodKind } from "../submission.ts";

export type HeadingPeriod = {
  readonly year?: number;
  readonly quarter?: number;
  readonly half?: 1 | 2;
  /** "9 tháng": from the start of the year. */
  readonly months?: number;
  /** "Cả năm". */
  readonly whole?: true;
  /** "Đến 30/6/2024": up to the end of that month, or a day in it. */
  readonly until?: { readonly month: number; readonly year?: number };
};

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };

/** The tokens of a folded heading, and the words without them. */
export function takePeriod(folded: string): { readonly rest: string; readonly period: HeadingPeriod } {
  let year: number | undefined;
  let quarter: number | undefined;
  let half: 1 | 2 | undefined;
  let months: number | undefined;
  let until: HeadingPeriod["until"];
  let rest = folded;
  rest = rest.replace(/\bq(?:ui)? ?(i{1,3}|iv|[1-4])\b/, (_, q: string) => ((quarter = QUARTERS[q]), " "));
  rest = rest.replace(/\bnua (?:nam )?(dau|cuoi)(?: nam)?\b/, (_, which: string) => {
    half = which === "cuoi" ? 2 : 1;
    return " ";
  });
  rest = rest.replace(
    /\b6 ?t(?:h|hang)?(?: (dau|cuoi)(?: nam)?)?\b/,
    (_, which: string | undefined) => ((half = which === "cuoi" ? 2 : 1), " "),
  );
  // "Từ tháng 1 đến tháng 6", "từ đầu năm đến hết tháng 6".
  rest = rest.replace(
    /\b(?:tu )?(?:thang 0?1|t0?1|dau nam) (?:den|toi) (?:het |cuoi )?(?:thang ?|t)(\d{1,2})\b/,
    (_, n: string) => ((months = Number(n)), " "),
  );
  // "Ngày 10 tháng 12" is a day.
  rest = rest.replace(
    /\b(?<!\bngay )(\d{1,2}) ?t(?:h|hang)?(?: dau(?: nam)?)?\b(?! (?:cuoi|\d{1,2}\b))/,
    (all, n: string) => (Number(n) >= 1 && Number(n) <= 12 ? ((months = Number(n)), " ") : all),
  );
  // "Lũy kế đến 31/12/2024", "đến hết tháng 6": up to a day.
  rest = rest.replace(
    /\b(?:tinh )?den (?:het )?(?:ngay )?(?:\d{1,2} (\d{1,2})|thang (\d{1,2}))(?: (20\d\d))?\b/,
    (_, ofDay: string | undefined, alone: string | undefined, y: string | undefined) => {
      until = { month: Number(ofDay ?? alone), ...(y ? { year: Number(y) } : {}) };
      return "den nay";
    },
  );
  // "Lũy kế đến hết năm 2024": what there was at the end of that year.
  rest = rest.replace(
    /\b(?:tinh )?den (?:het |cuoi |het cuoi )?nam ((?:19|20)\d\d)\b/,
    (_, y: string) => ((year = Number(y)), "den nay"),
  );
  const whole = /\bca nam\b/.test(rest);
  rest = rest.replace(/\bca nam\b/, " ");
  // "So sánh 2024/2023": what is compared is a column of its own, and of no year.
  if (
    /^(?:so sanh|so voi|tang|giam|ti le|muc|chenh lech|compare|comparison|change|growth|increase|difference|ratio|rate)(?: |$)/.test(
      rest,
    )
  )
    rest = rest.replace(/\b(?:nam )?20\d\d (?:so voi |voi |va )?(?:nam )?20\d\d\b/, " ");
  // A span of years ("2021 2025") names a programme, not a column's year.
  if (!SPAN_OF_YEARS.test(rest))
    // "Cam kết năm 2024" is what was promised for the year, not all that was promised.
    rest = rest
      .replace(/\bcam ket (?=nam (?:19|20)\d\d\b)/, "cam ket trong ")
      .replace(/\b(trong )?(?:nam )?((?:19|20)\d\d)\b/, (_, within: string | undefined, y: string) => {
        year = Number(y);
        return within ? " trong nam " : " ";
      });
  const period: HeadingPeriod = {
    ...(year ? { year } : {}),
    ...(quarter ? { quarter } : {}),
    ...(half ? { half } : {}),
    ...(months && months !== 12 ? { months } : {}),
    ...(whole || months === 12 ? { whole: true } : {}),
    ...(until ? { until } : {}),
  };
  return { rest: rest.replace(/ {2,}/g, " ").trim(), period };
}

/** "2021-2025", "2024/2023". */
export const SPAN_OF_YEARS = /\b20\d\d (?:den |so voi |voi )?(?:nam )?20\d\d\b/;

/** What a part of a year is called as a period of report; `other`: no report is about it. Undefined: no part. */
export function partOfYear({ half, months, quarter, whole }: HeadingPeriod): PeriodKind | "other" | undefined {
  if (months) return MONTHS[months] ?? "other";
  if (quarter) return `Q${quarter}` as PeriodKind;
  if (half) return half === 1 ? "6T" : "6C";
  return whole ? "NAM" : undefined;
}

const MONTHS: Readonly<Record<number, PeriodKind>> = { 3: "Q1", 6: "6T", 8: "8T", 9: "9T", 12: "NAM" };
