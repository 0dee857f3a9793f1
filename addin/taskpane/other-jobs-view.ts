// The chair's other jobs, folded away below the main one.
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import { blanksView } from "./blanks-view.ts";
import { jobButton, jobProgress } from "./job-view.ts";
import type { Page } from "./page.ts";
import { proofView } from "./proof-view.ts";
import { returnsView } from "./returns-view.ts";
import { voteView } from "./vote-view.ts";
import type { WordKey } from "./words.ts";

export function otherJobsView(page: Page): HTMLElement {
  const part = (id: string, title: WordKey, content: (page: Page) => Child) =>
    disclosure(page, id, { summary: h("h3", {}, page.say(title)), open: false, level: "other" }, () => content(page));
  return h(
    "section",
    { "aria-labelledby": "other-jobs", class: "other-jobs" },
    h("h2", { id: "other-jobs" }, page.say("otherJobs")),
    part("job-returns", "returnsTitle", returnsView),
    part("job-blanks", "blanksTitle", blanksView),
    part("job-vote", "voteTitle", voteView),
    part("job-proof", "proofTitle", proofView),
    part("job-export", "exportTitle", exportView),
  );
}

function exportView(page: Page): Child {
  const { state, say, act } = page;
  if (!state.board.board) return h("p", {}, say("needsBoard"));
  return [
    h("p", {}, say("exportAbout")),
    h("div", { class: "in-line" }, jobButton(page, { id: "export", text: say("exportSave"), onclick: act.saveExport })),
    jobProgress(page, "export"),
  ];
}
