// Items that two unions report alike, and what the chair decided: one row counts, the others are taken out by a
// correction of their own, the same that the sheet Điều chỉnh holds.
import { COUNT_FIELD } from "#consolidate/adjust.ts";
import { likeRows } from "#consolidate/duplicates.ts";
import { unitText } from "#consolidate/members.ts";
import type { Adjustment, Consolidation, ConsolidatedRow } from "#consolidate/model.ts";
import type { Form } from "#engine/form.ts";
import type { LikeRowShown, LikeRowsShown } from "./desk-shown.ts";

/** `counted`: id of the row that counts; null lets all count. */
export type Decision = { readonly counted: string | null; readonly reason: string; readonly by: string };

type Row = ConsolidatedRow & { readonly form: Form };
type Group = { readonly key: string; readonly same: boolean; readonly rows: readonly Row[] };

export function likeGroups(c: Consolidation): Group[] {
  const rows = c.sections.flatMap(({ form, rows }) => rows.map((row): Row => ({ ...row, form })));
  return likeRows(rows).map(({ same, rows }) => ({ key: rows.map(keyOf).join("|"), same, rows }));
}

function keyOf({ form, unit, item }: Row): string {
  return `${form.id} ${unitText(unit)} ${item.key}`;
}

/**
 * `kept` with the decisions on these groups in place of what it says about their rows' number; decisions on groups that
 * are no more change nothing.
 */
export function withDecisions(
  kept: readonly Adjustment[],
  groups: readonly Group[],
  decisions: ReadonlyMap<string, Decision>,
): Adjustment[] {
  const decided = groups.filter(({ key }) => decisions.has(key));
  const rows = decided.flatMap((group) => group.rows);
  const others = kept.filter((one) => one.field !== COUNT_FIELD || !rows.some((row) => isAbout(one, row)));
  return [...others, ...decided.flatMap((group) => takenOut(group, decisions.get(group.key)!))];
}

// As a correction finds its row: by content where that is known, since ids shift.
function isAbout({ rowId, rowKey }: Adjustment, { id, item }: Row): boolean {
  const seriesOf = (text: string) => text.toUpperCase().replace(/\d+$/, "");
  return rowKey === undefined
    ? id.toUpperCase() === rowId.toUpperCase()
    : rowKey === item.key && seriesOf(id) === seriesOf(rowId);
}

function takenOut({ rows }: Group, { counted, reason, by }: Decision): Adjustment[] {
  if (counted === null) return [];
  return rows
    .filter(({ id }) => id !== counted)
    .map(({ id, count, item }) => ({
      rowId: id,
      field: COUNT_FIELD,
      from: count,
      to: 0,
      reason,
      by,
      rowKey: item.key,
    }));
}

export function showLikeRows(c: Consolidation, groups: readonly Group[]): LikeRowsShown[] {
  const out = new Map(
    c.kept.adjustments
      .filter(({ field, to, notApplied }) => field === COUNT_FIELD && to === 0 && !notApplied)
      .map((one) => [one.rowId, one]),
  );
  return groups.map(({ key, same, rows }) => {
    const left = rows.filter(({ id }) => !out.has(id));
    const taken = rows.map(({ id }) => out.get(id)).find((one) => one !== undefined);
    return {
      key,
      same,
      section: rows[0]!.form.title,
      rows: rows.map(rowShown),
      counted: left.length === 1 ? left[0]!.id : null,
      reason: taken?.reason ?? "",
      by: taken?.by ?? "",
    };
  });
}

function rowShown({ id, unitName, item: { values }, file }: Row): LikeRowShown {
  const name = values.name ?? values.content;
  const amount = (field: string, currency: "VND" | "USD") => {
    const value = values[field];
    return typeof value === "number" ? { value, currency } : null;
  };
  return {
    id,
    union: unitName,
    name: typeof name === "string" ? name : "",
    amount: amount("committedVnd", "VND") ?? amount("committedUsd", "USD"),
    file,
  };
}
