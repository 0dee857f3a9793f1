// Digests of plain data: SHA-256 over its canonical JSON (RFC 8785), so that whoever holds the same data gets the same
// digest, whatever the order of its keys.
import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex } from "@noble/hashes/utils";
import canonicalize from "canonicalize";

/** Hexadecimal digits of a short digest: enough to tell two values of one cell apart, proof of nothing. */
export const SHORT = 8;

/** The canonical JSON text of plain data. */
export function canonicalText(data: unknown): string {
  return canonicalize(data) ?? "null";
}

/** SHA-256 of the data, 64 hexadecimal digits. */
export function digestOf(data: unknown): string {
  return bytesToHex(sha256(canonicalText(data)));
}

/** The first digits of the data's SHA-256. */
export function shortDigest(data: unknown): string {
  return digestOf(data).slice(0, SHORT);
}

/** SHA-256 of many pieces of data, each on a line of its own. */
export function digestOfLines(lines: Iterable<unknown>): string {
  const hash = sha256.create();
  for (const line of lines) hash.update(`${canonicalText(line)}\n`);
  return bytesToHex(hash.digest());
}
