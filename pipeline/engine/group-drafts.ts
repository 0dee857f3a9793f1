// Drafts in reading order, with the many equal ones of a column as one.
import type { Draft } from "./draft.ts";
import type { CellRef } from "./workbook.ts";

// More equal findings than this in one column are one thing to mend, and a list nobody reads.
const mostSingles = 20;

/** By sheet, row, column and rule; `sheetOrder` gives the places of the sheets by name. */
export function inReadingOrder(drafts: readonly Draft[], sheetOrder: ReadonlyMap<string, number>): Draft[] {
  const placed = drafts.map((draft) => ({ draft, place: placeOf(draft, sheetOrder) }));
  placed.sort((a, b) => compare(a, b));
  return groupEqual(placed.map(({ draft }) => draft));
}

type Place = readonly [sheet: number, row: number, column: number];
type Placed = { readonly draft: Draft; readonly place: Place };

function placeOf({ yielded: { at } }: Draft, sheetOrder: ReadonlyMap<string, number>): Place {
  if (!at) return [-1, -1, -1];
  const sheet = sheetOrder.get(at.sheet) ?? sheetOrder.size;
  if ("top" in at) return [sheet, at.top, at.left];
  return "row" in at ? [sheet, at.row, at.column] : [sheet, -1, -1];
}

function compare({ draft: { rule }, place: a }: Placed, { draft: { rule: other }, place: b }: Placed): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (rule.id < other.id ? -1 : rule.id > other.id ? 1 : 0);
}

function groupEqual(ordered: readonly Draft[]): Draft[] {
  const keys = ordered.map(groupOf);
  const groups = new Map<string, Draft[]>();
  ordered.forEach((draft, i) => {
    const key = keys[i];
    if (key === undefined) return;
    const group = groups.get(key);
    if (group) group.push(draft);
    else groups.set(key, [draft]);
  });
  const told = new Set<string>();
  return ordered.flatMap((draft, i) => {
    const key = keys[i];
    const group = key === undefined ? [] : groups.get(key)!;
    if (group.length <= mostSingles) return [draft];
    if (told.has(key!)) return [];
    told.add(key!);
    return [grouped(group)];
  });
}

/** Drafts of one group say the same of cells of one column; undefined for one that stands for itself. */
function groupOf({ rule, yielded }: Draft): string | undefined {
  const { at, field, related, messageId, section, severity, fix } = yielded;
  if (!at || !("row" in at) || field === undefined || (related && related.length > 1)) return undefined;
  return JSON.stringify([rule.id, messageId, section, field, at.sheet, severity, fix?.kind]);
}

function grouped(group: readonly Draft[]): Draft {
  const first = group[0]!;
  const { rowKey: _rowKey, expected: _expected, found: _found, fix, ...shared } = first.yielded;
  const related = group.map((draft) => draft.yielded.at as CellRef);
  const edits = group.flatMap((draft) => draft.yielded.fix?.edits ?? []);
  const data = { ...(first.yielded.data ?? {}), more: group.length - 1 };
  return { ...first, yielded: { ...shared, related, data, ...(fix && { fix: { kind: fix.kind, edits } }) } };
}
