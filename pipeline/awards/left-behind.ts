// Voting entries of an earlier workbook that do not reach a new one: counted before, and named after.
import type { Words } from "#engine/form.ts";
import type { KeptVote } from "./kept-vote.ts";
import type { Problem } from "./problem.ts";

/** How many entries `there` has that `kept` (what the new workbook starts from) has not. */
export function lostVoteEntries(there: KeptVote | undefined, kept: KeptVote | undefined): number {
  return [...(there?.entries ?? [])].filter(([key, value]) => kept?.entries.get(key) !== value).length;
}

/** Entries left behind, as the summary of a merge says them. */
export function leftWords(problems: readonly Problem[]): Words[] {
  return problems.map(({ message }) => message);
}
