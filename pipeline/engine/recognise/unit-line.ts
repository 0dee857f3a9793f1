// The line above a table, or the note below it, that says in what unit its amounts are.
import { parseUnit, parseUnits, unitFactor } from "../money.ts";
import type { MoneyUnit } from "../table.ts";
import { clean } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import type { UnitLine } from "./found-table.ts";
import { isBlank, textOf, type View } from "./view.ts";

/** "Đơn vị tính: triệu đồng", "ĐVT: 1.000 đồng", "(Đơn vị: USD)", or the bare unit in brackets. */
export function unitOfLine(text: string): MoneyUnit | undefined {
  const units = unitsOfLine(text);
  return units.length === 1 ? units[0] : undefined;
}

/** "Unit: million VND", "Currency unit: USD", "All amounts in USD". */
const IN_ENGLISH =
  /(?<!\p{L})(?:(?:currency|unit(?: of (?:measure(?:ment)?|currency|money|account))?|currency unit|monetary unit|units?)\s*[:：=]|(?:amounts?|figures?|values?|sums?)(?: are| is| expressed| given| shown| stated)* in)\s*([^)\n]{1,40})/iu;

/** Every unit such a line states, at most one of each currency: "Đơn vị tính: triệu đồng, USD". */
export function unitsOfLine(text: string): readonly MoneyUnit[] {
  const line =
    /(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:：.]?\s*([^)\n]{1,40})/iu.exec(clean(text)) ?? IN_ENGLISH.exec(clean(text));
  const stated = line ? line[1]!.replace(/[);.\s]+$/, "") : /^\s*\(([^()]{2,30})\)\s*$/.exec(clean(text))?.[1];
  const units = stated === undefined ? [] : parseUnits(stated);
  return new Set(units.map((unit) => unitFactor(unit).currency)).size === units.length ? units : [];
}

const NOTE = /^\s*[(*]*\s*(?:ghi chú|lưu ý|chú thích|chú ý|notes?\b|\*)/iu;
const OF_MONEY =
  /(?:kinh phí|giá trị|trị giá|số tiền|số liệu|chi phí|tiền|vốn)[^.;]*?\btính (?:bằng|theo)\s+([^,;.()]{2,30})/iu;

/** "Ghi chú: kinh phí tính bằng triệu đồng" below a table whose headings and lines above state no unit. */
export function unitBelow(view: View, bottom: number, limit: number): UnitLine | undefined {
  const found = view.rows.flatMap((row): UnitLine[] => {
    if (row <= bottom || row > limit) return [];
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    const text = cells.length === 1 ? textOf(cells[0]!.cell) : undefined;
    if (text === undefined || !NOTE.test(text)) return [];
    const said = OF_MONEY.exec(clean(text))?.[1];
    const unit = said === undefined ? unitOfLine(text) : parseUnit(said);
    return unit ? [{ unit, at: view.ref(row, cells[0]!.column) }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Lines of units from the table upwards: each currency's nearest one holds, unless another contradicts it. */
export function withUnits(known: UnitLine | undefined, units: readonly MoneyUnit[], at: CellRef): UnitLine {
  if (!known) return { unit: units[0]!, at, ...(units.length > 1 ? { also: units.slice(1) } : {}) };
  const held = [known.unit, ...(known.also ?? [])];
  const currencies = new Set(held.map((unit) => unitFactor(unit).currency));
  const more = units.filter((unit) => !currencies.has(unitFactor(unit).currency));
  const others = units.filter((unit) => currencies.has(unitFactor(unit).currency) && !held.includes(unit));
  return {
    ...known,
    ...(more.length > 0 ? { also: [...(known.also ?? []), ...more] } : {}),
    ...(others.length > 0 ? { others: [...(known.others ?? []), ...others] } : {}),
  };
}
