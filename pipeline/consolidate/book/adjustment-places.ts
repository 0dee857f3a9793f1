// Where the corrections stand on their sheet: section sheets and the sheet itself must agree on it.
import type { DefinedName } from "#engine/book.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { absoluteRange } from "./live.ts";
import { ADJUSTMENTS } from "./sheet-names.ts";

export const COLUMNS = {
  no: 0,
  rowId: 1,
  field: 2,
  reported: 3,
  to: 4,
  reason: 5,
  by: 6,
  held: 7,
  state: 8,
  // Hidden: what the visible formulas are made of.
  code: 9,
  section: 10,
  rowAt: 11,
  columnAt: 12,
  valid: 13,
  key: 14,
  // Hidden: the fields offered.
  listLabel: 16,
  listCode: 17,
  listWhole: 18,
} as const;

export const HEADING_ROW = 4;
export const FIRST_ROW = 5;
const PREPARED = 200;

/** Prepared lines: 200, and always 50 more than are filled. */
export function preparedLines(c: Consolidation): number {
  return Math.max(PREPARED, c.kept.adjustments.length + 50);
}

/** What the formulas of section sheets search, by name: a name is shorter than an address, a million times over. */
export const NAMES = {
  ids: "hopnhat.adjustment.row",
  keys: "hopnhat.adjustment.key",
  to: "hopnhat.adjustment.to",
} as const;

/** The defined names of the columns of corrections. */
export function adjustmentNames(c: Consolidation): readonly DefinedName[] {
  const last = FIRST_ROW + preparedLines(c) - 1;
  const range = (column: number) => absoluteRange(ADJUSTMENTS, FIRST_ROW, last, column);
  const more = ["field", "code", "reported", "reason", "by", "held", "state"] as const;
  return [
    { name: NAMES.ids, ref: range(COLUMNS.rowId) },
    { name: NAMES.keys, ref: range(COLUMNS.key) },
    { name: NAMES.to, ref: range(COLUMNS.to) },
    ...more.map((name) => ({ name: `hopnhat.adjustment.${name}`, ref: range(COLUMNS[name]) })),
  ];
}
