// Comma, semicolon or tab separated text. All values stay text: what "1.126" means is for the engine to decide, with
// its column and unit before it.
import type { Workbook } from "#engine/workbook.ts";
import type { Limits } from "./read-workbook.ts";
import { allowanceOf, makeCell, NO_EXTRAS, SheetBuilder } from "./snapshot.ts";
import { decodeTextFile, nameWithoutEnding } from "./text-encoding.ts";

const SEPARATORS = [";", "\t", ","] as const;
const LINES_TO_JUDGE = 50;

/** Rows of fields; quotes around a field may hold separators, line ends and doubled quotes. */
function* parseRows(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        const end = quote < 0 ? text.length : quote;
        field += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    // Behind a closing quote, or in a field without quotes, everything to the separator belongs to the field.
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    field += text.slice(at, end);
    row.push(field);
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end stands before one more empty field, which no cell comes of.
      continue;
    }
    yield row;
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  if (row.length > 0) yield row;
}

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
