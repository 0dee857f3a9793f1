// All layout fixtures and how each is read: by the real forms, indicators and roster.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import type { Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { type Layout, layoutFrom } from "./layout-file.ts";
import { readingText } from "./reading-text.ts";

export const LAYOUTS = join(__dirname, "../fixtures/layouts");

/** Names of the fixtures, with the folder of workbooks of other subjects. */
export function layoutNames(): string[] {
  return readdirSync(LAYOUTS, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => name.replaceAll("\\", "/").replace(/\.txt$/, ""))
    .sort();
}

export function layoutNamed(name: string): Layout {
  return layoutFrom(readFileSync(join(LAYOUTS, `${name}.txt`), "utf8"));
}

export function submissionOf(layout: Layout, book: Workbook = layout.book): Submission {
  return validate(book, { forms, indicators, roster: builtInRoster, period: layout.period, cluster: "cum-5" });
}

export function readingOf(layout: Layout, book: Workbook = layout.book): string {
  return readingText(
    submissionOf(layout, book),
    book.sheets.map(({ name }) => name),
  );
}
