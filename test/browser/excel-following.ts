// Following a person who is typing: read-only, in step, and without the list jumping.
import assert from "node:assert/strict";
import type { Excel } from "../excel-host/open-excel.ts";
import { checkOpen, smallReport, unfold, until } from "./excel-moves.ts";
import { textOf } from "./page-moves.ts";
import { BOTH, inTurn, saidInEither, type Scene } from "./scene.ts";

async function followed(excel: Excel): Promise<void> {
  await checkOpen(excel.page);
  await until(async () => saidInEither("followsYes").test(await textOf(excel.page, "#status")), "the pane follows");
}

const has = async ({ page }: Excel, rule: string): Promise<boolean> =>
  (await page.locator(`details.group > summary[id*="-${rule}-head"]`).count()) > 0;

const writesOf = ({ batches }: Excel): number => batches.reduce((sum, { writes }) => sum + writes, 0);

export const excelFollowing: readonly Scene[] = [
  ...inTurn(["2019", "2021", "365", "web"] as const).map(([tier, languages]): Scene => ({
    languages,
    name: `Excel ${tier}: what is typed is checked by itself, without a write`,
    async play({ openExcel }) {
      const excel = await openExcel(smallReport(), { tier });
      await followed(excel);
      assert.equal(await has(excel, "text-as-number"), true);
      const [before, batches] = [writesOf(excel), excel.batches.length];
      const steps = excel.book.undoSteps.length;
      excel.typeInto("Viện trợ", "E6", "");
      excel.typeInto("Viện trợ", "E6", 26000);
      await until(async () => !(await has(excel, "text-as-number")), "the number is no text any more");
      assert.equal(writesOf(excel), before, "following writes nothing");
      assert.equal(excel.book.undoSteps.length, steps + 2, "the person can still undo both steps");
      assert.ok(excel.batches.length - batches <= 4, `${excel.batches.length - batches} batches for one edit`);
      // Typed back as text, it comes back.
      excel.typeInto("Viện trợ", "F6", "'26000");
      await until(() => has(excel, "text-as-number"), "a text again");
    },
  })),
  {
    name: "Excel: a co-author's edit is an edit, undo is one, a paste and a cleared column are",
    languages: BOTH,
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      await followed(excel);
      excel.person.coauthorTypes("Viện trợ", "E6", 26000);
      await until(async () => !(await has(excel, "text-as-number")), "a co-author's number");
      excel.typeInto("Viện trợ", "F5", "'8000");
      await until(() => has(excel, "text-as-number"), "typed as text");
      excel.person.undo();
      await until(async () => !(await has(excel, "text-as-number")), "undone");
      excel.person.paste("Viện trợ", "C5:D7", [
        ["Aqua Aid", "Nhật Bản"],
        ["", ""],
        ["", ""],
      ]);
      await until(() => has(excel, "blank-required"), "cells emptied by a paste");
    },
  },
  {
    name: "Excel: rows put in, sheets that come, go or get another name are read anew",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(smallReport());
      await followed(excel);
      excel.person.insertRows("Viện trợ", "4:4");
      await until(
        async () => (await textOf(excel.page, "details.file")).includes("“Viện trợ” · A5"),
        "places have moved down",
      );
      // The double writes no file with a sheet more or less; read cell by cell it is the same workbook.
      excel.faults.failEvery(1, "GeneralException", "file");
      excel.person.addSheet("Thêm");
      await until(
        async () => said("checkedOpen", { sheets: 3 }).test(await textOf(excel.page, "#status")),
        "a sheet more",
      );
      excel.person.deleteSheet("Thêm");
      await until(
        async () => said("checkedOpen", { sheets: 2 }).test(await textOf(excel.page, "#status")),
        "a sheet less",
      );
      excel.faults.clear();
      excel.person.rename("Viện trợ", "Viện trợ 2024");
      excel.typeInto("Ghi chú", "A2", "x");
      await until(
        async () => (await textOf(excel.page, "details.file")).includes("“Viện trợ 2024”"),
        "the sheet's new name",
      );
    },
  },
  ...(["2024", "365"] as const).map((tier): Scene => ({
    name: `Excel ${tier}: a sheet's new name, place and state are noticed by themselves`,
    async play({ openExcel }) {
      const excel = await openExcel(smallReport(), { tier });
      await followed(excel);
      excel.person.rename("Viện trợ", "Viện trợ 2024");
      await until(async () => (await textOf(excel.page, "details.file")).includes("“Viện trợ 2024”"), "the new name");
      excel.person.moveSheet("Viện trợ 2024", 1);
      excel.person.setState("Ghi chú", "hidden");
      await until(() => has(excel, "hidden-data"), "a sheet that is hidden");
    },
  })),
  {
    name: "Excel 2021: a sheet's new name is noticed when the person goes to another sheet",
    async play({ openExcel }) {
      const excel = await openExcel(smallReport(), { tier: "2021" });
      await followed(excel);
      const before = writesOf(excel);
      excel.person.rename("Viện trợ", "Viện trợ 2024");
      excel.person.select("Ghi chú", "A1");
      await until(async () => (await textOf(excel.page, "details.file")).includes("“Viện trợ 2024”"), "the new name");
      assert.equal(writesOf(excel), before);
      // Nothing has another name: going to and fro reads no cell.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      const batches = excel.batches.length;
      excel.person.select("Viện trợ 2024", "A1");
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.ok(excel.batches.length - batches <= 1, `${excel.batches.length - batches} batches for a look`);
    },
  },
  {
    name: "Excel: results of formulas that change elsewhere are read again",
    languages: ["en"],
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      await followed(excel);
      await unfold(excel.page);
      const sheet = excel.book.sheet("Viện trợ")!;
      // What Excel's calculation does after an edit, without telling of it.
      sheet.put(7, 5, { ...sheet.cell(7, 5), value: 99 });
      excel.typeInto("Viện trợ", "B5", "Nước sạch");
      await until(async () => /F8 .*\b99\b/.test(await textOf(excel.page, "details.file")), "the new total");
    },
  },
  {
    name: "Excel: nothing is read while a cell is being edited, and nothing is lost",
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      await followed(excel);
      excel.person.coauthorTypes("Viện trợ", "E6", 26000);
      excel.person.beginEdit();
      await excel.delivered();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.equal(await excel.page.locator("#editing").count(), 0, "following does not nag");
      assert.equal(await has(excel, "text-as-number"), true);
      excel.person.endEdit();
      await until(async () => !(await has(excel, "text-as-number")), "read when the editing has ended");
    },
  },
  {
    name: "Excel: the list does not jump, and whoever stands on a finding stays there",
    languages: ["en"],
    async play({ openExcel }) {
      const excel = await openExcel(smallReport(), { look: { width: 350, height: 500 } });
      const { page } = excel;
      await followed(excel);
      await unfold(page);
      const finding = page.locator(".finding", { hasText: "E6" }).last();
      await finding.focus();
      await finding.scrollIntoViewIfNeeded();
      const [id, top] = [await finding.getAttribute("id"), await topOf(excel)];
      // New findings above.
      excel.typeInto("Viện trợ", "F8", 1);
      await until(async () => /F8/.test(await textOf(page, "details.file")), "a finding more");
      assert.equal(await page.evaluate("document.activeElement.id"), id);
      assert.ok(Math.abs((await topOf(excel)) - top) <= 2, `moved from ${top} to ${await topOf(excel)}`);
    },
  },
  {
    name: "Excel: an explanation being written outlives what is typed into the sheet meanwhile",
    languages: BOTH,
    async play({ openExcel }) {
      const excel = await openExcel(smallReport());
      const { page } = excel;
      await followed(excel);
      await unfold(page);
      await page.locator("button[id$='-explain']").first().click();
      await page.fill("textarea", "Theo biên bản bàn giao");
      await page.focus("#check-open");
      excel.typeInto("Viện trợ", "E6", 26000);
      await until(async () => !(await has(excel, "text-as-number")), "drawn anew");
      assert.equal(await page.inputValue("textarea"), "Theo biên bản bàn giao");
    },
  },
  {
    name: "Excel 365: a cleared column is read without asking for a million cells",
    languages: ["en"],
    async play({ openExcel, said }) {
      const excel = await openExcel(smallReport());
      await followed(excel);
      const before = excel.batches.length;
      const sheet = excel.book.sheet("Viện trợ")!;
      for (let row = 3; row < 7; row++) sheet.put(row, 3, { ...sheet.cell(row, 3), value: "" });
      excel.book.raise({
        kind: "changed",
        sheetId: sheet.id,
        address: "D:D",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
      });
      await until(
        async () => said("checkedOpen", { sheets: 2, cells: 26 }).test(await textOf(excel.page, "#status")),
        "four cells fewer",
      );
      assert.ok(Math.max(...excel.batches.slice(before).map(({ responseBytes }) => responseBytes)) < 20_000);
    },
  },
];

async function topOf({ page }: Excel): Promise<number> {
  return (await page.evaluate("document.activeElement.getBoundingClientRect().top")) as number;
}
