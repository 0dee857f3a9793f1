// The check desk inside Excel: one action first, then what was found, with how things stand above it.
import { stepper } from "./check-view.ts";
import { h } from "./element.ts";
import type { ExcelFault } from "./excel-port.ts";
import type { ExcelState } from "./excel-state.ts";
import { fileView } from "./file-view.ts";
import type { Page } from "./page.ts";
import { unreadFile } from "./unread-file.ts";
import type { WordKey } from "./words.ts";

export function excelView(page: Page, excel: ExcelState): HTMLElement {
  const { state, say, act } = page;
  const [file] = state.files;
  const button = h(
    "button",
    {
      type: "button",
      id: "check-open",
      class: file ? "" : "primary",
      "aria-disabled": excel.reading ? "true" : null,
      onclick: act.checkOpen,
    },
    say(file ? "checkOpenAgain" : "checkOpen"),
  );
  return h(
    "div",
    { class: file ? "results" : "start" },
    h("h1", {}, say("titleCheck")),
    !file && h("p", { class: "lead" }, say("excelLead")),
    h(
      "div",
      { class: file ? "open-file" : "open-file drop" },
      button,
      file && h("p", { class: "status", id: "status" }, statusWords(page, excel)),
      !file && h("p", { class: "small" }, say("otherFilesHint")),
    ),
    excel.reading &&
      h(
        "div",
        { class: "progress" },
        h("label", { for: "progress" }, say("readingOpen")),
        h("progress", { id: "progress" }),
      ),
    excel.editing && h("p", { class: "notice", id: "editing", role: "status" }, say("editingCell")),
    excel.fault && faultCard(page, excel.fault),
    excel.unseen && file && h("p", { class: "notice", id: "unseen" }, unseenWords(page, excel.unseen)),
    file &&
      (file.status === "accepted"
        ? h(
            "section",
            { "aria-label": say("results") },
            fileView(page, file, true),
            file.groups.length > 0 && stepper(page),
          )
        : h("ul", { class: "unread-files" }, unreadFile(page, file))),
  );
}

function statusWords({ state, say }: Page, { follows }: ExcelState): string {
  const { sheets, cells } = state.files[0]!;
  const word = { "not-yet": null, yes: "followsYes", no: "followsNo", lost: "followsLost" } as const;
  const key = word[follows];
  return [say("checkedOpen", { sheets, cells }), key && say(key)].filter(Boolean).join(" ");
}

function unseenWords({ say }: Page, unseen: NonNullable<ExcelState["unseen"]>): string {
  const names = { merges: "unseenMerges", hidden: "unseenHidden" } as const;
  const list = [...unseen.map((one) => say(names[one])), say("unseenRest")].join(", ");
  return say("unseenCells", { list });
}

const FAULT_WORDS: Readonly<Record<ExcelFault["kind"], WordKey>> = {
  protected: "excelProtected",
  editing: "excelEditing",
  "too-large": "excelTooLarge",
  timeout: "excelTimeout",
  gone: "excelGone",
  unsupported: "excelUnsupported",
  failed: "excelFailed",
};

function faultCard({ say, act }: Page, fault: ExcelFault): HTMLElement {
  return h(
    "div",
    { class: "fault", role: "alert", id: "excel-fault" },
    h("p", {}, say(FAULT_WORDS[fault.kind])),
    h("details", {}, h("summary", {}, say("excelDetail", { text: "" })), h("p", { class: "small" }, fault.detail)),
    h("button", { type: "button", id: "excel-dismiss", onclick: act.dismissExcel }, say("dismiss")),
  );
}
