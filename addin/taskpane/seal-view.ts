// The seal: what the one in the file says now, and how to make a new one.
import type { FileShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import { agreement } from "./hand-in-view.ts";
import type { Page } from "./page.ts";

/** What has become of the seal in the file; nothing for a file without one. */
export function sealNotice(page: Page, file: FileShown): Child {
  const { say, inLanguage } = page;
  const { seal } = file;
  if (!seal) return null;
  return h(
    "div",
    { class: seal.state === "unchanged" ? "next" : "notice", role: "group", "aria-label": say("sealState") },
    h("p", {}, inLanguage(seal.words)),
    seal.places.length > 0 &&
      disclosure(
        page,
        `${file.key}-seal-changes`,
        { summary: say("sealChanges", { number: seal.places.length }), open: false },
        () => h("ul", {}, ...seal.places.map((place) => h("li", {}, place))),
      ),
  );
}

export function sealView(page: Page, file: FileShown): HTMLElement {
  const { say, act, state, inLanguage } = page;
  const { error } = file.counts;
  const open = file.groups
    .filter(({ severity }) => severity === "warning")
    .flatMap(({ findings }) => findings)
    .filter(({ explanation }) => explanation === null).length;
  const id = `${file.key}-seal-by`;
  const field = h("input", {
    type: "text",
    id,
    maxlength: 100,
    autocomplete: "name",
    value: state.mend.sealBy.get(file.key) ?? "",
    oninput: () => act.nameSealer(file, field.value),
  });
  return h(
    "section",
    {},
    h("h3", { id: `${file.key}-seal` }, say("seal")),
    h("p", { class: "small" }, say("sealAbout")),
    file.sealRefusal
      ? [
          h("p", { class: "notice" }, error > 0 ? say("sealErrors", { number: error }) : inLanguage(file.sealRefusal)),
          error > 0 &&
            h(
              "div",
              { class: "in-line" },
              h(
                "button",
                { type: "button", id: `${file.key}-to-errors`, onclick: () => act.toFirstError(file) },
                say("sealToErrors"),
              ),
            ),
        ]
      : [
          open > 0 && h("p", { class: "small" }, say("sealWarnings", { number: open })),
          h("div", { class: "choice" }, h("label", { for: id }, say("sealBy")), field),
          h(
            "div",
            { class: "in-line" },
            h(
              "button",
              {
                type: "button",
                id: `${file.key}-submission`,
                class: "primary",
                onclick: () => act.seal(file, false),
              },
              say("sealDo"),
            ),
          ),
          agreement(page, file, "submission"),
        ],
  );
}
