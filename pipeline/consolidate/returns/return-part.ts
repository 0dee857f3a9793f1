// A marked copy that went back to a union knows itself by a part of its own. When the union sends it in again, the
// sheet that listed the findings is no part of its report.
import {
  EXPLANATIONS_NAMESPACE,
  explanationsXml,
  mergeExplanations,
  readExplanations,
  type Explanation,
} from "#engine/explanations.ts";
import { unescaped } from "#engine/json-part.ts";
import { cellAt, type Sheet, type Workbook } from "#engine/workbook.ts";

export const RETURN_NAMESPACE = "urn:hopnhat:return:1";
/** Title in the first cell of the findings sheet: finds it again under another name. */
export const RETURN_TITLE = "ĐIỂM CẦN XEM TRONG BÁO CÁO";

/** Where the findings sheet has its list: row of the first finding, columns of its number and of the union's answer. */
export const RETURN_LIST = { first: 4, number: 0, answer: 6 } as const;

/** `modified` is the property of the file marked: while it is the same, nobody has saved the copy. */
export type ReturnPart = {
  readonly sheet: string;
  readonly unit: string;
  readonly period: string;
  readonly sha256: string;
  readonly modified: string;
  /** Ids of the findings as the sheet numbers them, a JSON array. */
  readonly findings: string;
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

/** SHA-256 of the file that a marked copy was made of; undefined in any other workbook. */
export function markedFileOf({ ownParts }: Pick<Workbook, "ownParts">): string | undefined {
  const part = ownParts.find(({ namespace }) => namespace === RETURN_NAMESPACE);
  const sha256 = part && returnAttribute(part.xml, "sha256");
  return sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? sha256 : undefined;
}

/** The workbook as the union's report: of a marked copy without its findings sheet, whose answers are explanations. */
export function withoutFindingsSheet(workbook: Workbook): Workbook {
  if (!isReturn(workbook)) return workbook;
  const sheets = workbook.sheets.filter((sheet) => !isFindingsSheet(sheet));
  const typed = typedExplanations(workbook);
  const { state, entries } = readExplanations(workbook.ownParts);
  const xml = explanationsXml(mergeExplanations(entries, typed));
  if (typed.size === 0 || state === "newer" || xml === null) return { ...workbook, sheets };
  const others = workbook.ownParts.filter(({ namespace }) => namespace !== EXPLANATIONS_NAMESPACE);
  return { ...workbook, sheets, ownParts: [...others, { namespace: EXPLANATIONS_NAMESPACE, xml }] };
}

/** What the union wrote beside the findings, by finding. The numbers stay with their rows when people sort them. */
function typedExplanations({ sheets, ownParts }: Workbook): ReadonlyMap<string, Explanation> {
  const part = ownParts.find(({ namespace }) => namespace === RETURN_NAMESPACE);
  const ids = idsOf(part?.xml ?? "");
  const typed = new Map<string, Explanation>();
  for (const sheet of sheets.filter(isFindingsSheet))
    for (const { row } of sheet.rows) {
      if (row < RETURN_LIST.first) continue;
      const id = ids[Number(cellAt(sheet, row, RETURN_LIST.number)?.value) - 1];
      const answer = cellAt(sheet, row, RETURN_LIST.answer)?.value;
      const text =
        typeof answer === "string" || typeof answer === "number" ? String(answer).normalize("NFC").trim() : "";
      if (id !== undefined && text !== "") typed.set(id, { text });
    }
  return typed;
}

function idsOf(xml: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(unescaped(returnAttribute(xml, "findings") ?? "[]"));
    return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
  } catch {
    // Written by another version or edited: then the answers cannot be told apart.
    return [];
  }
}

export function isFindingsSheet(sheet: Sheet): boolean {
  return cellAt(sheet, 0, 0)?.value === RETURN_TITLE;
}
