// The sample in another Unicode form, and merged in another order: the reading and the result stay what they are.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import type { SourceFile } from "#consolidate/model.ts";
import { periodOf } from "#engine/period.ts";
import { validate } from "#engine/validate.ts";
import type { Cell, Workbook } from "#engine/workbook.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const FOLDER = join(__dirname, "../templates/sample/cum-5-2024");
const period = periodOf(2024, "NAM");
const cluster = builtInRoster.clusters.find(({ id }) => id === "cum-5")!;

const books = readdirSync(FOLDER).map((name) => readXlsx(readFileSync(join(FOLDER, name)), name));

const decomposed = (book: Workbook): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell): Cell =>
        typeof cell.value === "string" ? { ...cell, value: cell.value.normalize("NFD") } : cell,
      ),
    })),
  })),
});

const read = (book: Workbook) =>
  validate(book, { forms, indicators, roster: builtInRoster, period, cluster: cluster.id });

/** What a submission says, letter for letter, apart from the Unicode form of its words. */
const said = (book: Workbook) => {
  const { meta, tables, findings, ledger } = read(book);
  const items = tables.map(({ form, range, items: rows, totals }) => [form.id, range, rows, totals]);
  return JSON.stringify({ meta, items, rules: findings.map(({ rule, at }) => [rule, at]), ledger }).normalize("NFC");
};

it.each(books.map((book) => [book.fileName, book] as const))("%s reads alike with all its text decomposed", (_, book) =>
  expect(said(decomposed(book))).toBe(said(book)),
);

it("gives the same consolidated bytes from the files in any order, and on a second run", () => {
  const files = books.map((book, index): SourceFile => ({
    file: book.fileName,
    sha256: String(index).repeat(64).slice(0, 64),
    bytes: index,
    format: "xlsx",
    status: "accepted",
    refusal: null,
    submission: read(book),
  }));
  const versions = { program: "1", schema: "1", forms: "1", rules: "1", roster: "1" };
  const bytesOf = (given: readonly SourceFile[]) =>
    writeXlsx(
      consolidatedBook(consolidate(given, { cluster, period, roster: builtInRoster, forms, indicators, versions })),
    );
  const first = bytesOf(files);
  expect(Buffer.compare(bytesOf(files), first)).toBe(0);
  expect(Buffer.compare(bytesOf([...files].reverse()), first)).toBe(0);
});
