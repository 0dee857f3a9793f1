// hopnhat merge: submissions into the consolidated cluster workbook, and what goes with it.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { mergedBook } from "#awards/consolidated-vote.ts";
import { leftWords } from "#awards/left-behind.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import { DATA_FILE, exportedFiles } from "#consolidate/export-rows.ts";
import { ClusterUnknown, membersOf } from "#consolidate/members.ts";
import { asReport } from "#consolidate/unfilled.ts";
import type { SourceFile } from "#consolidate/model.ts";
import { blocks, mergeJson } from "#consolidate/merge-json.ts";
import { readDate } from "#engine/date.ts";
import { parsePeriod } from "#engine/period.ts";
import type { Cluster, Roster } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import { makeReturns, returnNames, type Made } from "#formats/make-returns.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { valueOf, valuesOf, type Invocation } from "../arguments.ts";
import { CommandFault, DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED, WRONG_USAGE } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { keptFrom, refuseLosingEntries } from "../keep-entries.ts";
import { keptVoteFrom, refuseLosingVote } from "../keep-vote.ts";
import { loadFiles } from "../load-files.ts";
import { mergeWords } from "../merge-words.ts";
import { openOwn } from "../open-own.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkFolders, checkOutputs, makeFolder, refuseReturnsAmongInputs, withoutFormerResults } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";
import { versions } from "../versions.ts";
import { writeAtomic } from "../write-atomic.ts";

export async function mergeCommand({ paths, common, options }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const period = parsePeriod(String(options["period"]));
  const cluster = clusterOf(String(options["cluster"]), settings.roster);
  const members = expected(cluster, period, settings.roster);
  const output = String(options["output"]);
  const [share, keep] = [valueOf(options, "share"), valueOf(options, "keep")];
  const [returns, exported] = [valueOf(options, "returns"), valueOf(options, "export")];
  const previous = valuesOf(options, "previous");
  const replyBy = dayOf(valueOf(options, "replyBy"), returns);

  const books = [output, ...(share === undefined ? [] : [share])];
  const files = [...books, ...jsonOutput(common).map(({ path }) => path)];
  const inside = [
    ...(returns === undefined ? [] : returnNames(members).map((name) => join(returns, name))),
    ...(exported === undefined
      ? []
      : [...forms.map(({ id }) => `${id}.csv`), DATA_FILE].map((name) => join(exported, name))),
  ];
  if (returns !== undefined) refuseReturnsAmongInputs(returns, paths);
  const folders = [returns, exported].filter((path) => path !== undefined);
  const inputs = withoutFormerResults(listInputs(paths), [...files, ...inside], folders);
  const read = [...optionFiles(common), ...previous, ...(keep === undefined ? [] : [keep])];
  const inputPaths = [...inputs.map(({ path }) => path), ...read];
  checkOutputs([...books.map((path) => ({ path, ending: ".xlsx" as const })), ...jsonOutput(common)], inputPaths);
  checkFolders(folders, inside, [...inputPaths, ...files]);

  const kept = keep === undefined ? undefined : keptFrom(keep);
  const before = previous.map((path) => openOwn(path, WRONG_USAGE).data);
  const keptBallots = keep === undefined ? undefined : keptVoteFrom(keep);
  refuseLosingEntries(output, kept?.kept);
  refuseLosingVote(output, keptBallots, true);

  const { quiet, lang } = common;
  const loaded = await loadFiles(inputs, {
    ...settings,
    period,
    cluster: cluster.id,
    validate: true,
    workbook: returns !== undefined,
    keepRaw: returns !== undefined,
    quiet,
    lang,
  });
  const sources = loaded.map(({ source }) => asReport(source));
  if (!sources.some((file) => file.status === "accepted")) throw nothingRead(sources);
  const consolidation = consolidate(sources, {
    cluster,
    period,
    roster: settings.roster,
    forms,
    indicators,
    versions,
    previous: before,
    ...(kept ? { kept: kept.kept } : {}),
  });

  // All is made before the first file is written: a fault on the way leaves nothing behind.
  const drawn = (forShare: boolean) =>
    mergedBook(consolidation, settings.roster, { kept: keptBallots, share: forShare });
  const { book, problems } = drawn(false);
  const bytes = writeXlsx(book);
  const made: { path: string; bytes: Uint8Array }[] = [
    { path: output, bytes },
    ...(share === undefined ? [] : [{ path: share, bytes: writeXlsx(drawn(true).book) }]),
    ...(returns === undefined ? [] : inFolder(returns, makeReturns(consolidation, loaded, settings.roster, replyBy))),
    ...(exported === undefined ? [] : inFolder(exported, exportedFiles(consolidation).map(asBytes))),
  ];
  for (const folder of folders) makeFolder(folder);
  for (const one of made) writeAtomic(one.path, one.bytes);
  const written = { file: output, sha256: createHash("sha256").update(bytes).digest("hex") };
  printResult(
    common,
    () => mergeJson(consolidation, written, lang),
    () =>
      mergeWords(
        consolidation,
        { output, share, returns, exported, before, left: [...(kept?.left ?? []), ...leftWords(problems)] },
        lang,
      ),
  );
  return blocks(consolidation) ? DONE_WITH_FINDINGS : DONE;
}

/** The day of --reply-by as ISO text. */
function dayOf(text: string | undefined, returns: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (returns === undefined)
    throw new CommandFault(WRONG_USAGE, {
      vi: "--reply-by chỉ dùng cùng --returns.",
      en: "--reply-by goes with --returns only.",
    });
  const read = readDate(text);
  if (read.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(read.value)) return read.value;
  throw new CommandFault(WRONG_USAGE, {
    vi: `--reply-by “${text}” không phải là một ngày. Ghi như 30/11/2024 hoặc 2024-11-30.`,
    en: `--reply-by “${text}” is not a day. Write 30/11/2024 or 2024-11-30.`,
  });
}

function clusterOf(id: string, roster: Roster): Cluster {
  const cluster = roster.clusters.find((one) => one.id === id);
  if (cluster) return cluster;
  const known = roster.clusters.map((one) => one.id).join(", ");
  throw new CommandFault(WRONG_USAGE, {
    vi: `Không có cụm “${id}” trong danh sách (${known}). Kiểm tra mã cụm hoặc bổ sung bằng --roster.`,
    en: `No cluster “${id}” in the roster (${known}). Check the id, or add it with --roster.`,
  });
}

/** Ids of the expected units. Members that the roster does not know are asked for before anything is read. */
function expected(cluster: Cluster, period: Period, roster: Roster): string[] {
  try {
    return membersOf(cluster, period, roster).map(({ unit }) => unit.unit);
  } catch (fault) {
    if (fault instanceof ClusterUnknown) throw new CommandFault(WRONG_USAGE, fault.words, { cause: fault });
    throw fault;
  }
}

function inFolder(folder: string, made: readonly Made[]): { path: string; bytes: Uint8Array }[] {
  return made.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
}

function asBytes({ name, text }: { readonly name: string; readonly text: string }): Made {
  return { name, bytes: Buffer.from(text, "utf8") };
}

function nothingRead(sources: readonly SourceFile[]): CommandFault {
  if (sources.length === 0)
    return new CommandFault(NOTHING_PRODUCED, {
      vi: "Không có tệp nào để đọc, nên không tạo tệp tổng hợp.",
      en: "There is no file to read, so no consolidated workbook was made.",
    });
  const list = (lang: "vi" | "en") =>
    sources.map(({ file, refusal }) => `\n  ${file}: ${refusal?.message[lang] ?? ""}`).join("");
  return new CommandFault(NOTHING_PRODUCED, {
    vi: `Không đọc được báo cáo nào, nên không tạo tệp tổng hợp.${list("vi")}`,
    en: `No report could be read, so no consolidated workbook was made.${list("en")}`,
  });
}
