// A marked copy that went back to a union knows itself by a part of its own. When the union sends it in again, the
// sheet that listed the findings is no part of its report.
import { cellAt, type Sheet, type Workbook } from "#engine/workbook.ts";

export const RETURN_NAMESPACE = "urn:hopnhat:return:1";
/** Title in the first cell of the findings sheet: finds it again under another name. */
export const RETURN_TITLE = "ĐIỂM CẦN XEM TRONG BÁO CÁO";

/** `modified` is the property of the file marked: while it is the same, nobody has saved the copy. */
export type ReturnPart = {
  readonly sheet: string;
  readonly unit: string;
  readonly period: string;
  readonly sha256: string;
  readonly modified: string;
};

export function returnXml(part: ReturnPart): string {
  const attributes = Object.entries(part).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<return xmlns="${RETURN_NAMESPACE}"${attributes.join("")}/>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}

/** One attribute of the part, as written in its XML; undefined in any other file. */
export function returnAttribute(xml: string, name: keyof ReturnPart): string | undefined {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
}

/** Whether the workbook is a marked copy that came back. */
export function isReturn(workbook: Workbook): boolean {
  return workbook.ownParts.some(({ namespace }) => namespace === RETURN_NAMESPACE);
}

/** The workbook as the union's report: of a marked copy without its findings sheet. */
export function withoutFindingsSheet(workbook: Workbook): Workbook {
  if (!isReturn(workbook)) return workbook;
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isFindingsSheet(sheet)) };
}

export function isFindingsSheet(sheet: Sheet): boolean {
  return cellAt(sheet, 0, 0)?.value === RETURN_TITLE;
}
