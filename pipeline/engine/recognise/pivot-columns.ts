// Columns whose headings are the words of a list: "Y tế | Giáo dục | Môi trường" with an x in one of them, "Tập thể | Cá
// nhân" under "Bằng khen" with numbers. An x gives its line the heading's value; each number is a line of its own.
import { displayText } from "../display.ts";
import type { Field, Form } from "../form.ts";
import { readYesNo } from "../list.ts";
import { readCell } from "../read-cell.ts";
import type { FieldValue, Item } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import type { HeadingPath } from "./heading-block.ts";
import { codeOf } from "./group-values.ts";
import type { ItemLine, Line } from "./lines.ts";
import type { Marks } from "./marks.ts";
import { isBlank, type View } from "./view.ts";

/** One such column: what its headings say, by field id, and where each says it. */
export type Pivot = {
  readonly path: HeadingPath;
  readonly values: Readonly<Record<string, { readonly code: string; readonly row: number; readonly column: number }>>;
};

/** The paths that say values of lists without a column of their own; two at least must speak of the same list. */
export function pivotsIn(form: Form, paths: readonly HeadingPath[], bound: ReadonlySet<Field>): Pivot[] {
  const fields = form.fields.filter(
    (field) => (field.kind === "choice" || field.kind === "choices") && !field.derived && !bound.has(field),
  );
  const pivots = paths.flatMap((path) => {
    const values: Record<string, { code: string; row: number; column: number }> = {};
    for (const { text, row, column } of path.levels) {
      const key = foldLoose(text).replace(/^(?:so|so luong) (?=\S)/, "");
      for (const field of fields) {
        const code = codeOf(field, key);
        if (code !== undefined && !values[field.id]) values[field.id] = { code, row, column };
      }
    }
    const leaf = path.levels[path.levels.length - 1]!;
    const said = Object.values(values).some(({ row, column }) => row === leaf.row && column === leaf.column);
    return said ? [{ path, values }] : [];
  });
  const codes = (id: string) => new Set(pivots.flatMap(({ values }) => values[id]?.code ?? []));
  // The same words over two columns do not tell them apart.
  const key = ({ values }: Pivot) =>
    Object.entries(values)
      .map(([id, { code }]) => `${id} ${code}`)
      .join(" ");
  return pivots.filter(
    (pivot) =>
      Object.keys(pivot.values).some((id) => codes(id).size > 1) &&
      !pivots.some((other) => other !== pivot && key(other) === key(pivot)),
  );
}

export type PivotMode = "marks" | "counts";

/** What stands in the columns below their headings; undefined when neither marks nor whole numbers alone. */
export function pivotMode(
  view: View,
  form: Form,
  pivots: readonly Pivot[],
  lines: readonly Line[],
): PivotMode | undefined {
  const cells = lines.flatMap((line) =>
    line.kind === "item" ? pivots.flatMap(({ path }) => view.own(line.first, path.column) ?? []) : [],
  );
  const filled = cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return undefined;
  if (
    filled.every(({ value }) => typeof value === "string" && /\p{L}|[✓✔☑√]/u.test(value) && readYesNo(value) === true)
  )
    return "marks";
  const quantity = quantityOf(form);
  const counts =
    quantity !== undefined &&
    filled.every((cell) => ["value", "none"].includes(readCell(quantity, cell, { date1904: false }).kind));
  return counts ? "counts" : undefined;
}

function quantityOf(form: Form): Field | undefined {
  return form.fields.find(({ id, kind }) => id === "quantity" && kind === "count");
}

type Draft = Omit<Item, "key">;

/** The item with what its marks say, or one item for each of its numbers. */
export function pivotItems<T extends Draft>(
  view: View,
  form: Form,
  pivots: readonly Pivot[],
  mode: PivotMode,
  line: ItemLine,
  item: T,
  marks: Marks,
): readonly T[] {
  const filled = pivots.filter(({ path }) => !isBlank(view.own(line.first, path.column)));
  const use = () => filled.forEach(({ path }) => marks.set(view, line.first, path.column, "value"));
  if (mode === "marks") use();
  if (mode === "marks") return [withMarks(view, form, filled, line, item)];
  const quantity = quantityOf(form)!;
  const counted = filled.flatMap((pivot) => {
    const reading = readCell(quantity, view.own(line.first, pivot.path.column)!, { date1904: false });
    return reading.kind === "value" && typeof reading.value === "number" ? [{ pivot, count: reading.value }] : [];
  });
  if (counted.length === 0) return [item];
  const sum = counted.reduce((total, { count }) => total + count, 0);
  const stated = item.values[quantity.id];
  if (stated !== undefined && stated !== sum) {
    // The total beside the numbers says something else: which of them holds is for a person to say.
    const { [quantity.id]: _stated, ...values } = item.values;
    const asked = { text: String(stated), candidates: [stated, sum] as FieldValue[], because: "unreadable" as const };
    return [{ ...item, values, asked: { ...item.asked, [quantity.id]: asked } }];
  }
  use();
  return counted.map(({ pivot, count }) => ({
    ...item,
    values: { ...item.values, ...codesOf(form, pivot), [quantity.id]: count },
    cells: { ...item.cells, ...placesOf(view, pivot), [quantity.id]: view.ref(line.first, pivot.path.column) },
  }));
}

/** The item with what the headings of its filled columns say it is; two words for a list that holds one are asked. */
export function withMarks<T extends Draft>(
  view: View,
  form: Form,
  filled: readonly Pivot[],
  line: ItemLine,
  item: T,
): T {
  return filled.reduce((draft, pivot) => marked(view, form, line, draft, pivot), item);
}

function marked<T extends Draft>(view: View, form: Form, line: ItemLine, item: T, pivot: Pivot): T {
  const values: Record<string, FieldValue> = { ...item.values };
  const asked = { ...item.asked };
  const cells: Record<string, CellRef> = { ...item.cells };
  for (const [id, value] of Object.entries(codesOf(form, pivot))) {
    const before = values[id];
    const codes = Array.isArray(before) ? (before as readonly string[]) : before === undefined ? [] : [String(before)];
    const more = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
    cells[id] ??= view.ref(line.first, pivot.path.column);
    if (Array.isArray(value)) values[id] = [...codes, ...more];
    else if (before === undefined) values[id] = value;
    else {
      delete values[id];
      const text = displayText(view.own(line.first, pivot.path.column)!, false);
      asked[id] = { text, candidates: [...codes, ...more], because: "not-in-list" };
    }
  }
  return { ...item, values, asked, cells };
}

function codesOf(form: Form, { values }: Pivot): Record<string, FieldValue> {
  return Object.fromEntries(
    Object.entries(values).map(([id, { code }]) => [
      id,
      form.fields.find((field) => field.id === id)?.kind === "choices" ? [code] : code,
    ]),
  );
}

function placesOf(view: View, { values }: Pivot): Record<string, CellRef> {
  return Object.fromEntries(Object.entries(values).map(([id, { row, column }]) => [id, view.ref(row, column)]));
}
