// A list that goes on on the next sheet without its headings. What proves it is the numbering, which goes on as well, and
// that every line can be read by the headings of the sheet before.
import type { BoundColumn, Item, Table, TotalLine } from "../table.ts";
import type { CellRef } from "../workbook.ts";
import { type Marks, newMarks } from "./marks.ts";
import { readTable } from "./read-table.ts";
import type { TableSpec } from "./table-spec.ts";
import { addsUp } from "./totals.ts";
import { isBlank, type View } from "./view.ts";

/** The last list of a sheet, which the next sheet may go on with. */
export type OpenList = {
  readonly spec: TableSpec;
  readonly table: Table;
  /** The items of the sheets before that belong to the same list. */
  readonly before: readonly Item[];
};

/** Is a table one that another sheet could go on with: upright, of its own rows, its items numbered? */
export function openList(spec: TableSpec, tables: readonly Table[]): OpenList | undefined {
  const [table] = tables;
  const alone = tables.length === 1 && !spec.view.turned && !spec.view.area && !spec.used && !spec.only;
  return table && alone && spec.binding.pivots.length === 0 && lastNumber(table) !== undefined
    ? { spec, table, before: [] }
    : undefined;
}

/** The lines of `view` as the rest of `open`, with its cells marked; undefined when they are not proved to be that. */
export function continuedList(
  view: View,
  { spec, table: before, before: items }: OpenList,
  marks: Marks,
): OpenList | undefined {
  const column = before.columns.find(({ field }) => field.id === "no")?.index;
  const next = (lastNumber(before) ?? 0) + 1;
  const top = column === undefined ? undefined : firstNumbered(view, column);
  if (column === undefined || top === undefined || numberAt(view, top, column) !== next) return undefined;
  const { part: _part, ...rest } = spec;
  const block = { top, bottom: top - 1, paths: spec.block.paths };
  const here: TableSpec = { ...rest, view, block, limit: view.bottom };
  const own = newMarks();
  const [read] = readTable(here, own).tables;
  if (!read || read.items.length === 0 || read.form !== before.form || !isCertain(read)) return undefined;
  own.each((ref, kind) => marks.setRef(ref, kind));
  const headings = new Map(before.columns.map(({ index, at }): [number, CellRef] => [index, at]));
  for (const { index, at } of before.loose) headings.set(index, at);
  const toHeading = <T extends Pick<BoundColumn, "index" | "at">>(one: T): T => {
    const at = headings.get(one.index);
    return at ? { ...one, at } : one;
  };
  const every = [...items, ...before.items];
  const table: Table = {
    ...read,
    totals: read.totals.filter((total) => !isOfAll(total, read.items, every)),
    headingRows: { ...read.range, bottom: read.range.top },
    columns: read.columns.map(toHeading),
    loose: read.loose.map(toHeading),
    continues: { sheet: before.sheet, row: before.headingRows.top, column: before.headingRows.left },
  };
  return { spec: here, table, before: every };
}

/** A total of the whole list stands on its last sheet: it adds up over all of them, and is nobody's own. */
function isOfAll({ values, items }: TotalLine, own: readonly Item[], before: readonly Item[]): boolean {
  const whole = [...before, ...own];
  return !addsUp(values, own, items) && addsUp(values, whole, [...whole.keys()]);
}

function lastNumber({ items }: Table): number | undefined {
  const last = items[items.length - 1]?.values["no"];
  return typeof last === "string" && /^\d{1,4}$/.test(last) ? Number(last) : undefined;
}

function firstNumbered(view: View, column: number): number | undefined {
  return view.rows.find(
    (row) =>
      numberAt(view, row, column) !== undefined && view.cells(row).filter(({ cell }) => !isBlank(cell)).length > 2,
  );
}

function numberAt(view: View, row: number, column: number): number | undefined {
  const value = view.own(row, column)?.value;
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return /^\d{1,4}\.?$/.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Nothing is asked, and every line says what a line must say. */
function isCertain({ items, columns }: Table): boolean {
  const required = columns.filter(({ field }) => field.required === true).map(({ field }) => field.id);
  return items.every(
    ({ values, asked }) => Object.keys(asked).length === 0 && required.every((id) => values[id] !== undefined),
  );
}
