// What has been changed here, step by step, and the way back.
import type { FileShown } from "../browser/shown.ts";
import { editTable } from "./edit-words.ts";
import { disclosure } from "./disclosure.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

export function journalView(page: Page, file: FileShown): HTMLElement {
  const { say, act, state, inLanguage } = page;
  const steps = state.mend.journal.get(file.key) ?? [];
  return h(
    "section",
    {},
    h("h3", { id: `${file.key}-journal`, tabindex: "-1" }, say("journal")),
    steps.length === 0
      ? h("p", { class: "small" }, say("journalNone"))
      : [
          ...steps.map(({ cause, edits }, index) =>
            disclosure(
              page,
              `${file.key}-step-${index}`,
              { summary: say("journalStep", { cause: inLanguage(cause), number: edits.length }), open: false },
              () => editTable(page, edits),
            ),
          ),
          h(
            "div",
            { class: "in-line" },
            h("button", { type: "button", id: `${file.key}-undo`, onclick: () => act.undo(file) }, say("undo")),
          ),
        ],
  );
}
