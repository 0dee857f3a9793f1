// Donors of a section as keys: the same donor written alike by two unions is one donor. The key column carries short
// codes, because a cross table compares codes, never the text people typed.
import { REST } from "./cross-plan.ts";

export type NamedAmount = {
  readonly name: string;
  readonly folded: string;
  readonly amounts: readonly number[];
  readonly count: number;
};
export type NameLine = { readonly code: string; readonly name: string };
export type NameGroups = {
  readonly lines: readonly NameLine[];
  readonly codeOf: ReadonlyMap<string, string>;
  readonly rest: number;
};

/**
 * The largest names get a code each, all others share one. Larger means a larger first amount, then the second and
 * so on, then the number of rows, then the name, so that the order never depends on the order of files.
 */
export function groupNames(rows: readonly NamedAmount[], largest: number): NameGroups {
  const byName = new Map<string, { name: string; amounts: number[]; count: number }>();
  for (const row of rows) {
    if (row.folded === "") continue;
    const known = byName.get(row.folded);
    if (!known) byName.set(row.folded, { name: row.name, amounts: [...row.amounts], count: row.count });
    else {
      row.amounts.forEach((amount, i) => (known.amounts[i] = (known.amounts[i] ?? 0) + amount));
      known.count += row.count;
    }
  }
  const ranked = [...byName].sort(([aKey, a], [bKey, b]) => {
    for (let i = 0; i < a.amounts.length; i++) {
      const difference = (b.amounts[i] ?? 0) - (a.amounts[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return b.count - a.count || (aKey < bKey ? -1 : 1);
  });
  const lines = ranked
    .slice(0, largest)
    .map(([, { name }], i) => ({ code: `D${String(i + 1).padStart(2, "0")}`, name }));
  const codeOf = new Map(ranked.map(([key], i) => [key, lines[i]?.code ?? REST]));
  return { lines, codeOf, rest: Math.max(0, ranked.length - largest) };
}
