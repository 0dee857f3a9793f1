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
 * `kept` with the decisions on these groups in place of what it says about taking their rows out; decisions on groups
 * that are no more change nothing.
 */
export function withDecisions(
  kept: readonly Adjustment[],
  groups: readonly Group[],
  decisions: ReadonlyMap<string, Decision>,
): Adjustment[] {
  const decided = groups.flatMap((group) => {
    const decision = decisions.get(group.key);
    return decision ? group.rows.map((row) => ({ row, decision, out: isOut(row, decision) })) : [];
  });
  const isReplaced = (one: Adjustment) =>
    one.field === COUNT_FIELD && decided.some(({ row, out }) => isAbout(one, row) && (out || one.to === 0));
  const others = kept.filter((one) => !isReplaced(one));
  return [...others, ...decided.filter(({ out }) => out).map(({ row, decision }) => takenOut(row, decision))];
}

function isOut({ id }: Row, { counted }: Decision): boolean {
  return counted !== null && id !== counted;
}

function takenOut({ id, item, count }: Row, { reason, by }: Decision): Adjustment {
  return { rowId: id, field: COUNT_FIELD, from: count, to: 0, reason, by, rowKey: item.key };
}

// As a correction finds its row: by content where that is known, since ids shift.
function isAbout({ rowId, rowKey }: Adjustment, { id, item }: Row): boolean {
  const seriesOf = (text: string) => text.toUpperCase().replace(/\d+$/, "");
  return rowKey === undefined
    ? id.toUpperCase() === rowId.toUpperCase()
    : rowKey === item.key && seriesOf(id) === seriesOf(rowId);
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
