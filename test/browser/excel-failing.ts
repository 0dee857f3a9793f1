// Every nth call to Excel fails: the page says so in words, claims nothing that was not done, and can go on.
import assert from "node:assert/strict";
import type { CallKind, FaultKind } from "../excel-host/faults.ts";
import type { Excel } from "../excel-host/open-excel.ts";
import { checkOpen, until } from "./excel-moves.ts";
import { mendableReport } from "./reports.ts";
import { textOf } from "./page-moves.ts";
import { BOTH, inTurn, saidInEither, type Scene } from "./scene.ts";

const KINDS: readonly FaultKind[] = ["AccessDenied", "payload", "GeneralException", "cellEdit"];
const CALLS: readonly CallKind[] = ["batch", "file"];

const column = ({ book }: Excel): string =>
  [4, 5, 6].map((row) => typeof book.sheet("Đoàn vào")!.cell(row, 4).value).join();

/** Waits until the page has come to an end, one way or the other. */
async function settled({ page }: Excel, done: string): Promise<void> {
  await until(
    async () =>
      (await page.locator(`${done}, #excel-fault`).count()) > 0 && (await page.locator("#progress").count()) === 0,
    "the page has come to an end",
  );
}

/** What the page claims to have mended, in cells. */
async function claimed({ page }: Excel): Promise<number> {
  const said = await textOf(page, "#voice");
  const isClaim = (["mended", "undone"] as const).some((key) => saidInEither(key).test(said));
  return isClaim ? Number(/\d+/.exec(said)![0]) : 0;
}

export const excelFailing: readonly Scene[] = [
  {
    name: "Excel: while it fails, checking ends with a card in words or by another way, and works again afterwards",
    async play({ openExcel }) {
      const excel = await openExcel(mendableReport().buffer);
      await excel.page.waitForSelector("#check-open");
      for (const kind of KINDS)
        for (const calls of CALLS)
          for (const nth of [1, 2, 3]) {
            // While a cell is being edited for ever, there is no end to wait for.
            if (kind === "cellEdit" && nth === 1) continue;
            excel.faults.failEvery(nth, kind, calls);
            await excel.page.click("#check-open");
            await settled(excel, "details.file");
            if ((await excel.page.locator("#excel-fault").count()) > 0)
              assert.doesNotMatch(await textOf(excel.page, "#excel-fault > p"), /[A-Z][a-z]+[A-Z]|undefined/);
            excel.faults.clear();
            assert.equal(excel.fileIsOpen(), false, `${kind} ${calls} ${nth}: the handle is given back`);
          }
      await checkOpen(excel.page);
      await until(async () => (await excel.page.locator("#excel-fault").count()) === 0, "the card is gone");
    },
  },
  ...inTurn(["AccessDenied", "GeneralException", "payload"] as const).map(([kind, languages]): Scene => ({
    languages,
    name: `Excel: while it fails (${kind}), what is said to be mended is mended, and nothing else is`,
    async play({ openExcel }) {
      for (const nth of [1, 2, 3, 4, 5, 6]) {
        const excel = await openExcel(mendableReport().buffer);
        const { page } = excel;
        await checkOpen(page);
        await page.click("#f0-tools-mend");
        await page.waitForSelector("#mend-do");
        excel.faults.failNth(nth, kind, "batch");
        await page.click("#mend-do");
        await until(async () => (await page.locator("#mend-do").count()) === 0, "done");
        const mended = column(excel)
          .split(",")
          .filter((type) => type === "number").length;
        const claim = await claimed(excel);
        assert.ok(claim <= mended, `${kind} ${nth}: ${claim} claimed, ${mended} mended`);
        if (claim < 3) assert.match(await textOf(page, ".file-tools, #excel-fault"), /\S/);
        excel.faults.clear();
        // The journal takes back what it claims, and only that.
        if (claim > 0) {
          await page.click("#f0-undo");
          await until(async () => (await claimed(excel)) === claim && column(excel).includes("string"), "taken back");
          const left = column(excel)
            .split(",")
            .filter((type) => type === "number").length;
          assert.equal(left, mended - claim, `${kind} ${nth}`);
        }
        await excel.close();
      }
    },
  })),
  {
    name: "Excel: a call that never comes back ends with a card that says so",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer, { prepare: (page) => page.clock.install() });
      await excel.page.waitForSelector("#check-open");
      excel.faults.failNth(1, "timeout", "batch");
      await excel.page.click("#check-open");
      await until(async () => (await excel.page.locator("#progress").count()) > 0, "reading");
      await excel.page.clock.fastForward(61_000);
      await excel.page.waitForSelector("#excel-fault");
      assert.match(await textOf(excel.page, "#excel-fault"), said("excelTimeout"));
      await checkOpen(excel.page);
    },
  },
  {
    name: "Excel: following that fails says so, and the button brings it back",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer);
      await checkOpen(excel.page);
      await until(async () => said("followsYes").test(await textOf(excel.page, "#status")), "the pane follows");
      excel.faults.failNth(1, "GeneralException", "batch");
      excel.typeInto("Đoàn vào", "E5", 12);
      await until(async () => said("followsLost").test(await textOf(excel.page, "#status")), "paused");
      await checkOpen(excel.page);
      assert.match(await textOf(excel.page, "#status"), said("followsYes"));
      assert.match(await textOf(excel.page, "details.file > summary"), said("countSafe", { number: 2 }));
    },
  },
];
