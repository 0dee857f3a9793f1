// The items of a table that a group row or a column of years puts outside this year's results: kept as they stand,
// reported with the words that say so, not counted.
import type { Table } from "../table.ts";
import { clean } from "../text.ts";
import type { Range } from "../workbook.ts";
import type { ItemLine, Line, OtherLine } from "./lines.ts";
import { isYearHeading, outsideBy } from "./outside.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank, placedArea } from "./view.ts";

type Area = { readonly text: string | undefined; top: number; bottom: number };

/** `counts`: false for a line that is outside, or struck through from end to end; `areas`: all such lines asked about so far. */
export function linesOutside(spec: TableSpec): {
  readonly counts: (line: Line) => boolean;
  readonly areas: () => NonNullable<Table["aside"]>;
} {
  const found: Area[] = [];
  const counts = (line: Line) => {
    if (line.kind !== "item") return true;
    const text = saidOf(spec, line);
    if (text === undefined && !isStruck(spec, line)) return true;
    const last = found[found.length - 1];
    if (last && last.text === text) last.bottom = line.last;
    else found.push({ text, top: line.first, bottom: line.last });
    return false;
  };
  const rangeOf = ({ top, bottom }: Area): Range =>
    placedArea(spec.view, { top, bottom, left: spec.left, right: spec.right });
  const areas = () =>
    found.map((area) => ({ ...(area.text === undefined ? {} : { text: area.text }), range: rangeOf(area) }));
  return { counts, areas };
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

/** Everything in its rows is crossed out, but perhaps its running number. */
function isStruck({ view, binding, left, right }: TableSpec, line: ItemLine): boolean {
  const no = binding.bound.find(({ field }) => field.id === "no")?.path.column;
  const cells = Array.from({ length: line.last - line.first + 1 }, (_, i) => view.cells(line.first + i)).flat();
  const own = cells.filter(({ column, cell }) => column >= left && column <= right && column !== no && !isBlank(cell));
  return own.length > 0 && own.every(({ cell }) => cell.struck === "all");
}

/** The rows of an item that does not count. */
export function unsureRows({ first, last, label }: ItemLine): OtherLine[] {
  return Array.from({ length: last - first + 1 }, (_, i) => ({ kind: "unsure", row: first + i, label }));
}
