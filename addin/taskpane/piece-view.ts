// A small piece of the sheet, drawn as the person knows it: column letters, row numbers, the cell in question framed.
import type { PieceShown } from "../browser/shown.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

export function pieceView({ say }: Page, piece: PieceShown): HTMLElement {
  const label = say("pieceOf", { sheet: piece.sheet });
  const view = h(
    "div",
    { class: "piece", role: "group", "aria-label": label, tabindex: "0" },
    h(
      "table",
      {},
      h("caption", { class: "unseen" }, label),
      h("thead", {}, h("tr", {}, h("td", {}), ...piece.columns.map((letters) => h("th", { scope: "col" }, letters)))),
      h(
        "tbody",
        {},
        ...piece.rows.map(({ number, cells }) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, String(number)),
            ...cells.map(({ text, marked }) =>
              marked
                ? h("td", { class: "marked" }, h("span", { class: "unseen" }, `${say("marked")}: `), text)
                : h("td", {}, text),
            ),
          ),
        ),
      ),
    ),
  );
  queueMicrotask(() => showMarked(view));
  return view;
}

/** In a narrow pane the cell in question comes into sight, with as much before it as there is room for. */
function showMarked(view: HTMLElement): void {
  const cell = view.querySelector<HTMLElement>(".marked");
  if (!cell || view.scrollWidth <= view.clientWidth) return;
  const room = view.clientWidth - cell.offsetWidth;
  view.scrollLeft = cell.offsetLeft + cell.offsetWidth - view.clientWidth + Math.min(0, room);
}
