// The indicators of every unit and of the cluster, recomputed from the rows. What a unit declares stands beside it.
import { fullAddress } from "#engine/address.ts";
import type { Form } from "#engine/form.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { CellRef } from "#engine/workbook.ts";
import { asReported, type Adjusted } from "./adjust.ts";
import { contributionOf, distinctKeyOf, passes, type CountedRow } from "./counting.ts";
import { declaredBy, findingsAt } from "./declared.ts";
import { exactSum, LARGEST_EXACT } from "./exact-sum.ts";
import { unitText, type Member } from "./members.ts";
import { mergeFinding } from "./merge-finding.ts";
import type { IndicatorCell, IndicatorLine, MergeFinding } from "./model.ts";
import type { Counted } from "./resolve-files.ts";
import type { Draft } from "./rows.ts";
import { marks, type Touch } from "./touches.ts";

export type IndicatorInput = {
  readonly indicators: readonly Indicator[];
  readonly forms: readonly Form[];
  readonly members: readonly Member[];
  readonly counted: readonly Counted[];
  readonly rows: readonly Draft[];
  readonly adjusted: Adjusted;
  readonly touches: ReadonlyMap<string, readonly Touch[]>;
};

/** One line per indicator whose section's form is known, in the order given. */
export function indicatorsOf(input: IndicatorInput): { lines: IndicatorLine[]; findings: MergeFinding[] } {
  const bySection = new Map<string, Draft[]>();
  for (const row of input.rows) {
    const key = `${row.form.id} ${unitText(row.unit)}`;
    const list = bySection.get(key);
    if (list) list.push(row);
    else bySection.set(key, [row]);
  }
  const findings: MergeFinding[] = [];
  const lines = input.indicators.flatMap((indicator): IndicatorLine[] => {
    const form = input.forms.find(({ id }) => id === indicator.source.section);
    if (!form) return [];
    const rowsOf = (member: Member) => bySection.get(`${form.id} ${unitText(member.unit)}`) ?? [];
    const cells = input.members.map((member) => cellOf(indicator, form, member, rowsOf(member), input, findings));
    const line = lineOf(indicator, cells, input.members.flatMap(rowsOf).map(input.adjusted.rowOf));
    if (Math.abs(line.total) > LARGEST_EXACT) findings.push(tooLarge(indicator, line.total));
    return [line];
  });
  return { lines, findings };
}

function cellOf(
  indicator: Indicator,
  form: Form,
  member: Member,
  rows: readonly Draft[],
  input: IndicatorInput,
  findings: MergeFinding[],
): IndicatorCell {
  const entry = input.counted.find((candidate) => candidate.member === member);
  if (!entry) return { unit: member.unit, flagged: 0 };
  const said = declaredBy(entry, indicator);
  if (said.finding) findings.push(said.finding);
  const { declared } = said;
  const found = entry.file.submission.findings.filter(marks);
  const flagged = rows.filter((row) =>
    isFlagged(row, indicator, input.touches.get(row.id) ?? [], input.adjusted.rowOf(row)),
  ).length;
  const adjusted = valueOf(indicator, form, rows.map(input.adjusted.rowOf));
  const values: { reported?: number; adjusted?: number } = isGiven(indicator, form, rows, entry)
    ? { reported: valueOf(indicator, form, rows.map(asReported)), adjusted }
    : adjusted === 0
      ? {}
      : { adjusted };
  if (
    values.reported !== undefined &&
    declared &&
    isFarFrom(declared.value, values.reported, indicator) &&
    findingsAt(declared.at, found) === 0
  )
    findings.push(differs(indicator, entry, declared, values.reported, unreadOf(indicator, form, rows)));
  return {
    unit: member.unit,
    ...values,
    ...(declared ? { declared: declared.value, declaredAt: { file: entry.file.file, at: declared.at } } : {}),
    flagged: flagged + (declared ? findingsAt(declared.at, found) : 0),
  };
}

/** Cells of the unit's own lines whose value decides what the details come to, and could not be read. */
function unreadOf({ source }: Indicator, form: Form, rows: readonly Draft[]): CellRef[] {
  const { field: summed, without, only, how } = source;
  const stem = form.fields.find(({ id }) => id === summed)?.stem;
  // An amount that cannot be read may be of either currency.
  const alike = form.fields.filter((field) => stem !== undefined && field.stem === stem).map(({ id }) => id);
  const fields = new Set([only?.field, ...(how === "count" ? [] : [summed, without, ...alike])]);
  return rows.flatMap(({ item }) =>
    Object.keys(item.asked).flatMap((id) => (fields.has(id) && item.cells[id] ? [item.cells[id]] : [])),
  );
}

/**
 * Does the report answer the question at all? A report without the section, or whose section has neither column nor
 * value for what the indicator adds up, has not said 0: it has said nothing. Money in another currency is an answer.
 */
function isGiven({ source }: Indicator, form: Form, rows: readonly Draft[], entry: Counted): boolean {
  const tables = entry.file.submission.tables.filter((table) => table.form.id === form.id);
  if (tables.length === 0 || rows.length === 0) return tables.length > 0;
  const needed = [source.only?.field, source.how === "count" ? undefined : source.field];
  return needed.every((id) => {
    const field = form.fields.find((candidate) => candidate.id === id);
    if (!field || field.blank !== undefined) return true;
    const same = form.fields.filter(
      (other) => other === field || (field.stem !== undefined && other.stem === field.stem),
    );
    const ids = new Set(same.map((other) => other.id));
    return (
      tables.some(({ columns }) => columns.some((column) => ids.has(column.field.id))) ||
      rows.some(({ item }) =>
        same.some((other) => item.values[other.id] !== undefined || item.asked[other.id] !== undefined),
      )
    );
  });
}

// The engine compares to the last written digit within a file, and its finding stands; this is for what it passes
// over (tables that only give counts). A declared amount may be rounded ("trên 288 tỷ"), a declared count may not.
function isFarFrom(declared: number, sum: number, { format }: Indicator): boolean {
  return Math.abs(declared - sum) > (format === "count" ? 0 : Math.max(Math.abs(declared), Math.abs(sum)) / 100);
}

function distinctKeys(rows: readonly CountedRow[], indicator: Indicator): Set<string> {
  return new Set(rows.flatMap(({ values }) => distinctKeyOf(values, indicator.source) ?? []));
}

function valueOf(indicator: Indicator, form: Form, rows: readonly CountedRow[]): number {
  if (indicator.source.how === "distinct") return distinctKeys(rows, indicator).size;
  return exactSum(rows.flatMap((row) => contributionOf(row, indicator.source, form) ?? []));
}

function lineOf(indicator: Indicator, cells: readonly IndicatorCell[], rows: readonly CountedRow[]): IndicatorLine {
  const sum = exactSum(cells.flatMap(({ adjusted }) => adjusted ?? []));
  const of = {
    units: cells.filter(({ reported }) => reported !== undefined).length,
    expected: cells.length,
    flagged: cells.reduce((all, { flagged }) => all + flagged, 0),
  };
  // A donor of two unions is one donor of the cluster; the plain sum is what people have added so far.
  if (indicator.source.how !== "distinct") return { indicator, cells, total: sum, of };
  return { indicator, cells, total: distinctKeys(rows, indicator).size, plainSum: sum, of };
}

// A value is flagged when a finding is about the row as such, about the field it comes from or the one that decides
// whether it counts, or when it could not be read at all. A missing decision date does not make the number of items
// doubtful, nor does the đồng amount of an item make the dollars of the others so.
function isFlagged({ item }: Draft, { source }: Indicator, touches: readonly Touch[], row: CountedRow): boolean {
  const counts = passes(row.values, source);
  const isUnread = (field: string) => item.asked[field] !== undefined && row.values[field] === undefined;
  const decisive = [source.only?.field, ...(counts ? [source.field, source.without] : [])].filter(
    (field) => field !== undefined,
  );
  if (decisive.some(isUnread)) return true;
  return touches.some(({ fields }) => (fields === null ? counts : fields.some((field) => decisive.includes(field))));
}

function differs(
  indicator: Indicator,
  entry: Counted,
  declared: { value: number; at: NonNullable<IndicatorCell["declaredAt"]>["at"] },
  sum: number,
  unread: readonly CellRef[],
): MergeFinding {
  const waits = unread.length > 0;
  return mergeFinding({
    rule: "declared-differs",
    messageId: waits ? "prevented" : "differs",
    ...(waits ? { severity: "info" } : {}),
    file: entry.file.file,
    unit: entry.member.unit,
    at: declared.at,
    section: indicator.source.section,
    rowKey: indicator.id,
    data: {
      indicator: indicator.name.vi,
      indicatorEn: indicator.name.en,
      declared: declared.value,
      ...(waits ? { others: unread.map(fullAddress) } : { sum }),
    },
    ...(waits ? {} : { expected: sum, found: declared.value }),
  });
}

function tooLarge(indicator: Indicator, sum: number): MergeFinding {
  return mergeFinding({
    rule: "total-too-large",
    messageId: "tooLarge",
    file: null,
    section: indicator.source.section,
    rowKey: indicator.id,
    data: { indicator: indicator.name.vi, indicatorEn: indicator.name.en, sum },
    found: sum,
  });
}
