// From the marks of one teller to the counts of a round, and what is wrong with single ballots. No formula of the
// workbook is used. See sheets/count-sheet.ts for B1 to B8.
import { addressOf } from "#engine/address.ts";
import type { NomineeCount, RoundCounts, Voters } from "./count-round.ts";
import type { Words } from "#engine/form.ts";
import { saidOf, type Problem } from "./problem.ts";
import type { VoteEntries } from "./read-vote.ts";
import type { RuleValues } from "./rule-values.ts";
import { entryKey, type EntryPlace } from "./sheets/entry-places.ts";
import { AGREE, DISAGREE, HAND_KEYS, INVALID, VALID } from "./sheets/marks.ts";
import { COUNT_1, COUNT_2, DELEGATES, RESULTS } from "./sheets/sheet-names.ts";
import type { VoteDefinition } from "./vote-definition.ts";

export type Teller = 1 | 2;
export type RoundAt = { readonly award: VoteDefinition["awards"][number]; readonly round: 1 | 2 };

const lower = (value: string | number | undefined) => (typeof value === "string" ? value.toLowerCase() : value);

/** Takes a problem at an entry cell, by its key, or at another cell of the sheets as handed out. */
export type Report = (at: string | EntryPlace, identity: string, said: Words) => void;

/** A reporter that names the cell of an entry as it is now. */
export function reporter(vote: VoteEntries, problems: Problem[]): Report {
  return (at, identity, said) => {
    const place = typeof at === "string" ? vote.places.get(at) : vote.located.placeOf(at);
    const sheet = place?.sheet ?? (typeof at === "string" ? sheetOfKey(at) : at.sheet);
    const address = place ? addressOf(place.row, place.column) : null;
    problems.push({ sheet, address, identity, message: saidOf(sheet, address, said) });
  };
}

/** Where an entry belongs whose row is gone. */
function sheetOfKey(key: string): string {
  if (key.startsWith("delegate/")) return DELEGATES;
  if (key.startsWith("decision/")) return RESULTS;
  return key.startsWith("count/2") ? COUNT_2 : COUNT_1;
}

/** A count entered in a cell: 0 while blank; a text counts as nothing and is reported, like a number that is none. */
export function countEntered({ entries }: VoteEntries, key: string, report: Report): number {
  const value = entries.get(key);
  if (value === undefined) return 0;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
  report(key, "not-a-count", {
    vi: `ghi “${value}”, cần một số nguyên từ 0.`,
    en: `says “${value}”; a whole number from 0 is needed.`,
  });
  return typeof value === "number" ? value : 0;
}

/** Whether a teller has entered anything for a round. */
export function hasEntered({ entries, vote }: VoteEntries, teller: Teller, { award, round }: RoundAt): boolean {
  const code = award.rule.award;
  const isNumber = (key: string) => typeof entries.get(key) === "number";
  if (isNumber(entryKey.issued(teller, code, round)) || isNumber(entryKey.returned(teller, code, round))) return true;
  for (let ballot = 0; ballot < vote.ballots; ballot++)
    if (entries.has(entryKey.validity(teller, code, round, ballot))) return true;
  return HAND_KEYS.some((what) =>
    award.nominees.some(({ id }) => isNumber(entryKey.hands(teller, code, round, what, id))),
  );
}

export type CountOptions = {
  readonly rules: RuleValues;
  readonly admitted: ReadonlySet<string>;
  readonly most: number;
  readonly report: Report;
};

/** Counts a round from the entries of one teller; with a show of hands from the raised hands (B8). */
export function countRound(vote: VoteEntries, teller: Teller, at: RoundAt, options: CountOptions): RoundCounts {
  const { award, round } = at;
  const { rules, report } = options;
  const code = award.rule.award;
  const returned = countEntered(vote, entryKey.returned(teller, code, round), report);
  const issued = countEntered(vote, entryKey.issued(teller, code, round), report);
  const hands = rules.method === "hands";
  const ballots = countPapers(vote, teller, at, options);
  const raised = countHands(vote, teller, at, options);
  if (!hands) return { issued, returned, ...ballots };
  return { issued: returned, returned, valid: returned, invalid: 0, nominees: raised };
}

function countHands(
  vote: VoteEntries,
  teller: Teller,
  { award, round }: RoundAt,
  { rules, report }: CountOptions,
): NomineeCount[] {
  const code = award.rule.award;
  return award.nominees.map(({ id }) => {
    const [agree, disagree, abstain] = HAND_KEYS.map((what) => {
      const key = entryKey.hands(teller, code, round, what, id);
      if (rules.method !== "hands" && vote.entries.has(key))
        report(key, "hands-and-ballots", {
          vi: "thể lệ không chọn biểu quyết giơ tay, số này không được tính; xóa số hoặc sửa thể lệ.",
          en: "the rules ask for no show of hands, so this number does not count; clear it or change the rules.",
        });
      return countEntered(vote, key, report);
    }) as [number, number, number];
    return { id, agree, disagree, blank: abstain };
  });
}

type Papers = Pick<RoundCounts, "valid" | "invalid" | "nominees">;

function countPapers(vote: VoteEntries, teller: Teller, { award, round }: RoundAt, options: CountOptions): Papers {
  const { entries, vote: definition } = vote;
  const { rules, admitted, most, report } = options;
  const code = award.rule.award;
  const counts = new Map(award.nominees.map(({ id }) => [id, { id, agree: 0, disagree: 0, blank: 0 }]));
  let valid = 0;
  let invalid = 0;
  for (let ballot = 0; ballot < definition.ballots; ballot++) {
    const validityKey = entryKey.validity(teller, code, round, ballot);
    const reasonKey = entryKey.reason(teller, code, round, ballot);
    const validity = lower(entries.get(validityKey));
    const marks = award.nominees.flatMap(({ id }) => {
      const key = entryKey.mark(teller, code, round, ballot, id);
      const mark = lower(entries.get(key));
      return mark === undefined ? [] : [{ id, key, mark }];
    });
    if (validity === undefined && marks.length === 0 && !entries.has(reasonKey)) continue;
    if (rules.method === "hands") {
      report(validityKey, "hands-and-ballots", {
        vi: "thể lệ chọn biểu quyết giơ tay, phiếu này không được tính; xóa phiếu hoặc sửa thể lệ.",
        en: "the rules ask for a show of hands, so this ballot does not count; clear it or change the rules.",
      });
      continue;
    }
    for (const { key, mark } of marks)
      if (mark !== AGREE && mark !== DISAGREE)
        report(key, "unknown-mark", {
          vi: `ghi “${entries.get(key)}”; chỉ ghi ${AGREE}, ${DISAGREE} hoặc để trống.`,
          en: `says “${entries.get(key)}”; write only ${AGREE}, ${DISAGREE} or nothing.`,
        });
    if (validity === INVALID.toLowerCase()) {
      invalid++;
      if (!entries.has(reasonKey))
        report(reasonKey, "reason-missing", {
          vi: "phiếu không hợp lệ chưa ghi lý do.",
          en: "an invalid ballot without its reason.",
        });
      continue;
    }
    if (validity !== VALID.toLowerCase()) {
      report(validityKey, "ballot-unclassified", {
        vi: `dòng này chưa ghi ${VALID} hoặc ${INVALID} nên chưa được tính.`,
        en: `this row says neither “${VALID}” (valid) nor “${INVALID}” (invalid), so it is not counted yet.`,
      });
      continue;
    }
    valid++;
    const agreed = marks.filter(({ mark }) => mark === AGREE);
    for (const nominee of counts.values()) {
      const mark = marks.find(({ id }) => id === nominee.id)?.mark;
      if (mark === undefined) nominee.blank++;
      else if (mark === AGREE) nominee.agree++;
      else if (mark === DISAGREE) nominee.disagree++;
    }
    if (agreed.length > most)
      report(validityKey, "over-vote", {
        vi: `phiếu ghi hợp lệ nhưng chọn ${agreed.length}, tối đa ${most}. Ban kiểm phiếu xác định lại phiếu này.`,
        en: `the ballot is marked valid but chooses ${agreed.length}, at most ${most}. The tellers look at it again.`,
      });
    for (const { id, key } of marks)
      if (!admitted.has(id))
        report(key, "not-on-ballot", {
          vi: "đề cử này không thuộc phiếu của vòng này.",
          en: "this nominee is not on the ballot of this round.",
        });
    const unit = definition.units[ballot]?.id;
    if (!rules.ownUnitVote && rules.method === "open" && rules.voters === "units")
      for (const { id, key } of agreed)
        if (id === unit)
          report(key, "own-unit", {
            vi: "đơn vị chọn chính mình, thể lệ không cho phép.",
            en: "the union votes for itself, which the rules do not allow.",
          });
  }
  return { valid, invalid, nominees: [...counts.values()] };
}

/** Voters of an award, from Đại biểu (R5: a unit that is present has no written ballot). */
export function votersOf(vote: VoteEntries, rules: RuleValues, report: Report): Voters {
  let [byDecision, present, written] = [0, 0, 0];
  for (const { id } of vote.vote.units) {
    const [summoned, here, letters] = (["summoned", "present", "written"] as const).map((what) =>
      countEntered(vote, entryKey.delegate(id, what), report),
    ) as [number, number, number];
    if (here > summoned)
      report(entryKey.delegate(id, "present"), "present-over-summoned", {
        vi: "số có mặt nhiều hơn số triệu tập.",
        en: "more are present than were summoned.",
      });
    if (here > 0 && letters > 0)
      report(entryKey.delegate(id, "written"), "present-and-written", {
        vi: "đơn vị có mặt thì không tính phiếu gửi bằng văn bản.",
        en: "of a union that is present no ballot by letter counts.",
      });
    const absent = here > 0 ? 0 : letters;
    if (rules.voters === "units") {
      byDecision += 1;
      present += here > 0 ? 1 : 0;
      written += absent > 0 ? 1 : 0;
    } else {
      byDecision += summoned;
      present += here;
      written += absent;
    }
  }
  return { byDecision, present, written: rules.writtenOpinions ? written : 0 };
}
