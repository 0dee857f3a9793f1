// What a person does on the page, as steps that tests share.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Download, Page } from "playwright-core";
import { LIMITS } from "#formats/read-workbook.ts";
import { openZip } from "#formats/zip-read.ts";

export const SAMPLE = resolve(__dirname, "../../templates/sample/cum-5-2024");

export type Dropped = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export function sampleFiles(): Dropped[] {
  return readdirSync(SAMPLE)
    .sort()
    .map((name) => dropped(name, readFileSync(join(SAMPLE, name))));
}

export function dropped(name: string, bytes: Uint8Array): Dropped {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

/** Gives the files to the page and waits until they have been read. */
export async function give(page: Page, files: readonly Dropped[]): Promise<void> {
  const voice = page.locator("#voice");
  await page.evaluate('document.querySelector("#voice").textContent = ""');
  await page.setInputFiles("#files", [...files]);
  const until = Date.now() + 60_000;
  // The content policy forbids playwright's own waiting for an expression, which compiles it in the page.
  while ((await voice.textContent()) === "" || (await page.locator("#progress").count()) > 0) {
    if (Date.now() > until) throw new Error("the page does not finish reading");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function openBoard(page: Page, year = "2024", cluster = "cum-5"): Promise<void> {
  await page.click("#go-board");
  await page.waitForSelector(`#cluster option[value="${cluster}"]`, { state: "attached" });
  await page.selectOption("#cluster", cluster);
  await page.selectOption("#year", year);
  await page.waitForSelector("#members-head");
}

export async function download(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click(button)]);
  return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

async function bytesOf(file: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await file.path()));
}

/** The page's text in one line, for comparisons. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.join(" ").replace(/\s+/g, " ").trim();
}

/** Entry names in order, and what each inflates to. */
export function entriesOf(bytes: Uint8Array): [string, string][] {
  const zip = openZip(bytes, LIMITS);
  return zip.names.map((name) => [name, Buffer.from(zip.read(name)).toString("latin1")]);
}

/** What the page hands out and what the command line writes: equal but for how the bytes are packed. */
export function assertSameEntries(actual: Uint8Array, expected: Uint8Array): void {
  const [mine, theirs] = [entriesOf(actual), entriesOf(expected)];
  assert.deepEqual(
    mine.map(([name]) => name),
    theirs.map(([name]) => name),
  );
  // One by one: a whole-book difference is no message.
  mine.forEach(([name, content], index) => assert.ok(content === theirs[index]![1], `${name} differs`));
}
