// Earlier workbooks of this program on the chair's desk: never merged as a submission, but compared with, or asked for
// what people entered in them. What they are used for is a person's decision.
import { lostVoteEntries } from "#awards/left-behind.ts";
import { keptVote, type KeptVote } from "#awards/kept-vote.ts";
import { VotePartUnreadable } from "#awards/vote-part.ts";
import type { DataPart } from "#consolidate/data-part.ts";
import { lostEntries } from "#consolidate/lost-entries.ts";
import { ownKindOf } from "#consolidate/own-kind.ts";
import { DataPartUnreadable, dataPartOf } from "#consolidate/read-data-part.ts";
import { readKept, type ReadKept } from "#consolidate/read-kept.ts";
import { DATA_PART_UNREADABLE } from "#consolidate/unreadable-words.ts";
import type { Words } from "#engine/form.ts";
import type { Workbook } from "#engine/workbook.ts";
import type { Purpose } from "./desk.ts";
import type { EarlierUse, EntriesShown, OwnShown } from "./desk-shown.ts";

/** What is known of one of our workbooks. */
export type Earlier = {
  readonly data?: DataPart;
  readonly kept?: ReadKept;
  readonly vote?: KeptVote | undefined;
  readonly problem?: Words;
};

const VOTE_DAMAGED: Words = {
  vi: "phần dữ liệu của cuộc bỏ phiếu bị hỏng hoặc do phiên bản mới hơn tạo ra, nên không giữ lại được phiếu đã nhập.",
  en: "the data of its vote is damaged or of a newer version, so its ballots cannot be carried over.",
};

/** Reads data and entries. Never throws for what the workbook holds. */
export function readEarlier(own: Workbook): Earlier {
  let data: DataPart;
  try {
    data = dataPartOf(own.ownParts);
  } catch (fault) {
    if (fault instanceof DataPartUnreadable) return { problem: DATA_PART_UNREADABLE[fault.reason] };
    throw fault;
  }
  const kept = readKept(own, data);
  try {
    return { data, kept, vote: keptVote(own) };
  } catch (fault) {
    if (!(fault instanceof VotePartUnreadable)) throw fault;
    return fault.reason === "missing" ? { data, kept } : { data, kept, problem: VOTE_DAMAGED };
  }
}

/** Whether it may be used so: a damaged vote hinders carrying over, not comparing. */
export function mayBe({ data, problem }: Earlier, use: EarlierUse): boolean {
  return data !== undefined && (use === "previous" || problem === undefined);
}

/** `keeping` is the workbook whose entries are carried over, if any. */
export function showEarlier(
  own: Workbook,
  earlier: Earlier,
  { cluster, period }: Purpose,
  use: EarlierUse | null,
  keeping: Earlier | undefined,
): OwnShown {
  const { data, problem } = earlier;
  const same = data?.cluster.id === cluster && data?.period.id === period;
  const proposed: EarlierUse = same ? "keep" : "previous";
  return {
    kind: ownKindOf(own)!,
    cluster: data?.cluster.name ?? null,
    period: data?.period.id ?? null,
    problem: problem ?? null,
    proposal: data && data.cluster.id === cluster && mayBe(earlier, proposed) ? proposed : null,
    use,
    entries: entriesOf(earlier, undefined),
    lost: same && use !== "keep" ? orNone(entriesOf(earlier, keeping)) : null,
  };
}

/** What it holds that `keeping` has not. */
function entriesOf({ kept, vote }: Earlier, keeping: Earlier | undefined): EntriesShown {
  const { adjustments, exchangeRate } = kept
    ? lostEntries(kept.kept, keeping?.kept?.kept)
    : { adjustments: 0, exchangeRate: false };
  return { adjustments, exchangeRate, votes: lostVoteEntries(vote, keeping?.vote) };
}

function orNone(entries: EntriesShown): EntriesShown | null {
  return entries.adjustments > 0 || entries.exchangeRate || entries.votes > 0 ? entries : null;
}
