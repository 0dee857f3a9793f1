// A part that can be folded away; what a person has opened stays open when the page is drawn again.
import { h, type Child } from "./element.ts";
import type { Page } from "./page.ts";

/** Every folded part of the page as it stands now: what is drawn next does not open or close anything. */
export function openParts(known: ReadonlyMap<string, boolean>): ReadonlyMap<string, boolean> {
  const open = new Map(known);
  for (const part of document.querySelectorAll("details"))
    open.set(part.querySelector("summary")!.id.replace(/-head$/, ""), part.open);
  return open;
}

export function disclosure(
  { state, act }: Page,
  id: string,
  { summary, open, level = "part" }: { readonly summary: Child; readonly open: boolean; readonly level?: string },
  content: () => Child,
): HTMLElement {
  const isOpen = state.open.get(id) ?? open;
  const head = h("summary", { id: `${id}-head` }, summary);
  const body = h("div", { class: "folded" });
  const part = h("details", { class: level, open: isOpen }, head, body);
  // What is folded away is drawn only when it is opened: a file can have thousands of findings.
  const fill = () => body.childElementCount === 0 && body.append(h("div", {}, content()));
  if (isOpen) fill();
  // The click alone is the person's doing: a part that is drawn open says "toggle" as well.
  head.addEventListener("click", () => {
    if (!part.open) fill();
    act.setOpen(id, !part.open);
  });
  // Searching the page may open it without a click.
  part.addEventListener("toggle", () => part.open && fill());
  return part;
}
