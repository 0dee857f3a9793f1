// Every total recomputed from rows: once from the rows standing on the sheets, against the results stored there, and
// once from the data part's own rows, against the totals it names.
import type { Form } from "#engine/form.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { Values } from "#engine/table.ts";
import { cellAt, type Workbook } from "#engine/workbook.ts";
import { COUNT_FIELD } from "../adjust.ts";
import { contributionOf, distinctKeyOf, takesOut, type CountedRow } from "../counting.ts";
import type { DataPart } from "../data-part.ts";
import { exactSum } from "../exact-sum.ts";
import { namedCell, type CellPlace } from "../named-cell.ts";
import { differenceAt, storedAt, type Difference } from "./difference.ts";
import type { StandingSection } from "./sections.ts";

/** What the rows give for an indicator. */
export function recompute(indicator: Indicator, form: Form, rows: readonly CountedRow[]): number {
  const { source } = indicator;
  if (source.how === "distinct") return new Set(rows.flatMap(({ values }) => distinctKeyOf(values, source) ?? [])).size;
  return exactSum(rows.flatMap((row) => contributionOf(row, source, form) ?? []));
}

// Sheets round dollars to cents; everything else is whole.
function agrees(indicator: Indicator, expected: number, found: unknown): boolean {
  return typeof found === "number" && Math.abs(expected - found) <= (indicator.format === "usd" ? 0.0051 : 0);
}

export type TotalsCheck = { readonly differences: readonly Difference[]; readonly totals: number };

/** The totals that defined names point at, and above each of them the figures of the units. */
export function checkTotals(
  book: Workbook,
  data: DataPart,
  sections: readonly StandingSection[],
  indicators: readonly Indicator[],
): TotalsCheck {
  const differences: Difference[] = [];
  let totals = 0;
  for (const { id, cells } of data.indicators) {
    const indicator = indicators.find((candidate) => candidate.id === id);
    const section = sections.find(({ form }) => form.id === indicator?.source.section);
    if (!indicator || !section) continue;
    const name = `hopnhat.total.${id}`;
    const at = namedCell(book, name);
    if (!at) {
      differences.push({ sheet: null, address: null, kind: "total", expected: name, found: null });
      continue;
    }
    const check = (row: number, expected: number) => {
      totals++;
      if (!agrees(indicator, expected, storedAt(at.sheet, row, at.column)))
        differences.push(differenceAt(at.sheet, row, at.column, "total", expected));
      if (!cellAt(at.sheet, row, at.column)?.formula)
        differences.push(differenceAt(at.sheet, row, at.column, "formula", "="));
    };
    check(at.row, recompute(indicator, section.form, section.rows));
    const lines = unitLines(at, data);
    cells.forEach(({ reported }, unit) => {
      const line = lines[unit];
      if (reported === null) return;
      const own = recompute(
        indicator,
        section.form,
        section.rows.filter((row) => row.unit === unit),
      );
      if (line === undefined)
        differences.push({
          sheet: at.sheet.name,
          address: null,
          kind: "total",
          expected: data.members[unit]!.name,
          found: null,
        });
      else check(line, own);
    });
  }
  return { differences, totals };
}

/** The line of each unit: the nearest above the total that has its name in the second column. */
function unitLines({ sheet, row: total }: CellPlace, { members }: DataPart): (number | undefined)[] {
  const above = sheet.rows
    .map(({ row }) => row)
    .filter((row) => row < total)
    .reverse();
  return members.map(({ name }) => above.find((row) => storedAt(sheet, row, 1) === name));
}

/** The data part against itself: its totals from its own rows and corrections, and its ledger. */
export function checkData(data: DataPart, forms: readonly Form[], indicators: readonly Indicator[]): Difference[] {
  const differences: Difference[] = [];
  for (const { id, total } of data.indicators) {
    const indicator = indicators.find((candidate) => candidate.id === id);
    const form = forms.find((candidate) => candidate.id === indicator?.source.section);
    const section = data.sections.find((candidate) => candidate.section === form?.id);
    if (!indicator || !form || !section) continue;
    const expected = recompute(
      indicator,
      form,
      section.rows.map((row) => correctedRow(row, data)),
    );
    if (expected !== total) differences.push({ sheet: null, address: null, kind: "data", expected, found: total });
  }
  const { cells, ...kinds } = data.ledger;
  const sum = Object.values(kinds).reduce((all, count) => all + count, 0);
  if (sum !== cells) differences.push({ sheet: null, address: null, kind: "ledger", expected: sum, found: cells });
  return differences;
}

function correctedRow(row: DataPart["sections"][number]["rows"][number], { adjustments }: DataPart): CountedRow {
  let count = row.count;
  const values: Record<string, unknown> = { ...row.values };
  for (const { rowId, field, to, notApplied } of adjustments) {
    if (notApplied || rowId !== row.id) continue;
    if (field === COUNT_FIELD) count = Number(to);
    else if (to === null) delete values[field];
    else values[field] = Array.isArray(values[field]) && typeof to === "string" ? to.split(/[;,]\s*/) : to;
  }
  return {
    values: values as Values,
    count,
    aggregate: row.aggregate === true,
    asked: row.asked ?? {},
    ...(takesOut(row.count, count) && { out: true }),
  };
}
