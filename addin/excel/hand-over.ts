// Handing a file over by the way that works where Excel runs. On a Mac a task pane cannot download: the file opens as a
// new workbook there, to be saved by the person.
import { saveFile, XLSX_TYPE } from "../browser/save-file.ts";
import type { Caps } from "./caps.ts";
import { inTime } from "./run-excel.ts";

const PATIENCE = 30_000;

export type HandedOver = "downloaded" | "opened" | "browser" | "failed";

export async function handOver(caps: Caps, bytes: Uint8Array, name: string): Promise<HandedOver> {
  const { platform } = Office.context;
  if (platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS) {
    saveFile(bytes, name, XLSX_TYPE);
    return "downloaded";
  }
  if (caps.createWorkbook) {
    try {
      await inTime(Excel.createWorkbook(base64(bytes)), PATIENCE);
      return "opened";
    } catch {
      // The browser is the next way.
    }
  }
  if (!caps.openBrowser) return "failed";
  Office.context.ui.openBrowserWindow(pageAddress(location));
  return "browser";
}

/** The page itself, as an ordinary browser opens it. */
export function pageAddress({ origin, pathname }: { readonly origin: string; readonly pathname: string }): string {
  return origin + pathname;
}

function base64(bytes: Uint8Array): string {
  let text = "";
  // In pieces: a whole workbook is more arguments than a call can have.
  for (let from = 0; from < bytes.length; from += 0x8000)
    text += String.fromCharCode(...bytes.subarray(from, from + 0x8000));
  return btoa(text);
}
