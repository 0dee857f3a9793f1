// What the page is showing of the workbook that is open in Excel.
import type { FindingShown } from "../browser/shown.ts";
import type { ExcelFault, Unseen } from "./excel-port.ts";
import type { Reached } from "./target.ts";

export type Place = NonNullable<FindingShown["at"]>;

export type ExcelState = {
  readonly reading: boolean;
  /** A cell is being edited and something waits for its end. */
  readonly editing: boolean;
  readonly follows: "not-yet" | "yes" | "no" | "lost";
  /** What a reading cell by cell left out; null when the file itself was read. */
  readonly unseen: readonly Unseen[] | null;
  readonly fault: ExcelFault | null;
  /** A place that could not be gone to as it is. */
  readonly stopped: { readonly place: Place; readonly why: Exclude<Reached, "reached"> | "unhide-failed" } | null;
  /** What marking came to, last time. */
  readonly marks: { readonly made: number } | { readonly removed: number } | null;
};

export const FIRST_EXCEL: ExcelState = {
  reading: false,
  editing: false,
  follows: "not-yet",
  unseen: null,
  fault: null,
  stopped: null,
  marks: null,
};
