// What an indicator of the summary comes to by the details of the same file.
import type { Indicator } from "./indicator.ts";
import { numberIn, textIn, type RuleContext } from "./rule-context.ts";
import { fold } from "./text.ts";
import type { Item } from "./table.ts";

/**
 * The indicator's number from the sections of the file; undefined when the section is absent, gives only counts, or holds
 * values of the field that are not certain.
 */
export function recomputed({ source }: Indicator, context: RuleContext): number | undefined {
  const tables = context.tables.filter((table) => table.form.id === source.section);
  if (tables.length === 0 || tables.some((table) => table.aggregates.length > 0)) return undefined;
  const { field = "", only, without } = source;
  const passes = (item: Item) => !only || [item.values[only.field]].flat().includes(only.is);
  const items = tables
    .flatMap((table) => table.items)
    .filter((item) => passes(item) && (without === undefined || item.values[without] === undefined));
  if (source.how === "count") return items.length;
  if (items.some((item) => item.asked[field])) return undefined;
  if (source.how === "distinct") return new Set(items.flatMap((item) => fold(textIn(item, field) ?? "") || [])).size;
  const blank = tables[0]!.form.fields.find((candidate) => candidate.id === field)?.blank ?? 0;
  return Number(items.reduce((sum, item) => sum + (numberIn(item, field) ?? blank), 0).toFixed(6));
}
