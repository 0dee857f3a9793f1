// One block of headings with everything that belongs to it, made into a table: columns, items, totals. A table that
// holds two directions of delegations becomes two tables.
import type { Form } from "../form.ts";
import type { ReadContext } from "../read-cell.ts";
import type { BoundColumn, Item, Table, TotalLine } from "../table.ts";
import type { Range } from "../workbook.ts";
import { clean } from "../text.ts";
import { countingOf, withCount } from "./aggregate-columns.ts";
import type { Loose } from "./bind.ts";
import { changeMeaning } from "./change-column.ts";
import { columnsOfParts, withDayParts } from "./day-parts.ts";
import { splitByDirection } from "./directions.ts";
import { groupCells } from "./group-cells.ts";
import { groupTexts } from "./group-texts.ts";
import { groupColumn, inheritance } from "./inherited.ts";
import { type GroupLine, type ItemLine, type Line, linesOf, type OtherLine } from "./lines.ts";
import type { Marks } from "./marks.ts";
import { linesOutside, unsureRows } from "./lines-outside.ts";
import { type ItemPlace, keyOf, readItem } from "./read-item.ts";
import { classifiedRows } from "./classified-rows.ts";
import type { Columns } from "./rows.ts";
import { settledByCells } from "./settle-cells.ts";
import { silentGroups } from "./silent-groups.ts";
import { indicatorFor, summaryItem } from "./summary-items.ts";
import { type PivotAmount, pivotAmounts, withAmounts } from "./pivot-amounts.ts";
import { pivotItems, type PivotMode, pivotMode } from "./pivot-columns.ts";
import { columnsOf, requiredColumns } from "./row-columns.ts";
import { looseColumns, type ReadableColumn, readableColumns, unitsAbove } from "./table-columns.ts";
import type { TableSpec } from "./table-spec.ts";
import { firstCells } from "./item-cells.ts";
import { type UnitColumn, unitColumn, unitsToldByRows, withOriginals } from "./unit-column.ts";
import { addsUp, type PlacedTotal, totalLabel, totalLine, totalValues } from "./totals.ts";
import { isBlank, placedArea } from "./view.ts";

/** `end`: the last row that belongs to the table; `untold`: some of its lines do not say which section they are of. */
export type TableRead = { readonly tables: readonly Table[]; readonly end: number; readonly untold: boolean };

export function readTable(spec: TableSpec, marks: Marks): TableRead {
  const { view, block, binding } = spec;
  const columns = columnsOf(binding, spec.left, spec.right);
  const classified = classifiedRows(spec, columns);
  const isIndicator = (label: string) => {
    const words = label.replace(/^\s*(?:[-–+*•]\s*)?(?:trong đó|bao gồm|gồm)\s*:?\s*/iu, "");
    return words === "" || [label, words].some((text) => indicatorFor(text, undefined, spec.indicators) !== undefined);
  };
  const { lines, end } = linesOf(view, classified, columns, binding.form, requiredColumns(binding), isIndicator);
  const outside = linesOutside(spec);
  const inside = lines
    .filter((line) => (line.kind === "item" ? line.first : line.row) <= end && isOwn(spec, line))
    .flatMap((line): readonly Line[] => (outside.counts(line) ? [line] : unsureRows(line as ItemLine)));
  for (let row = block.top; row <= block.bottom; row++)
    for (const { column } of view.cells(row))
      if (column >= spec.left && column <= spec.right) marks.set(view, row, column, "heading");
  const dated = withDayParts(withOriginals(binding, view, inside, spec.phrases), view, inside, spec.phrases);
  const settled = settledByCells(dated, view, inside, spec.date1904);
  if (settled !== binding) return readTable({ ...spec, binding: settled }, marks);
  const meaning = changeMeaning(view, binding, inside);
  if (meaning === "difference") return readTable(withoutColumn(spec, "change"), marks);
  const { pivots } = binding;
  const mode = pivots.length > 0 ? pivotMode(view, binding.form, pivots, inside) : undefined;
  const amounts = pivots.length > 0 && !mode ? pivotAmounts(spec, inside) : undefined;
  if (pivots.length > 0 && !mode && !amounts) return readTable(withoutPivots(spec), marks);
  const readable = readableColumns(spec, inside, meaning);
  const bound = readable.map(({ column }) => column);
  const contexts = readable.map(({ context }) => context);
  const split = splitByDirection(spec, inside);
  const units = unitColumn(binding, view, inside);
  const told = unitsToldByRows(units, bound, inside);
  const own = [...split.columns, units?.column, ...columnsOfParts(binding)].reduce(withoutLoose, spec);
  for (const column of [...split.columns, ...(units ? [units.column] : [])])
    for (const line of inside)
      if (line.kind === "item")
        for (let row = line.first; row <= line.last; row++)
          if (view.own(row, column)) marks.set(view, row, column, "value");
  const parts = split.parts.map((part) =>
    makeTable(
      own,
      part.form,
      part.lines,
      told.map((column) => retarget(column, part.form)),
      contexts,
      marks,
      Math.max(end, block.bottom),
      mode,
      units,
      amounts,
    ),
  );
  const tables = withAside(withoutCommonTotals(parts), outside.areas());
  markRows(spec, columns, inside, parts, marks);
  return { tables, end: Math.max(end, block.bottom), untold: split.untold };
}

function isOwn({ view, only }: TableSpec, line: Line): boolean {
  return !only || line.kind !== "item" || [...only].some((column) => !isBlank(view.own(line.first, column)));
}

/** The table without a column that turned out to hold something else: nobody answers to it. */
function withoutColumn(spec: TableSpec, id: string): TableSpec {
  const { bound, loose } = spec.binding;
  const gone = bound
    .filter(({ field }) => field.id === id)
    .map(({ path }): Loose => ({ path, reason: "unknown", candidates: [] }));
  const binding = { ...spec.binding, bound: bound.filter(({ field }) => field.id !== id), loose: [...loose, ...gone] };
  return { ...spec, binding };
}

/** The table with its columns of values as columns nobody answers to. */
function withoutPivots(spec: TableSpec): TableSpec {
  const { loose, pivots } = spec.binding;
  const gone = pivots.map(({ path }): Loose => ({ path, reason: "unknown", candidates: [] }));
  return { ...spec, binding: { ...spec.binding, loose: [...loose, ...gone], pivots: [] } };
}

// A total over both directions stands for the items of two tables: it is checked here, and then is nobody's own.
function withoutCommonTotals(parts: readonly Table[]): Table[] {
  if (parts.length < 2) return [...parts];
  const every = parts.flatMap((part) => part.items);
  const all = every.map((_, index) => index);
  return parts.map((part) => ({
    ...part,
    totals: part.totals.filter(
      (total) => addsUp(total.values, part.items, total.items) || !addsUp(total.values, every, all),
    ),
  }));
}

function withAside([first, ...rest]: readonly Table[], aside: NonNullable<Table["aside"]>): Table[] {
  return first && aside.length > 0 ? [{ ...first, aside }, ...rest] : first ? [first, ...rest] : [];
}

function retarget(column: BoundColumn, form: Form): BoundColumn {
  const field = form.fields.find((candidate) => candidate.id === column.field.id);
  return field && field !== column.field ? { ...column, field } : column;
}

function makeTable(
  spec: TableSpec,
  form: Form,
  lines: readonly Line[],
  columns: readonly BoundColumn[],
  contexts: readonly ReadContext[],
  marks: Marks,
  end: number,
  mode?: PivotMode,
  units?: UnitColumn,
  amounts?: readonly PivotAmount[],
): Table {
  const { view, block } = spec;
  const unbound = form.fields.filter((field) => !columns.some((column) => column.field === field));
  const pivots = new Set(spec.binding.pivots.map(({ path }) => path.column));
  const items: Item[] = [];
  const keys = new Map<string, number>();
  const totals: PlacedTotal[] = [];
  const open: { line: GroupLine; start: number; total: number }[] = [];
  const texts = groupTexts(spec, form, lines, unbound);
  const inheritedBy = inheritance(spec, form, unbound, texts);
  const groupRow = groupCells(spec, columns, lines);
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
        open: open.map(({ line: { label }, start }) => ({ label, start })),
      });
      if (line.kind === "total") since = items.length;
    } else if (line.kind === "item") {
      const left = open.find(({ line: group }) => !line.groups.includes(group));
      if (left) close(left.line.level);
      const place: ItemPlace = {
        first: line.first,
        last: line.last,
        groups: line.groups.map((group) => clean(group.label)),
        inherited: inheritedBy(line),
        groupRow: (column) => groupRow(line, column),
        ...(units ? { units } : {}),
        ...(items.length > 0 ? { above: items[items.length - 1]! } : {}),
      };
      const readWith = (more: readonly ReadableColumn[]) =>
        readItem(
          view,
          form,
          [...more.map(({ column }) => column), ...columns],
          [...more.map(({ context }) => context), ...contexts],
          place,
          marks,
        );
      const plain = amounts ? withAmounts(view, amounts, form, line, marks, readWith) : readWith([]);
      const read =
        form.id === "summary" ? summaryItem(plain, view.sheet, spec.indicators, unitsAbove(spec), spec) : plain;
      const each = mode ? pivotItems(view, form, spec.binding.pivots, mode, line, read, marks) : [read];
      for (const one of each) items.push({ ...one, key: uniqueKey(keyOf(form, one.values), keys) });
    }
  }
  for (const group of open) totals[group.total] = { ...totals[group.total]!, groupEnd: items.length };
  const groups = silentGroups(spec, form, lines, texts).map((line) => ({
    text: clean(line.label),
    at: view.ref(line.row, groupColumn(spec, line)),
  }));
  const isNumeric = (column: number) =>
    firstCells(view, column, lines).every(({ cell: { value } }) => typeof value === "number");
  const counting = countingOf(spec.binding, isNumeric);
  const counted = counting?.column;
  const rest = {
    ...withoutLoose(spec, counted),
    used: new Set([...(spec.used ?? []), ...pivots, ...(counted === undefined ? [] : [counted])]),
  };
  const lastTotal = totals.map((total) => total.row.kind).lastIndexOf("total");
  const none = lines.find((line): line is OtherLine => line.kind === "none");
  const top = spec.part?.row ?? block.top;
  const own = (amounts ?? []).flatMap(({ column }) =>
    columns.some(({ field }) => field === column.field) ? [] : [column],
  );
  const range: Range = { top, left: spec.left, bottom: Math.max(end, block.bottom), right: spec.right };
  return {
    form,
    sheet: view.sheet.name,
    range: placedArea(view, range),
    orientation: view.turned ? "columns" : "rows",
    headingRows: placedArea(view, { ...range, top: block.top, bottom: block.bottom }),
    ...(spec.title ? { title: spec.title } : {}),
    ...(spec.unitLine?.units[0] ? { unitLine: { unit: spec.unitLine.units[0], at: spec.unitLine.at } } : {}),
    columns: [...columns, ...own],
    loose: looseColumns(rest, lines),
    items: counting ? [] : items,
    aggregates: counting ? items.map((item) => withCount(spec, item, counted, marks)) : [],
    totals: totals
      .map((total, i) => totalLine(total, totalValues(view, total.row.row, columns, contexts), items, i === lastTotal))
      .filter(worthKeeping),
    ...(groups.length > 0 && !counting ? { groups } : {}),
    ...(none && items.length === 0 ? { none: view.ref(none.row, groupColumn(spec, none)) } : {}),
  };
}

/** A column that served to read the items is not one that nobody answers to. */
function withoutLoose(spec: TableSpec, column: number | undefined): TableSpec {
  const { binding } = spec;
  return column === undefined
    ? spec
    : {
        ...spec,
        used: new Set([...(spec.used ?? []), column]),
        binding: { ...binding, loose: binding.loose.filter(({ path }) => path.column !== column) },
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

/** Marks what is neither a heading nor an item's value. */
function markRows(
  spec: TableSpec,
  columns: Columns,
  lines: readonly Line[],
  parts: readonly Table[],
  marks: Marks,
): void {
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
    if (
      line.kind === "numbers" &&
      !parts.some((part) => part.totals.some((total) => total.index === line.row && total.items.length > 0))
    )
      continue;
    for (const { column } of view.cells(line.row))
      if (column >= columns.left && column <= columns.right) marks.set(view, line.row, column, kinds[line.kind]);
  }
}
