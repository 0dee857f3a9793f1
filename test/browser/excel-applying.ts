// Mending, explaining and sealing in the open workbook: only what was seen is changed, and only what was done is claimed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { readWorkbookBytes } from "#formats/read-file.ts";
import type { Excel } from "../excel-host/open-excel.ts";
import { checkOpen, smallReport, until } from "./excel-moves.ts";
import { openAll, told } from "./mending.ts";
import { mendableReport } from "./reports.ts";
import { textOf } from "./page-moves.ts";
import { BOTH, inTurn, type Scene } from "./scene.ts";

/** What the seal in the file says now. */
const SEAL = "[role=group]:is(.next, .notice)";

const column = ({ book }: Excel): unknown[] => [4, 5, 6].map((row) => book.sheet("Đoàn vào")!.cell(row, 4).value);

async function mendAll({ page }: Excel): Promise<void> {
  await page.click("#f0-tools-mend");
  await page.click("#mend-do");
}

const isSealed = (bytes: Uint8Array): boolean =>
  readWorkbookBytes(bytes, "a.xlsx").ownParts.some(({ namespace }) => namespace === "urn:hopnhat:seal:1");

export const excelApplying: readonly Scene[] = [
  ...inTurn(["2016", "2019", "2021", "365", "web"] as const).map(([tier, languages]): Scene => ({
    languages,
    name: `Excel ${tier}: safe fixes go into the cells in few batches, and are taken back`,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer, { tier });
      await checkOpen(excel.page);
      const before = excel.batches.length;
      await mendAll(excel);
      await told(excel.page, said("mended", { number: 3 }));
      assert.deepEqual(column(excel), [12, 7, 5]);
      const used = excel.batches.slice(before);
      assert.ok(used.length <= 7, `${used.length} batches`);
      assert.ok(used.filter(({ writes }) => writes > 0).length <= 1, "one batch writes");
      await excel.page.click("#f0-undo");
      await told(excel.page, said("undone", { number: 3 }));
      assert.deepEqual(column(excel), ["12", "7", "5"]);
    },
  })),
  {
    name: "Excel: a number in a cell of the text format becomes a number, and the format comes back with the text",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(smallReport());
      const cell = () => excel.book.sheet("Viện trợ")!.cell(5, 4);
      await checkOpen(excel.page);
      await mendAll(excel);
      await told(excel.page, said("mended", { number: 1 }));
      assert.deepEqual([cell().value, cell().style.format ?? "General"], [26000, "General"]);
      await excel.page.click("#f0-undo");
      await told(excel.page, said("undone", { number: 1 }));
      assert.deepEqual([cell().value, cell().style.format], ["26000", "@"]);
    },
  },
  {
    name: "Excel: a cell that was changed since, or holds a formula now, is left as it is",
    languages: BOTH,
    async play({ openExcel, said }) {
      // An Excel that tells of no changes: the page learns of them when it writes.
      const excel = await openExcel(mendableReport().buffer, { tier: "2016" });
      await checkOpen(excel.page);
      const sheet = excel.book.sheet("Đoàn vào")!;
      excel.typeInto("Đoàn vào", "E5", "'13");
      sheet.put(5, 4, { ...sheet.cell(5, 4), value: "7", formula: '="7"' });
      await mendAll(excel);
      await told(excel.page, said("mended", { number: 1 }));
      assert.deepEqual(column(excel), ["13", "7", 5]);
      assert.equal(sheet.cell(5, 4).formula, '="7"');
      assert.match(await textOf(excel.page, "details.file"), /E5/);
    },
  },
  {
    name: "Excel: locked cells of a protected sheet are refused one by one, in words",
    languages: BOTH,
    async play({ openExcel, said }) {
      for (const tier of ["2016", "2019", "365"] as const) {
        const excel = await openExcel(mendableReport().buffer, { tier });
        await checkOpen(excel.page);
        excel.person.unlock("Đoàn vào", "E6:E6");
        excel.person.protect("Đoàn vào");
        await mendAll(excel);
        await until(
          async () =>
            /E5/.test(await textOf(excel.page, ".file-tools")) &&
            said("refusedProtected").test(await textOf(excel.page, ".file-tools")),
          "the refusal is shown",
        );
        assert.deepEqual(column(excel)[0], "12", tier);
        assert.deepEqual(column(excel)[2], "5", tier);
        if (tier !== "2016") assert.equal(column(excel)[1], 7, "the unlocked cell is mended");
      }
    },
  },
  {
    name: "Excel: a fix waits while a cell is being edited",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer);
      await checkOpen(excel.page);
      await excel.page.click("#f0-tools-mend");
      await excel.page.waitForSelector("#mend-do");
      excel.person.beginEdit();
      await excel.page.click("#mend-do");
      await excel.page.waitForSelector("#editing");
      assert.deepEqual(column(excel), ["12", "7", "5"]);
      excel.person.endEdit();
      await told(excel.page, said("mended", { number: 3 }));
      assert.deepEqual(column(excel), [12, 7, 5]);
    },
  },
  {
    name: "Excel: its own writes are no news to it",
    languages: ["en"],
    async play({ openExcel, said }) {
      for (const tier of ["2019", "365"] as const) {
        const excel = await openExcel(mendableReport().buffer, { tier });
        await checkOpen(excel.page);
        await until(async () => said("followsYes").test(await textOf(excel.page, "#status")), "the pane follows");
        await mendAll(excel);
        await told(excel.page, said("mended", { number: 3 }));
        await excel.delivered();
        const after = excel.batches.length;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        assert.ok(
          excel.batches.length - after <= 1,
          `${tier}: ${excel.batches.length - after} batches for its own write`,
        );
      }
    },
  },
  {
    name: "Excel: an explanation is kept in the workbook; where it cannot be, that is said",
    languages: BOTH,
    async play({ openExcel, said }) {
      for (const tier of ["2019", "365", "2016"] as const) {
        const excel = await openExcel(smallReport(), { tier });
        await checkOpen(excel.page);
        await openAll(excel.page);
        await excel.page.locator("button[id$='-explain']").first().click();
        await excel.page.fill("textarea", "Theo biên bản bàn giao");
        await excel.page.locator("form.explain button").first().click();
        if (tier === "2016") {
          await told(excel.page, said("partNotKept"));
          assert.equal(excel.book.xmlParts.length, 0);
          continue;
        }
        await told(excel.page, said("explained"));
        assert.match(excel.book.xmlParts.map(({ xml }) => xml).join(), /Theo biên bản bàn giao/);
        assert.equal(excel.book.xmlParts.length, 1);
      }
    },
  },
  {
    name: "Excel: the seal goes into the workbook, the submission is saved, and on opening the seal is looked at",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer, { fileName: "Bao cao.xlsx" });
      await checkOpen(excel.page);
      const [file] = await Promise.all([excel.page.waitForEvent("download"), excel.page.click("#f0-submission")]);
      assert.ok(excel.book.xmlParts.some(({ namespace }) => namespace === "urn:hopnhat:seal:1"));
      assert.match(file.suggestedFilename(), /\.xlsx$/);
      const sealed = excel.bytes();
      assert.ok(isSealed(sealed));
      // Opened again: nobody has pressed anything.
      const again = await openExcel(sealed, { fileName: "Bao cao.xlsx" });
      await again.page.waitForSelector("details.file");
      assert.match(await textOf(again.page, SEAL), /không thay đổi từ đó|unchanged since/);
      await until(async () => said("followsYes").test(await textOf(again.page, "#status")), "the pane follows");
      again.typeInto("Đoàn vào", "E8", 19);
      await until(
        async () => /1.*'Đoàn vào'!E8/.test(await textOf(again.page, SEAL)),
        "the cell that has changed is named",
      );
    },
  },
  {
    name: "Excel 2016: the seal that the workbook cannot keep is in the file handed in, and that is said",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer, { tier: "2016" });
      await checkOpen(excel.page);
      const [file] = await Promise.all([excel.page.waitForEvent("download"), excel.page.click("#f0-submission")]);
      const bytes = new Uint8Array(readFileSync(await file.path()));
      assert.ok(isSealed(bytes));
      await until(async () => said("sealOnlyInCopy").test(await textOf(excel.page, ".hand-in")), "said");
      assert.equal(excel.book.xmlParts.length, 0);
    },
  },
  {
    name: "Excel on a Mac: the submission opens as a new workbook",
    languages: ["en"],
    async play({ openExcel }) {
      const excel = await openExcel(mendableReport().buffer, { tier: "mac" });
      await checkOpen(excel.page);
      // The double speaks to the Windows flavour of Office's library, which says "PC".
      await excel.page.evaluate("Office.PlatformType.Mac = Office.context.platform");
      await excel.page.click("#f0-submission");
      await until(() => excel.created.length === 1, "a workbook was made");
      assert.ok(isSealed(new Uint8Array(Buffer.from(excel.created[0]!, "base64"))));
    },
  },
];
