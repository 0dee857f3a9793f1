// What stands around every view: name, the two parts, language, the promise that nothing leaves the machine.
import { boardView } from "./board-view.ts";
import { checkView } from "./check-view.ts";
import { h } from "./element.ts";
import { excelView } from "./excel-view.ts";
import type { Page } from "./page.ts";

export function shell(page: Page): DocumentFragment {
  const { state, say, act } = page;
  const part = (view: "check" | "board", text: string) =>
    h(
      "button",
      {
        type: "button",
        id: `go-${view}`,
        "aria-current": state.view === view ? "page" : null,
        onclick: () => act.go(view),
      },
      text,
    );
  const fragment = document.createDocumentFragment();
  fragment.append(
    h("a", { class: "skip", href: "#main" }, say("skip")),
    h(
      "header",
      {},
      h("p", { class: "name" }, say("title")),
      h("nav", { "aria-label": say("mainParts") }, part("check", say("titleCheck")), part("board", say("titleBoard"))),
      h(
        "button",
        {
          type: "button",
          id: "language",
          class: "plain",
          lang: state.lang === "vi" ? "en" : "vi",
          onclick: act.switchLanguage,
        },
        say("otherLanguage"),
      ),
    ),
    h(
      "main",
      { id: "main", tabindex: "-1" },
      state.fault !== null &&
        h(
          "div",
          { class: "fault", role: "alert" },
          h("p", {}, say("failed", { text: state.fault })),
          h("p", {}, say("failedHow")),
          h("button", { type: "button", id: "dismiss", onclick: act.dismissFault }, say("dismiss")),
        ),
      state.view === "board" ? boardView(page) : state.excel ? excelView(page, state.excel) : checkView(page),
    ),
    h("footer", {}, h("p", {}, say("stays"))),
  );
  return fragment;
}
