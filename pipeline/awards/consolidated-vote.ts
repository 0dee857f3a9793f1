// The consolidated workbook with its voting sheets: one call for whoever merges.
import type { Book } from "#engine/book.ts";
import type { Roster } from "#engine/roster.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { shareable } from "#consolidate/book/shareable.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { appendSheets } from "./append-sheets.ts";
import { carryOver, type KeptVote } from "./kept-vote.ts";
import type { Problem } from "./problem.ts";
import { voteSheets } from "./sheets/vote-sheets.ts";
import { voteFromConsolidation } from "./vote-from-consolidation.ts";
import { votePart } from "./vote-part.ts";

export type ConsolidatedVoteOptions = {
  /** Entries of an earlier workbook (`--keep`). */
  readonly kept?: KeptVote | undefined;
  /** The copy to hand out: results as values, no ballots. */
  readonly share?: boolean;
};

/** `problems`: entries of the earlier workbook that have no place any more. */
export function withVote(
  book: Book,
  given: Consolidation,
  roster: Roster,
  { kept, share = false }: ConsolidatedVoteOptions = {},
): { readonly book: Book; readonly problems: readonly Problem[] } {
  const { vote, figures } = voteFromConsolidation(share ? shareable(given) : given, roster);
  const carried = kept ? carryOver(kept, vote) : undefined;
  const { sheets, names } = voteSheets({ vote, figures, share, ...(carried ? { entries: carried.entries } : {}) });
  const part = votePart(share ? { ...vote, share: true } : vote);
  return { book: appendSheets(book, sheets, names, [part]), problems: carried?.problems ?? [] };
}

/** The workbook of a merge with its voting sheets, or the copy of it to hand out. */
export function mergedBook(
  c: Consolidation,
  roster: Roster,
  options: ConsolidatedVoteOptions = {},
): ReturnType<typeof withVote> {
  return withVote(consolidatedBook(c, { share: options.share ?? false }), c, roster, options);
}
