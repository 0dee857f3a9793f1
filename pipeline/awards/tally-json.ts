// The result of a tally as JSON: `hopnhat.tally/1`.
import type { Language } from "#engine/written.ts";
import { roundsToShow, type TallyResult } from "./tally.ts";
import type { Problem } from "./problem.ts";

export type TallyJson = {
  readonly schema: "hopnhat.tally/1";
  readonly awards: readonly {
    readonly award: string;
    readonly round: number;
    readonly issued: number;
    readonly returned: number;
    readonly valid: number;
    readonly invalid: number;
    /** null while what the share is taken of is not known, or the rules cannot be counted with. */
    readonly needed: number | null;
    readonly nominees: readonly {
      readonly id: string;
      readonly agree: number;
      readonly disagree: number;
      readonly blank: number;
      readonly elected: boolean;
    }[];
    readonly tie: readonly string[];
    readonly nextRound: boolean;
  }[];
  readonly problems: readonly (Omit<Problem, "message"> & { readonly message: string })[];
};

/** Nominees on the ballot, and any others with marks; problems in one language. */
export function tallyJson({ awards, problems }: TallyResult, lang: Language): TallyJson {
  return {
    schema: "hopnhat.tally/1",
    awards: awards.flatMap((award) =>
      roundsToShow(award).map(({ round, counts, outcome, admitted, nextRound }) => ({
        award: award.award,
        round,
        issued: counts.issued,
        returned: counts.returned,
        valid: counts.valid,
        invalid: counts.invalid,
        needed: outcome.needed,
        nominees: counts.nominees
          .filter(({ id, agree, disagree }) => admitted.has(id) || agree + disagree > 0)
          .map(({ id, agree, disagree, blank }) => ({
            id,
            agree,
            disagree,
            blank,
            elected: outcome.elected.includes(id),
          })),
        tie: [...outcome.tied],
        nextRound,
      })),
    ),
    problems: problems.map(({ message, ...problem }) => ({ ...problem, message: message[lang] })),
  };
}
