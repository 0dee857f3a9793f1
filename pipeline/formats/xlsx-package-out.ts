// The parts around the sheets: content types, relationships, workbook, properties, custom XML.
import { compression } from "#compression";
import type { Book } from "#engine/book.ts";
import { utf8Bytes } from "./xlsx-bytes-out.ts";
import { definedNamesXml } from "./xlsx-names-out.ts";
import { WriteError } from "./write-error.ts";
import { escapeAttribute, escapeText } from "./xlsx-text-out.ts";

/** Who the file says it is by; also the author of notes. */
export const CREATOR = "Hợp Nhất";

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
export const CUSTOM_PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export type Part = { readonly name: string; readonly xml: string };

/** `withNotes`: numbers (from 1) of the sheets that have notes. */
export function packageParts(book: Book, withNotes: readonly number[], hasStrings: boolean): readonly Part[] {
  return [
    { name: "[Content_Types].xml", xml: contentTypes(book, withNotes, hasStrings) },
    {
      name: "_rels/.rels",
      xml: relationships([
        [`${RELATION}/officeDocument`, "xl/workbook.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        [`${RELATION}/extended-properties`, "docProps/app.xml"],
      ]),
    },
    { name: "docProps/app.xml", xml: applicationXml() },
    { name: "docProps/core.xml", xml: coreXml(book) },
    { name: "xl/workbook.xml", xml: workbookXml(book) },
    {
      name: "xl/_rels/workbook.xml.rels",
      xml: relationships([
        ...book.sheets.map((_, index) => [`${RELATION}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
        [`${RELATION}/styles`, "styles.xml"],
        ...(hasStrings ? [[`${RELATION}/sharedStrings`, "sharedStrings.xml"] as const] : []),
        ...book.parts.map((_, index) => [`${RELATION}/customXml`, `../customXml/item${index + 1}.xml`] as const),
      ]),
    },
    ...book.parts.flatMap(({ namespace, xml }, index) => customXmlParts(namespace, xml, index + 1)),
  ];
}

/** Relationships `rId1`, `rId2`, … in the order given: type and target. */
export function relationships(items: readonly (readonly [type: string, target: string])[]): string {
  const list = items.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

/** Relationships of a sheet with notes: the drawing is `rId1`, as the sheet part expects. */
export function notesRelationships(number: number): string {
  return relationships([
    [`${RELATION}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    [`${RELATION}/comments`, `../comments${number}.xml`],
  ]);
}

/** A custom XML part with its properties and the relationship between them. */
export function customXmlParts(namespace: string, xml: string, number: number): readonly Part[] {
  // Only what stands before the root can hold one, and a part may be a hundred megabytes long.
  if (/<!DOCTYPE/i.test(xml.slice(0, xml.search(/<[^!?]/))))
    throw new WriteError(`The part of ${namespace} holds a DOCTYPE.`);
  return [
    { name: `customXml/item${number}.xml`, xml: xml.startsWith("<?xml") ? xml : HEAD + xml },
    {
      name: `customXml/itemProps${number}.xml`,
      xml:
        `${HEAD}<ds:datastoreItem ds:itemID="${partGuid(namespace, number)}" xmlns:ds="${CUSTOM_XML}">` +
        `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      name: `customXml/_rels/item${number}.xml.rels`,
      xml: relationships([[`${RELATION}/customXmlProps`, `itemProps${number}.xml`]]),
    },
  ];
}

/** A GUID that only the namespace and the part's number decide: the same book, the same bytes. */
function partGuid(namespace: string, number: number): string {
  const words = [0, 1, 2, 3].map((salt) =>
    compression
      .crc32(utf8Bytes(`${salt}|${namespace}|${number}`))
      .toString(16)
      .toUpperCase()
      .padStart(8, "0"),
  );
  const hex = words.join("");
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

function contentTypes({ sheets, parts }: Book, withNotes: readonly number[], hasStrings: boolean): string {
  const overrides: (readonly [name: string, type: string])[] = [
    ["/xl/workbook.xml", `${SHEET_ML}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_ML}.worksheet+xml`] as const),
    ["/xl/styles.xml", `${SHEET_ML}.styles+xml`],
    ...(hasStrings ? [["/xl/sharedStrings.xml", `${SHEET_ML}.sharedStrings+xml`] as const] : []),
    ...withNotes.map((number) => [`/xl/comments${number}.xml`, `${SHEET_ML}.comments+xml`] as const),
    ...parts.map((_, index) => [`/customXml/itemProps${index + 1}.xml`, CUSTOM_PROPERTIES_TYPE] as const),
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ["/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ];
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    (withNotes.length > 0
      ? '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>'
      : "") +
    overrides.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("") +
    "</Types>"
  );
}

function workbookXml(book: Book): string {
  const shown = book.sheets.findIndex((sheet) => sheet.state === undefined);
  const sheets = book.sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const active = shown > 0 ? ` firstSheet="${shown}" activeTab="${shown}"` : "";
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><workbookPr/>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"${active}/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${definedNamesXml(book)}<calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`
  );
}

function coreXml({ title, subject }: Book): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${escapeText(title)}</dc:title>` +
    (subject === undefined ? "" : `<dc:subject>${escapeText(subject)}</dc:subject>`) +
    `<dc:creator>${CREATOR}</dc:creator></cp:coreProperties>`
  );
}

function applicationXml(): string {
  return (
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
    `<Application>${CREATOR}</Application></Properties>`
  );
}
