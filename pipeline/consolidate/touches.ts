// Which rows a finding is about, so that totals can say how many flagged values are in them. A finding names cells;
// a cell belongs to one row, or to many when a group row or a heading gave the value.
import { placeKey } from "#engine/rule-context.ts";
import type { Finding } from "#engine/finding.ts";
import type { CellRef } from "#engine/workbook.ts";
import type { MergeFinding } from "./model.ts";
import type { Draft } from "./rows.ts";

/** `fields` null: the row as such is in doubt, not one of its values. */
export type Touch = { readonly id: string; readonly fields: readonly string[] | null };

/** Findings about the row as an item, wherever they point. */
const WHOLE_ROW = new Set(["duplicate-row", "duplicate-across-unions", "same-donor-and-amount"]);

/** Whether a finding marks values: information and rules on trial do not. */
export function marks(finding: Finding): boolean {
  return finding.severity !== "info" && !finding.trial;
}

type Index = {
  readonly exact: Map<string, { row: Draft; field: string }[]>;
  readonly lines: Map<string, Draft[]>;
  readonly keys: Map<string, Draft[]>;
  readonly headings: Map<string, { row: Draft; field: string }[]>;
};

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Only the places that findings name are looked up, so only they are kept: a national job has millions of cells. */
function indexOf(rows: readonly Draft[], wanted: ReadonlySet<string>): Index {
  const index: Index = { exact: new Map(), lines: new Map(), keys: new Map(), headings: new Map() };
  for (const row of rows) {
    const { item, table, form } = row;
    for (const [field, at] of Object.entries(item.cells)) {
      const key = placeKey(at);
      if (wanted.has(key)) push(index.exact, key, { row, field });
    }
    if (table.orientation === "rows")
      for (let line = item.first; line <= item.last; line++) push(index.lines, `${table.sheet}\u0000${line}`, row);
    push(index.keys, `${form.id}\u0000${item.key}`, row);
    // A question put to a whole column stands on its heading and covers the cells it could not read.
    for (const column of table.columns)
      if (item.asked[column.field.id]) push(index.headings, placeKey(column.at), { row, field: column.field.id });
  }
  return index;
}

function cellsOfFinding(finding: Finding): CellRef[] {
  const { at } = finding;
  const own = at && "row" in at ? [at] : [];
  return [...own, ...finding.related];
}

function linesOfFinding(finding: Finding): string[] {
  const { at } = finding;
  if (!at || !("top" in at) || (at.top !== at.bottom && finding.rowKey === undefined)) return [];
  return Array.from({ length: at.bottom - at.top + 1 }, (_, line) => `${at.sheet}\u0000${at.top + line}`);
}

/** Row id -> what touches it. `findings` are those of the rows' own file; each row is touched once per finding. */
export function touchesOf(rows: readonly Draft[], findings: readonly (Finding | MergeFinding)[]): Map<string, Touch[]> {
  const touches = new Map<string, Touch[]>();
  const marking = findings.filter(marks);
  if (marking.length === 0) return touches;
  const index = indexOf(rows, new Set(marking.flatMap((finding) => cellsOfFinding(finding).map(placeKey))));
  for (const finding of marking) {
    const touched = new Map<string, Set<string> | null>();
    const touch = (row: Draft, field: string | undefined) => {
      const fields = touched.get(row.id);
      if (field === undefined || WHOLE_ROW.has(finding.rule)) touched.set(row.id, null);
      else if (fields) fields.add(field);
      else if (fields === undefined) touched.set(row.id, new Set([field]));
    };
    for (const at of cellsOfFinding(finding)) {
      const exact = [...(index.exact.get(placeKey(at)) ?? []), ...(index.headings.get(placeKey(at)) ?? [])];
      for (const { row, field } of exact) touch(row, field);
      if (exact.length === 0)
        for (const row of index.lines.get(`${at.sheet}\u0000${at.row}`) ?? [])
          if (isWithin(row, at)) touch(row, finding.field);
    }
    for (const line of linesOfFinding(finding))
      for (const row of index.lines.get(line) ?? []) touch(row, finding.field);
    if (touched.size === 0 && finding.rowKey !== undefined)
      for (const row of index.keys.get(`${finding.section ?? ""}\u0000${finding.rowKey}`) ?? [])
        touch(row, finding.field);
    for (const [row, fields] of touched) push(touches, row, { id: finding.id, fields: fields && [...fields] });
  }
  return touches;
}

// Two tables may stand side by side on the same lines.
function isWithin({ table }: Draft, at: CellRef): boolean {
  return table.range.left <= at.column && at.column <= table.range.right;
}
