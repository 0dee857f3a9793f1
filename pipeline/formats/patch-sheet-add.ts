// Adds a sheet of our own behind the others of somebody else's workbook, or replaces the one of that name. Behind,
// because print settings and filters count sheets by their place.
import type { BookSheet, Style } from "#engine/book.ts";
import { PatchError } from "./patch-error.ts";
import { kindOf, type XlsxPackage } from "./patch-package.ts";
import { worksheetParts } from "./patch-sheets.ts";
import type { StylePatch } from "./patch-styles.ts";
import { appendInside, applySplices, attributesOf, nodesOf } from "./patch-xml.ts";
import { createByteSink } from "./xlsx-bytes-out.ts";
import { checkSheetNames } from "./xlsx-limits-out.ts";
import { createPieces } from "./xlsx-rows-out.ts";
import { writeSheet } from "./xlsx-sheet-out.ts";
import { createStringTable } from "./xlsx-strings-out.ts";
import type { StyleTable } from "./xlsx-styles-out.ts";
import { escapeAttribute } from "./xlsx-text-out.ts";
import { joined } from "./zip-write.ts";

const PLAIN: Style = {};
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Texts stand in the sheet's own cells, so that the shared strings stay as they are. Conditional formats and notes are
 * not written here: throws PatchError when the sheet has any.
 */
export function addSheet(file: XlsxPackage, sheet: BookSheet, styles: Pick<StylePatch, "add">): void {
  checkSheetNames([sheet]);
  const bytes = sheetBytes(sheet, styles, file);
  const existing = worksheetParts(file).get(sheet.name);
  if (existing !== undefined) {
    file.put(existing, bytes);
    return;
  }
  const xml = file.text(file.workbook);
  const nodes = nodesOf(xml, file.workbook);
  const list = nodes.find((node) => node.local === "sheets" && node.parent === 0);
  const others = nodes
    .filter((node) => node.local === "sheet" && nodes[node.parent] === list)
    .map((node) => attributesOf(xml, node));
  const idName = [...(others[0]?.keys() ?? [])].find((name) => /:id$/.test(name));
  const worksheet = file.relationships(file.workbook).find((one) => kindOf(one.type) === "worksheet");
  if (!list || idName === undefined || !worksheet) throw new PatchError("damaged", file.workbook);

  const folder = file.workbook.replace(/[^/]*$/, "");
  let number = 1;
  while (file.has(`${folder}worksheets/sheet${number}.xml`)) number++;
  const part = `${folder}worksheets/sheet${number}.xml`;
  file.put(part, bytes);
  file.declare(part, WORKSHEET);
  const id = file.relate(file.workbook, worksheet.type, `/${part}`);
  const sheetId = Math.max(0, ...others.map((attributes) => Number(attributes.get("sheetId")) || 0)) + 1;
  const element = `<${list.prefix}sheet name="${escapeAttribute(sheet.name)}" sheetId="${sheetId}" ${idName}="${id}"/>`;
  file.put(file.workbook, applySplices(xml, [appendInside(xml, list, element)]));
}

function sheetBytes(sheet: BookSheet, styles: Pick<StylePatch, "add">, file: XlsxPackage): Uint8Array {
  const known = [new Map<Style, number>(), new Map<Style, number>()] as const;
  const table: StyleTable = {
    cell: (asked, quoted) => {
      if (asked === undefined && !quoted) return 0;
      const style = asked ?? PLAIN;
      const cache = known[quoted ? 1 : 0];
      let id = cache.get(style);
      if (id === undefined) cache.set(style, (id = styles.add(style, quoted)));
      return id;
    },
    differential: () => refuse(sheet),
    xml: () => refuse(sheet),
  };
  const pieces: Uint8Array[] = [];
  const written = writeSheet(sheet, {
    sink: createByteSink(),
    strings: createStringTable(),
    styles: table,
    pieces: createPieces(),
    selected: false,
    flush: (bytes) => void pieces.push(bytes.slice()),
    inline: true,
  });
  if (written.rows.notes.length > 0) refuse(sheet);
  const whole = joined([written.head, ...pieces, written.tail]);
  // A strict workbook names the same elements by another address.
  const strict = file.text(file.workbook).includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  if (!strict) return whole;
  const text = new TextDecoder().decode(whole);
  const office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  return new TextEncoder().encode(
    text
      .replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
      .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", office),
  );
}

function refuse({ name }: BookSheet): never {
  throw new PatchError("not-a-worksheet", name);
}
