// hopnhat validate: read, recognise, validate; write nothing.
import { submissionJson } from "#consolidate/submission-json.ts";
import type { SourceFile } from "#consolidate/model.ts";
import { parsePeriod } from "#engine/period.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import type { Invocation } from "../arguments.ts";
import { DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { printResult } from "../output.ts";
import { progressOf } from "../progress.ts";
import { openInput, submitted } from "../read-submission.ts";
import { settingsOf } from "../settings.ts";
import { validateWords } from "../validate-words.ts";
import { blocks } from "../blocking.ts";

export async function validateCommand({ paths, common, options }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const inputs = listInputs(paths);
  const progress = progressOf(inputs.length, common.quiet, common.lang);
  const period = typeof options["period"] === "string" ? parsePeriod(options["period"]) : undefined;
  const files: SourceFile[] = [];
  for (const input of inputs) {
    progress.step(input.name);
    const opened = await openInput(input, settings);
    files.push(
      submitted(opened, {
        forms,
        indicators,
        roster: settings.roster,
        ...(period ? { period } : {}),
        ...(settings.profile ? { profile: settings.profile } : {}),
      }),
    );
  }
  progress.done();
  printResult(
    common,
    inputs.map((input) => input.path),
    () => ({ schema: "hopnhat.validate/1", files: files.map((file) => submissionJson(file, common.lang)) }),
    () => validateWords(files, common.lang),
  );
  if (!files.some((file) => file.status === "accepted")) return NOTHING_PRODUCED;
  return files.some(blocks) ? DONE_WITH_FINDINGS : DONE;
}
