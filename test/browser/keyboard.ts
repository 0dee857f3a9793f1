// Everything by keyboard alone: each action is reached, shows its focus, and leaves it in a sensible place.
import assert from "node:assert/strict";
import { openAll } from "./mending.ts";
import { assertInSight, enter, focused, focusIs, tabTo, walk } from "./keyboard-moves.ts";
import { give, openBoard, textOf } from "./page-moves.ts";
import { faultyReport, filledVote, locked, mendableReport, twoAlike, twoVersions, unplacedReport } from "./reports.ts";
import { BOTH, type Scene } from "./scene.ts";
import { checkOpen, until } from "./excel-moves.ts";

const PANE = { width: 350, height: 640 };

export const keyboard: readonly Scene[] = [
  {
    name: "keyboard: a file is chosen, its findings are walked through, and focus stays in sight",
    async play({ open }) {
      const { page } = await open(PANE);
      // Listened for from the start: the browser must know before the key is pressed.
      const chosen = page.waitForEvent("filechooser");
      const reached: string[] = [];
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press("Tab");
        reached.push(await focused(page));
      }
      assert.deepEqual(reached.slice(1), ["go-check", "go-board", "go-help", "language", "choose"]);
      await page.keyboard.press("Enter");
      await (await chosen).setFiles(faultyReport());
      await page.waitForSelector("details.file");
      assert.equal(await focused(page), "choose", "focus stays where it was");
      const seen = new Set<string>();
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press("F8");
        const id = (await page.evaluate("document.activeElement.closest('.finding')?.id ?? ''")) as string;
        assert.ok(id !== "" && !seen.has(id), `F8 reaches another finding (${id})`);
        seen.add(id);
        await assertInSight(page);
      }
      await page.keyboard.press("Shift+F8");
      assert.equal(await focused(page), [...seen].at(-2));
    },
  },
  {
    name: "keyboard: a look, mending, taking back, and Escape closes what was opened",
    languages: BOTH,
    async play({ open, said }) {
      const { page } = await open(PANE);
      await give(page, [mendableReport()]);
      await page.focus("#choose");
      await enter(page, "f0-tools-mend");
      await focusIs(page, "mend-do");
      await page.keyboard.press("Escape");
      await focusIs(page, "f0-tools-mend");
      assert.equal(await page.locator(".preview").count(), 0);
      await page.keyboard.press("Enter");
      await focusIs(page, "mend-do");
      await page.keyboard.press("Enter");
      await until(async () => said("mended", { number: 3 }).test(await textOf(page, "#voice")), "mended");
      // Nothing is left to mend at once: the heading says how the report stands now.
      await focusIs(page, "file-f0-head");
      await enter(page, "f0-step-0-head");
      await enter(page, "f0-undo");
      await focusIs(page, "f0-journal");
      await openAll(page);
      await page.keyboard.press("F8");
      assert.deepEqual(await walk(page), []);
    },
  },
  {
    name: "keyboard: explaining, placing a column, taking the answer back, sealing",
    languages: BOTH,
    async play({ open, said }) {
      const { page } = await open(PANE);
      await give(page, [mendableReport()]);
      await page.focus("#choose");
      await page.keyboard.press("F8");
      const finding = await focused(page);
      await enter(page, `${finding}-explain`);
      await focusIs(page, `${finding}-text`);
      await page.keyboard.type("Có lý do");
      await page.keyboard.press("Escape");
      await focusIs(page, `${finding}-explain`);
      assert.equal(await page.locator("textarea").count(), 0);
      await page.keyboard.press("Enter");
      await focusIs(page, `${finding}-text`);
      await page.keyboard.type("Có lý do");
      await enter(page, `${finding}-text-save`);
      await focusIs(page, `${finding}-explain`);

      await page.focus("#choose");
      await enter(page, "f0-mapping-head");
      await tabTo(page, "f0-place-0-answer");
      await page.keyboard.press("End");
      await until(async () => said("mapped").test(await textOf(page, "#voice")), "mapped");
      await focusIs(page, "f0-place-0-answer");
      await enter(page, "f0-remembered-head");
      await enter(page, "f0-forget-0");
      await focusIs(page, "f0-mapping-head");

      await tabTo(page, "f0-seal-by");
      await page.keyboard.type("Nguyễn Văn An");
      await tabTo(page, "f0-submission");
      const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      assert.match(file.suggestedFilename(), /^BC-2024/);
      await focusIs(page, "f0-submission");
      await openAll(page);
      assert.deepEqual(await walk(page), []);
    },
  },
  {
    name: "keyboard: an answer for a table, a password, the copy without it",
    async play({ open }) {
      const { page } = await open(PANE);
      await give(page, [unplacedReport()]);
      await page.focus("#choose");
      await enter(page, "f0-mapping-head");
      await tabTo(page, "f0-place-0-answer");
      await page.keyboard.press("End");
      // The table asks no more; the focus is on what stood around it.
      await focusIs(page, "f0-mapping-head");
      await give(page, [locked(mendableReport(), "a")]);
      await page.focus("#choose");
      await tabTo(page, "f1-password");
      await page.keyboard.type("b");
      await page.keyboard.press("Enter");
      await page.waitForSelector(".wrong");
      await focusIs(page, "f1-password");
      await page.keyboard.press("Control+A");
      await page.keyboard.type("a");
      await page.keyboard.press("Enter");
      await focusIs(page, "file-f1-head");
      await page.keyboard.press("Enter");
      await enter(page, "f1-marked");
      await focusIs(page, "copy-agree");
      await page.keyboard.press("Escape");
      await focusIs(page, "f1-marked");
      await page.keyboard.press("Enter");
      await focusIs(page, "copy-agree");
      await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      await focusIs(page, "f1-marked");
    },
  },
  {
    name: "keyboard: help and the other language, and back to where one was",
    languages: BOTH,
    async play({ open, lang }) {
      const { page } = await open(PANE);
      await page.focus("#go-board");
      await enter(page, "go-help");
      await page.waitForSelector(".help-list");
      await focusIs(page, "main");
      await enter(page, "help-seal");
      await page.waitForSelector(".help-text");
      await focusIs(page, "main");
      assert.deepEqual(await walk(page), []);
      await page.keyboard.press("Escape");
      await focusIs(page, "go-help");
      await enter(page, "language");
      await focusIs(page, "language");
      assert.notEqual(await page.getAttribute("html", "lang"), lang);
    },
  },
  {
    name: "keyboard: the chair's decisions on versions and rows alike, returns, the workbook",
    async play({ open, said }) {
      const { page } = await open(PANE);
      await page.focus("#go-check");
      await enter(page, "go-board");
      await focusIs(page, "main");
      await openBoard(page);
      await give(page, twoVersions());
      await page.focus("#choose");
      const choose = (await page
        .locator("button[id$=-choose]:not(#vote-choose, #proof-choose)")
        .first()
        .getAttribute("id"))!;
      await enter(page, choose);
      await focusIs(page, "aside");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await focusIs(page, "choose");

      await page.reload();
      await openBoard(page);
      await give(page, twoAlike());
      await page.focus("#choose");
      await enter(page, "like-rows-head");
      await tabTo(page, "like-0-all");
      await page.keyboard.press("ArrowDown");
      await until(async () => (await focused(page)).startsWith("like-0-"), "a row is chosen");
      const row = await focused(page);
      await enter(page, "like-0-decide");
      await until(async () => said("decided").test(await textOf(page, "#voice")), "decided");
      await focusIs(page, row);

      await tabTo(page, "download");
      await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      await focusIs(page, "download");

      await enter(page, "job-returns-head");
      await tabTo(page, "reply-by");
      await page.keyboard.type("12152024");
      assert.equal(await page.inputValue("#reply-by"), "2024-12-15");
      await page.focus("#make-returns");
      await page.keyboard.press("Enter");
      await focusIs(page, "returns-zip");
      assert.deepEqual(await walk(page), []);
    },
  },
  {
    name: "keyboard: members, votes, verifying, blank templates",
    languages: ["en"],
    async play({ open }) {
      const { page } = await open(PANE);
      const chosen = page.waitForEvent("filechooser", { timeout: 60_000 });
      await openBoard(page);
      await page.focus("#kind");
      await enter(page, "members-head");
      await tabTo(page, "member-ha-noi");
      await page.keyboard.press("Space");
      await focusIs(page, "member-ha-noi");
      await enter(page, "members-use");
      await focusIs(page, "choose");
      await enter(page, "job-vote-head");
      await tabTo(page, "vote-choose");
      await page.keyboard.press("Enter");
      await (await chosen).setFiles(filledVote());
      await page.waitForSelector("#minutes");
      await focusIs(page, "vote-choose");
      await tabTo(page, "minutes");
      await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      await focusIs(page, "minutes");
      await tabTo(page, "voters-cluster");
      await page.keyboard.press("ArrowDown");
      await focusIs(page, "voters-units");
      await enter(page, "job-proof-head");
      await tabTo(page, "proof-choose");
      await enter(page, "job-blanks-head");
      await tabTo(page, "blank-unit");
      assert.deepEqual(await walk(page), []);
    },
  },
  {
    name: "Excel, keyboard: checking, going to a cell, marking, mending, explaining, handing in",
    languages: BOTH,
    async play({ openExcel, said }) {
      const excel = await openExcel(mendableReport().buffer, { look: PANE });
      const { page, book } = excel;
      const says = (text: RegExp) =>
        until(async () => text.test(await textOf(page, "#voice")), `the page says ${text}`);
      await page.waitForSelector("#check-open");
      await enter(page, "check-open");
      await says(said("checkedOpen"));
      await focusIs(page, "check-open");
      await page.keyboard.press("F8");
      const finding = await focused(page);
      assert.match(finding, /^f0/);
      await enter(page, "f0-tools-mark");
      await says(said("cellsMarked"));
      await focusIs(page, "f0-tools-mark");
      await enter(page, "f0-tools-unmark");
      await focusIs(page, "f0-tools-unmark");
      await page.focus("#check-open");
      await enter(page, "f0-tools-mend");
      await focusIs(page, "mend-do");
      await page.keyboard.press("Escape");
      await focusIs(page, "f0-tools-mend");
      await page.keyboard.press("Enter");
      await focusIs(page, "mend-do");
      await page.keyboard.press("Enter");
      await says(said("mended", { number: 3 }));
      await focusIs(page, "f0-tools");
      assert.equal(book.sheet("Đoàn vào")!.cell(4, 4).value, 12);
      await page.keyboard.press("F8");
      const warning = await focused(page);
      await enter(page, `${warning}-explain`);
      await page.keyboard.type("Theo biên bản");
      await enter(page, `${warning}-text-save`);
      await focusIs(page, `${warning}-explain`);
      await tabTo(page, "f0-submission");
      await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      await focusIs(page, "f0-submission");
      await openAll(page);
      assert.deepEqual(await walk(page), []);
    },
  },
  {
    name: "Excel, keyboard: what Excel refuses is put away by Escape",
    async play({ openExcel }) {
      const { page, faults } = await openExcel(mendableReport().buffer, { look: PANE });
      await checkOpen(page);
      faults.failEvery(1, "GeneralException");
      await page.focus("#check-open");
      await page.keyboard.press("Enter");
      await focusIs(page, "excel-dismiss");
      await page.keyboard.press("Escape");
      await focusIs(page, "check-open");
      assert.equal(await page.locator("#excel-fault").count(), 0);
    },
  },
];
