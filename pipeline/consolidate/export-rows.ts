// The rows of a consolidation as data files: one CSV text per section. Text that a spreadsheet would take for a formula
// gets an apostrophe before it; numbers stay numbers, dates ISO text, percentages fractions, money base units.
import type { FieldValue } from "#engine/table.ts";
import { fullAddress } from "#engine/address.ts";
import { dataOf } from "./data-part.ts";
import type { Consolidation, ConsolidatedRow, ConsolidatedSection } from "./model.ts";

/** Columns before the fields of the section; the first one names the file as ours. */
const ABOUT = ["hopnhat.rowId", "unit", "unitName", "file", "sheet", "row", "count", "aggregate", "flagged"] as const;

/** The section as CSV: UTF-8 with its mark, commas, CRLF (RFC 4180). A section without rows has its headings only. */
export function sectionCsv({ form, rows }: ConsolidatedSection): string {
  const fields = form.fields.map(({ id }) => id);
  const heading = [...ABOUT, ...fields, "asked", "cells"];
  const lines = rows.map((row) => [
    ...aboutOf(row),
    ...fields.map((id) => cellText(row.item.values[id])),
    ...restOf(row),
  ]);
  return "\uFEFF" + [heading, ...lines].map((line) => line.map(quoted).join(",") + "\r\n").join("");
}

function aboutOf({ id, unit, unitName, file, item, count, aggregate, flagged }: ConsolidatedRow): CsvCell[] {
  const sheet = Object.values(item.cells)[0]?.sheet ?? "";
  return [id, unit.unit, unitName, file, sheet, item.first + 1, count, aggregate ? 1 : 0, flagged.length];
}

/** Values that were not certain as written, and where each value stands. */
function restOf({ item }: ConsolidatedRow): CsvCell[] {
  const asked = Object.entries(item.asked).map(([field, { text }]) => `${field}: ${text}`);
  const cells = Object.entries(item.cells).map(([field, at]) => `${field}: ${fullAddress(at)}`);
  return [asked.join("; "), cells.join("; ")];
}

type CsvCell = string | number;

function cellText(value: FieldValue | undefined): CsvCell {
  if (value === undefined) return "";
  if (typeof value === "number" || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "true" : "false";
  return "amount" in value ? `${value.amount} ${value.currency}` : value.join("; ");
}

/** What begins like this is a formula to some spreadsheet (OWASP's list, full-width forms included). */
const FORMULA = /^[\s\0]*[=+\-@\t\r\n\0＝＋－＠]/;

function quoted(cell: CsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\0]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** File name and text of every section that has rows, by form id. */
export function exportedSections(c: Consolidation): { readonly name: string; readonly text: string }[] {
  return c.sections
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({ name: `${section.form.id}.csv`, text: sectionCsv(section) }));
}

/** Holds the whole consolidation as JSON, beside the sections. */
export const DATA_FILE = "hopnhat.json";

/** Every data file of a consolidation: its sections, then the whole as JSON. */
export function exportedFiles(c: Consolidation): { readonly name: string; readonly text: string }[] {
  return [...exportedSections(c), { name: DATA_FILE, text: `${JSON.stringify(dataOf(c), null, 2)}\n` }];
}
