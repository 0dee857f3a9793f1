// Which part of a package holds which sheet.
import { kindOf, type XlsxPackage } from "./patch-package.ts";
import { attributesOf, nodesOf } from "./patch-xml.ts";
import { PatchError } from "./patch-error.ts";
import { unescapeSpreadsheetText } from "./xml-text.ts";

/** Sheet name -> part name of its worksheet, in the workbook's order. Chart sheets are left out. */
export function worksheetParts(file: XlsxPackage): ReadonlyMap<string, string> {
  const targets = new Map(file.relationships(file.workbook).map((one) => [one.id, one]));
  const xml = file.text(file.workbook);
  const nodes = nodesOf(xml, file.workbook);
  const parts = new Map<string, string>();
  for (const node of nodes) {
    if (node.local !== "sheet" || nodes[node.parent]?.local !== "sheets") continue;
    const attributes = attributesOf(xml, node);
    const id = [...attributes].find(([name]) => /:id$/.test(name))?.[1];
    const target = targets.get(id ?? "");
    if (target && kindOf(target.type) === "worksheet")
      parts.set(unescapeSpreadsheetText(attributes.get("name") ?? ""), target.target);
  }
  return parts;
}

/** The part of that sheet. Throws PatchError when there is none. */
export function worksheetPart(parts: ReadonlyMap<string, string>, sheet: string): string {
  const part = parts.get(sheet);
  if (part === undefined) throw new PatchError("no-such-sheet", sheet);
  return part;
}
