// A page of help as elements.
import type { HelpBlock, HelpInline } from "../help/help-page.ts";
import { topicOf } from "../help/topics.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

export function helpBlocks(page: Page, blocks: readonly HelpBlock[]): Child[] {
  return blocks.map((block) => helpBlock(page, block));
}

function helpBlock(page: Page, block: HelpBlock): Child {
  switch (block.kind) {
    case "heading":
      return h("h2", {}, helpText(page, block.content));
    case "paragraph":
      return h("p", {}, helpText(page, block.content));
    case "list":
      return h(block.ordered ? "ol" : "ul", {}, ...block.items.map((item) => h("li", {}, helpItem(page, item))));
    case "table":
      return wide(
        h(
          "table",
          { class: "totals" },
          h("thead", {}, h("tr", {}, ...block.head.map((cell) => h("th", { scope: "col" }, helpText(page, cell))))),
          h(
            "tbody",
            {},
            ...block.rows.map(([first = [], ...rest]) =>
              h(
                "tr",
                {},
                h("th", { scope: "row" }, helpText(page, first)),
                ...rest.map((cell) => h("td", {}, helpText(page, cell))),
              ),
            ),
          ),
        ),
      );
    case "code":
      return h("pre", { tabindex: "0" }, block.text);
    case "picture":
      return picture(block);
  }
}

/** An item that is one paragraph stands without it, as lists are written. */
function helpItem(page: Page, item: readonly HelpBlock[]): Child {
  const [only, more] = item;
  return only?.kind === "paragraph" && !more ? helpText(page, only.content) : helpBlocks(page, item);
}

function wide(table: HTMLElement): HTMLElement {
  return h("div", { class: "wide help-table" }, table);
}

function picture({
  file,
  about,
  width = 0,
  height = 0,
}: Extract<HelpBlock, { readonly kind: "picture" }>): HTMLElement {
  // Drawn for a screen of twice the density; the size keeps the text still while pictures come.
  return h("img", {
    src: file,
    alt: about,
    width: Math.round(width / 2),
    height: Math.round(height / 2),
    loading: "lazy",
  });
}

export function helpText({ act }: Page, content: readonly HelpInline[]): Child[] {
  return content.map((part) => {
    switch (part.kind) {
      case "text":
        return part.text;
      case "strong":
        return h("strong", {}, part.text);
      case "name":
        return h("span", { class: "on-screen" }, part.text);
      case "link":
        return h(
          "button",
          { type: "button", class: "in-text", onclick: () => act.openHelp(topicOf(part.topic) ?? null) },
          part.text,
        );
    }
  });
}
