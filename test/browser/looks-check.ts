// The states of checking, mending and handing in.
import type { States } from "./looks.ts";
import { openAll } from "./mending.ts";
import { download, dropped, give, sampleFiles } from "./page-moves.ts";
import { faultyReport, locked, mendableReport, unplacedReport } from "./reports.ts";

export const checkStates: readonly States[] = [
  {
    of: "checking",
    states: [
      { name: "start", reach: async () => undefined },
      {
        name: "a file that cannot be had",
        async reach(page) {
          await page.evaluate("File.prototype.arrayBuffer = () => Promise.reject(new Error('NotReadableError'))");
          await page.setInputFiles("#files", faultyReport());
          await page.waitForSelector("#dismiss");
        },
      },
      {
        name: "findings",
        async reach(page) {
          await page.reload();
          await give(page, [faultyReport()]);
          await openAll(page);
        },
      },
      {
        name: "a fix to be looked at closely",
        async reach(page) {
          await page.locator(".tools:has(.small) button[id$='-mend']").first().click();
          await page.waitForSelector(".preview .notice");
        },
      },
      {
        name: "several files",
        async reach(page) {
          await page.reload();
          await give(page, [faultyReport(), mendableReport(), sampleFiles()[5]!]);
        },
      },
    ],
  },
  {
    of: "files not read",
    states: [
      {
        name: "refused, passed over, wrong password",
        async reach(page) {
          await give(page, [
            dropped("scan.xlsx", Buffer.from("%PDF-1.7")),
            dropped("~$bao cao.xlsx", Buffer.from("lock")),
            locked({ ...mendableReport(), name: "Báo cáo có mật khẩu của phòng hợp tác quốc tế.xlsx" }, "a"),
          ]);
          await page.fill("input[type=password]", "b");
          await page.keyboard.press("Enter");
          await page.waitForSelector(".wrong");
        },
      },
      {
        name: "a copy without its password",
        async reach(page) {
          await page.fill("input[type=password]", "a");
          await page.keyboard.press("Enter");
          await page.click(".hand-in button[id$=-marked]");
          await page.waitForSelector("#copy-agree");
        },
      },
    ],
  },
  {
    of: "mending",
    states: [
      {
        name: "a look before",
        async reach(page) {
          await give(page, [mendableReport()]);
          await openAll(page);
          await page.click("#f0-tools-mend");
          await page.waitForSelector("#mend-do");
        },
      },
      {
        name: "journal, and an explanation being written",
        async reach(page) {
          await page.click("#mend-do");
          await page.waitForSelector("#f0-undo");
          await openAll(page);
          const explain = page.locator(".finding button[id$=-explain]").first();
          await explain.click();
          await page.fill("textarea", "Cột của phòng, không thuộc báo cáo");
          await page.click("[id$='-text-save']");
          await page.waitForSelector(".explanation");
          await explain.click();
          await page.waitForSelector("textarea");
        },
      },
      {
        name: "sealed",
        async reach(page) {
          await page.keyboard.press("Escape");
          await page.fill("#f0-seal-by", "Nguyễn Thị Minh Khai");
          await download(page, "#f0-submission");
          await page.waitForSelector("#f0-made");
        },
      },
      {
        name: "changed since the seal",
        async reach(page) {
          await page.selectOption("#f0-place-0-answer", "result");
          await page.waitForSelector(".notice [id$='seal-changes-head']");
          await openAll(page);
        },
      },
    ],
  },
  {
    of: "columns and tables",
    states: [
      {
        name: "asked",
        async reach(page) {
          await give(page, [mendableReport(), unplacedReport()]);
          await openAll(page);
        },
      },
      {
        name: "answered",
        async reach(page) {
          await page.selectOption("#f1-place-0-answer", "result");
          await page.waitForSelector("#f1-remembered-head");
          await page.check("#f0-place-0-only");
          await page.selectOption("#f0-place-0-answer", "-");
          await page.waitForSelector("#f0-place-0-answer", { state: "detached" });
          await openAll(page);
        },
      },
    ],
  },
];
