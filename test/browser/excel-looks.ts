// The states that only Excel has, in every look of a pane: no barrier, nothing that scrolls sideways.
import assert from "node:assert/strict";
import type { Excel } from "../excel-host/open-excel.ts";
import type { TierName } from "../excel-host/tiers.ts";
import { faultsInEveryLook } from "./every-look.ts";
import { checkOpen, smallReport, spoken, unfold, until, openSilent } from "./excel-moves.ts";
import { openAll } from "./mending.ts";
import { textOf } from "./page-moves.ts";
import { mendableReport } from "./reports.ts";
import { saidInEither, type Scene } from "./scene.ts";

type State = { readonly name: string; reach(excel: Excel): Promise<unknown> };
/** One after the other in the same pane. */
type States = {
  readonly of: string;
  readonly file: () => Uint8Array;
  readonly tier?: TierName;
  readonly states: readonly State[];
};

const follows = ({ page }: Excel, what: RegExp) =>
  until(async () => what.test(await textOf(page, "#status")), `the status line says ${what}`);

const STATES: readonly States[] = [
  {
    of: "checking",
    file: smallReport,
    states: [
      { name: "first screen", reach: ({ page }) => page.waitForSelector("#check-open") },
      {
        name: "findings, followed",
        async reach(excel) {
          await checkOpen(excel.page);
          await unfold(excel.page);
          await follows(excel, saidInEither("followsYes"));
        },
      },
      {
        name: "marked",
        reach: ({ page }) => spoken(page, () => page.click("button[id$='-tools-mark']"), saidInEither("cellsMarked")),
      },
      {
        name: "a hidden sheet is in the way",
        async reach({ page, person }) {
          person.setState("Viện trợ", "hidden");
          await page.locator("button[id$='-go']", { hasText: "E6" }).first().click();
          await page.waitForSelector("button[id$='-unhide']");
        },
      },
      {
        name: "a cell is being edited",
        async reach({ page, person }) {
          person.beginEdit();
          await page.click("#check-open");
          await page.waitForSelector("#editing");
        },
      },
      {
        name: "Excel refuses",
        async reach({ page, person, faults }) {
          person.endEdit();
          await page.waitForSelector("#editing", { state: "detached" });
          faults.failEvery(1, "GeneralException");
          await page.click("#check-open");
          await page.waitForSelector("#excel-fault");
          await openAll(page);
          faults.clear();
        },
      },
    ],
  },
  {
    of: "mending and handing in",
    file: () => mendableReport().buffer,
    states: [
      {
        name: "a look before",
        async reach({ page }) {
          await checkOpen(page);
          await openAll(page);
          await page.click("#f0-tools-mend");
          await page.waitForSelector("#mend-do");
        },
      },
      {
        name: "cells that Excel would not change",
        async reach({ page, person }) {
          person.unlock("Đoàn vào", "E6:E6");
          person.protect("Đoàn vào");
          await page.click("#mend-do");
          await page.waitForSelector(".file-tools .notice");
        },
      },
      {
        name: "explaining",
        async reach({ page, person }) {
          person.unprotect("Đoàn vào");
          await page.locator("button[id$='-explain']").first().click();
          await page.fill("textarea", "Theo biên bản bàn giao");
        },
      },
      {
        name: "handed in",
        async reach({ page }) {
          await page.locator("form.explain button").first().click();
          await page.waitForSelector(".explanation");
          await Promise.all([page.waitForEvent("download"), page.click("#f0-submission")]);
          await page.waitForSelector("#f0-made");
        },
      },
      {
        name: "changed since the seal",
        async reach({ page, typeInto }) {
          typeInto("Đoàn vào", "E8", 19);
          await page.waitForSelector(".notice [id$='seal-changes-head']");
          await openAll(page);
        },
      },
      {
        name: "following has stopped",
        async reach(excel) {
          excel.faults.failNth(1, "GeneralException", "batch");
          excel.typeInto("Đoàn vào", "E5", 12);
          await follows(excel, saidInEither("followsLost"));
        },
      },
    ],
  },
  {
    of: "an old Excel",
    file: smallReport,
    tier: "2016",
    states: [
      {
        name: "read cell by cell",
        async reach(excel) {
          excel.faults.failEvery(1, "GeneralException", "file");
          await checkOpen(excel.page);
          await excel.page.waitForSelector("#unseen");
        },
      },
      {
        name: "an explanation that the workbook cannot keep",
        async reach({ page, faults }) {
          faults.clear();
          await checkOpen(page);
          await unfold(page);
          await page.locator("button[id$='-explain']").first().click();
          await page.fill("textarea", "Theo biên bản bàn giao");
          await spoken(page, () => page.locator("form.explain button").first().click(), saidInEither("partNotKept"));
        },
      },
    ],
  },
];

const cards: readonly Scene[] = [
  {
    name: "Excel, every look is accessible: Excel does not answer",
    async play({ openExcel }) {
      const { page, answer, excel } = await openSilent(openExcel, smallReport());
      await page.waitForSelector(".host-card");
      const faults = await faultsInEveryLook(page, "waiting for Excel", "pane");
      await page.clock.fastForward(9000);
      await page.waitForSelector("#host-silent");
      faults.push(...(await faultsInEveryLook(page, "Excel is silent", "pane")));
      answer();
      await excel;
      assert.deepEqual(faults, []);
    },
  },
  {
    name: "Excel, every look is accessible: no connection, a view too old",
    async play({ openExcel, open }) {
      const { page, watched } = await openExcel(smallReport(), {
        prepare: (one) => one.route("**/office/office.js", (route) => route.abort()),
      });
      await page.waitForSelector("#host-missing");
      const faults = await faultsInEveryLook(page, "no connection", "pane");
      // The browser itself complains of the script that did not come.
      (watched.faults as string[]).length = 0;
      const old = (await open()).page;
      await old.addInitScript("delete Array.prototype.at");
      await old.reload();
      await old.waitForSelector("#too-old");
      faults.push(...(await faultsInEveryLook(old, "too old", "pane")));
      assert.deepEqual(faults, []);
    },
  },
];

export const excelLooks: readonly Scene[] = [
  ...STATES.map(({ of, file, tier, states }): Scene => ({
    name: `Excel, every look is accessible: ${of}`,
    async play({ openExcel }) {
      const excel = await openExcel(file(), { ...(tier ? { tier } : {}) });
      const faults: string[] = [];
      for (const { name, reach } of states) {
        await reach(excel);
        await until(
          async () =>
            (await excel.page.locator("#progress").count()) === (await excel.page.locator("#editing").count()),
          "nothing is being read, but for what waits for the person",
        );
        faults.push(...(await faultsInEveryLook(excel.page, `${of}, ${name}`, "pane")));
      }
      assert.deepEqual(faults, []);
    },
  })),
  ...cards,
];
