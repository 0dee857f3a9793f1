// Columns that only the group rows fill: the country beside a donor's name, above that donor's projects. What stands there
// is said of every item below.
import type { Field } from "../form.ts";
import type { BoundColumn } from "../table.ts";
import { groupColumn } from "./inherited.ts";
import type { GroupLine, ItemLine, Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank } from "./view.ts";

/** Sums and counts of group rows are of the group; words are of its items. */
const WORDS: ReadonlySet<Field["kind"]> = new Set(["text", "choice", "choices", "countries"]);

/** The group row, the innermost, whose cell in a column says what the item does not; none where any item fills the column. */
export function groupCells(
  spec: TableSpec,
  columns: readonly BoundColumn[],
  lines: readonly Line[],
): (line: ItemLine, column: number) => number | undefined {
  const { view } = spec;
  const items = lines.filter((line): line is ItemLine => line.kind === "item");
  const groups = [...new Set(items.flatMap((line) => line.groups))];
  const fills = (group: GroupLine, column: number) =>
    column !== groupColumn(spec, group) && !isBlank(view.own(group.row, column));
  const isFilled = ({ first, last }: ItemLine, column: number) => {
    for (let row = first; row <= last; row++) if (!isBlank(view.shown(row, column))) return true;
    return false;
  };
  const shared = columns
    .filter(({ field, index }) => WORDS.has(field.kind) && groups.some((group) => fills(group, index)))
    .map(({ index }) => index)
    .filter((column) => !items.some((item) => isFilled(item, column)));
  return (line, column) =>
    shared.includes(column) ? [...line.groups].reverse().find((group) => fills(group, column))?.row : undefined;
}
