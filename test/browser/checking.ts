// Checking reports on the page.
import assert from "node:assert/strict";
import * as XLSX from "@e965/xlsx";
import { zipSync } from "fflate";
import { validate } from "#engine/validate.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { faultyReport, locked } from "./reports.ts";
import type { Scene } from "./scene.ts";
import { dropped, give, sampleFiles, textOf, type Dropped } from "./page-moves.ts";

function nodeCounts({ name, buffer }: Dropped): Record<string, number> {
  const book = readWorkbookBytes(new Uint8Array(buffer), name);
  const { findings } = validate(book, { forms, indicators, roster: builtInRoster });
  const counts: Record<string, number> = {};
  for (const { severity, rule } of findings) counts[`${severity} ${rule}`] = (counts[`${severity} ${rule}`] ?? 0) + 1;
  return counts;
}

/** Counts as the page's own groups say them. */
const PAGE_COUNTS = `Object.fromEntries([...document.querySelectorAll("details.group")].map((group) => [
  group.querySelector("summary").id.replace(/^f\\d+-g-([a-z]+)-(.*)-head$/, "$1 $2"),
  Number(group.querySelector("summary .number").textContent.replace(/\\D/g, "")),
]))`;

export const checking: readonly Scene[] = [
  {
    name: "each sample report has the same findings on the page as in Node",
    async play({ open }) {
      const { page } = await open();
      for (const file of sampleFiles()) {
        await page.reload();
        await give(page, [file]);
        assert.deepEqual(await page.evaluate(PAGE_COUNTS), nodeCounts(file), file.name);
      }
    },
  },
  {
    name: "files given while others are read are read after them",
    async play({ open }) {
      const { page } = await open();
      const [one, two, three] = sampleFiles();
      await page.setInputFiles("#files", [one!, two!]);
      await give(page, [three!]);
      const names = async () => (await page.locator("details.file > summary").allInnerTexts()).join(" ");
      const until = Date.now() + 30_000;
      while (!(await names()).includes(three!.name) && Date.now() < until) await page.waitForTimeout(50);
      for (const { name } of [one!, two!, three!]) assert.ok((await names()).includes(name), name);
    },
  },
  {
    name: "findings come with counts first and the cell in question drawn",
    async play({ open }) {
      const { page } = await open();
      await give(page, [faultyReport()]);
      assert.match(await textOf(page, "details.file > summary"), /\d+ điểm cần xem: \d+ lỗi/);
      assert.ok((await page.locator(".piece td.marked").count()) > 0);
      assert.match(await textOf(page, ".piece thead"), /^A B C|[A-Z]/);
      assert.match(await textOf(page, ".next"), /Bước tiếp theo: sửa các lỗi/);
    },
  },
  {
    name: "a report without errors says what was checked and what comes next",
    async play({ open }) {
      const { page } = await open();
      await give(page, [sampleFiles().find(({ name }) => name.includes("CanTho"))!]);
      assert.match(await textOf(page, "details.file > summary"), /Không có lỗi/);
      assert.match(await textOf(page, ".next"), /Đã đọc \d+ trang tính, [\d.]+ ô .* Bước tiếp theo/);
    },
  },
  {
    name: "a file dropped again takes the place of the earlier one",
    async play({ open }) {
      const { page } = await open();
      await give(page, [faultyReport()]);
      await give(page, [{ ...sampleFiles()[0]!, name: faultyReport().name }]);
      assert.equal(await page.locator("details.file").count(), 1);
    },
  },
  {
    name: "other formats are read, and what is no workbook is refused with the reason",
    async play({ open }) {
      const { page } = await open();
      const book = XLSX.read(faultyReport().buffer);
      const as = (bookType: XLSX.BookType) =>
        dropped(`report.${bookType === "biff8" ? "xls" : bookType}`, XLSX.write(book, { type: "buffer", bookType }));
      await give(page, [
        as("biff8"),
        as("ods"),
        as("csv"),
        dropped("scan.xlsx", Buffer.from("%PDF-1.7 not a workbook")),
        dropped("~$report.xlsx", Buffer.from("lock")),
        dropped("hong.zip", zipSync({ "a.txt": new Uint8Array(2000) }).subarray(0, 60)),
      ]);
      assert.equal(await page.locator("details.file").count(), 3);
      assert.match(await textOf(page, ".unread.refused"), /scan\.xlsx Không đọc được Tệp không phải là bảng tính/);
      assert.equal(await page.locator(".unread").count(), 3);
      assert.match(await textOf(page, ".unread.ignored"), /Bỏ qua Tệp khóa tạm/);
      const scan = page.locator(".unread", { hasText: "scan.xlsx" });
      await scan.locator("button").click();
      await scan.waitFor({ state: "detached" });
    },
  },
  {
    name: "a protected file asks for its password, refuses a wrong one, opens with the right one",
    async play({ open }) {
      const { page } = await open();
      await give(page, [locked({ ...sampleFiles()[0]!, name: "khóa.xlsx" }, "mật khẩu", false)]);
      await page.fill("input[type=password]", "sai");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".wrong");
      await page.fill("input[type=password]", "mật khẩu");
      await page.keyboard.press("Enter");
      await page.waitForSelector("details.file");
      assert.equal(await page.locator(".unread").count(), 0);
    },
  },
  {
    name: "English is one click away and stays",
    async play({ open }) {
      const { page } = await open();
      await page.click("#language");
      assert.equal(await page.getAttribute("html", "lang"), "en");
      await page.reload();
      await give(page, [faultyReport()]);
      assert.match(await textOf(page, "details.file > summary"), /Findings: \d+: errors: \d+/);
      assert.match(await textOf(page, "h1"), /Check a report/);
      await page.click("#language");
      assert.equal(await page.getAttribute("html", "lang"), "vi");
    },
  },
];
