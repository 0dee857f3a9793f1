// The one place files are given: dropped, or chosen by an ordinary button.
import { droppedFiles, sorted, sourceOf } from "../browser/dropped-files.ts";
import { h } from "./element.ts";
import type { DeskName } from "../browser/work.ts";
import type { Page } from "./page.ts";

export type DropZone = {
  readonly desk: DeskName;
  readonly action: string;
  readonly hint: string;
  readonly primary: boolean;
};

export function dropZone({ act, state }: Page, { desk, action, hint, primary }: DropZone): HTMLElement {
  const input = h("input", {
    type: "file",
    id: desk === "proof" || desk === "vote" ? `${desk}-files` : "files",
    multiple: true,
    hidden: true,
    onchange: () => {
      act.addFiles(sorted(Array.from(input.files ?? [], sourceOf)), desk);
      input.value = "";
    },
  });
  const zone = h(
    "div",
    { class: "drop" },
    h(
      "button",
      { type: "button", id: chooseId(desk), class: primary ? "primary" : "", onclick: () => input.click() },
      action,
    ),
    h("p", {}, hint),
    input,
  );
  if (state.busy?.desk === desk) zone.setAttribute("aria-busy", "true");
  zone.addEventListener("dragover", () => zone.classList.add("over"));
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => act.addFiles(files, desk));
  });
  return zone;
}

/** Which button of the page asks for a desk's files. */
export function chooseId(desk: DeskName): string {
  return desk === "proof" || desk === "vote" ? `${desk}-choose` : "choose";
}

/** How far reading the files of a desk is. */
export function progressView({ state, say }: Page, desk: DeskName): HTMLElement | null {
  const { busy } = state;
  if (busy?.desk !== desk) return null;
  const text = say("reading", { text: busy.name, part: busy.part, whole: busy.whole });
  return h(
    "div",
    { class: "progress" },
    h("label", { for: "progress" }, text),
    h("progress", { id: "progress", max: busy.whole, value: busy.part - 0.5 }),
  );
}
