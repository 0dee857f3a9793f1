// `npm run browser-tests` plays these too: the host double under the real office.js, one line a case.
import { pathToFileURL } from "node:url";
import { openBrowser, type Browser } from "../browser/open-browser.ts";
import { playAll, type Play } from "../browser/play.ts";
import { documents } from "./contract/document.ts";
import { failures } from "./contract/failures.ts";
import { looks } from "./contract/looks.ts";
import { events } from "./contract/events.ts";
import { reading } from "./contract/reading.ts";
import { sampleBytes } from "./contract/sample-book.ts";
import { writing } from "./contract/writing.ts";
import { playCase, type Case } from "./stage.ts";

export const CASES: readonly Case[] = [...reading, ...writing, ...documents, ...events, ...failures, ...looks];

/** The cases, each to be played on a page of its own. */
export function contractPlays(browser: Browser): Play[] {
  const file = sampleBytes();
  return CASES.map((one) => ({ name: one.name, play: () => playCase(one, browser, file) }));
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  const plays = contractPlays(browser).filter(({ name }) => name.includes(process.argv[2] ?? ""));
  const failed = await playAll(plays, 1);
  await browser.close();
  process.stdout.write(`${plays.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || plays.length === 0 ? 1 : 0;
}

if (pathToFileURL(process.argv[1] ?? "").href === pathToFileURL(__filename).href) void main();
