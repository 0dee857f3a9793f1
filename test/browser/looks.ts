// Every state in every look: narrow and wide, light and dark, forced colours, keyboard only.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { encrypt } from "officecrypto-tool";
import type { Page } from "playwright-core";
import { barriers } from "./accessible.ts";
import { faultyReport } from "./checking.ts";
import type { Look } from "./open-browser.ts";
import { filledVote, fold, giveTo } from "./desk.ts";
import { mendableReport, openAll } from "./mending.ts";
import { download, dropped, give, openBoard, sampleFiles, type Dropped } from "./page-moves.ts";
import type { Scene } from "./scene.ts";

/** Screenshots of each state go there when a folder is named. */
const PICTURES = process.env["PICTURES"];

/** Reports of two unions that both list one delegation. */
function twoAlike(): Dropped[] {
  return ["An Giang", "Kiên Giang"].map((union) => {
    const rows = [
      [`LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH ${union.toUpperCase()}`],
      ["ĐOÀN VÀO NĂM 2024"],
      [],
      ["TT", "Tên đoàn", "Quốc tịch", "Ngày đến", "Số lượt khách"],
      [1, "Đoàn Hội hữu nghị Osaka", "Nhật Bản", "12/3/2024", 15],
    ];
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Đoàn vào");
    return dropped(`${union}.xlsx`, XLSX.write(book, { type: "buffer", bookType: "xlsx" }));
  });
}

const LOOKS: readonly (readonly [string, Look])[] = [
  ["320 px", { width: 320, height: 640 }],
  ["350 px, dark", { width: 350, height: 640, dark: true }],
  ["desktop, forced colours", { width: 1000, height: 800, forced: true }],
  // 200 % zoom of a desktop window is half its width.
  ["640 px, English", { width: 640, height: 400 }],
  ["desktop", { width: 1000, height: 800 }],
];

type State = { readonly name: string; reach(page: Page): Promise<void> };

const STATES: readonly State[] = [
  { name: "start", reach: async () => undefined },
  {
    name: "findings",
    async reach(page) {
      await give(page, [faultyReport()]);
      const folded = page.locator("details:not([open]) > summary");
      while ((await folded.count()) > 0) await folded.first().click();
    },
  },
  {
    name: "unread files",
    async reach(page) {
      const locked = await encrypt(sampleFiles()[0]!.buffer, { password: "a" });
      await give(page, [
        dropped("scan.xlsx", Buffer.from("%PDF-1.7")),
        dropped("khoa.xlsx", locked),
        sampleFiles()[5]!,
      ]);
      await page.fill("input[type=password]", "b");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".wrong");
    },
  },
  {
    name: "a fix looked at",
    async reach(page) {
      await give(page, [mendableReport()]);
      await openAll(page);
      await page.click("#f0-tools-mend");
      await page.waitForSelector("#mend-do");
    },
  },
  {
    name: "mended and explained",
    async reach(page) {
      await give(page, [mendableReport()]);
      await openAll(page);
      await page.click("#f0-tools-mend");
      await page.click("#mend-do");
      await page.waitForSelector("#f0-undo");
      const finding = page.locator(".finding button", { hasText: /^(?:Giải trình|Explain)$/ }).first();
      await finding.click();
      await page.fill("textarea", "Cột của phòng, không thuộc báo cáo");
      await page.click("[id$='-text-save']");
      await page.waitForSelector(".explanation");
      await page
        .locator(".finding button", { hasText: /^(?:Sửa giải trình|Edit)$/ })
        .first()
        .click();
      await page.waitForSelector("textarea");
    },
  },
  {
    name: "sealed and changed",
    async reach(page) {
      await give(page, [mendableReport()]);
      await download(page, "#f0-submission");
      await page.waitForSelector("#f0-made");
      await openAll(page);
      await page.selectOption("#f0-place-0-answer", "result");
      await page.waitForSelector(".notice [id$='seal-changes-head']");
      await openAll(page);
    },
  },
  {
    name: "a copy without its password",
    async reach(page) {
      await give(page, [dropped("khoa.xlsx", await encrypt(mendableReport().buffer, { password: "a" }))]);
      await page.fill("input[type=password]", "a");
      await page.keyboard.press("Enter");
      await page.click("#f0-marked");
      await page.waitForSelector("#copy-agree");
    },
  },
  { name: "empty board", reach: (page) => openBoard(page) },
  { name: "unknown members", reach: (page) => openBoard(page, "2026") },
  {
    name: "full board",
    async reach(page) {
      await openBoard(page);
      await give(page, [...sampleFiles(), faultyReport()]);
      await page.click("#totals-head");
      await page.locator("details.file > summary").nth(1).click();
    },
  },
  {
    name: "other jobs of the chair",
    async reach(page) {
      await openBoard(page);
      const kg = sampleFiles().find(({ name }) => name.includes("KG"))!;
      const twin = { ...kg, name: "KG cu.xlsx", buffer: Buffer.concat([kg.buffer, Buffer.alloc(1)]) };
      await give(page, [kg, twin, filledVote()]);
      for (const id of ["job-returns", "job-blanks", "job-vote", "job-proof", "job-export"]) await fold(page, id);
      await page.click("#make-returns");
      await page.waitForSelector("#returns-zip");
      await fold(page, "return-kien-giang");
      await giveTo(page, "vote", [filledVote()]);
      await page.check("#voters-units");
    },
  },
  {
    name: "decisions and a proof",
    async reach(page) {
      await openBoard(page);
      await give(page, twoAlike());
      const made = await download(page, "#download");
      await give(page, [dropped("cu.xlsx", made.bytes)]);
      await page.locator("button", { hasText: /Giữ phần đã nhập|Keep the entries/ }).click();
      await page.waitForSelector(".badge.good");
      await fold(page, "like-rows");
      await page.locator(".like input[type=radio]").nth(1).check();
      await page.locator("[id$=-decide]").click();
      await fold(page, "job-proof");
      await giveTo(page, "proof", [dropped("cu.xlsx", made.bytes), twoAlike()[0]!]);
    },
  },
];

const looked: readonly Scene[] = LOOKS.map(([name, look]) => ({
  name: `every state is accessible: ${name}`,
  async play({ open }) {
    for (const state of STATES) {
      const { page } = await open(look);
      if (name.includes("English")) await page.click("#language");
      await state.reach(page);
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        await page.screenshot({
          path: join(PICTURES, `${state.name} ${name}.png`.replace(/[ ,]+/g, "-")),
          fullPage: true,
        });
      }
      const found = await barriers(page);
      assert.deepEqual(found, [], state.name);
      await page.context().close();
    }
  },
}));

const FOCUSED = "document.activeElement.id || document.activeElement.className";

const keyboard: Scene = {
  name: "everything can be done by keyboard, and focus stays in sight",
  async play({ open }) {
    const { page } = await open({ width: 350, height: 640 });
    // Listened for from the start: the browser must know before the key is pressed.
    const chosen = page.waitForEvent("filechooser");
    const reached: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("Tab");
      reached.push((await page.evaluate(FOCUSED)) as string);
    }
    assert.deepEqual(reached, ["skip", "go-check", "go-board", "go-help", "language", "choose"]);
    await page.keyboard.press("Enter");
    await (await chosen).setFiles(faultyReport());
    await page.waitForSelector("details.file");
    assert.equal(await page.evaluate(FOCUSED), "choose", "focus stays where it was");
    const seen = new Set<string>();
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press("F8");
      const id = (await page.evaluate("document.activeElement.closest('.finding')?.id ?? ''")) as string;
      assert.ok(id !== "" && !seen.has(id), `F8 reaches another finding (${id})`);
      seen.add(id);
      const hidden = await page.evaluate(`(() => {
        const { left, top, height } = document.activeElement.getBoundingClientRect();
        const at = document.elementFromPoint(left + 5, top + Math.min(10, height / 2));
        return !document.activeElement.contains(at);
      })()`);
      assert.equal(hidden, false, "the finding in focus is not covered");
    }
    await page.keyboard.press("Shift+F8");
    const back = (await page.evaluate("document.activeElement.id")) as string;
    assert.equal(back, [...seen].at(-2));
    await page.focus("#go-board");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#cluster");
  },
};

export const looks: readonly Scene[] = [...looked, keyboard];
