// Walking from one finding to the next by keyboard, through folded causes too.

/** Moves focus to the next or previous finding and gives its key; at the end it stays where it is. */
export function focusFinding(direction: 1 | -1): string | undefined {
  const active = document.activeElement;
  const all = stops();
  const on = all.findIndex((stop) => stop === active || (isFinding(stop) && stop.contains(active)));
  const from = on >= 0 ? on : before(all, active);
  for (let at = from + direction; at >= 0 && at < all.length; at += direction) {
    const stop = all[at]!;
    if (isFinding(stop)) return reach(stop);
    // Unfolding draws what is inside, behind the heading: go on from there.
    const details = stop.closest("details")!;
    if (details.open) continue;
    stop.click();
    const inner = [...details.querySelectorAll<HTMLElement>(".finding")];
    const first = direction > 0 ? inner[0] : inner.at(-1);
    if (first) return reach(first);
    return focusFinding(direction);
  }
  return undefined;
}

/** Findings, and the headings of folded parts, in page order. */
function stops(): HTMLElement[] {
  const folded = "details.file > summary, details.group > summary";
  return [...document.querySelectorAll<HTMLElement>(`.finding, ${folded}`)].filter(
    (stop) => stop.offsetParent !== null && stop.id !== "totals-head",
  );
}

function isFinding(stop: HTMLElement): boolean {
  return stop.classList.contains("finding");
}

function before(all: readonly HTMLElement[], active: Element | null): number {
  if (!active || active.closest(".stepper") || active === document.body) return -1;
  const after = all.findIndex((stop) => stop.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_PRECEDING);
  return after < 0 ? all.length - 1 : after - 1;
}

function reach(finding: HTMLElement): string {
  finding.focus({ preventScroll: true });
  finding.scrollIntoView({ block: "center" });
  return finding.id;
}
