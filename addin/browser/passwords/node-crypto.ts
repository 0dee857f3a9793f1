// Stands for Node's `crypto` in the browser bundle, as far as opening a protected workbook needs it. Loaded with the
// decryption itself, and only then.
import { Buffer } from "buffer";
import CryptoJS, { type WordArray } from "crypto-js";
import { sha512 } from "./sha512.ts";

const HASHES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  md5: (bytes) => bytesOf(CryptoJS.MD5(wordsOf(bytes))),
  sha1: (bytes) => bytesOf(CryptoJS.SHA1(wordsOf(bytes))),
  sha256: (bytes) => bytesOf(CryptoJS.SHA256(wordsOf(bytes))),
  sha384: (bytes) => bytesOf(CryptoJS.SHA384(wordsOf(bytes))),
  sha512,
};

/** `update` may be called several times. Throws RangeError on an algorithm no workbook uses. */
export function createHash(algorithm: string): Hash {
  const digest = HASHES[algorithm.toLowerCase().replace("-", "")];
  if (!digest) throw new RangeError(`no hash ${algorithm}`);
  const parts: Uint8Array[] = [];
  const hash: Hash = {
    update(part) {
      parts.push(part);
      return hash;
    },
    digest: () => Buffer.from(digest(joined(parts))),
  };
  return hash;
}

type Hash = { update(part: Uint8Array): Hash; digest(): Uint8Array };

/** AES without padding, the whole text in one `update`. Throws RangeError on any other cipher. */
export function createDecipheriv(algorithm: string, key: Uint8Array, iv: Uint8Array | string): Decipher {
  const mode = /^aes-\d+-(cbc|ecb)$/.exec(algorithm)?.[1];
  if (!mode) throw new RangeError(`no cipher ${algorithm}`);
  const options = {
    mode: mode === "cbc" ? CryptoJS.mode.CBC : CryptoJS.mode.ECB,
    padding: CryptoJS.pad.NoPadding,
    ...(typeof iv === "string" || iv.length === 0 ? {} : { iv: wordsOf(iv) }),
  };
  return {
    setAutoPadding: () => undefined,
    update: (text) => Buffer.from(bytesOf(CryptoJS.AES.decrypt({ ciphertext: wordsOf(text) }, wordsOf(key), options))),
    final: () => Buffer.from(new Uint8Array(0)),
  };
}

type Decipher = { setAutoPadding(on: boolean): void; update(text: Uint8Array): Uint8Array; final(): Uint8Array };

function wordsOf(bytes: Uint8Array): WordArray {
  // A plain array: the library does not know Buffer's own kind.
  return CryptoJS.lib.WordArray.create(new Uint8Array(bytes));
}

function bytesOf({ words, sigBytes }: WordArray): Uint8Array {
  const bytes = new Uint8Array(sigBytes);
  for (let i = 0; i < sigBytes; i++) bytes[i] = words[i >>> 2]! >>> (24 - (i % 4) * 8);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
