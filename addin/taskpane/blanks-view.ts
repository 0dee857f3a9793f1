// Blank report workbooks, for one unit or for all members.
import { h, type Child } from "./element.ts";
import { jobButton, jobProgress } from "./job-view.ts";
import type { Page } from "./page.ts";
import { periodWords } from "./period-words.ts";

export function blanksView(page: Page): Child {
  const { state, say, act } = page;
  const { known, year, kind } = state.board;
  const { blankUnit } = state.desk;
  if (!known) return h("p", {}, say("needsPeriod"));
  const members = known.members ?? [];
  const others = known.units.filter(({ unit }) => !members.some((member) => member.unit === unit));
  const option = ({ unit, name }: { readonly unit: string; readonly name: string }) =>
    h("option", { value: unit, selected: unit === blankUnit }, name);
  const list = h(
    "select",
    { id: "blank-unit", onchange: () => act.chooseBlank(list.value) },
    members.length > 0
      ? h("option", { value: "", selected: blankUnit === "" }, say("blanksAll", { number: members.length }))
      : h("option", { value: "", selected: blankUnit === "" }, say("choose")),
    members.length > 0 && h("optgroup", { label: say("blanksMembers") }, ...members.map(option)),
    h("optgroup", { label: say("blanksOthers") }, ...others.map(option)),
  );
  return [
    h("p", {}, say("blanksAbout", { text: periodWords(page, kind, year) })),
    h("div", { class: "choice" }, h("label", { for: "blank-unit" }, say("blanksFor")), list),
    h(
      "div",
      { class: "in-line" },
      jobButton(page, {
        id: "blanks",
        text: say("blanksSave"),
        disabled: blankUnit === "" && members.length === 0,
        onclick: act.saveBlanks,
      }),
    ),
    jobProgress(page, "blanks"),
  ];
}
