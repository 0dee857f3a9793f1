// Drawing the list again under the eyes of somebody who is reading it: what they look at stays where it is on the
// screen, whatever came or went above it.

/** Runs `draw` and moves the page so that the finding in view has not moved. */
export function keepingPlace(draw: () => void): void {
  const anchor = [...document.querySelectorAll<HTMLElement>(".finding, details.group > summary")].find(
    (element) => element.getBoundingClientRect().bottom > 0 && element.offsetParent !== null,
  );
  const before = anchor?.getBoundingClientRect().top;
  const id = anchor?.id;
  draw();
  const after = id ? document.getElementById(id)?.getBoundingClientRect().top : undefined;
  if (before !== undefined && after !== undefined && after !== before) window.scrollBy(0, after - before);
}
