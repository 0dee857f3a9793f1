// The cluster's totals, each with how many unions are in it.
import type { BoardShown } from "../browser/shown.ts";
import { formatNumber } from "#engine/written.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

export function totalsView({ say, inLanguage, state }: Page, board: BoardShown): HTMLElement {
  const heading = (text: string) => h("th", { scope: "col" }, text);
  return h(
    "div",
    { class: "wide", role: "region", "aria-label": say("totals"), tabindex: "0" },
    h(
      "table",
      { class: "totals" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          heading(say("indicator")),
          heading(say("total")),
          heading(say("unitsIn")),
          heading(say("flagged")),
          ...board.comparedWith.map((period) => heading(say("inPeriod", { text: period }))),
        ),
      ),
      h(
        "tbody",
        {},
        ...board.totals.map(({ name, unitOfCount, total, units, expected, flagged, earlier }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, inLanguage(name)),
            h("td", {}, `${formatNumber(total, state.lang)} ${inLanguage(unitOfCount)}`),
            h("td", {}, `${units}/${expected}`),
            h("td", {}, flagged > 0 ? formatNumber(flagged, state.lang) : ""),
            ...earlier.map((then) =>
              h("td", {}, then ? `${formatNumber(then.total, state.lang)} (${then.units}/${then.expected})` : ""),
            ),
          ),
        ),
      ),
    ),
  );
}
