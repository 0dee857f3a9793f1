// Findings by cause: the cause with its number, why it matters, then the first places.
import type { FileShown, FindingShown, GroupShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import { findingTools, groupTools, placeButton } from "./mend-view.ts";
import type { Page } from "./page.ts";
import { pieceView } from "./piece-view.ts";
import { severityBadge } from "./severity.ts";

const FIRST = 3;
const MORE = 20;

/**
 * `key` sets the list apart from others on the page; the gravest causes stand open. With `file` the findings are those of
 * the report on the desk, and can be mended.
 */
export function findingList(page: Page, groups: readonly GroupShown[], key: string, file?: FileShown): Child {
  return groups.map((group, index) => {
    const id = `${key}-g-${group.severity}-${group.rule}`;
    return groupView(page, group, { id, open: index === 0 && group.severity !== "info", file });
  });
}

type Where = { readonly id: string; readonly open: boolean; readonly file: FileShown | undefined };

function groupView(page: Page, group: GroupShown, { id, open, file }: Where): HTMLElement {
  const { say, inLanguage, state, act } = page;
  const summary = [
    severityBadge(page, group.severity),
    h("span", { class: "cause" }, inLanguage(group.title)),
    h("span", { class: "number" }, say("findingNumber", { number: group.cells })),
  ];
  return disclosure(page, id, { summary, open, level: "group" }, () => {
    const drawn = state.drawn.get(id) ?? FIRST;
    const left = group.findings.length - drawn;
    return [
      inLanguage(group.why) !== "" && h("p", { class: "why" }, inLanguage(group.why)),
      file && groupTools(page, file, group, id),
      h(
        "ol",
        { class: "findings" },
        ...group.findings.slice(0, drawn).map((finding) => findingView(page, group, finding, file)),
      ),
      left > 0 &&
        h(
          "button",
          { type: "button", id: `${id}-more`, onclick: () => act.drawMore(id, drawn + MORE) },
          say("showMore", { number: Math.min(left, MORE) }),
        ),
    ];
  });
}

function findingView(page: Page, group: GroupShown, finding: FindingShown, file: FileShown | undefined): HTMLElement {
  const { inLanguage } = page;
  const how = inLanguage(finding.how);
  return h(
    "li",
    { class: "finding", id: finding.key, tabindex: "-1" },
    finding.place !== "" && (file ? placeButton(page, finding) : h("p", { class: "place" }, finding.place)),
    h("p", {}, inLanguage(finding.what)),
    how !== "" && h("p", { class: "how" }, how),
    finding.piece && pieceView(page, finding.piece),
    file && findingTools(page, file, group, finding),
  );
}
