// The one place files are given: dropped, or chosen by an ordinary button.
import { droppedFiles, sorted, sourceOf } from "../browser/dropped-files.ts";
import { h } from "./element.ts";
import type { Page } from "./page.ts";

export function dropZone(
  { act, state }: Page,
  { action, hint, primary }: { readonly action: string; readonly hint: string; readonly primary: boolean },
): HTMLElement {
  const input = h("input", {
    type: "file",
    id: "files",
    multiple: true,
    hidden: true,
    onchange: () => {
      act.addFiles(sorted(Array.from(input.files ?? [], sourceOf)));
      input.value = "";
    },
  });
  const zone = h(
    "div",
    { class: "drop" },
    h(
      "button",
      { type: "button", id: "choose", class: primary ? "primary" : "", onclick: () => input.click() },
      action,
    ),
    h("p", { id: "choose-hint" }, hint),
    input,
  );
  if (state.busy) zone.setAttribute("aria-busy", "true");
  zone.addEventListener("dragover", () => zone.classList.add("over"));
  zone.addEventListener("dragleave", () => zone.classList.remove("over"));
  zone.addEventListener("drop", (event) => {
    zone.classList.remove("over");
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then(act.addFiles);
  });
  return zone;
}

/** How far reading is. */
export function progressView({ state, say }: Page): HTMLElement | null {
  const { busy } = state;
  if (!busy) return null;
  const text = say("reading", { text: busy.name, part: busy.part, whole: busy.whole });
  return h(
    "div",
    { class: "progress" },
    h("label", { for: "progress" }, text),
    h("progress", { id: "progress", max: busy.whole, value: busy.part - 0.5 }),
  );
}
