// One scene of the browser tests: opens pages, does something, asserts.
import type { Page } from "playwright-core";
import type { Excel, OpenOptions } from "../excel-host/open-excel.ts";
import type { Look } from "./open-browser.ts";

export type Stage = {
  /** The served page, watched: a fault on it fails the scene. */
  open(look?: Look): Promise<{ readonly page: Page }>;
  /** The single file, from the disk. */
  openOffline(look?: Look): Promise<{ readonly page: Page }>;
  /** The served page as the task pane of an Excel with that workbook open: watched as well. */
  openExcel(file: Uint8Array, options?: Partial<OpenOptions>): Promise<Excel>;
};

export type Scene = { readonly name: string; play(stage: Stage): Promise<void> };
