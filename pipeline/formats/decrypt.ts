// Workbooks that ask for a password when opened. Decryption is asynchronous and slow by design, so it is a step of its
// own before reading, taken only when somebody gives passwords; a host does well to load this file only then.
import { decrypt } from "officecrypto-tool";
import { UnreadableWorkbook } from "./read-workbook.ts";
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

/**
 * Tries the passwords in their order and answers the decrypted file; other files come back as they are. Throws
 * UnreadableWorkbook with the reason `password` when none fits.
 */
export async function decryptWorkbook(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array> {
  if (!isEncryptedWorkbook(bytes)) return bytes;
  let cause: unknown;
  for (const password of passwords) {
    try {
      // The package says it wants Node's kind of byte array; any will do.
      const plain = await decrypt(bytes as Parameters<typeof decrypt>[0], { password });
      return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength);
    } catch (error) {
      cause = error;
    }
  }
  throw new UnreadableWorkbook("password", passwords.length > 0 ? "no password fits" : "an encrypted workbook", {
    cause,
  });
}
