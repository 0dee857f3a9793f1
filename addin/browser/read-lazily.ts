// Reading a workbook without carrying every reader along: a plain .xlsx needs none of the spreadsheet libraries, so
// those are fetched only when a file of another kind comes.
import type { Workbook } from "#engine/workbook.ts";
import { isEncryptedWorkbook } from "#formats/encrypted.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { readXlsxZip } from "#formats/read-xlsx.ts";
import { sniffContainer, sniffZip } from "#formats/sniff.ts";
import { openZip } from "#formats/zip-read.ts";

export type Read = {
  readonly workbook: Workbook;
  /** The file without its password. */
  readonly plain: Uint8Array;
  readonly wasProtected: boolean;
};

/**
 * The same snapshot as `readWorkbookBytes`, and the same refusals. Throws UnreadableWorkbook; with the reason
 * `password` when the file is protected and no password of the list fits.
 */
export async function readLazily(bytes: Uint8Array, name: string, passwords: readonly string[]): Promise<Read> {
  const plain = await decrypted(bytes, passwords);
  return { workbook: await snapshotOf(plain, name), plain, wasProtected: plain !== bytes };
}

async function snapshotOf(plain: Uint8Array, name: string): Promise<Workbook> {
  const ooxml = plain.length <= LIMITS.fileBytes && isXlsx(plain);
  if (!ooxml) {
    const { readWorkbookBytes } = await import(/* webpackChunkName: "other-formats" */ "#formats/read-file.ts");
    return readWorkbookBytes(plain, name);
  }
  try {
    return readXlsxZip(openZip(plain, LIMITS), name, LIMITS);
  } catch (cause) {
    if (cause instanceof UnreadableWorkbook) throw cause;
    throw new UnreadableWorkbook("damaged", "the file cannot be read", { cause });
  }
}

async function decrypted(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array> {
  if (!isEncryptedWorkbook(bytes)) return bytes;
  const { decryptWorkbook } = await import(/* webpackChunkName: "passwords" */ "#formats/decrypt.ts");
  return decryptWorkbook(bytes, passwords);
}

function isXlsx(bytes: Uint8Array): boolean {
  if (sniffContainer(bytes).container !== "zip") return false;
  try {
    return sniffZip(openZip(bytes, LIMITS), LIMITS).content === "xlsx";
  } catch {
    return false;
  }
}
