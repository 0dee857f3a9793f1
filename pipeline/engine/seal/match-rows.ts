// Which row of a sealed report is which row now. Rows may have moved, so places are no help; a changed value may be
// part of the row's key, so the key alone is none either.

/** Short digests by field; `key` the digest of the row's content key. */
export type MatchedRow = { readonly key: string; readonly digests: ReadonlyMap<string, string> };
export type Pair<O, N> = { readonly before: O; readonly now: N };
export type Matching<O, N> = {
  /** Rows that differ in at least one field. */
  readonly changed: readonly Pair<O, N>[];
  readonly removed: readonly O[];
  readonly added: readonly N[];
};

/** Comparing everything with everything stops being worth it here: rows are then called removed and added. */
const MOST_COMPARISONS = 1_000_000;

/** Both lists in the order of their sheets. */
export function matchRows<O extends MatchedRow, N extends MatchedRow>(
  before: readonly O[],
  now: readonly N[],
): Matching<O, N> {
  const old = before.map((row) => ({ row, signature: signatureOf(row) }));
  const present = now.map((row) => ({ row, signature: signatureOf(row) }));
  // What is the same at the beginning and the end has not moved; it settles which of several equal rows was changed.
  let start = 0;
  while (start < old.length && start < present.length && old[start]!.signature === present[start]!.signature) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < present.length - start &&
    old[old.length - 1 - end]!.signature === present[present.length - 1 - end]!.signature
  )
    end++;
  let left = old.slice(start, old.length - end);
  let right = present.slice(start, present.length - end);
  ({ left, right } = pairBy(left, right, ({ signature }) => signature).rest);
  if (left.length === 1 && right.length === 1)
    return { changed: [{ before: left[0]!.row, now: right[0]!.row }], removed: [], added: [] };
  const byKey = pairBy(left, right, ({ row }) => row.key);
  const alike = pairAlike(
    byKey.rest.left.map(({ row }) => row),
    byKey.rest.right.map(({ row }) => row),
  );
  return {
    changed: [...byKey.pairs.map((pair) => ({ before: pair.before.row, now: pair.now.row })), ...alike.pairs],
    removed: alike.removed,
    added: alike.added,
  };
}

function signatureOf({ digests }: MatchedRow): string {
  return [...digests]
    .map(([field, digest]) => `${field} ${digest}`)
    .sort()
    .join("|");
}

function pairBy<O, N>(left: readonly O[], right: readonly N[], keyOf: (row: O | N) => string) {
  const waiting = new Map<string, N[]>();
  for (const row of right) {
    const list = waiting.get(keyOf(row));
    if (list) list.push(row);
    else waiting.set(keyOf(row), [row]);
  }
  const pairs: Pair<O, N>[] = [];
  const rest: O[] = [];
  for (const before of left) {
    const found = waiting.get(keyOf(before))?.shift();
    if (found) pairs.push({ before, now: found });
    else rest.push(before);
  }
  const taken = new Set(pairs.map(({ now }) => now));
  return { pairs, rest: { left: rest, right: right.filter((row) => !taken.has(row)) } };
}

/** Rows that share at least half of their values, the most alike first. */
function pairAlike<O extends MatchedRow, N extends MatchedRow>(left: readonly O[], right: readonly N[]) {
  const pairs: Pair<O, N>[] = [];
  const free = new Set(right);
  const removed: O[] = [];
  const worth = left.length * right.length <= MOST_COMPARISONS;
  for (const before of left) {
    let best: N | undefined;
    let most = 0;
    if (worth)
      for (const now of free) {
        const same = sharedFields(before, now);
        if (same > most && same * 2 >= Math.max(before.digests.size, now.digests.size)) [best, most] = [now, same];
      }
    if (best) {
      free.delete(best);
      pairs.push({ before, now: best });
    } else removed.push(before);
  }
  return { pairs, removed, added: right.filter((row) => free.has(row)) };
}

function sharedFields(before: MatchedRow, now: MatchedRow): number {
  let same = 0;
  for (const [field, digest] of before.digests) if (now.digests.get(field) === digest) same++;
  return same;
}
