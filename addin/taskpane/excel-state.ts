// What the page is showing of the workbook that is open in Excel.
import type { ExcelFault, Unseen } from "./excel-port.ts";

export type ExcelState = {
  readonly reading: boolean;
  /** A cell is being edited and something waits for its end. */
  readonly editing: boolean;
  readonly follows: "not-yet" | "yes" | "no" | "lost";
  /** What a reading cell by cell left out; null when the file itself was read. */
  readonly unseen: readonly Unseen[] | null;
  readonly fault: ExcelFault | null;
};

export const FIRST_EXCEL: ExcelState = {
  reading: false,
  editing: false,
  follows: "not-yet",
  unseen: null,
  fault: null,
};
