// A report's own copy with its findings marked: the cells coloured, one more sheet that lists them, and the part by which
// the copy knows itself when it comes back.
import { addressOf, rangeAddress } from "#engine/address.ts";
import type { Finding } from "#engine/finding.ts";
import type { Words } from "#engine/form.ts";
import type { Workbook } from "#engine/workbook.ts";
import { isFindingsSheet, RETURN_NAMESPACE, returnXml, type ReturnPart } from "#consolidate/returns/return-part.ts";
import { returnSheet, returnSheetName } from "#consolidate/returns/return-sheet.ts";
import { markXlsx, type Mark } from "./marked-copy.ts";
import { PatchError } from "./patch-error.ts";
import type { PartChange } from "./patch-xlsx.ts";
import { plainCopy } from "./plain-copy.ts";
import { isPatchable, PATCH_NOTES, reportCopy, type ReportChanges, type ReportCopy } from "./report-copy.ts";
import { leftBehindWords } from "./copy-words.ts";

export type Marking = {
  readonly findings: readonly Finding[];
  /** Under the title of the sheet of findings. */
  readonly remark: string;
  readonly part: Omit<ReturnPart, "sheet" | "modified" | "findings">;
};

export type MarkedReport = { readonly bytes: Uint8Array; readonly notes: readonly Words[] };

/** `raw` and `book` as for `reportCopy`; `changes` are made first. Throws UnreadableWorkbook. */
export function markedReport(
  raw: Uint8Array,
  book: Workbook,
  marking: Marking,
  changes: ReportChanges = { edits: [] },
): MarkedReport {
  const { edits, parts = [] } = changes;
  if (isPatchable(book))
    try {
      const copy: ReportCopy = edits.length > 0 ? reportCopy(raw, book, { edits }) : { bytes: raw, notes: [] };
      const { bytes, notes } = marked(copy.bytes, book, marking, parts, copy.sheetNames);
      return { bytes, notes: [...copy.notes, ...notes.map((note) => PATCH_NOTES[note])] };
    } catch (fault) {
      // A workbook that cannot be patched safely is copied by its values instead.
      if (!(fault instanceof PatchError)) throw fault;
    }
  const { bytes, left, sheetNames } = plainCopy(book);
  return {
    bytes: marked(bytes, book, marking, parts, sheetNames).bytes,
    notes: [{ vi: leftBehindWords(book.format, left, "vi"), en: leftBehindWords(book.format, left, "en") }],
  };
}

function marked(
  bytes: Uint8Array,
  book: Workbook,
  { findings, remark, part }: Marking,
  parts: readonly PartChange[],
  sheetNames: ReadonlyMap<string, string> | undefined,
) {
  const names = book.sheets.map(({ name }) => sheetNames?.get(name) ?? name);
  const former = book.sheets.find(isFindingsSheet)?.name;
  const name = former === undefined ? returnSheetName(names) : (sheetNames?.get(former) ?? former);
  const marks = findings
    .flatMap(marksOf)
    .map((mark) => ({ ...mark, sheet: sheetNames?.get(mark.sheet) ?? mark.sheet }));
  const modified = sheetNames ? "" : (book.modified ?? "");
  const ids = JSON.stringify(findings.map(({ id }) => id));
  const xml = returnXml({ sheet: name, ...part, modified, findings: ids });
  return markXlsx(
    bytes,
    marks.filter(({ sheet }) => names.includes(sheet)),
    returnSheet(findings, { name, remark, sheetNames }),
    { customXml: [...parts, { namespace: RETURN_NAMESPACE, xml }] },
  );
}

/** Every cell a finding names; of an area its first cell only, since a coloured table says nothing. */
function marksOf({ at, related, severity }: Finding): Mark[] {
  const first = at && "top" in at ? [{ sheet: at.sheet, address: addressOf(at.top, at.left), severity }] : [];
  const cells = at && "row" in at ? [at, ...related] : related;
  return [
    ...first,
    ...cells.map(({ sheet, row, column }) => ({
      sheet,
      address: rangeAddress({ top: row, bottom: row, left: column, right: column }),
      severity,
    })),
  ];
}
