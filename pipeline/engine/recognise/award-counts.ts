// Awards given as numbers under "Tập thể" and "Cá nhân": two counts for one line. Neither alone is the line's quantity,
// and a line that names nobody must not count as one award.
import { readCell } from "../read-cell.ts";
import type { Item } from "../table.ts";
import { foldLoose } from "../text.ts";
import type { TableSpec } from "./table-spec.ts";

/** The award line with its quantity asked, when counts stand in columns of their own; the line as it is otherwise. */
export function withSplitCounts<T extends Omit<Item, "key">>(spec: TableSpec, item: T): T {
  if (item.values["quantity"] !== undefined || item.values["subject"] !== undefined) return item;
  const quantity = spec.binding.form.fields.find((field) => field.id === "quantity");
  if (!quantity) return item;
  const found = spec.binding.loose.flatMap(({ path }) => {
    if (!/(?:^| )(?:tap the|ca nhan|to chuc)$/.test(foldLoose(path.levels[path.levels.length - 1]!.text))) return [];
    const cell = spec.view.own(item.first, path.column);
    const reading = cell && readCell(quantity, cell, { date1904: spec.date1904 });
    return reading?.kind === "value" && typeof reading.value === "number"
      ? [{ value: reading.value, at: spec.view.ref(item.first, path.column) }]
      : [];
  });
  if (found.length === 0) return item;
  const text = found.map(({ value }) => String(value)).join(" + ");
  const sum = found.reduce((total, { value }) => total + value, 0);
  return {
    ...item,
    asked: { ...item.asked, quantity: { text, candidates: [sum], because: "unreadable" } },
    cells: { ...item.cells, quantity: found[0]!.at },
  };
}
