// Items that may be one item of several unions: which of them counts is the chair's to decide, with a reason.
import { formatNumber } from "#engine/written.ts";
import type { LikeRowShown, LikeRowsShown } from "../browser/desk-shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

export function likeRowsView(page: Page, groups: readonly LikeRowsShown[]): Child {
  if (groups.length === 0) return null;
  const open = groups.filter(({ counted }) => counted === null).length;
  const summary = [
    h("h3", {}, page.say("likeTitle")),
    h("span", { class: "number" }, page.say("likeCount", { number: groups.length, open })),
  ];
  return disclosure(page, "like-rows", { summary, open: false }, () => [
    h("p", {}, page.say("likeAbout")),
    ...groups.map((group, index) => groupView(page, group, `like-${index}`)),
  ]);
}

function groupView(page: Page, group: LikeRowsShown, id: string): HTMLElement {
  const { say, inLanguage, state, act } = page;
  const draft = state.desk.drafts.get(group.key);
  const counted = draft ? draft.counted : group.counted;
  const by = draft?.by ?? (group.by === "" ? say("likeByDefault") : group.by);
  const reason = draft?.reason ?? group.reason;
  const change = (part: { counted?: string | null; reason?: string; by?: string }) =>
    act.draftDecision(group.key, { counted, reason, by, ...part });
  const radio = (value: string | null, text: string) =>
    h(
      "label",
      { class: "member" },
      h("input", {
        type: "radio",
        name: id,
        id: `${id}-${value ?? "all"}`,
        checked: counted === value,
        onchange: () => change({ counted: value, reason: value === null ? "" : say("likeReason", { text: value }) }),
      }),
      h("span", {}, text),
    );
  const field = (name: "reason" | "by", value: string, text: string) => {
    const input = h("input", {
      type: "text",
      id: `${id}-${name}`,
      value,
      onchange: () => change({ [name]: input.value }),
    });
    return h("div", { class: "choice" }, h("label", { for: `${id}-${name}` }, text), input);
  };
  return h(
    "fieldset",
    { class: "like" },
    h("legend", {}, `${inLanguage(group.section)} · ${say(group.same ? "likeSame" : "likeAmount")}`),
    radio(null, say("likeAll")),
    ...group.rows.map((row) => radio(row.id, say("likeOne", { text: rowWords(page, row) }))),
    counted !== null && [field("reason", reason, say("likeWhy")), field("by", by, say("likeBy"))],
    h(
      "div",
      { class: "in-line" },
      h(
        "button",
        { type: "button", id: `${id}-decide`, disabled: draft === undefined, onclick: () => act.decide(group.key) },
        say("likeDecide"),
      ),
      group.counted !== null && !draft && h("span", { class: "badge good" }, say("likeDecided")),
    ),
  );
}

/** "Kiên Giang, KG-VT-001: Nước sạch, 462.000.000 đồng". */
function rowWords({ state }: Page, { id, union, name, amount }: LikeRowShown): string {
  const value = amount && `${formatNumber(amount.value, state.lang)} ${amount.currency === "VND" ? "đồng" : "USD"}`;
  return `${union}, ${id}: ${[name, value].filter((part) => part !== null && part !== "").join(", ")}`;
}
