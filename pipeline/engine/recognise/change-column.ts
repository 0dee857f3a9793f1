// The column "Tăng, giảm" of a summary: per cent or a plain difference. Its heading says so, or its numbers do: beside
// last year's figure and this year's, 22 after 20 is "10" in per cent and "2" as a difference.
import { isPercentFormat, plainChange } from "../percent.ts";
import { isBlank, type View } from "./view.ts";
import type { Binding } from "./bind.ts";
import type { Line } from "./lines.ts";

/** `open`: neither heading nor arithmetic tells, so plain numbers are asked about. */
export type ChangeMeaning = "points" | "fraction" | "difference" | "open";

/** What plain numbers of the column mean; undefined when the table has no such column or its heading says per cent. */
export function changeMeaning(view: View, binding: Binding, lines: readonly Line[]): ChangeMeaning | undefined {
  if (binding.form.id !== "summary") return undefined;
  const column = (id: string) => binding.bound.find(({ field }) => field.id === id)?.path;
  const change = column("change");
  if (!change || change.levels.some(({ parsed }) => parsed.percent)) return undefined;
  const [before, now] = [column("previous")?.column, column("current")?.column];
  const told = new Set<ChangeMeaning>();
  for (const line of lines) {
    if (line.kind !== "item") continue;
    const size = plainNumber(view, line.first, change.column);
    const [a, b] = [before, now].map((at) => (at === undefined ? undefined : storedNumber(view, line.first, at)));
    if (size === undefined || a === undefined || b === undefined) continue;
    const fits = meanings(size, a, b);
    if (fits.length === 1) told.add(fits[0]!);
  }
  return told.size === 1 ? [...told][0]! : "open";
}

function meanings(size: number, before: number, now: number): ChangeMeaning[] {
  const fits: ChangeMeaning[] = [];
  if (Math.abs(size - (now - before)) < 1e-9 * Math.max(1, Math.abs(now))) fits.push("difference");
  if (before === 0) return fits;
  const rates = [now / before - 1, now / before];
  if (rates.some((rate) => Math.abs(size - 100 * rate) <= 1)) fits.push("points");
  if (rates.some((rate) => Math.abs(size - rate) <= 0.01)) fits.push("fraction");
  return fits;
}

function storedNumber(view: View, row: number, column: number): number | undefined {
  const value = view.own(row, column)?.value;
  return typeof value === "number" ? value : undefined;
}

/** A number of the column that carries no percent sign; "giảm 2" is -2. */
function plainNumber(view: View, row: number, column: number): number | undefined {
  const cell = view.own(row, column);
  if (!cell || isBlank(cell)) return undefined;
  if (typeof cell.value === "number") return isPercentFormat(cell.format) ? undefined : cell.value;
  if (typeof cell.value !== "string" || /%|phần trăm/iu.test(cell.value)) return undefined;
  return plainChange(cell.value);
}
