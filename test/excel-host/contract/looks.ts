// Looks, hidden things, several ranges at once, conditional formats, names, sheets.
import assert from "node:assert/strict";
import type { Case } from "../stage.ts";

export const looks: readonly Case[] = [
  {
    name: "the fill of a range is read, set, cleared, and empty where cells differ",
    async play({ run, excel }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const fills = ["A2", "A3", "A2:A3"].map((address) => sheet.getRange(address).format.fill.load("color"));
        await context.sync();
        sheet.getRange("A3:B3").format.fill.color = "yellow";
        sheet.getRange("A2").format.fill.clear();
        await context.sync();
        return fills.map(({ color }) => color);`);
      assert.deepEqual(read, ["#DDEBF7", "#FFFFFF", ""]);
      const { book } = excel;
      const fillAt = (row: number): string | undefined => book.sheet("Biểu 1")!.style(row, 0).fill;
      assert.deepEqual([fillAt(1), fillAt(2)], [undefined, "#FFFF00"]);
    },
  },
  {
    name: "the font of a cell is read by name",
    async play({ run }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const fonts = ["A4", "B4"].map((address) => sheet.getRange(address).format.font.load("name"));
        await context.sync();
        return fonts.map(({ name }) => name);`);
      assert.deepEqual(read, [".VnTime", "Times New Roman"]);
    },
  },
  {
    name: "hidden rows and columns are read and shown again; a mixture is null",
    async play({ run, excel }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const ranges = ["A4", "A3:A4", "D1"].map((address) => sheet.getRange(address).load("rowHidden,columnHidden"));
        await context.sync();
        const answer = ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
        sheet.getRange("A4").rowHidden = false;
        sheet.getRange("D1").columnHidden = false;
        await context.sync();
        return answer;`);
      assert.deepEqual(read, [
        [true, false],
        [null, false],
        [false, true],
      ]);
      const sheet = excel.book.sheet("Biểu 1")!;
      assert.deepEqual([sheet.hiddenRows.size, sheet.hiddenColumns.size], [0, 0]);
    },
  },
  {
    name: "merged areas are told of where their first cell is in the range",
    options: { tier: "2021" },
    async play({ run }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const [with_, without] = ["A1:F9", "B1:F9"].map((address) => sheet.getRange(address).getMergedAreasOrNullObject());
        with_.load("address,areaCount");
        without.load("address");
        await context.sync();
        return [with_.address, with_.areaCount, without.isNullObject];`);
      assert.deepEqual(read, ["'Biểu 1'!A1:C1", 1, true]);
    },
  },
  {
    name: "several ranges of a sheet are painted at once and listed one by one",
    async play({ run, excel }) {
      const read = await run(`
        const areas = context.workbook.worksheets.getItem("Biểu 1").getRanges("A3,B4:C4");
        areas.format.fill.color = "#00FF00";
        areas.load("areaCount,cellCount,address");
        areas.areas.load("items/address");
        await context.sync();
        return [areas.areaCount, areas.cellCount, areas.areas.items.map(({ address }) => address)];`);
      assert.deepEqual(read, [2, 3, ["'Biểu 1'!A3", "'Biểu 1'!B4:C4"]]);
      assert.equal(excel.book.sheet("Biểu 1")!.style(3, 2).fill, "#00FF00");
    },
  },
  {
    name: "a conditional format is added, found by its id, listed and deleted, and leaves fills alone",
    async play({ run, excel }) {
      const read = await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        const mark = sheet.getRange("B3:B4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        mark.custom.rule.formula = '=N("hopnhat")=0';
        mark.custom.format.fill.color = "#FFEB9C";
        mark.load("id");
        await context.sync();
        const all = sheet.getRange().conditionalFormats.load("items/id,items/type,items/custom/rule/formula");
        const range = sheet.getRange().conditionalFormats.getItem(mark.id).getRange().load("address");
        await context.sync();
        const answer = [all.items.map(({ type, custom }) => [type, custom.rule.formula]), range.address];
        sheet.getRange().conditionalFormats.getItem(mark.id).delete();
        const left = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return [...answer, left.value];`);
      assert.deepEqual(read, [
        [
          ["Custom", '=N("hopnhat")=0'],
          ["Custom", "=$B3<0"],
        ],
        "'Biểu 1'!B3:B4",
        1,
      ]);
      assert.equal(excel.book.sheet("Biểu 1")!.style(2, 1).fill, undefined);
    },
  },
  {
    name: "a sheet is activated and a range selected; a hidden sheet cannot be, until it is shown",
    async play({ run, failure, excel }) {
      await run(`context.workbook.worksheets.getItem("Khoa").getRange("B1").select(); await context.sync();`);
      assert.deepEqual([excel.book.active.name, excel.book.selection.left], ["Khoa", 1]);
      for (const how of ["activate()", 'getRange("A1").select()'])
        assert.equal(
          await failure(`context.workbook.worksheets.getItem("Ẩn").${how}; await context.sync();`),
          "InvalidOperation",
        );
      await run(`
        const sheet = context.workbook.worksheets.getItem("Ẩn");
        sheet.visibility = "Visible";
        sheet.activate();
        await context.sync();`);
      assert.deepEqual([excel.book.active.name, excel.book.active.state], ["Ẩn", "visible"]);
    },
  },
  {
    name: "the active sheet, the selection and named ranges are read",
    async play({ run, excel }) {
      excel.person.select("Biểu 1", "B3:C4");
      const read = await run(`
        const { workbook } = context;
        const sheet = workbook.worksheets.getActiveWorksheet().load("name");
        const selected = workbook.getSelectedRange().load("address");
        const names = workbook.names.load("items/name,items/value,items/type");
        const total = workbook.names.getItem("hopnhat.total").getRange().load("address,values");
        await context.sync();
        return [sheet.name, selected.address, names.items.map(({ name, value, type }) => [name, value, type]), total.values];`);
      assert.deepEqual(read, [
        "Biểu 1",
        "'Biểu 1'!B3:C4",
        [["hopnhat.total", "'Biểu 1'!$B$5", "Range"]],
        [[1126000000.25]],
      ]);
    },
  },
  {
    name: "a range kept beyond its batch is read again, moves with its cells, and is gone with its sheet",
    async play({ run, excel, page }) {
      const read = await run(`
        const range = context.workbook.worksheets.getItem("Biểu 1").getRange("A3").load("values");
        context.trackedObjects.add(range);
        await context.sync();
        window.kept = range;
        return range.values;`);
      assert.deepEqual(read, [["Nước sạch"]]);
      excel.typeInto("Biểu 1", "A3", "đổi");
      assert.deepEqual(
        await page(`window.kept.load("values"); await window.kept.context.sync(); return window.kept.values;`),
        [["đổi"]],
      );
      excel.person.insertRows("Biểu 1", "1:2");
      const moved = await page(
        `window.kept.load("address"); await window.kept.context.sync(); return window.kept.address;`,
      );
      assert.equal(moved, "'Biểu 1'!A5");
      excel.person.deleteSheet("Biểu 1");
      const code = await page(`
        window.kept.load("address");
        try { await window.kept.context.sync(); return "no error"; } catch (error) { return error.code; }`);
      assert.equal(code, "ItemNotFound");
    },
  },
  {
    name: "calculation is held back for a batch, and separators are told where Excel can",
    async play({ run }) {
      const read = await run(`
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.load("decimalSeparator,thousandsSeparator");
        await context.sync();
        return [application.decimalSeparator, application.thousandsSeparator];`);
      assert.deepEqual(read, [",", "."]);
    },
  },
];
