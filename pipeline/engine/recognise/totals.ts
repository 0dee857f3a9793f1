// Lines of totals: which items each stands for. Its words and its place say so; where they leave it open, arithmetic does.
import { displayText } from "../display.ts";
import { readCell, type ReadContext } from "../read-cell.ts";
import type { BoundColumn, Item, TotalLine } from "../table.ts";
import type { TotalRow } from "./lines.ts";
import { groupWords } from "./group-values.ts";
import { containsWords } from "./match-path.ts";
import { totalMark, leadingMarker, markerOf } from "./row-text.ts";
import { isBlank, textOf, type View } from "./view.ts";
import { clean, foldLoose } from "../text.ts";

/** A total's row, with how many items and which group rows came before it. */
export type PlacedTotal = {
  readonly row: TotalRow | { readonly kind: "group"; readonly row: number; readonly label: string };
  readonly before: number;
  readonly groupStart: number;
  readonly groupEnd: number;
  readonly since: number;
  /** The groups open here, outermost first: their words and how many items came before them. */
  readonly open?: readonly { readonly label: string; readonly start: number }[];
};

type NumberCell = { readonly value: number; readonly at: TotalLine["values"][string]["at"] };

/** The numbers of a row, read as its columns read items. */
export function totalValues(
  view: View,
  row: number,
  columns: readonly BoundColumn[],
  contexts: readonly ReadContext[],
): Record<string, NumberCell> {
  const values: Record<string, NumberCell> = {};
  columns.forEach(({ field, index }, i) => {
    if (field.kind !== "money" && field.kind !== "count" && field.kind !== "number") return;
    const cell = view.own(row, index);
    if (!cell || isBlank(cell)) return;
    const reading = readCell(field, cell, { ...contexts[i]!, ofMany: true });
    if (reading.kind === "value" && typeof reading.value === "number")
      values[field.id] = { value: reading.value, at: view.ref(row, index) };
  });
  return values;
}

export function totalLine(
  total: PlacedTotal,
  values: TotalLine["values"],
  items: readonly Item[],
  last: boolean,
): TotalLine {
  const { row } = total;
  const label = clean(row.label);
  const base = { label, index: row.row, values };
  if (row.kind === "of-which") return { ...base, kind: "of-which", items: [] };
  if (row.kind === "group") return { ...base, kind: "group", items: range(total.groupStart, total.groupEnd) };
  const all = range(0, items.length);
  // What has run up since some day is more than the items of this table, unless it happens to be just that.
  if (/^l[uy]{1,2} ke|^cong don/.test(foldLoose(label)) && !addsUp(values, items, all))
    return { ...base, kind: "of-which", items: [] };
  const group = range(total.groupStart, total.before);
  const outer = (total.open ?? []).map(({ start }) => range(start, total.before)).reverse();
  const named = (total.open ?? []).find((one) => names(label, one.label));
  const since = range(total.since, total.before);
  const grandWords = /^tong/.test(foldLoose(label));
  const preferred = named
    ? range(named.start, total.before)
    : totalMark(label) !== undefined
      ? group
      : total.before === 0 || (last && (grandWords || total.since === 0))
        ? all
        : grandWords && total.groupStart === 0
          ? all
          : since.length < group.length
            ? since
            : group;
  const candidates = [preferred, all, group, ...outer, since].filter((set) => set.length > 0);
  const chosen = candidates.find((set) => addsUp(values, items, set)) ?? preferred;
  return { ...base, kind: chosen.length === items.length ? "grand" : "group", items: chosen };
}

/** "Cộng huyện Tân Phú" under "A. Huyện Tân Phú". */
function names(total: string, group: string): boolean {
  const words = foldLoose(groupWords(group));
  return words.length > 3 && containsWords(foldLoose(total), words);
}

/** Every number of the line equals the sum over the set, and at least one such number is there. */
export function addsUp(values: TotalLine["values"], items: readonly Item[], set: readonly number[]): boolean {
  const entries = Object.entries(values);
  return entries.length > 0 && entries.every(([id, { value }]) => sumOf(items, set, id) === value);
}

export function sumOf(items: readonly Item[], set: readonly number[], field: string): number {
  let sum = 0;
  for (const index of set) {
    const value = items[index]!.values[field];
    if (typeof value === "number") sum += value;
  }
  return Math.abs(sum) < 2 ** 53 && !Number.isInteger(sum) ? Number(sum.toFixed(6)) : sum;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

/** The words of a total's row: its first text, whatever column it stands in. */
export function totalLabel(view: View, row: number, left: number, right: number): string {
  for (const { column, cell } of view.cells(row)) {
    if (column < left || column > right) continue;
    const text = textOf(cell);
    if (text !== undefined && !markerOf(text)) return leadingMarker(text)?.rest ?? text;
  }
  const first = view.cells(row).find(({ column, cell }) => column >= left && column <= right && !isBlank(cell));
  return first ? displayText(first.cell, false) : "";
}
