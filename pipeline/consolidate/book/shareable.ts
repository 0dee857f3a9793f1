// The copy to hand out: what nobody outside needs is taken out of the model before anything is drawn, so that neither a
// sheet nor the data part can carry it.
import type { Consolidation, ConsolidatedRow, MergeFinding } from "#consolidate/model.ts";
import type { FieldValue } from "#engine/table.ts";

/**
 * Numbers of people: citizen identity numbers, telephone numbers, and identity card, passport and bank account numbers
 * where a word before them says so. Decision numbers and amounts of money stay.
 */
const PERSONAL: readonly RegExp[] = [
  /(?<!\d)0\d{11}(?!\d)/g,
  /(?<![\d.,])(?:\+84|0)[ .-]?[35789]\d(?:[ .-]?\d){7}(?!\d)/g,
  /(?<=(?:CMND|CMT|CCCD|chứng minh|căn cước)\P{N}{0,20})\d{9}(?:\d{3})?(?!\d)/giu,
  /(?<=hộ chiếu.{0,12})(?<!\p{L})[A-Z]\d{7,8}(?!\d)/giu,
  /(?<=(?:STK|số tài khoản|tài khoản số)\P{N}{0,12})\d{6,16}(?!\d)/giu,
];
const HIDDEN = "•••";

/** Replaces personal numbers in a text. */
export function withoutPersonalNumbers(text: string): string {
  return /\d{3}/.test(text) ? PERSONAL.reduce((rest, pattern) => rest.replace(pattern, HIDDEN), text) : text;
}

/** The same consolidation without unmapped text and without personal numbers. */
export function shareable(c: Consolidation): Consolidation {
  return {
    ...c,
    files: c.files.map(({ submission: _, ...file }) => file),
    sections: c.sections.map((section) => ({ ...section, rows: section.rows.map(shareableRow) })),
    findings: c.findings.map(shareableFinding),
    unmapped: c.unmapped.map(({ file, at }) => ({ file, at })),
    kept: {
      ...c.kept,
      adjustments: c.kept.adjustments.map((line) => ({ ...line, reason: deep(line.reason), by: deep(line.by) })),
    },
  };
}

/** Places stay as they are: they hold the book together. Ids are made of content, so they change alike everywhere. */
function shareableFinding(finding: MergeFinding): MergeFinding {
  const { found, expected, explanation, fix: _, ...rest } = finding;
  return {
    ...rest,
    id: withoutPersonalNumbers(rest.id),
    ...(rest.rowKey === undefined ? {} : { rowKey: withoutPersonalNumbers(rest.rowKey) }),
    data: deep(rest.data),
    ...(found === undefined ? {} : { found: deep(found) }),
    ...(expected === undefined ? {} : { expected: deep(expected) }),
    ...(explanation === undefined ? {} : { explanation: deep(explanation) }),
  };
}

function shareableRow(row: ConsolidatedRow): ConsolidatedRow {
  const { item } = row;
  return {
    ...row,
    flagged: row.flagged.map(withoutPersonalNumbers),
    item: {
      ...item,
      // The key repeats the row's texts without diacritics, where no word before a number can be relied on.
      key: row.id,
      values: Object.fromEntries(
        Object.entries(item.values).map(([field, value]): [string, FieldValue] => [field, deep(value)]),
      ),
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
