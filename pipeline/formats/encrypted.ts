// Whether a file asks for a password, told from its container alone: no decryption library is needed to know.
import { openCompoundFile } from "./compound-file.ts";
import { LIMITS } from "./read-workbook.ts";
import { sniffContainer } from "./sniff.ts";
import { xmlString } from "./xml-text.ts";
import { openZip } from "./zip-read.ts";

/** Whether the bytes are a workbook under a password: .xlsx and its kin, .xls or .ods. Never throws. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  const { container } = sniffContainer(bytes);
  if (container === "zip") return isEncryptedOds(bytes);
  if (container !== "compound") return false;
  try {
    const file = openCompoundFile(bytes);
    return file.names.includes("EncryptedPackage") || isEncryptedStream(file.stream("Workbook") ?? file.stream("Book"));
  } catch {
    return false;
  }
}

/** Whether it is an OpenDocument spreadsheet of which a part, or all of it, is encrypted. Never throws. */
export function isEncryptedOds(bytes: Uint8Array): boolean {
  if (sniffContainer(bytes).container !== "zip") return false;
  try {
    const zip = openZip(bytes, LIMITS);
    if (!zip.has("mimetype") || !zip.has("META-INF/manifest.xml")) return false;
    const type = String.fromCharCode(...zip.read("mimetype").subarray(0, 100));
    return (
      type.includes("opendocument.spreadsheet") &&
      /<(?:\w+:)?encryption-data\b/.test(xmlString(zip.read("META-INF/manifest.xml")))
    );
  } catch {
    return false;
  }
}

/** Whether a FILEPASS record stands among the first ones. */
function isEncryptedStream(stream: Uint8Array | undefined): boolean {
  if (!stream) return false;
  for (let at = 0, i = 0; at + 4 <= stream.length && i < 64; i++) {
    const type = stream[at]! | (stream[at + 1]! << 8);
    if (type === 0x002f) return true;
    at += 4 + (stream[at + 2]! | (stream[at + 3]! << 8));
  }
  return false;
}
