// Which of several files of one unit counts. The rule that is printed, word for word, is in merge-rules-files.ts: with
// dates of the same source, the later file replaces the earlier one when it has all its sections and none with less
// than half its rows. Whatever the rule does not decide is undecided: the newer is counted and marked.
import { compareText } from "./code-point-order.ts";
import { compareFileDates, readFileDate, sortableDate } from "./file-date.ts";
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

export type Choice = {
  readonly counted: ReadFile;
  /** Files that one of the newer ones replaces. */
  readonly superseded: readonly { readonly file: ReadFile; readonly by: ReadFile }[];
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
  const counted = newestFirst[0]!;
  const superseded: { file: ReadFile; by: ReadFile }[] = [];
  const undecided: { file: ReadFile; doubt: Doubt; sections: readonly string[] }[] = [];
  newestFirst.slice(1).forEach((file, index) => {
    // The counted file is asked first; a file between the two may replace the older one as well.
    const by = newestFirst.slice(0, index + 1).find((newer) => verdictOn(newer, file).replaces);
    const verdict = verdictOn(counted, file);
    if (by) superseded.push({ file, by });
    else if (!verdict.replaces) undecided.push({ file, doubt: verdict.doubt, sections: verdict.sections });
  });
  return { counted, superseded, undecided };
}

function descending(a: number, b: number): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
