// The chair's desk: cluster and period, the reports, the board as it fills, and the consolidated workbook.
import { formatDate } from "#engine/written.ts";
import type { UnitStatus } from "#consolidate/model.ts";
import type { BoardShown, LineShown } from "../browser/shown.ts";
import { stepper } from "./check-view.ts";
import { disclosure } from "./disclosure.ts";
import { earlierView } from "./earlier-view.ts";
import { dropZone, progressView } from "./drop-zone.ts";
import { h, type Child } from "./element.ts";
import { findingList } from "./finding-list.ts";
import { jobButton } from "./job-view.ts";
import { likeRowsView } from "./like-rows-view.ts";
import { membersView } from "./members-view.ts";
import { otherJobsView } from "./other-jobs-view.ts";
import type { Page } from "./page.ts";
import { countWords } from "./severity.ts";
import { totalsView } from "./totals-view.ts";
import { unreadFile } from "./unread-file.ts";

const SIGN: Readonly<Record<UnitStatus, readonly [string, string]>> = {
  merged: ["✓", "good"],
  missing: ["✕", "error"],
  refused: ["✕", "error"],
  superseded: ["–", "info"],
  undecided: ["?", "warning"],
  outside: ["–", "info"],
};

export function boardView(page: Page): HTMLElement {
  const { state, say } = page;
  const { known, board } = state.board;
  return h(
    "div",
    { class: "board" },
    h("h1", {}, say("titleBoard")),
    h("p", { class: "lead" }, say("boardLead")),
    membersView(page),
    known?.members && reports(page),
    board && result(page, board),
    otherJobsView(page),
  );
}

function reports(page: Page): HTMLElement {
  const { state, say } = page;
  const { board, files, known } = state.board;
  const left = files.filter(
    ({ status, isOwn }) => !isOwn && (status === "locked" || status === "ignored" || (!board && status === "refused")),
  );
  const waiting = (known?.members ?? []).map(({ name }): LineShown => ({
    name,
    status: "missing",
    file: null,
    date: null,
    dateFrom: null,
    reason: null,
    choice: false,
  }));
  return h(
    "section",
    { "aria-labelledby": "step2" },
    h("h2", { id: "step2" }, say("step2")),
    dropZone(page, { desk: "board", action: say("boardAction"), hint: say("boardDrop"), primary: board === null }),
    progressView(page, "board"),
    earlierView(page),
    left.length > 0 && [
      h("h3", {}, say("otherFiles")),
      h("ul", { class: "unread-files" }, ...left.map((file) => unreadFile(page, file))),
    ],
    h("h3", {}, say("boardCount", { part: board?.counted ?? 0, whole: board?.expected ?? waiting.length })),
    h(
      "ul",
      { class: "lines", "aria-label": say("boardTable") },
      ...(board?.lines ?? waiting)
        // What waits for its password is asked for it above.
        .filter(({ file }) => !left.some(({ name, status }) => name === file && status === "locked"))
        .map((line) => lineView(page, line)),
    ),
    board && asideView(page, board.aside),
  );
}

function lineView(page: Page, line: LineShown): HTMLElement {
  const { say, inLanguage, state, act } = page;
  const [sign, look] = SIGN[line.status];
  const about = [
    line.file !== line.name ? line.file : null,
    line.date && formatDate(line.date.slice(0, 10), state.lang),
    line.reason && inLanguage(line.reason),
  ].filter((part) => part !== null && part !== "");
  const file = state.board.files.find(({ name }) => name === line.file);
  return h(
    "li",
    {},
    h(
      "p",
      { class: "file-line" },
      h("strong", {}, line.name),
      h(
        "span",
        { class: `badge ${look}` },
        h("span", { class: "sign", "aria-hidden": "true" }, sign),
        say(line.status),
      ),
    ),
    about.length > 0 && h("p", { class: "small" }, about.join(" · ")),
    file &&
      h(
        "div",
        { class: line.choice ? "line-acts several" : "line-acts" },
        line.choice &&
          h(
            "button",
            {
              type: "button",
              id: `${file.key}-choose`,
              "aria-label": say("chooseThisFile", { text: file.name }),
              onclick: () => act.chooseFile(file.name),
            },
            say("chooseThis"),
          ),
        h(
          "button",
          {
            type: "button",
            class: "plain",
            id: `${file.key}-remove`,
            "aria-label": say("removeFile", { text: file.name }),
            onclick: () => act.removeFile(file.key),
          },
          say("remove"),
        ),
      ),
  );
}

/** Files that the chair has decided against; each can come back. */
function asideView({ say, act }: Page, aside: BoardShown["aside"]): Child {
  if (aside.length === 0) return null;
  return [
    h("h3", { id: "aside", tabindex: "-1" }, say("asideTitle")),
    h(
      "ul",
      { class: "lines" },
      ...aside.map(({ key, file, union }) =>
        h(
          "li",
          {},
          h("p", { class: "file-line" }, h("strong", {}, union ?? file), union !== null && h("span", {}, file)),
          h(
            "button",
            {
              type: "button",
              id: `${key}-back`,
              "aria-label": say("takeBackFile", { text: file }),
              onclick: () => act.takeBack(key),
            },
            say("takeBack"),
          ),
        ),
      ),
    ),
  ];
}

function result(page: Page, board: BoardShown): Child {
  const { say, state, act } = page;
  return [
    h(
      "section",
      { "aria-labelledby": "step3" },
      h("h2", { id: "step3" }, say("step3")),
      board.counted < board.expected &&
        h("p", { class: "notice" }, say("downloadMissing", { number: board.expected - board.counted })),
      h("p", {}, countWords(page, board.counts)),
      board.left.length > 0 &&
        h(
          "div",
          { class: "notice" },
          h("p", {}, say("leftBehind")),
          h("ul", {}, ...board.left.map((words) => h("li", {}, page.inLanguage(words)))),
        ),
      likeRowsView(page, board.likeRows),
      h(
        "div",
        { class: "in-line" },
        jobButton(page, { id: "download", text: say("download"), primary: true, onclick: () => act.download(false) }),
        jobButton(page, { id: "download-share", text: say("downloadShare"), onclick: () => act.download(true) }),
      ),
      h("p", { class: "small" }, state.making ? say("preparing") : say("shareAbout")),
    ),
    disclosure(page, "totals", { summary: h("h2", {}, say("totals")), open: false, level: "file" }, () =>
      totalsView(page, board),
    ),
    board.units.length > 0 &&
      h(
        "section",
        { "aria-labelledby": "union-findings" },
        h("h2", { id: "union-findings" }, say("findings")),
        board.units.map(({ name, counts, groups }) =>
          disclosure(
            page,
            `union-${name ?? ""}`,
            {
              summary: [
                h("h3", {}, name ?? say("mergeFindings")),
                h("span", { class: "number" }, countWords(page, counts)),
              ],
              open: false,
              level: "file",
            },
            () => findingList(page, groups, `union-${name ?? ""}`),
          ),
        ),
        stepper(page),
      ),
  ];
}
