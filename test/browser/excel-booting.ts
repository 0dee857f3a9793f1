// How the page finds out where it is.
import assert from "node:assert/strict";
import { checkOpen, smallReport, openSilent } from "./excel-moves.ts";
import { textOf } from "./page-moves.ts";
import type { Scene } from "./scene.ts";

export const excelBooting: readonly Scene[] = [
  {
    name: "Excel: in a browser Office's library is never asked for, and a trace of Excel is removed",
    async play({ open }) {
      const { page } = await open();
      await page.evaluate("sessionStorage.setItem('hostInfoValue', 'Excel$Win32$16.01$vi-VN')");
      await page.reload();
      await page.waitForSelector("#choose");
      assert.equal(await page.evaluate("sessionStorage.getItem('hostInfoValue')"), null);
      const loaded = (await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name)",
      )) as string[];
      assert.deepEqual(
        loaded.filter((name) => name.includes("office")),
        [],
      );
      assert.equal(await page.evaluate("typeof Office"), "undefined");
    },
  },
  {
    name: "Excel: the pane starts with one action, in Excel's language, and says where other files go",
    async play({ openExcel }) {
      const { page } = await openExcel(smallReport());
      await page.waitForSelector("#check-open");
      assert.equal(await page.getAttribute("html", "lang"), "vi");
      assert.equal(await page.locator("main button").count(), 1);
      assert.match(await textOf(page, "main"), /Bàn Cụm trưởng/);
      const english = (await openExcel(smallReport(), { language: "en-US" })).page;
      await english.waitForSelector("#check-open");
      assert.equal(await english.getAttribute("html", "lang"), "en");
      // What the person chooses counts from then on.
      await english.click("#language");
      await english.reload();
      await english.waitForSelector("#check-open");
      assert.equal(await english.getAttribute("html", "lang"), "vi");
    },
  },
  {
    name: "Excel: its theme is the page's",
    async play({ openExcel }) {
      const theme = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };
      const { page } = await openExcel(smallReport(), { theme });
      await page.waitForSelector("#check-open");
      assert.equal(await page.getAttribute("html", "data-theme"), "dark");
      assert.equal(await page.evaluate("getComputedStyle(document.body).backgroundColor"), "rgb(38, 38, 38)");
    },
  },
  {
    name: "Excel: an Excel that does not answer gets a card with the way on, and a late answer still starts the pane",
    async play({ openExcel }) {
      const { page, answer, excel } = await openSilent(openExcel, smallReport());
      await page.waitForSelector(".host-card");
      await page.clock.fastForward(9000);
      await page.waitForSelector("#host-silent");
      assert.match(await textOf(page, "main"), /Excel chưa phản hồi/);
      const address = await page.getAttribute("#open-in-browser", "href");
      assert.ok(address && !address.includes("_host_Info"), `${address}`);
      assert.equal(await page.locator("#retry").count(), 1);
      answer();
      await excel;
      await page.waitForSelector("#check-open");
    },
  },
  {
    name: "Excel: without Office's library the card says so",
    async play({ openExcel }) {
      const { page, watched } = await openExcel(smallReport(), {
        prepare: (page) => page.route("**/office/office.js", (route) => route.abort()),
      });
      await page.waitForSelector("#host-missing");
      assert.match(await textOf(page, "main"), /Không tải được phần kết nối/);
      // The browser itself complains of the script that did not come.
      assert.equal(watched.faults.length, 1);
      (watched.faults as string[]).length = 0;
    },
  },
  {
    name: "Excel: a view too old for the page gets the address of the browser page",
    async play({ open }) {
      const { page } = await open();
      await page.addInitScript("delete Array.prototype.at");
      await page.reload();
      await page.waitForSelector("#too-old");
      assert.match(await textOf(page, "#too-old"), /quá cũ.*Edge/);
      assert.equal(await page.locator("#choose").count(), 0);
    },
  },
  {
    name: "Excel: nothing is asked for but the page's own files, and the chair's desk is there",
    async play({ openExcel }) {
      const { page } = await openExcel(smallReport());
      await checkOpen(page);
      await page.click("#go-board");
      await page.waitForSelector("#cluster");
      await page.click("#go-check");
      await page.waitForSelector("details.file");
    },
  },
];
