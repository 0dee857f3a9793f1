// Checking reports: one action first, then what was found in each file.
import { dropZone, progressView } from "./drop-zone.ts";
import { h } from "./element.ts";
import { fileView } from "./file-view.ts";
import type { Page } from "./page.ts";
import { unreadFile } from "./unread-file.ts";

export function checkView(page: Page): HTMLElement {
  const { state, say } = page;
  const read = state.files.filter(({ status }) => status === "accepted");
  const unread = state.files.filter(({ status }) => status !== "accepted");
  const empty = state.files.length === 0;
  return h(
    "div",
    { class: empty ? "start" : "results" },
    h("h1", {}, say("titleCheck")),
    empty && h("p", { class: "lead" }, say("checkLead")),
    dropZone(page, {
      desk: "check",
      action: say(empty ? "checkAction" : "checkMore"),
      hint: say(empty ? "dropHere" : "dropAgain"),
      primary: empty,
    }),
    progressView(page, "check"),
    unread.length > 0 && h("ul", { class: "unread-files" }, ...unread.map((file) => unreadFile(page, file))),
    read.length > 0 &&
      h(
        "section",
        { "aria-label": say("results") },
        read.map((file) => fileView(page, file, read.length === 1)),
        read.some(({ groups }) => groups.length > 0) && stepper(page),
      ),
  );
}

/** Next and previous finding, always within reach. */
export function stepper({ say, act }: Page): HTMLElement {
  return h(
    "div",
    { class: "stepper", role: "group", "aria-label": say("findingSteps") },
    h("button", { type: "button", id: "step-back", onclick: () => act.stepFinding(-1) }, say("previousFinding")),
    h("button", { type: "button", id: "step-on", onclick: () => act.stepFinding(1) }, say("nextFinding")),
  );
}
