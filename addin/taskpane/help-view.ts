// Help in place of the page's other content: the list of pages, or one of them.
import { HELP_TOPICS, type HelpTopic } from "../help/topics.ts";
import { h, type Child } from "./element.ts";
import { helpBlocks, helpText } from "./help-content.ts";
import type { Page } from "./page.ts";
import type { HelpState } from "./state.ts";

export function helpView(page: Page, help: HelpState): HTMLElement {
  const { say, act } = page;
  return h(
    "div",
    { class: "help" },
    h(
      "div",
      { class: "in-line" },
      h("button", { type: "button", id: "help-close", onclick: act.closeHelp }, say("helpClose")),
      help.topic !== null &&
        h(
          "button",
          { type: "button", id: "help-all", class: "plain", onclick: () => act.openHelp(null) },
          say("helpAll"),
        ),
    ),
    help.pages === null
      ? h("p", {}, say("helpLoading"))
      : help.topic === null
        ? list(page, help)
        : topicView(page, help, help.topic),
  );
}

function list(page: Page, { pages }: HelpState): Child[] {
  const { state, say, act } = page;
  return [
    h("h1", {}, say("help")),
    h("p", { class: "lead" }, say("helpLead")),
    h(
      "ul",
      { class: "help-list" },
      ...HELP_TOPICS.map((topic) => {
        const { title, summary } = pages![topic][state.lang];
        return h(
          "li",
          {},
          h(
            "button",
            { type: "button", id: `help-${topic}`, class: "in-text", onclick: () => act.openHelp(topic) },
            title,
          ),
          h("p", { class: "small" }, helpText(page, summary)),
        );
      }),
    ),
  ];
}

function topicView(page: Page, { pages }: HelpState, topic: HelpTopic): Child[] {
  const { state, say, act } = page;
  const { title, summary, content } = pages![topic][state.lang];
  const at = HELP_TOPICS.indexOf(topic);
  const step = (other: HelpTopic | undefined, word: "helpBefore" | "helpNext") =>
    other &&
    h(
      "button",
      { type: "button", id: word, onclick: () => act.openHelp(other) },
      say(word, { text: pages![other][state.lang].title }),
    );
  return [
    h("h1", {}, title),
    h("article", { class: "help-text" }, h("p", { class: "lead" }, helpText(page, summary)), helpBlocks(page, content)),
    h("div", { class: "in-line" }, step(HELP_TOPICS[at - 1], "helpBefore"), step(HELP_TOPICS[at + 1], "helpNext")),
  ];
}
