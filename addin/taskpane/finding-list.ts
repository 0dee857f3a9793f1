// Findings by cause: the cause with its number, why it matters, then the first places.
import type { FindingShown, GroupShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";
import { pieceView } from "./piece-view.ts";
import { severityBadge } from "./severity.ts";

const FIRST = 3;
const MORE = 20;

/** `key` sets the list apart from others on the page; the gravest causes stand open. */
export function findingList(page: Page, groups: readonly GroupShown[], key: string): Child {
  return groups.map((group, index) => groupView(page, group, `${key}-g-${group.severity}-${group.rule}`, index));
}

function groupView(page: Page, group: GroupShown, id: string, index: number): HTMLElement {
  const { say, inLanguage, state, act } = page;
  const summary = [
    severityBadge(page, group.severity),
    h("span", { class: "cause" }, inLanguage(group.title)),
    h("span", { class: "number" }, say("findingNumber", { number: group.findings.length })),
  ];
  return disclosure(page, id, { summary, open: index === 0 && group.severity !== "info", level: "group" }, () => {
    const drawn = state.drawn.get(id) ?? FIRST;
    const left = group.findings.length - drawn;
    return [
      inLanguage(group.why) !== "" && h("p", { class: "why" }, inLanguage(group.why)),
      h("ol", { class: "findings" }, ...group.findings.slice(0, drawn).map((finding) => findingView(page, finding))),
      left > 0 &&
        h(
          "button",
          { type: "button", id: `${id}-more`, onclick: () => act.drawMore(id, drawn + MORE) },
          say("showMore", { number: Math.min(left, MORE) }),
        ),
    ];
  });
}

function findingView(page: Page, finding: FindingShown): HTMLElement {
  const { inLanguage, state, say, act } = page;
  const { at } = finding;
  const place =
    at && state.excel && state.view === "check"
      ? h(
          "button",
          {
            type: "button",
            class: "plain go",
            id: `${finding.key}-go`,
            "aria-label": say("goToCell", { text: finding.place }),
            onclick: () => act.goTo(at),
          },
          finding.place,
        )
      : finding.place;
  const how = inLanguage(finding.how);
  return h(
    "li",
    { class: "finding", id: finding.key, tabindex: "-1" },
    finding.place !== "" && h("p", { class: "place" }, place),
    h("p", {}, inLanguage(finding.what)),
    how !== "" && h("p", { class: "how" }, how),
    finding.piece && pieceView(page, finding.piece),
  );
}
