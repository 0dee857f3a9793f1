// A copy carries no macros: the VBA project and what belongs to it go, and the file says that it is a plain workbook.
import { CONTENT_TYPES, kindOf, type XlsxPackage } from "./patch-package.ts";
import { applySplices, attributesOf, nodesOf } from "./patch-xml.ts";
import { PatchError } from "./patch-error.ts";

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const MACRO_MAIN = /^application\/vnd\.ms-excel\.(sheet|template)\.macroEnabled\.main\+xml$/i;
const VBA = "application/vnd.ms-office.vbaProject";

/** Takes the macros out and says whether there were any. Throws PatchError on sheets of Excel 4 macros. */
export function removeMacros(file: XlsxPackage): boolean {
  const links = file.relationships(file.workbook);
  const macroSheet = links.find((one) => /macrosheet$/i.test(kindOf(one.type)));
  if (macroSheet) throw new PatchError("macro-sheet", macroSheet.target);
  const projects = links.filter((one) => kindOf(one.type) === "vbaProject");
  const parts = projects.flatMap(({ target }) => [target, ...file.relationships(target).map((one) => one.target)]);
  for (const part of parts) {
    if (file.has(part)) file.remove(part);
    file.undeclare(part);
    const rels = part.replace(/([^/]*)$/, "_rels/$1.rels");
    if (file.has(rels)) file.remove(rels);
  }
  if (projects.length > 0) file.unrelate(file.workbook, (one) => kindOf(one.type) === "vbaProject");
  return declarePlain(file) || projects.length > 0;
}

/** The content types without macros. Says whether they named any. */
function declarePlain(file: XlsxPackage): boolean {
  const xml = file.text(CONTENT_TYPES);
  const splices = nodesOf(xml, CONTENT_TYPES).flatMap((node) => {
    const type = attributesOf(xml, node).get("ContentType");
    if (type === undefined) return [];
    if (type === VBA) return [{ start: node.start, end: node.end, text: "" }];
    if (!MACRO_MAIN.test(type)) return [];
    return [{ start: node.start, end: node.end, text: xml.slice(node.start, node.end).replace(type, MAIN) }];
  });
  if (splices.length > 0) file.put(CONTENT_TYPES, applySplices(xml, splices));
  return splices.length > 0;
}
