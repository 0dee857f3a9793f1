// What the host refuses, limits, and what it is told to fail for a test.
import assert from "node:assert/strict";
import type { Case } from "../stage.ts";

const READ = `context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values"); await context.sync();`;

export const failures: readonly Case[] = [
  {
    name: "while a cell is being edited every call fails, and one that may wait does so until the person is done",
    async play({ excel, failure, page }) {
      excel.person.beginEdit();
      assert.equal(await failure(READ), "InvalidOperationInCellEditMode");
      await page(`window.done = false;
        window.waiting = Excel.run({ delayForCellEdit: true }, async (context) => { ${READ} window.done = true; });`);
      assert.equal(await page("await new Promise((go) => setTimeout(go, 50)); return window.done;"), false);
      excel.person.endEdit();
      await page("await window.waiting;");
      assert.equal(await page("return window.done;"), true);
    },
  },
  {
    name: "a batch that is too large for Excel on the web is refused before anything is done",
    options: { tier: "web" },
    async play({ excel, failure }) {
      const code = await failure(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        sheet.getRange("A3").values = "trước";
        sheet.getRange("F1:F3").values = Array.from({ length: 3 }, () => ["x".repeat(2000000)]);
        await context.sync();`);
      assert.equal(code, "RequestPayloadSizeLimitExceeded");
      assert.equal(excel.book.sheet("Biểu 1")!.cell(2, 0).value, "Nước sạch");
    },
  },
  {
    name: "an answer that is too large for Excel on the web is refused",
    options: { tier: "web" },
    async play({ excel, failure }) {
      for (let row = 0; row < 200; row++) excel.typeInto("RatAn", `A${row + 1}`, "x".repeat(30_000));
      const code = await failure(`
        context.workbook.worksheets.getItem("RatAn").getUsedRange().load("values"); await context.sync();`);
      assert.equal(code, "ResponsePayloadSizeLimitExceeded");
    },
  },
  {
    name: "more than five million cells are not read at once",
    async play({ failure }) {
      const code = await failure(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A:Z").load("values"); await context.sync();`);
      assert.equal(code, "InvalidArgument");
    },
  },
  {
    name: "office.js knows the sets of the host, and a member newer than it is not found",
    options: { tier: "2016" },
    async play({ page, failure }) {
      const sets = await page(
        `return ["1.1", "1.2", "1.7"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set));`,
      );
      assert.deepEqual(sets, [true, false, false]);
      const code = await failure(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A3").load("rowHidden"); await context.sync();`);
      assert.equal(code, "ApiNotFound");
    },
  },
  {
    name: "Excel 2019 has events of one sheet, and none of all sheets",
    options: { tier: "2019" },
    async play({ failure }) {
      const code = await failure(`context.workbook.worksheets.onChanged.add(async () => {}); await context.sync();`);
      assert.equal(code, "ApiNotFound");
    },
  },
  {
    name: "failures on order come at the call they were ordered for, once or again and again",
    async play({ excel, run, failure }) {
      excel.faults.failNth(2, "AccessDenied");
      await run(READ);
      assert.equal(await failure(READ), "AccessDenied");
      await run(READ);
      excel.faults.failEvery(2, "GeneralException", "batch");
      await run(READ);
      assert.equal(await failure(READ), "GeneralException");
      await run(READ);
      assert.equal(await failure(READ), "GeneralException");
      excel.faults.clear();
      excel.faults.failNth(1, "payload");
      assert.equal(await failure(READ), "RequestPayloadSizeLimitExceeded");
      excel.faults.failNth(1, "cellEdit");
      assert.equal(await failure(READ), "InvalidOperationInCellEditMode");
    },
  },
  {
    name: "a call that is never answered leaves the pane waiting, and the next one works",
    async play({ excel, page, run }) {
      excel.faults.failNth(1, "timeout");
      const first = await page(`return Promise.race([
        Excel.run(async (context) => { ${READ} return "answered"; }),
        new Promise((done) => setTimeout(() => done("waiting"), 200))]);`);
      assert.equal(first, "waiting");
      await run(READ);
    },
  },
  {
    name: "the whole file may fail too",
    async play({ excel, page }) {
      excel.faults.failNth(1, "GeneralException", "file");
      const states = await page(`
        const open = () => new Promise((done) => Office.context.document.getFileAsync("compressed", done));
        const first = await open();
        const second = await open();
        await new Promise((done) => second.value.closeAsync(done));
        return [first.status, second.status];`);
      assert.deepEqual(states, ["failed", "succeeded"]);
    },
  },
  {
    name: "what is asked for is logged: batches, actions, reads, writes and bytes",
    async play({ excel, run }) {
      const before = excel.batches.length;
      await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const range = sheet.getRange("A1:B2").load("values");
        sheet.getRange("F9").values = 1;
        await context.sync();`);
      const logs = excel.batches.slice(before);
      const sum = (of: "reads" | "writes"): number => logs.reduce((total, log) => total + log[of], 0);
      assert.deepEqual([sum("reads"), sum("writes")], [1, 1]);
      assert.ok(
        logs.every(({ requestBytes, responseBytes, actions }) => requestBytes > 0 && responseBytes > 0 && actions > 0),
      );
    },
  },
  {
    name: "200,000 cells are read in one batch",
    async play({ excel, run }) {
      const sheet = excel.book.sheet("RatAn")!;
      for (let row = 0; row < 20_000; row++)
        for (let column = 0; column < 10; column++) sheet.put(row, column, { value: row * 10 + column, style: {} });
      const read = await run(`
        const range = context.workbook.worksheets.getItem("RatAn").getUsedRange().load("values,formulas,numberFormat");
        await context.sync();
        return [range.values.length, range.values[19999][9]];`);
      assert.deepEqual(read, [20_000, 199_999]);
    },
  },
];
