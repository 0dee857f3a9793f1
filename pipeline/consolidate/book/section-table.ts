// A section as the other sheets see it: where its columns stand, and what its numbers and keys are now.
import type { Field } from "#engine/form.ts";
import type { FieldValue } from "#engine/table.ts";
import { distinctKeyOf, takesOut } from "#consolidate/counting.ts";
import type { Consolidation, ConsolidatedRow, ConsolidatedSection } from "#consolidate/model.ts";
import { SEVERAL_COUNTRIES } from "#templates/countries.ts";
import { TAKEN_OUT, type Corrections } from "./corrections.ts";
import { CROSS_PLANS, SEVERAL } from "./cross-plan.ts";
import { groupNames, type NameGroups } from "./donor-groups.ts";
import { absoluteRange, type Area } from "./live.ts";
import { sectionColumns, type SectionColumn } from "./section-columns.ts";
import { sectionSheetName } from "./sheet-names.ts";
import { unitCode } from "./unit-code.ts";

/** Rows of a section sheet, 0-based: link back, title, remark, totals, hidden keys, headings, then the items. */
export const ROWS = { link: 0, title: 1, remark: 2, total: 3, keys: 4, heading: 5, first: 6 } as const;

/** Fields of every section that are no fields of its form. */
export const COUNT = "count";

export type SectionTable = {
  readonly section: ConsolidatedSection;
  readonly sheet: string;
  readonly columns: readonly SectionColumn[];
  /** Last row that formulas cover; the first item row when there is no item. */
  readonly last: number;
  readonly groups?: NameGroups;
  /** Index of a column; throws RangeError when the section has no such column. */
  readonly at: (key: string) => number;
  readonly has: (key: string) => boolean;
  /** The absolute address of a column's item cells. */
  readonly ref: (key: string) => string;
  /** The item cells of a column with what stands in them; the same object each time, so that sums are cached. */
  readonly area: (key: string) => Area;
  /** What the column says in a row: a number, a code, or "". */
  readonly value: (key: string, index: number) => string | number;
};

/** Builds the columns of a section and, on demand, what stands in them. */
export function sectionTable(c: Consolidation, section: ConsolidatedSection, corrections: Corrections): SectionTable {
  const sheet = sectionSheetName(section.form);
  const columns = sectionColumns(c, section);
  const index = new Map(columns.map((column, i) => [column.key, i]));
  const last = ROWS.first + Math.max(1, section.rows.length) - 1;
  const areas = new Map<string, Area>();
  const codes = new Map(
    c.members.map((member) => [`${member.unit.codeSystem} ${member.unit.unit}`, unitCode(member.unit, member.code)]),
  );
  const at = (key: string): number => {
    const found = index.get(key);
    if (found === undefined) throw new RangeError(`${section.form.id}: no column ${key}`);
    return found;
  };
  const groups = groupsOf(c, section, corrections);
  const ref = (key: string) => absoluteRange(sheet, ROWS.first, last, at(key));
  const area = (key: string): Area => {
    let known = areas.get(key);
    if (!known) {
      const values = valuesOf(columns[at(key)]!, section, corrections, { codes, ...(groups ? { groups } : {}) }, area);
      areas.set(key, (known = { ref: ref(key), values }));
    }
    return known;
  };
  return {
    section,
    sheet,
    columns,
    last,
    ...(groups ? { groups } : {}),
    at,
    has: (key) => index.has(key),
    ref,
    area,
    value: (key, row) => area(key).values[row] ?? "",
  };
}

type Keys = { readonly codes: ReadonlyMap<string, string>; readonly groups?: NameGroups };

function valuesOf(
  column: SectionColumn,
  { rows, form }: ConsolidatedSection,
  corrections: Corrections,
  { codes, groups }: Keys,
  area: (key: string) => Area,
): (string | number)[] {
  const { field } = column;
  switch (column.role) {
    case "adjusted":
      return rows.map((row) => adjustedNumber(row, field!, corrections));
    case "count":
      return rows.map((row) => row.count);
    case "adjustedCount":
      return rows.map((row) => adjustedCount(row, corrections));
    case "corrections":
      return rows.map((row) => corrections.count(row.id));
    case "unitKey":
      return rows.map(
        (row) => codes.get(`${row.unit.codeSystem} ${row.unit.unit}`) ?? unitCode(row.unit, row.unit.unit),
      );
    case "key":
      return rows.map((row) => {
        const value = correctedValue(row, field!, corrections);
        if (field!.choices === undefined)
          return (groups && typeof value === "string" && groups.codeOf.get(donorKey(row, field!.id))) || "";
        return keyOf(field!, value);
      });
    case "without": {
      const amounts = area(`${field!.id}.adjusted`).values;
      const others = area(`${column.other}.adjusted`).values;
      return amounts.map((amount, i) => (typeof others[i] === "number" ? "" : amount));
    }
    case "first":
    case "firstInUnit": {
      const seen = new Set<string>();
      return rows.map((row) => {
        const key = distinctKeyOf(row.item.values, { section: form.id, how: "distinct", field: field!.id });
        if (key === undefined) return "";
        const own = column.role === "first" ? key : `${row.unit.codeSystem} ${row.unit.unit} ${key}`;
        if (seen.has(own)) return "";
        seen.add(own);
        return 1;
      });
    }
    default:
      return rows.map((row) => {
        const value = field && row.item.values[field.id];
        return typeof value === "number" ? value : "";
      });
  }
}

function adjustedCount(row: ConsolidatedRow, corrections: Corrections): number {
  const to = corrections.value(row.id, COUNT);
  return typeof to === "number" ? to : row.count;
}

/**
 * What the adjusted column shows: that the row was taken out, the corrected number, the reported one, or what a blank
 * stands for.
 */
export function adjustedNumber(row: ConsolidatedRow, field: Field, corrections: Corrections): number | string {
  if (takesOut(row.count, adjustedCount(row, corrections))) return TAKEN_OUT;
  const to = corrections.value(row.id, field.id);
  if (typeof to === "number") return to;
  const blank = blankNumber(row, field);
  if (to === null) return blank === "" ? TAKEN_OUT : blank;
  const value = row.item.values[field.id];
  return typeof value === "number" ? value : blank;
}

/** What a blank stands for in an item ("lượt đoàn": 1); a line that stands for many has no such default. */
export function blankNumber(row: ConsolidatedRow, field: Field): number | "" {
  return row.aggregate ? "" : (field.blank ?? "");
}

function correctedValue(row: ConsolidatedRow, field: Field, corrections: Corrections): FieldValue | undefined {
  const to = corrections.value(row.id, field.id);
  if (to === undefined) return row.item.values[field.id];
  if (to === null) return undefined;
  return typeof to === "string" && field.kind !== "choice" && field.choices
    ? to.split(/[;,]/).map((part) => part.trim())
    : to;
}

/** The code of a list value: its own, SEVERAL for more than one, "" for none or one outside the list. */
function keyOf(field: Field, value: FieldValue | undefined): string {
  const codes = typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  if (codes.length > 1 || codes[0] === SEVERAL_COUNTRIES) return SEVERAL;
  const code = codes[0];
  return code !== undefined && field.choices?.some((choice) => choice.code === code) ? code : "";
}

function donorKey(row: ConsolidatedRow, field: string): string {
  return distinctKeyOf(row.item.values, { section: "", how: "distinct", field }) ?? "";
}

function groupsOf(c: Consolidation, section: ConsolidatedSection, corrections: Corrections): NameGroups | undefined {
  const plan = CROSS_PLANS.find(
    (candidate) => candidate.section === section.form.id && candidate.largest !== undefined,
  );
  if (!plan) return undefined;
  const sums = c.indicators.filter(
    ({ indicator: { source } }) => source.section === section.form.id && source.how === "sum" && !source.only,
  );
  const fields = section.form.fields.filter((field) =>
    sums.some(({ indicator }) => indicator.source.field === field.id),
  );
  return groupNames(
    section.rows.map((row) => ({
      name: String(row.item.values[plan.field] ?? ""),
      folded: donorKey(row, plan.field),
      amounts: fields.map((field) => Number(adjustedNumber(row, field, corrections)) || 0),
      count: row.count,
    })),
    plan.largest!,
  );
}
