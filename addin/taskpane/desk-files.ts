// The files given for a job of its own: named, those that were not read with the reason, each removable.
import type { FileShown } from "../browser/shown.ts";
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";
import { unreadFile } from "./unread-file.ts";

/** Said in place of a result while one of the files waits for its password: without it the result would be another. */
export function lockedNotice({ say }: Page, files: readonly FileShown[]): Child {
  return files.some(({ status }) => status === "locked") && h("p", { class: "notice" }, say("lockedFirst"));
}

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
