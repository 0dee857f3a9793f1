// .xls, .xlsb and XML spreadsheets through SheetJS, brought to the same snapshot. Nothing reaches the library unmeasured:
// a zip is inflated and packed anew by us, an .xls is handed over as the bare workbook stream.
import { read } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import type { CellValue, Sheet, SheetState, Workbook, WorkbookFormat } from "#engine/workbook.ts";
import { scanBiff } from "./biff-scan.ts";
import { openCompoundFile } from "./compound-file.ts";
import { formatOrGeneral } from "./number-formats.ts";
import type { Limits } from "./read-workbook.ts";
import { damaged, refuse } from "./refuse.ts";
import { allowanceOf, makeCell, SheetBuilder } from "./snapshot.ts";
import { readSummary } from "./summary-information.ts";
import { placeOf, rowAndColumn, scanXml2003 } from "./xml2003-scan.ts";
import { xmlString } from "./xml-text.ts";
import { readXlsbFonts } from "./xlsb-fonts.ts";
import { entryKey } from "./zip-read.ts";
import type { Zip } from "./zip-read.ts";

const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

/** What the library does not tell of a cell: its legacy font, and whether its text is struck through. */
type Look = { readonly font: string | undefined; readonly struck: boolean };

// SheetJS spells two built-in formats its own way.
const RESPELLED: Readonly<Record<string, string>> = { "m/d/yy": "m/d/yyyy", "m/d/yy h:mm": "m/d/yyyy h:mm" };

/**
 * Reads a compound file that holds an .xls workbook. Throws UnreadableWorkbook, also for what else such a file can be. The
 * note `missing-cells` tells how many cells the file's records name that the library did not give.
 */
export function readXls(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const file = openCompoundFile(bytes);
  if (file.stream("EncryptedPackage")) refuse("password", "an encrypted workbook");
  const stream = file.stream("Workbook") ?? file.stream("Book");
  if (!stream) refuse("not-a-workbook", "a compound file without a workbook");
  const { fonts, struck, cells, kinds, externalBooks } = scanBiff(stream);
  const book = parse(stream);
  const hasMacros = file.names.includes("_VBA_PROJECT_CUR") || kinds.includes(1);
  const missing = book.SheetNames.flatMap((name, i) => {
    const lost = kinds[i] === 0 ? cells[i]! - countCells(book.Sheets[name]) : 0;
    return lost > 0 ? [`missing-cells: ${name} ${lost}`] : [];
  });
  const read = snapshot(book, fileName, "xls", limits, (sheet, row, column) => {
    const place = row * 256 + column;
    return { font: fonts[sheet]?.get(place), struck: struck[sheet]?.has(place) === true };
  });
  return {
    ...readSummary(file.stream("\u0005SummaryInformation")),
    ...read,
    notes: [...read.notes, ...missing],
    hasMacros,
    externalLinks: externalBooks,
  };
}

/** Reads an .xlsb workbook from an open zip. Throws UnreadableWorkbook. */
export function readXlsb(zip: Zip, fileName: string, limits: Limits): Workbook {
  const measured: Record<string, Uint8Array> = {};
  for (const name of zip.names) if (!/\/media\//i.test(name)) measured[name] = zip.read(name);
  const book = parse(zipSync(measured, { level: 0 }));
  const byKey = new Map(Object.entries(measured).map(([name, data]) => [entryKey(name), data]));
  const again: Zip = { ...zip, read: (name) => byKey.get(entryKey(name)) ?? damaged(`no entry ${name}`) };
  const fonts = readXlsbFonts(again, limits);
  const read = snapshot(book, fileName, "xlsb", limits, (sheet, row, column) => ({
    font: fonts[sheet]?.at(row, column),
    struck: false,
  }));
  const mixed = book.SheetNames.flatMap((name, i) => (fonts[i]?.mixed ? [`mixed-fonts: ${name}`] : []));
  return {
    ...read,
    notes: [...read.notes, ...mixed],
    hasMacros: zip.names.some((name) => /vbaProject\.bin$/i.test(name)),
    externalLinks: zip.names.filter((name) => /externalLinks\/[^/]+\.bin$/i.test(name)).length,
  };
}

/** Reads an XML spreadsheet of 2003 from its UTF-8 bytes. Throws UnreadableWorkbook, also where tags do not nest. */
export function readXml2003(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const xml = xmlString(bytes);
  // The library takes broken XML for a shorter table; the scan refuses it, and any DOCTYPE with it.
  const scanned = scanXml2003(xml, limits.xmlDepth);
  const closed = withMergedCellsClosed(xml);
  const book = parse(closed === xml ? bytes : new TextEncoder().encode(closed));
  const notes = book.SheetNames.flatMap((name, i) => {
    if (!scanned[i]) return [];
    mendRichTexts(book.Sheets[name], scanned[i].richTexts);
    return scanned[i].mixedFonts ? [`mixed-fonts: ${name}`] : [];
  });
  const read = snapshot(book, fileName, "xml2003", limits, (sheet, row, column) => {
    const place = placeOf(row, column);
    return { font: scanned[sheet]?.fonts.get(place), struck: scanned[sheet]?.struck.has(place) === true };
  });
  return { ...read, notes: [...read.notes, ...notes] };
}

/** The library moves what follows an empty merged cell to the left, unless the cell has a closing tag. */
function withMergedCellsClosed(xml: string): string {
  return xml.replace(/<((?:\w+:)?Cell)(\s[^<>]*)\/>/g, (whole, name: string, attributes: string) =>
    /\bMerge(?:Across|Down)\b/.test(attributes) ? `<${name}${attributes}></${name}>` : whole,
  );
}

function mendRichTexts(sheet: WorkSheet | undefined, texts: ReadonlyMap<number, string>): void {
  const rows = (sheet as { "!data"?: (CellObject | null)[][] } | undefined)?.["!data"] ?? [];
  for (const [place, text] of texts) {
    const [row, column] = rowAndColumn(place);
    const cell = rows[row]?.[column];
    if (cell?.t === "s") cell.v = text;
  }
}

function countCells(sheet: WorkSheet | undefined): number {
  const rows = (sheet as { "!data"?: (CellObject | null)[][] } | undefined)?.["!data"] ?? [];
  return rows.reduce((sum, cells) => sum + (cells?.filter((cell) => cell).length ?? 0), 0);
}

/** The library talks to the console about each record it does not know; nobody who merges workbooks can use that. */
function quietly<T>(run: () => T): T {
  const { error, warn, log } = console;
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return quietly(() =>
      read(bytes, {
        type: "array",
        dense: true,
        cellFormula: true,
        cellNF: true,
        cellStyles: true,
        cellText: false,
        cellHTML: false,
        cellDates: false,
        sheetStubs: false,
      }),
    );
  } catch (cause) {
    return damaged("the library cannot read it", cause);
  }
}

type LookAt = (sheet: number, row: number, column: number) => Look;

function snapshot(book: WorkBook, fileName: string, format: WorkbookFormat, limits: Limits, lookAt: LookAt): Workbook {
  const allowance = allowanceOf(limits);
  const sheets: Sheet[] = [];
  const notes: string[] = [];
  if (book.SheetNames.length === 0) damaged("a workbook without sheets");
  book.SheetNames.forEach((name, i) => {
    const sheet = book.Sheets[name];
    const type = (sheet as { "!type"?: string } | undefined)?.["!type"];
    if (!sheet || (type !== undefined && type !== "sheet")) {
      notes.push(`${type === "macro" ? "macro-sheet" : type === "dialog" ? "dialog-sheet" : "chart-sheet"}: ${name}`);
      return;
    }
    const hidden = book.Workbook?.Sheets?.[i]?.Hidden ?? 0;
    const state: SheetState = hidden === 2 ? "veryHidden" : hidden === 1 ? "hidden" : "visible";
    const builder = new SheetBuilder(allowance);
    const comments = putCells(sheet, builder, (row, column) => lookAt(i, row, column));
    for (const { s, e } of sheet["!merges"] ?? []) builder.merge({ top: s.r, left: s.c, bottom: e.r, right: e.c });
    const { "!rows": rows = [], "!cols": columns = [] } = sheet;
    sheets.push(
      builder.finish(
        name,
        state,
        (row) => rows[row]?.hidden === true || rows[row]?.hpt === 0,
        (column) => columns[column]?.hidden === true,
        { comments, textBoxes: 0, pictures: 0 },
      ),
    );
  });
  const modified = book.Props?.ModifiedDate;
  return {
    fileName,
    format,
    date1904: book.Workbook?.WBProps?.date1904 === true,
    sheets,
    ...(modified instanceof Date && !Number.isNaN(modified.getTime()) ? { modified: modified.toISOString() } : {}),
    ...(book.Props?.Application ? { application: book.Props.Application } : {}),
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes,
  };
}

/** Puts the cells of a dense sheet; answers the number of comments met. */
function putCells(sheet: WorkSheet, builder: SheetBuilder, lookAt: (row: number, column: number) => Look): number {
  let comments = 0;
  const rows = (sheet as { "!data"?: (CellObject | null)[][] })["!data"] ?? [];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell) return;
      comments += cell.c?.length ?? 0;
      const value = valueOf(cell);
      const formula = cell.f === undefined || cell.f === "" ? undefined : cell.f;
      if (formula === undefined && (value === undefined || value === "")) return;
      const code = typeof cell.z === "string" ? (RESPELLED[cell.z] ?? cell.z) : undefined;
      const look = lookAt(row, column);
      builder.put(
        row,
        column,
        makeCell(
          value ?? "",
          formula,
          value !== undefined,
          formatOrGeneral(code),
          look.font,
          look.struck ? "all" : undefined,
        ),
      );
    });
  });
  return comments;
}

function valueOf(cell: CellObject): CellValue | undefined {
  if (cell.t === "e") return { error: ERRORS[Number(cell.v)] ?? "#N/A" };
  if (cell.t === "z" || cell.v === undefined || cell.v instanceof Date) return undefined;
  if (typeof cell.v !== "number") return cell.v;
  return Number.isFinite(cell.v) ? (cell.v === 0 ? 0 : cell.v) : String(cell.v);
}
