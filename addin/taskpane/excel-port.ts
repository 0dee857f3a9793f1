// What the page knows of the workbook that is open in Excel. Only addin/excel implements it.
import type { FileShown } from "../browser/shown.ts";

/** Why Excel did not do what was asked. */
export type ExcelFault = {
  readonly kind: "protected" | "editing" | "too-large" | "timeout" | "gone" | "unsupported" | "failed";
  /** Excel's own words, for whoever helps. */
  readonly detail: string;
};

/** What a reading cell by cell could not see. */
export type Unseen = "merges" | "hidden";

export type CheckedBook = {
  readonly file: FileShown;
  /** Null when the file itself was read, and nothing was left out. */
  readonly unseen: readonly Unseen[] | null;
};

/** What the open workbook has to tell without being asked. */
export type ExcelNews = {
  /** The report after an edit. */
  file(checked: CheckedBook): void;
  /** A person has to finish editing a cell before anything can go on, or has done so. */
  editing(waiting: boolean): void;
  /** Following has failed; the next news or the button tries again. */
  failed(fault: ExcelFault): void;
};

export type ExcelPort = {
  /** From now on the news go there. */
  listen(news: ExcelNews): void;
  /** Reads the open workbook and validates it. Rejects with an ExcelFault. */
  check(): Promise<CheckedBook>;
  /** Follows the workbook from now on; false where this Excel tells nothing of changes. Never rejects. */
  follow(): Promise<boolean>;
  /** A report that was sealed before is looked at as soon as it is opened. Never rejects. */
  isSealed(): Promise<boolean>;
};
