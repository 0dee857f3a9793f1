// An indicator as a formula over the section sheets, with its result: for one unit, or for the whole cluster.
import type { Indicator } from "#consolidate/model.ts";
import type { Area, Live, SumsByCode } from "./live.ts";
import { withoutKey } from "./section-columns.ts";
import type { SectionTable } from "./section-table.ts";

/** The column an indicator adds up; `distinct` marks the first row of each name. */
function amountsOf(table: SectionTable, { source }: Indicator, scope: "unit" | "all"): Area {
  if (source.how === "count") return table.area("count.adjusted");
  if (source.how === "distinct") return table.area(`${scope === "unit" ? "firstInUnit" : "first"}.${source.field}`);
  return table.area(
    source.without === undefined ? `${source.field}.adjusted` : withoutKey(source.field!, source.without),
  );
}

/** The sum over the rows of one unit (`unit` is its key code), or over all rows. */
export function indicatorSum(sums: SumsByCode, table: SectionTable, indicator: Indicator, unit?: string): Live {
  const { only } = indicator.source;
  const conditions: [Area, string][] = [];
  if (unit !== undefined) conditions.push([table.area("key.unit"), unit]);
  if (only) conditions.push([table.area(`key.${only.field}`), only.is]);
  return sums.live(
    amountsOf(table, indicator, unit === undefined ? "all" : "unit"),
    conditions,
    indicator.format === "usd",
  );
}
