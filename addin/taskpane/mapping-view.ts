// Columns and tables the program could not place: what they are called, what stands in them, and the person's answer.
import { sourceOf } from "../browser/dropped-files.ts";
import type { ColumnShown, FileShown } from "../browser/shown.ts";
import { disclosure } from "./disclosure.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

const SET_ASIDE = "-";

export function mappingView(page: Page, file: FileShown): Child {
  const { say, state, inLanguage } = page;
  const { remembered, message } = state.mapping;
  const open = file.columns.filter(({ answer }) => answer === "").length;
  if (file.columns.length === 0 && remembered.length === 0) return null;
  return disclosure(
    page,
    `${file.key}-mapping`,
    {
      summary: [
        h("span", { class: "cause" }, say("mapping")),
        h("span", { class: "number" }, open > 0 ? say("mappingOpen", { number: open }) : say("mappingDone")),
      ],
      open: false,
    },
    () => [
      h("p", { class: "small" }, say("mappingAbout")),
      h("ul", { class: "columns" }, ...file.columns.map((column) => columnView(page, file, column))),
      message && h("p", { class: message.refused ? "notice" : "next good", role: "status" }, inLanguage(message.words)),
      remembered.length > 0 && rememberedView(page, file),
      profileTools(page, file),
    ],
  );
}

function columnView(page: Page, file: FileShown, column: ColumnShown): HTMLElement {
  const { say, act, inLanguage, state } = page;
  const { key, heading, title, place, samples, answer, options } = column;
  const id = `${key}-answer`;
  const list = h(
    "select",
    { id, onchange: () => act.map(file, column, list.value) },
    h("option", { value: "", selected: answer === "" }, say("mappingChoose")),
    ...options.map(({ id: field, words, taken }) =>
      h(
        "option",
        { value: field, selected: field === answer },
        taken === null ? inLanguage(words) : say("mappingTaken", { text: inLanguage(words), column: taken }),
      ),
    ),
    h("option", { value: SET_ASIDE, selected: answer === SET_ASIDE }, say("mappingAside")),
  );
  const only = h("input", {
    type: "checkbox",
    id: `${key}-only`,
    checked: state.mapping.only.has(key),
    onchange: () => act.mapOnlyHere(key, only.checked),
  });
  return h(
    "li",
    {},
    h(
      "p",
      {},
      h("strong", {}, title === null ? say("mappingTable", { text: heading }) : heading),
      " ",
      h("span", { class: "small" }, place),
    ),
    title !== null && h("p", { class: "small" }, inLanguage(title)),
    samples.length > 0 &&
      h("p", { class: "samples" }, say("mappingSamples"), ...samples.map((text) => h("span", {}, text))),
    h(
      "div",
      { class: "choice" },
      h("label", { for: id }, say(title === null ? "mappingSection" : "mappingField")),
      list,
    ),
    file.unit !== null && h("label", { class: "member" }, only, say("mappingOnly", { text: file.unit })),
  );
}

/** Every answer that is kept, also of tables and files that do not ask for it now; each can be taken back. */
function rememberedView(page: Page, file: FileShown): HTMLElement {
  const { say, act, state, inLanguage } = page;
  const { remembered } = state.mapping;
  return disclosure(
    page,
    `${file.key}-remembered`,
    { summary: say("remembered", { number: remembered.length }), open: false },
    () =>
      h(
        "ul",
        { class: "lines" },
        ...remembered.map((one, index) => {
          const of = one.title === null ? say("mappingTable", { text: one.heading }) : one.heading;
          return h(
            "li",
            {},
            h(
              "p",
              { class: "file-line" },
              h("strong", {}, of),
              h("span", {}, `→ ${one.answer === null ? say("mappingAside") : inLanguage(one.answer)}`),
            ),
            (one.title !== null || one.unit !== null) &&
              h(
                "p",
                { class: "small" },
                [one.title && inLanguage(one.title), one.unit !== null && say("mappingOnly", { text: one.unit })]
                  .filter(Boolean)
                  .join(" · "),
              ),
            h(
              "button",
              {
                type: "button",
                class: "plain",
                id: `${file.key}-forget-${index}`,
                "aria-label": say("forgetOf", { text: of }),
                onclick: () => act.forget(one.id, file.key),
              },
              say("forget"),
            ),
          );
        }),
      ),
  );
}

function profileTools(page: Page, file: FileShown): HTMLElement {
  const { say, act, state } = page;
  const entries = state.mapping.remembered.length;
  const input = h("input", {
    type: "file",
    id: `${file.key}-profile-file`,
    accept: ".json,application/json",
    hidden: true,
    onchange: () => {
      const given = input.files?.[0];
      if (given) act.openProfile(sourceOf(given));
      input.value = "";
    },
  });
  const button = (id: string, text: string, onclick: () => void) =>
    h("button", { type: "button", id: `${file.key}-${id}`, onclick }, text);
  return h(
    "div",
    { class: "explain" },
    h("p", { class: "small" }, entries > 0 ? say("profileAbout", { number: entries }) : say("profileNone")),
    h(
      "div",
      { class: "in-line" },
      entries > 0 && button("profile-save", say("profileSave"), act.saveProfile),
      button("profile-open", say("profileOpen"), () => input.click()),
      entries > 0 && button("profile-clear", say("profileClear"), () => act.clearProfile(file.key)),
      input,
    ),
  );
}
