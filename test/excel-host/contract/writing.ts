// Writing: what Excel does with values, what it refuses, and what of a batch stays done.
import assert from "node:assert/strict";
import type { Case, CaseStage } from "../stage.ts";

const valueAt = ({ excel }: CaseStage, sheet: string, row: number, column: number): unknown =>
  excel.book.sheet(sheet)!.cell(row, column).value;

export const writing: readonly Case[] = [
  {
    name: "null leaves a cell as it is, and an empty text clears it but keeps its look",
    async play(stage) {
      await stage.run(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A3:C3").values = [[null, "", 5]];
        await context.sync();`);
      const cells = [0, 1, 2].map((column) => valueAt(stage, "Biểu 1", 2, column));
      assert.deepEqual(cells, ["Nước sạch", "", 5]);
      assert.equal(stage.excel.book.sheet("Biểu 1")!.style(2, 1).format, "#,##0");
    },
  },
  {
    name: "one value fills a whole range",
    async play(stage) {
      await stage.run(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("F1:G2").values = 3;
        await context.sync();`);
      assert.deepEqual([valueAt(stage, "Biểu 1", 0, 5), valueAt(stage, "Biểu 1", 1, 6)], [3, 3]);
    },
  },
  {
    name: "a grid of another shape than the range is refused",
    async play(stage) {
      const code = await stage.failure(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A1:B2").values = [[1, 2], [3]];
        await context.sync();`);
      assert.equal(code, "InvalidArgument");
    },
  },
  {
    name: "text that looks like a number becomes one, unless the cell is formatted as text or an apostrophe leads",
    async play(stage) {
      await stage.run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        sheet.getRange("F3:H3").values = [["1.234,5", "'0123", "15/03/2024"]];
        sheet.getRange("A4").values = [["2.000"]];
        await context.sync();`);
      const cells = [5, 6, 7].map((column) => valueAt(stage, "Biểu 1", 2, column));
      assert.deepEqual([...cells, valueAt(stage, "Biểu 1", 3, 0)], [1234.5, "0123", 45366, "2.000"]);
    },
  },
  {
    name: "a merged cell takes values in its first place only",
    async play(stage) {
      const read = await stage.run(`
        const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A1:C1");
        range.values = [["mới", "mất", "mất"]];
        range.load("values");
        await context.sync();
        return range.values;`);
      assert.deepEqual(read, [["mới", "", ""]]);
    },
  },
  {
    name: "a protected sheet refuses with AccessDenied, and what the batch did before stays done",
    async play(stage) {
      const code = await stage.failure(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A3").values = [["trước"]];
        context.workbook.worksheets.getItem("Khoa").getRange("A1").values = [["sau"]];
        await context.sync();`);
      assert.deepEqual(
        [code, valueAt(stage, "Biểu 1", 2, 0), valueAt(stage, "Khoa", 0, 0)],
        ["AccessDenied", "trước", "khóa"],
      );
    },
  },
  {
    name: "an unlocked cell of a protected sheet takes values, but no fill",
    async play(stage) {
      await stage.run(`
        context.workbook.worksheets.getItem("Khoa").getRange("B1").values = [["mới"]];
        await context.sync();`);
      assert.equal(valueAt(stage, "Khoa", 0, 1), "mới");
      const code = await stage.failure(`
        context.workbook.worksheets.getItem("Khoa").getRange("B1").format.fill.color = "#FF0000";
        await context.sync();`);
      assert.equal(code, "AccessDenied");
    },
  },
  {
    name: "2,000 rows are written in one batch, whatever pieces office.js cuts them into",
    async play(stage) {
      await stage.run(`
        const rows = Array.from({ length: 2000 }, (_, row) => [row, "dòng " + row]);
        context.workbook.worksheets.getItem("RatAn").getRange("A1:B2000").values = rows;
        await context.sync();`);
      assert.deepEqual([valueAt(stage, "RatAn", 1999, 0), valueAt(stage, "RatAn", 1999, 1)], [1999, "dòng 1999"]);
    },
  },
];
