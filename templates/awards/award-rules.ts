// The rules of a vote, as data: every value says where it comes from or that it is assumed, and the chair may change
// each before the vote.
import * as z from "zod";

const words = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** A value with its source, or marked as assumed with the reason for the assumption. */
function known<T extends z.ZodType>(value: T) {
  return z.union([
    z.strictObject({ value, source: z.string().min(1) }),
    z.strictObject({ value, assumed: z.literal(true), because: z.string().min(1) }),
  ]);
}

/**
 * Two whole numbers, never a decimal: 2/3 of 9 is 6 votes, 0.6667 of 9 would be 7. Votes needed are the smallest v
 * with v·denominator ≥ (or >) n·numerator, in integers.
 */
export const threshold = z
  .strictObject({ numerator: z.number().int().min(1), denominator: z.number().int().min(1) })
  .refine(({ numerator, denominator }) => numerator <= denominator);

/** The awards of the report form, or another of the cluster's own: `KHAC_…`. */
export const awardCode = z.union([
  z.enum(["CO_THI_DUA", "BANG_KHEN_TAP_THE", "BANG_KHEN_CA_NHAN", "CUM_TRUONG", "CUM_PHO"]),
  z.templateLiteral(["KHAC_", z.string().regex(/^[A-Z0-9_]+$/)]),
]);

export const awardRule = z.strictObject({
  award: awardCode,
  title: words,
  /** How many can be elected. */
  seats: known(z.number().int().min(1)),
  /** Who can be nominated: every voting unit, or the nominations in the submissions. */
  nominees: known(z.enum(["units", "nominations"])),
  threshold: known(threshold),
  comparator: known(z.enum([">=", ">"])),
  /** What the share is taken of: units by decision, units present, ballots issued, collected or valid. */
  denominator: known(z.enum(["units", "present", "issued", "collected", "valid"])),
  writtenOpinions: known(z.boolean()),
  ownUnitVote: known(z.boolean()),
  voters: known(z.enum(["units", "delegates"])),
  maxChoices: known(z.number().int().min(1)),
  maxRounds: known(z.number().int().min(1).max(2)),
  /** Who is on the second ballot when too few were elected: all who were not, or twice as many as seats are open. */
  secondRound: known(z.enum(["remaining", "top"])),
  /** Equal votes for the last seat: another round, the cluster's head and deputy decide, or the higher score. */
  tie: known(z.enum(["round", "chairs", "score"])),
  method: known(z.enum(["secret", "open", "hands"])),
  /** Who is elected for one of these is no longer on this ballot. */
  excludes: known(z.array(awardCode)),
});

export const awardRules = z.strictObject({
  schema: z.literal("hopnhat.awards/1"),
  version: z.string().min(1),
  cluster: z.string().min(1),
  period: z.string().min(1),
  title: words,
  /** In the order they are voted on. */
  awards: z.array(awardRule).min(1),
});

/** Who was elected, by unit id, where it is published. */
export const awardResult = z.strictObject({
  cluster: z.string(),
  period: z.string(),
  source: z.string().min(1),
  results: z.array(z.strictObject({ award: awardCode, elected: z.array(z.string().min(1)).min(1) })),
});

export type AwardCode = z.infer<typeof awardCode>;
export type AwardRule = z.infer<typeof awardRule>;
export type AwardRules = z.infer<typeof awardRules>;
export type AwardResult = z.infer<typeof awardResult>;
