// hopnhat merge: submissions into the consolidated cluster workbook.
import { createHash } from "node:crypto";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import { ClusterUnknown } from "#consolidate/members.ts";
import { mergeJson } from "#consolidate/merge-json.ts";
import type { SourceFile } from "#consolidate/model.ts";
import { unmappedTextsOf } from "#consolidate/unmapped-texts.ts";
import { parsePeriod } from "#engine/period.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import type { Invocation } from "../arguments.ts";
import { blocks, isBlocking } from "../blocking.ts";
import { CommandFault, DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED, WRONG_USAGE } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { mergeWords } from "../merge-words.ts";
import { printResult } from "../output.ts";
import { progressOf } from "../progress.ts";
import { openInput, submitted } from "../read-submission.ts";
import { settingsOf } from "../settings.ts";
import { versions } from "../versions.ts";
import { checkOutput, writeAtomic } from "../write-atomic.ts";

export async function mergeCommand({ paths, common, options }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const period = parsePeriod(String(options["period"]));
  const id = String(options["cluster"]);
  const cluster = settings.roster.clusters.find((one) => one.id === id);
  if (!cluster) {
    const known = settings.roster.clusters.map((one) => one.id).join(", ");
    throw new CommandFault(WRONG_USAGE, {
      vi: `Không có cụm “${id}” trong danh sách (${known}). Kiểm tra mã cụm hoặc bổ sung bằng --roster.`,
      en: `No cluster “${id}” in the roster (${known}). Check the id, or add it with --roster.`,
    });
  }
  const output = String(options["output"]);
  const inputs = listInputs(paths);
  const inputPaths = inputs.map((input) => input.path);
  checkOutput(output, inputPaths);
  const progress = progressOf(inputs.length, common.quiet, common.lang);
  const files: SourceFile[] = [];
  for (const input of inputs) {
    progress.step(input.name);
    const opened = await openInput(input, settings);
    const file = submitted(opened, {
      forms,
      indicators,
      roster: settings.roster,
      period,
      cluster: cluster.id,
      ...(settings.profile ? { profile: settings.profile } : {}),
    });
    files.push(
      opened.workbook && file.submission
        ? { ...file, unmappedTexts: unmappedTextsOf(opened.workbook, file.submission) }
        : file,
    );
  }
  progress.done();
  if (!files.some((file) => file.status === "accepted"))
    throw new CommandFault(NOTHING_PRODUCED, {
      vi: `Không đọc được báo cáo nào, nên không tạo tệp tổng hợp.${files.map((file) => `\n  ${file.file}: ${file.refusal?.message.vi ?? ""}`).join("")}`,
      en: `No report could be read, so no consolidated workbook was made.${files.map((file) => `\n  ${file.file}: ${file.refusal?.message.en ?? ""}`).join("")}`,
    });
  const consolidation = consolidateOrAsk(files, {
    cluster,
    period,
    roster: settings.roster,
    forms,
    indicators,
    versions,
  });
  const bytes = writeXlsx(consolidatedBook(consolidation));
  writeAtomic(output, bytes);
  const written = { file: output, sha256: createHash("sha256").update(bytes).digest("hex") };
  printResult(
    common,
    inputPaths,
    () => mergeJson(consolidation, written, common.lang),
    () => mergeWords(consolidation, output, common.lang),
  );
  return files.some(blocks) || consolidation.findings.some(isBlocking) ? DONE_WITH_FINDINGS : DONE;
}

function consolidateOrAsk(...given: Parameters<typeof consolidate>): ReturnType<typeof consolidate> {
  try {
    return consolidate(...given);
  } catch (fault) {
    if (fault instanceof ClusterUnknown) throw new CommandFault(WRONG_USAGE, fault.words, { cause: fault });
    throw fault;
  }
}
