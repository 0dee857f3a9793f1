// A file that can be read but not be changed safely: the copy is refused rather than damaged.

export type PatchReason =
  | "no-such-sheet"
  | "no-such-address"
  | "not-a-worksheet"
  | "array-formula"
  | "text-too-long"
  | "not-a-number"
  | "twice"
  | "macro-sheet"
  | "no-own-parts"
  | "damaged";

/** Thrown before any byte of the copy exists. `place` is the sheet or cell, as people name it. */
export class PatchError extends Error {
  readonly code = "patch-refused";
  constructor(
    readonly reason: PatchReason,
    readonly place: string,
  ) {
    super(`${reason}: ${place}`);
  }
}
