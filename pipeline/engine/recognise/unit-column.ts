// Amounts whose unit or currency each line gives itself: a column "ĐVT" or "Loại tiền" beside them, or the word in the
// cell under "(nguyên tệ)".
import { readMoney } from "../money.ts";
import type { ReadContext } from "../read-cell.ts";
import type { BoundColumn, MoneyUnit } from "../table.ts";
import { sureUnit } from "../unit-statement.ts";
import type { Cell } from "../workbook.ts";
import type { Binding, Bound } from "./bind.ts";
import { unitOfGroups } from "./group-unit.ts";
import type { HeadingPath } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import { firstCells, type ItemCell } from "./item-cells.ts";
import type { Line } from "./lines.ts";
import { matchPath } from "./match-path.ts";
import type { Phrases } from "./phrases.ts";
import { textOf, type View } from "./view.ts";

const FEWEST = 2;
const ORIGINAL = /[([]?\s*(?:theo |bằng |loại )?(?:nguyên tệ|ngoại tệ)\s*[)\]]?/giu;

/** The column that names the unit of money of every line, and what it says of a row. */
export type UnitColumn = { readonly column: number; readonly unitAt: (row: number) => MoneyUnit | undefined };

export function unitColumn({ loose }: Binding, view: View, lines: readonly Line[]): UnitColumn | undefined {
  const unitAt = (column: number) => (row: number) => sureUnit(textOf(view.shown(row, column)) ?? "");
  const found = loose.filter(({ path: { column }, reason }) => {
    const rows = reason === "unknown" ? firstCells(view, column, lines) : [];
    const isUnit = ({ row, cell }: ItemCell) =>
      unitAt(column)(row) !== undefined && /^\D*$|^1[.,\s]?000[.,\s]?(?:000)?\s*\D*$/.test(String(cell.value));
    return rows.length >= FEWEST && rows.every(isUnit);
  });
  const only = found.length === 1 ? found[0]!.path.column : undefined;
  return only === undefined ? undefined : { column: only, unitAt: unitAt(only) };
}

/** The columns of amounts in their own currencies, bound once every amount says which. */
export function withOriginals(binding: Binding, view: View, lines: readonly Line[], phrases: Phrases): Binding {
  const units = unitColumn(binding, view, lines);
  const more = binding.loose.flatMap(({ path, reason }): readonly Bound[] => {
    if (reason !== "unknown" || !path.levels.some(({ text }) => text.match(ORIGINAL))) return [];
    const match = matchPath(withoutOriginal(path), binding.form, phrases);
    const rows = match?.field.kind === "money" ? firstCells(view, path.column, lines) : [];
    const told = rows.filter(({ row, cell }) => units?.unitAt(row) !== undefined || saysCurrency(cell));
    if (!match || rows.length < FEWEST || told.length < rows.length * 0.8) return [];
    // No one currency is the column's own: what each line says decides the field.
    const field = binding.form.fields.find(({ stem, currency }) => stem === match.field.stem && currency === "OTHER");
    return field ? [{ ...match, field, path }] : [];
  });
  if (more.length !== 1) return binding;
  return {
    ...binding,
    bound: [...binding.bound, ...more].sort((a, b) => a.path.column - b.path.column),
    loose: binding.loose.filter(({ path }) => path !== more[0]!.path),
  };
}

function withoutOriginal(path: HeadingPath): HeadingPath {
  const levels = path.levels.map((level) => {
    const text = level.text.replace(ORIGINAL, " ").trim();
    return { ...level, text, parsed: headingText(text) };
  });
  return { ...path, levels };
}

/** "1.700 Euro", "USD 30,000": which currency, in so many words. */
function saysCurrency(cell: Cell): boolean {
  if (typeof cell.value !== "string") return false;
  const reading = readMoney(cell.value, {});
  return reading.kind === "money" && /[\p{L}\p{Sc}]{2}|[$€£¥₫]/u.test(cell.value);
}

/** The columns whose unit a column beside them or a group row tells for every item, said to be so. */
export function unitsToldByRows(
  units: UnitColumn | undefined,
  columns: readonly BoundColumn[],
  lines: readonly Line[],
): readonly BoundColumn[] {
  const isTold = (line: Line) =>
    line.kind !== "item" ||
    units?.unitAt(line.first) !== undefined ||
    unitOfGroups(line.groups.map(({ label }) => label)) !== undefined;
  if (!lines.every(isTold)) return columns;
  return columns.map((column) =>
    column.field.kind === "money" && column.unit === undefined ? { ...column, unitFrom: "rows" } : column,
  );
}

/** How a column is read on a row whose unit stands in a column of its own; a heading's own unit stays. */
export function inUnitOf(
  units: UnitColumn | undefined,
  row: number,
  { field, unitFrom }: BoundColumn,
  context: ReadContext,
): ReadContext {
  const unit = units?.unitAt(row);
  if (unit === undefined || field.kind !== "money" || unitFrom === "heading") return context;
  const { typical: _t, wholes: _w, pointsDoubtful: _p, unitsDoubtful: _u, ...rest } = context;
  return { ...rest, unit };
}
