// The packaging convention of Office files (OPC): which part is which is told by relationships, not by names.
import type { Limits } from "./read-workbook.ts";
import { scanXml } from "./xml-scan.ts";
import { xmlString } from "./xml-text.ts";
import { entryKey } from "./zip-read.ts";
import type { Zip } from "./zip-read.ts";

export type Relationship = {
  readonly id: string;
  /** Last word of the type, the same in the transitional and the strict edition: `worksheet`, `styles`. */
  readonly type: string;
  /** Name of the part; of no meaning when external. */
  readonly part: string;
  readonly external: boolean;
};

/** The name of a part that `target` means when `source` says it (both without a leading slash). */
export function resolveTarget(source: string, target: string): string {
  const clean = target.replace(/\\/g, "/").replace(/[?#].*$/, "");
  const folders = clean.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}

function percentDecoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The relationships of a part ("" for the package itself); none when it has no such part. */
export function readRelationships(zip: Zip, source: string, limits: Limits): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const rels = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!zip.has(rels)) return [];
  const found: Relationship[] = [];
  scanXml(xmlString(zip.read(rels)), limits.xmlDepth, {
    open(local, attributes) {
      if (local !== "Relationship") return;
      const values = attributes();
      const type = values.get("Type") ?? "";
      const target = resolveTarget(source, values.get("Target") ?? "");
      found.push({
        id: values.get("Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: zip.has(target) ? target : percentDecoded(target),
        external: values.get("TargetMode") === "External",
      });
    },
  });
  return found;
}

export type ContentTypes = {
  /** Content type of a part, from its own entry or its ending; "" when unknown. */
  of(part: string): string;
  /** Parts whose content type ends so, in file order. */
  partsOf(ending: string): readonly string[];
};

/** Reads `[Content_Types].xml`; undefined when the zip has none and so is no Office file. */
export function readContentTypes(zip: Zip, limits: Limits): ContentTypes | undefined {
  if (!zip.has("[Content_Types].xml")) return undefined;
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  scanXml(xmlString(zip.read("[Content_Types].xml")), limits.xmlDepth, {
    open(local, attributes) {
      const type = (): string => attributes().get("ContentType") ?? "";
      if (local === "Override") parts.set(entryKey(attributes().get("PartName") ?? ""), type());
      else if (local === "Default") endings.set((attributes().get("Extension") ?? "").toLowerCase(), type());
    },
  });
  const of = (part: string): string => {
    const key = entryKey(part);
    return parts.get(key) ?? endings.get(key.slice(key.lastIndexOf(".") + 1)) ?? "";
  };
  return { of, partsOf: (ending) => [...parts].filter(([, type]) => type.endsWith(ending)).map(([part]) => part) };
}
