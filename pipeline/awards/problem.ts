// A place of the voting workbook that does not hold, named by cell. The sheets are Vietnamese: what stands on them is
// quoted as it stands, in either language.
import type { Words } from "#engine/form.ts";

export type Problem = {
  readonly sheet: string;
  readonly address: string | null;
  /** Which identity or expectation is broken: "tellers-differ", "returned-over-issued", … */
  readonly identity: string;
  readonly message: Words;
};

/**
 * What the chair should know of but what blocks nothing: a rule changed before the vote, results not
 * yet recalculated, a tie that others decide. */
const NOTES: readonly string[] = ["rule-changed", "not-recalculated", "tie"];

/** What is said of a cell, with the cell named before it. */
export function saidOf(sheet: string, address: string | null, said: Words): Words {
  const cell = address ?? "?";
  return { vi: `Ô ${cell} trang ${sheet}: ${said.vi}`, en: `Cell ${cell} of sheet “${sheet}”: ${said.en}` };
}

export function blocksResult({ identity }: Pick<Problem, "identity">): boolean {
  return !NOTES.includes(identity);
}
