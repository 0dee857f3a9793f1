// The nearest of a list of names: only ever proposed in a finding, never matched in silence.
import { editDistance, foldLoose } from "./text.ts";

/** The name within a third of the text's length in typing errors, accents aside; undefined when none or two are as near. */
export function nearestOf(text: string, names: readonly string[]): string | undefined {
  const typed = foldLoose(text);
  const most = Math.floor(Math.max(typed.length, 3) / 3);
  const scored = names
    .map((name) => ({ name, distance: editDistance(typed, foldLoose(name), most) }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = scored;
  if (!best || best.distance > most || typed === "") return undefined;
  return second && second.distance === best.distance ? undefined : best.name;
}
