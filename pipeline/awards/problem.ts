// A place of the voting workbook that does not hold, named by cell.

export type Problem = {
  readonly sheet: string;
  readonly address: string | null;
  /** Which identity or expectation is broken: "tellers-differ", "returned-over-issued", … */
  readonly identity: string;
  readonly message: string;
};

/**
 * What the chair should know of but what blocks nothing: a rule changed before the vote, results not
 * yet recalculated, a tie that others decide. */
const NOTES: readonly string[] = ["rule-changed", "not-recalculated", "tie"];

export function blocksResult({ identity }: Problem): boolean {
  return !NOTES.includes(identity);
}
