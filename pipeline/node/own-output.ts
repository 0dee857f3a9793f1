// Is a file on disk a former output of this program? Only then may it be replaced. A workbook that a person has saved
// since (a template filled in, a marked copy worked on) is that person's, except the consolidated one, whose entries
// are looked at before it is replaced.
import { LIMITS } from "#formats/read-workbook.ts";
import { openZip, type Zip } from "#formats/zip-read.ts";
import { CREATOR } from "#formats/xlsx-package-out.ts";
import { RETURN_NAMESPACE, returnAttribute } from "#consolidate/returns/return-part.ts";
import { isOwnText } from "#formats/own-text.ts";

/** The result of a merge: a consolidated, national or voting workbook, data, a message. */
export function isOwnResult(bytes: Uint8Array): boolean {
  if (isOwnText(bytes)) return true;
  return inZip(bytes, (zip) => ownParts(zip).some((xml) => /urn:hopnhat:(?:consolidated|national|vote):/.test(xml)));
}

/** Whatever this program wrote and nobody has saved since, and its results. */
export function isOwnOutput(bytes: Uint8Array): boolean {
  return isOwnResult(bytes) || inZip(bytes, (zip) => isUntouched(zip) || isUntouchedReturn(zip));
}

function inZip(bytes: Uint8Array, look: (zip: Zip) => boolean): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  try {
    return look(openZip(bytes, LIMITS));
  } catch {
    return false;
  }
}

function ownParts(zip: Zip): string[] {
  return [...zip.names]
    .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
    .map((name) => text(zip, name))
    .filter((xml) => xml.includes("urn:hopnhat:"));
}

function text(zip: Zip, name: string): string {
  return zip.has(name) ? Buffer.from(zip.read(name)).toString("utf8") : "";
}

function property(zip: Zip, element: string): string {
  return new RegExp(`<(?:\\w+:)?${element}(?:\\s[^>]*)?>([^<]*)<`).exec(text(zip, "docProps/core.xml"))?.[1] ?? "";
}

// Office programs put the person's name where ours stood when a workbook is saved.
function isUntouched(zip: Zip): boolean {
  const saved = property(zip, "lastModifiedBy");
  return (
    property(zip, "creator") === CREATOR &&
    (saved === CREATOR || saved === "") &&
    !/LibreOffice|WPS/i.test(text(zip, "docProps/app.xml"))
  );
}

function isUntouchedReturn(zip: Zip): boolean {
  const xml = ownParts(zip).find((part) => part.includes(RETURN_NAMESPACE));
  return xml !== undefined && returnAttribute(xml, "modified") === property(zip, "modified");
}
