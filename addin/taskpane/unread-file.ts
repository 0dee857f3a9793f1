// A file that was not read: why, and the way on. A protected one asks for its password.
import type { FileShown } from "../browser/shown.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

const WORD = { refused: "refusedFile", ignored: "ignoredFile", locked: "lockedFile", accepted: "refusedFile" } as const;

export function unreadFile(page: Page, file: FileShown): HTMLElement {
  const { say, inLanguage, act } = page;
  return h(
    "li",
    { class: `unread ${file.status}` },
    h(
      "p",
      { class: "file-line" },
      h("strong", {}, file.name),
      h("span", { class: `badge ${file.status === "ignored" ? "info" : "error"}` }, say(WORD[file.status])),
    ),
    file.message && h("p", {}, inLanguage(file.message)),
    file.status === "locked" && passwordForm(page, file),
    h(
      "button",
      {
        type: "button",
        id: `${file.key}-remove`,
        "aria-label": say("removeFile", { text: file.name }),
        onclick: () => act.removeFile(file.key),
      },
      say("remove"),
    ),
  );
}

function passwordForm({ say, act }: Page, file: FileShown): HTMLElement {
  const id = `${file.key}-password`;
  const field = h("input", {
    type: "password",
    id,
    autocomplete: "off",
    required: true,
    "aria-describedby": file.passwordRefused ? `${id}-wrong ${id}-kept` : `${id}-kept`,
    "aria-invalid": file.passwordRefused ? "true" : null,
  });
  return h(
    "form",
    {
      class: "password",
      onsubmit: (event) => {
        event.preventDefault();
        act.unlock(file.key, field.value);
      },
    },
    h("label", { for: id }, say("password")),
    h("div", { class: "in-line" }, field, h("button", { id: `${id}-open` }, say("passwordOpen"))),
    file.passwordRefused && h("p", { class: "wrong", id: `${id}-wrong` }, say("passwordWrong")),
    h("p", { class: "small", id: `${id}-kept` }, say("passwordKept")),
  );
}
