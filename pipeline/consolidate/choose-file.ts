// Which of several files of one unit counts. The rule that is printed, word for word, is in merge-rules-files.ts: a file
// without any row is no version of one that has some; a marked copy that came back replaces the file it was made of,
// whatever the dates; of files with the same values one counts; and with dates of the same source, the later file
// replaces the earlier one when it has all its sections and none with less than half its rows. Whatever the rule does
// not decide is undecided: the newer is counted and marked.
import { compareText } from "./code-point-order.ts";
import { compareFileDates, readFileDate, sortableDate } from "./file-date.ts";
import { hashOf, sealedContent } from "#engine/seal/sealed-content.ts";
import type { SourceFile } from "./model.ts";
import type { Submission } from "#engine/submission.ts";

export type ReadFile = SourceFile & { readonly submission: Submission };

export type Doubt =
  "dateMissing" | "dateSame" | "dateSourcesDiffer" | "newerLacksSections" | "noCommonSection" | "newerHasFewerRows";

/** `sections`: ids of the sections that the doubt is about. */
export type Verdict =
  | { readonly replaces: true }
  | { readonly replaces: false; readonly doubt: Doubt; readonly sections: readonly string[] };

/** Section id -> number of rows it lists; a section that says "không phát sinh" has none. */
function rowsBySection(submission: Submission): Map<string, number> {
  const rows = new Map<string, number>();
  for (const table of submission.tables)
    rows.set(table.form.id, (rows.get(table.form.id) ?? 0) + table.items.length + table.aggregates.length);
  return rows;
}

/** Lists something, or says of some section that there is nothing to list. */
function reports({ submission }: ReadFile): boolean {
  return submission.tables.some(({ items, aggregates, none }) => items.length + aggregates.length > 0 || none);
}

/** Whether the file taken for the newer one replaces the other by the printed rule. */
export function verdictOn(newer: ReadFile, older: ReadFile): Verdict {
  const newRows = rowsBySection(newer.submission);
  const oldRows = rowsBySection(older.submission);
  const lacking = [...oldRows.keys()].filter((section) => !newRows.has(section));
  if (lacking.length > 0)
    return {
      replaces: false,
      doubt: lacking.length === oldRows.size ? "noCommonSection" : "newerLacksSections",
      sections: lacking,
    };
  const fewer = [...oldRows].filter(([section, count]) => newRows.get(section)! * 2 < count);
  if (fewer.length > 0)
    return { replaces: false, doubt: "newerHasFewerRows", sections: fewer.map(([section]) => section) };
  const doubt = dateDoubt(newer, older);
  return doubt ? { replaces: false, doubt, sections: [] } : { replaces: true };
}

function dateDoubt(newer: ReadFile, older: ReadFile): Doubt | undefined {
  const a = readFileDate(newer.date);
  const b = readFileDate(older.date);
  if (!a || !b) return "dateMissing";
  // A property date changes with every saving, a seal's does not: "later" means nothing between the two.
  if (newer.dateFrom !== older.dateFrom) return "dateSourcesDiffer";
  return compareFileDates(a, b) > 0 ? undefined : "dateSame";
}

/** The part of the rule by which a file is replaced. */
export type Because = "later" | "returned" | "sameValues" | "empty";
export type Superseded = { readonly file: ReadFile; readonly by: ReadFile; readonly because: Because };

export type Choice = {
  readonly counted: ReadFile;
  readonly superseded: readonly Superseded[];
  readonly undecided: readonly {
    readonly file: ReadFile;
    readonly doubt: Doubt;
    readonly sections: readonly string[];
  }[];
};

/** Decides between files of different content; `files` is not empty. Independent of their order. */
export function chooseFile(files: readonly ReadFile[]): Choice {
  const newestFirst = [...files].sort(
    (a, b) =>
      descending(sortableDate(a.date), sortableDate(b.date)) ||
      compareText(a.file, b.file) ||
      compareText(a.sha256, b.sha256),
  );
  const { versions, superseded } = versionsAmong(newestFirst);
  const counted = versions[0]!;
  const undecided: { file: ReadFile; doubt: Doubt; sections: readonly string[] }[] = [];
  versions.slice(1).forEach((file, index) => {
    const newer = versions.slice(0, index + 1);
    // The counted file is asked first; a file between the two may replace the older one as well.
    const later = newer.find((one) => verdictOn(one, file).replaces);
    const same = later ? undefined : newer.find((one) => valuesOf(one) === valuesOf(file));
    const verdict = verdictOn(counted, file);
    if (later) superseded.push({ file, by: later, because: "later" });
    else if (same) superseded.push({ file, by: same, because: "sameValues" });
    else if (!verdict.replaces) undecided.push({ file, doubt: verdict.doubt, sections: verdict.sections });
  });
  return { counted, superseded, undecided };
}

/** A digest of the values of all sections, wherever they stand. */
function valuesOf({ submission }: ReadFile): string {
  return hashOf({ meta: [], rows: sealedContent(submission).rows });
}

/** The files between which dates and values decide, and those that something else has decided about. */
function versionsAmong(newestFirst: readonly ReadFile[]): { versions: ReadFile[]; superseded: Superseded[] } {
  // A letter or an empty form is no version of a report, however new.
  const reporting = newestFirst.some(reports) ? newestFirst.filter(reports) : newestFirst;
  const versions: ReadFile[] = [];
  const superseded: Superseded[] = [];
  for (const file of reporting) {
    const returned = reporting.find(({ returnOf }) => returnOf === file.sha256);
    if (returned) superseded.push({ file, by: returned, because: "returned" });
    else versions.push(file);
  }
  for (const file of newestFirst)
    if (!reporting.includes(file)) superseded.push({ file, by: versions[0]!, because: "empty" });
  return { versions, superseded };
}

function descending(a: number, b: number): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
