// What tellers write, and how the two entries are compared in a formula.
import { at } from "./canvas.ts";
import type { RoundPlace } from "./places.ts";
import type { Plan } from "./refs.ts";
import type { CountSheet } from "./sheet-names.ts";

export const VALID = "HL";
export const INVALID = "KHL";
export const AGREE = "x";
export const DISAGREE = "k";
export const HAND_KEYS = ["agree", "disagree", "abstain"] as const;

/** The cell that says how much a teller has entered for a round. */
export function enteredRef({ places }: Plan, name: CountSheet, { count }: RoundPlace): string {
  return at(name, count.ids, places.count.bad);
}

/** Whether both tellers have begun and two cells hold different things: 1 or 0. */
export function differsFormula(entered1: string, entered2: string, cell1: string, cell2: string): string {
  return `IF(OR(${entered1}=0,${entered2}=0),0,IF(${cell1}=${cell2},0,1))`;
}
