// Changes of cells in words: what a cell holds, what it will hold, and why one was left.
import { addressOf } from "#engine/address.ts";
import { formatNumber } from "#engine/written.ts";
import { isCellError, type CellRef, type CellValue, type Edit } from "#engine/workbook.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";
import type { RefusedEdit } from "./target.ts";
import type { WordKey } from "./words.ts";

/** At most so many cells are listed; the others are counted. */
const LISTED = 200;

const REFUSED: Readonly<Record<RefusedEdit["reason"], WordKey>> = {
  changed: "refusedChanged",
  formula: "refusedFormula",
  protected: "refusedProtected",
  editing: "refusedEditing",
  gone: "refusedGone",
  failed: "refusedFailed",
};

/** As findings name their place. */
export function placeWords({ sheet, row, column }: CellRef): string {
  return `“${sheet}” · ${addressOf(row, column)}`;
}

/** “12” for text, 12 for a number. */
export function valueWords({ say, state }: Page, value: CellValue | null): string {
  if (value === null || value === "") return say("blankCell");
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? formatNumber(value, state.lang) : `“${value}”`;
}

/** The cells with what they hold and will hold, as a small table. */
export function editTable(page: Page, edits: readonly Edit[]): HTMLElement {
  const { say } = page;
  const heading = (text: string) => h("th", { scope: "col" }, text);
  const left = edits.length - LISTED;
  return h(
    "div",
    { class: "edits", role: "group", tabindex: "0", "aria-label": say("previewTitle", { number: edits.length }) },
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, heading(say("cellHead")), heading(say("fromHead")), heading(say("toHead")))),
      h(
        "tbody",
        {},
        ...edits
          .slice(0, LISTED)
          .map(({ at, from, to }) =>
            h(
              "tr",
              {},
              h("th", { scope: "row" }, placeWords(at)),
              h("td", {}, h("del", {}, valueWords(page, from))),
              h("td", {}, h("ins", {}, valueWords(page, to))),
            ),
          ),
      ),
    ),
    left > 0 && h("p", { class: "small" }, say("andMore", { number: left })),
  );
}

export function refusedList(page: Page, refused: readonly RefusedEdit[]): HTMLElement {
  const { say } = page;
  return h(
    "div",
    { class: "notice", role: "alert" },
    h("p", {}, say("refusedEdits", { number: refused.length })),
    h(
      "ul",
      {},
      ...refused
        .slice(0, LISTED)
        .map(({ edit, reason }) => h("li", {}, `${placeWords(edit.at)}: ${say(REFUSED[reason])}`)),
    ),
  );
}
