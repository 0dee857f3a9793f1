// Small .xlsx files written by hand, for what no library writes: prefixes, shared and array formulas, macros.
import { writeZip } from "#formats/zip-write.ts";

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export type RawXlsx = {
  /** Content of the `worksheet` element of sheet "A". */
  readonly sheet: string;
  /** "x:" makes every element of the sheet part stand under that prefix. */
  readonly prefix?: string;
  readonly macros?: boolean;
  readonly calcChain?: string;
  readonly styles?: string;
  readonly workbookTail?: string;
  /** One more relationship of the workbook. */
  readonly relationship?: { readonly type: string; readonly target: string };
};

export const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment horizontal="center"/></xf>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

export function rawXlsx({
  sheet,
  prefix = "",
  macros,
  calcChain,
  styles = STYLES,
  workbookTail = "",
  relationship,
}: RawXlsx): Uint8Array {
  const namespace = prefix === "" ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const main = macros
    ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const sheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts: { name: string; text: string }[] = [
    {
      name: "[Content_Types].xml",
      text:
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        (macros ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : "") +
        `<Override PartName="/xl/workbook.xml" ContentType="${main}"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetMl}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${sheetMl}.styles+xml"/>` +
        (calcChain ? `<Override PartName="/xl/calcChain.xml" ContentType="${sheetMl}.calcChain+xml"/>` : "") +
        "</Types>",
    },
    {
      name: "_rels/.rels",
      text: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>${workbookTail}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text:
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="/xl/styles.xml"/>` +
        (calcChain ? `<Relationship Id="rId3" Type="${OFFICE}/calcChain" Target="calcChain.xml"/>` : "") +
        (macros
          ? `<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`
          : "") +
        (relationship ? `<Relationship Id="rId9" Type="${relationship.type}" Target="${relationship.target}"/>` : "") +
        "</Relationships>",
    },
    { name: "xl/worksheets/sheet1.xml", text: `<${prefix}worksheet ${namespace}>${sheet}</${prefix}worksheet>` },
    { name: "xl/styles.xml", text: styles },
    ...(calcChain ? [{ name: "xl/calcChain.xml", text: calcChain }] : []),
    ...(macros ? [{ name: "xl/vbaProject.bin", text: "not really VBA" }] : []),
  ];
  return writeZip(parts.map(({ name, text }) => ({ name, bytes: bytesOf(text) })));
}
