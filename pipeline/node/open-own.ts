// An earlier consolidated workbook named by an option: read, and refused when it is not one of ours.
import type { DataPart } from "#consolidate/data-part.ts";
import { DataPartUnreadable, dataPartOf } from "#consolidate/read-data-part.ts";
import { DATA_PART_UNREADABLE } from "#consolidate/unreadable-words.ts";
import type { Workbook } from "#engine/workbook.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { CommandFault } from "./exit-status.ts";
import { readRegular } from "./read-regular.ts";
import { refusalWords } from "./refusal-words.ts";

export type OwnBook = { readonly workbook: Workbook; readonly data: DataPart };

/** Throws CommandFault with `status` when the file cannot be read or does not carry the data of a merge. */
export function openOwn(path: string, status: number): OwnBook {
  const workbook = readOwn(path, status);
  try {
    return { workbook, data: dataPartOf(workbook.ownParts) };
  } catch (cause) {
    if (!(cause instanceof DataPartUnreadable)) throw cause;
    const { vi, en } = DATA_PART_UNREADABLE[cause.reason];
    throw new CommandFault(status, { vi: `“${path}”: ${vi}`, en: `“${path}”: ${en}` }, { cause });
  }
}

/** A workbook of any kind. Throws CommandFault with `status` when it cannot be read. */
export function readOwn(path: string, status: number): Workbook {
  try {
    return readWorkbookBytes(readRegular(path, LIMITS.fileBytes), path.split(/[\\/]/).pop()!);
  } catch (cause) {
    const { vi, en } =
      cause instanceof UnreadableWorkbook
        ? refusalWords(cause.reason, "")
        : { vi: "Không đọc được tệp này. Kiểm tra lại đường dẫn.", en: "The file cannot be read. Check the path." };
    throw new CommandFault(status, { vi: `“${path}”: ${vi}`, en: `“${path}”: ${en}` }, { cause });
  }
}
