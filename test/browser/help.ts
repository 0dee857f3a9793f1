// Help inside the page: in both languages, on the served page and in the offline file, without a foreign request.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { barriers } from "./accessible.ts";
import { faultyReport } from "./reports.ts";
import { give, textOf } from "./page-moves.ts";
import type { Scene } from "./scene.ts";
import { HELP_TOPICS } from "../../addin/help/topics.ts";
import { HELP_WORDS } from "../../addin/taskpane/words/help-words.ts";

async function openHelp(page: Page): Promise<void> {
  await page.click("#go-help");
  await page.waitForSelector(".help-list");
}

/** Waits until every picture of the page has come; gives the addresses of those that did not. */
async function brokenPictures(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(async () => {
    const pictures = [...document.querySelectorAll(".help-text img")];
    for (const picture of pictures) {
      picture.loading = "eager";
      await picture.decode().catch(() => undefined);
    }
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src.slice(0, 80));
  })()`)) as readonly string[];
}

async function readAll(page: Page): Promise<void> {
  await openHelp(page);
  assert.equal(await page.locator(".help-list > li").count(), HELP_TOPICS.length);
  for (const topic of HELP_TOPICS) {
    await page.click(`#help-${topic}`);
    await page.waitForSelector(".help-text");
    assert.deepEqual(await brokenPictures(page), [], topic);
    assert.deepEqual(await barriers(page), [], topic);
    await page.click("#help-all");
  }
}

const LOADED = "performance.getEntriesByType('resource').filter(({ name }) => name.includes('help')).length";

export const help: readonly Scene[] = [
  {
    name: "every page of help opens and is accessible at 320 px",
    async play({ open }) {
      const { page } = await open({ width: 320, height: 640 });
      await readAll(page);
    },
  },
  {
    name: "every page of help opens in English, in the dark",
    async play({ open }) {
      const { page } = await open({ width: 350, height: 640, dark: true });
      await page.click("#language");
      await readAll(page);
    },
  },
  {
    name: "every page of help is in the offline file, pictures included",
    async play({ openOffline }) {
      const { page } = await openOffline({ width: 900, height: 800, forced: true });
      await readAll(page);
    },
  },
  {
    name: "help comes only when it is wanted, and what was on the page is still there afterwards",
    async play({ open }) {
      const { page } = await open();
      await give(page, [faultyReport()]);
      assert.equal(await page.evaluate(LOADED), 0);
      await openHelp(page);
      assert.equal(await page.evaluate(LOADED), 1);
      await page.click("#help-close");
      assert.equal(await page.locator("details.file").count(), 1);
      assert.equal(await page.evaluate("document.activeElement.id"), "go-help");
    },
  },
  {
    name: "help is read by keyboard: into a page, along its links, on to the next",
    async play({ open }) {
      const { page } = await open({ width: 350, height: 640 });
      await page.focus("#go-help");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".help-list");
      assert.equal(await page.evaluate("document.activeElement.id"), "main");
      await page.focus("#help-what");
      await page.keyboard.press("Enter");
      await page.locator(".help-text .in-text").first().focus();
      await page.keyboard.press("Enter");
      assert.equal(await textOf(page, "h1"), "Bàn Cụm trưởng");
      await page.focus("#helpNext");
      await page.keyboard.press("Enter");
      assert.match(await textOf(page, "h1"), /Bình xét/);
    },
  },
  {
    name: "an address can name a page of help, as the manifest does, and the language is one click away there too",
    async play({ open }) {
      const { page } = await open();
      await page.goto(`${page.url()}#help/seal`);
      await page.reload();
      await page.waitForSelector(".help-text");
      assert.equal(await textOf(page, "h1"), "Đóng dấu và nộp");
      await page.click("#language");
      assert.equal(await textOf(page, "h1"), "Seal and hand in");
      assert.equal(await textOf(page, "#help-close"), HELP_WORDS.helpClose.en);
    },
  },
];
