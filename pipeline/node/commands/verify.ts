// hopnhat verify: proves a consolidated workbook; writes nothing.
import { asMerged } from "#consolidate/verify/sources.ts";
import { verifyBook } from "#consolidate/verify/verify-book.ts";
import { verifyWords } from "#consolidate/verify/verify-words.ts";
import { parsePeriod } from "#engine/period.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { valuesOf, type Invocation } from "../arguments.ts";
import { DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { loadFiles } from "../load-files.ts";
import { openOwn } from "../open-own.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";

export async function verifyCommand({ paths, common, options }: Invocation): Promise<number> {
  const path = paths[0]!;
  const settings = settingsOf(common);
  const { quiet, lang } = common;
  const given = valuesOf(options, "sources");
  const inputs = listInputs(given);
  checkOutputs(jsonOutput(common), [path, ...inputs.map((input) => input.path), ...optionFiles(common)]);
  const { workbook, data } = openOwn(path, NOTHING_PRODUCED);
  const loaded = await loadFiles(inputs, {
    ...settings,
    period: parsePeriod(data.period.id),
    cluster: data.cluster.id,
    validate: true,
    workbook: false,
    quiet,
    lang,
  });
  const sources = given.length === 0 ? {} : { sources: loaded.map(({ source }) => asMerged(source, data)) };
  const result = verifyBook(workbook, data, { forms, indicators, ...sources });
  printResult(
    common,
    () => result,
    () => verifyWords(result, path, given.length > 0, lang),
  );
  return result.ok ? DONE : DONE_WITH_FINDINGS;
}
