// One table for both directions of delegations, told apart by group rows or by a column.
import type { Form } from "../form.ts";
import { foldLoose } from "../text.ts";
import type { Binding } from "./bind.ts";
import { groupWords, siblingOf } from "./group-values.ts";
import type { ItemLine, Line } from "./lines.ts";
import { unsureRows } from "./lines-outside.ts";
import type { Phrases } from "./phrases.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank, textOf } from "./view.ts";

export type Part = { readonly form: Form; readonly lines: readonly Line[] };
/** The parts, and the columns that told them apart. */
export type Split = {
  readonly parts: readonly Part[];
  readonly columns: readonly number[];
  readonly untold: boolean;
};

const INTO = /^(?:doan )?vao$|^(?:in|incoming|inbound)(?: delegations?)?$/;
const OUT = /^(?:doan )?ra$|^(?:out|outgoing|outbound)(?: delegations?)?$/;

/** "Chiều | Vào, Ra": two columns of which each line marks one. */
export function directionMarks({ loose }: Binding): { readonly into: number; readonly out: number } | undefined {
  const column = (word: RegExp) =>
    loose.find(({ path: { levels } }) => word.test(levels[levels.length - 1]!.parsed.key))?.path.column;
  const [into, out] = [column(INTO), column(OUT)];
  return into === undefined || out === undefined ? undefined : { into, out };
}

type Direction = "in" | "out";

const INWARDS = /(?:^| )(?:vao|den|toi|don|tiep|nhap canh|inbound|incoming)(?: |$)/;
const OUTWARDS = /(?:^| )(?:ra|di|xuat canh|outbound|outgoing)(?: |$)/;
const LONGEST = 60;

/** The one direction a few words speak of ("Khách nước ngoài tới tỉnh", "đi nước ngoài"); a number makes them a line. */
function directionSpoken(text: string): Direction | undefined {
  if (text.length > LONGEST || /\d/.test(text)) return undefined;
  const key = foldLoose(text).replace(/(?:^| )don vi(?: |$)/, " ");
  const [into, out] = [INWARDS.test(key), OUTWARDS.test(key)];
  return into === out ? undefined : into ? "in" : "out";
}

const MARKS_IN = /^(?:v|dv|in)$/;
const MARKS_OUT = /^(?:r|dr|out)$/;

/** What a cell of a column of directions says: "vào", "V", "đến Huế". */
function directionIn(text: string): Direction | undefined {
  const key = foldLoose(text);
  return MARKS_IN.test(key) ? "in" : MARKS_OUT.test(key) ? "out" : directionSpoken(text);
}

/** Does a line say a direction by its title, in a few words or by a letter? */
export function saysDirection(form: Form, text: string, phrases: Phrases): boolean {
  return siblingOf(form, text, phrases) !== undefined || directionIn(text) !== undefined;
}

function formOf(direction: Direction | undefined, { binding: { form }, phrases }: TableSpec): Form | undefined {
  if (direction === undefined) return undefined;
  return siblingOf(form, direction === "in" ? "Đoàn vào" : "Đoàn ra", phrases);
}

/**
 * Lines by form: a group row, or a column that says "vào" / "ra", sends its items to the sibling form. `untold`: some
 * items stand where nothing says which way they went, or under words against the table's own title.
 */
export function splitByDirection(spec: TableSpec, lines: readonly Line[]): Split {
  const form = spec.binding.form;
  if (!form.sharesTableWith) return { parts: [{ form, lines }], columns: [], untold: false };
  const parts = new Map<Form, Line[]>();
  const marks = directionMarks(spec.binding);
  const direction = directionColumn(spec, lines) ?? marks?.into;
  let current = form;
  let switched = false;
  let level: string | undefined;
  let untold = false;
  for (const line of lines) {
    if (line.kind === "group") {
      const titled = siblingOf(form, line.label, spec.phrases);
      const spoken = formOf(directionSpoken(groupWords(line.label)), spec);
      const other = titled ?? (spec.open ? spoken : undefined);
      if (other) {
        current = other;
        switched = true;
        level = line.level;
      } else if (level === line.level) level = undefined;
      // The title says "đoàn ra", the row "khách tới tỉnh".
      if (!other && !switched && spoken !== undefined && spoken !== form) untold = true;
    }
    const told = line.kind === "item" && direction !== undefined ? formAt(spec, line, direction, marks) : undefined;
    const isUntold = line.kind === "item" && told === undefined;
    if (spec.open && direction === undefined && isUntold && level === undefined) untold = true;
    const target = told ?? current;
    const list = parts.get(target) ?? [];
    parts.set(target, list);
    // Beside a column that tells the direction of every other line, a line that it leaves open goes neither way.
    if (isUntold && direction !== undefined && !switched) list.push(...unsureRows(line));
    else list.push(line);
  }
  if (!switched && direction === undefined) return { parts: [{ form, lines }], columns: [], untold };
  // Lines before the first group row (a grand total on top) stay with the table's own form.
  const own = [...parts]
    .map(([target, list]) => ({ form: target, lines: list }))
    .filter((part) => part.lines.some((line) => line.kind === "item" || line.kind === "group") || parts.size === 1);
  const columns = marks ? [marks.into, marks.out] : direction === undefined ? [] : [direction];
  return { parts: own, columns, untold };
}

function directionColumn(spec: TableSpec, lines: readonly Line[]): number | undefined {
  const items = lines.filter((line): line is ItemLine => line.kind === "item");
  return spec.binding.loose.find(({ path: { column } }) => {
    const texts = items.flatMap(({ first }) => textOf(spec.view.shown(first, column)) ?? []);
    const said = texts.map(directionIn);
    const isPlain = texts.every((text) => INTO.test(foldLoose(text)) || OUT.test(foldLoose(text)));
    return texts.length > 0 && !said.includes(undefined) && (isPlain || new Set(said).size === 2);
  })?.path.column;
}

function formAt(
  spec: TableSpec,
  line: ItemLine,
  column: number,
  marks: ReturnType<typeof directionMarks>,
): Form | undefined {
  if (!marks) return formOf(directionIn(textOf(spec.view.shown(line.first, column)) ?? ""), spec);
  const [isIn, isOut] = [marks.into, marks.out].map((one) => !isBlank(spec.view.own(line.first, one)));
  return formOf(isIn === isOut ? undefined : isIn ? "in" : "out", spec);
}
