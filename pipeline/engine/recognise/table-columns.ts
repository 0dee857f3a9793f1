// The columns of one table: bound ones with their units and proofs, and those nobody answers to.
import { columnEvidence, type ColumnEvidence } from "../column-evidence.ts";
import type { ReadContext } from "../read-cell.ts";
import type { Field } from "../form.ts";
import { donorCountry } from "../list.ts";
import { unitFactor } from "../money.ts";
import type { UnitParts } from "../money-unit.ts";
import type { BoundColumn, LooseColumn, MoneyUnit } from "../table.ts";
import type { Cell } from "../workbook.ts";
import { fieldForUnit } from "./bind.ts";
import { pathText, pathUnit, pathUnitDoubt } from "./path-facts.ts";
import type { HeadingPath } from "./heading-block.ts";
import type { ChangeMeaning } from "./change-column.ts";
import { storedCells } from "./item-cells.ts";
import type { Line } from "./lines.ts";
import { yearsIn } from "./sheet-year.ts";
import type { TableSpec } from "./table-spec.ts";
import { isBlank, type View } from "./view.ts";
import { namedWithOther } from "./with-other.ts";

/** A bound column with everything that is known for reading its cells. */
export type ReadableColumn = { readonly column: BoundColumn; readonly context: ReadContext };

/** `change`: what plain numbers of a column "Tăng, giảm" mean, where its heading leaves it open. */
export function readableColumns(
  spec: TableSpec,
  lines: readonly Line[],
  change?: Exclude<ChangeMeaning, "difference">,
): ReadableColumn[] {
  const field = spec.binding.form.fields.find(({ kind }) => kind === "countries");
  // A column of countries says where a donor is from; only without one are brackets after a name looked into.
  const countries = spec.binding.bound.some((bound) => bound.field === field) ? undefined : field?.choices;
  const year = yearOfDates(spec);
  const authority = spec.binding.form.fields.find(({ id }) => id === "authority");
  const columns = spec.binding.bound.map(({ field, path, by, parts }) => {
    const money = field.kind === "money";
    const own = scaledByLine(spec, path, lines) ?? pathUnit(path);
    const doubts = money ? unitDoubts(spec, path, own) : undefined;
    const stated = doubts ? undefined : (own ?? lineUnit(spec));
    const wanted = money && !own && field.currency === "USD" ? "USD" : stated;
    const target = money ? fieldForUnit(spec.binding.form, field, wanted) : field;
    const unit = money && !doubts ? unitFor(target, stated) : undefined;
    const unitFrom = own ? ("heading" as const) : spec.unitLine ? ("line" as const) : ("default" as const);
    const both = namedWithOther(path, spec.binding.form, spec.phrases);
    const others = unit && unit === stated && !own ? othersFor(spec, unit) : [];
    const unitsDoubtful = others.length > 0 ? [unit!, ...others].map(unitFactor) : doubts;
    const cells = columnCells(spec.view, path.column, lines);
    return { field, path, by, target, unit, unitFrom, stated, unitsDoubtful, cells, both, parts };
  });
  const beside = signOfAmounts(columns);
  // The lines of a summary have units of their own: their sizes say nothing of each other.
  const mixed = spec.binding.form.id === "summary";
  return columns.map(({ field, path, by, target, unit, unitFrom, stated, unitsDoubtful, cells, both, parts }) => {
    const leaf = path.levels[path.levels.length - 1]!;
    // Where the unit has no parts ("12,000" đồng) there is nothing to decide.
    const proved = columnEvidence(cells, target, unit, unit && unitFactor(unit).exponent > 0 ? beside : undefined);
    const evidence = mixed ? withoutSizes(proved) : proved;
    const percentAs =
      (field.id === "change" ? change : undefined) ??
      evidence.percentAs ??
      (path.levels.some((level) => level.parsed.percent) ? ("headed" as const) : undefined);
    return {
      column: {
        field: target,
        index: path.column,
        heading: pathText(path),
        at: spec.view.ref(leaf.row, leaf.column),
        by,
        ...(unit ? { unit, unitFrom: unit === stated ? unitFrom : ("heading" as const) } : {}),
        ...(evidence.decimal ? { decimal: evidence.decimal } : {}),
        ...(parts ? { parts } : {}),
      },
      context: {
        date1904: spec.date1904,
        ...evidence,
        ...(percentAs ? { percentAs } : {}),
        ...(unit ? { unit } : {}),
        ...(unitsDoubtful ? { unitsDoubtful } : {}),
        ...(year ? { year } : {}),
        ...(spec.binding.form.id === "plan" ? { planned: true } : {}),
        ...(countries ? { countries } : {}),
        ...(!both && countries && endsInCountry(target, cells, countries)
          ? { besides: { field: `${target.id}Country` } }
          : {}),
        ...(both ? { besides: { field: both.other.id } } : {}),
        ...(authority && field.id === "kind" ? { authority } : {}),
      },
    };
  });
}

/** "Tổ chức Habitat - Hoa Kỳ" in every line: the country stands last, though the heading does not say so. */
function endsInCountry(field: Field, cells: readonly Cell[], countries: NonNullable<Field["choices"]>): boolean {
  if (field.id !== "donor" && field.id !== "partner") return false;
  const texts = cells.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const split = texts.filter((text) => donorCountry(text, countries, true) !== undefined);
  return texts.length >= FEWEST_NAMES && split.length >= texts.length * 0.9;
}

const FEWEST_NAMES = 3;

function withoutSizes({ typical: _t, wholes: _w, pointsDoubtful: _p, ...rest }: ColumnEvidence): ColumnEvidence {
  return rest;
}

/** The decimal sign that the amounts of a table prove, where they do not prove two. */
function signOfAmounts(
  columns: readonly { readonly target: Field; readonly unit: MoneyUnit | undefined; readonly cells: readonly Cell[] }[],
): "," | "." | undefined {
  const amounts = columns.filter(({ target }) => target.kind === "money");
  const signs = new Set(
    amounts.flatMap(({ target, unit, cells }) => columnEvidence(cells, target, unit).decimal ?? []),
  );
  return signs.size === 1 ? [...signs][0] : undefined;
}

/** The year of dates that name none: the report's; of a plan, the year its title names, else the one after. */
function yearOfDates({ binding: { form }, title, year }: TableSpec): number | undefined {
  if (form.id !== "plan") return year;
  const [named, another] = yearsIn(title?.text ?? "");
  return named !== undefined && another === undefined ? named : year === undefined ? undefined : year + 1;
}

/** The unit of the amounts whose headings state none, where the lines above or the workbook's cover settle it. */
function lineUnit({ defaultUnit, unitLine }: TableSpec): MoneyUnit | undefined {
  if (!unitLine) return defaultUnit;
  return unitLine.doubt || unitLine.units.length > 1 ? undefined : unitLine.units[0];
}

/** What the lines above state, understood or not; the cover's unit where they state none. */
export function unitsAbove({ defaultUnit, unitLine }: TableSpec): readonly UnitParts[] {
  if (!unitLine) return defaultUnit ? [unitFactor(defaultUnit)] : [];
  return [...unitLine.units.map(unitFactor), ...(unitLine.others ?? []).map(unitFactor), ...(unitLine.doubt ?? [])];
}

/** Where nothing tells more than that a unit is meant. */
const ANY_UNIT = (["VND", "NGHIN", "TRIEU", "TY"] as const).map(unitFactor);

/**
 * What a column's unit may be, where its heading or the lines above say something of it that is not understood, or
 * name several units: "(VNĐ/USD)", "ĐVT: triệu đồng, USD" over a heading that names no currency. Undefined: no doubt.
 */
function unitDoubts(
  { defaultUnit, unitLine }: TableSpec,
  path: HeadingPath,
  own: MoneyUnit | undefined,
): readonly UnitParts[] | undefined {
  const above = [...(unitLine?.units ?? []).map(unitFactor), ...(unitLine?.doubt ?? [])];
  const heading = own ? undefined : pathUnitDoubt(path);
  // The currency is the heading's, the scale would be the line's.
  const isBare = own !== undefined && unitFactor(own).exponent === 0 && (unitLine?.doubt ?? []).some(scales(own));
  if (!heading && !isBare && (own || !unitLine || (!unitLine.doubt && unitLine.units.length < 2))) return undefined;
  const named = isBare ? [unitFactor(own), ...above.filter(scales(own))] : (heading ?? above);
  const units = [...named, ...(heading ? (unitLine ? above : defaultUnit ? [unitFactor(defaultUnit)] : []) : [])];
  const isRepeated = ({ currency, exponent }: UnitParts, i: number) =>
    units.findIndex((one) => one.currency === currency && one.exponent === exponent) < i;
  return units.length === 0 ? ANY_UNIT : units.filter((one, i) => !isRepeated(one, i));
}

function scales(unit: MoneyUnit): (parts: UnitParts) => boolean {
  return ({ currency, exponent }) => exponent > 0 && currency === unitFactor(unit).currency;
}

function othersFor({ unitLine }: TableSpec, unit: MoneyUnit): readonly MoneyUnit[] {
  return (unitLine?.others ?? []).filter((other) => unitFactor(other).currency === unitFactor(unit).currency);
}

// "Đơn vị tính: triệu đồng" above, "VNĐ | USD" as headings: there "VNĐ" names the currency. Amounts that are đồng to the
// unit are far above a million, amounts in triệu far below it; a column with both is left to be asked.
function scaledByLine(spec: TableSpec, path: HeadingPath, lines: readonly Line[]): MoneyUnit | undefined {
  const line = spec.unitLine?.units.find((unit) => unitFactor(unit).currency === "VND");
  const leaf = path.levels[path.levels.length - 1]!;
  if (leaf.parsed.unit !== "VND") return undefined;
  if (line !== "NGHIN" && line !== "TRIEU" && line !== "TY") return undefined;
  const sizes = columnCells(spec.view, path.column, lines).flatMap(({ value }) =>
    typeof value === "number" && value !== 0 ? [Math.abs(value)] : [],
  );
  // Where the heading is more than the word for the currency, only sums nobody reports in đồng speak against it.
  const most = line === "NGHIN" && leaf.parsed.key === "" ? 1e8 : 1e6;
  return sizes.length > 0 && sizes.every((size) => size < most) ? line : undefined;
}

/** The stated unit when it is one of the field's currency; dollars need none. */
function unitFor(field: Field, stated: MoneyUnit | undefined): MoneyUnit | undefined {
  const currency = stated?.startsWith("OTHER:") ? "OTHER" : stated?.endsWith("USD") ? "USD" : "VND";
  if (stated && (field.currency ?? "VND") === currency) return stated;
  return field.currency === "USD" ? "USD" : undefined;
}

function columnCells(view: View, column: number, lines: readonly Line[]): readonly Cell[] {
  return storedCells(view, column, lines).map(({ cell }) => cell);
}

export function looseColumns(spec: TableSpec, lines: readonly Line[]): LooseColumn[] {
  const { view } = spec;
  const columns: LooseColumn[] = [];
  const cellsIn = (column: number) => storedCells(view, column, lines).map(({ row }) => view.ref(row, column));
  for (const { path, reason, candidates } of spec.binding.loose) {
    const leaf = path.levels[path.levels.length - 1]!;
    const cells = cellsIn(path.column);
    // The rest of a heading merged across: one column, not two.
    if (cells.length === 0 && leaf.column !== path.column) continue;
    // "Kinh phí" over the amounts of a turned table: what holds nothing is no second column.
    if (reason === "duplicate" && storedCells(view, path.column, lines).every(({ cell }) => isBlank(cell))) continue;
    columns.push({
      index: path.column,
      heading: pathText(path),
      at: view.ref(leaf.row, leaf.column),
      reason,
      candidates,
      cells,
    });
  }
  const known = new Set([...spec.binding.bound, ...spec.binding.loose].map(({ path }) => path.column));
  for (let column = spec.left; column <= spec.right; column++) {
    if (known.has(column) || spec.used?.has(column)) continue;
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
