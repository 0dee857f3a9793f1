// The cells of one sheet as XML bytes: the hot loop of writing. Rows are taken from their iterable once and forgotten;
// what other parts of the sheet need of them (links, notes, extent) is collected on the way.
import { addressOf, columnLetters } from "#engine/address.ts";
import type { BookCell, BookRow, BookSheet } from "#engine/book.ts";
import { WriteError } from "./write-error.ts";
import type { ByteSink } from "./xlsx-bytes-out.ts";
import { createRowHeight } from "./xlsx-height-out.ts";
import { MAX_COLUMNS, MAX_FORMULA, MAX_LINKS, MAX_ROWS, MAX_TEXT } from "./xlsx-limits-out.ts";
import type { StringTable } from "./xlsx-strings-out.ts";
import type { StyleTable } from "./xlsx-styles-out.ts";
import { needsQuotePrefix, textElement } from "./xlsx-text-out.ts";

export type Note = { readonly row: number; readonly column: number; readonly text: string };
export type Link = { readonly address: string; readonly target: string };

/** What writing the rows has learnt. Rows and columns are 0-based; `bottom` is -1 when the sheet is empty. */
export type RowsWritten = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly outline: number;
  readonly links: readonly Link[];
  /** Links beyond what Excel allows on a sheet: their cells are written, the links are not. */
  readonly linksLeftOut: number;
  readonly notes: readonly Note[];
};

/** Bytes of XML that are packed at a time: large enough to pack well, small enough not to be noticed. */
export const PIECE = 2 ** 22;

const ERROR_RESULT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Pieces of markup that recur in every cell, made once per book. */
export type Pieces = { readonly open: string[]; readonly style: string[] };
export const createPieces = (): Pieces => ({ open: [], style: [] });

type Target = {
  readonly sink: ByteSink;
  readonly strings: StringTable;
  readonly styles: StyleTable;
  readonly pieces: Pieces;
  /** Takes what is written, whenever that has grown large enough. */
  readonly flush: (bytes: Uint8Array) => void;
  /** Texts stand in their cells, for a sheet added to a workbook whose shared strings are to stay as they are. */
  readonly inline?: boolean;
};

/**
 * Writes the `<row>` elements, each with an estimated height where its wrapped text needs one. Throws WriteError,
 * naming the cell, on what no workbook can hold.
 */
export function writeRows(book: BookSheet, target: Target): RowsWritten {
  const { name: sheet, rows } = book;
  const estimate = createRowHeight(book);
  const { sink } = target;
  const links: Link[] = [];
  const notes: Note[] = [];
  let linksLeftOut = 0;
  let [top, left, bottom, right, outline] = [-1, MAX_COLUMNS, -1, -1, 0];
  for (const row of rows) {
    if (row.row <= bottom || row.row >= MAX_ROWS || !Number.isInteger(row.row))
      throw new WriteError(`Row ${row.row + 1} of sheet "${sheet}" comes after row ${bottom + 1}; rows must ascend.`);
    if (top < 0) top = row.row;
    bottom = row.row;
    if (row.outline !== undefined && row.outline > outline) outline = row.outline;
    const number = String(row.row + 1);
    sink.ascii(rowTag(sheet, row, number, estimate(row)));
    let last = -1;
    for (const cell of row.cells) {
      if (cell.column <= last || cell.column >= MAX_COLUMNS || !Number.isInteger(cell.column))
        throw new WriteError(
          `Columns of row ${number} of sheet "${sheet}" do not ascend at column ${cell.column + 1}.`,
        );
      last = cell.column;
      if (last < left) left = last;
      writeCell(sheet, row.row, number, cell, target);
      if (cell.link !== undefined) {
        if (links.length < MAX_LINKS) links.push({ address: addressOf(row.row, last), target: cell.link });
        else linksLeftOut++;
      }
      if (cell.note !== undefined) notes.push({ row: row.row, column: last, text: cell.note });
    }
    if (last > right) right = last;
    sink.ascii("</row>");
    if (sink.length() >= PIECE) {
      target.flush(sink.view());
      sink.reset();
    }
  }
  return { top, left, bottom, right, outline, links, linksLeftOut, notes };
}

function rowTag(sheet: string, row: BookRow, number: string, estimated: number | undefined): string {
  const { height, hidden, outline } = row;
  if (height === undefined && estimated === undefined && !hidden && !outline) return `<row r="${number}">`;
  if (height !== undefined && !(height >= 0 && height <= 409.5))
    throw new WriteError(`Row ${number} of sheet "${sheet}" is ${height} points high; Excel allows 0 to 409.5.`);
  if (outline && !(Number.isInteger(outline) && outline > 0 && outline <= 7))
    throw new WriteError(`Row ${number} of sheet "${sheet}" has outline level ${outline}; Excel allows 0 to 7.`);
  return (
    `<row r="${number}"` +
    (height === undefined ? "" : ` ht="${height}" customHeight="1"`) +
    (estimated === undefined ? "" : ` ht="${estimated}"`) +
    (hidden ? ' hidden="1"' : "") +
    (outline ? ` outlineLevel="${outline}"` : "") +
    ">"
  );
}

function openTag(pieces: Pieces, column: number): string {
  return (pieces.open[column] ??= `<c r="${columnLetters(column)}`);
}

function styleAttribute(pieces: Pieces, id: number): string {
  return (pieces.style[id] ??= id === 0 ? '"' : `" s="${id}"`);
}

function writeCell(sheet: string, row: number, number: string, cell: BookCell, target: Target): void {
  const { sink, pieces, styles } = target;
  const { value, formula, style, column } = cell;
  if (formula !== undefined) return writeFormula(sheet, row, number, cell, target);
  if (typeof value === "number") {
    sink.ascii(openTag(pieces, column));
    sink.ascii(number);
    sink.ascii(styleAttribute(pieces, styles.cell(style, false)));
    sink.ascii("><v>");
    writeNumber(sink, value, sheet, row, column);
    sink.ascii("</v></c>");
  } else if (typeof value === "string" && value !== "") {
    checkLength(value, MAX_TEXT, "text", sheet, row, column);
    if (target.inline) return writeInline(number, value, cell, target);
    const code = target.strings.code(value);
    sink.ascii(openTag(pieces, column));
    sink.ascii(number);
    sink.ascii(styleAttribute(pieces, styles.cell(style, (code & 1) === 1)));
    sink.ascii(' t="s"><v>');
    sink.integer(code >>> 1);
    sink.ascii("</v></c>");
  } else if (typeof value === "boolean" || style !== undefined) {
    sink.ascii(openTag(pieces, column));
    sink.ascii(number);
    sink.ascii(styleAttribute(pieces, styles.cell(style, false)));
    sink.ascii(typeof value === "boolean" ? ` t="b"><v>${value ? 1 : 0}</v></c>` : "/>");
  }
}

function writeInline(number: string, value: string, { column, style }: BookCell, target: Target): void {
  const { sink, pieces, styles } = target;
  sink.ascii(openTag(pieces, column));
  sink.ascii(number);
  sink.ascii(styleAttribute(pieces, styles.cell(style, needsQuotePrefix(value))));
  sink.ascii(' t="inlineStr"><is>');
  sink.utf8(textElement(value));
  sink.ascii("</is></c>");
}

function writeFormula(sheet: string, row: number, number: string, cell: BookCell, target: Target): void {
  const { sink, pieces, styles } = target;
  const { value, column } = cell;
  const formula = cell.formula!;
  if (formula === "" || formula.startsWith("="))
    throw new WriteError(`The formula of ${addressOf(row, column)} on sheet "${sheet}" must stand without "=".`);
  checkLength(formula, MAX_FORMULA, "formula", sheet, row, column);
  sink.ascii(openTag(pieces, column));
  sink.ascii(number);
  sink.ascii(styleAttribute(pieces, styles.cell(cell.style, false)));
  if (typeof value === "string") sink.ascii(ERROR_RESULT.test(value) ? ' t="e"' : ' t="str"');
  else if (typeof value === "boolean") sink.ascii(' t="b"');
  sink.ascii("><f>");
  sink.content(formula);
  sink.ascii("</f>");
  if (value !== undefined) {
    const padded = typeof value === "string" && /^\s|\s$/.test(value);
    sink.ascii(padded ? '<v xml:space="preserve">' : "<v>");
    if (typeof value === "number") writeNumber(sink, value, sheet, row, column);
    else if (typeof value === "boolean") sink.ascii(value ? "1" : "0");
    else {
      checkLength(value, MAX_TEXT, "result", sheet, row, column);
      sink.content(value);
    }
    sink.ascii("</v>");
  }
  sink.ascii("</c>");
}

function writeNumber(sink: ByteSink, value: number, sheet: string, row: number, column: number): void {
  if (value >= 0 && value <= 0x7fff_ffff && value === (value | 0)) sink.integer(value);
  else if (Number.isFinite(value)) sink.ascii(String(value));
  else throw new WriteError(`${addressOf(row, column)} on sheet "${sheet}" holds ${value}, which is no number.`);
}

function checkLength(text: string, limit: number, what: string, sheet: string, row: number, column: number): void {
  if (text.length > limit)
    throw new WriteError(
      `The ${what} of ${addressOf(row, column)} on sheet "${sheet}" has ${text.length} characters; Excel allows ${limit}.`,
    );
}
