// What a unit itself says an indicator is: its summary sheet, else the grand total line of the section's table.
// Declared figures are compared, never added.
import { placeKey } from "#engine/rule-context.ts";
import { fullAddress } from "#engine/address.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { CellRef } from "#engine/workbook.ts";
import { exactSum } from "./exact-sum.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { MergeFinding } from "./model.ts";
import type { Counted } from "./resolve-files.ts";

export type Declared = { readonly value: number; readonly at: CellRef };
type Said = { readonly declared?: Declared; readonly finding?: MergeFinding };

/** What the unit declares for an indicator; two different figures for one indicator are none, with a finding. */
export function declaredBy(entry: Counted, indicator: Indicator): Said {
  const said = fromSummary(entry, indicator);
  return said ?? { ...fromTotals(entry, indicator) };
}

function fromSummary(entry: Counted, indicator: Indicator): Said | undefined {
  const figures: Declared[] = [];
  for (const table of entry.file.submission.tables)
    if (table.form.id === "summary")
      for (const { values, cells } of table.items)
        if (values.indicator === indicator.id && typeof values.current === "number" && cells.current)
          figures.push({ value: values.current, at: cells.current });
  const first = figures[0];
  if (!first) return undefined;
  if (figures.every(({ value }) => value === first.value)) return { declared: first };
  return {
    finding: mergeFinding({
      rule: "declared-twice",
      messageId: "twoFigures",
      file: entry.file.file,
      unit: entry.member.unit,
      at: first.at,
      section: "summary",
      field: "current",
      rowKey: indicator.id,
      data: {
        indicator: indicator.name.vi,
        indicatorEn: indicator.name.en,
        texts: figures.map(({ value, at }) => `${value} (${fullAddress(at)})`),
      },
    }),
  };
}

// A total line adds up every row of its table. It says nothing of an indicator that leaves rows out, and several
// tables say it together only when each has such a line.
function fromTotals({ file }: Counted, { source }: Indicator): Said {
  const { field, how, only, without } = source;
  if (how !== "sum" || field === undefined || only !== undefined) return {};
  const tables = file.submission.tables.filter(({ form, none }) => form.id === source.section && none === undefined);
  const skipsRows = tables.some(
    ({ items }) => without !== undefined && items.some(({ values }) => values[without] !== undefined),
  );
  if (tables.length === 0 || skipsRows) return {};
  const lines = tables.map(
    ({ totals }) => totals.find((line) => line.kind === "grand" && line.values[field])?.values[field],
  );
  const found = lines.flatMap((line) => (line ? [line] : []));
  if (found.length < tables.length) return {};
  return { declared: { value: exactSum(found.map(({ value }) => value)), at: found[0]!.at } };
}

/** How many error or warning findings point at the declared figure's own cell. */
export function findingsAt(
  at: CellRef,
  findings: readonly { readonly at?: unknown; readonly related: readonly CellRef[] }[],
): number {
  const key = placeKey(at);
  return findings.filter((finding) =>
    [...cellOf(finding.at), ...finding.related].some((place) => placeKey(place) === key),
  ).length;
}

function cellOf(at: unknown): CellRef[] {
  return typeof at === "object" && at !== null && "column" in at ? [at as CellRef] : [];
}
