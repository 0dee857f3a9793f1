// Re-counts a vote from its marks, independently of every formula in the workbook.
//   V1  issued ballots ≤ voters present and written ballots that count (once anybody is marked present).
//   V2  returned ≤ issued.
//   V3  valid + invalid = returned.
//   V4  agreement + disagreement + blank = valid, for every nominee on the ballot.
//   V5  choices ≤ valid × choices allowed.
//   V6  votes of a nominee ≤ valid.
//   V7  the two tellers entered the same, cell by cell; both must have entered.
//   V8  awards are decided in their order; who is elected for an award is not on a later ballot that excludes it.
//   V9  a second round counts only where one is due.
//   V10 a tie that the rules leave to others is decided only for those tied and only for open seats.
import { addressOf } from "#engine/address.ts";
import type { Words } from "#engine/form.ts";
import { countRound, hasEntered, reporter, votersOf, type Report, type RoundAt } from "./count-ballots.ts";
import {
  admittedToSecond,
  choicesIn,
  decideRound,
  type RoundCounts,
  type RoundOutcome,
  type Voters,
} from "./count-round.ts";
import { saidOf, type Problem } from "./problem.ts";
import type { VoteEntries } from "./read-vote.ts";
import { CHOICES, YES, type RuleValues } from "./rule-values.ts";
import { entryKey } from "./sheets/entry-places.ts";
import { COUNT, roundAt } from "./sheets/places.ts";
import { COUNT_1, RESULTS } from "./sheets/sheet-names.ts";
import { tellerDifferences } from "./teller-differences.ts";

export type RoundTally = {
  readonly round: 1 | 2;
  readonly admitted: ReadonlySet<string>;
  readonly most: number;
  readonly counts: RoundCounts;
  readonly outcome: RoundOutcome;
  readonly held: boolean;
  /** A second round is due after this one. */
  readonly nextRound: boolean;
};

export type AwardTally = {
  readonly award: string;
  readonly title: Words;
  readonly rules: RuleValues;
  /** The rules on the sheet can be counted with; otherwise nobody is elected. */
  readonly usable: boolean;
  readonly voters: Voters;
  readonly names: ReadonlyMap<string, string>;
  readonly rounds: readonly [RoundTally, RoundTally];
  /** Elected in any round, or by decision of a tie. */
  readonly elected: readonly string[];
  /** Tied for seats that are still open. */
  readonly tied: readonly string[];
  readonly open: number;
};

/** Every first round, and second rounds that are due or filled. */
export function roundsToShow({ rounds }: AwardTally): readonly RoundTally[] {
  return rounds.filter(({ round, held }) => round === 1 || held || rounds[0].nextRound);
}

export type TallyResult = { readonly awards: readonly AwardTally[]; readonly problems: readonly Problem[] };

/**
 * Counts the entries under the rules (by award; those of the sheet are in `entries.rules`). An award whose rules cannot
 * be counted with is counted, but nobody is elected.
 */
export function tallyVote(entries: VoteEntries, rules: VoteEntries["rules"] = entries.rules): TallyResult {
  const problems: Problem[] = [...entries.problems];
  const report = reporter(entries, problems);
  const finals = new Map<string, readonly string[]>();
  const awards = entries.vote.awards.map((award): AwardTally => {
    const tally = tallyAward(entries, award, rules.get(award.rule.award), finals, { report, problems });
    finals.set(tally.award, tally.elected);
    return tally;
  });
  return { awards, problems: distinct(problems) };
}

type Sink = { readonly report: Report; readonly problems: Problem[] };

function tallyAward(
  entries: VoteEntries,
  award: RoundAt["award"],
  own: RuleValues | undefined,
  finals: ReadonlyMap<string, readonly string[]>,
  sink: Sink,
): AwardTally {
  const { report } = sink;
  const code = award.rule.award;
  const rules = own ?? UNUSABLE;
  const names = new Map(
    award.nominees.map(({ id, name }) => [id, name || String(entries.entries.get(entryKey.name(code, id)) ?? "")]),
  );
  const excluded = new Set(rules.excludes.flatMap((other) => finals.get(other) ?? []));
  const units = new Set(entries.vote.units.map(({ id }) => id));
  const admitted = new Set(
    award.nominees
      .filter(({ id, unit }) => {
        const listed = String(entries.entries.get(entryKey.listed(code, id)) ?? "").toLowerCase() === YES.toLowerCase();
        return listed && names.get(id) !== "" && !(unit !== undefined && units.has(unit) && excluded.has(id));
      })
      .map(({ id }) => id),
  );
  const voters = votersOf(entries, rules, report);
  const first = tallyRound(
    entries,
    { award, round: 1 },
    { rules, usable: own !== undefined, admitted, seats: rules.seats, voters },
    sink,
  );
  const second = admittedToSecond(rules, first.outcome, first.counts, admitted);
  const due = second.size > 0;
  const seats = due ? first.outcome.open : 0;
  const then = tallyRound(
    entries,
    { award, round: 2 },
    { rules, usable: own !== undefined, admitted: second, seats, voters },
    sink,
  );
  if (!due && then.held)
    report(entryKey.returned(1, code, 2), "round-not-due", {
      vi: "không phải bỏ phiếu vòng hai nhưng đã nhập phiếu; kết quả vòng hai không được tính.",
      en: "no second round is due but ballots of one are entered; they do not count.",
    });
  const left = due ? then.outcome.tied : first.outcome.tied;
  const decided = decisions(entries, award, left, report);
  const elected = [...first.outcome.elected, ...then.outcome.elected, ...decided];
  const open = rules.seats - elected.length;
  if (open < 0 && decided.length > 0)
    report(entryKey.decision(code, decided[0]!), "decision-over-seats", {
      vi: "quyết định nhiều đề cử hơn số suất còn lại.",
      en: "more nominees are decided for than seats are left.",
    });
  const tied = open > 0 ? left.filter((id) => !elected.includes(id)) : [];
  return {
    award: code,
    title: award.rule.title,
    rules,
    usable: own !== undefined,
    voters,
    names,
    rounds: [{ ...first, nextRound: due }, then],
    elected,
    tied,
    open: Math.max(0, open),
  };
}

/** Stands in where the rules on the sheet cannot be counted with: nobody can be elected for no seat. */
const UNUSABLE: RuleValues = {
  seats: 0,
  numerator: 1,
  denominator: 1,
  comparator: ">=",
  base: "units",
  writtenOpinions: true,
  ownUnitVote: true,
  voters: "units",
  maxChoices: Number.MAX_SAFE_INTEGER,
  maxRounds: 1,
  secondRound: "remaining",
  tie: "chairs",
  method: "secret",
  excludes: [],
};

type RoundOptions = {
  readonly rules: RuleValues;
  readonly usable: boolean;
  readonly admitted: ReadonlySet<string>;
  readonly seats: number;
  readonly voters: Voters;
};

function tallyRound(entries: VoteEntries, at: RoundAt, options: RoundOptions, sink: Sink): RoundTally {
  const { rules, usable, admitted, seats, voters } = options;
  const { report, problems } = sink;
  const most = choicesIn(rules, at.round, seats);
  const counts = countRound(entries, 1, at, { rules, admitted, most, report });
  const outcome = decideRound(rules, counts, voters, admitted, seats);
  const entered = [hasEntered(entries, 1, at), hasEntered(entries, 2, at)] as const;
  const held = entered[0] || entered[1];
  if (held) {
    checkIdentities(entries, at, { counts, admitted, most, voters, hands: rules.method === "hands" }, report);
    if (usable && counts.returned > 0 && outcome.needed === null)
      report(entryKey.delegate(entries.vote.units[0]!.id, "present"), "base-missing", {
        vi: `chưa có số để tính tỷ lệ (${CHOICES.base![rules.base]!}).`,
        en: `the number that the share is taken of is missing (“${CHOICES.base![rules.base]!}”).`,
      });
    problems.push(...tellerDifferences(entries, at, entered));
  }
  if (outcome.tied.length > 0) problems.push(tieProblem(entries, at, outcome, rules));
  return {
    round: at.round,
    admitted,
    most,
    counts,
    outcome: usable ? outcome : { ...outcome, needed: null, elected: [], tied: [] },
    held,
    nextRound: false,
  };
}

type Counted = {
  readonly counts: RoundCounts;
  readonly admitted: ReadonlySet<string>;
  readonly most: number;
  readonly voters: Voters;
  readonly hands: boolean;
};

function checkIdentities(entries: VoteEntries, { award, round }: RoundAt, counted: Counted, report: Report): void {
  const { counts, admitted, most, voters, hands } = counted;
  const code = award.rule.award;
  const { issued, returned, valid, invalid, nominees } = counts;
  const issuedKey = entryKey.issued(1, code, round);
  const returnedKey = entryKey.returned(1, code, round);
  const able = voters.present + voters.written;
  if (able > 0 && issued > able)
    report(issuedKey, "issued-over-voters", {
      vi: `phát ra ${issued} phiếu, nhiều hơn ${able} người bỏ phiếu.`,
      en: `ballots issued: ${issued}, more than the ${able} voters.`,
    });
  if (returned > issued)
    report(returnedKey, "returned-over-issued", {
      vi: `thu về ${returned} phiếu, nhiều hơn ${issued} phiếu phát ra.`,
      en: `ballots returned: ${returned}, more than the ${issued} issued.`,
    });
  if (valid + invalid !== returned)
    report(returnedKey, "valid-invalid-returned", {
      vi: `hợp lệ ${valid} + không hợp lệ ${invalid} khác thu về ${returned}.`,
      en: `valid ${valid} + invalid ${invalid} is not the ${returned} returned.`,
    });
  const choices = nominees.reduce((sum, { agree }) => sum + agree, 0);
  if (choices > valid * most)
    report(returnedKey, "choices-over-allowed", {
      vi: `tổng lượt chọn ${choices} nhiều hơn hợp lệ × ${most} = ${valid * most}.`,
      en: `votes in all: ${choices}, more than valid ballots × ${most} = ${valid * most}.`,
    });
  const index = entries.vote.awards.indexOf(award);
  const { count } = roundAt(entries.plan.places, index, round);
  nominees.forEach(({ id, agree, disagree, blank }, i) => {
    // Where the nominee's marks are added up; with a show of hands where the hands stand.
    const at = { sheet: COUNT_1, row: hands ? count.hands : count.blank, column: COUNT.first + i };
    const name = award.nominees[i]!.name || id;
    if (admitted.has(id) && agree + disagree + blank !== valid)
      report(at, "agree-disagree-blank", {
        vi: `${name}: đồng ý ${agree} + không đồng ý ${disagree} + để trống ${blank} khác số phiếu hợp lệ ${valid}.`,
        en: `${name}: agree ${agree} + disagree ${disagree} + blank ${blank} is not the ${valid} valid ballots.`,
      });
    if (hands && !admitted.has(id) && agree + disagree > 0)
      report(at, "not-on-ballot", {
        vi: `${name}: có số giơ tay cho đề cử không thuộc phiếu.`,
        en: `${name}: hands are counted for a nominee who is not on the ballot.`,
      });
    if (agree > valid)
      report(at, "votes-over-valid", {
        vi: `${name}: ${agree} lượt chọn, nhiều hơn ${valid} phiếu hợp lệ.`,
        en: `${name}: votes: ${agree}, more than the ${valid} valid ballots.`,
      });
  });
}

/** V10: decisions entered on Kết quả, those of the tied alone. */
function decisions(entries: VoteEntries, award: RoundAt["award"], tied: readonly string[], report: Report): string[] {
  const code = award.rule.award;
  return award.nominees.flatMap(({ id }) => {
    const key = entryKey.decision(code, id);
    const mark = entries.entries.get(key);
    if (mark === undefined) return [];
    const sound = typeof mark === "string" && mark.toLowerCase() === "x" && tied.includes(id);
    if (!sound)
      report(key, "decision-invalid", {
        vi: "chỉ ghi x cho đề cử bằng phiếu ở suất cuối.",
        en: "write x only for a nominee tied for the last seat.",
      });
    return sound ? [id] : [];
  });
}

function tieProblem(
  entries: VoteEntries,
  { award, round }: RoundAt,
  { tied }: RoundOutcome,
  rules: RuleValues,
): Problem {
  const index = entries.vote.awards.indexOf(award);
  const row = roundAt(entries.plan.places, index, round).result.tie;
  const place = entries.located.placeOf({ sheet: RESULTS, row, column: 0 }) ?? { row, column: 0 };
  const address = addressOf(place.row, place.column);
  const names = tied.map((id) => award.nominees.find((nominee) => nominee.id === id)?.name || id).join("; ");
  return {
    sheet: RESULTS,
    address,
    identity: "tie",
    message: saidOf(RESULTS, address, {
      vi: `bằng phiếu ở suất cuối của ${award.rule.title.vi}: ${names}. Thể lệ: ${CHOICES.tie![rules.tie]!}.`,
      en: `a tie for the last seat of ${award.rule.title.en}: ${names}. The rules: “${CHOICES.tie![rules.tie]!}”.`,
    }),
  };
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ sheet, address, identity, message }) => {
    const key = `${sheet}|${address}|${identity}|${message.vi}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
