// The end of the way: what was mended, copies, the seal and the file to hand in.
import type { FileShown } from "../browser/shown.ts";
import { h, type Child } from "./element.ts";
import { journalView } from "./journal-view.ts";
import type { CopyKind } from "./mend-state.ts";
import type { Page } from "./page.ts";
import { sealView } from "./seal-view.ts";

export function handInView(page: Page, file: FileShown): HTMLElement {
  const { say, state, inLanguage } = page;
  const made = state.mend.made.get(file.key);
  return h(
    "div",
    { class: "hand-in" },
    journalView(page, file),
    h(
      "section",
      {},
      h("h3", {}, say("copies")),
      h("p", { class: "small" }, say(file.patchable ? "copiesAbout" : "copiesAboutNew")),
      h(
        "div",
        { class: "in-line" },
        copyButton(page, file, "fixed", say("copyFixed")),
        copyButton(page, file, "marked", say("copyMarked")),
      ),
      (["fixed", "marked"] as const).map((kind) => agreement(page, file, kind)),
    ),
    sealView(page, file),
    made &&
      h(
        "div",
        { class: "next", id: `${file.key}-made` },
        h("p", {}, inLanguage(made.text)),
        made.notes.map((note) => h("p", { class: "small" }, inLanguage(note))),
      ),
  );
}

function copyButton({ act }: Page, file: FileShown, kind: CopyKind, text: string): HTMLElement {
  return h("button", { type: "button", id: `${file.key}-${kind}`, onclick: () => act.copy(file, kind, false) }, text);
}

/** Asked before a copy of a protected file is made: it has no password. */
export function agreement({ say, act, state }: Page, file: FileShown, kind: CopyKind): Child {
  const { confirming } = state.mend;
  if (confirming?.file !== file.key || confirming.kind !== kind) return null;
  return h(
    "div",
    { class: "notice", role: "group", "aria-label": say("withoutPasswordYes") },
    h("p", {}, say("withoutPassword")),
    h(
      "div",
      { class: "in-line" },
      h(
        "button",
        { type: "button", id: "copy-agree", onclick: () => act.copy(file, kind, true) },
        say("withoutPasswordYes"),
      ),
      h("button", { type: "button", onclick: act.cancelCopy }, say("cancel")),
    ),
  );
}
