// The cells of one column on the several lines of one item, where they are one value.
import { displayText } from "../display.ts";
import type { Field, Form } from "../form.ts";
import { readMoney } from "../money.ts";
import { unitFactor } from "../money-unit.ts";
import { isDateFormat } from "../number-format.ts";
import { clean } from "../text.ts";
import type { Cell } from "../workbook.ts";
import type { UnitColumn } from "./unit-column.ts";

/**
 * One cell for all: texts and lists joined, both ends of a time, one amount in two currencies; undefined for numbers and
 * whatever else is not one value.
 */
export function joined(cells: readonly Cell[], field: Field, form: Form, date1904: boolean): Cell | undefined {
  if (field.kind === "money") return inCurrencies(cells);
  if (field.kind === "date") return fromTo(cells, field, form, date1904);
  const separator =
    field.kind === "text" || field.kind === "code"
      ? " "
      : field.kind === "choices" || field.kind === "countries"
        ? "; "
        : undefined;
  // A decision's number stands above its day, which Excel keeps as a date.
  const parts = cells.map((cell) =>
    typeof cell.value === "string"
      ? clean(cell.value)
      : field.kind === "code" && isDateFormat(cell.format)
        ? displayText(cell, date1904)
        : undefined,
  );
  return separator === undefined || parts.includes(undefined) ? undefined : { value: parts.join(separator) };
}

/** "Từ 06/01/2024" above "đến 13/01/2024", under one heading for both days. */
function fromTo(cells: readonly Cell[], { id }: Field, form: Form, date1904: boolean): Cell | undefined {
  const until = id === "dateFrom" ? "dateTo" : id === "start" ? "end" : undefined;
  if (cells.length !== 2 || !form.fields.some((field) => field.id === until)) return undefined;
  const [first, last] = cells.map((cell) => clean(displayText(cell, date1904)));
  return { value: /^(?:đến|[-–])/iu.test(last!) ? `${first} ${last}` : `${first} - ${last}` };
}

/** One amount on several lines, each of which a column beside it calls another currency. */
export function areInCurrencies(
  found: readonly { readonly row: number }[],
  { kind }: Field,
  units?: UnitColumn,
): boolean {
  if (kind !== "money" || found.length < 2) return false;
  const said = found.map(({ row }) => units?.unitAt(row));
  const currencies = new Set(said.map((unit) => unit && unitFactor(unit).currency));
  return currencies.size === found.length && !currencies.has(undefined);
}

/** "1.071.000.000 đồng" above "42.840 USD". */
function inCurrencies(cells: readonly Cell[]): Cell | undefined {
  const currencies = cells.map(({ value }) => {
    const reading = typeof value === "string" ? readMoney(value) : undefined;
    return reading?.kind === "money" && reading.amounts.length === 1 ? reading.amounts[0]!.currency : undefined;
  });
  const isApart = !currencies.includes(undefined) && new Set(currencies).size === cells.length;
  return isApart ? { value: cells.map(({ value }) => clean(String(value))).join(" = ") } : undefined;
}
