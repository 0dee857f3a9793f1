// What the items of a table are said to be above them: in group rows, in the line above the headings, in the title.
import type { Field, Form } from "../form.ts";
import type { FieldValue } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import type { GroupTexts } from "./group-texts.ts";
import { groupValues, titleValues } from "./group-values.ts";
import type { GroupLine, ItemLine } from "./lines.ts";
import type { Inherited } from "./read-item.ts";
import type { TableSpec } from "./table-spec.ts";
import { textOf } from "./view.ts";

/** Values of fields without a column of their own, by item line: the nearest group row first, the title last. */
export function inheritance(
  spec: TableSpec,
  form: Form,
  unbound: readonly Field[],
  texts: GroupTexts,
): (line: ItemLine) => ReadonlyMap<string, Inherited> {
  const { title, lead, view } = spec;
  // A group row also says what the cells of a list leave blank.
  const open = form.fields.filter((field) => unbound.includes(field) || LISTS.has(field.kind));
  const said = (label: string) => {
    const own = groupValues(unbound, label, spec.year);
    return Object.keys(own).length > 0 ? own : groupValues(open, label, spec.year);
  };
  const cache = new Map<GroupLine, Readonly<Record<string, FieldValue>>>();
  const above: [Readonly<Record<string, FieldValue>>, CellRef][] = [];
  if (lead) above.push([leadValues(form, unbound, lead.text, spec), lead.at]);
  if (title) above.push([titleValues(unbound, title.text), title.at]);
  return (line) => {
    const inherited = new Map<string, Inherited>();
    const add = (values: Readonly<Record<string, FieldValue>>, at: CellRef) => {
      for (const [id, value] of Object.entries(values)) if (!inherited.has(id)) inherited.set(id, { value, at });
    };
    for (const group of [...line.groups].reverse()) {
      if (group.row === spec.part?.row) continue;
      let values = cache.get(group);
      if (!values) cache.set(group, (values = texts.get(group) ?? said(group.label)));
      add(values, view.ref(group.row, groupColumn(spec, group)));
    }
    for (const [values, at] of above) add(values, at);
    return inherited;
  };
}

// "Hoạt động giao lưu" is what the section is called, not what each activity is: a title says nothing of a field that
// the section's own titles seem to speak of.
function leadValues(form: Form, unbound: readonly Field[], text: string, { title, year }: TableSpec) {
  const values = groupValues(unbound, text, year);
  const ids = Object.keys(values);
  if (text !== title?.text || ids.length === 0) return values;
  const spoken = new Set(form.titles.flatMap((title) => Object.keys(groupValues(unbound, title))));
  // "Khoản viện trợ tiếp nhận năm 2024" counts what came in, new and carried over.
  const isSaid = (id: string) => !spoken.has(id) && (id !== "status" || SAYS_STATUS.test(foldLoose(text)));
  return Object.fromEntries(ids.filter(isSaid).map((id) => [id, values[id]!]));
}

const LISTS: ReadonlySet<Field["kind"]> = new Set(["choice", "choices", "countries"]);
const SAYS_STATUS = /(?:^| )(?:moi|chuyen tiep|ket thuc|hoan thanh|da xong)(?: |$)/;

/** The column a row's words stand in. */
export function groupColumn(spec: TableSpec, line: { readonly row: number; readonly label?: string }): number {
  const { view } = spec;
  for (const { column, cell } of view.cells(line.row))
    if (column >= spec.left && column <= spec.right && textOf(cell) === line.label) return column;
  return spec.left;
}
