// Puts a custom XML part of this program's own into somebody else's workbook, or replaces the one that is there.
import { nodesOf } from "./patch-xml.ts";
import type { XlsxPackage } from "./patch-package.ts";
import { kindOf } from "./patch-package.ts";
import { CUSTOM_PROPERTIES_TYPE, customXmlParts } from "./xlsx-package-out.ts";
import { attributesOf } from "./patch-xml.ts";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** `xml` is a whole element in `namespace`. Throws WriteError when it holds a DOCTYPE. */
export function putOwnPart(file: XlsxPackage, namespace: string, xml: string): void {
  const existing = file
    .relationships(file.workbook)
    .find(
      (one) =>
        kindOf(one.type) === "customXml" && file.has(one.target) && rootNamespace(file, one.target) === namespace,
    );
  if (existing) {
    const [item] = customXmlParts(namespace, xml, 1);
    file.put(existing.target, item!.xml);
    return;
  }
  let number = 1;
  while ([`item${number}.xml`, `itemProps${number}.xml`].some((name) => file.has(`customXml/${name}`))) number++;
  for (const part of customXmlParts(namespace, xml, number)) file.put(part.name, part.xml);
  file.declare(`customXml/itemProps${number}.xml`, CUSTOM_PROPERTIES_TYPE);
  file.declareDefault("xml", "application/xml");
  file.relate(file.workbook, RELATION, `/customXml/item${number}.xml`);
}

function rootNamespace(file: XlsxPackage, part: string): string | undefined {
  const xml = file.text(part);
  const root = nodesOf(xml, part)[0]!;
  const name = root.prefix === "" ? "xmlns" : `xmlns:${root.prefix.slice(0, -1)}`;
  return attributesOf(xml, root).get(name);
}
