// Group rows that say in what money the amounts under them are: "Các khoản bằng USD", "II. Ngoại tệ (EUR)", "ĐVT: nghìn
// đồng" in the middle of a table.
import { unitFactor } from "../money-unit.ts";
import type { ReadContext } from "../read-cell.ts";
import type { BoundColumn, MoneyUnit } from "../table.ts";
import { clean } from "../text.ts";
import { unitStatement } from "../unit-statement.ts";

const SAID =
  /(?:(?<!\p{L})(?:bằng|tính theo|tính ra|đvt|đơn vị tính|đơn vị)\s*[:.]?\s*(?:tiền\s+)?([^()[\]]+?)[\s.;:]*$|[([]([^()[\]]+)[)\]][\s.;:]*$)/iu;

/** The unit that the innermost of these group rows names, and nothing but it; undefined where none does. */
export function unitOfGroups(labels: readonly string[]): MoneyUnit | undefined {
  for (const label of [...labels].reverse()) {
    const [, after, inside] = SAID.exec(clean(label)) ?? [];
    const said = unitStatement(after ?? inside ?? "");
    if (said.units.length === 1 && said.rest === "") return said.units[0];
  }
  return undefined;
}

/** How a column is read under such rows: in their unit, and asked about where the column states another. */
export function inUnitOfGroups(labels: readonly string[], { field }: BoundColumn, context: ReadContext): ReadContext {
  const unit = field.kind === "money" ? unitOfGroups(labels) : undefined;
  if (unit === undefined || context.unit === unit) return context;
  const { typical: _t, wholes: _w, pointsDoubtful: _p, unitsDoubtful, ...rest } = context;
  return context.unit === undefined
    ? { ...rest, unit }
    : { ...context, unitsDoubtful: [...(unitsDoubtful ?? [unitFactor(context.unit)]), unitFactor(unit)] };
}
