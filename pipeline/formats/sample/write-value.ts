// From a value of the data to what an office types into the cell.
import type { FieldValue, Values } from "#engine/table.ts";
import type { CellInput, Column } from "./layout.ts";
import { writtenAmount } from "./table-plan.ts";
import { dateText, serialOf, wordOf } from "./words.ts";

/** Number formats by way of writing. */
export const FORMATS: Readonly<Record<string, string>> = {
  money: "#,##0.###",
  count: "#,##0",
  date: "dd/mm/yyyy",
  percent: "0.0%",
};

/** What stands in the cell of one value, how it is aligned, and its number format. */
export function writeValue(
  column: Column,
  value: FieldValue,
  item: Values,
  index: number,
): { input: CellInput; align: "left" | "center" | "right"; format?: string } {
  if (column.words) return { input: column.words(value, item, index), align: "left" };
  if (Array.isArray(value)) return { input: value.map(wordOf).join(", "), align: "left" };
  if (typeof value === "boolean") return { input: value ? "Có" : "Không", align: "center" };
  if (typeof value === "number") {
    const format = FORMATS[column.as ?? ""];
    return {
      input: column.as === "money" ? writtenAmount(column, item) : value,
      align: column.as === "money" ? "right" : "center",
      ...(format ? { format } : {}),
    };
  }
  const text = String(value);
  if (column.as === "date") {
    const serial = serialOf(text);
    if (serial !== undefined) return { input: serial, align: "center", format: "dd/mm/yyyy" };
  }
  if (column.as === "date" || column.as === "dateText" || column.as === "month")
    return { input: dateText(text), align: "center" };
  return { input: wordOf(text), align: "left" };
}
