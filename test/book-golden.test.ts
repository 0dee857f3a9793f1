// A small workbook as text, so that a change of the workbook is a difference a reviewer can read. When it is meant, the
// text written beside the fixture takes its place.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { ADJUSTMENTS } from "#consolidate/book/sheet-names.ts";
import { smallConsolidation } from "./support/consolidations.ts";
import { workbookText } from "./support/workbook-text.ts";

const folder = join(__dirname, "fixtures", "book-small");
const expectedFile = join(folder, "expected.txt");
const changedFile = join(folder, "expected-changed.txt");
/** The prepared lines of Điều chỉnh are alike; the first three say it all. */
const LINES_SHOWN = 8;

test("a workbook of two unions and a few rows reads as it did", () => {
  const book = consolidatedBook(smallConsolidation());
  const shortened = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === ADJUSTMENTS ? { ...sheet, rows: [...sheet.rows].filter(({ row }) => row < LINES_SHOWN) } : sheet,
    ),
  };
  const text = workbookText(shortened);
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, "utf8") : "";
  if (text === expected) rmSync(changedFile, { force: true });
  else writeFileSync(changedFile, text);
  expect(text).toBe(expected);
});
