// A workbook of the model out of the bytes of a .xlsx file.
import { kindOf, openPackage, type XlsxPackage } from "#formats/patch-package.ts";
import { worksheetParts } from "#formats/patch-sheets.ts";
import { attributesOf, nodesOf, type XmlNode } from "#formats/patch-xml.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { unescapeXml } from "#formats/xml-text.ts";
import { cellsOf } from "#engine/workbook.ts";
import { Book, type PropertyValue } from "./book.ts";
import { readConditionalFormats } from "./conditional-formats.ts";
import { isTrue, readCellStyles, readSheetLooks } from "./read-looks.ts";
import { Sheet } from "./sheet.ts";

/** `name` is what the file is called. Throws UnreadableWorkbook. */
export function loadBook(bytes: Uint8Array, name: string): Book {
  const read = readXlsx(bytes, name);
  const file = openPackage(bytes);
  const book = new Book(name);
  book.date1904 = read.date1904;
  const { styles, bodyFont } = readCellStyles(file);
  book.bodyFont = bodyFont;
  const parts = worksheetParts(file);
  book.sheets = read.sheets.map((source) => {
    const sheet = new Sheet(book.newId(), source.name, source.state);
    for (const { row, column, cell } of cellsOf(source))
      sheet.put(row, column, {
        value: cell.value,
        ...(cell.formula === undefined ? {} : { formula: `=${cell.formula}` }),
        style: {},
      });
    sheet.merges = [...source.merges];
    const part = parts.get(source.name);
    if (part !== undefined) {
      const xml = file.text(part);
      readSheetLooks(xml, sheet, styles);
      readConditionalFormats(xml, sheet, () => book.newId());
    }
    return sheet;
  });
  readWorkbookPart(file, book);
  for (const { target } of file.relationships(file.workbook).filter(({ type }) => kindOf(type) === "customXml"))
    if (file.has(target)) {
      const xml = file.text(target).replace(/^\uFEFF/, "");
      book.xmlParts.push({ id: book.newId(), namespace: namespaceOf(xml), xml });
    }
  readProperties(file, book);
  return book;
}

function readWorkbookPart(file: XlsxPackage, book: Book): void {
  const xml = file.text(file.workbook);
  const nodes = nodesOf(xml, file.workbook);
  const first = (local: string): ReadonlyMap<string, string> | undefined => {
    const node = nodes.find((one) => one.local === local);
    return node && attributesOf(xml, node);
  };
  const shown = Number(first("workbookView")?.get("activeTab") ?? 0);
  const visible = book.sheets.find(({ state }) => state === "visible");
  const asked = book.sheets[shown];
  book.active = asked?.state === "visible" ? asked : (visible ?? book.sheets[0]!);
  book.structureProtected = isTrue(first("workbookProtection")?.get("lockStructure"));
  for (const node of nodes.filter(({ local }) => local === "definedName")) {
    const found = attributesOf(xml, node);
    const local = found.get("localSheetId");
    const sheetId = local === undefined ? undefined : book.sheets[Number(local)]?.id;
    book.names.push({
      name: found.get("name") ?? "",
      formula: `=${textIn(xml, node)}`,
      visible: !isTrue(found.get("hidden")),
      ...(sheetId === undefined ? {} : { sheetId }),
    });
  }
}

const textIn = (xml: string, node: XmlNode): string =>
  unescapeXml(xml.slice(node.openEnd, node.end).replace(/<\/[^<]*>$/, ""));

export function namespaceOf(xml: string): string {
  const root = /<([^\s/>!?:]+)(?::[^\s/>]+)?((?:\s(?:"[^"]*"|'[^']*'|[^"'>])*)?)>/.exec(xml);
  if (!root) return "";
  const prefixed = new RegExp(`\\sxmlns:${root[1]!}\\s*=\\s*["']([^"']*)["']`).exec(root[2]!);
  return unescapeXml(prefixed?.[1] ?? /\sxmlns\s*=\s*["']([^"']*)["']/.exec(root[2]!)?.[1] ?? "");
}

const CORE: Readonly<Record<string, string>> = {
  title: "title",
  subject: "subject",
  creator: "author",
  keywords: "keywords",
  description: "comments",
  category: "category",
  lastModifiedBy: "lastAuthor",
  created: "creationDate",
};

function readProperties(file: XlsxPackage, book: Book): void {
  for (const { type, target } of file.relationships("")) {
    if (!file.has(target)) continue;
    const kind = kindOf(type);
    if (kind === "core-properties") {
      const xml = file.text(target);
      for (const node of nodesOf(xml, target)) {
        const name = CORE[node.local];
        if (name !== undefined) book.properties.set(name, textIn(xml, node));
      }
    }
    if (kind === "custom-properties") readCustom(file.text(target), target, book);
  }
}

function readCustom(xml: string, part: string, book: Book): void {
  const nodes = nodesOf(xml, part);
  for (const node of nodes.filter(({ local }) => local === "property")) {
    const name = attributesOf(xml, node).get("name");
    const value = nodes.find((one) => nodes[one.parent] === node);
    if (name === undefined || !value) continue;
    const text = textIn(xml, value);
    const typed: PropertyValue =
      value.local === "bool" ? isTrue(text) : /^(?:i[1248]|int|r[48]|decimal)$/.test(value.local) ? Number(text) : text;
    book.customProperties.set(name, typed);
  }
}
