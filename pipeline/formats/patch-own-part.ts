// Custom XML parts of this program's own in somebody else's workbook: put in, replaced, taken out.
import { PatchError } from "./patch-error.ts";
import { removeMacros } from "./patch-macros.ts";
import { kindOf, openPackage, type XlsxPackage } from "./patch-package.ts";
import type { PatchedXlsx } from "./patch-xlsx.ts";
import { LIMITS, type Limits } from "./read-workbook.ts";
import { sniffContainer } from "./sniff.ts";
import { CUSTOM_PROPERTIES_TYPE, customXmlParts } from "./xlsx-package-out.ts";
import { parseAttributes } from "./xml-scan.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** `xml` is a whole element in `namespace`. Throws WriteError when it holds a DOCTYPE. */
export function putOwnPart(file: XlsxPackage, namespace: string, xml: string): void {
  const [existing, ...more] = partsOf(file, namespace);
  if (existing !== undefined) {
    const [item] = customXmlParts(namespace, xml, 1);
    file.put(existing, item!.xml);
    // Two parts of one namespace contradict each other.
    for (const part of more) removePart(file, part);
    return;
  }
  let number = 1;
  while ([`item${number}.xml`, `itemProps${number}.xml`].some((name) => file.has(`customXml/${name}`))) number++;
  for (const part of customXmlParts(namespace, xml, number)) file.put(part.name, part.xml);
  file.declare(`customXml/itemProps${number}.xml`, CUSTOM_PROPERTIES_TYPE);
  file.declareDefault("xml", "application/xml");
  file.relate(file.workbook, RELATION, `/customXml/item${number}.xml`);
}

/** Takes the parts of that namespace out, with all that belongs to them. */
export function removeOwnPart(file: XlsxPackage, namespace: string): void {
  for (const part of partsOf(file, namespace)) removePart(file, part);
}

/**
 * A copy of an .xlsx with parts of ours written, replaced or, with null, taken out; every other entry stays as it was
 * packed. Macros are left out, which the notes say. Throws PatchError ("no-own-parts") for a file that can hold none
 * (.xls, .xlsb, .ods, text, one with a password), UnreadableWorkbook for one that cannot be read.
 */
export function withOwnParts(
  bytes: Uint8Array,
  parts: readonly { readonly namespace: string; readonly xml: string | null }[],
  limits: Limits = LIMITS,
): PatchedXlsx {
  const { container } = sniffContainer(bytes);
  if (container !== "zip") throw new PatchError("no-own-parts", container);
  const file = openPackage(bytes, limits);
  // A binary workbook is a package too, but no other program looks for our parts in it, and neither do we.
  if (!/\.xml$/i.test(file.workbook)) throw new PatchError("no-own-parts", file.workbook);
  const notes = removeMacros(file) ? (["macros-removed"] as const) : [];
  for (const { namespace, xml } of parts)
    if (xml === null) removeOwnPart(file, namespace);
    else putOwnPart(file, namespace, xml);
  return { bytes: file.join(), notes };
}

// LibreOffice relates custom XML to the package instead of the workbook when it saves a file again.
function partsOf(file: XlsxPackage, namespace: string): readonly string[] {
  const related = [...file.relationships(file.workbook), ...file.relationships("")].filter(
    ({ type, target }) => kindOf(type) === "customXml" && file.has(target) && rootNamespace(file, target) === namespace,
  );
  return [...new Set(related.map(({ target }) => target))];
}

function removePart(file: XlsxPackage, part: string): void {
  const properties = file.relationships(part).filter(({ type }) => kindOf(type) === "customXmlProps");
  for (const { target } of properties)
    if (file.has(target)) {
      file.remove(target);
      file.undeclare(target);
    }
  const rels = part.replace(/([^/]*)$/, "_rels/$1.rels");
  if (file.has(rels)) file.remove(rels);
  file.remove(part);
  file.undeclare(part);
  for (const owner of [file.workbook, ""]) file.unrelate(owner, ({ target }) => target === part);
}

/** Only the root is looked at: what somebody else's part holds, and whether it is well-formed, is not our business. */
function rootNamespace(file: XlsxPackage, part: string): string | undefined {
  const root = /<([^\s/>!?][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/.exec(
    file.text(part).replace(/<!--[\s\S]*?-->/g, ""),
  );
  if (!root) return undefined;
  const colon = root[1]!.indexOf(":");
  return parseAttributes(root[2]!).get(colon < 0 ? "xmlns" : `xmlns:${root[1]!.slice(0, colon)}`);
}
