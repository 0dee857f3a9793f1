// A scene of the host double's own contract: office.js on a bare page over a small workbook.
import assert from "node:assert/strict";
import type { Book as BookDefinition } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import type { Browser } from "../browser/open-browser.ts";
import { openExcel, type Excel, type OpenOptions } from "./open-excel.ts";

export type Case = {
  readonly name: string;
  readonly options?: Partial<OpenOptions>;
  play(stage: CaseStage): Promise<void>;
};

export type CaseStage = {
  readonly excel: Excel;
  /** Runs the body of an `Excel.run` in the page, with `context` and `args` at hand. Resolves to what it returns. */
  run(body: string, args?: unknown): Promise<unknown>;
  /** The same, for the error it must end with: its code. */
  failure(body: string, args?: unknown): Promise<string>;
  /** Runs any async body in the page. */
  page(body: string, args?: unknown): Promise<unknown>;
};

const PAGE = "https://pane.test/";
const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Pane</title><script src="office/office.js"></script>';

export async function playCase(
  { name, options, play }: Case,
  browser: Browser,
  file: Uint8Array,
): Promise<string | undefined> {
  const excel = await openExcel(browser, {
    page: PAGE,
    file,
    ...options,
    prepare: (page) => page.route(`${PAGE}?**`, (route) => route.fulfill({ contentType: "text/html", body: HTML })),
  });
  const page = (body: string, args: unknown = null): Promise<unknown> =>
    excel.page.evaluate(`(async (args) => {${body}})(${JSON.stringify(args)})`);
  const run = (body: string, args: unknown = null): Promise<unknown> =>
    page(`return Excel.run(async (context) => {${body}});`, args);
  try {
    await page("await Office.onReady();");
    await play({
      excel,
      page,
      run,
      failure: async (body, args) =>
        String(
          await page(
            `try { await Excel.run(async (context) => {${body}}); return "no error"; } catch (error) { return error.code; }`,
            args,
          ),
        ),
    });
    assert.deepEqual(excel.lacking, []);
    assert.deepEqual(excel.watched.faults, []);
    return undefined;
  } catch (fault) {
    const text = fault instanceof Error ? fault.message : String(fault);
    return [text, ...excel.lacking.map((one) => `lacking: ${one}`), ...excel.watched.faults].join("\n") || name;
  } finally {
    await excel.close();
  }
}

export const bytesOf = (book: BookDefinition): Uint8Array => writeXlsx(book);
