// A person who has no mouse: from stop to stop by Tab, with the focus always somewhere and always in sight.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { until } from "./excel-moves.ts";

/** What has the focus, by id; its kind where it has none. */
export async function focused(page: Page): Promise<string> {
  return (await page.evaluate("document.activeElement.id || document.activeElement.localName")) as string;
}

/** Asserts where the focus is, once it has come to rest there. */
export async function focusIs(page: Page, id: string): Promise<void> {
  await until(async () => (await focused(page)) === id, `the focus is on ${id}`, 10_000).catch(
    async (fault: unknown) => {
      throw new Error(`${(fault as Error).message}; it is on ${await focused(page)}`);
    },
  );
}

// Runs in the page: whether the focus shows, and whether anything stands in front of it.
const SIGHT = `(() => {
  const at = document.activeElement;
  if (at === document.body) return "";
  const name = at.id || at.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const isShown = at.matches("main, :not(:focus-visible)") || (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2);
  const { left, top, width, height } = at.getBoundingClientRect();
  const x = Math.min(Math.max(left + Math.min(8, width / 2), 0), innerWidth - 1);
  const y = Math.min(Math.max(top + Math.min(8, height / 2), 0), innerHeight - 1);
  const front = document.elementFromPoint(x, y);
  const isInSight = at.localName === "main" || (front !== null && (at.contains(front) || front.contains(at)));
  return isShown && isInSight ? "" : name + (isShown ? " is covered" : " does not show the focus");
})()`;

export async function assertInSight(page: Page): Promise<void> {
  assert.equal(await page.evaluate(SIGHT), "");
}

/** Presses Tab until the focus is there. */
export async function tabTo(page: Page, id: string, most = 150): Promise<void> {
  for (let i = 0; i < most; i++) {
    if ((await focused(page)) === id) return assertInSight(page);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${id} is not reached by Tab`);
}

export async function enter(page: Page, id: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press("Enter");
}

// Of a group of radio buttons Tab reaches one; inside a fold that is shut nothing is to be reached.
const CONTROLS = `[...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
  .filter((one) => !one.disabled && one.offsetParent !== null && one.type !== "file")
  .filter((one) => one.type !== "radio" || one.checked)
  .map((one, index) => (one.dataset.stop = String(index)))`;

/** Goes once through the page by Tab. Gives what cannot be reached, and where the focus is not to be seen. */
export async function walk(page: Page): Promise<string[]> {
  const all = (await page.evaluate(CONTROLS)) as readonly string[];
  const faults: string[] = [];
  const seen = new Set<string>();
  await page.evaluate('(() => { const top = document.querySelector(".skip"); top.focus(); })()');
  let before = "";
  for (let i = 0; i < all.length * 2; i++) {
    const at = (await page.evaluate("document.activeElement.dataset.stop ?? ''")) as string;
    // A field of dates has stops within itself.
    if (at !== before && seen.has(at)) break;
    before = at;
    if (at !== "") seen.add(at);
    const fault = (await page.evaluate(SIGHT)) as string;
    if (fault !== "") faults.push(fault);
    await page.keyboard.press("Tab");
  }
  const missed = all.filter((one) => !seen.has(one));
  const named = (await page.evaluate(
    `${JSON.stringify(missed)}.map((one) => document.querySelector('[data-stop="' + one + '"]').outerHTML.slice(0, 80))`,
  )) as string[];
  return [...faults, ...named.map((one) => `not reached: ${one}`)];
}
