// Text files this program writes: rows as data, a message to a union. Lying among submissions they are no reports.
import { MESSAGE_MARK } from "#consolidate/returns/return-message.ts";
import { sniffContainer } from "./sniff.ts";
import { decodeTextFile } from "./text-encoding.ts";

/** First cell of every CSV file this program writes. */
export const CSV_MARK = "hopnhat.rowId";
const MOST_BYTES = 1 << 20;

/** Whether the bytes are a data file or a message of ours, also when somebody has saved it in another encoding. */
export function isOwnText(bytes: Uint8Array): boolean {
  if (sniffContainer(bytes).container !== "text") return false;
  const head = decodeTextFile(bytes.subarray(0, 512));
  if (/^\s*\{\s*"schema"\s*:\s*"hopnhat\./.test(head)) return true;
  if (
    head
      .replace(/^sep=.\r?\n/i, "")
      .replace(/^"/, "")
      .startsWith(CSV_MARK)
  )
    return true;
  return bytes.length < MOST_BYTES && decodeTextFile(bytes).trimEnd().endsWith(MESSAGE_MARK);
}
