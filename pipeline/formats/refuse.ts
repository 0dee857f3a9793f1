// The two ways a reader gives up on a file. Details are short English facts for logs; messages are made of the reason.
import { UnreadableWorkbook } from "./read-workbook.ts";
import type { RefusalReason } from "./read-workbook.ts";

/** Throws UnreadableWorkbook with the reason. */
export function refuse(reason: RefusalReason, detail: string, cause?: unknown): never {
  throw new UnreadableWorkbook(reason, detail, cause === undefined ? undefined : { cause });
}

/** Throws UnreadableWorkbook: bytes are missing or contradict each other, so reading on would lose cells silently. */
export function damaged(detail: string, cause?: unknown): never {
  refuse("damaged", detail, cause);
}

/** Details of the reason `password`. */
export const NO_PASSWORD_FITS = "no password fits";
export const UNKNOWN_PROTECTION = "a protection that cannot be opened";
