// V7: what the two tellers entered differently, cell by cell. One who has entered nothing at all is a problem of its own.
import { hasEntered, reporter, type RoundAt } from "./count-ballots.ts";
import type { Words } from "#engine/form.ts";
import type { Problem } from "./problem.ts";
import type { VoteEntries } from "./read-vote.ts";
import { entryKey } from "./sheets/entry-places.ts";
import { HAND_KEYS } from "./sheets/marks.ts";

/** Problems on the first teller's sheet, naming both entries. */
export function tellerDifferences(vote: VoteEntries, at: RoundAt, entered: readonly [boolean, boolean]): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(vote, problems);
  const code = at.award.rule.award;
  if (!entered[0] || !entered[1]) {
    const missing = entered[0] ? 2 : 1;
    report(entryKey.issued(missing, code, at.round), "teller-missing", {
      vi: `người kiểm thứ ${missing === 1 ? "nhất" : "hai"} chưa nhập phiếu của vòng này.`,
      en: `the ${missing === 1 ? "first" : "second"} teller has entered no ballots of this round.`,
    });
    return problems;
  }
  for (const [one, two] of pairs(vote, at)) {
    const [a, b] = [vote.entries.get(one), vote.entries.get(two)];
    if (same(a, b)) continue;
    report(one, "tellers-differ", {
      vi: `người kiểm thứ nhất ghi “${a ?? ""}”, người kiểm thứ hai ghi “${b ?? ""}”. Xem lại phiếu và sửa cho khớp.`,
      en: `the first teller wrote “${a ?? ""}”, the second “${b ?? ""}”. Look at the ballot again and make them agree.`,
    });
  }
  return problems;
}

/** As the formulas compare: texts without regard to case, a blank as zero. */
function same(a: string | number | undefined, b: string | number | undefined): boolean {
  if (a === undefined || b === undefined) return (a ?? b ?? 0) === 0;
  return typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
}

/** Keys of the same cell with both tellers; reasons are the tellers' own words and are not compared. */
function* pairs({ vote }: VoteEntries, { award, round }: RoundAt): Generator<readonly [string, string]> {
  const code = award.rule.award;
  yield [entryKey.issued(1, code, round), entryKey.issued(2, code, round)];
  yield [entryKey.returned(1, code, round), entryKey.returned(2, code, round)];
  for (let ballot = 0; ballot < vote.ballots; ballot++) {
    yield [entryKey.validity(1, code, round, ballot), entryKey.validity(2, code, round, ballot)];
    for (const { id } of award.nominees)
      yield [entryKey.mark(1, code, round, ballot, id), entryKey.mark(2, code, round, ballot, id)];
  }
  for (const what of HAND_KEYS)
    for (const { id } of award.nominees)
      yield [entryKey.hands(1, code, round, what, id), entryKey.hands(2, code, round, what, id)];
}

/**
 * The second teller's entries taken from a copy of the file: its sheet Kiểm phiếu 2 where that is filled, else its
 * Kiểm phiếu 1. The copy must be of the same vote, and the first file must not hold a second entry already.
 */
export function withSecondTeller(vote: VoteEntries, copy: VoteEntries): VoteEntries {
  const problem = (identity: string, message: Words): VoteEntries => ({
    ...vote,
    problems: [...vote.problems, { sheet: "Kiểm phiếu 2", address: null, identity, message }],
  });
  if (JSON.stringify(vote.vote) !== JSON.stringify(copy.vote))
    return problem("second-other-vote", {
      vi: "Tệp của người kiểm thứ hai không phải bản sao của tệp này; số liệu của tệp đó không được dùng.",
      en: "The second teller's file is no copy of this one; its entries are not used.",
    });
  const rounds = vote.vote.awards.flatMap((award) => ([1, 2] as const).map((round): RoundAt => ({ award, round })));
  if (rounds.some((at) => hasEntered(vote, 2, at)))
    return problem("second-twice", {
      vi: "Trang Kiểm phiếu 2 đã có số liệu, lại có thêm tệp của người kiểm thứ hai. Giữ một nguồn rồi kiểm lại.",
      en: "The sheet “Kiểm phiếu 2” is filled already, and there is a second teller's file as well. Keep one of them and count again.",
    });
  const from = rounds.some((at) => hasEntered(copy, 2, at)) ? "count/2/" : "count/1/";
  const entries = new Map(vote.entries);
  for (const [key, value] of copy.entries)
    if (key.startsWith(from)) entries.set(`count/2/${key.slice(from.length)}`, value);
  return {
    ...vote,
    entries,
    problems: [...vote.problems, ...copy.problems.filter(({ identity }) => identity !== "rule-changed")],
  };
}
