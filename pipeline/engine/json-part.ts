// A custom XML part of this program's own: one element around JSON, so that there is nothing to misparse and the same
// data always gives the same text. Read back strictly; a part that is damaged or newer than this program is said to be.
import type { OwnPart } from "./workbook.ts";

/** `family` is the namespace without its version: "urn:hopnhat:seal". */
export type JsonPartKind = { readonly element: string; readonly family: string; readonly version: number };

/** `newer` was written by a later version of the program; `damaged` is not what this program writes. */
export type ReadJsonPart =
  | { readonly state: "missing" }
  | { readonly state: "damaged"; readonly detail: string }
  | { readonly state: "newer"; readonly detail: string }
  | { readonly state: "read"; readonly json: unknown };

export function namespaceOf({ family, version }: JsonPartKind): string {
  return `${family}:${version}`;
}

/** The XML of the part. */
export function jsonPartXml(kind: JsonPartKind, json: unknown): string {
  // JSON escapes control characters and lone surrogates itself; of what XML cannot hold that leaves two code points.
  const text = JSON.stringify(json)
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${kind.element} xmlns="${namespaceOf(kind)}">${text}</${kind.element}>`;
}

/** The JSON of the part among a workbook's own parts. */
export function readJsonPart(parts: readonly OwnPart[], kind: JsonPartKind): ReadJsonPart {
  const own = parts.filter(({ namespace }) => namespace.startsWith(`${kind.family}:`));
  const later = own.find(({ namespace }) => Number(namespace.slice(kind.family.length + 1)) > kind.version);
  if (later) return { state: "newer", detail: later.namespace };
  if (own.length === 0) return { state: "missing" };
  // Two of a kind contradict each other: a program that copies parts has been at work.
  if (own.length > 1) return { state: "damaged", detail: "more than one part" };
  const { namespace, xml } = own[0]!;
  const text = namespace === namespaceOf(kind) ? contentOf(xml, kind) : undefined;
  if (text === undefined) return { state: "damaged", detail: `not one ${kind.element} element` };
  try {
    return { state: "read", json: JSON.parse(text) };
  } catch (cause) {
    return { state: "damaged", detail: cause instanceof Error ? cause.message : String(cause) };
  }
}

// Programs that save a workbook again may choose another prefix and leave the declaration out.
function contentOf(xml: string, kind: JsonPartKind): string | undefined {
  const shape = new RegExp(
    `^\\uFEFF?\\s*(?:<\\?xml[^>]*\\?>)?\\s*<(?:[\\w.-]+:)?${kind.element}\\s+xmlns(?::[\\w.-]+)?="([^"]*)"\\s*>([^<]*)</(?:[\\w.-]+:)?${kind.element}>\\s*$`,
  );
  const match = shape.exec(xml);
  return match && match[1] === namespaceOf(kind) ? unescaped(match[2]!) : undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** XML text or an attribute's value with its entities resolved. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
