// Marks on request, gone without a trace.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { partsOf } from "#test/support/xlsx-parts.ts";
import type { Excel } from "../excel-host/open-excel.ts";
import { checkOpen, smallReport, spoken, until } from "./excel-moves.ts";
import { mendableReport } from "./reports.ts";
import { textOf } from "./page-moves.ts";
import { inTurn, saidInEither, type Scene } from "./scene.ts";

/** All that a mark could leave behind. */
function looksOf({ book }: Excel): string {
  return JSON.stringify([
    book.sheets.map((sheet) => [sheet.name, [...sheet.cells()], sheet.conditionalFormats]),
    [...book.settings],
    book.xmlParts,
  ]);
}

const marked = async ({ page }: Excel): Promise<void> =>
  spoken(page, () => page.click("button[id$='-tools-mark']"), saidInEither("cellsMarked"));
const unmarked = async ({ page }: Excel): Promise<void> =>
  spoken(page, () => page.click("button[id$='-tools-unmark']"), saidInEither("unmarked"));

/** The worksheets of the submission that the page makes, as text. */
async function handedIn({ page }: Excel): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("#f0-submission")]);
  const parts = partsOf(new Uint8Array(readFileSync(await file.path())));
  return [...parts].flatMap(([name, text]) => (/worksheets\/sheet/.test(name) ? [text] : [])).join("");
}

export const excelMarking: readonly Scene[] = [
  ...inTurn(["2016", "2019", "2021", "365", "web"] as const).map(([tier, languages]): Scene => ({
    languages,
    name: `Excel ${tier}: marks come on request and go without a trace, also after a crash`,
    async play({ openExcel, said }) {
      const excel = await openExcel(smallReport(), { tier });
      excel.person.fill("Viện trợ", "E8:E8", "#00B050");
      const before = looksOf(excel);
      await checkOpen(excel.page);
      assert.equal(looksOf(excel), before, "checking marks nothing");
      await marked(excel);
      assert.notEqual(looksOf(excel), before);
      assert.match(await textOf(excel.page, "#voice"), said("cellsMarked"));
      assert.match(await textOf(excel.page, "#voice"), /[23]/);
      await marked(excel);
      await unmarked(excel);
      assert.equal(looksOf(excel), before, "no trace");
      await marked(excel);
      // The pane is gone in the middle of it all; another one takes the marks away.
      await excel.page.reload();
      await checkOpen(excel.page);
      await unmarked(excel);
      assert.equal(looksOf(excel), before, "no trace after a crash");
    },
  })),
  {
    name: "Excel: other people's conditional formats stay",
    languages: ["en"],
    async play({ openExcel }) {
      const excel = await openExcel(smallReport({ conditionals: [{ ranges: "E5:E7", formula: "E5>1", style: {} }] }));
      const before = looksOf(excel);
      await checkOpen(excel.page);
      await marked(excel);
      await unmarked(excel);
      assert.equal(looksOf(excel), before);
    },
  },
  ...inTurn(["2016", "2019", "365"] as const).map(([tier, languages]): Scene => ({
    languages,
    name: `Excel ${tier}: protected sheets are left alone`,
    async play({ openExcel, said }) {
      const closed = await openExcel(smallReport(), { tier });
      closed.person.protect("Viện trợ");
      const untouched = looksOf(closed);
      await checkOpen(closed.page);
      await marked(closed);
      assert.match(await textOf(closed.page, "#voice"), said("cellsMarked", { number: 0 }));
      assert.equal(looksOf(closed), untouched, tier);
    },
  })),
  {
    name: "Excel: marks that are still in the workbook are not in the submission, and stay where they are",
    async play({ openExcel }) {
      const excel = await openExcel(mendableReport().buffer);
      await checkOpen(excel.page);
      await marked(excel);
      const marks = JSON.stringify(excel.book.sheets.map((sheet) => sheet.conditionalFormats));
      assert.match(marks, /hopnhat\.mark/);
      const sheets = await handedIn(excel);
      assert.doesNotMatch(sheets, /hopnhat\.mark/);
      assert.equal(JSON.stringify(excel.book.sheets.map((sheet) => sheet.conditionalFormats)), marks);
      await until(async () => /không mang theo phần đánh dấu/.test(await textOf(excel.page, ".hand-in")), "said");
    },
  },
  {
    name: "Excel 2016: marks, which are fills there, are cleared before the submission is made, and that is said",
    async play({ openExcel }) {
      const excel = await openExcel(mendableReport().buffer, { tier: "2016" });
      const before = looksOf(excel);
      await checkOpen(excel.page);
      await marked(excel);
      assert.notEqual(looksOf(excel), before);
      await handedIn(excel);
      assert.equal(looksOf(excel), before);
      await until(async () => /Đã xóa phần đánh dấu/.test(await textOf(excel.page, ".hand-in")), "said");
    },
  },
  {
    name: "Excel 2016: a cell that somebody filled after the marks keeps that fill",
    async play({ openExcel }) {
      const excel = await openExcel(smallReport(), { tier: "2016" });
      await checkOpen(excel.page);
      await marked(excel);
      excel.person.fill("Viện trợ", "E6:E6", "#0000FF");
      await unmarked(excel);
      assert.equal(excel.book.sheet("Viện trợ")!.style(5, 4).fill, "#0000FF");
      assert.equal(excel.book.sheet("Viện trợ")!.style(3, 0).fill, undefined);
    },
  },
];
