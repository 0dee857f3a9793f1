// Somebody else's workbook as a package of parts: read, replaced, added or left out one by one. What is not touched is
// copied as it was packed.
import { LIMITS, type Limits } from "./read-workbook.ts";
import { attributesOf, appendInside, applySplices, nodesOf } from "./patch-xml.ts";
import { PatchError } from "./patch-error.ts";
import { escapeAttribute } from "./xlsx-text-out.ts";
import { utf8Bytes } from "./xlsx-bytes-out.ts";
import { utf8Xml } from "./xml-text.ts";
import { findDirectory, readDirectory, type ZipEntry } from "./zip-directory.ts";
import { entryKey, openZip } from "./zip-read.ts";
import { joinZip, packEntry, type PackedEntry } from "./zip-write.ts";

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

export type XlsxPackage = {
  readonly workbook: string;
  readonly has: (part: string) => boolean;
  readonly names: () => readonly string[];
  /** A part as UTF-8 XML bytes. Throws UnreadableWorkbook when it is absent or damaged. */
  readonly bytes: (part: string) => Uint8Array;
  readonly text: (part: string) => string;
  /** Replaces or adds a part. */
  readonly put: (part: string, content: Uint8Array | string) => void;
  readonly remove: (part: string) => void;
  /** Internal relationships of a part ("" for the package), their targets as part names. */
  readonly relationships: (part: string) => readonly Relationship[];
  /** Adds a relationship and says its id. `target` as it should be written. */
  readonly relate: (part: string, type: string, target: string) => string;
  /** Takes out the relationships that match. */
  readonly unrelate: (part: string, matches: (one: Relationship) => boolean) => void;
  /** Adds a content type for one part. */
  readonly declare: (part: string, contentType: string) => void;
  /** Adds a content type for all parts of an ending, unless there is one. */
  readonly declareDefault: (extension: string, contentType: string) => void;
  readonly undeclare: (part: string) => void;
  readonly join: () => Uint8Array;
};

export const CONTENT_TYPES = "[Content_Types].xml";
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** The kind of a relationship, whatever the edition of the standard: the last word of its type. */
export const kindOf = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

/** Opens a copy for patching. Throws UnreadableWorkbook on a file that cannot be read. */
export function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): XlsxPackage {
  const zip = openZip(bytes, limits);
  const entries = readDirectory(bytes, findDirectory(bytes));
  const changed = new Map<string, PackedEntry>();
  const contents = new Map<string, Uint8Array>();
  const removed = new Set<string>();
  const added: string[] = [];

  const has = (part: string): boolean =>
    contents.has(entryKey(part)) || (zip.has(part) && !removed.has(entryKey(part)));
  const read = (part: string): Uint8Array => {
    const key = entryKey(part);
    let content = contents.get(key);
    if (!content) contents.set(key, (content = asUtf8(zip.read(part))));
    return content;
  };
  const text = (part: string): string => decoder.decode(read(part));
  const put = (part: string, content: Uint8Array | string): void => {
    const key = entryKey(part);
    const data = typeof content === "string" ? utf8Bytes(content) : content;
    if (!zip.has(part) && !added.includes(key)) added.push(key);
    removed.delete(key);
    contents.set(key, data);
    changed.set(key, packEntry(part, data));
  };
  const edit = (part: string, change: (xml: string) => string): void => {
    const before = text(part);
    const after = change(before);
    if (after !== before) put(part, after);
  };
  const relationships = (part: string): readonly Relationship[] => {
    const rels = relationshipsPart(part);
    if (!has(rels)) return [];
    const xml = text(rels);
    return nodesOf(xml, rels).flatMap((node) => {
      if (node.local !== "Relationship") return [];
      const found = attributesOf(xml, node);
      if (found.get("TargetMode") === "External") return [];
      const target = resolve(part, found.get("Target") ?? "");
      return [{ id: found.get("Id") ?? "", type: found.get("Type") ?? "", target }];
    });
  };
  const workbook = relationships("").find((one) => kindOf(one.type) === "officeDocument")?.target;
  if (workbook === undefined) throw new PatchError("damaged", "_rels/.rels");

  return {
    workbook,
    has,
    names: () => [...zip.names.filter((name) => !removed.has(entryKey(name))), ...added],
    bytes: read,
    text,
    put,
    remove: (part) => {
      removed.add(entryKey(part));
      contents.delete(entryKey(part));
    },
    relationships,
    relate: (part, type, target) => {
      const rels = relationshipsPart(part);
      if (!has(rels)) put(rels, EMPTY_RELATIONSHIPS);
      const xml = text(rels);
      const nodes = nodesOf(xml, rels);
      const used = new Set(nodes.map((node) => attributesOf(xml, node).get("Id")));
      let number = nodes.length;
      while (used.has(`rId${number}`)) number++;
      const id = `rId${number}`;
      const root = nodes[0]!;
      const element = `<${root.prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(target)}"/>`;
      put(rels, applySplices(xml, [appendInside(xml, root, element)]));
      return id;
    },
    unrelate: (part, matches) => {
      const rels = relationshipsPart(part);
      const gone = new Set(relationships(part).flatMap((one) => (matches(one) ? [one.id] : [])));
      if (gone.size > 0)
        edit(rels, (xml) => withoutNodes(xml, rels, "Relationship", (found) => gone.has(found.get("Id") ?? "")));
    },
    declare: (part, contentType) =>
      edit(CONTENT_TYPES, (xml) => {
        const root = nodesOf(xml, CONTENT_TYPES)[0]!;
        const element = `<${root.prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${contentType}"/>`;
        return applySplices(xml, [appendInside(xml, root, element)]);
      }),
    declareDefault: (extension, contentType) =>
      edit(CONTENT_TYPES, (xml) => {
        const nodes = nodesOf(xml, CONTENT_TYPES);
        if (nodes.some((node) => attributesOf(xml, node).get("Extension")?.toLowerCase() === extension)) return xml;
        const element = `<${nodes[0]!.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`;
        return applySplices(xml, [{ start: nodes[0]!.openEnd, end: nodes[0]!.openEnd, text: element }]);
      }),
    undeclare: (part) =>
      edit(CONTENT_TYPES, (xml) =>
        withoutNodes(
          xml,
          CONTENT_TYPES,
          "Override",
          (found) => entryKey(found.get("PartName") ?? "") === entryKey(part),
        ),
      ),
    join: () => {
      const kept = entries.flatMap((entry) => {
        const key = entryKey(entry.name);
        if (removed.has(key)) return [];
        const now = changed.get(key);
        return [now ? { ...now, name: nameBytes(bytes, entry) } : rawEntry(bytes, entry)];
      });
      return joinZip([...kept, ...added.filter((key) => !removed.has(key)).map((key) => changed.get(key)!)]);
    },
  };
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Parts in another encoding are rewritten in UTF-8, should they be changed; then they must say so. */
function asUtf8(content: Uint8Array): Uint8Array {
  const xml = utf8Xml(content);
  if (xml === content || xml.buffer === content.buffer) return xml;
  return utf8Bytes(decoder.decode(xml).replace(/^(\uFEFF?<\?xml[^>]*encoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2"));
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A relationship's target as a part name. */
function resolve(part: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

function withoutNodes(
  xml: string,
  part: string,
  local: string,
  matches: (attributes: ReadonlyMap<string, string>) => boolean,
): string {
  const gone = nodesOf(xml, part).filter((node) => node.local === local && matches(attributesOf(xml, node)));
  return applySplices(
    xml,
    gone.map(({ start, end }) => ({ start, end, text: "" })),
  );
}

function nameBytes(bytes: Uint8Array, { header }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.subarray(header + 30, header + 30 + view.getUint16(header + 26, true));
}

/** An entry as it was packed, with its own time: nothing of it is inflated. */
function rawEntry(bytes: Uint8Array, entry: ZipEntry): PackedEntry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name: nameBytes(bytes, entry),
    method: entry.method,
    flags: view.getUint16(entry.header + 6, true),
    time: view.getUint16(entry.header + 10, true),
    date: view.getUint16(entry.header + 12, true),
    crc: entry.crc,
    size: entry.size,
    data: bytes.subarray(entry.data, entry.end),
  };
}
