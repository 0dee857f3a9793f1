// A small pull-free scanner for the small parts of a workbook: it names tags, checks that they nest, and refuses what
// no spreadsheet needs. Not a validating parser. Cell data goes another way (xlsx-cells.ts), for speed.
import { damaged, refuse } from "./refuse.ts";
import { unescapeXml, xmlText } from "./xml-text.ts";

export type XmlHandlers = {
  /** An element begins. `local` is its name without prefix, `path` the local names of its ancestors. */
  readonly open?: (local: string, attributes: () => ReadonlyMap<string, string>, path: readonly string[]) => void;
  /** Character data between two tags, entities resolved. `path` ends with the element it stands in. */
  readonly text?: (text: string, path: readonly string[]) => void;
  /** An element ends (an empty one too). `path` are its ancestors. */
  readonly close?: (local: string, path: readonly string[]) => void;
};

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The attributes of a tag by their names as written, prefix included; entities resolved. */
export function parseAttributes(raw: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of raw.matchAll(/([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found.set(match[1]!, unescapeXml((match[2] ?? match[3]!).replace(/\r\n|[\r\n\t]/g, " ")));
  return found;
}

/**
 * The end of a tag of XML or HTML that begins at `from`, past quoted attribute values; a quote that follows no "=" is
 * none. -1 when the tag does not end.
 */
export function tagEnd(xml: string, from: number): number {
  let end = xml.indexOf(">", from);
  const quote = xml.slice(from, end).search(/["']/);
  if (quote < 0 || end < 0) return end;
  let at = from;
  for (;;) {
    const next = /=\s*(["'])|>/g;
    next.lastIndex = at;
    const match = next.exec(xml);
    if (!match) return -1;
    if (match[0] === ">") return match.index;
    end = xml.indexOf(match[1]!, next.lastIndex);
    if (end < 0) return -1;
    at = end + 1;
  }
}

/**
 * Scans a whole document. Throws UnreadableWorkbook: `unsafe` for any DOCTYPE and for nesting deeper than `maxDepth`,
 * `damaged` when tags do not nest or the document does not end.
 */
export function scanXml(xml: string, maxDepth: number, handlers: XmlHandlers): void {
  const names: string[] = [];
  const path: string[] = [];
  let rooted = false;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (handlers.text && path.length > 0 && tag > at) handlers.text(xmlText(xml.slice(at, tag)), path);
    const next = xml.charCodeAt(tag + 1);
    if (next === 33 || next === 63) {
      const end = specialEnd(xml, tag);
      if (handlers.text && path.length > 0 && xml.startsWith("<![CDATA[", tag))
        handlers.text(xml.slice(tag + 9, end - 3), path);
      at = end;
      continue;
    }
    const end = tagEnd(xml, tag);
    if (end < 0) damaged("XML is cut short");
    if (next === 47) {
      const name = xml.slice(tag + 2, end).trimEnd();
      if (names.pop() !== name) damaged("XML tags do not nest");
      const local = path.pop()!;
      handlers.close?.(local, path);
    } else {
      const empty = xml.charCodeAt(end - 1) === 47;
      const inner = xml.slice(tag + 1, empty ? end - 1 : end);
      const space = inner.search(/\s/);
      const name = space < 0 ? inner : inner.slice(0, space);
      if (!/^[^\s"'<>&=/]+$/.test(name)) damaged("XML is damaged");
      if (path.length === 0 && rooted) damaged("XML goes on after its end");
      rooted = true;
      if (path.length >= maxDepth) refuse("unsafe", `XML nested deeper than ${maxDepth}`);
      const local = localName(name);
      handlers.open?.(local, () => parseAttributes(space < 0 ? "" : inner.slice(space)), path);
      if (empty) handlers.close?.(local, path);
      else {
        names.push(name);
        path.push(local);
      }
    }
    at = end + 1;
  }
  if (!rooted || path.length > 0) damaged("XML is cut short");
}

/** The end of a comment, CDATA section or processing instruction; a DOCTYPE is refused. */
function specialEnd(xml: string, tag: number): number {
  const closer = xml.startsWith("<!--", tag)
    ? "-->"
    : xml.startsWith("<![CDATA[", tag)
      ? "]]>"
      : xml[tag + 1] === "?"
        ? "?>"
        : "";
  if (closer === "") refuse("unsafe", "XML with a DOCTYPE");
  const end = xml.indexOf(closer, tag + (closer === "-->" ? 4 : 2));
  return end < 0 ? damaged("XML is cut short") : end + closer.length;
}
