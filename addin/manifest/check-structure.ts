// Which elements stand where, how often, in which order, with which attributes.
import type { Fault } from "./fault.ts";
import type { XmlElement } from "./parse-xml.ts";
import type { ElementRule } from "./schema.ts";

/** Everything in `element` that its rule does not allow. */
export function structureFaults(element: XmlElement, rule: ElementRule): Fault[] {
  return [...attributeFaults(element, rule), ...textFaults(element, rule), ...childFaults(element, rule)];
}

function attributeFaults({ name, attributes, place }: XmlElement, rule: ElementRule): Fault[] {
  const unknown = [...attributes.keys()].filter((attribute) => !rule.attributes.includes(attribute));
  const missing = rule.attributes.filter((attribute) => !attributes.has(attribute));
  return [
    ...unknown.map((attribute): Fault => ({ code: "unknownAttribute", place, data: { element: name, attribute } })),
    ...missing.map((attribute): Fault => ({ code: "missingAttribute", place, data: { element: name, attribute } })),
  ];
}

function textFaults({ name, text, place }: XmlElement, rule: ElementRule): Fault[] {
  if (rule.text) return text === "" ? [{ code: "emptyText", place, data: { element: name } }] : [];
  return text === "" ? [] : [{ code: "strayText", place, data: { element: name, actual: text.slice(0, 40) } }];
}

function childFaults(parent: XmlElement, rule: ElementRule): Fault[] {
  const faults: Fault[] = [];
  let last = 0;
  for (const child of parent.children) {
    const at = rule.children.findIndex(({ name, namespace }) => name === child.name && namespace === child.namespace);
    const found = rule.children[at];
    const data = { parent: parent.name, element: child.name };
    if (!found) {
      faults.push({ code: "unknownElement", place: child.place, data });
      continue;
    }
    if (at < last) {
      const before = rule.children[last]!.name;
      faults.push({ code: "wrongOrder", place: child.place, data: { ...data, before } });
    }
    last = Math.max(last, at);
    faults.push(...structureFaults(child, found));
  }
  for (const { name, namespace, least, most } of rule.children) {
    const same = parent.children.filter((child) => child.name === name && child.namespace === namespace);
    const data = { parent: parent.name, element: name };
    if (same.length < least) faults.push({ code: "missingElement", place: parent.place, data });
    if (same.length > most) faults.push({ code: "tooMany", place: same[most]!.place, data });
  }
  return faults;
}
