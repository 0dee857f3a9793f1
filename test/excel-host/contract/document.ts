// Around the cells: the file as bytes, parts, properties, settings, windows, theme and languages.
import assert from "node:assert/strict";
import { readXlsx } from "#formats/read-xlsx.ts";
import { cellAt } from "#engine/workbook.ts";
import { loadBook } from "../model/load.ts";
import type { Case } from "../stage.ts";

/** Reads the whole file in slices; ends with the handle closed. */
const GET_FILE = `
  const call = (act) => new Promise((done, failed) =>
    act((answer) => (answer.status === "succeeded" ? done(answer.value) : failed(answer.error))));
  const file = await call((back) => Office.context.document.getFileAsync("compressed", { sliceSize: args.sliceSize }, back));
  const bytes = [];
  for (let at = 0; at < file.sliceCount; at++)
    for (const byte of (await call((back) => file.getSliceAsync(at, back))).data) bytes.push(byte);
  await call((back) => file.closeAsync(back));
  return { bytes: btoa(bytes.map((byte) => String.fromCharCode(byte)).join("")), slices: file.sliceCount, size: file.size };`;

export const documents: readonly Case[] = [
  {
    name: "the file comes in slices and is the workbook as it stands, with the changes since",
    async play({ excel, run, page }) {
      await run(`
        const sheet = context.workbook.worksheets.getItem("Biểu 1");
        sheet.getRange("A3:B3").values = [["Trạm y tế", 5]];
        sheet.getRange("B6").formulas = [["=B3*2"]];
        sheet.getRange("B7").values = [["#N/A"]];
        sheet.getRange("B3").format.fill.color = "#FFEB9C";
        context.workbook.customXmlParts.add('<s xmlns="urn:hopnhat:seal:1">dấu</s>');
        context.workbook.properties.custom.add("hopnhat.ma", "7F3A-91C2");
        await context.sync();`);
      const got = (await page(GET_FILE, { sliceSize: 4000 })) as { bytes: string; slices: number; size: number };
      const bytes = new Uint8Array(Buffer.from(got.bytes, "base64"));
      assert.equal(bytes.length, got.size);
      assert.ok(got.slices > 1);
      const book = readXlsx(bytes, "x.xlsx");
      const at = (row: number, column: number) => cellAt(book.sheets[0]!, row, column);
      assert.deepEqual([at(2, 0)?.value, at(2, 1)?.value, at(2, 1)?.format], ["Trạm y tế", 5, "#,##0"]);
      assert.deepEqual(
        [at(5, 1)?.formula, at(6, 1)?.value, at(4, 1)?.formula],
        ["B3*2", { error: "#N/A" }, "SUM(B3:B4)"],
      );
      assert.deepEqual(
        book.ownParts.map(({ namespace }) => namespace),
        ["urn:hopnhat:test:1", "urn:hopnhat:seal:1"],
      );
      const again = loadBook(bytes, "x.xlsx");
      assert.equal(again.customProperties.get("hopnhat.ma"), "7F3A-91C2");
      assert.equal(again.sheets[0]!.style(2, 1).fill, "#FFEB9C");
      assert.equal(excel.fileIsOpen(), false);
    },
  },
  {
    name: "a second copy of the file is refused while the first is not closed, and slices are at most 4 MB",
    async play({ page }) {
      const open = `new Promise((done) => Office.context.document.getFileAsync("compressed", (answer) => done(answer)))`;
      const states = await page(`
        const first = await ${open};
        const second = await ${open};
        await new Promise((done) => first.value.closeAsync(done));
        const third = await ${open};
        await new Promise((done) => third.value.closeAsync(done));
        const tooLarge = await new Promise((done) =>
          Office.context.document.getFileAsync("compressed", { sliceSize: 5 * 1024 * 1024 }, done));
        return [first.status, second.status, third.status, tooLarge.status];`);
      assert.deepEqual(states, ["succeeded", "failed", "succeeded", "failed"]);
    },
  },
  {
    name: "custom XML parts are added, found by namespace, read, changed and deleted",
    async play({ run }) {
      const read = await run(`
        const parts = context.workbook.customXmlParts;
        const added = parts.add('<?xml version="1.0"?><p:a xmlns:p="urn:hopnhat:b">1</p:a>');
        added.load("id,namespaceUri");
        const before = added.getXml();
        await context.sync();
        const kept = parts.getItem(added.id);
        kept.setXml('<p:a xmlns:p="urn:hopnhat:b">2</p:a>');
        const found = parts.getByNamespace("urn:hopnhat:b");
        const only = found.getOnlyItemOrNullObject();
        only.load("id");
        const after = only.getXml();
        const others = parts.getByNamespace("urn:nobody").getOnlyItemOrNullObject();
        await context.sync();
        const answer = [added.namespaceUri, before.value, after.value, only.id === added.id, others.isNullObject];
        kept.delete();
        const left = found.getCount();
        await context.sync();
        return [...answer, left.value];`);
      assert.deepEqual(read, [
        "urn:hopnhat:b",
        '<?xml version="1.0"?><p:a xmlns:p="urn:hopnhat:b">1</p:a>',
        '<p:a xmlns:p="urn:hopnhat:b">2</p:a>',
        true,
        true,
        0,
      ]);
    },
  },
  {
    name: "custom properties are added, read and deleted; the workbook has a name and a title",
    async play({ run }) {
      const read = await run(`
        const { properties } = context.workbook;
        properties.load("title");
        context.workbook.load("name");
        const { custom } = properties;
        custom.add("mã", "A1");
        custom.add("MÃ", 12);
        const item = custom.getItem("mã").load("value,type");
        const none = custom.getItemOrNullObject("không");
        custom.load("items/key");
        await context.sync();
        const keys = custom.items.map(({ key }) => key);
        custom.getItem("mã").delete();
        const left = custom.getCount();
        await context.sync();
        return [context.workbook.name, properties.title, item.value, item.type, none.isNullObject, keys, left.value];`);
      assert.deepEqual(read, ["Báo cáo.xlsx", "Báo cáo", 12, "Number", true, ["mã"], 0]);
    },
  },
  {
    name: "settings are saved with the workbook, and are there when the pane is opened again",
    async play({ excel, page }) {
      const save = (key: string): string => `
        Office.context.document.settings.set("${key}", { a: 1 });
        return new Promise((done) => Office.context.document.settings.saveAsync(({ status }) => done(status)));`;
      assert.equal(await page(save("một")), "succeeded");
      assert.equal(excel.book.settings.size, 1);
      excel.faults.failNth(1, "GeneralException", "settings");
      assert.equal(await page(save("hai")), "failed");
      assert.deepEqual([...excel.book.settings.keys()], ["một"]);
      // office.js keeps a copy of its own for as long as the pane is open.
      await page("sessionStorage.clear();");
      await excel.page.reload();
      const read = await page(`await Office.onReady();
        return [Office.context.document.settings.get("một"), Office.context.document.settings.get("hai")];`);
      assert.deepEqual(read, [{ a: 1 }, null]);
    },
  },
  {
    name: "a window of the browser and a new workbook are opened by the host",
    async play({ excel, page }) {
      await page(
        `
        Office.context.ui.openBrowserWindow("https://example.org/");
        await Excel.createWorkbook(args);`,
        Buffer.from("PK\u0003\u0004rest", "latin1").toString("base64"),
      );
      assert.deepEqual([...excel.browserWindows, excel.created.length], ["https://example.org/", 1]);
    },
  },
  {
    name: "Excel tells its languages, colours and the document's address",
    options: { language: "en-US", theme: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" } },
    async play({ page }) {
      const read = await page(`
        const { displayLanguage, contentLanguage, officeTheme, document } = Office.context;
        return [displayLanguage, contentLanguage, officeTheme.bodyBackgroundColor, document.url];`);
      assert.deepEqual(read, ["en-US", "en-US", "#262626", "C:\\BaoCao\\Báo cáo.xlsx"]);
    },
  },
  {
    name: "the workbook is saved by the add-in where Excel can",
    async play({ excel, run }) {
      await run(`context.workbook.save("Save"); await context.sync();`);
      assert.equal(excel.book.saves, 1);
    },
  },
];
