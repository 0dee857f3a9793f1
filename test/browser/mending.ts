// Mending a report on the page: a look first, changes, the way back, explanations, copies, the seal.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import type { Page } from "playwright-core";
import { patchXlsx } from "#formats/patch-xlsx.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { cellAt } from "#engine/workbook.ts";
import { assertSameEntries, download, dropped, give, textOf, type Dropped } from "./page-moves.ts";
import { locked, mendableReport } from "./reports.ts";
import { fileIn, hopnhat } from "./run-cli.ts";
import type { Scene } from "./scene.ts";

/** What `hopnhat fix` makes of the file. */
function byCommandLine({ name, buffer }: Dropped): Promise<Uint8Array> {
  return hopnhat(
    (dir) => {
      writeFileSync(join(dir, name), buffer);
      return ["fix", join(dir, name), "-o", join(dir, "sửa.xlsx")];
    },
    (dir) => fileIn(dir, "sửa.xlsx"),
  );
}

const counts = (page: Page) => textOf(page, "details.file > summary .number");
const voice = (page: Page) => page.locator("#voice");

/** Waits until the page has said something that holds the text. */
export async function told(page: Page, text: string | RegExp): Promise<void> {
  await voice(page).filter({ hasText: text }).waitFor({ state: "attached" });
}

export async function openAll(page: Page): Promise<void> {
  const folded = page.locator("details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

const FOCUSED = "document.activeElement.id";

export const mending: readonly Scene[] = [
  {
    name: "all safe fixes after a look give the copy of the command line, and are taken back without a trace",
    async play({ open, openOffline }) {
      const file = mendableReport();
      const expected = await byCommandLine(file);
      for (const { page } of [await open(), await openOffline()]) {
        await give(page, [file]);
        assert.match(await counts(page), /3 sửa được ngay/);
        await page.click("#f0-tools-mend");
        await told(page, "3 ô sẽ đổi");
        assert.match(await textOf(page, ".preview"), /“Đoàn vào” · E5 “12” 12 .*E6 “7” 7 .*E7 “5” 5/);
        assert.equal(await page.evaluate(FOCUSED), "mend-do");
        await page.click("#mend-do");
        await told(page, "Đã sửa 3 ô");
        assert.doesNotMatch(await counts(page), /sửa được ngay/);
        const { name, bytes } = await download(page, "#f0-fixed");
        assert.equal(name, "Đoàn vào 2024 - da sua.xlsx");
        assertSameEntries(bytes, expected);
        await page.click("#f0-undo");
        await told(page, "Đã hoàn tác 3 ô");
        assert.match(await counts(page), /3 sửa được ngay/);
        const again = await download(page, "#f0-fixed");
        assert.deepEqual(readWorkbookBytes(again.bytes, "a.xlsx"), readWorkbookBytes(file.buffer, "a.xlsx"));
      }
    },
  },
  {
    name: "one finding after another is mended, the list stays, and each step is taken back by itself",
    async play({ open }) {
      const file = mendableReport();
      const { page } = await open({ width: 350, height: 640 });
      await give(page, [file]);
      await openAll(page);
      const group = page.locator("details.group", { hasText: "Số gõ dưới dạng chữ" });
      const first = group.locator(".finding").first();
      const id = (await first.getAttribute("id"))!;
      const second = (await group.locator(".finding").nth(1).getAttribute("id"))!;
      await page.click(`[id="${id}-mend"]`);
      await page.click("#mend-do");
      await told(page, "Đã sửa 1 ô");
      assert.equal(await page.evaluate(FOCUSED), second, "focus goes on to the next finding");
      assert.equal(await group.locator(".finding").count(), 2);
      assert.equal(await page.locator("details.group:not([open])").count(), 0, "what was open stays open");
      await page.click(`[id="${second}-mend"]`);
      await page.click("#mend-do");
      await told(page, "Đã sửa 1 ô");
      await page.waitForSelector("#f0-step-1-head");
      await page.click("#f0-undo");
      await told(page, "Đã hoàn tác 1 ô");
      assert.equal(await page.locator("#f0-step-1-head").count(), 0);
      assert.equal(await page.locator("#f0-step-0-head").count(), 1);
      // What the page hands out is what a person would have got by mending that one cell.
      const { bytes } = await download(page, "#f0-fixed");
      const [sheet] = readWorkbookBytes(bytes, "a.xlsx").sheets;
      assert.deepEqual([4, 5, 6].map((row) => cellAt(sheet!, row, 4)!.value).sort(), ["5", "7", 12].sort());
    },
  },
  {
    name: "a place is a way to its cell, and cancelling a look changes nothing",
    async play({ open }) {
      const { page } = await open();
      await give(page, [mendableReport()]);
      await openAll(page);
      const finding = page.locator(".finding", { hasText: "dưới dạng chữ" }).first();
      const id = (await finding.getAttribute("id"))!;
      await finding.locator("button.place").click();
      assert.equal(await page.evaluate("document.activeElement.closest('.finding').id"), id);
      assert.equal(await page.evaluate("document.activeElement.className"), "piece");
      await page.click(`[id="${id}-mend"]`);
      await page.click("#mend-cancel");
      assert.equal(await page.evaluate(FOCUSED), `${id}-mend`);
      assert.match(await counts(page), /3 sửa được ngay/);
    },
  },
  {
    name: "an unknown column is placed, the answer travels in a profile, conflicts and wrong files are said in words",
    async play({ open }) {
      const { page } = await open();
      await give(page, [mendableReport()]);
      await page.click("#f0-mapping-head");
      assert.match(await textOf(page, ".columns"), /Người đón tiếp “Đoàn vào” · F4 .* Ví dụ: Ông An Bà Bình/);
      await page.selectOption("#f0-place-0-answer", "-");
      await told(page, "Đã ghi câu trả lời");
      assert.equal(await page.evaluate(FOCUSED), "f0-place-0-answer");
      await openAll(page);
      assert.match(await textOf(page, ".finding"), /đã được xác nhận là không thuộc biểu/);
      await page.selectOption("#f0-place-0-answer", "result");
      // The page says the same words as before, so the list tells when it is done.
      await page.locator(".finding", { hasText: "đã được xác nhận" }).waitFor({ state: "detached" });
      assert.doesNotMatch(await textOf(page, ".finding"), /Cột F/);
      const { name, bytes } = await download(page, "#f0-profile-save");
      assert.equal(name, "ghep-cot.json");
      assert.deepEqual(JSON.parse(new TextDecoder().decode(bytes)).sections, {
        delegationIn: { "nguoi don tiep": "result" },
      });
      await page.click("#f0-profile-clear");
      await told(page, "Đã bỏ mọi câu trả lời");
      await openAll(page);
      assert.match(await textOf(page, ".finding"), /Cột F \(“Người đón tiếp”\)/);
      await page.setInputFiles("#f0-profile-file", dropped(name, bytes));
      await told(page, "Đã mở hồ sơ");
      assert.doesNotMatch(await textOf(page, ".finding"), /Cột F/);
      await page.setInputFiles("#f0-profile-file", dropped("hỏng.json", Buffer.from("{")));
      await told(page, "Hồ sơ ghép cột không dùng được");
      const wrong = { schema: "hopnhat.profile/1", sections: { delegationIn: { "cột a": "ten" } } };
      await page.setInputFiles("#f0-profile-file", dropped("sai.json", Buffer.from(JSON.stringify(wrong))));
      await told(page, "không có trường “ten”");
    },
  },
  {
    name: "an explanation is kept in the copy, shown again when it is opened, and can be taken out",
    async play({ open }) {
      const { page } = await open();
      await give(page, [mendableReport()]);
      await openAll(page);
      const finding = page.locator(".finding", { hasText: "Người đón tiếp" }).first();
      const id = (await finding.getAttribute("id"))!;
      await page.click(`[id="${id}-explain"]`);
      await page.fill(`[id="${id}-text"]`, "Cột của phòng, không thuộc báo cáo");
      await page.click(`[id="${id}-text-save"]`);
      await told(page, "Đã ghi giải trình");
      assert.equal(await page.evaluate(FOCUSED), `${id}-explain`);
      const { bytes } = await download(page, "#f0-fixed");

      const again = (await open()).page;
      await give(again, [dropped("lại.xlsx", bytes)]);
      await openAll(again);
      assert.match(await textOf(again, ".explanation"), /Cột của phòng, không thuộc báo cáo/);
      await again.click(`[id="${id}-explain"]`);
      await again.click("text=Xóa giải trình");
      await told(again, "Đã xóa giải trình");
      assert.equal(await again.locator(".explanation").count(), 0);
      const without = await download(again, "#f0-fixed");
      assert.equal(readWorkbookBytes(without.bytes, "a.xlsx").ownParts.length, 0);
    },
  },
  {
    name: "a marked copy lists the findings, and comes back as the report alone",
    async play({ open }) {
      const { page } = await open();
      await give(page, [mendableReport()]);
      const before = await counts(page);
      const { name, bytes } = await download(page, "#f0-marked");
      assert.equal(name, "Đoàn vào 2024 - danh dau.xlsx");
      const book = readWorkbookBytes(bytes, name);
      assert.equal(book.sheets.at(-1)!.name, "Điểm cần xem");
      const again = (await open()).page;
      await give(again, [dropped(name, bytes)]);
      assert.equal(await counts(again), before);
    },
  },
  {
    name: "the seal is refused while errors remain, made without them, and names what has changed since",
    async play({ open }) {
      const faulty = (await open()).page;
      const report = mendableReport([["", "Tổng cộng", "", "", 99, ""]]);
      await give(faulty, [report]);
      assert.match(await textOf(faulty, ".hand-in"), /Còn \d+ lỗi nên chưa đóng dấu được/);
      await faulty.click("#f0-to-errors");
      assert.match((await faulty.evaluate("document.activeElement.className")) as string, /finding/);

      const { page } = await open();
      await give(page, [mendableReport()]);
      await page.fill("#f0-seal-by", "Nguyễn Văn An");
      const { name, bytes } = await download(page, "#f0-submission");
      assert.equal(name, "BC-2024-kien-giang.xlsx");
      await told(page, "Đã đóng dấu");
      assert.match(await textOf(page, "[aria-label='Dấu kiểm tra']"), /Đã kiểm tra .* 0 lỗi .* không thay đổi từ đó/);

      const again = (await open()).page;
      await give(again, [dropped(name, bytes)]);
      assert.match(await textOf(again, "[aria-label='Dấu kiểm tra']"), /không thay đổi từ đó/);
      await again.click("#f0-tools-mend");
      await again.click("#mend-do");
      await told(again, "Đã sửa 3 ô");
      // A number typed as text is the same value: the report still says what was sealed.
      assert.match(await textOf(again, "[aria-label='Dấu kiểm tra']"), /không thay đổi từ đó/);

      const changed = (await open()).page;
      await give(changed, [
        dropped("doi.xlsx", patchXlsx(bytes, [{ sheet: "Đoàn vào", address: "E8", to: 19 }]).bytes),
      ]);
      assert.match(await textOf(changed, "[aria-label='Dấu kiểm tra']"), /1 chỗ thay đổi: 'Đoàn vào'!E8/);
      await openAll(changed);
      assert.match(await textOf(changed, "[aria-label='Dấu kiểm tra'] li"), /“Đoàn vào” · E8/);
    },
  },
  {
    name: "a protected file is copied only once the person agrees to have no password",
    async play({ open }) {
      const { page } = await open();
      await give(page, [locked({ ...mendableReport(), name: "khóa.xlsx" }, "mật khẩu")]);
      await page.fill("input[type=password]", "mật khẩu");
      await page.keyboard.press("Enter");
      await page.waitForSelector("details.file");
      await page.click("#f0-fixed");
      await page.waitForSelector("#copy-agree");
      assert.match(await textOf(page, ".hand-in .notice"), /Bản sao sẽ không còn mật khẩu/);
      assert.equal(await page.evaluate(FOCUSED), "copy-agree");
      const { bytes } = await download(page, "#copy-agree");
      assert.equal(readWorkbookBytes(bytes, "a.xlsx").sheets.length, 1);
    },
  },
  {
    name: "of another format the copy is a new workbook, and what it does not carry is said",
    async play({ open }) {
      const { page } = await open();
      const book = XLSX.read(mendableReport().buffer);
      const xls = dropped("cũ.xls", XLSX.write(book, { type: "buffer", bookType: "biff8" }));
      await give(page, [xls]);
      await page.click("#f0-tools-mend");
      await page.click("#mend-do");
      await told(page, "Đã sửa 3 ô");
      const { name, bytes } = await download(page, "#f0-fixed");
      assert.equal(name, "cũ - da sua.xlsx");
      await page.waitForSelector("#f0-made");
      assert.match(await textOf(page, "#f0-made"), /tệp \.xlsx mới lập từ tệp \.xls/);
      assertSameEntries(bytes, await byCommandLine(xls));
    },
  },
];
