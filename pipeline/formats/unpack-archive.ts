// A zip of workbooks, as people mail them: opened one level deep, with the same limits as a workbook itself.
import type { Limits } from "./read-workbook.ts";
import { sniffContainer, sniffZip } from "./sniff.ts";
import { openZip } from "./zip-read.ts";

export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Whether the bytes are a zip of files rather than one workbook. Never throws. */
export function isArchive(bytes: Uint8Array, limits: Limits): boolean {
  if (sniffContainer(bytes).container !== "zip") return false;
  try {
    return sniffZip(openZip(bytes, limits), limits).content === "archive";
  } catch {
    return false;
  }
}

/** What systems put into archives beside the files that a person chose. */
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/**
 * The files of a zip in the order of their names (by code units), system files left out. Names keep their folders, with
 * `/`; a name that would climb out of a folder keeps only its last part. Throws UnreadableWorkbook when the zip is
 * damaged or past the limits as a whole.
 */
export function unpackArchive(bytes: Uint8Array, limits: Limits): readonly ArchivedFile[] {
  const zip = openZip(bytes, limits);
  return [...zip.names]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .filter((name) => !SYSTEM.test(name))
    .map((name) => {
      const steps = name.split("/");
      const safe = steps.some((step) => step === ".." || step === "." || step.includes(":"))
        ? steps[steps.length - 1]!
        : name;
      return { name: safe, bytes: zip.read(name) };
    });
}
