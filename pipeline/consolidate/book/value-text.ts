// How a value of an item stands in a cell: numbers and days as numbers, everything else as the words people use.
import type { Field } from "#engine/form.ts";
import { formatDate, formatNumber } from "#engine/message.ts";
import type { FieldValue } from "#engine/table.ts";
import type { ItemLook } from "./palette.ts";

export type Shown = { readonly content: string | number; readonly look: ItemLook };

/** Serial number of an ISO day (1900 date system); undefined when the text is not a full day after 1 March 1900. */
export function serialOfDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  // Days from civil date, March-based years (H. Hinnant); 693_901 days lie between 0000-03-01 and 1899-12-30.
  const y = month <= 2 ? year - 1 : year;
  const m = (month + 9) % 12;
  const days =
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    1 -
    693_899;
  return days < 61 ? undefined : days + (hour * 60 + minute) / 1440;
}

/** The names of the codes of a list field, in Vietnamese; a code outside the list stands as it is. */
export function choiceNames(field: Field, codes: readonly string[]): string {
  return codes.map((code) => field.choices?.find((choice) => choice.code === code)?.name.vi ?? code).join("; ");
}

export function shownValue(field: Field, value: FieldValue): Shown {
  if (typeof value === "number") {
    if (field.kind === "percent") return { content: value, look: "percent" };
    return { content: value, look: field.currency === "USD" || !Number.isInteger(value) ? "usd" : "number" };
  }
  if (typeof value === "boolean") return { content: value ? "Có" : "Không", look: "center" };
  if (typeof value === "object" && "amount" in value)
    return { content: `${formatNumber(value.amount, "vi")} ${value.currency}`, look: "text" };
  if (typeof value === "object") return { content: choiceNames(field, value), look: "text" };
  if (field.kind === "date") {
    const serial = serialOfDay(value);
    if (serial !== undefined) return { content: serial, look: value.includes("T") ? "time" : "date" };
    return { content: formatDate(value, "vi"), look: "center" };
  }
  if (field.kind === "choice" || field.kind === "choices" || field.kind === "countries")
    return { content: choiceNames(field, [value]), look: "text" };
  return { content: value, look: field.kind === "code" ? "center" : "text" };
}

/** Amounts with decimals show them; đồng and counts never have any. */
export function lookOfAmount(field: Field): "number" | "usd" {
  return field.currency === "USD" || field.kind === "number" ? "usd" : "number";
}
