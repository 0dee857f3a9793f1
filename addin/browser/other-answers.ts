// Answers to the chair's jobs that need no merge: blank workbooks, votes, proofs.
import { voteBook } from "#awards/sheets/vote-sheets.ts";
import { voteOfCluster, voteOfUnits, VoteUnknown } from "#awards/vote-of-units.ts";
import { unitInPeriod } from "#consolidate/unit-in-period.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Roster } from "#engine/roster.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { writeZip } from "#formats/zip-write.ts";
import { forms } from "#templates/forms/index.ts";
import type { Tell } from "./chair-desk.ts";
import type { ProofDesk } from "./proof-desk.ts";
import type { VoteDesk } from "./vote-desk.ts";
import type { Jobs, OtherJobs } from "./work.ts";

type Answers = {
  readonly [N in keyof OtherJobs]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] | Promise<Jobs[N]["answer"]>;
};

type Given = {
  readonly proof: ProofDesk;
  readonly vote: VoteDesk;
  /** The roster as it is now. */
  readonly roster: () => Roster;
  readonly tell: Tell;
};

export function otherAnswers({ proof, vote, roster, tell }: Given): Answers {
  return {
    blanks: ({ period, units }) => blanks(roster(), period, units, tell),
    newVote({ cluster, period, units }) {
      try {
        const when = parsePeriod(period);
        const made = units === null ? voteOfCluster(cluster, roster(), when) : voteOfUnits(units, roster(), when);
        return { bytes: writeXlsx(voteBook({ vote: made })) };
      } catch (fault) {
        if (fault instanceof VoteUnknown) return { problem: fault.words };
        throw fault;
      }
    },
    tally: () => vote.tally(),
    minutes: () => vote.minutes(),
    verify() {
      proof.revise(roster(), {});
      return proof.verify(tell);
    },
  };
}

async function blanks(roster: Roster, id: string, units: readonly string[], tell: Tell): Promise<Uint8Array> {
  const period = parsePeriod(id);
  const { blankWorkbook } = await import(/* webpackChunkName: "blanks" */ "#formats/blank/blank-workbook.ts");
  const made: { name: string; bytes: Uint8Array }[] = [];
  for (const unit of units) {
    tell(made.length + 1, units.length);
    made.push({ name: `${unit}.xlsx`, bytes: await blankWorkbook(unitInPeriod(unit, period, roster), period, forms) });
  }
  return made.length === 1 ? made[0]!.bytes : writeZip(made);
}
