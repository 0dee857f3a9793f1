// Checking the open workbook: by its file, or cell by cell where the file cannot be had.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { TierName } from "../excel-host/tiers.ts";
import { notWritable, ownXlsxBytes } from "../support/copies.ts";
import { layoutNamed, layoutNames } from "../support/layouts.ts";
import { checkOpen, findingsOf, FIRST_ROW, smallReport, unfold, until } from "./excel-moves.ts";
import { give, dropped, SAMPLE, textOf } from "./page-moves.ts";
import { BOTH, inTurn, type Scene, type Stage } from "./scene.ts";

const TIERS: readonly TierName[] = ["2016", "2019", "2021", "2024", "365", "web"];

async function byDrop({ open }: Stage, files: readonly (readonly [string, Uint8Array])[]): Promise<string[][]> {
  const { page } = await open();
  await give(
    page,
    files.map(([name, bytes]) => dropped(name, bytes)),
  );
  const found: string[][] = [];
  for (const index of files.keys()) found.push(await findingsOf(page, `f${index}`));
  await page.context().close();
  return found;
}

/** Every so many of the layouts that our writer can write. */
const EVERY = 16;

/** The sample's workbooks that Excel opens as .xlsx, and layouts of every kind. */
function workbooks(): (readonly [string, Uint8Array])[] {
  const sample = readdirSync(SAMPLE)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name): readonly [string, Uint8Array] => [name, readFileSync(join(SAMPLE, name))]);
  const layouts = layoutNames()
    .filter((_, index) => index % EVERY === 0)
    .map((name) => [name, layoutNamed(name).book] as const)
    .filter(([, book]) => notWritable(book) === undefined)
    .map(([name, book]): readonly [string, Uint8Array] => [`${name.replace(/.*\//, "")}.xlsx`, ownXlsxBytes(book)]);
  // In the order in which the page takes dropped files, so that the nth file is the page's nth.
  return [...sample, ...layouts].sort(([a], [b]) => (a < b ? -1 : 1));
}

const PARTS = [0, 1, 2, 3];

const place = (page: Page, address: string) => page.locator("button[id$='-go']", { hasText: address }).first();

export const excelChecking: readonly Scene[] = [
  ...inTurn(TIERS).map(([tier, languages]): Scene => ({
    languages,
    name: `Excel ${tier}: the open workbook has the findings that its file has when dropped`,
    async play(stage) {
      const { said } = stage;
      const excel = await stage.openExcel(smallReport(), { tier, fileName: "Báo cáo.xlsx" });
      await checkOpen(excel.page);
      const [expected] = await byDrop(stage, [["Báo cáo.xlsx", smallReport()]]);
      assert.deepEqual(await findingsOf(excel.page), expected);
      assert.match(await textOf(excel.page, "#status"), said("checkedOpen", { sheets: 2, cells: 30 }));
      assert.match(await textOf(excel.page, "h2"), /Báo cáo\.xlsx/);
      assert.equal(excel.fileIsOpen(), false, "the handle of the file was given back");
      const follows = said(tier === "2016" ? "followsNo" : "followsYes");
      await until(async () => follows.test(await textOf(excel.page, "#status")), "the status line");
      assert.equal(excel.batches.reduce((sum, { writes }) => sum + writes, 0) <= 3, true, "checking writes nothing");
      assert.equal(excel.book.dirty, false);
    },
  })),
  // In parts, so that they are played beside each other; each language has its share.
  ...inTurn(PARTS).map(([part, languages]): Scene => ({
    languages,
    name: `Excel: sample and layouts have the same findings by the file, cell by cell, and dropped in a browser (${part + 1})`,
    async play(stage) {
      const files = workbooks().filter((_, index) => index % PARTS.length === part);
      const expected = await byDrop(stage, files);
      for (const [index, [fileName, bytes]] of files.entries()) {
        const excel = await stage.openExcel(bytes, { fileName });
        await checkOpen(excel.page);
        assert.deepEqual(await findingsOf(excel.page), expected[index], `${fileName} by its file`);
        excel.faults.failEvery(1, "GeneralException", "file");
        await checkOpen(excel.page);
        assert.match(await textOf(excel.page, "#unseen"), stage.said("unseenCells"));
        const id = (await excel.page.getAttribute("details.file > summary", "id")) ?? "";
        const key = id.replace(/^file-|-head$/g, "");
        assert.deepEqual(await findingsOf(excel.page, key), expected[index], `${fileName} cell by cell`);
        await excel.close();
      }
    },
  })),
  {
    name: "Excel 2016: where the file cannot be had, what reading cells could not see is said",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(smallReport(), { tier: "2016" });
      excel.faults.failEvery(1, "GeneralException", "file");
      await checkOpen(excel.page);
      const old = await textOf(excel.page, "#unseen");
      for (const part of ["unseenMerges", "unseenHidden", "unseenFonts", "unseenRest"] as const)
        assert.match(old, said(part));
      const newer = await openExcel(smallReport(), { tier: "365" });
      newer.faults.failEvery(1, "GeneralException", "file");
      await checkOpen(newer.page);
      const now = await textOf(newer.page, "#unseen");
      assert.match(now, said("unseenRest"));
      assert.doesNotMatch(now, said("unseenMerges"));
    },
  },
  {
    name: "Excel: a click on a finding goes to its cell, and so does the step from one to the next",
    languages: ["en"],
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      const { page, book } = excel;
      await checkOpen(page);
      await unfold(page);
      await place(page, "E6").click();
      await until(() => book.selection.top === FIRST_ROW && book.selection.left === 4, "E6 is selected");
      excel.person.select("Ghi chú", "A1");
      await page.focus("#check-open");
      await page.keyboard.press("F8");
      await until(() => book.active.name === "Viện trợ", "the step goes to the sheet");
    },
  },
  ...inTurn(["sheet", "row", "column"] as const).map(([hide, languages]): Scene => ({
    languages,
    name: `Excel: a hidden ${hide} is shown only when asked`,
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      const { page, book, person } = excel;
      await checkOpen(page);
      await unfold(page);
      const sheet = book.sheet("Viện trợ")!;
      person.select("Ghi chú", "A1");
      if (hide === "sheet") person.setState("Viện trợ", "hidden");
      if (hide === "row") person.hideRows("Viện trợ", "A6:A6");
      if (hide === "column") person.hideColumns("Viện trợ", "E1:E1");
      await place(page, "E6").click();
      await page.waitForSelector("button[id$='-unhide']");
      assert.equal(book.active.name, "Ghi chú", "nothing moved");
      assert.ok(sheet.state !== "visible" || sheet.hiddenRows.size + sheet.hiddenColumns.size > 0, "still hidden");
      await page.click("button[id$='-unhide']");
      await until(() => book.active === sheet, "shown and gone to");
      assert.equal(sheet.state, "visible");
      assert.equal(sheet.hiddenRows.has(5) || sheet.hiddenColumns.has(4), false);
      await page.waitForSelector("button[id$='-unhide']", { state: "detached" });
    },
  })),
  {
    name: "Excel: a sheet that is gone is said to be gone",
    languages: BOTH,
    async play({ openExcel, said }) {
      const { page, person } = await openExcel(smallReport(), { tier: "2016" });
      await checkOpen(page);
      await unfold(page);
      person.rename("Viện trợ", "Khác");
      await place(page, "E6").click();
      await page.waitForSelector(".finding .notice");
      assert.match(await textOf(page, ".finding .notice"), said("placeGone"));
    },
  },
  {
    name: "Excel: while a cell is being edited the page asks to finish, then goes on by itself",
    languages: ["en"],
    async play({ openExcel, said }) {
      for (const tier of ["2016", "365"] as const) {
        const { page, person } = await openExcel(smallReport(), { tier });
        await page.waitForSelector("#check-open");
        person.beginEdit();
        await page.click("#check-open");
        await page.waitForSelector("#editing");
        assert.match(await textOf(page, "#editing"), said("editingCell"));
        person.endEdit();
        await page.waitForSelector("details.file");
        await page.waitForSelector("#editing", { state: "detached" });
      }
    },
  },
  {
    name: "Excel: an empty workbook and a consolidated one say what they are",
    languages: BOTH,
    async play({ openExcel, said }) {
      const { page } = await openExcel(smallReport({ rows: [], merges: [] }));
      await checkOpen(page);
      assert.match(await textOf(page, "main"), said("noSections"));
    },
  },
];
