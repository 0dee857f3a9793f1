// The states of the chair's desk and of what else the chair does there.
import type { Page } from "playwright-core";
import { fold, giveTo } from "./desk.ts";
import type { States } from "./looks.ts";
import { openAll } from "./mending.ts";
import { download, dropped, give, openBoard, sampleFiles } from "./page-moves.ts";
import { faultyReport, filledVote, locked, tampered, twoAlike, twoVersions, unsettledVote } from "./reports.ts";
import { mergedSample } from "./run-cli.ts";

export const boardStates: readonly States[] = [
  {
    of: "the board",
    states: [
      { name: "no cluster yet", reach: (page) => page.click("#go-board") },
      {
        name: "empty, members open",
        async reach(page) {
          await openBoard(page);
          await page.click("#members-head");
        },
      },
      {
        name: "full",
        async reach(page) {
          await give(page, [...sampleFiles(), faultyReport()]);
          await page.click("#members-head");
          await page.click("#totals-head");
          await page.locator("details.file > summary").nth(1).click();
        },
      },
      {
        name: "returns and data",
        async reach(page) {
          await page.click("#totals-head");
          await fold(page, "job-returns");
          await page.click("#make-returns");
          await page.waitForSelector("#returns-zip");
          await fold(page, "return-kien-giang");
          for (const id of ["job-export", "job-blanks"]) await fold(page, id);
        },
      },
    ],
  },
  {
    of: "members nobody knows",
    states: [
      {
        name: "editor",
        async reach(page) {
          await openBoard(page, "2026");
          await page.check("#member-an-giang");
          await page.setInputFiles("#roster-file", dropped("hong.json", Buffer.from("{")));
          await page.waitForSelector(".notice[role=status]");
        },
      },
    ],
  },
  {
    of: "decisions",
    states: [
      {
        name: "versions of one union, locked and other files",
        async reach(page) {
          await openBoard(page);
          await give(page, [
            ...twoVersions(),
            dropped("ghi chu.txt", Buffer.from("a")),
            locked({ ...sampleFiles()[0]!, name: "co mat khau.xlsx" }, "a"),
          ]);
        },
      },
      {
        name: "one version set aside",
        async reach(page) {
          await page.locator("button[id$=-choose]").first().click();
          await page.waitForSelector("#aside");
        },
      },
      {
        name: "rows alike, being decided",
        async reach(page) {
          await page.reload();
          await openBoard(page);
          await give(page, twoAlike());
          await fold(page, "like-rows");
          await page.locator(".like input[type=radio]").nth(1).check();
        },
      },
      {
        name: "rows alike, decided; earlier workbooks",
        async reach(page) {
          await page.locator("[id$=-decide]").click();
          await page.waitForSelector(".badge.good");
          const made = await download(page, "#download");
          await give(page, [dropped("cu.xlsx", made.bytes), filledVote()]);
        },
      },
      {
        name: "an earlier workbook kept",
        async reach(page) {
          await page.locator("button[id$=-keep]").click();
          await page.waitForSelector("button[id$=-stop]");
        },
      },
    ],
  },
  {
    of: "the vote",
    states: [
      {
        name: "counted, a new one for some unions",
        async reach(page) {
          await openBoard(page);
          await fold(page, "job-vote");
          await giveTo(page, "vote", [filledVote()]);
          await page.check("#voters-units");
        },
      },
      {
        name: "to be settled",
        async reach(page) {
          await page.click("#job-vote-head ~ .folded .lines button");
          await page.waitForSelector("#minutes", { state: "detached" });
          await giveTo(page, "vote", [unsettledVote()]);
        },
      },
      {
        name: "behind a password",
        reach: (page) => giveLocked(page, "vote", locked({ ...filledVote(), name: "phieu 2.xlsx" }, "a")),
      },
    ],
  },
  {
    of: "verifying",
    states: [
      {
        name: "nothing to verify",
        async reach(page) {
          await openBoard(page);
          await fold(page, "job-proof");
          await page.setInputFiles("#proof-files", [sampleFiles()[0]!]);
          await page.waitForSelector("#job-proof-head ~ .folded .notice");
        },
      },
      {
        name: "holds and differs",
        async reach(page) {
          const { book } = await mergedSample();
          await giveTo(page, "proof", [dropped("cu.xlsx", book), tampered(book)]);
          await openAll(page);
        },
      },
      {
        name: "behind a password",
        reach: async (page) => giveLocked(page, "proof", locked({ ...sampleFiles()[1]!, name: "khoa.xlsx" }, "a")),
      },
    ],
  },
];

async function giveLocked(page: Page, desk: "vote" | "proof", file: ReturnType<typeof locked>): Promise<void> {
  await page.setInputFiles(`#${desk}-files`, [file]);
  await page.waitForSelector("input[type=password]");
}
