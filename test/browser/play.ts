// Plays scenes, several beside each other: each has pages of its own, in one browser.
import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Language } from "#engine/written.ts";
import { openExcel, type Excel } from "../excel-host/open-excel.ts";
import type { Browser, Look, Watched } from "./open-browser.ts";
import { saidIn, type Scene, type Stage } from "./scene.ts";

const OFFLINE = pathToFileURL(join(resolve(__dirname, "../.."), "dist/hop-nhat.html")).href;

/** One thing to be played; gives what is wrong, or nothing. */
export type Play = { readonly name: string; play(): Promise<string | undefined> };

/** A scene in each of its languages. */
export function playsOf(scene: Scene, browser: Browser, url: string): Play[] {
  const languages = scene.languages ?? (["vi"] as const);
  return languages.map((lang) => ({
    name: lang === "vi" ? scene.name : `${scene.name} (English)`,
    play: () => faultOf(scene, lang, browser, url),
  }));
}

/** Plays them, so many at once, and prints a line for each. Resolves to how many failed. */
export async function playAll(plays: readonly Play[], atOnce: number): Promise<number> {
  const waiting = [...plays];
  let failed = 0;
  const playOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = performance.now();
      const fault = await next.play();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (fault !== undefined) failed++;
      process.stdout.write(`${fault === undefined ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${next.name}\n`);
      if (fault !== undefined) process.stdout.write(`        ${fault}\n`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, playOn));
  return failed;
}

async function faultOf(scene: Scene, lang: Language, browser: Browser, url: string): Promise<string | undefined> {
  const pages: Watched[] = [];
  const excels: Excel[] = [];
  const opened = async (address: string, look?: Look) => {
    const watched = await browser.open(address, look);
    pages.push(watched);
    if (lang === "en") await watched.page.click("#language");
    return watched;
  };
  const stage: Stage = {
    lang,
    said: (key, slots) => saidIn(lang, key, slots),
    open: (look) => opened(url, look),
    openExcel: async (file, options) => {
      const language = lang === "en" ? "en-US" : "vi-VN";
      const excel = await openExcel(browser, { page: url, file, serveOffice: false, language, ...options });
      pages.push(excel.watched);
      excels.push(excel);
      return excel;
    },
    openOffline: (look) => opened(OFFLINE, look),
  };
  try {
    await scene.play(stage);
    const faults = pages.flatMap((one) => one.faults);
    assert.deepEqual(faults, []);
    const lacking = excels.flatMap((one) => one.lacking);
    assert.deepEqual(lacking, []);
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  } finally {
    for (const { page } of pages) await page.context().close();
  }
}
