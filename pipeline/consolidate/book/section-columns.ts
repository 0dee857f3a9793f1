// The columns of a section sheet: what people read on the left, what formulas need in hidden columns on the right.
import type { Field, Form } from "#engine/form.ts";
import type { Consolidation, ConsolidatedSection } from "#consolidate/model.ts";
import { CROSS_PLANS } from "./cross-plan.ts";
import { textUnits } from "./text-size.ts";

export type ColumnRole =
  | "rowId"
  | "unit"
  | "field"
  | "adjusted"
  | "note"
  | "file"
  | "sheet"
  | "place"
  | "unitKey"
  | "count"
  | "adjustedCount"
  | "corrections"
  | "key"
  | "without"
  | "first"
  | "firstInUnit";

export type SectionColumn = {
  /** Name of the column in the hidden key row and in defined names: "row.id", "committedVnd", "key.sector". */
  readonly key: string;
  readonly role: ColumnRole;
  readonly heading: string;
  readonly width: number;
  readonly hidden: boolean;
  readonly field?: Field;
  /** Roles "adjusted" and "without": whether the column holds formulas. */
  readonly live?: boolean;
  /** Role "without": the field whose presence takes the amount out. */
  readonly other?: string;
};

const KIND_WIDTHS: Readonly<Record<Field["kind"], number>> = {
  text: 22,
  code: 14,
  count: 9,
  number: 10,
  money: 16,
  percent: 9,
  date: 11.5,
  choice: 13,
  choices: 15,
  countries: 14,
  yesno: 8,
};
const CURRENCY_WORDS = { VND: "đồng", USD: "USD", OTHER: "ngoại tệ khác" } as const;
/** Sections longer than this offer no corrections of fields that nobody reported: formulas by the million help nobody. */
const LARGE = 20_000;
const NUMERIC: readonly Field["kind"][] = ["count", "number", "money"];

/** The printed heading: the label, with the currency where several fields share a label. */
export function fieldHeading(field: Field): string {
  if (field.currency === undefined || field.label.endsWith(")")) return field.label;
  return `${field.label} (${CURRENCY_WORDS[field.currency]})`;
}

/** Fields whose values a chair may correct: numbers that are totalled somewhere. */
export function adjustableFields(form: Form, c: Consolidation): readonly Field[] {
  const wanted = new Set<string>();
  for (const total of form.totals) if (total.how === "sum") wanted.add(total.field);
  for (const { indicator } of c.indicators) {
    const { section, how, field, without } = indicator.source;
    if (section !== form.id) continue;
    if (how === "sum" && field !== undefined) wanted.add(field);
    if (without !== undefined) wanted.add(without);
  }
  return form.fields.filter(
    (field) => wanted.has(field.id) && NUMERIC.includes(field.kind) && field.currency !== "OTHER",
  );
}

/** Columns of a section sheet, in order. Fields without any value in this book are kept, but hidden. */
export function sectionColumns(c: Consolidation, section: ConsolidatedSection): readonly SectionColumn[] {
  const { form } = section;
  const sources = c.indicators.map((line) => line.indicator.source).filter((source) => source.section === form.id);
  const used = usedFields(section);
  const adjustable = new Set(adjustableFields(form, c).map((field) => field.id));
  const corrected = new Set(c.kept.adjustments.map((adjustment) => adjustment.field));
  const live = (field: Field) => section.rows.length <= LARGE || used.has(field.id) || corrected.has(field.id);
  const columns: SectionColumn[] = [
    { key: "row.id", role: "rowId", heading: "Mã dòng", width: 13, hidden: false },
    { key: "row.unit", role: "unit", heading: "Đơn vị", width: 12, hidden: false },
  ];
  for (const field of form.fields) {
    const hidden = field.required !== true && !used.has(field.id);
    const heading = fieldHeading(field);
    const width = Math.max(field.width ?? KIND_WIDTHS[field.kind], numbersWidth(section, field), longestWord(heading));
    columns.push({ key: field.id, role: "field", heading, width, hidden, field });
    if (adjustable.has(field.id))
      columns.push({
        key: `${field.id}.adjusted`,
        role: "adjusted",
        heading: `${heading} – sau điều chỉnh`,
        width,
        hidden,
        field,
        live: live(field),
      });
  }
  columns.push(
    {
      key: "row.note",
      role: "note",
      heading: "Lưu ý",
      width: 34,
      hidden: !section.rows.some((row) => row.flagged.length > 0),
    },
    { key: "source.file", role: "file", heading: "Nguồn: tệp", width: 24, hidden: false },
    { key: "source.sheet", role: "sheet", heading: "Nguồn: trang tính", width: 15, hidden: false },
    { key: "source.cell", role: "place", heading: "Nguồn: ô", width: 11, hidden: false },
    hiddenColumn("key.unit", "unitKey"),
    hiddenColumn("count", "count"),
    hiddenColumn("count.adjusted", "adjustedCount"),
    hiddenColumn("key.corrections", "corrections"),
  );
  const keyed = new Set([
    ...sources.flatMap((source) => (source.only ? [source.only.field] : [])),
    ...CROSS_PLANS.filter((plan) => plan.section === form.id).map((plan) => plan.field),
  ]);
  for (const field of form.fields) {
    if (keyed.has(field.id)) columns.push({ ...hiddenColumn(`key.${field.id}`, "key"), field });
    for (const source of sources)
      if (source.field === field.id) {
        if (source.without !== undefined)
          columns.push({
            ...hiddenColumn(withoutKey(field.id, source.without), "without"),
            field,
            other: source.without,
            live: live(field),
          });
        if (source.how === "distinct")
          columns.push(
            { ...hiddenColumn(`first.${field.id}`, "first"), field },
            { ...hiddenColumn(`firstInUnit.${field.id}`, "firstInUnit"), field },
          );
      }
  }
  return columns.filter((column, index) => columns.findIndex((other) => other.key === column.key) === index);
}

/** Key of the column with the amounts of rows that lack another field. */
export function withoutKey(field: string, without: string): string {
  return `${field}.without.${without}`;
}

function hiddenColumn(key: string, role: ColumnRole): SectionColumn {
  return { key, role, heading: key, width: 10, hidden: true };
}

function usedFields(section: ConsolidatedSection): Set<string> {
  const used = new Set<string>();
  for (const { item } of section.rows) {
    for (const id in item.values) used.add(id);
    for (const id in item.asked) used.add(id);
  }
  return used;
}

/** Room for the widest number of a column and for its total, with separators. */
function numbersWidth(section: ConsolidatedSection, field: Field): number {
  if (!NUMERIC.includes(field.kind)) return 0;
  let sum = 0;
  for (const { item } of section.rows) {
    const value = item.values[field.id];
    if (typeof value === "number") sum += Math.abs(value);
  }
  const digits = String(Math.ceil(sum)).length;
  return digits + Math.floor((digits - 1) / 3) * 0.6 + (field.currency === "USD" ? 5 : 2);
}

function longestWord(heading: string): number {
  return Math.max(...heading.split(" ").map((word) => textUnits(word, 11, true))) + 1.5;
}
