// hopnhat tally: re-counts a filled voting workbook and writes the minutes; with --new, makes the voting sheets alone.
import { blocksResult } from "#awards/problem.ts";
import { voteBook } from "#awards/sheets/vote-sheets.ts";
import { tallyJson } from "#awards/tally-json.ts";
import { tallyWorkbook } from "#awards/tally-workbook.ts";
import { voteUnreadableWords } from "#awards/unreadable-words.ts";
import { voteOfCluster, voteOfUnits, VoteUnknown } from "#awards/vote-of-units.ts";
import { VotePartUnreadable } from "#awards/vote-part.ts";
import { parsePeriod } from "#engine/period.ts";
import { minutesDocx } from "#formats/minutes-docx.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { valueOf, type Invocation } from "../arguments.ts";
import { CommandFault, DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED, WRONG_USAGE } from "../exit-status.ts";
import { refuseLosingVote } from "../keep-vote.ts";
import { readOwn } from "../open-own.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";
import { tallyWords } from "../tally-words.ts";
import { writeAtomic } from "../write-atomic.ts";

export async function tallyCommand(invocation: Invocation): Promise<number> {
  return invocation.options["new"] === true ? newVote(invocation) : tally(invocation);
}

async function tally({ paths, common, options }: Invocation): Promise<number> {
  const [path] = paths;
  if (path === undefined)
    throw wrong(
      "Thiếu tệp cần kiểm phiếu; để tạo tệp bỏ phiếu mới, thêm --new.",
      "The workbook to count is missing; add --new to make a new one.",
    );
  for (const name of ["cluster", "units", "period"])
    if (options[name] !== undefined) throw wrong(`--${name} chỉ dùng cùng --new.`, `--${name} goes with --new only.`);
  const second = valueOf(options, "second");
  const output = valueOf(options, "output");
  const inputs = [path, ...(second === undefined ? [] : [second]), ...optionFiles(common)];
  checkOutputs(
    [...(output === undefined ? [] : [{ path: output, ending: ".docx" as const }]), ...jsonOutput(common)],
    inputs,
  );
  const books = [path, ...(second === undefined ? [] : [second])].map((one) => readOwn(one, NOTHING_PRODUCED));
  const { entries, result } = counted(books);
  if (output !== undefined) writeAtomic(output, await minutesDocx(entries, result));
  printResult(
    common,
    () => tallyJson(result, common.lang),
    () => tallyWords(result, output, common.lang),
  );
  return result.problems.some(blocksResult) ? DONE_WITH_FINDINGS : DONE;
}

function counted([book, second]: readonly ReturnType<typeof readOwn>[]): ReturnType<typeof tallyWorkbook> {
  try {
    return tallyWorkbook(book!, second);
  } catch (cause) {
    if (!(cause instanceof VotePartUnreadable)) throw cause;
    throw new CommandFault(NOTHING_PRODUCED, voteUnreadableWords(cause.reason, MAKE), { cause });
  }
}

const MAKE = { vi: "tạo tệp bỏ phiếu bằng tally --new", en: "make one with tally --new" };

async function newVote({ paths, common, options }: Invocation): Promise<number> {
  const { roster } = settingsOf(common);
  const [cluster, units] = [valueOf(options, "cluster"), valueOf(options, "units")];
  const output = valueOf(options, "output");
  if (paths.length > 0) throw wrong("--new không đọc tệp nào.", "--new reads no file.");
  if (options["second"] !== undefined)
    throw wrong("--second không dùng cùng --new.", "--second does not go with --new.");
  if ((cluster === undefined) === (units === undefined))
    throw wrong("Ghi một trong hai: --cluster hoặc --units.", "Give one of the two: --cluster or --units.");
  if (output === undefined)
    throw wrong("Thiếu -o: tệp bỏ phiếu cần ghi.", "-o is missing: the voting workbook to write.");
  checkOutputs([{ path: output, ending: ".xlsx" }, ...jsonOutput(common)], optionFiles(common));
  refuseLosingVote(output, undefined, false);
  const asked = valueOf(options, "period");
  const period = asked === undefined ? undefined : parsePeriod(asked);
  const ids = (units ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
  if (units !== undefined && ids.length === 0) throw wrong("--units chưa ghi đơn vị nào.", "--units names no unit.");
  const vote = known(() =>
    cluster === undefined ? voteOfUnits(ids, roster, period) : voteOfCluster(cluster, roster, period),
  );
  writeAtomic(output, writeXlsx(voteBook({ vote })));
  const names = vote.units.map(({ name }) => name).join(", ");
  printResult(
    common,
    () => ({ schema: "hopnhat.output/1", outputs: [output] }),
    () =>
      common.lang === "vi"
        ? `Đã tạo tệp bỏ phiếu ${vote.cluster.name} ${vote.period.words} (${vote.units.length} đơn vị: ${names}): ${output}`
        : `Voting workbook for ${vote.units.length} units (${names}): ${output}`,
  );
  return DONE;
}

function known<T>(make: () => T): T {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof VoteUnknown) throw new CommandFault(WRONG_USAGE, cause.words, { cause });
    throw cause;
  }
}

function wrong(vi: string, en: string): CommandFault {
  return new CommandFault(WRONG_USAGE, { vi, en });
}
