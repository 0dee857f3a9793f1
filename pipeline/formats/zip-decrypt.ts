// The old protection of zips ("ZipCrypto", APPNOTE 6.1), which Windows and WinRAR put on a zip with a password: a stream
// of bytes from three keys that the password and the text so far make. Newer protections are refused, and said to be.
import { crc32Step } from "./crc-table.ts";

const HEADER = 12;

/**
 * The packed bytes of an entry without their header, decrypted; `check` is the byte that the header ends with.
 * Undefined where the password does not fit; one in 256 wrong ones seems to, until the checksum of the data.
 */
export function decryptEntry(packed: Uint8Array, password: string, check: number): Uint8Array | undefined {
  if (packed.length < HEADER) return undefined;
  const keys = new Keys();
  for (const byte of new TextEncoder().encode(password)) keys.take(byte);
  const plain = packed.map((byte) => keys.decrypt(byte));
  return plain[HEADER - 1] === check ? plain.subarray(HEADER) : undefined;
}

class Keys {
  #a = 0x12345678;
  #b = 0x23456789;
  #c = 0x34567890;

  take(byte: number): void {
    this.#a = crc32Step(this.#a, byte);
    this.#b = (Math.imul((this.#b + (this.#a & 0xff)) | 0, 134775813) + 1) | 0;
    this.#c = crc32Step(this.#c, this.#b >>> 24);
  }

  decrypt(byte: number): number {
    const mask = (this.#c | 2) & 0xffff;
    const plain = byte ^ ((Math.imul(mask, mask ^ 1) >>> 8) & 0xff);
    this.take(plain);
    return plain;
  }
}
