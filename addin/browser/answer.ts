// The worker's side: jobs in, plain data out. One job at a time, in the order they are asked.
import { newMemo } from "#engine/memo.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Roster } from "#engine/roster.ts";
import { mergeRoster, parseRoster, RosterError } from "#engine/roster-schema.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { profileAnswers } from "./profile-answers.ts";
import { boardAnswers } from "./board-answers.ts";
import { ChairDesk, type Tell } from "./chair-desk.ts";
import { checkAnswers } from "./check-answers.ts";
import { Desk } from "./desk.ts";
import { liveAnswers } from "./live-answers.ts";
import { otherAnswers } from "./other-answers.ts";
import { ProofDesk } from "./proof-desk.ts";
import { rosterFile, showCluster } from "./roster-edit.ts";
import type { DeskName, Jobs, JobName } from "./work.ts";
import { VoteDesk } from "./vote-desk.ts";

type Answers = { readonly [N in JobName]: (ask: Jobs[N]["ask"]) => Jobs[N]["answer"] | Promise<Jobs[N]["answer"]> };

const NOT_JSON = { vi: "không phải là tệp danh sách (JSON) hợp lệ.", en: "it is not a valid roster file (JSON)." };

/** Answers to every job, over desks of their own; `tell` is called between the steps of a long one. */
export function answers(tell: Tell): Answers {
  let roster: Roster = builtInRoster;
  const board = new ChairDesk(roster, "b");
  const proof = new ProofDesk(roster, "p");
  const vote = new VoteDesk(roster, "v");
  const desks: Readonly<Record<DeskName, Desk>> = { check: new Desk(roster, "f", {}, newMemo()), board, proof, vote };
  return {
    ...checkAnswers(desks.check),
    ...profileAnswers(desks, () => roster),
    add: ({ desk, bytes, name, passwords }) => desks[desk].add(bytes, name, passwords),
    unlock: ({ desk, key, password }) => desks[desk].unlock(key, password),
    remove({ desk, key }) {
      desks[desk].remove(key);
      return null;
    },
    revise: ({ desk, purpose }) => desks[desk].revise(roster, purpose),
    ...liveAnswers(desks.check),
    ...boardAnswers(board, tell),
    ...otherAnswers({ proof, vote, roster: () => roster, tell }),
    clusters: () => roster.clusters.map(({ id, name }) => ({ id, name })),
    cluster: ({ cluster, period }) => showCluster(roster, cluster, parsePeriod(period)),
    members({ cluster, period, units }) {
      const file = rosterFile(
        roster,
        cluster,
        parsePeriod(period),
        units.map((unit) => ({ unit })),
      );
      roster = mergeRoster(roster, file);
      return `${JSON.stringify(file, null, 2)}\n`;
    },
    roster({ text }) {
      try {
        roster = mergeRoster(roster, parseRoster(JSON.parse(text.replace(/^\uFEFF/, ""))));
        return null;
      } catch (fault) {
        if (fault instanceof SyntaxError) return NOT_JSON;
        if (fault instanceof RosterError) return fault.words;
        throw fault;
      }
    },
  };
}
