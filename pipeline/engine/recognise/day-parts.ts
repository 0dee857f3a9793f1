// "Ngày | Tháng" as two columns, with "Năm" as a third: one day in parts.
import type { DayParts } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { Cell } from "../workbook.ts";
import type { Binding, Bound } from "./bind.ts";
import type { HeadingPath } from "./heading-block.ts";
import { firstCells } from "./item-cells.ts";
import type { Line } from "./lines.ts";
import { matchPath } from "./match-path.ts";
import type { Phrases } from "./phrases.ts";
import type { View } from "./view.ts";

const MOST = { day: 31, month: 12, year: 2100 } as const;
type Part = keyof typeof MOST;
const CALLED: Readonly<Record<string, Part>> = { ngay: "day", thang: "month", nam: "year" };

/** The binding with each pair of such columns as one; the same object where there is none. */
export function withDayParts(binding: Binding, view: View, lines: readonly Line[], phrases: Phrases): Binding {
  const dates = [...binding.bound, ...underDates(binding, phrases)];
  const places = dates.flatMap((one): readonly Bound[] => {
    if (one.field.kind !== "date" || one.parts) return [];
    const rest = binding.loose.filter(({ reason, candidates }) =>
      reason === "duplicate" ? candidates[0] === one.field.id : reason === "unknown",
    );
    const group = (path: HeadingPath) => path.levels.at(-2)?.text;
    const near = [...new Set([one.path, ...rest.map(({ path }) => path)])].filter(
      (path) => group(path) === group(one.path),
    );
    const called = (part: Part) => {
      const found = near.filter((path) => CALLED[foldLoose(path.levels.at(-1)!.text)] === part);
      return found.length === 1 && holdsOnly(view, found[0]!.column, lines, part) ? found[0]!.column : undefined;
    };
    const [day, month, year] = [called("day"), called("month"), called("year")];
    if (day === undefined || month === undefined || (one.path.column !== day && one.path.column !== month)) return [];
    return [{ ...one, parts: { day, month, ...(year === undefined ? {} : { year }) } }];
  });
  if (places.length === 0) return binding;
  const used = new Set(places.flatMap(({ parts }) => Object.values(parts!)));
  return {
    ...binding,
    bound: [...binding.bound.filter(({ path }) => !places.some((one) => one.path === path)), ...places].sort(
      (a, b) => a.path.column - b.path.column,
    ),
    loose: binding.loose.filter(({ path }) => !used.has(path.column)),
  };
}

/** "Ngày đi | Ngày" where "Ngày đi" alone names a day that has no column yet. */
function underDates({ form, bound, loose }: Binding, phrases: Phrases): readonly Bound[] {
  return loose.flatMap(({ path, reason }): readonly Bound[] => {
    const levels = path.levels.slice(0, -1);
    if (reason !== "unknown" || levels.length === 0 || CALLED[foldLoose(path.levels.at(-1)!.text)] !== "day") return [];
    const match = matchPath({ ...path, levels }, form, phrases);
    const isFree = match?.field.kind === "date" && !bound.some(({ field }) => field === match.field);
    return match && isFree ? [{ ...match, path }] : [];
  });
}

/** Columns that are read together with another. */
export function columnsOfParts({ bound }: Binding): readonly number[] {
  return bound.flatMap(({ parts, path }) => Object.values(parts ?? {}).filter((column) => column !== path.column));
}

function holdsOnly(view: View, column: number, lines: readonly Line[], part: Part): boolean {
  const cells = firstCells(view, column, lines);
  return cells.length > 0 && cells.every(({ cell }) => textIn(cell, part) !== undefined);
}

/** "12", "05", of days "12-14" too; undefined for anything else. */
function textIn(cell: Cell | undefined, part: Part): string | undefined {
  const text = typeof cell?.value === "number" || typeof cell?.value === "string" ? String(cell.value).trim() : "";
  const numbers = (part === "day" ? /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?$/ : /^(\d{1,4})$/).exec(text)?.slice(1);
  const isPart = (one: string | undefined) =>
    one === undefined || (Number(one) >= (part === "year" ? 1900 : 1) && Number(one) <= MOST[part]);
  return numbers?.every(isPart) ? text : undefined;
}

/**
 * The day that the cells of row `row` name as one text, "12-14/5/2024" or "5/2024"; `reportYear` where no column names
 * the year. Undefined: the cells are blank. A merged month is that of each of its lines.
 */
export function dayInParts(
  view: View,
  { day, month, year }: DayParts,
  row: number,
  reportYear: number | undefined,
): string | undefined {
  const parts = [
    textIn(view.own(row, day), "day"),
    textIn(view.shown(row, month), "month"),
    year === undefined ? reportYear : textIn(view.shown(row, year), "year"),
  ];
  return parts[0] === undefined && parts[1] === undefined
    ? undefined
    : parts.filter((part) => part !== undefined).join("/");
}
