// The copy to hand out: what nobody outside needs is taken out of the model before anything is drawn, so that neither a
// sheet nor the data part can carry it.
import type { Consolidation, ConsolidatedRow } from "#consolidate/model.ts";
import type { FieldValue } from "#engine/table.ts";

/** Numbers of people: identity numbers (9 or 12 digits) and telephone numbers, also with spaces or dots in them. */
const PERSONAL = /(?<![\d.,/-])(?:\d{12}|\d{9}|(?:\+84|0)(?:[ .-]?\d){9,10})(?![\d/-]|[.,]\d)/g;
const HIDDEN = "•••";

/** Replaces personal numbers in a text. */
export function withoutPersonalNumbers(text: string): string {
  return text.replace(PERSONAL, HIDDEN);
}

/** The same consolidation without unmapped text and without personal numbers. */
export function shareable(c: Consolidation): Consolidation {
  return {
    ...c,
    files: c.files.map(({ submission: _, ...file }) => file),
    sections: c.sections.map((section) => ({ ...section, rows: section.rows.map(shareableRow) })),
    findings: c.findings.map((finding) => ({ ...deep(finding) })),
    unmapped: c.unmapped.map(({ file, at }) => ({ file, at })),
  };
}

function shareableRow(row: ConsolidatedRow): ConsolidatedRow {
  const { item } = row;
  return {
    ...row,
    item: {
      ...item,
      values: Object.fromEntries(Object.entries(item.values).map(([field, value]): [string, FieldValue] => [field, deep(value)])),
      asWritten: deep(item.asWritten),
      asked: deep(item.asked),
      groups: deep(item.groups),
    },
  };
}

/** Every text in plain data; numbers, keys and shapes stay. */
function deep<T>(value: T): T {
  if (typeof value === "string") return withoutPersonalNumbers(value) as T;
  if (Array.isArray(value)) return value.map(deep) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, deep(part)])) as T;
}
