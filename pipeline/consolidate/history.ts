// What one union reported in earlier periods of the same kind, as earlier consolidated workbooks hold it.
import type { UnitKey } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import type { DataPart } from "./data-part.ts";
import { sameUnit } from "./members.ts";

export type PastValue = { readonly period: string; readonly value: number };

/**
 * Indicator id -> what the union had in it, newest period first. Halves are never held against whole years, and a unit
 * of the new code system has no history under a name that the old one also used.
 */
export function historyOf(
  previous: readonly DataPart[],
  unit: UnitKey,
  period: Period,
): ReadonlyMap<string, readonly PastValue[]> {
  const history = new Map<string, PastValue[]>();
  for (const part of earlierOnes(previous, period)) {
    const at = part.members.findIndex((member) => sameUnit(member, unit));
    if (at < 0) continue;
    for (const { id, cells } of part.indicators) {
      const value = cells[at]?.adjusted ?? cells[at]?.reported;
      if (value === undefined || value === null) continue;
      const past = history.get(id) ?? [];
      history.set(id, [...past, { period: part.period.id, value }]);
    }
  }
  return history;
}

/** Of two workbooks of one period the one given later counts. */
function earlierOnes(previous: readonly DataPart[], period: Period): DataPart[] {
  const byPeriod = new Map(
    previous
      .filter((part) => part.period.kind === period.kind && part.period.to < period.from)
      .map((part) => [part.period.id, part]),
  );
  return [...byPeriod.values()].sort((a, b) => (a.period.to < b.period.to ? 1 : -1));
}
