// npm run bench:pane: a workbook of 200,000 cells in the task pane, under the real office.js over the host double. Times
// stand beside a floor of the same run: the same bytes read and validated in Node, without page, worker or Excel.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { cellsOf } from "#engine/workbook.ts";
import { validate } from "#engine/validate.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { serve, WEB } from "../../addin/serve.cjs";
import { checkOpen, until } from "../browser/excel-moves.ts";
import { openBrowser, type Browser } from "../browser/open-browser.ts";
import { openExcel, type Excel } from "../excel-host/open-excel.ts";
import { SHEETS, unionWorkbook } from "./national-inputs.ts";

const COLUMNS = 15;
const CELLS = 200_000;
const ROOT = resolve(__dirname, "../..");

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString("en")} KB`;

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Longest task on the page's own thread since the last question, in milliseconds; 0 below 50. */
const SLICES = `(() => {
  window.__slices ??= [];
  new PerformanceObserver((list) => window.__slices.push(...list.getEntries().map(({ duration }) => duration)))
    .observe({ type: "longtask" });
})()`;
const longest = async ({ page }: Excel): Promise<number> =>
  (await page.evaluate("Math.max(0, ...window.__slices.splice(0))")) as number;

type Line = {
  readonly what: string;
  readonly time: number;
  readonly slice: number;
  readonly batches: Excel["batches"];
};

async function measure(excel: Excel, what: string, work: () => Promise<unknown>): Promise<Line> {
  const before = excel.batches.length;
  await longest(excel);
  const time = await timed(work);
  return { what, time, slice: await longest(excel), batches: excel.batches.slice(before) };
}

function print({ what, time, slice, batches }: Line, floor: number): void {
  const requests = Math.max(0, ...batches.map(({ requestBytes }) => requestBytes));
  const answers = batches.map(({ responseBytes }) => responseBytes);
  console.log(
    [
      what.padEnd(34),
      `${seconds(time)} (${(time / floor).toFixed(1)} × floor)`.padEnd(24),
      `longest slice ${Math.round(slice)} ms`.padEnd(24),
      `${batches.length} syncs, largest request ${kilobytes(requests)}, largest answer ${kilobytes(Math.max(0, ...answers))}`,
    ].join(" "),
  );
}

async function inPane(browser: Browser, page: string, file: Uint8Array, floor: number): Promise<void> {
  const excel = await openExcel(browser, { page, file, serveOffice: false, tier: "web" });
  await excel.page.waitForSelector("#check-open");
  await excel.page.evaluate(SLICES);
  print(await measure(excel, "first findings, from the file", () => checkOpen(excel.page)), floor);
  const status = excel.page.locator("#status");
  await until(async () => /theo dõi/.test(await status.innerText()), "the pane follows");
  const counts = () => excel.page.locator("details.file > summary .number").innerText();
  const before = await counts();
  const edit = await measure(excel, "after an edit", async () => {
    excel.typeInto("Biểu 1", "L9", "'một tỷ");
    await until(async () => (await counts()) !== before, "the edit is validated", 60_000);
  });
  print(edit, floor);
  excel.faults.failEvery(1, "GeneralException", "file");
  print(await measure(excel, "cell by cell, without the file", () => checkOpen(excel.page)), floor);
  await excel.close();
}

async function main(): Promise<void> {
  const args = ["webpack", "--config", "addin/webpack.config.cjs", "--config-name", "web"];
  if (!process.argv.includes("--built")) spawnSync("npx", args, { cwd: ROOT, stdio: "inherit" });
  const file = unionWorkbook(0, "tỉnh Kiên Giang", Math.ceil(CELLS / COLUMNS / SHEETS));
  const read = () => readWorkbookBytes(file, "a.xlsx");
  const options = { forms, indicators, roster: builtInRoster };
  validate(read(), options);
  const floor = await timed(() => validate(read(), options));
  const cells = read().sheets.reduce((sum, sheet) => sum + [...cellsOf(sheet)].length, 0);
  console.log(
    `${cells.toLocaleString("en")} cells, ${kilobytes(file.length)}; floor (read and validate in Node): ${seconds(floor)}`,
  );
  const server = await serve(WEB, 0);
  const browser = await openBrowser();
  try {
    await inPane(browser, server.url, file, floor);
  } finally {
    await browser.close();
    await server.stop();
  }
}

void main();
