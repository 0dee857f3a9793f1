// One round of one award: from counts to who is elected. Nothing here knows a workbook.
//   T1  votes needed: see votes-needed.ts.
//   T2  elected: at least one vote, at least the votes needed, and no more nominees with as many votes or more than
//       there are seats.
//   T3  a tie: enough votes, fewer nominees with more votes than seats, but with those of equal votes more than seats.
//       It is shown with the rule for ties; the order of rows or names never decides it.
//   T4  a second round is due when seats are open after the first, two rounds are allowed, someone may stand, and no
//       tie is left to others by the rule for ties.
//   T5  on the second ballot stand those of a tie if there is one; else all who were not elected, or by the rule those
//       behind fewer than twice as many as seats are open (equal votes at the edge all stand).
//   T6  in the second round a voter has as many choices as seats are open, unless the rule gave more choices than
//       seats from the beginning.
//   T7  no share of nothing: while what the share is taken of is 0, no votes needed can be named and nobody is elected.
import type { RuleValues } from "./rule-values.ts";
import { votesNeeded } from "./votes-needed.ts";

export type NomineeCount = {
  readonly id: string;
  readonly agree: number;
  readonly disagree: number;
  readonly blank: number;
};

export type RoundCounts = {
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  readonly nominees: readonly NomineeCount[];
};

/** Voters of an award: by decision, present, and written ballots of absent units where these count. */
export type Voters = { readonly byDecision: number; readonly present: number; readonly written: number };

export type RoundOutcome = {
  /** What the share is taken of. */
  readonly base: number;
  /** null where no number can be named (T7). */
  readonly needed: number | null;
  readonly seats: number;
  readonly elected: readonly string[];
  readonly tied: readonly string[];
  readonly open: number;
};

/** The number the share is taken of. Written ballots that count are among the voters present. */
export function baseOf(rules: RuleValues, counts: RoundCounts, voters: Voters): number {
  if (rules.base === "units") return voters.byDecision;
  if (rules.base === "present") return voters.present + voters.written;
  if (rules.base === "issued") return counts.issued;
  return rules.base === "collected" ? counts.returned : counts.valid;
}

/** Who of the admitted is elected, who is tied, how many seats stay open. `rules` are valid (see ruleFromCell). */
export function decideRound(
  rules: RuleValues,
  counts: RoundCounts,
  voters: Voters,
  admitted: ReadonlySet<string>,
  seats: number,
): RoundOutcome {
  const base = baseOf(rules, counts, voters);
  const needed = base > 0 ? Math.max(1, votesNeeded(base, rules)) : null;
  const standing = counts.nominees.filter(({ id }) => admitted.has(id));
  const enough = standing.filter(({ agree }) => needed !== null && agree >= needed);
  const elected: string[] = [];
  const tied: string[] = [];
  for (const { id, agree } of enough) {
    const more = enough.filter((other) => other.agree > agree).length;
    const asMany = enough.filter((other) => other.agree >= agree).length;
    if (asMany <= seats) elected.push(id);
    else if (more < seats) tied.push(id);
  }
  return { base, needed, seats, elected, tied, open: Math.max(0, seats - elected.length) };
}

/** Who stands in round two; empty when none is due. */
export function admittedToSecond(
  rules: RuleValues,
  first: RoundOutcome,
  counts: RoundCounts,
  admitted: ReadonlySet<string>,
): ReadonlySet<string> {
  if (first.open === 0 || rules.maxRounds < 2 || counts.returned === 0 || first.needed === null) return new Set();
  if (first.tied.length > 0) return new Set(rules.tie === "round" ? first.tied : []);
  const rest = counts.nominees.filter(({ id }) => admitted.has(id) && !first.elected.includes(id));
  if (rules.secondRound === "remaining") return new Set(rest.map(({ id }) => id));
  return new Set(
    rest.filter(({ agree }) => rest.filter((other) => other.agree > agree).length < 2 * first.open).map(({ id }) => id),
  );
}

/** Choices a voter has in a round with so many seats. */
export function choicesIn(rules: RuleValues, round: 1 | 2, seats: number): number {
  return round === 1 || rules.maxChoices > rules.seats ? rules.maxChoices : Math.min(rules.maxChoices, seats);
}

/** Competition rank by votes among the admitted: equal votes, equal rank. */
export function rankOf(id: string, counts: RoundCounts, admitted: ReadonlySet<string>): number | null {
  const own = counts.nominees.find((nominee) => nominee.id === id);
  if (!own || !admitted.has(id)) return null;
  return 1 + counts.nominees.filter((other) => admitted.has(other.id) && other.agree > own.agree).length;
}
