// What a vote is about: units, awards with their rules, nominees with ids that never change. From it alone every
// voting sheet is laid out, so that a filled workbook can be compared with what was handed out.
import * as z from "zod";
import { awardRule, type AwardRule, type AwardRules } from "#templates/awards/award-rules.ts";

export const VOTE_NAMESPACE = "urn:hopnhat:vote:1";
export const VOTE_SCHEMA = "hopnhat.vote/1";

const nominee = z.strictObject({
  /** The unit's id, `<unit>/<n>` for a person or body it puts forward, `bo-sung-<n>` for a line filled at the conference. */
  id: z.string().min(1),
  /** "" for a line to be filled. */
  name: z.string(),
  unit: z.string().optional(),
  position: z.string().optional(),
  achievement: z.string().optional(),
  /** Stands on the ballot unless the chair takes it off. */
  listed: z.boolean(),
});

export const voteDefinition = z.strictObject({
  schema: z.literal(VOTE_SCHEMA),
  rulesVersion: z.string(),
  cluster: z.strictObject({ id: z.string(), name: z.string().min(1) }),
  period: z.strictObject({ id: z.string(), year: z.number().int(), words: z.string() }),
  units: z
    .array(z.strictObject({ id: z.string().min(1), name: z.string().min(1), fullName: z.string().min(1) }))
    .min(1),
  awards: z.array(z.strictObject({ rule: awardRule, nominees: z.array(nominee).min(1) })).min(1),
  /** Criteria in order and what each unit gave itself; null where nothing certain was read. */
  scores: z.strictObject({
    criteria: z.array(z.strictObject({ key: z.string(), name: z.string(), max: z.number().nullable() })),
    self: z.record(z.string(), z.array(z.number().nullable())),
  }),
  /** Ballot rows of each counting block. */
  ballots: z.number().int().min(1).max(2000),
  /** The copy to hand out: counts, no ballots. */
  share: z.literal(true).optional(),
});

export type Nominee = z.infer<typeof nominee>;
export type VoteDefinition = z.infer<typeof voteDefinition>;
export type VoteAward = VoteDefinition["awards"][number];
export type VoteUnit = VoteDefinition["units"][number];

export type DefinitionInput = {
  readonly cluster: VoteDefinition["cluster"];
  readonly period: VoteDefinition["period"];
  readonly units: readonly VoteUnit[];
  readonly rules: AwardRules;
  /** Put forward in the submissions, by award. */
  readonly nominations?: ReadonlyMap<string, readonly Nominee[]>;
  readonly scores?: VoteDefinition["scores"];
  readonly ballots?: number;
};

/** Lines for nominees the conference adds, where an award is not for units alone. */
const SPARE = 2;

/** The definition of a vote: every unit, or those put forward, on each award's list. */
export function defineVote({
  cluster,
  period,
  units,
  rules,
  nominations,
  scores,
  ballots,
}: DefinitionInput): VoteDefinition {
  return {
    schema: VOTE_SCHEMA,
    rulesVersion: rules.version,
    cluster,
    period,
    units: [...units],
    awards: rules.awards.map((rule) => ({
      rule,
      nominees: nomineesOf(rule, units, nominations?.get(rule.award) ?? []),
    })),
    scores: scores ?? { criteria: [], self: {} },
    ballots: ballots ?? ballotsFor(rules.awards, units.length),
  };
}

// A few lines more than voters, so that a ballot too many can be entered and is seen.
function ballotsFor(rules: readonly AwardRule[], units: number): number {
  return rules.some(({ voters }) => voters.value === "delegates") ? units * 3 + 3 : units + 3;
}

function nomineesOf(rule: AwardRule, units: readonly VoteUnit[], put: readonly Nominee[]): Nominee[] {
  const spare = Array.from({ length: SPARE }, (_, i): Nominee => ({ id: `bo-sung-${i + 1}`, name: "", listed: false }));
  if (rule.nominees.value === "nominations") return [...put, ...spare];
  const own = units.map(({ id, fullName }): Nominee => {
    const words = put.find((other) => other.id === id);
    return { ...(words ?? {}), id, name: fullName, unit: id, listed: true };
  });
  // What was put forward and is no unit stays in sight; the chair decides whether it goes on the ballot.
  const others = put
    .filter(({ id }) => !units.some((unit) => unit.id === id))
    .map((other) => ({ ...other, listed: false }));
  return others.length === 0 ? own : [...own, ...others];
}
