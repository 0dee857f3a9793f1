// One file's bytes to what is known of it: refused with a reason, passed over, or read and validated. Runs beside the
// command line or in a thread of its own, so everything it is given and gives back is plain data.
import { createHash } from "node:crypto";
import type { SourceFile } from "#consolidate/model.ts";
import { ownKindOf } from "#consolidate/own-kind.ts";
import { withoutFindingsSheet } from "#consolidate/returns/return-part.ts";
import { reviewed } from "#consolidate/review.ts";
import type { Words } from "#engine/form.ts";
import type { Profile } from "#engine/profile.ts";
import type { Roster } from "#engine/roster.ts";
import type { Period } from "#engine/submission.ts";
import type { Workbook } from "#engine/workbook.ts";
import { decryptWorkbook } from "#formats/decrypt.ts";
import { isEncryptedWorkbook } from "#formats/encrypted.ts";
import { isOwnText } from "#formats/own-text.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { type RefusalReason, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { OWN_OUTPUT, passedByContent } from "#formats/refusal-words.ts";
import { refusalWords } from "./refusal-words.ts";

/** What to do with a file that can be read; the same for all files of a run. */
export type OpenSettings = {
  readonly roster: Roster;
  readonly passwords: readonly string[];
  readonly profile?: Profile;
  readonly period?: Period;
  readonly cluster?: string;
  /** Recognise and validate; without it the workbook is read only. */
  readonly validate: boolean;
  /** Give the snapshot back too. */
  readonly workbook: boolean;
};
export type Opened = { readonly source: SourceFile; readonly workbook?: Workbook };

/** `name` is what results call the file. Never throws for what a file holds. */
export async function openWorkbook(bytes: Uint8Array, name: string, settings: OpenSettings): Promise<Opened> {
  const identity = { file: name, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  if (isOwnText(bytes) && settings.validate)
    return { source: { ...identity, format: null, ...ignored("own-output", OWN_OUTPUT) } };
  let workbook: Workbook;
  try {
    const plain = isEncryptedWorkbook(bytes) ? await decryptWorkbook(bytes, settings.passwords) : bytes;
    workbook = readWorkbookBytes(plain, name.split(/[\\/]| › /).pop()!);
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook))
      return { source: { ...identity, format: null, ...refused("damaged", words(fault)) } };
    const passed = passedByContent(fault.reason, name);
    if (passed) return { source: { ...identity, format: null, ...ignored(fault.reason, passed) } };
    return { source: { ...identity, format: null, ...refused(fault.reason, fault.detail) } };
  }
  const source: SourceFile = { ...identity, format: workbook.format, status: "accepted", refusal: null };
  const shown = settings.workbook ? { workbook } : {};
  if (!settings.validate) return { source, ...shown };
  if (ownKindOf(workbook)) return { source: { ...source, ...ignored("own-output", OWN_OUTPUT) }, ...shown };
  return { source: reviewed(source, withoutFindingsSheet(workbook), settings), ...shown };
}

function refused(reason: RefusalReason, detail: string) {
  return { status: "refused" as const, refusal: { reason, message: refusalWords(reason, detail) } };
}

function ignored(reason: string, message: Words) {
  return { status: "ignored" as const, refusal: { reason, message } };
}

function words(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
