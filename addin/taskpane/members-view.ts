// Which cluster, which period, and who belongs to it.
import { sourceOf } from "../browser/dropped-files.ts";
import type { ClusterShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";
import { KINDS } from "./period-words.ts";

const FIRST_YEAR = 2018;
const LAST_YEAR = 2040;

export function membersView(page: Page): HTMLElement {
  const { state, say } = page;
  const { clusters, known, cluster, year, kind } = state.board;
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(FIRST_YEAR + index));
  return h(
    "section",
    { "aria-labelledby": "step1" },
    h("h2", { id: "step1" }, say("step1")),
    h(
      "div",
      { class: "choices" },
      select(
        page,
        "cluster",
        cluster,
        clusters.map(({ id, name }) => [id, name]),
      ),
      select(
        page,
        "year",
        year,
        years.map((one) => [one, one]),
      ),
      select(
        page,
        "kind",
        kind,
        KINDS.map((one) => [one, say(`period${one}`)]),
      ),
    ),
    known && membersKnown(page, known),
  );
}

function select(
  { say, act }: Page,
  name: "cluster" | "year" | "kind",
  value: string,
  options: readonly (readonly [string, string])[],
): HTMLElement {
  const list = h(
    "select",
    { id: name, onchange: () => act.choosePeriod({ [name]: list.value }) },
    name !== "kind" && h("option", { value: "", selected: value === "" }, say("choose")),
    ...options.map(([id, text]) => h("option", { value: id, selected: id === value }, text)),
  );
  return h("div", { class: "choice" }, h("label", { for: name }, say(name)), list);
}

function membersKnown(page: Page, known: ClusterShown): Child {
  const { say } = page;
  const { members } = known;
  return [
    members === null
      ? h("p", { class: "notice" }, say("membersUnknown"))
      : h(
          "p",
          {},
          say("members", { number: members.length, names: members.map(({ name }) => name).join(", ") }),
          known.chair !== null && ` ${say("chair", { text: known.chair })}`,
        ),
    disclosure(page, "members", { summary: say("membersEdit"), open: members === null }, () => editor(page, known)),
  ];
}

function editor(page: Page, known: ClusterShown): Child {
  const { say, act, state, inLanguage } = page;
  const chosen = state.board.chosen ?? (known.members ?? []).map(({ unit }) => unit);
  const input = h("input", {
    type: "file",
    id: "roster-file",
    accept: ".json,application/json",
    hidden: true,
    onchange: () => {
      const file = input.files?.[0];
      if (file) act.openRoster(sourceOf(file));
      input.value = "";
    },
  });
  const button = (id: string, text: string, onclick: () => void, disabled = false) =>
    h("button", { type: "button", id, onclick, disabled }, text);
  const none = chosen.length === 0;
  return [
    h(
      "fieldset",
      { class: "members" },
      h("legend", {}, say("membersLegend")),
      ...known.units.map(({ unit, name }) => {
        const box = h("input", {
          type: "checkbox",
          id: `member-${unit}`,
          checked: chosen.includes(unit),
          onchange: () => act.chooseMember(unit, box.checked),
        });
        return h("label", { class: "member" }, box, name);
      }),
    ),
    none && h("p", { class: "small" }, say("membersNone")),
    h(
      "div",
      { class: "in-line" },
      button("members-use", say("membersUse", { number: chosen.length }), act.useMembers, none),
      button("members-save", say("membersSave"), act.saveMembers, none),
      button("members-open", say("membersOpen"), () => input.click()),
      input,
    ),
    state.board.rosterMessage && h("p", { class: "notice", role: "status" }, inLanguage(state.board.rosterMessage)),
  ];
}
