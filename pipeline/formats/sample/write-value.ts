// From a value of the data to what an office types into the cell.
import { serialFromDate } from "#engine/calendar.ts";
import type { FieldValue, Values } from "#engine/table.ts";
import type { CellInput, Column } from "./layout.ts";
import { writtenAmount } from "./table-plan.ts";
import { dateText, wordOf } from "./words.ts";

/** Number formats by way of writing. */
export const FORMATS: Readonly<Record<string, string>> = {
  money: "#,##0",
  count: "#,##0",
  date: "dd/mm/yyyy",
  percent: "0.0%",
};

/** "#,##0", or with one decimal when an amount needs it: an optional decimal would leave a lone separator. */
function wholeOrTenths(amounts: readonly number[]): string {
  return amounts.every(Number.isInteger) ? "#,##0" : "#,##0.0";
}

/** The column with the number format that all its amounts share, unless the layout names one. */
export function withMoneyFormat(column: Column, items: readonly Values[]): Column {
  if (column.as !== "money" || column.format) return column;
  return { ...column, format: wholeOrTenths(items.map((item) => writtenAmount(column, item))) };
}

/** What stands in the cell of one value, how it is aligned, and its number format. */
export function writeValue(
  column: Column,
  value: FieldValue,
  item: Values,
  index: number,
): { input: CellInput; align: "left" | "center" | "right"; format?: string } {
  if (column.words) {
    const input = column.words(value, item, index);
    return { input, align: "left", ...(typeof input === "number" ? { format: wholeOrTenths([input]) } : {}) };
  }
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
  if (column.as === "year") return { input: Number(text), align: "center" };
  if (column.as === "date") {
    const serial = serialFromDate(text, false);
    if (serial !== undefined) return { input: serial, align: "center", format: "dd/mm/yyyy" };
  }
  if (column.as === "date" || column.as === "dateText" || column.as === "month")
    return { input: dateText(text), align: "center" };
  return { input: wordOf(text), align: "left" };
}
