// Small .xlsx files written part by part, with every part open to change: what writers other than ours really do.
import { buildZip } from "#test/support/zip-builder.ts";
import type { ZipPart, ZipShape } from "#test/support/zip-builder.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type BookText = {
  /** The inside of `sheetData`. */
  readonly rows?: string;
  /** What stands before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** The `si` elements. */
  readonly strings?: string;
  readonly numFmts?: string;
  readonly fonts?: string;
  /** The `xf` elements after the first. */
  readonly xfs?: string;
  readonly workbookPr?: string;
  readonly sheetAttributes?: string;
  readonly moreSheets?: string;
  readonly moreWorkbookLinks?: string;
  readonly mainType?: string;
  readonly absolute?: boolean;
};

/** The parts of a one-sheet workbook by name, in file order. */
export function bookParts(text: BookText = {}): Map<string, string | Uint8Array> {
  const to = text.absolute ? "/xl/" : "";
  const link = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return new Map<string, string | Uint8Array>([
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${text.mainType ?? `${TYPE}.sheet.main+xml`}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link("rId1", "officeDocument", `${text.absolute ? "/" : ""}xl/workbook.xml`)}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${text.workbookPr ?? ""}<sheets><sheet name="Biểu 01" sheetId="1" ${text.sheetAttributes ?? ""} r:id="rId1"/>${text.moreSheets ?? ""}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${link("rId1", "worksheet", `${to}worksheets/sheet1.xml`)}${link("rId2", "styles", `${to}styles.xml`)}${link("rId3", "sharedStrings", `${to}sharedStrings.xml`)}${text.moreWorkbookLinks ?? ""}</Relationships>`,
    ],
    [
      "xl/styles.xml",
      `${HEAD}<styleSheet xmlns="${MAIN}">${text.numFmts ? `<numFmts>${text.numFmts}</numFmts>` : ""}<fonts><font><sz val="11"/><name val="Calibri"/></font>${text.fonts ?? ""}</fonts><cellStyleXfs><xf numFmtId="14" fontId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>${text.xfs ?? ""}</cellXfs></styleSheet>`,
    ],
    ["xl/sharedStrings.xml", `${HEAD}<sst xmlns="${MAIN}">${text.strings ?? ""}</sst>`],
    [
      "xl/worksheets/sheet1.xml",
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1"/>${text.before ?? ""}<sheetData>${text.rows ?? ""}</sheetData>${text.after ?? ""}</worksheet>`,
    ],
  ]);
}

export function zipOfParts(parts: ReadonlyMap<string, string | Uint8Array>, shape?: ZipShape): Uint8Array {
  return buildZip(
    [...parts].map(([name, data]): ZipPart => ({ name, data })),
    shape,
  );
}

/** A whole one-sheet .xlsx file. */
export function bookBytes(text: BookText = {}): Uint8Array {
  return zipOfParts(bookParts(text));
}

/** The link element that `moreWorkbookLinks` takes. */
export function workbookLink(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

/** A relationships part with links of Office types, or of full types where one has a slash. */
export function linksPart(...links: readonly (readonly [type: string, target: string])[]): string {
  const elements = links.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${elements.join("")}</Relationships>`;
}
