// A complete reading as text that a person can check against the grid above it: what the report says it is, each
// table with its columns, items, totals, and what became of every cell that is nobody's value.
import { addressOf, columnLetters, rangeAddress } from "#engine/address.ts";
import type { Finding } from "#engine/finding.ts";
import type { Submission } from "#engine/submission.ts";
import type { FieldValue, Item, Table } from "#engine/table.ts";
import type { CellRef } from "#engine/workbook.ts";

/** Rules that answer for recognition; the others have tests of their own. */
const RULES = new Set([
  "ambiguous-number",
  "ambiguous-date",
  "impossible-date",
  "not-in-list",
  "mixed-currency",
  "unit-missing",
  "unit-doubtful",
  "unit-conflict",
  "unreadable-value",
  "formula-error",
  "formula-uncalculated",
  "legacy-font",
  "struck-through",
  "unmapped-cell",
  "row-unread",
  "rows-set-aside",
  "stray-cell",
  "unknown-column",
  "duplicate-column",
  "missing-column",
  "unsure-table",
  "repeated-table",
  "no-section-recognised",
  "hidden-data",
  "period-conflict",
  "unknown-unit",
  "unknown-indicator",
  "total-mismatch",
  "summary-mismatch",
  "shared-amount",
  "scope-mixed",
]);

/** The whole reading. Sheet names are left out where the book has one sheet. */
export function readingText(submission: Submission, sheets: readonly string[]): string {
  const place = (at: CellRef) => (sheets.length > 1 ? `${at.sheet}!` : "") + addressOf(at.row, at.column);
  const { meta, tables, unsure, ledger, findings } = submission;
  const lines: string[] = [];
  const { cells: _cells, unitsNamed: _units, periodsNamed: _periods, ...entries } = meta;
  lines.push(
    `meta: ${Object.entries(entries)
      .map(([id, value]) => `${id}=${String(value)}`)
      .join("; ")}`,
  );
  for (const table of tables) lines.push(...tableLines(table, place, sheets.length > 1));
  for (const { sheet, range, candidates, repeats } of unsure)
    lines.push(
      `${repeats ? (repeats.certain ? "repeats" : "repeats in part") : "unsure"} ${sheets.length > 1 ? `${sheet}!` : ""}${rangeAddress(range)}: ${candidates.join(", ")}${repeats ? ` of ${place(repeats.of)}` : ""}`,
    );
  const { cells, ...kinds } = ledger.counts;
  const counted = Object.entries(kinds).filter(([, n]) => n > 0);
  lines.push(`ledger: ${cells} = ${counted.map(([kind, n]) => `${n} ${kind}`).join(" + ")}`);
  if (ledger.unmapped.length > 0) lines.push(`unmapped: ${placesText(ledger.unmapped, sheets.length > 1)}`);
  const told = findings.filter(({ rule }) => RULES.has(rule)).map((finding) => findingText(finding, place));
  if (told.length > 0) lines.push(`findings: ${[...new Set(told)].sort().join(", ")}`);
  return lines.join("\n");
}

function findingText({ rule, at }: Finding, place: (at: CellRef) => string): string {
  if (!at) return rule;
  if ("row" in at) return `${rule}@${place(at)}`;
  return "top" in at ? `${rule}@${place({ sheet: at.sheet, row: at.top, column: at.left })}` : `${rule}@${at.sheet}`;
}

function tableLines(table: Table, place: (at: CellRef) => string, named: boolean): string[] {
  const turned = table.orientation === "columns";
  const columns = table.columns.map(
    ({ field, index, unit, unitFrom }) =>
      `${field.id}=${turned ? index + 1 : columnLetters(index)}${unit ? `[${unit} ${unitFrom ?? ""}]` : ""}`,
  );
  const lines = [
    `${table.form.id} ${named ? `${table.sheet}!` : ""}${rangeAddress(table.range)}${turned ? " turned" : ""}${
      table.title ? ` "${table.title.text}"` : ""
    }`,
  ];
  if (table.none) lines.push(`  none at ${place(table.none)}`);
  if (columns.length > 0) lines.push(`  columns ${columns.join(" ")}`);
  for (const { index, heading, reason, candidates } of table.loose)
    lines.push(
      `  loose ${turned ? index + 1 : columnLetters(index)} "${heading}" ${reason}${candidates.length > 0 ? ` (${candidates.join(", ")})` : ""}`,
    );
  for (const item of table.items) lines.push(...itemLines(item, table, place));
  for (const item of table.aggregates)
    lines.push(...itemLines(item, table, place).map((line) => line.replace("  ", "  aggregate ")));
  for (const { kind, label, index, items, values } of table.totals)
    lines.push(
      `  ${kind} ${turned ? columnLetters(index) : index + 1} "${label}" of ${items.length}: ${Object.entries(values)
        .map(([id, { value }]) => `${id}=${value}`)
        .join("; ")}`,
    );
  return lines;
}

function itemLines(item: Item, table: Table, place: (at: CellRef) => string): string[] {
  const turned = table.orientation === "columns";
  const home = (id: string): string => {
    const at = item.cells[id];
    const column = table.columns.find(({ field }) => field.id === id);
    if (!at) return "";
    const [line, across] = turned ? [at.column, at.row] : [at.row, at.column];
    return column && line === item.first && across === column.index ? "" : `@${place(at)}`;
  };
  const number = turned ? columnLetters(item.first) : String(item.first + 1);
  const span = item.last > item.first ? `${number}-${turned ? columnLetters(item.last) : item.last + 1}` : number;
  const ids = [...new Set([...table.form.fields.map(({ id }) => id), ...Object.keys(item.values)])];
  const values = ids.flatMap((id) =>
    item.values[id] === undefined ? [] : [`${id}=${valueText(item.values[id])}${home(id)}${approx(item, id)}`],
  );
  const lines = [`  ${span}: ${values.join("; ")}`];
  for (const [id, asked] of Object.entries(item.asked))
    lines.push(
      `  ${span} asked ${id}${home(id)}: "${asked.text}" ${asked.because}${
        asked.candidates.length > 0 ? ` (${asked.candidates.map(valueText).join(" | ")})` : ""
      }`,
    );
  return lines;
}

function approx(item: Item, id: string): string {
  const how = item.asWritten[id]?.approx;
  return how ? ` ~${how}` : "";
}

function valueText(value: FieldValue): string {
  if (typeof value === "object" && "amount" in value) return `${value.amount} ${value.currency}`;
  if (Array.isArray(value)) return `[${value.join(",")}]`;
  return String(value);
}

// Cells of one row that follow each other are written as one area.
function placesText(refs: readonly CellRef[], named: boolean): string {
  const runs: { sheet: string; row: number; left: number; right: number }[] = [];
  for (const { sheet, row, column } of refs) {
    const last = runs[runs.length - 1];
    if (last && last.sheet === sheet && last.row === row && last.right + 1 === column) last.right = column;
    else runs.push({ sheet, row, left: column, right: column });
  }
  return runs
    .map(
      ({ sheet, row, left, right }) =>
        (named ? `${sheet}!` : "") + rangeAddress({ top: row, bottom: row, left, right }),
    )
    .join(" ");
}
