// A book becomes the bytes of an .xlsx file. Parts are written one at a time into one buffer and packed piece by
// piece, so that only packed parts and the distinct texts stand in memory. The same book gives the same bytes.
import type { Book } from "#engine/book.ts";
import { createByteSink } from "./xlsx-bytes-out.ts";
import { checkSheetNames } from "./xlsx-limits-out.ts";
import { commentsXml, notesDrawing, shapeBlocks } from "./xlsx-notes-out.ts";
import { CREATOR, notesRelationships, packageParts } from "./xlsx-package-out.ts";
import { createPieces, PIECE } from "./xlsx-rows-out.ts";
import { writeSheet } from "./xlsx-sheet-out.ts";
import { createStringTable } from "./xlsx-strings-out.ts";
import { createStyleTable } from "./xlsx-styles-out.ts";
import { joinZip, packInPieces, type PackedEntry } from "./zip-write.ts";

const NOTHING = new Uint8Array(0);

export type WrittenXlsx = {
  readonly bytes: Uint8Array;
  /** Sheets with more internal links than Excel takes: how many links were left out; their cells are there. */
  readonly linksLeftOut: readonly { readonly sheet: string; readonly count: number }[];
};

/**
 * The bytes of an .xlsx file. Each sheet's rows are consumed once, in the order of the sheets. Throws WriteError,
 * naming sheet and cell, where the book holds what no workbook can: numbers that are not finite, texts over 32,767
 * characters, rows out of order, invalid names.
 */
export function writeXlsx(book: Book): Uint8Array {
  return writeXlsxCounted(book).bytes;
}

/** As writeXlsx, and says what had to be left out. */
export function writeXlsxCounted(book: Book): WrittenXlsx {
  checkSheetNames(book.sheets);
  const sink = createByteSink(1 << 20);
  const strings = createStringTable();
  const styles = createStyleTable();
  const pieces = createPieces();
  const shown = book.sheets.findIndex((sheet) => sheet.state === undefined);
  const sheets: PackedEntry[] = [];
  const notes: PackedEntry[] = [];
  const withNotes: number[] = [];
  const linksLeftOut: { sheet: string; count: number }[] = [];
  let block = 1;

  const pack = (name: string, xml: string): PackedEntry => {
    const entry = packInPieces(name);
    sink.reset();
    for (let at = 0; at < xml.length;) {
      // Not between the two halves of a character.
      const end = at + PIECE + ((xml.charCodeAt(at + PIECE - 1) & 0xfc00) === 0xd800 ? 1 : 0);
      sink.utf8(xml.slice(at, end));
      at = end;
      if (at >= xml.length) break;
      entry.push(sink.view());
      sink.reset();
    }
    return entry.finish(NOTHING, sink.view());
  };

  book.sheets.forEach((sheet, index) => {
    const number = index + 1;
    const entry = packInPieces(`xl/worksheets/sheet${number}.xml`);
    const selected = index === shown;
    const {
      rows: written,
      head,
      tail,
    } = writeSheet(sheet, { sink, strings, styles, pieces, selected, flush: entry.push });
    sheets.push(entry.finish(head, tail));
    if (written.linksLeftOut > 0) linksLeftOut.push({ sheet: sheet.name, count: written.linksLeftOut });
    if (written.notes.length === 0) return;
    withNotes.push(number);
    notes.push(pack(`xl/worksheets/_rels/sheet${number}.xml.rels`, notesRelationships(number)));
    notes.push(pack(`xl/comments${number}.xml`, commentsXml(written.notes, CREATOR)));
    notes.push(pack(`xl/drawings/vmlDrawing${number}.vml`, notesDrawing(written.notes, block)));
    block += shapeBlocks(written.notes);
  });

  const around = packageParts(book, withNotes, strings.count() > 0).map(({ name, xml }) => pack(name, xml));
  const tables = [pack("xl/styles.xml", styles.xml())];
  if (strings.count() > 0) {
    const entry = packInPieces("xl/sharedStrings.xml");
    sink.reset();
    strings.write(sink, entry.push);
    tables.push(entry.finish(NOTHING, sink.view()));
  }
  return { bytes: joinZip([...around, ...sheets, ...notes, ...tables]), linksLeftOut };
}
