// hopnhat validate: read, recognise, validate; write nothing.
import { submissionJson } from "#consolidate/submission-json.ts";
import type { Invocation } from "../arguments.ts";
import { blocks } from "../blocking.ts";
import { DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { loadFiles } from "../load-files.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs, withoutFormerResults } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";
import { validateWords } from "../validate-words.ts";

export async function validateCommand({ paths, common }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const json = jsonOutput(common);
  const inputs = withoutFormerResults(
    listInputs(paths),
    json.map(({ path }) => path),
    [],
  );
  checkOutputs(json, [...inputs.map(({ path }) => path), ...optionFiles(common)]);
  const { quiet, lang } = common;
  const loaded = await loadFiles(inputs, { ...settings, validate: true, workbook: false, quiet, lang });
  const files = loaded.map(({ source }) => source);
  printResult(
    common,
    () => ({ schema: "hopnhat.validate/1", files: files.map((file) => submissionJson(file, lang)) }),
    () => validateWords(files, lang, settings.roster),
  );
  if (!files.some((file) => file.status === "accepted")) return NOTHING_PRODUCED;
  return files.some(blocks) ? DONE_WITH_FINDINGS : DONE;
}
