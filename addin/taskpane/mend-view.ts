// What can be done with one finding, one cause, or all of a report: the buttons, and the look before anything changes.
import type { FileShown, FindingShown, GroupShown } from "../browser/shown.ts";
import { editTable, refusedList } from "./edit-words.ts";
import { h, type Child } from "./element.ts";
import { ALL_SAFE } from "./mend-actions.ts";
import type { Page } from "./page.ts";
import type { Reached } from "./target.ts";
import type { WordKey } from "./words.ts";

/** The place of a finding, as a way to go there. */
export function placeButton({ say, act }: Page, finding: FindingShown): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "place",
      id: `${finding.key}-go`,
      "aria-label": say("goTo", { text: finding.place }),
      onclick: () => act.goTo(finding),
    },
    finding.place,
  );
}

export function findingTools(page: Page, file: FileShown, group: GroupShown, finding: FindingShown): Child {
  const { say, act, state } = page;
  const text = finding.place;
  const explains = state.mend.explaining === finding.key;
  const explain = say(finding.explanation === null ? "explain" : "explainEdit");
  return [
    unreached(page, finding),
    explains ? explanationForm(page, file, finding) : finding.explanation !== null && explanationView(page, finding),
    h(
      "div",
      { class: "in-line tools" },
      finding.fix !== null &&
        h(
          "button",
          {
            type: "button",
            id: `${finding.key}-mend`,
            "aria-label": say("mendOneAt", { text }),
            onclick: () => act.previewFinding(file, finding, group.title),
          },
          say("mendOne"),
        ),
      finding.fix?.kind === "review" && h("span", { class: "small" }, say("mendReview")),
      group.severity === "warning" &&
        !explains &&
        h(
          "button",
          {
            type: "button",
            id: `${finding.key}-explain`,
            "aria-label": `${explain} ${text}`.trim(),
            onclick: () => act.writeExplanation(finding.key),
          },
          explain,
        ),
    ),
    previewAt(page, finding.key, finding.fix?.kind === "review"),
  ];
}

const UNREACHED: Readonly<Record<Exclude<Reached, "reached"> | "unhide-failed", WordKey>> = {
  "hidden-sheet": "hiddenSheet",
  "hidden-rows": "hiddenRows",
  "hidden-columns": "hiddenColumns",
  gone: "placeGone",
  failed: "placeFailed",
  "unhide-failed": "unhideFailed",
};

function unreached({ say, act, state }: Page, finding: FindingShown): Child {
  const { unreached: stopped } = state.mend;
  if (stopped?.finding !== finding.key || stopped.reached === "reached") return null;
  const hidden = stopped.reached.startsWith("hidden");
  return h(
    "div",
    { class: "notice", role: "alert" },
    h("p", {}, say(UNREACHED[stopped.reached])),
    hidden &&
      h("button", { type: "button", id: `${finding.key}-unhide`, onclick: () => act.unhide(finding) }, say("unhide")),
  );
}

function explanationView({ say }: Page, { explanation }: FindingShown): HTMLElement {
  return h("p", { class: "explanation" }, h("strong", {}, `${say("explanation")}: `), explanation);
}

function explanationForm({ say, act, state }: Page, file: FileShown, finding: FindingShown): HTMLElement {
  const id = `${finding.key}-text`;
  const field = h("textarea", {
    id,
    rows: 3,
    maxlength: 500,
    "aria-describedby": `${id}-hint`,
    oninput: () => act.draftExplanation(field.value),
  });
  field.value = state.mend.draft ?? finding.explanation ?? "";
  return h(
    "form",
    {
      class: "explain",
      onsubmit: (event) => {
        event.preventDefault();
        act.explain(file, finding, field.value);
      },
    },
    h("label", { for: id }, say("explanation")),
    field,
    h("p", { class: "small", id: `${id}-hint` }, say("explainHint")),
    h(
      "div",
      { class: "in-line" },
      h("button", { id: `${id}-save`, class: "primary" }, say("explainSave")),
      h("button", { type: "button", onclick: () => act.writeExplanation(null) }, say("cancel")),
      finding.explanation !== null &&
        h(
          "button",
          { type: "button", class: "plain", onclick: () => act.explain(file, finding, "") },
          say("explainRemove"),
        ),
    ),
  );
}

/** Mending a whole cause, where more than one of its findings has a safe fix. */
export function groupTools(page: Page, file: FileShown, group: GroupShown, id: string): Child {
  const { say, act } = page;
  const safe = group.findings.filter(({ fix }) => fix?.kind === "safe").length;
  if (safe < 2) return null;
  return [
    h(
      "div",
      { class: "in-line" },
      h(
        "button",
        {
          type: "button",
          id: `${id}-mend`,
          "aria-label": `${say("mendCause", { number: safe })}: ${page.inLanguage(group.title)}`,
          onclick: () => act.previewRule(file, group.rule, id, group.title),
        },
        say("mendCause", { number: safe }),
      ),
    ),
    previewAt(page, id, false),
  ];
}

/** What concerns the whole report: all safe fixes, marks in Excel, what could not be changed. */
export function fileTools(page: Page, file: FileShown): HTMLElement {
  const { say, act, state } = page;
  const { refused } = state.mend;
  const place = `${file.key}-tools`;
  return h(
    "div",
    { class: "file-tools", id: place, tabindex: "-1" },
    h(
      "div",
      { class: "in-line" },
      file.counts.safe > 0 &&
        h(
          "button",
          { type: "button", id: `${place}-mend`, onclick: () => act.previewRule(file, null, place, ALL_SAFE) },
          say("mendAll", { number: file.counts.safe }),
        ),
      page.inExcel && [
        h("button", { type: "button", id: `${place}-mark`, onclick: () => act.mark(file) }, say("mark")),
        h("button", { type: "button", id: `${place}-unmark`, onclick: act.unmark }, say("unmark")),
      ],
    ),
    previewAt(page, place, false),
    refused?.file === file.key && refusedList(page, refused.edits),
  );
}

function previewAt(page: Page, place: string, review: boolean): Child {
  const { say, act, state } = page;
  const { preview } = state.mend;
  if (preview?.place !== place) return null;
  const number = preview.edits.length;
  return h(
    "div",
    { class: "preview", role: "group", "aria-label": say("previewTitle", { number }) },
    number === 0
      ? h("p", {}, say("previewNone"))
      : [h("p", { class: "cause" }, say("previewTitle", { number })), editTable(page, preview.edits)],
    review && h("p", { class: "notice" }, say("previewReview")),
    h(
      "div",
      { class: "in-line" },
      number > 0 &&
        h("button", { type: "button", id: "mend-do", class: "primary", onclick: act.mend }, say("doMend", { number })),
      h("button", { type: "button", id: "mend-cancel", onclick: act.closePreview }, say("cancel")),
    ),
  );
}
