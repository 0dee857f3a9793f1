// Whether a file asks for a password, told from its container alone: no decryption library is needed to know.
import { openCompoundFile } from "./compound-file.ts";
import { sniffContainer } from "./sniff.ts";

/** Whether the bytes are an Office file under a password (.xlsx and its kin, or .xls). Never throws. */
export function isEncryptedWorkbook(bytes: Uint8Array): boolean {
  if (sniffContainer(bytes).container !== "compound") return false;
  try {
    const file = openCompoundFile(bytes);
    return file.names.includes("EncryptedPackage") || isEncryptedStream(file.stream("Workbook") ?? file.stream("Book"));
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
