// What people entered in an earlier consolidated workbook: carried over on request, and never lost by overwriting.
import { existsSync } from "node:fs";
import { lostEntries } from "#consolidate/lost-entries.ts";
import type { Kept } from "#consolidate/model.ts";
import { dataPartOf } from "#consolidate/read-data-part.ts";
import { readKept, type ReadKept } from "#consolidate/read-kept.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { CommandFault, WRONG_USAGE } from "./exit-status.ts";
import { openOwn } from "./open-own.ts";
import { readRegular } from "./read-regular.ts";

/** The entries of the workbook named by `--keep`. Throws CommandFault when it is not one of ours. */
export function keptFrom(path: string): ReadKept {
  const { workbook, data } = openOwn(path, WRONG_USAGE);
  return readKept(workbook, data);
}

/** Refuses to replace a workbook that holds entries which `kept` does not have. */
export function refuseLosingEntries(output: string, kept: Kept | undefined): void {
  if (!existsSync(output)) return;
  const there = entriesIn(output);
  const lost = lostEntries(there, kept);
  if (lost.adjustments === 0 && !lost.exchangeRate) return;
  throw new CommandFault(WRONG_USAGE, {
    vi: `“${output}” có điều chỉnh hoặc tỷ giá do người nhập, sẽ mất nếu ghi đè. Thêm --keep "${output}" và ghi kết quả vào tệp khác.`,
    en: `“${output}” holds adjustments or an exchange rate that people entered and that would be lost. Add --keep "${output}" and write the result to another file.`,
  });
}

// A former output whose data can no longer be read has nothing that could be carried over either.
function entriesIn(path: string): Kept {
  try {
    const workbook = readWorkbookBytes(readRegular(path), "output.xlsx");
    return readKept(workbook, dataPartOf(workbook.ownParts)).kept;
  } catch {
    return { adjustments: [] };
  }
}
