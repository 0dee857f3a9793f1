// Workbooks that ask for a password when opened. Decryption is asynchronous and slow by design, so it is a step of its
// own before reading, taken only when somebody gives passwords; a host does well to load this file only then.
import { decrypt } from "officecrypto-tool";
import { decryptOds } from "./decrypt-ods.ts";
import { isEncryptedOds, isEncryptedWorkbook } from "./encrypted.ts";
import { LIMITS, UnreadableWorkbook } from "./read-workbook.ts";
import { NO_PASSWORD_FITS } from "./refuse.ts";

/**
 * Tries the passwords in their order and answers the decrypted file; other files come back as they are. Throws
 * UnreadableWorkbook with the reason `password` when none fits, or the protection is of a kind that cannot be opened.
 */
export async function decryptWorkbook(bytes: Uint8Array, passwords: readonly string[]): Promise<Uint8Array> {
  if (!isEncryptedWorkbook(bytes)) return bytes;
  let cause: unknown;
  const ods = isEncryptedOds(bytes);
  for (const password of passwords) {
    try {
      const plain = ods ? await decryptOds(bytes, password, LIMITS) : await decryptOffice(bytes, password);
      if (plain) return plain;
    } catch (error) {
      if (error instanceof UnreadableWorkbook) throw error;
      cause = error;
    }
  }
  const detail = passwords.length > 0 ? NO_PASSWORD_FITS : "an encrypted workbook";
  throw new UnreadableWorkbook("password", detail, { cause });
}

async function decryptOffice(bytes: Uint8Array, password: string): Promise<Uint8Array> {
  // The package says it wants Node's kind of byte array; any will do.
  const plain = await decrypt(bytes as Parameters<typeof decrypt>[0], { password });
  return new Uint8Array(plain.buffer, plain.byteOffset, plain.byteLength);
}
