// Comma, semicolon or tab separated text. All values stay text: what "1.126" means is for the engine to decide, with
// its column and unit before it.
import type { Workbook } from "#engine/workbook.ts";
import type { Limits } from "./read-workbook.ts";
import { allowanceOf, makeCell, NO_EXTRAS, SheetBuilder } from "./snapshot.ts";
import { parseRows, SEPARATORS } from "./text-rows.ts";
import { decodeTextFile, nameWithoutEnding } from "./text-encoding.ts";

const LINES_TO_JUDGE = 50;

/**
 * The separator that cuts the first lines into the most fields, and the same number of them most often. Vietnamese
 * Windows writes semicolons, so that a decimal comma beside them cuts nothing.
 */
function guessSeparator(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (said !== undefined) return said;
  let best: { readonly separator: string; readonly score: number } = { separator: ",", score: 0 };
  for (const separator of SEPARATORS) {
    const widths = new Map<number, number>();
    let lines = 0;
    for (const row of parseRows(text, separator)) {
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
      if (++lines >= LINES_TO_JUDGE) break;
    }
    const score = Math.max(0, ...widths.values()) / Math.max(1, lines);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

/** Reads a text table; its only sheet bears the file's name. Throws UnreadableWorkbook past the limits. */
export function readCsv(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const text = decodeTextFile(bytes);
  const separator = guessSeparator(text);
  const table = text.replace(/^sep=.\r?\n/i, "");
  const builder = new SheetBuilder(allowanceOf(limits));
  let row = 0;
  for (const fields of parseRows(table, separator)) {
    fields.forEach((field, column) => {
      if (field !== "") builder.put(row, column, makeCell(field, undefined, true, undefined, undefined));
    });
    row++;
  }
  const nothingHidden = (): boolean => false;
  return {
    fileName,
    format: "csv",
    date1904: false,
    sheets: [builder.finish(nameWithoutEnding(fileName), "visible", nothingHidden, nothingHidden, NO_EXTRAS)],
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: [],
  };
}
