// One table for both directions of delegations, told apart by group rows or by a column.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import type { Binding } from "./bind.ts";
import { siblingOf } from "./group-values.ts";
import type { ItemLine, Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank, textOf } from "./view.ts";

export type Part = { readonly form: Form; readonly lines: readonly Line[] };
/** The parts, and the columns that told them apart. */
export type Split = { readonly parts: readonly Part[]; readonly columns: readonly number[] };

const INTO = /^(?:doan )?vao$|^(?:in|incoming|inbound)(?: delegations?)?$/;
const OUT = /^(?:doan )?ra$|^(?:out|outgoing|outbound)(?: delegations?)?$/;

/** "Chiều | Vào, Ra": two columns of which each line marks one. */
export function directionMarks({ loose }: Binding): { readonly into: number; readonly out: number } | undefined {
  const column = (word: RegExp) =>
    loose.find(({ path: { levels } }) => word.test(levels[levels.length - 1]!.parsed.key))?.path.column;
  const [into, out] = [column(INTO), column(OUT)];
  return into === undefined || out === undefined ? undefined : { into, out };
}

/** Lines by form: a group row, or a column that says "vào" / "ra", sends its items to the sibling form. */
export function splitByDirection(spec: TableSpec, lines: readonly Line[]): Split {
  const form = spec.binding.form;
  if (!form.sharesTableWith) return { parts: [{ form, lines }], columns: [] };
  const parts = new Map<Form, Line[]>();
  const marks = directionMarks(spec.binding);
  const direction = directionColumn(spec, lines) ?? marks?.into;
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
        ? (siblingOf(
            form,
            marks ? markedWords(spec, line, marks) : directionWords(spec, line, direction),
            spec.phrases,
          ) ?? current)
        : current;
    const list = parts.get(target);
    if (list) list.push(line);
    else parts.set(target, [line]);
  }
  if (!switched && direction === undefined) return { parts: [{ form, lines }], columns: [] };
  // Lines before the first group row (a grand total on top) stay with the table's own form.
  const own = [...parts]
    .map(([target, list]) => ({ form: target, lines: list }))
    .filter((part) => part.lines.some((line) => line.kind === "item" || line.kind === "group") || parts.size === 1);
  return { parts: own, columns: marks ? [marks.into, marks.out] : direction === undefined ? [] : [direction] };
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
        if (INTO.test(foldLoose(text)) || OUT.test(foldLoose(text))) hits++;
      }
    if (items > 0 && hits === items) return path.column;
  }
  return undefined;
}

function markedWords({ view }: TableSpec, { first }: ItemLine, { into, out }: { into: number; out: number }): string {
  const [isIn, isOut] = [into, out].map((column) => !isBlank(view.own(first, column)));
  return isIn === isOut ? "" : isIn ? "Đoàn vào" : "Đoàn ra";
}

function directionWords(spec: TableSpec, line: ItemLine, column: number): string {
  const key = foldLoose(textOf(spec.view.shown(line.first, column)) ?? "");
  return INTO.test(key) || key.endsWith("vao") ? "Đoàn vào" : OUT.test(key) || key.endsWith("ra") ? "Đoàn ra" : "";
}
