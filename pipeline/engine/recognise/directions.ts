// One table for both directions of delegations, told apart by group rows or by a column.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import { siblingOf } from "./group-values.ts";
import type { ItemLine, Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";
import { textOf } from "./view.ts";

export type Part = { readonly form: Form; readonly lines: readonly Line[] };
/** The parts, and the column that told them apart. */
export type Split = { readonly parts: readonly Part[]; readonly column?: number };

/** Lines by form: a group row, or a column that says "vào" / "ra", sends its items to the sibling form. */
export function splitByDirection(spec: TableSpec, lines: readonly Line[]): Split {
  const form = spec.binding.form;
  if (!form.sharesTableWith) return { parts: [{ form, lines }] };
  const parts = new Map<Form, Line[]>();
  const direction = directionColumn(spec, lines);
  let current = form;
  let switched = false;
  for (const line of lines) {
    if (line.kind === "group") {
      const other = siblingOf(form, line.label, spec.phrases);
      if (other) {
        current = other;
        switched = true;
      }
    }
    const target =
      line.kind === "item" && direction !== undefined
        ? (siblingOf(form, directionWords(spec, line, direction), spec.phrases) ?? current)
        : current;
    const list = parts.get(target);
    if (list) list.push(line);
    else parts.set(target, [line]);
  }
  if (!switched && direction === undefined) return { parts: [{ form, lines }] };
  // Lines before the first group row (a grand total on top) stay with the table's own form.
  const own = [...parts]
    .map(([target, list]) => ({ form: target, lines: list }))
    .filter((part) => part.lines.some((line) => line.kind === "item" || line.kind === "group") || parts.size === 1);
  return { parts: own, ...(direction === undefined ? {} : { column: direction }) };
}

function directionColumn(spec: TableSpec, lines: readonly Line[]): number | undefined {
  for (const { path } of spec.binding.loose) {
    let hits = 0;
    let items = 0;
    for (const line of lines)
      if (line.kind === "item") {
        const text = textOf(spec.view.shown(line.first, path.column));
        if (text === undefined) continue;
        items++;
        if (/^(?:doan )?(?:vao|ra)$/.test(foldLoose(text))) hits++;
      }
    if (items > 0 && hits === items) return path.column;
  }
  return undefined;
}

function directionWords(spec: TableSpec, line: ItemLine, column: number): string {
  const key = foldLoose(textOf(spec.view.shown(line.first, column)) ?? "");
  return key.endsWith("vao") ? "Đoàn vào" : key.endsWith("ra") ? "Đoàn ra" : "";
}
