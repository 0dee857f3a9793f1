// `npm run browser-tests` plays these too: the host double under the real office.js, one line a case.
import { pathToFileURL } from "node:url";
import { openBrowser, type Browser } from "../browser/open-browser.ts";
import { documents } from "./contract/document.ts";
import { failures } from "./contract/failures.ts";
import { looks } from "./contract/looks.ts";
import { events } from "./contract/events.ts";
import { reading } from "./contract/reading.ts";
import { sampleBytes } from "./contract/sample-book.ts";
import { writing } from "./contract/writing.ts";
import { playCase, type Case } from "./stage.ts";

export const CASES: readonly Case[] = [...reading, ...writing, ...documents, ...events, ...failures, ...looks];

export type Played = { readonly passed: number; readonly failed: number };

/** Plays the cases whose name holds `only`, and prints a line for each. */
export async function playContract(browser: Browser, only: string): Promise<Played> {
  const file = sampleBytes();
  const cases = CASES.filter(({ name }) => name.includes(only));
  let failed = 0;
  for (const one of cases) {
    const fault = await playCase(one, browser, file);
    if (fault !== undefined) failed++;
    process.stdout.write(fault === undefined ? `ok      ${one.name}\n` : `FAILED  ${one.name}\n        ${fault}\n`);
  }
  return { passed: cases.length - failed, failed };
}

async function main(): Promise<void> {
  const browser = await openBrowser();
  const only = process.argv[2] ?? "";
  const { passed, failed } = await playContract(browser, only);
  await browser.close();
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

if (pathToFileURL(process.argv[1] ?? "").href === pathToFileURL(__filename).href) void main();
