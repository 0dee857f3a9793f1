// Icons: the sizes Excel asks for, and files that really measure what they are named for.
import type { Fault } from "./fault.ts";
import { everyElement, type XmlElement } from "./parse-xml.ts";

const REQUIRED = ["16", "32", "80"];
const OPTIONAL = ["20", "24", "40", "48", "64"];
/** Of the add-in in lists: what Office expects of each. */
const LISTED: Readonly<Record<string, string>> = { IconUrl: "32", HighResolutionIconUrl: "64" };

/** The bytes of an icon by the last part of its address; undefined when there is no such file. */
export type ReadIcon = (fileName: string) => Uint8Array | undefined;

export function iconFaults(root: XmlElement, readIcon: ReadIcon): Fault[] {
  const elements = everyElement(root);
  const addresses = new Map(
    elements
      .filter(({ name, attributes }) => name === "Image" && attributes.has("DefaultValue"))
      .map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue")!]),
  );
  const buttons = elements
    .filter(({ name }) => name === "Icon")
    .flatMap(({ children, place }) => {
      const sizes = children.map(({ attributes }) => attributes.get("size") ?? "");
      const missing = REQUIRED.filter((size) => !sizes.includes(size));
      return [
        ...missing.map((expected): Fault => ({ code: "missingIconSize", place, data: { expected } })),
        ...children.flatMap(({ attributes, place }) => {
          const size = attributes.get("size") ?? "";
          if (![...REQUIRED, ...OPTIONAL].includes(size))
            return [{ code: "unknownIconSize", place, data: { actual: size } } satisfies Fault];
          const address = addresses.get(attributes.get("resid"));
          return address === undefined ? [] : fileFaults(address, size, place, readIcon);
        }),
      ];
    });
  const listed = elements.flatMap(({ name, attributes, place }) => {
    const size = LISTED[name];
    const address = attributes.get("DefaultValue");
    return size === undefined || address === undefined ? [] : fileFaults(address, size, place, readIcon);
  });
  return [...listed, ...buttons];
}

function fileFaults(address: string, size: string, place: Fault["place"], readIcon: ReadIcon): Fault[] {
  const name = address.slice(address.lastIndexOf("/") + 1);
  const bytes = readIcon(name);
  if (!bytes) return [{ code: "missingIcon", place, data: { actual: address } }];
  const actual = pngSize(bytes);
  const expected = `${size} × ${size}`;
  return actual === expected ? [] : [{ code: "wrongIconSize", place, data: { name, actual, expected } }];
}

/** "32 × 32"; "?" when the file is no PNG picture. */
function pngSize(bytes: Uint8Array): string {
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, i) => bytes[i] === byte);
  if (!isPng || bytes.length < 24) return "?";
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return `${view.getUint32(16)} × ${view.getUint32(20)}`;
}
