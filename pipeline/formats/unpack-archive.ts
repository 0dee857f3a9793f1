// A zip of workbooks, as people mail them: opened one level deep, with the same limits as a workbook itself.
import { passedByName } from "./refusal-words.ts";
import { type Limits, UnreadableWorkbook } from "./read-workbook.ts";
import { sniffContainer, sniffZip } from "./sniff.ts";
import { openZip, type Zip } from "./zip-read.ts";

/** `fault`: why this file of the archive could not be read; the others can. `bytes` is empty then, and for system files. */
export type ArchivedFile = { readonly name: string; readonly bytes: Uint8Array; readonly fault?: UnreadableWorkbook };

/** Whether the bytes are a zip of files rather than one workbook. Never throws. */
export function isArchive(bytes: Uint8Array, limits: Limits): boolean {
  if (sniffContainer(bytes).container !== "zip") return false;
  try {
    return sniffZip(openZip(bytes, limits), limits).content === "archive";
  } catch {
    return false;
  }
}

/** What a Mac puts beside every file of an archive. */
const MAC = "__MACOSX";
/** No workbook is ever called so; inflating films to find that out takes long. */
const MEDIA = /\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|mp4|m4[av]|mov|avi|mkv|wmv|3gp|mp3|wav|wma|aac)$/i;
const NOTHING = new Uint8Array();

/**
 * The files of a zip in the order of their names (by code units), each read by itself; what Macs add is one name. Names
 * keep their folders, with `/`; a name that would climb out of a folder keeps only its last part. `passwords` open what is
 * protected. Throws UnreadableWorkbook when the zip itself is damaged or past the limits.
 */
export function unpackArchive(
  bytes: Uint8Array,
  limits: Limits,
  passwords: readonly string[] = [],
): readonly ArchivedFile[] {
  const zip = openZip(bytes, limits, passwords);
  const isMac = (name: string) => name.startsWith(`${MAC}/`);
  const own = zip.names.filter((name) => !isMac(name));
  const files = own.map((name): ArchivedFile => ({ name: safeName(name), ...contentOf(zip, name) }));
  if (own.length < zip.names.length) files.push({ name: MAC, bytes: NOTHING });
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function contentOf(zip: Zip, name: string): Pick<ArchivedFile, "bytes" | "fault"> {
  if (passedByName(name)) return { bytes: NOTHING };
  if (MEDIA.test(name))
    return { bytes: NOTHING, fault: new UnreadableWorkbook("not-a-workbook", "a picture, a film or a sound") };
  try {
    return { bytes: zip.read(name) };
  } catch (fault) {
    if (!(fault instanceof UnreadableWorkbook)) throw fault;
    return { bytes: NOTHING, fault };
  }
}

function safeName(name: string): string {
  const steps = name.split("/");
  const climbs = steps.some((step) => step === ".." || step === "." || step.includes(":"));
  return climbs ? steps[steps.length - 1]! : name;
}
