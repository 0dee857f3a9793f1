// Files of several formats for tests: fixtures, and what becomes of bytes that are read under a name.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { UnreadableWorkbook } from "#formats/read-workbook.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

export const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "../fixtures", "reading", name));
export const refusal = (bytes: Uint8Array, name: string): string => {
  try {
    readWorkbookBytes(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return `${error.reason}: ${error.detail}`;
    throw error;
  }
  return "read";
};
export const valuesOf = (book: Workbook): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsByAddress(book.sheets[0]!)).map(([address, { value }]) => [address, value]));
export const read = (text: string | Uint8Array, name: string): Workbook =>
  readWorkbookBytes(typeof text === "string" ? Buffer.from(text) : text, name);
