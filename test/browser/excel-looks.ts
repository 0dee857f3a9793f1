// The states that only Excel has, in every look of a pane: no barrier, nothing that scrolls sideways.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Excel } from "../excel-host/open-excel.ts";
import { barriers } from "./accessible.ts";
import { checkOpen, smallReport, spoken, unfold, until } from "./excel-moves.ts";
import type { Look } from "./open-browser.ts";
import type { Scene } from "./scene.ts";

/** Screenshots of each state go there when a folder is named. */
const PICTURES = process.env["PICTURES"];

const LOOKS: readonly (readonly [string, Look, "vi-VN" | "en-US"])[] = [
  ["320 px", { width: 320, height: 640 }, "vi-VN"],
  ["350 px, dark, English", { width: 350, height: 640, dark: true }, "en-US"],
  ["350 px, forced colours", { width: 350, height: 640, forced: true }, "vi-VN"],
];

type State = { readonly name: string; reach(excel: Excel): Promise<void> };

/** One after the other in the same pane. */
const STATES: readonly State[] = [
  { name: "first screen", reach: ({ page }) => page.waitForSelector("#check-open").then(() => undefined) },
  {
    name: "findings",
    async reach({ page }) {
      await checkOpen(page);
      await unfold(page);
    },
  },
  {
    name: "marked",
    reach: ({ page }) => spoken(page, () => page.click("button[id$='-tools-mark']"), /Đã đánh dấu|Cells marked/),
  },
  {
    name: "a hidden sheet is in the way",
    async reach({ page, person }) {
      person.setState("Viện trợ", "hidden");
      await page.locator("button[id$='-go']", { hasText: "E6" }).first().click();
      await page.waitForSelector("button[id$='-unhide']");
    },
  },
  {
    name: "Excel refuses",
    async reach({ page, faults }) {
      faults.failEvery(1, "GeneralException");
      await page.click("#check-open");
      await page.waitForSelector("#excel-fault");
      faults.clear();
    },
  },
];

export const excelLooks: readonly Scene[] = LOOKS.map(([name, look, language]): Scene => ({
  name: `Excel: every state of the pane is accessible: ${name}`,
  async play({ openExcel }) {
    const excel = await openExcel(smallReport(), { look, language });
    const faults: string[] = [];
    for (const [index, state] of STATES.entries()) {
      await state.reach(excel);
      await until(async () => (await excel.page.locator("#progress").count()) === 0, "nothing is being read");
      // What the bar at the lower edge half covers is no smaller for it.
      await excel.page.evaluate("scrollTo(0, 0)");
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await excel.page.screenshot({ path: join(PICTURES, `excel-${name}-${index}.png`), fullPage: true });
      }
      faults.push(...(await barriers(excel.page)).map((fault) => `${state.name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  },
}));
