// Lays the lines of a table out before anything is written, because a total on top adds up rows further down.
import type { Values } from "#engine/table.ts";
import type { Column, Group, TableSpec } from "./layout.ts";

export type Line =
  | {
      readonly kind: "group";
      readonly row: number;
      readonly group: Group;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "item"; readonly row: number; readonly group: Group; readonly item: Values; readonly no: number }
  | {
      readonly kind: "footer";
      readonly row: number;
      readonly group: Group;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: "total"; readonly row: number }
  | { readonly kind: "ofWhich"; readonly row: number; readonly label: string; readonly of: (item: Values) => boolean };

/** The lines of the table's body from the sheet row `first` (1-based) on. */
export function planLines(spec: TableSpec, first: number): readonly Line[] {
  const lines: Line[] = [];
  let row = first;
  let no = 0;
  const totals = (): void => {
    if (!spec.total) return;
    lines.push({ kind: "total", row: row++ });
    for (const { label, of } of spec.total.ofWhich ?? []) lines.push({ kind: "ofWhich", row: row++, label, of });
  };
  if (spec.total?.at === "top") totals();
  for (const group of spec.groups) {
    if (spec.groupStyle?.restart) no = 0;
    const start = row + (group.label === undefined ? 0 : 1);
    const end = start + group.items.length - 1;
    if (group.label !== undefined) lines.push({ kind: "group", row: row++, group, first: start, last: end });
    for (const item of group.items) lines.push({ kind: "item", row: row++, group, item, no: ++no });
    if (spec.groupStyle?.footer) lines.push({ kind: "footer", row: row++, group, first: start, last: end });
  }
  if (spec.total?.at === "bottom") totals();
  return lines;
}

/** What an item's amount looks like in its column: đồng divided by the column's unit. */
export function writtenAmount(column: Column, item: Values): number {
  const value = column.field === undefined ? undefined : item[column.field];
  return typeof value === "number" ? round(value / (column.per ?? 1)) : 0;
}

/** Amounts have at most six decimals in any unit used, so binary dust beyond them is removed. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The heading cells: text with its 0-based area inside the heading block. */
export function planHeading(columns: readonly Column[]): {
  readonly depth: number;
  readonly cells: readonly {
    readonly text: string;
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  }[];
} {
  const paths = columns.map((column) => column.head.split("|"));
  const depth = Math.max(...paths.map((path) => path.length));
  const cells: { text: string; top: number; left: number; bottom: number; right: number }[] = [];
  paths.forEach((path, left) =>
    path.forEach((text, level) => {
      const bottom = level === path.length - 1 ? depth - 1 : level;
      const joined = cells.find(
        (cell) =>
          cell.top === level &&
          cell.right === left - 1 &&
          level < path.length - 1 &&
          paths[left - 1]!.slice(0, level + 1).join("|") === path.slice(0, level + 1).join("|"),
      );
      if (joined) joined.right = left;
      else cells.push({ text, top: level, left, bottom, right: left });
    }),
  );
  return { depth, cells };
}
