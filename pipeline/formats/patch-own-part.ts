// Puts a custom XML part of this program's own into somebody else's workbook, or replaces the one that is there.
import { kindOf, type XlsxPackage } from "./patch-package.ts";
import { CUSTOM_PROPERTIES_TYPE, customXmlParts } from "./xlsx-package-out.ts";
import { parseAttributes } from "./xml-scan.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** `xml` is a whole element in `namespace`. Throws WriteError when it holds a DOCTYPE. */
export function putOwnPart(file: XlsxPackage, namespace: string, xml: string): void {
  const existing = ownPart(file, namespace);
  if (existing !== undefined) {
    const [item] = customXmlParts(namespace, xml, 1);
    file.put(existing, item!.xml);
    return;
  }
  let number = 1;
  while ([`item${number}.xml`, `itemProps${number}.xml`].some((name) => file.has(`customXml/${name}`))) number++;
  for (const part of customXmlParts(namespace, xml, number)) file.put(part.name, part.xml);
  file.declare(`customXml/itemProps${number}.xml`, CUSTOM_PROPERTIES_TYPE);
  file.declareDefault("xml", "application/xml");
  file.relate(file.workbook, RELATION, `/customXml/item${number}.xml`);
}

/** Leaves the part of that namespace out, where there is one, with everything that names it. */
export function removeOwnPart(file: XlsxPackage, namespace: string): void {
  const part = ownPart(file, namespace);
  if (part === undefined) return;
  const properties = file.relationships(part).filter(({ type }) => kindOf(type) === "customXmlProps");
  for (const target of [part, ...properties.map((one) => one.target)]) {
    const rels = target.replace(/([^/]*)$/, "_rels/$1.rels");
    for (const gone of [target, rels]) if (file.has(gone)) file.remove(gone);
    file.undeclare(target);
  }
  for (const from of [file.workbook, ""]) file.unrelate(from, "customXml", part);
}

function ownPart(file: XlsxPackage, namespace: string): string | undefined {
  // LibreOffice relates custom XML to the package instead of the workbook when it saves a file again.
  return [...file.relationships(file.workbook), ...file.relationships("")].find(
    ({ type, target }) => kindOf(type) === "customXml" && file.has(target) && rootNamespace(file, target) === namespace,
  )?.target;
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
