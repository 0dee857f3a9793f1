// The view layer: plain elements from plain calls. Text always goes in as text, never as markup.
export type Child = Node | string | null | undefined | false | readonly Child[];
type Value = string | number | boolean | null | undefined | ((event: Event) => void);

/** An element. `on…` members are listeners; true gives an empty attribute, false and null none. */
export function h<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  attributes: Readonly<Record<string, Value>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (typeof child === "string" || child instanceof Node) parent.append(child);
    else append(parent, child);
  }
}

/**
 * Puts `next` in place of what `place` holds. Whoever works by keyboard stays where they are: focus goes to the element
 * of the same id, with what was being typed, or to the nearest that stands around it where that one is gone.
 */
export function show(place: Element, next: Node): void {
  const active = document.activeElement;
  const ids = active && place.contains(active) ? idsAround(active, place) : [];
  const typed = isTyped(active) ? active.value : undefined;
  const id = active?.id;
  place.replaceChildren(next);
  for (const one of ids) {
    const again = document.getElementById(one);
    if (one === id && isTyped(again) && typed !== undefined && again.value === "") again.value = typed;
    again?.focus({ preventScroll: true });
    if (again && document.activeElement === again) return;
  }
}

/** Of the element and all around it, the inmost first; a part that is folded stands for what is in it. */
function idsAround(inner: Element, outer: Element): string[] {
  const ids: string[] = [];
  for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) {
    ids.push(at.id);
    if (at instanceof HTMLDetailsElement) ids.push(at.querySelector("summary")?.id ?? "");
  }
  return ids.filter((id) => id !== "");
}

function isTyped(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && (element.type === "password" || element.type === "text"))
  );
}
