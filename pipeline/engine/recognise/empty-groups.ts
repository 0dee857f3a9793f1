// Lines that look like group rows and have nothing below them.
import type { Line } from "./lines.ts";
import type { Columns } from "./rows.ts";
import { isBlank, type View } from "./view.ts";

/**
 * A line marked I or A with nothing below it is an item when it says all an item must say, or when the table has no
 * other items at all: criteria numbered I, II, III.
 */
export function withoutEmptyGroups(
  view: View,
  lines: readonly Line[],
  columns: Columns,
  required: readonly number[],
): readonly Line[] {
  const used = new Set(lines.flatMap((line) => (line.kind === "item" ? line.groups : [])));
  const anyItem = lines.some((line) => line.kind === "item");
  const filled = (row: number, column: number) => !isBlank(view.own(row, column));
  return lines.map((line) => {
    if (line.kind !== "group" || used.has(line) || line.level === "text") return line;
    const numbers = [...columns.numeric].some((column) => filled(line.row, column));
    const whole = numbers && required.every((column) => filled(line.row, column));
    if (!whole && (anyItem || !numbers)) return line;
    return { kind: "item", first: line.row, last: line.row, groups: [], marker: undefined, label: line.label };
  });
}
