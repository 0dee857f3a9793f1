// A workbook that was read, as a submission: validated in the light of cluster, period and roster, and dated.
import type { Memo } from "#engine/memo.ts";
import type { Profile } from "#engine/profile.ts";
import type { Roster } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import type { Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { fileDateOf } from "./file-date.ts";
import type { SourceFile } from "./model.ts";
import { markedFileOf } from "./returns/return-part.ts";
import { isUnfilled } from "./unfilled.ts";
import { unmappedTextsOf } from "./unmapped-texts.ts";

export type ReviewSettings = {
  readonly roster: Roster;
  readonly profile?: Profile;
  readonly period?: Period;
  readonly cluster?: string;
  /** What earlier reviews of the workbook have left. */
  readonly memo?: Memo;
};

/** `workbook` is that of the file, without the findings sheet of a marked copy. */
export function reviewed(source: SourceFile, workbook: Workbook, settings: ReviewSettings): SourceFile {
  const { roster, profile, period, cluster, memo } = settings;
  const submission = validate(workbook, {
    forms,
    indicators,
    roster,
    ...(profile ? { profile } : {}),
    ...(period ? { period } : {}),
    ...(cluster === undefined ? {} : { cluster }),
    ...(memo ? { memo } : {}),
  });
  const unmappedTexts = unmappedTextsOf(workbook, submission);
  const unfilled = isUnfilled(workbook, submission) ? ({ unfilled: true } as const) : {};
  const returnOf = markedFileOf(workbook);
  const returned = returnOf === undefined ? {} : { returnOf };
  return { ...source, submission, ...unfilled, ...returned, ...fileDateOf(workbook, submission), unmappedTexts };
}
