// The files given for a job of its own: named, those that were not read with the reason, each removable.
import type { FileShown } from "../browser/shown.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";
import { unreadFile } from "./unread-file.ts";

export function deskFiles(page: Page, files: readonly FileShown[]): Child {
  const { say, act } = page;
  if (files.length === 0) return null;
  return h(
    "ul",
    { class: "lines" },
    ...files.map((file) =>
      file.status === "accepted" || file.isOwn
        ? h(
            "li",
            {},
            h("p", { class: "file-line" }, h("span", {}, file.name)),
            h(
              "button",
              {
                type: "button",
                class: "plain",
                id: `${file.key}-remove`,
                "aria-label": say("removeFile", { text: file.name }),
                onclick: () => act.removeFile(file.key),
              },
              say("remove"),
            ),
          )
        : unreadFile(page, file),
    ),
  );
}
