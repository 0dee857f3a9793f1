// Workbooks that ask for a password when opened. Decryption is asynchronous and slow by design, so it is a step of its
// own before reading, taken only when somebody gives passwords; a host does well to load this file only then.
import { decrypt } from "officecrypto-tool";
import { isEncryptedWorkbook } from "./encrypted.ts";
import { UnreadableWorkbook } from "./read-workbook.ts";

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
