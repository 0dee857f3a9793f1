// Lines numbered 1.1, a) or dashed under an item: parts of it that must not count twice, or items of their own under a
// heading line. What the lines themselves hold decides; where it does not, they stay out and are reported.
import type { ClassifiedRow, Columns } from "./rows.ts";
import { isBlank, type View } from "./view.ts";

export type SubLines = "items" | "of-which" | "unsure";

/** Is this row a line below an item? */
export function isSubRow(row: ClassifiedRow): boolean {
  if (row.kind !== "item" && row.kind !== "lone") return false;
  if (row.marker) return row.marker.kind === "sub" || row.marker.kind === "dash";
  return /^\s*(?:[-–+•*]|[a-hđ]\s*[).]|\d{1,2}\.\d{1,2}[.)]?\s)\s*\S/u.test(row.label ?? "");
}

/**
 * In a table whose items are numbered: a line without a number that has amounts but says nothing of what every item
 * says. It is a part of the item above, whatever its words begin with.
 */
export function isPart(view: View, row: ClassifiedRow, columns: Columns, required: readonly number[]): boolean {
  if (row.kind !== "item" || row.marker !== undefined) return false;
  const words = required.filter((column) => column !== columns.primary && !columns.numeric.has(column));
  return (
    words.length > 0 &&
    words.every((column) => isBlank(view.shown(row.row, column))) &&
    [...columns.numeric].some((column) => !isBlank(view.own(row.row, column)))
  );
}

/**
 * What the sub-rows of `parent` are. `required` are the columns every item must fill: rows that fill them are items and
 * their parent a heading; rows that only split the parent's own amounts are "of which".
 */
export function subLinesOf(
  view: View,
  parent: number,
  rows: readonly ClassifiedRow[],
  columns: Columns,
  required: readonly number[],
): SubLines {
  const filled = (row: number, column: number) => !isBlank(view.own(row, column));
  const numberAt = (row: number, column: number) => {
    const value = view.own(row, column)?.value;
    return typeof value === "number" ? value : undefined;
  };
  const numeric = [...columns.numeric];
  const parentNumbers = numeric.filter((column) => numberAt(parent, column) !== undefined);
  const full = rows.every(({ row }) => required.every((column) => filled(row, column)));
  const parentFull = required.every((column) => filled(parent, column));
  if (parentNumbers.length === 0) return full || !parentFull ? "items" : "unsure";
  const shared = parentNumbers.filter((column) => rows.some(({ row }) => numberAt(row, column) !== undefined));
  if (shared.length === 0)
    return parentFull && rows.every(({ kind }) => kind === "lone")
      ? "unsure"
      : full && !parentFull
        ? "items"
        : "unsure";
  const adds = shared.every((column) =>
    same(
      rows.reduce((sum, { row }) => sum + (numberAt(row, column) ?? 0), 0),
      numberAt(parent, column)!,
    ),
  );
  if (full && (adds || !parentFull)) return "items";
  return adds ? "of-which" : "unsure";
}

/**
 * "I | Tổ chức Oxfam | Anh | 4.443" above items numbered from 1: a group, though it says more than a name, when it lacks
 * what every item must say. "a | Tổ chức Oxfam | 4.443" is one when it has none of the words that the item below has.
 */
export function withMarkedHeads(
  view: View,
  rows: readonly ClassifiedRow[],
  columns: Columns,
  required: readonly number[],
): readonly ClassifiedRow[] {
  const words = [...columns.bound].filter(
    (column) => column !== columns.primary && column !== columns.no && !columns.numeric.has(column),
  );
  const says = ({ row }: ClassifiedRow) => words.some((column) => !isBlank(view.own(row, column)));
  const content = rows.filter(({ kind }) => kind !== "blank" && kind !== "heading" && kind !== "numbering");
  const heads = new Set(
    content.filter((row, i) => {
      const next = content[i + 1];
      if (row.kind !== "item" || !row.marker) return false;
      if (next?.kind !== "item" || next.marker?.kind !== "number" || !/^0*1$/.test(next.marker.text)) return false;
      if (row.marker.kind === "roman" || row.marker.kind === "letter")
        return required.some((column) => isBlank(view.shown(row.row, column)));
      return /^[a-zđ]$/.test(row.marker.text) && !says(row) && says(next);
    }),
  );
  return heads.size === 0 ? rows : rows.map((row) => (heads.has(row) ? { ...row, kind: "group" as const } : row));
}

/**
 * "Huyện Phú Tân | 2.909" above its numbered items: lines without a number that hold a name and, in each column of
 * numbers, just what the numbered lines below them add up to. All such lines of the table must, or none is a group.
 */
export function withHeads(view: View, rows: readonly ClassifiedRow[], columns: Columns): readonly ClassifiedRow[] {
  const bare = (row: ClassifiedRow) =>
    row.kind === "item" &&
    row.marker === undefined &&
    [...columns.bound].every(
      (column) => column === columns.primary || columns.numeric.has(column) || isBlank(view.shown(row.row, column)),
    );
  const heads = new Set(rows.filter(bare));
  if (columns.no === undefined || heads.size === 0) return rows;
  const numberAt = (row: number, column: number) => {
    const value = view.own(row, column)?.value;
    return typeof value === "number" ? value : undefined;
  };
  for (const head of heads) {
    const below: ClassifiedRow[] = [];
    for (let i = rows.indexOf(head) + 1; i < rows.length; i++) {
      const row = rows[i]!;
      if (row.kind === "blank" || row.kind === "heading" || row.kind === "numbering") continue;
      if (row.kind !== "item" || row.marker?.kind !== "number") break;
      below.push(row);
    }
    const numbers = [...columns.numeric].filter((column) => numberAt(head.row, column) !== undefined);
    const adds = numbers.every((column) =>
      same(
        below.reduce((sum, { row }) => sum + (numberAt(row, column) ?? 0), 0),
        numberAt(head.row, column)!,
      ),
    );
    if (below.length === 0 || numbers.length === 0 || !adds) return rows;
  }
  return rows.map((row) => (heads.has(row) ? { ...row, kind: "group" as const } : row));
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-12;
}
