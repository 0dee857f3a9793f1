// The nearest of a list of names: only ever proposed in a finding, never matched in silence.
import { editDistance, foldLoose } from "./text.ts";

/**
 * A search in a list: gives the name within a third of the text's length in typing errors, accents aside, and undefined
 * when none or two are as near.
 */
export function nearestIn(names: readonly string[]): (text: string) => string | undefined {
  const keys = names.map(foldLoose);
  return (text) => {
    const typed = foldLoose(text);
    let least = Math.floor(Math.max(typed.length, 3) / 3) + 1;
    let best: string | undefined;
    for (const [index, key] of keys.entries()) {
      const distance = editDistance(typed, key, least);
      if (distance < least) [least, best] = [distance, names[index]];
      else if (distance === least) best = undefined;
    }
    return typed === "" ? undefined : best;
  };
}
