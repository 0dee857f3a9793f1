// The columns of one table: bound ones with their units and proofs, and those nobody answers to.
import { columnEvidence } from "../column-evidence.ts";
import type { ReadContext } from "../read-cell.ts";
import type { BoundColumn, LooseColumn } from "../table.ts";
import type { Cell, CellRef } from "../workbook.ts";
import { fieldForUnit, pathText, pathUnit } from "./bind.ts";
import type { Line } from "./lines.ts";
import type { TableSpec } from "./table-spec.ts";
import type { View } from "./view.ts";

export function boundColumns(spec: TableSpec, lines: readonly Line[]): BoundColumn[] {
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

export function contextOf(spec: TableSpec, column: BoundColumn, lines: readonly Line[]): ReadContext {
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

export function looseColumns(spec: TableSpec, lines: readonly Line[]): LooseColumn[] {
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
