// A mended copy of one workbook: safe fixes, again and again until none is left, then written once.
import { applyFixes } from "#engine/apply-fixes.ts";
import { addressOf } from "#engine/address.ts";
import type { Finding } from "#engine/finding.ts";
import { placeKey } from "#engine/rule-context.ts";
import { isCellError, type Edit, type Workbook } from "#engine/workbook.ts";
import { PatchError } from "#formats/patch-error.ts";
import { patchXlsx, type CellEdit, type PatchNote } from "#formats/patch-xlsx.ts";
import { plainCopy } from "#formats/plain-copy.ts";
import type { Words } from "#engine/form.ts";
import { leftBehindWords } from "#formats/copy-words.ts";

/** A fix may uncover another one; more rounds than this would mean two rules that undo each other. */
const ROUNDS = 10;

export type Mended = {
  readonly book: Workbook;
  readonly applied: readonly Edit[];
  /** What remains to be looked at in the copy. */
  readonly left: readonly Finding[];
};

/** `findingsOf` validates a workbook; `only` names the rules whose fixes are wanted, all when empty. */
export function mend(
  workbook: Workbook,
  only: readonly string[],
  findingsOf: (book: Workbook) => readonly Finding[],
): Mended {
  let book = workbook;
  let findings = findingsOf(book);
  const edits = new Map<string, Edit>();
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = findings.filter(({ rule }) => only.length === 0 || only.includes(rule));
    const { book: next, applied } = applyFixes(book, wanted);
    if (applied.length === 0) break;
    for (const edit of applied) {
      const before = edits.get(placeKey(edit.at));
      edits.set(placeKey(edit.at), before ? { ...edit, from: before.from } : edit);
    }
    book = next;
    findings = findingsOf(book);
  }
  return { book, applied: [...edits.values()], left: findings };
}

/** The copy as bytes, and what it does not carry. `raw` is the workbook as handed in, its password taken off. */
export function copyBytes(raw: Uint8Array, { book, applied }: Mended): { bytes: Uint8Array; notes: readonly Words[] } {
  if (book.format === "xlsx" || book.format === "xlsm")
    try {
      const { bytes, notes } = patchXlsx(raw, applied.map(cellEdit));
      return { bytes, notes: notes.map((note) => NOTES[note]) };
    } catch (fault) {
      if (!(fault instanceof PatchError)) throw fault;
    }
  const { bytes, left } = plainCopy(book);
  return {
    bytes,
    notes: [{ vi: leftBehindWords(book.format, left, "vi"), en: leftBehindWords(book.format, left, "en") }],
  };
}

function cellEdit({ at, to }: Edit): CellEdit {
  // No rule writes an error value; its text would be the nearest that a cell edit can say.
  return { sheet: at.sheet, address: addressOf(at.row, at.column), to: isCellError(to) ? to.error : to };
}

const NOTES: Readonly<Record<PatchNote, Words>> = {
  "macros-removed": {
    vi: "Bản sao không còn macro (chương trình không bao giờ chép macro).",
    en: "The copy has no macros: they are never copied.",
  },
  // Marking the file for recalculation would change a part that must stay byte for byte.
  "results-may-be-stale": {
    vi: "Kết quả công thức trong bản sao chưa được tính lại: mở bằng Excel, nhấn Ctrl+Alt+F9 rồi lưu.",
    en: "Formula results in the copy are not recalculated yet: open it in Excel, press Ctrl+Alt+F9 and save.",
  },
};
