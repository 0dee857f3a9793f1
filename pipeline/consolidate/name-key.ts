// Folded names for comparison: what makes two donors, or two items of two unions, the same. It knows no aliases:
// "SCI" and "Save the Children" stay two donors.
import { fold } from "#engine/text.ts";

const MOST_KEPT = 20_000;
const known = new Map<string, string>();

/** `fold`, remembered: a national book names a few hundred donors a hundred thousand times. */
export function nameKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    key = fold(name);
    if (known.size < MOST_KEPT) known.set(name, key);
  }
  return key;
}
