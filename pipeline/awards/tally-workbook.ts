// A filled voting workbook from its snapshot to its result: read, counted again, compared with what it says itself.
import type { Workbook } from "#engine/workbook.ts";
import { readVote, type VoteEntries } from "./read-vote.ts";
import { storedDifferences } from "./stored-results.ts";
import { tallyVote, type TallyResult } from "./tally.ts";
import { withSecondTeller } from "./teller-differences.ts";

/** `second`: a copy of the workbook in which the second teller has entered. Throws VotePartUnreadable. */
export function tallyWorkbook(book: Workbook, second?: Workbook): { entries: VoteEntries; result: TallyResult } {
  const own = readVote(book);
  const entries = second ? withSecondTeller(own, readVote(second)) : own;
  const result = tallyVote(entries);
  return {
    entries,
    result: { ...result, problems: [...result.problems, ...storedDifferences(book, entries, result)] },
  };
}
