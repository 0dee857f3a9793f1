// What Excel would "repair" or refuse, said before a file is made: names, areas, merges, lengths.
import { parseRange } from "#engine/address.ts";
import type { BookSheet, DefinedName } from "#engine/book.ts";
import type { Range } from "#engine/workbook.ts";
import { WriteError } from "./write-error.ts";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;
/** Excel allows 66,530 hyperlinks on a sheet; a round number below it. */
export const MAX_LINKS = 65_000;
export const MAX_BREAKS = 1_026;

/** Throws WriteError unless the sheets' names are valid, distinct, and at least one sheet is visible. */
export function checkSheetNames(sheets: readonly BookSheet[]): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (name.length === 0 || name.length > 31)
      throw new WriteError(`Sheet name "${name}" must have 1 to 31 characters, it has ${name.length}.`);
    const forbidden = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]/.exec(name);
    if (forbidden) throw new WriteError(`Sheet name "${name}" holds the character ${JSON.stringify(forbidden[0])}.`);
    if (name.startsWith("'") || name.endsWith("'"))
      throw new WriteError(`Sheet name "${name}" begins or ends with an apostrophe.`);
    const key = name.normalize("NFC").toLowerCase();
    if (key === "history") throw new WriteError('The sheet name "History" is reserved by Excel.');
    if (seen.has(key)) throw new WriteError(`Sheet name "${name}" occurs twice.`);
    seen.add(key);
  }
  if (!sheets.some((sheet) => sheet.state === undefined)) throw new WriteError("A workbook needs a visible sheet.");
}

/** Throws WriteError unless the names are valid in Excel and distinct. */
export function checkDefinedNames(names: readonly DefinedName[]): void {
  const seen = new Set<string>();
  for (const { name } of names) {
    const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
    const cellLike = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*([Cc]\d*)?$/.test(name) || /^[Cc]\d*$/.test(name);
    if (!wellFormed || cellLike || /^_xlnm\./i.test(name)) throw new WriteError(`"${name}" cannot be a defined name.`);
    const key = name.toLowerCase();
    if (seen.has(key)) throw new WriteError(`The defined name "${name}" occurs twice.`);
    seen.add(key);
  }
}

/** An A1 area inside the sheet. Throws WriteError otherwise. */
export function areaOf(text: string, sheet: string): Range {
  const range = parseRange(text);
  if (!range || range.bottom >= MAX_ROWS || range.right >= MAX_COLUMNS)
    throw new WriteError(`"${text}" on sheet "${sheet}" is not an area.`);
  return range;
}

/** Checks a list of areas separated by spaces. */
export function checkAreas(text: string, sheet: string): void {
  for (const area of text.split(" ")) areaOf(area, sheet);
}

/** Areas to merge, single cells left out. Throws WriteError where two overlap, which Excel takes for damage. */
export function mergesOf(merges: readonly string[], sheet: string): readonly string[] {
  const kept = merges
    .map((text) => ({ text, range: areaOf(text, sheet) }))
    .filter(({ range }) => range.top !== range.bottom || range.left !== range.right);
  const byTop = [...kept].sort((a, b) => a.range.top - b.range.top);
  let open: typeof byTop = [];
  for (const one of byTop) {
    open = open.filter((other) => other.range.bottom >= one.range.top);
    const clash = open.find((other) => other.range.left <= one.range.right && one.range.left <= other.range.right);
    if (clash) throw new WriteError(`Merged areas ${clash.text} and ${one.text} on sheet "${sheet}" overlap.`);
    open.push(one);
  }
  return kept.map(({ text }) => text);
}
