// Accessibility of one state: axe's rules for WCAG 2.2 A and AA, and no scrolling sideways.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What is wrong with the state the page is in; empty when nothing is. */
export async function barriers(page: Page): Promise<string[]> {
  // evaluate runs in the page's own world through the debugger, which its content policy does not concern.
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  const wide = (await page.evaluate(
    "document.documentElement.scrollWidth > document.documentElement.clientWidth",
  )) as boolean;
  return [
    ...found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`),
    ...(wide ? ["scrolls sideways"] : []),
  ];
}
