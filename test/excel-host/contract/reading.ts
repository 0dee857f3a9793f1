// Reading cells, sheets and names as real Excel lets an add-in read them.
import assert from "node:assert/strict";
import type { Case } from "../stage.ts";

export const reading: readonly Case[] = [
  {
    name: "Office is ready in Excel on a PC",
    async play({ page }) {
      assert.deepEqual(await page("const { host, platform } = await Office.onReady(); return { host, platform };"), {
        host: "Excel",
        platform: "PC",
      });
    },
  },
  {
    name: "a range is read by its address: values, formulas, texts, formats and kinds",
    async play({ run }) {
      const read = await run(`
        const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A3:D5");
        range.load("address,values,formulas,text,numberFormat,valueTypes");
        await context.sync();
        const { address, values, formulas, text, numberFormat, valueTypes } = range;
        return { address, values, formulas, text, numberFormat, valueTypes };`);
      assert.deepEqual(read, {
        address: "'Biểu 1'!A3:D5",
        values: [
          ["Nước sạch", 1126000000, 45366, true],
          ["1.234,5", 0.25, "", ""],
          ["", 1126000000.25, "", ""],
        ],
        formulas: [
          ["Nước sạch", 1126000000, 45366, true],
          ["1.234,5", 0.25, "", ""],
          ["", "=SUM(B3:B4)", "", ""],
        ],
        text: [
          ["Nước sạch", "1.126.000.000", "15/03/2024", "TRUE"],
          ["1.234,5", "25%", "", ""],
          ["", "1126000000,25", "", ""],
        ],
        numberFormat: [
          ["General", "#,##0", "dd/mm/yyyy", "General"],
          ["@", "0%", "General", "General"],
          ["General", "General", "General", "General"],
        ],
        valueTypes: [
          ["String", "Double", "Double", "Boolean"],
          ["String", "Double", "Empty", "Empty"],
          ["Empty", "Double", "Empty", "Empty"],
        ],
      });
    },
  },
  {
    name: "the used range counts formatted blanks, unless only values are asked for",
    async play({ run }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const all = sheet.getUsedRange().load("address");
        const values = sheet.getUsedRange(true).load("address");
        const empty = context.workbook.worksheets.getItem("RatAn").getUsedRangeOrNullObject();
        empty.load("address");
        await context.sync();
        return [all.address, values.address, empty.isNullObject];`);
      assert.deepEqual(read, ["'Biểu 1'!A1:F7", "'Biểu 1'!A1:D5", true]);
    },
  },
  {
    name: "all sheets are listed with their states, and a name with an apostrophe is quoted in addresses",
    async play({ run }) {
      const read = await run(`
        const sheets = context.workbook.worksheets.load("items/name,items/visibility");
        const cell = context.workbook.worksheets.getItem("Đối chiếu 'A' 2").getRange("A1").load("address");
        await context.sync();
        return [sheets.items.map(({ name, visibility }) => [name, visibility]), cell.address];`);
      assert.deepEqual(read, [
        [
          ["Biểu 1", "Visible"],
          ["Đối chiếu 'A' 2", "Visible"],
          ["Ẩn", "Hidden"],
          ["RatAn", "VeryHidden"],
          ["Khoa", "Visible"],
        ],
        "'Đối chiếu ''A'' 2'!A1",
      ]);
    },
  },
  {
    name: "a sheet that is not there fails as ItemNotFound, or is a null object when asked so",
    async play({ run, failure }) {
      assert.equal(
        await failure(`context.workbook.worksheets.getItem("Không có").load("name"); await context.sync();`),
        "ItemNotFound",
      );
      const isNull = await run(`
        const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
        await context.sync();
        return sheet.isNullObject;`);
      assert.equal(isNull, true);
    },
  },
  {
    name: "a property that was not loaded cannot be read",
    async play({ failure }) {
      assert.equal(await failure(`return context.workbook.worksheets.getActiveWorksheet().name;`), "PropertyNotLoaded");
    },
  },
  {
    name: "an address that is none fails as InvalidArgument",
    async play({ failure }) {
      const code = await failure(
        `context.workbook.worksheets.getActiveWorksheet().getRange("A0:??").load("values"); await context.sync();`,
      );
      assert.equal(code, "InvalidArgument");
    },
  },
];
