// Events: who is told of what, and when nobody is.
import assert from "node:assert/strict";
import type { Case, CaseStage } from "../stage.ts";

const LISTEN = `
  window.seen = [];
  const note = async ({ address, changeType, source, details, type, worksheetId }) => {
    window.seen.push({ address, changeType, source, details: details ?? null, type });
  };`;

async function seen({ excel, page }: CaseStage): Promise<readonly Record<string, unknown>[]> {
  await excel.delivered();
  await page("await new Promise((done) => setTimeout(done, 20));");
  return (await page("return window.seen;")) as Record<string, unknown>[];
}

const listenTo = (sheet: string): string =>
  `${LISTEN} context.workbook.worksheets.getItem("${sheet}").onChanged.add(note); await context.sync();`;

export const events: readonly Case[] = [
  {
    name: "a person's edit of one cell tells the address, the source and the values before and after",
    options: { tier: "2019" },
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      stage.excel.typeInto("Biểu 1", "A3", "mới");
      stage.excel.typeInto("Khoa", "B1", "ở trang khác");
      assert.deepEqual(await seen(stage), [
        {
          address: "A3",
          changeType: "RangeEdited",
          source: "Local",
          type: "WorksheetChanged",
          details: { valueBefore: "Nước sạch", valueAfter: "mới", valueTypeBefore: "String", valueTypeAfter: "String" },
        },
      ]);
    },
  },
  {
    name: "pasting several cells is one event without details; a co-author's edit is remote",
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      stage.excel.person.paste("Biểu 1", "A3:B4", [
        ["a", 1],
        ["b", 2],
      ]);
      stage.excel.person.coauthorTypes("Biểu 1", "A5", "xa");
      const told = await seen(stage);
      assert.deepEqual(
        told.map(({ address, source, details }) => [address, source, details]),
        [
          ["A3:B4", "Local", null],
          ["A5", "Remote", null],
        ],
      );
    },
  },
  {
    name: "rows put in and taken out are told as such, and everything below moves",
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      stage.excel.person.insertRows("Biểu 1", "3:4");
      assert.equal(stage.excel.book.sheet("Biểu 1")!.cell(4, 0).value, "Nước sạch");
      stage.excel.person.deleteRows("Biểu 1", "3:4");
      assert.equal(stage.excel.book.sheet("Biểu 1")!.cell(2, 0).value, "Nước sạch");
      const told = await seen(stage);
      assert.deepEqual(
        told.map(({ address, changeType }) => [address, changeType]),
        [
          ["3:4", "RowInserted"],
          ["3:4", "RowDeleted"],
        ],
      );
    },
  },
  {
    name: "an add-in's own writes are told to it too, unless it has switched events off",
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      await stage.run(
        `context.workbook.worksheets.getItem("Biểu 1").getRange("A3").values = "x"; await context.sync();`,
      );
      assert.equal((await seen(stage)).length, 1);
      await stage.run(`
        context.runtime.enableEvents = false;
        context.workbook.worksheets.getItem("Biểu 1").getRange("A3").values = "y";
        context.runtime.enableEvents = true;
        await context.sync();`);
      assert.equal((await seen(stage)).length, 1);
    },
  },
  {
    name: "a formula's new result is read, but is no change that is told",
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      stage.excel.typeInto("Biểu 1", "B3", 1);
      const read = await stage.run(`
        const total = context.workbook.worksheets.getItem("Biểu 1").getRange("B5").load("values");
        await context.sync();
        return total.values;`);
      assert.deepEqual(read, [[1.25]]);
      assert.deepEqual(
        (await seen(stage)).map(({ address }) => address),
        ["B3"],
      );
    },
  },
  {
    name: "a fill is no change of values",
    async play(stage) {
      await stage.run(listenTo("Biểu 1"));
      await stage.run(`
        context.workbook.worksheets.getItem("Biểu 1").getRange("A3").format.fill.color = "#FF0000";
        await context.sync();`);
      assert.deepEqual(await seen(stage), []);
    },
  },
  {
    name: "all sheets are listened to at once from Excel 2021 on",
    options: { tier: "2021" },
    async play(stage) {
      await stage.run(`${LISTEN} context.workbook.worksheets.onChanged.add(note); await context.sync();`);
      stage.excel.typeInto("Biểu 1", "A3", 1);
      stage.excel.typeInto("Đối chiếu 'A' 2", "A1", 2);
      assert.deepEqual(
        (await seen(stage)).map(({ address }) => address),
        ["A3", "A1"],
      );
    },
  },
  {
    name: "the range of an event can be read, and a handler that is removed is told no more",
    async play(stage) {
      await stage.run(`
        window.seen = [];
        const handler = context.workbook.worksheets.getItem("Biểu 1").onChanged.add(async (event) =>
          Excel.run(async (inner) => {
            const range = event.getRange(inner).load("values,address");
            await inner.sync();
            window.seen.push({ address: range.address, values: range.values });
          }));
        await context.sync();
        window.handler = handler;`);
      stage.excel.typeInto("Biểu 1", "A3", "đọc lại");
      await stage.excel.page.waitForFunction("window.seen.length === 1");
      assert.deepEqual(await seen(stage), [{ address: "'Biểu 1'!A3", values: [["đọc lại"]] }]);
      await stage.page(
        `await Excel.run(window.handler.context, async (context) => { window.handler.remove(); await context.sync(); });`,
      );
      stage.excel.typeInto("Biểu 1", "A3", "không ai nghe");
      assert.equal((await seen(stage)).length, 1);
    },
  },
  {
    name: "sheets put in, gone and shown are told to who listens to all of them",
    options: { tier: "2019" },
    async play(stage) {
      await stage.run(`${LISTEN}
        const { worksheets } = context.workbook;
        for (const event of [worksheets.onAdded, worksheets.onDeleted, worksheets.onActivated]) event.add(note);
        await context.sync();`);
      stage.excel.person.addSheet("Mới");
      stage.excel.person.select("Mới", "A1");
      await stage.run(`context.workbook.worksheets.getItem("Mới").delete(); await context.sync();`);
      assert.deepEqual(
        (await seen(stage)).map(({ type }) => type),
        ["WorksheetAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"],
      );
    },
  },
  {
    name: "a sheet's new name, place and visibility are told from Excel 2024 on",
    options: { tier: "2024" },
    async play(stage) {
      await stage.run(`
        window.seen = [];
        const note = async (event) => window.seen.push(event);
        const { worksheets } = context.workbook;
        for (const event of [worksheets.onNameChanged, worksheets.onMoved, worksheets.onVisibilityChanged]) event.add(note);
        await context.sync();`);
      stage.excel.person.rename("Khoa", "Khóa");
      stage.excel.person.moveSheet("Khóa", 0);
      stage.excel.person.setState("Khóa", "hidden");
      assert.deepEqual(
        (await seen(stage)).map(({ type, nameAfter, positionAfter, visibilityAfter }) => [
          type,
          nameAfter ?? positionAfter ?? visibilityAfter,
        ]),
        [
          ["WorksheetNameChanged", "Khóa"],
          ["WorksheetMoved", 0],
          ["WorksheetVisibilityChanged", "Hidden"],
        ],
      );
    },
  },
  {
    name: "the selection of the person is told with its address",
    async play(stage) {
      await stage.run(
        `${LISTEN} context.workbook.worksheets.getItem("Biểu 1").onSelectionChanged.add(note); await context.sync();`,
      );
      stage.excel.person.select("Biểu 1", "B3:C4");
      assert.deepEqual(
        (await seen(stage)).map(({ address }) => address),
        ["B3:C4"],
      );
    },
  },
  {
    name: "an add-in's write empties the person's undo list up to Excel 2024, and no longer in 365",
    options: { tier: "2024" },
    async play({ excel, run }) {
      excel.typeInto("Biểu 1", "A3", "gõ");
      assert.equal(excel.person.undo(), true);
      assert.equal(excel.book.sheet("Biểu 1")!.cell(2, 0).value, "Nước sạch");
      excel.typeInto("Biểu 1", "A3", "gõ");
      await run(`context.workbook.worksheets.getItem("Khoa").getRange("B1").values = "x"; await context.sync();`);
      assert.equal(excel.person.undo(), false);
    },
  },
  {
    name: "in 365 the person takes back the add-in's write, then the own edit",
    async play({ excel, run }) {
      excel.typeInto("Biểu 1", "A3", "gõ");
      await run(`context.workbook.worksheets.getItem("Khoa").getRange("B1").values = "x"; await context.sync();`);
      assert.deepEqual([excel.person.undo(), excel.person.undo(), excel.person.undo()], [true, true, false]);
      assert.equal(excel.book.sheet("Khoa")!.cell(0, 1).value, "mở");
      assert.equal(excel.book.sheet("Biểu 1")!.cell(2, 0).value, "Nước sạch");
    },
  },
];
