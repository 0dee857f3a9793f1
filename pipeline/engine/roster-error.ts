// What is wrong with a roster file, in the words of the person who wrote it.
import type { Words } from "./form.ts";

/** A roster file that has the wrong shape or contradicts itself. `words` go behind the name of the file. */
export class RosterError extends Error {
  readonly code = "roster";
  constructor(readonly words: Words) {
    super(words.en);
  }
}
