// The items of a table that a group row or a column of years puts outside this year's results: kept as they stand,
// reported with the words that say so, not counted.
import type { Table } from "../table.ts";
import { clean } from "../text.ts";
import type { Range } from "../workbook.ts";
import type { ItemLine, Line, OtherLine } from "./lines.ts";
import { isYearHeading, outsideBy } from "./outside.ts";
import type { TableSpec } from "./table-spec.ts";
import { placedArea } from "./view.ts";

type Area = { readonly text: string; top: number; bottom: number };

/** `of`: the words that put a line outside, undefined where it counts; `areas`: all such lines asked about so far. */
export function linesOutside(spec: TableSpec): {
  readonly of: (line: Line) => string | undefined;
  readonly areas: () => NonNullable<Table["aside"]>;
} {
  const found: Area[] = [];
  const of = (line: Line) => {
    const text = line.kind === "item" ? saidOf(spec, line) : undefined;
    if (line.kind !== "item" || text === undefined) return undefined;
    const last = found[found.length - 1];
    if (last?.text === text) last.bottom = line.last;
    else found.push({ text, top: line.first, bottom: line.last });
    return text;
  };
  const rangeOf = ({ top, bottom }: Area): Range =>
    placedArea(spec.view, { top, bottom, left: spec.left, right: spec.right });
  return { of, areas: () => found.map((area) => ({ text: area.text, range: rangeOf(area) })) };
}

function saidOf({ binding, view, year }: TableSpec, line: ItemLine): string | undefined {
  const group = line.groups.find(({ label }) => outsideBy(label, binding.form, year) !== undefined);
  if (group) return clean(group.label);
  const column = binding.loose.find(({ path }) => isYearHeading(path.levels[path.levels.length - 1]!.text))?.path
    .column;
  const cell = column === undefined ? undefined : view.shown(line.first, column);
  const said = Number(typeof cell?.value === "string" ? cell.value.trim() : cell?.value);
  return year !== undefined && said >= 1990 && said <= 2100 && said !== year ? String(said) : undefined;
}

/** The rows of an item that does not count. */
export function unsureRows({ first, last, label }: ItemLine): OtherLine[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({ kind: "unsure", row: first + i, label }));
}
