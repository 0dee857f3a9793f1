// A state of the page in every look: narrow and wide, light and dark, forced colours, zoomed, in both languages. It is
// reached once and then looked at again and again.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "#engine/written.ts";
import { barriers } from "./accessible.ts";

/** Screenshots of each state go there when a folder is named. */
const PICTURES = process.env["PICTURES"];

type Way = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  readonly forced?: true;
  readonly lang: Language;
};

const PANE: readonly Way[] = [
  { name: "320 px", width: 320, height: 640, lang: "vi" },
  { name: "350 px, dark, English", width: 350, height: 640, dark: true, lang: "en" },
  { name: "350 px, forced colours", width: 350, height: 640, forced: true, lang: "vi" },
];

const WINDOW: readonly Way[] = [
  ...PANE,
  // Zooming to 200 % halves the window's width.
  { name: "640 px (200 %), English", width: 640, height: 400, lang: "en" },
  { name: "desktop, dark", width: 1000, height: 800, dark: true, lang: "vi" },
];

/** What keeps people out, with the state's name and the look's; empty when nothing does. */
export async function faultsInEveryLook(page: Page, state: string, where: "window" | "pane"): Promise<string[]> {
  const faults: string[] = [];
  for (const way of where === "pane" ? PANE : WINDOW) {
    await page.setViewportSize({ width: way.width, height: way.height });
    await page.emulateMedia({ colorScheme: way.dark ? "dark" : "light", forcedColors: way.forced ? "active" : "none" });
    await speak(page, way.lang);
    // What the bar at the lower edge half covers is no smaller for it.
    await page.evaluate("scrollTo(0, 0)");
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      const name = `${where} ${state} ${way.name}.png`.replace(/[ ,()%]+/g, "-");
      await page.screenshot({ path: join(PICTURES, name), fullPage: true });
    }
    faults.push(...(await barriers(page)).map((fault) => `${state}, ${way.name}: ${fault}`));
  }
  return faults;
}

/** Cards that come before the language is known say both. */
async function speak(page: Page, lang: Language): Promise<void> {
  const button = page.locator("#language");
  if ((await button.count()) > 0 && (await page.getAttribute("html", "lang")) !== lang) await button.click();
}
