// What stands around every view: name, the two parts, language, the promise that nothing leaves the machine.
import { boardView } from "./board-view.ts";
import { checkView } from "./check-view.ts";
import { h } from "./element.ts";
import { helpView } from "./help-view.ts";
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
        "aria-current": state.view === view && !state.help ? "page" : null,
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
          id: "go-help",
          class: "plain",
          "aria-current": state.help ? "page" : null,
          onclick: () => act.openHelp(null),
        },
        say("help"),
      ),
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
      content(page),
    ),
    h("footer", {}, h("p", {}, say("stays"))),
  );
  return fragment;
}

function content(page: Page): HTMLElement {
  const { help, view, excel } = page.state;
  if (help) return helpView(page, help);
  return view === "board" ? boardView(page) : excel ? excelView(page, excel) : checkView(page);
}
