// Our own fault or a caller's: a book that cannot be a valid workbook. Never thrown for what a union has written.

/** Thrown before anything is produced; the message names the sheet and the cell. */
export class WriteError extends Error {
  readonly code = "write-error";
}
