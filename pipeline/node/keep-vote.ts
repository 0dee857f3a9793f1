// What tellers and chair entered in the voting sheets of an earlier workbook: carried over on request, and never lost by
// overwriting.
import { existsSync } from "node:fs";
import { keptVote, type KeptVote } from "#awards/kept-vote.ts";
import { lostVoteEntries } from "#awards/left-behind.ts";
import { VotePartUnreadable } from "#awards/vote-part.ts";
import { CommandFault, WRONG_USAGE } from "./exit-status.ts";
import { readOwn } from "./open-own.ts";

/** The voting entries of the workbook named by `--keep`; undefined when it holds no vote. Throws CommandFault. */
export function keptVoteFrom(path: string): KeptVote | undefined {
  try {
    return keptVote(readOwn(path, WRONG_USAGE));
  } catch (fault) {
    if (!(fault instanceof VotePartUnreadable)) throw fault;
    if (fault.reason === "missing") return undefined;
    throw new CommandFault(
      WRONG_USAGE,
      {
        vi: `“${path}”: phần dữ liệu của cuộc bỏ phiếu bị hỏng hoặc do phiên bản mới hơn tạo ra, nên không giữ lại được phiếu đã nhập.`,
        en: `“${path}”: the data of its vote is damaged or of a newer version, so its ballots cannot be carried over.`,
      },
      { cause: fault },
    );
  }
}

/**
 * Refuses to replace a workbook that holds voting entries which `kept` does not have. `canKeep`: the command has an
 * option to carry them over.
 */
export function refuseLosingVote(output: string, kept: KeptVote | undefined, canKeep: boolean): void {
  if (!existsSync(output)) return;
  let there: KeptVote | undefined;
  try {
    there = keptVoteFrom(output);
  } catch (fault) {
    // A former output that can no longer be read has nothing that could be carried over either.
    if (fault instanceof CommandFault) return;
    throw fault;
  }
  const lost = lostVoteEntries(there, kept);
  if (lost === 0) return;
  throw new CommandFault(WRONG_USAGE, {
    vi: `“${output}” có ${lost} ô đã nhập ở các trang bỏ phiếu, sẽ mất nếu ghi đè. ${canKeep ? `Thêm --keep "${output}" và ghi kết quả vào tệp khác.` : "Chọn tên khác cho tệp kết quả."}`,
    en: `“${output}” holds ${lost} entries on its voting sheets that would be lost. ${canKeep ? `Add --keep "${output}" and write the result to another file.` : "Choose another name for the output."}`,
  });
}
