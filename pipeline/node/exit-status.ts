// Exit statuses, which other programs rely on.
export const DONE = 0;
/** Done, with blocking findings or refused files; what could be produced was written. */
export const DONE_WITH_FINDINGS = 1;
/** The command line is wrong. */
export const WRONG_USAGE = 2;
/** Nothing could be produced. */
export const NOTHING_PRODUCED = 3;
export const INTERRUPTED = 130;

/** A fault that ends the run, with its exit status and words for the person. */
export class CommandFault extends Error {
  constructor(
    readonly status: number,
    readonly words: { readonly vi: string; readonly en: string },
    options?: { cause?: unknown },
  ) {
    super(words.en, options);
  }
}
