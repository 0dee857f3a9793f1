// Texts, addresses and pictures by name: each named one exists, each existing one is named, in both languages, not too long.
import type { Fault } from "./fault.ts";
import { everyElement, type XmlElement } from "./parse-xml.ts";

const LIMIT: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};
const LOCALES = ["en-US"];
const ID_LIMIT = 32;

/** Which part of Resources an element's `resid` speaks of; Description is the only long text. */
function kindOf({ name }: XmlElement): string {
  if (name === "Image") return "Images";
  if (name === "SourceLocation" || name === "LearnMoreUrl") return "Urls";
  return name === "Description" ? "LongStrings" : "ShortStrings";
}

export function resourceFaults(root: XmlElement): Fault[] {
  const elements = everyElement(root);
  const parts = elements.find(({ name }) => name === "Resources")?.children ?? [];
  const named = elements.filter(({ attributes }) => attributes.has("resid"));
  const has = (kind: string, id: string) =>
    parts.some(({ name, children }) => name === kind && children.some(({ attributes }) => attributes.get("id") === id));
  const dangling = named.flatMap((element): Fault[] => {
    const id = element.attributes.get("resid")!;
    if (has(kindOf(element), id)) return [];
    return [
      { code: "danglingResid", place: element.place, data: { element: element.name, id, parent: kindOf(element) } },
    ];
  });
  const ids = new Set(named.map(({ attributes }) => attributes.get("resid")));
  const unused = parts
    .flatMap(({ children }) => children)
    .flatMap(({ attributes, place }): Fault[] => {
      const id = attributes.get("id") ?? "";
      return ids.has(id) ? [] : [{ code: "unusedResource", place, data: { id } }];
    });
  return [...dangling, ...unused, ...idFaults(elements), ...textFaults(elements, parts)];
}

function idFaults(elements: readonly XmlElement[]): Fault[] {
  const seen = new Set<string>();
  return elements.flatMap(({ name, attributes, place }): Fault[] => {
    const id = attributes.get("id");
    if (id === undefined) return [];
    const repeated: Fault[] = seen.has(id) ? [{ code: "repeatedId", place, data: { id } }] : [];
    seen.add(id);
    const limit = name === "Group" || name === "Control" ? 125 : ID_LIMIT;
    const long: Fault[] =
      id.length > limit
        ? [{ code: "longId", place, data: { id, number: String(id.length), expected: String(limit) } }]
        : [];
    return [...repeated, ...long];
  });
}

function textFaults(elements: readonly XmlElement[], parts: readonly XmlElement[]): Fault[] {
  const outside = elements.filter(
    ({ name, attributes }) => LIMIT[name] !== undefined && attributes.has("DefaultValue"),
  );
  const inside = parts
    .filter(({ name }) => LIMIT[name] !== undefined)
    .flatMap(({ name, children }) => children.map((text) => ({ text, limit: LIMIT[name]! })));
  return [...outside.map((text) => ({ text, limit: LIMIT[text.name]! })), ...inside].flatMap(({ text, limit }) => [
    ...lengthFaults(text, limit),
    ...localeFaults(text),
  ]);
}

function lengthFaults({ name, attributes, children, place }: XmlElement, limit: number): Fault[] {
  const values = [
    { value: attributes.get("DefaultValue") ?? "", place },
    ...children.map((child) => ({ value: child.attributes.get("Value") ?? "", place: child.place })),
  ];
  return values.flatMap(({ value, place }): Fault[] => {
    if (value.trim() === "") return [{ code: "emptyText", place, data: { element: name } }];
    if (value.length <= limit) return [];
    return [{ code: "tooLong", place, data: { element: name, number: String(value.length), expected: String(limit) } }];
  });
}

function localeFaults({ name, children, place }: XmlElement): Fault[] {
  const locales = children.map(({ attributes }) => attributes.get("Locale") ?? "");
  const missing = LOCALES.filter((locale) => !locales.includes(locale));
  const unknown = children.filter(({ attributes }) => !LOCALES.includes(attributes.get("Locale") ?? ""));
  const repeated = children.filter((_, i) => locales.indexOf(locales[i]!) !== i);
  return [
    ...missing.map((locale): Fault => ({ code: "missingLocale", place, data: { element: name, locale } })),
    ...unknown.map(({ attributes, place }): Fault => ({
      code: "unknownLocale",
      place,
      data: { element: name, locale: attributes.get("Locale") ?? "" },
    })),
    ...repeated.map(({ attributes, place }): Fault => ({
      code: "repeatedId",
      place,
      data: { id: attributes.get("Locale") ?? "" },
    })),
  ];
}
