// Is a file on disk a former output of this program? Only then may it be replaced.
import { LIMITS } from "#formats/read-workbook.ts";
import { openZip } from "#formats/zip-read.ts";

/** A workbook with one of our own parts, a document by us, or JSON of one of our schemas. */
export function isOwnOutput(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 200)).toString("utf8");
  if (/^\s*\{\s*"schema"\s*:\s*"hopnhat\./.test(head)) return true;
  if (!head.startsWith("PK")) return false;
  try {
    const zip = openZip(bytes, LIMITS);
    for (const name of zip.names) {
      if (
        /^customXml\/item\d+\.xml$/.test(name) &&
        Buffer.from(zip.read(name)).toString("utf8").includes("urn:hopnhat:")
      )
        return true;
      if (name === "docProps/core.xml" && Buffer.from(zip.read(name)).toString("utf8").includes("Hợp Nhất"))
        return true;
    }
  } catch {
    return false;
  }
  return false;
}
