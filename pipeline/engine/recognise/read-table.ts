// One block of headings with everything that belongs to it, made into a table: columns, items, totals. A table that
// holds two directions of delegations becomes two tables.
import { columnEvidence } from "../column-evidence.ts";
import * as z from "zod";
import type { Field, Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import { type ReadContext, readCell } from "../read-cell.ts";
import type { BoundColumn, Item, LooseColumn, MoneyUnit, Table, TotalLine } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { Cell, CellRef, Range } from "../workbook.ts";
import { type Binding, fieldForUnit, pathText, pathUnit } from "./bind.ts";
import { groupValues, siblingOf, titleValues } from "./group-values.ts";
import type { HeadingBlock } from "./heading-block.ts";
import { type GroupLine, type ItemLine, type Line, linesOf, type OtherLine } from "./lines.ts";
import type { Marks } from "./marks.ts";
import type { Phrases } from "./phrases.ts";
import { type Inherited, keyOf, readItem } from "./read-item.ts";
import { type ClassifiedRow, classifyRow, type Columns } from "./rows.ts";
import { type PlacedTotal, totalLabel, totalLine, totalValues } from "./totals.ts";
import { countColumn } from "./aggregate-columns.ts";
import { summaryItem } from "./summary-items.ts";
import { textOf, turnRange, type View } from "./view.ts";

export type TableSpec = {
  readonly view: View;
  readonly block: HeadingBlock;
  readonly binding: Binding;
  /** Last row that can belong to the table. */
  readonly limit: number;
  readonly left: number;
  readonly right: number;
  readonly title?: { readonly text: string; readonly at: CellRef };
  readonly unitLine?: { readonly unit: MoneyUnit; readonly at: CellRef };
  readonly defaultUnit?: MoneyUnit;
  readonly year?: number;
  readonly date1904: boolean;
  readonly forms: readonly Form[];
  readonly phrases: Phrases;
  readonly indicators: readonly Indicator[];
};

/** `end`: the last row that belongs to the table; `rest`: rows inside it that nobody could place. */
export type TableRead = { readonly tables: readonly Table[]; readonly end: number };

const NAMING = ["name", "content", "subject", "nominee", "criterion", "document", "task", "channel", "kind", "award"];

/** The column that names the items. */
export function primaryColumn(binding: Binding): number {
  for (const id of NAMING) {
    const bound = binding.bound.find((candidate) => candidate.field.id === id);
    if (bound) return bound.path.column;
  }
  const text = binding.bound.find(
    ({ field }) =>
      field.id !== "no" &&
      field.id !== "note" &&
      field.kind !== "money" &&
      field.kind !== "count" &&
      field.kind !== "number",
  );
  return (text ?? binding.bound[0]!).path.column;
}

export function columnsOf(binding: Binding, left: number, right: number): Columns {
  const numeric = binding.bound.filter(
    ({ field }) =>
      field.kind === "money" || field.kind === "count" || field.kind === "number" || field.kind === "percent",
  );
  const no = binding.bound.find(({ field }) => field.id === "no")?.path.column;
  return {
    left,
    right,
    ...(no === undefined ? {} : { no }),
    primary: primaryColumn(binding),
    bound: new Set(binding.bound.map(({ path }) => path.column)),
    numeric: new Set(numeric.map(({ path }) => path.column)),
  };
}

function requiredColumns(binding: Binding): number[] {
  return binding.bound.filter(({ field }) => field.required !== undefined).map(({ path }) => path.column);
}

export function readTable(spec: TableSpec, marks: Marks): TableRead {
  const { view, block, binding } = spec;
  const columns = columnsOf(binding, spec.left, spec.right);
  const classified: ClassifiedRow[] = [];
  for (const row of view.rows)
    if (row > block.bottom && row <= spec.limit) classified.push(classifyRow(view, row, columns, block));
  const { lines, end } = linesOf(view, classified, columns, binding.form, requiredColumns(binding));
  const inside = lines.filter((line) => (line.kind === "item" ? line.first : line.row) <= end);
  for (let row = block.top; row <= block.bottom; row++)
    for (const { column } of view.cells(row))
      if (column >= spec.left && column <= spec.right) marks.set(view, row, column, "heading");
  const bound = boundColumns(spec, inside);
  const contexts = bound.map((column) => contextOf(spec, column, inside));
  const tables = split(spec, inside).map((part) =>
    makeTable(
      spec,
      part.form,
      part.lines,
      bound.map((column) => retarget(column, part.form)),
      contexts,
      marks,
      Math.max(end, block.bottom),
    ),
  );
  markRows(spec, columns, inside, tables[0]!, marks);
  return { tables, end: Math.max(end, block.bottom) };
}

function retarget(column: BoundColumn, form: Form): BoundColumn {
  const field = form.fields.find((candidate) => candidate.id === column.field.id);
  return field && field !== column.field ? { ...column, field } : column;
}

function boundColumns(spec: TableSpec, lines: readonly Line[]): BoundColumn[] {
  return spec.binding.bound.map(({ field, path, by }) => {
    const own = pathUnit(path);
    const unit = own ?? spec.unitLine?.unit ?? spec.defaultUnit;
    const leaf = path.levels[path.levels.length - 1]!;
    const money = field.kind === "money";
    const target =
      money && !own ? fieldForUnit(spec.binding.form, field, field.currency === "USD" ? "USD" : unit) : field;
    const fits = unit !== undefined && (target.currency === "USD") === unit.endsWith("USD");
    const evidence = columnEvidence(
      columnCells(spec.view, path.column, lines),
      target,
      money && fits ? unit : undefined,
    );
    return {
      field: target,
      index: path.column,
      heading: pathText(path),
      at: spec.view.ref(leaf.row, leaf.column),
      by,
      ...(money && unit && fits
        ? { unit, unitFrom: own ? ("heading" as const) : spec.unitLine ? ("line" as const) : ("default" as const) }
        : money && target.currency === "USD"
          ? { unit: "USD" as const, unitFrom: "heading" as const }
          : {}),
      ...(evidence.decimal ? { decimal: evidence.decimal } : {}),
    };
  });
}

function columnCells(view: View, column: number, lines: readonly Line[]): Cell[] {
  const cells: Cell[] = [];
  for (const line of lines)
    if (line.kind === "item")
      for (let row = line.first; row <= line.last; row++) {
        const cell = view.own(row, column);
        if (cell) cells.push(cell);
      }
  return cells;
}

function contextOf(spec: TableSpec, column: BoundColumn, lines: readonly Line[]): ReadContext {
  const dates =
    column.field.kind === "date"
      ? columnEvidence(columnCells(spec.view, column.index, lines), column.field)
      : undefined;
  return {
    date1904: spec.date1904,
    ...(column.unit ? { unit: column.unit } : {}),
    ...(column.decimal ? { decimal: column.decimal } : {}),
    ...(dates?.dateOrder ? { dateOrder: dates.dateOrder } : {}),
    ...(spec.year ? { year: spec.year } : {}),
  };
}

type Part = { readonly form: Form; readonly lines: readonly Line[] };

/** Lines by form: a group row, or a column that says "vào" / "ra", sends its items to the sibling form. */
function split(spec: TableSpec, lines: readonly Line[]): Part[] {
  const form = spec.binding.form;
  if (!form.sharesTableWith) return [{ form, lines }];
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
      line.kind === "item" && direction
        ? (siblingOf(form, directionWords(spec, line, direction), spec.phrases) ?? current)
        : current;
    const list = parts.get(target);
    if (list) list.push(line);
    else parts.set(target, [line]);
  }
  if (!switched && !direction) return [{ form, lines }];
  // Lines before the first group row (a grand total on top) stay with the table's own form.
  return [...parts]
    .map(([target, own]) => ({ form: target, lines: own }))
    .filter((part) => part.lines.some((line) => line.kind === "item" || line.kind === "group") || parts.size === 1);
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

function makeTable(
  spec: TableSpec,
  form: Form,
  lines: readonly Line[],
  columns: readonly BoundColumn[],
  contexts: readonly ReadContext[],
  marks: Marks,
  end: number,
): Table {
  const { view, block } = spec;
  const unbound = form.fields.filter((field) => !columns.some((column) => column.field === field));
  const fromTitle = spec.title ? titleValues(unbound, spec.title.text) : {};
  const items: Item[] = [];
  const keys = new Map<string, number>();
  const totals: PlacedTotal[] = [];
  const open: { line: GroupLine; start: number; total: number }[] = [];
  const groupCache = new Map<GroupLine, Record<string, Item["values"][string]>>();
  let since = 0;
  const close = (level: string) => {
    const at = open.findIndex((group) => group.line.level === level);
    for (const group of at < 0 ? [] : open.splice(at))
      totals[group.total] = { ...totals[group.total]!, groupEnd: items.length };
  };
  for (const line of lines) {
    if (line.kind === "group") {
      close(line.level);
      open.push({ line, start: items.length, total: totals.length });
      totals.push({
        row: { kind: "group", row: line.row, label: line.label },
        before: items.length,
        groupStart: items.length,
        groupEnd: items.length,
        since,
      });
      since = items.length;
    } else if (line.kind === "total" || line.kind === "of-which" || line.kind === "numbers") {
      const label = line.kind === "of-which" ? line.label : totalLabel(view, line.row, spec.left, spec.right);
      const mark = open[open.length - 1];
      totals.push({
        row: { ...line, label },
        before: items.length,
        groupStart: mark?.start ?? 0,
        groupEnd: items.length,
        since,
      });
      if (line.kind === "total") since = items.length;
    } else if (line.kind === "item") {
      const inherited = new Map<string, Inherited>();
      for (const group of [...line.groups].reverse()) {
        let values = groupCache.get(group);
        if (!values) groupCache.set(group, (values = groupValues(unbound, group.label)));
        const at = view.ref(group.row, groupColumn(view, group, spec));
        for (const [id, value] of Object.entries(values)) if (!inherited.has(id)) inherited.set(id, { value, at });
      }
      if (spec.title)
        for (const [id, value] of Object.entries(fromTitle))
          if (!inherited.has(id)) inherited.set(id, { value, at: spec.title.at });
      const plain = readItem(
        view,
        form,
        columns,
        contexts,
        { first: line.first, last: line.last, groups: line.groups.map((group) => group.label), inherited },
        marks,
      );
      const read =
        form.id === "summary"
          ? summaryItem(plain, view.sheet, spec.indicators, spec.unitLine?.unit ?? spec.defaultUnit)
          : plain;
      items.push({ ...read, key: uniqueKey(keyOf(form, read.values), keys) });
    }
  }
  for (const group of open) totals[group.total] = { ...totals[group.total]!, groupEnd: items.length };
  const counted = countColumn(spec.binding);
  const lastTotal = totals.map((total) => total.row.kind).lastIndexOf("total");
  const none = lines.find((line): line is OtherLine => line.kind === "none");
  const range: Range = { top: block.top, left: spec.left, bottom: Math.max(end, block.bottom), right: spec.right };
  return {
    form,
    sheet: view.sheet.name,
    range: view.turned ? turnRange(range) : range,
    orientation: view.turned ? "columns" : "rows",
    headingRows: view.turned ? turnRange({ ...range, bottom: block.bottom }) : { ...range, bottom: block.bottom },
    ...(spec.title ? { title: spec.title } : {}),
    ...(spec.unitLine ? { unitLine: spec.unitLine } : {}),
    columns,
    loose: looseColumns(spec, lines),
    items: counted === undefined ? items : [],
    aggregates: counted === undefined ? [] : items.map((item) => withCount(spec, item, counted, marks)),
    totals: totals
      .map((total, i) => totalLine(total, totalValues(view, total.row.row, columns, contexts), items, i === lastTotal))
      .filter(worthKeeping),
    ...(none && items.length === 0 ? { none: view.ref(none.row, groupColumn(view, none, spec)) } : {}),
  };
}

const COUNT_FIELD: Field = {
  id: "count",
  label: "Số lượng",
  labelEn: "Number",
  synonyms: [],
  kind: "count",
  value: z.number(),
};

/** An aggregate's own number of items, from a column that is no field of the form. */
function withCount(spec: TableSpec, item: Item, column: number, marks: Marks): Item {
  if (spec.binding.bound.some(({ path }) => path.column === column)) return item;
  const cell = spec.view.own(item.first, column);
  if (!cell) return item;
  const reading = readCell(COUNT_FIELD, cell, { date1904: spec.date1904 });
  if (reading.kind !== "value") return item;
  marks.set(spec.view, item.first, column, "value");
  return {
    ...item,
    values: { ...item.values, count: reading.value },
    cells: { ...item.cells, count: spec.view.ref(item.first, column) },
  };
}

function worthKeeping(total: TotalLine): boolean {
  return Object.keys(total.values).length > 0;
}

function uniqueKey(key: string, seen: Map<string, number>): string {
  const n = (seen.get(key) ?? 0) + 1;
  seen.set(key, n);
  return n === 1 ? key : `${key}#${n}`;
}

function groupColumn(view: View, line: { readonly row: number; readonly label?: string }, spec: TableSpec): number {
  for (const { column, cell } of view.cells(line.row))
    if (column >= spec.left && column <= spec.right && textOf(cell) === line.label) return column;
  return spec.left;
}

function looseColumns(spec: TableSpec, lines: readonly Line[]): LooseColumn[] {
  const { view } = spec;
  const columns: LooseColumn[] = [];
  const cellsIn = (column: number) => {
    const cells: CellRef[] = [];
    for (const line of lines)
      if (line.kind === "item")
        for (let row = line.first; row <= line.last; row++)
          if (view.own(row, column)) cells.push(view.ref(row, column));
    return cells;
  };
  for (const { path, reason, candidates } of spec.binding.loose) {
    const leaf = path.levels[path.levels.length - 1]!;
    columns.push({
      index: path.column,
      heading: pathText(path),
      at: view.ref(leaf.row, leaf.column),
      reason,
      candidates,
      cells: cellsIn(path.column),
    });
  }
  const known = new Set([...spec.binding.bound, ...spec.binding.loose].map(({ path }) => path.column));
  for (let column = spec.left; column <= spec.right; column++) {
    if (known.has(column)) continue;
    const cells = cellsIn(column);
    if (cells.length > 0)
      columns.push({
        index: column,
        heading: "",
        at: view.ref(spec.block.bottom, column),
        reason: "blank-heading",
        candidates: [],
        cells,
      });
  }
  return columns.sort((a, b) => a.index - b.index);
}

/** Marks what is neither a heading nor an item's value. */
function markRows(spec: TableSpec, columns: Columns, lines: readonly Line[], table: Table, marks: Marks): void {
  const { view } = spec;
  const kinds = {
    group: "total",
    total: "total",
    "of-which": "total",
    numbers: "total",
    heading: "heading",
    numbering: "numbering",
    note: "note",
    none: "total",
    signature: "title",
  } as const;
  for (const line of lines) {
    if (line.kind === "unsure" || line.kind === "item") continue;
    if (line.kind === "numbers" && !table.totals.some((total) => total.index === line.row && total.items.length > 0))
      continue;
    for (const { column } of view.cells(line.row))
      if (column >= columns.left && column <= columns.right) marks.set(view, line.row, column, kinds[line.kind]);
  }
}
