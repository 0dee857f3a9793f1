// One dropped file's bytes to what is known of it: refused with a reason, passed over, or read and validated. The
// command line does the same over files of a disk; a test holds the two together.
import { ownKindOf } from "#consolidate/own-kind.ts";
import { withoutFindingsSheet } from "#consolidate/returns/return-part.ts";
import { reviewed as reviewedSource, type ReviewSettings } from "#consolidate/review.ts";
import type { SourceFile } from "#consolidate/model.ts";
import type { Workbook } from "#engine/workbook.ts";
import { UnreadableWorkbook, type RefusalReason } from "#formats/read-workbook.ts";
import { readLazily } from "./read-lazily.ts";
import { isOwnText } from "#formats/own-text.ts";
import { OWN_OUTPUT, passedByContent, passedByName } from "#formats/refusal-words.ts";
import { refusalWords } from "./refusal-words.ts";

export type Opened = {
  readonly source: SourceFile;
  readonly workbook?: Workbook;
  /** With the findings sheet of a marked copy that came back. */
  readonly whole?: Workbook;
  /** A workbook this program made, which is no report. */
  readonly own?: Workbook;
  /** Of a file that was read: its bytes without the password, and whether there was one. */
  readonly plain?: Uint8Array;
  readonly wasProtected?: boolean;
};

/** Reads the bytes. Never throws for what a file holds. */
export async function openFile(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<Opened> {
  const identity = { file: name, sha256: await sha256(bytes), bytes: bytes.length };
  const passed = passedByName(name);
  if (isOwnText(bytes))
    return {
      source: { ...identity, format: null, status: "ignored", refusal: { reason: "own-output", message: OWN_OUTPUT } },
    };
  if (passed) return { source: { ...identity, format: null, status: "ignored", refusal: passed } };
  try {
    const { workbook, plain, wasProtected } = await readLazily(bytes, name.split(/[\\/]| › /).pop()!, passwords);
    const ignored = ownKindOf(workbook) !== undefined;
    return {
      source: {
        ...identity,
        format: workbook.format,
        status: ignored ? "ignored" : "accepted",
        refusal: ignored ? { reason: "own-output", message: OWN_OUTPUT } : null,
      },
      ...(ignored
        ? { own: workbook }
        : { workbook: withoutFindingsSheet(workbook), whole: workbook, plain, wasProtected }),
    };
  } catch (fault) {
    return unread(identity, fault);
  }
}

/** A file of an archive that could not be taken out of it, for the reason given. */
export function unreadFile(name: string, fault: UnreadableWorkbook): Opened {
  return unread({ file: name, sha256: "", bytes: 0 }, fault);
}

function unread(identity: Pick<SourceFile, "file" | "sha256" | "bytes">, fault: unknown): Opened {
  const known = fault instanceof UnreadableWorkbook;
  const reason: RefusalReason = known ? fault.reason : "damaged";
  const message = refusalWords(reason, known ? fault.detail : fault instanceof Error ? fault.message : String(fault));
  const ignored = passedByContent(reason, identity.file);
  return ignored
    ? { source: { ...identity, format: null, status: "ignored", refusal: { reason, message: ignored } } }
    : { source: { ...identity, format: null, status: "refused", refusal: { reason, message } } };
}

/** A workbook read cell by cell from Excel: a report like any other, without bytes of its own. */
export function openBook(workbook: Workbook): Opened {
  const { fileName: file, format } = workbook;
  const source = { file, sha256: "", bytes: 0, format, status: "accepted", refusal: null } as const;
  return { source, workbook: withoutFindingsSheet(workbook) };
}

/** Validates an opened workbook and dates its file; a file that was not read comes back as it is. */
export function reviewed({ source, workbook }: Opened, settings: ReviewSettings): SourceFile {
  return workbook ? reviewedSource(source, workbook, settings) : source;
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
