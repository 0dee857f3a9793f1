// The line above a table that says in what unit its amounts are.
import { parseUnits, unitFactor } from "../money.ts";
import type { MoneyUnit } from "../table.ts";
import { clean } from "../text.ts";

/** "Đơn vị tính: triệu đồng", "ĐVT: 1.000 đồng", "(Đơn vị: USD)", or the bare unit in brackets. */
export function unitOfLine(text: string): MoneyUnit | undefined {
  const units = unitsOfLine(text);
  return units.length === 1 ? units[0] : undefined;
}

/** Every unit such a line states, at most one of each currency: "Đơn vị tính: triệu đồng, USD". */
export function unitsOfLine(text: string): readonly MoneyUnit[] {
  const line = /(?:đơn vị tính|đơn vị|đvt|đv tính)\s*[:：.]?\s*([^)\n]{1,40})/iu.exec(clean(text));
  const stated = line ? line[1]!.replace(/[);.\s]+$/, "") : /^\s*\(([^()]{2,30})\)\s*$/.exec(clean(text))?.[1];
  const units = stated === undefined ? [] : parseUnits(stated);
  return new Set(units.map((unit) => unitFactor(unit).currency)).size === units.length ? units : [];
}
