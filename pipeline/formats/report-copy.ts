// A copy of a report with changed cells and parts of this program's own, as bytes: of an .xlsx everything else stays
// byte for byte, of other formats a new .xlsx is made.
import { addressOf } from "#engine/address.ts";
import type { Words } from "#engine/form.ts";
import { isCellError, type Edit, type Workbook } from "#engine/workbook.ts";
import { leftBehindWords } from "./copy-words.ts";
import { PatchError } from "./patch-error.ts";
import { patchXlsx, type CellEdit, type PartChange, type PatchNote } from "./patch-xlsx.ts";
import { plainCopy } from "./plain-copy.ts";

export type ReportCopy = {
  readonly bytes: Uint8Array;
  /** What a person should know of the copy: what it does not carry, what must be recalculated. */
  readonly notes: readonly Words[];
  /** Name in the copy by name in the report, where the copy is a new workbook. */
  readonly sheetNames?: ReadonlyMap<string, string>;
};

export type ReportChanges = {
  readonly edits: readonly Edit[];
  readonly parts?: readonly PartChange[];
  /** Without the highlights that the pane has put into the workbook. */
  readonly withoutMarks?: boolean;
};

/**
 * `raw` is the workbook as handed in, its password taken off; `book` its snapshot with the edits made. The bytes do not
 * depend on the order of the edits. Throws UnreadableWorkbook.
 */
export function reportCopy(
  raw: Uint8Array,
  book: Workbook,
  { edits, parts = [], withoutMarks = false }: ReportChanges,
): ReportCopy {
  if (isPatchable(book))
    try {
      const { bytes, notes } = patchXlsx(raw, inOrder(book, edits).map(cellEdit), { customXml: parts, withoutMarks });
      return { bytes, notes: notes.map((note) => PATCH_NOTES[note]) };
    } catch (fault) {
      // A workbook that cannot be patched safely is copied by its values instead.
      if (!(fault instanceof PatchError)) throw fault;
    }
  const { bytes, left, sheetNames } = plainCopy(book);
  return {
    bytes: parts.length === 0 ? bytes : patchXlsx(bytes, [], { customXml: parts }).bytes,
    notes: [{ vi: leftBehindWords(book.format, left, "vi"), en: leftBehindWords(book.format, left, "en") }],
    sheetNames,
  };
}

/** Whether copies of the workbook keep everything that is in it (macros aside). */
export function isPatchable({ format }: Workbook): boolean {
  return format === "xlsx" || format === "xlsm";
}

/** By sheet and place: the order in which a person mended leaves no trace. */
function inOrder(book: Workbook, edits: readonly Edit[]): readonly Edit[] {
  const sheets = new Map(book.sheets.map(({ name }, index) => [name, index]));
  return [...edits].sort(
    (a, b) =>
      (sheets.get(a.at.sheet) ?? 0) - (sheets.get(b.at.sheet) ?? 0) || a.at.row - b.at.row || a.at.column - b.at.column,
  );
}

function cellEdit({ at, to }: Edit): CellEdit {
  // No rule writes an error value; its text would be the nearest that a cell edit can say.
  return { sheet: at.sheet, address: addressOf(at.row, at.column), to: isCellError(to) ? to.error : to };
}

export const PATCH_NOTES: Readonly<Record<PatchNote, Words>> = {
  "macros-removed": {
    vi: "Bản sao không còn macro (chương trình không bao giờ chép macro).",
    en: "The copy has no macros: they are never copied.",
  },
  "marks-removed": {
    vi: "Bản nộp không mang theo phần đánh dấu của chương trình.",
    en: "The submission does not carry the program's highlights.",
  },
  // Marking the file for recalculation would change a part that must stay byte for byte.
  "results-may-be-stale": {
    vi: "Kết quả công thức trong bản sao chưa được tính lại: mở bằng Excel, nhấn Ctrl+Alt+F9 rồi lưu.",
    en: "Formula results in the copy are not recalculated yet: open it in Excel, press Ctrl+Alt+F9 and save.",
  },
};
