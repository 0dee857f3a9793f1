// The chair's other jobs, end to end: what is downloaded is what the command line writes.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { LIMITS } from "#formats/read-workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { openZip } from "#formats/zip-read.ts";
import {
  assertSameEntries,
  download,
  dropped,
  entriesOf as partsOf,
  give,
  openBoard,
  sampleFiles,
  textOf,
} from "./page-moves.ts";
import { filledVote, locked, twoVersions } from "./reports.ts";
import { fileIn, hopnhat, MERGE, mergedSample, REPLY_BY, type Folder } from "./run-cli.ts";
import type { Scene } from "./scene.ts";

export async function fold(page: Page, id: string): Promise<void> {
  await page.click(`#${id}-head`);
}

/** Gives files to one of the desk's other drop zones, and waits for the result. */
export async function giveTo(
  page: Page,
  desk: "vote" | "proof",
  files: readonly ReturnType<typeof dropped>[],
): Promise<void> {
  await page.setInputFiles(`#${desk}-files`, [...files]);
  await page.waitForSelector(desk === "vote" ? "#minutes" : "#job-proof-head ~ .folded .award");
}

/** Files of a folder against the entries of a zip. */
function assertSameFiles(zip: Uint8Array, folder: Folder): void {
  const made = openZip(zip, LIMITS);
  assert.deepEqual([...made.names].sort(), Object.keys(folder).sort());
  for (const name of made.names) {
    const [mine, theirs] = [made.read(name), folder[name]!];
    if (name.endsWith(".xlsx")) assertSameEntries(mine, theirs);
    else assert.ok(Buffer.compare(mine, theirs) === 0, `${name} differs`);
  }
}

export const desk: readonly Scene[] = [
  {
    name: "desk: returns, messages and data are the command line's, and a message can be copied",
    async play({ open }) {
      const { page } = await open();
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await openBoard(page);
      await give(page, sampleFiles());
      await fold(page, "job-returns");
      await page.fill("#reply-by", REPLY_BY.iso);
      await page.dispatchEvent("#reply-by", "change");
      await page.click("#make-returns");
      await page.waitForSelector("#returns-zip");
      await fold(page, "return-kien-giang");
      assert.match(await page.inputValue("#message-kien-giang"), /trước ngày 15\/12\/2024/);
      await page.click("#copy-message-kien-giang");
      await page.waitForSelector("#copied-kien-giang:not(:empty)");
      assert.match((await page.evaluate("navigator.clipboard.readText()")) as string, /Kính gửi/);
      const all = await download(page, "#returns-zip");
      const one = await download(page, "#copy-kien-giang");
      await fold(page, "job-export");
      const data = await download(page, "#export");
      const theirs = await mergedSample();
      assertSameFiles(all.bytes, theirs.returns);
      assertSameEntries(one.bytes, theirs.returns["kien-giang.xlsx"]!);
      assertSameFiles(data.bytes, theirs.data);
    },
  },
  {
    name: "desk: blank templates, one and all, are the command line's, on the web and offline",
    async play({ open, openOffline }) {
      const theirs = await hopnhat(
        (dir) => ["template", "--unit", "kien-giang", "--period", "2024", "-o", join(dir, "kg.xlsx")],
        (dir) => fileIn(dir, "kg.xlsx"),
      );
      for (const { page } of [await open(), await openOffline()]) {
        await openBoard(page);
        await fold(page, "job-blanks");
        await page.selectOption("#blank-unit", "kien-giang");
        const one = await download(page, "#blanks");
        assertSameEntries(one.bytes, theirs);
        assert.ok(readWorkbookBytes(one.bytes, one.name).sheets.length > 5);
        await page.selectOption("#blank-unit", "");
        const all = openZip((await download(page, "#blanks")).bytes, LIMITS);
        assert.equal(all.names.length, 9);
        assertSameEntries(all.read("kien-giang.xlsx"), theirs);
      }
    },
  },
  {
    name: "desk: a vote is counted, its minutes and a new voting workbook are the command line's",
    async play({ open, openOffline }) {
      const vote = filledVote();
      const theirs = await hopnhat(
        (dir) => {
          writeFileSync(join(dir, "phieu.xlsx"), vote.buffer);
          return ["tally", join(dir, "phieu.xlsx"), "-o", join(dir, "bb.docx")];
        },
        (dir) => fileIn(dir, "bb.docx"),
      );
      const blank = await hopnhat(
        (dir) => ["tally", "--new", "--cluster", "cum-5", "--period", "2024", "-o", join(dir, "moi.xlsx")],
        (dir) => fileIn(dir, "moi.xlsx"),
      );
      for (const { page } of [await open(), await openOffline()]) {
        await openBoard(page);
        await fold(page, "job-vote");
        await giveTo(page, "vote", [vote]);
        assert.match(await textOf(page, ".award"), /Được đề nghị: Liên hiệp các tổ chức hữu nghị tỉnh Cà Mau/);
        const { bytes } = await download(page, "#minutes");
        assert.deepEqual(partsOf(bytes), partsOf(theirs));
        assertSameEntries((await download(page, "#new-vote")).bytes, blank);
      }
    },
  },
  {
    name: "desk: a consolidated workbook dropped among the reports is kept on request, and verified",
    async play({ open }) {
      const { page } = await open();
      await openBoard(page);
      await give(page, sampleFiles());
      const made = await download(page, "#download");
      await give(page, [dropped("cu.xlsx", made.bytes)]);
      assert.match(await textOf(page, ".unread"), /cu\.xlsx Tệp tổng hợp Cụm 5, kỳ 2024.*nên giữ phần đã nhập/);
      await page.locator("button", { hasText: "Giữ phần đã nhập" }).click();
      await page.waitForSelector("text=Đang giữ phần đã nhập");
      const kept = await hopnhat(
        (dir) => {
          writeFileSync(join(dir, "cu.xlsx"), made.bytes);
          return [...MERGE, "-o", join(dir, "moi.xlsx"), "--keep", join(dir, "cu.xlsx")];
        },
        (dir) => fileIn(dir, "moi.xlsx"),
      );
      assertSameEntries((await download(page, "#download")).bytes, kept);
      await fold(page, "job-proof");
      await giveTo(page, "proof", [dropped("cu.xlsx", made.bytes), ...sampleFiles()]);
      assert.match(await textOf(page, ".award"), /“cu\.xlsx”: đúng\. .* dò về 9 báo cáo gốc/);
    },
  },
  {
    name: "desk: of several files of one union one is chosen by keyboard, and can be changed back",
    async play({ open }) {
      const { page } = await open();
      await openBoard(page);
      await give(page, twoVersions());
      const choose = page.locator("button", { hasText: "Tính tệp này" }).first();
      await choose.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector("#aside");
      assert.equal(await page.evaluate("document.activeElement.id"), "aside");
      assert.equal(await page.locator("button", { hasText: "Tính tệp này" }).count(), 0);
      await page.locator("button", { hasText: "Dùng lại" }).click();
      await page.waitForSelector("#aside", { state: "detached" });
    },
  },
  {
    name: "desk: a vote, a consolidated workbook and its sources behind passwords are asked for them before anything is said",
    languages: ["en"],
    async play({ open, said }) {
      const { page } = await open();
      await openBoard(page);
      await fold(page, "job-vote");
      await page.setInputFiles("#vote-files", [locked(filledVote(), "a")]);
      await page.waitForSelector("input[type=password]");
      assert.match(await textOf(page, ".notice"), said("lockedFirst"));
      await unlock(page, "phieu.xlsx", "b");
      await page.waitForSelector(".wrong");
      await unlock(page, "phieu.xlsx", "a");
      await page.waitForSelector("#minutes");
      assert.match(await textOf(page, ".award"), /Cà Mau/);

      const { book } = await mergedSample();
      const [first, ...others] = sampleFiles();
      const result = page.locator("#job-proof-head ~ .folded .award");
      await fold(page, "job-proof");
      await page.setInputFiles("#proof-files", [
        locked(dropped("cu.xlsx", book), "a"),
        locked({ ...first!, name: "khoa.xlsx" }, "a"),
        ...others,
      ]);
      await page.locator("input[type=password]").nth(1).waitFor();
      assert.match(await textOf(page, ".notice"), said("lockedFirst"));
      await unlock(page, "cu.xlsx", "a");
      await page.locator("input[type=password]").nth(1).waitFor({ state: "detached" });
      assert.equal(await result.count(), 0, "one is still locked");
      await unlock(page, "khoa.xlsx", "a");
      await result.waitFor();
      // The locked copy of a report is not, byte for byte, the file that was merged.
      assert.match(await textOf(page, "#job-proof-head ~ .folded .award"), said("proofDiffers", { number: 1 }));
    },
  },
];

async function unlock(page: Page, file: string, password: string): Promise<void> {
  await page.locator("li.locked", { hasText: file }).locator("input").fill(password);
  await page.keyboard.press("Enter");
}
