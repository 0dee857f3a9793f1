// What goes back to each union: a message to send and its own copy with the findings marked.
import type { ReturnShown } from "../browser/desk-shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import { jobButton, jobProgress } from "./job-view.ts";
import type { Page } from "./page.ts";

export function returnsView(page: Page): Child {
  const { state, say, act } = page;
  const { day, returns } = state.desk;
  if (!state.board.board) return h("p", {}, say("needsBoard"));
  const field = h("input", { type: "date", id: "reply-by", value: day, onchange: () => act.setDay(field.value) });
  return [
    h("p", {}, say("returnsAbout")),
    h("div", { class: "choice" }, h("label", { for: "reply-by" }, say("replyBy")), field),
    h(
      "div",
      { class: "in-line" },
      jobButton(page, {
        id: "make-returns",
        text: say("returnsMake"),
        primary: returns === null,
        onclick: act.makeReturns,
      }),
      returns &&
        jobButton(page, { id: "returns-zip", text: say("returnsZip"), primary: true, onclick: act.saveReturns }),
    ),
    jobProgress(page, "returns"),
    jobProgress(page, "returns-zip"),
    returns?.map((one) => returnView(page, one)),
  ];
}

function returnView(page: Page, { unit, name, copy, message }: ReturnShown): HTMLElement {
  const { say, act } = page;
  const summary = [
    h("span", { class: "cause" }, name),
    h("span", { class: "number" }, say(copy === null ? "returnMessageOnly" : "returnWithCopy")),
  ];
  return disclosure(page, `return-${unit}`, { summary, open: false }, () => [
    h("label", { for: `message-${unit}` }, say("messageTo", { text: name })),
    h("textarea", { id: `message-${unit}`, readonly: true, rows: 12, lang: "vi" }, message.replace(/\r/g, "")),
    h(
      "div",
      { class: "in-line" },
      jobButton(page, {
        id: `copy-message-${unit}`,
        text: say("messageCopy"),
        label: say("messageCopyOf", { text: name }),
        onclick: () => act.copyMessage(unit),
      }),
      copy !== null &&
        jobButton(page, {
          id: `copy-${unit}`,
          text: say("returnCopy"),
          label: say("returnCopyOf", { text: name }),
          onclick: () => act.saveCopy(unit),
        }),
    ),
    h("p", { class: "small", id: `copied-${unit}` }),
    jobProgress(page, `copy-${unit}`),
  ]);
}
