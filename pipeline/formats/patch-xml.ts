// Changing the small XML parts of somebody else's workbook in place: find an element, replace its bytes, leave all the
// rest as it was written, prefixes, order and white space included.
import { parseAttributes } from "./xml-scan.ts";
import { PatchError } from "./patch-error.ts";

/** Offsets are into the text: the element is [start, end), its opening tag [start, openEnd). */
export type XmlNode = {
  readonly local: string;
  /** With its colon; "" when there is none. */
  readonly prefix: string;
  readonly start: number;
  readonly openEnd: number;
  /** Where the closing tag begins; equals openEnd for an element without content. */
  contentEnd: number;
  end: number;
  /** Index of the parent, -1 for the root. */
  readonly parent: number;
};

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>"'<!?]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/** All elements in document order. Throws PatchError when tags do not nest. */
export function nodesOf(xml: string, part: string): readonly XmlNode[] {
  const nodes: XmlNode[] = [];
  const open: number[] = [];
  for (const match of xml.matchAll(TOKEN)) {
    const name = match[2];
    if (name === undefined) continue;
    const end = match.index + match[0].length;
    if (match[1] === "/") {
      const node = nodes[open.pop() ?? -1];
      if (!node || node.prefix + node.local !== name) throw new PatchError("damaged", part);
      node.contentEnd = match.index;
      node.end = end;
      continue;
    }
    const colon = name.indexOf(":") + 1;
    nodes.push({
      local: name.slice(colon),
      prefix: name.slice(0, colon),
      start: match.index,
      openEnd: end,
      contentEnd: end,
      end,
      parent: open.at(-1) ?? -1,
    });
    if (!match[3]!.endsWith("/")) open.push(nodes.length - 1);
  }
  if (nodes.length === 0 || open.length > 0) throw new PatchError("damaged", part);
  return nodes;
}

export function attributesOf(xml: string, node: XmlNode): ReadonlyMap<string, string> {
  return parseAttributes(xml.slice(node.start, node.openEnd).replace(/^<[^\s/>]+/, ""));
}

/** Replaces [start, end) by `text`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Splices must not overlap; those at one place keep the order given. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  let done = 0;
  let result = "";
  for (const { start, end, text } of [...splices].sort((a, b) => a.start - b.start)) {
    result += xml.slice(done, start) + text;
    done = end;
  }
  return result + xml.slice(done);
}

/** Puts `inner` at the end of the element's content, opening an element written without content. */
export function appendInside(xml: string, node: XmlNode, inner: string): Splice {
  if (node.end > node.openEnd || !xml.slice(node.start, node.openEnd).endsWith("/>"))
    return { start: node.contentEnd, end: node.contentEnd, text: inner };
  const closing = `</${node.prefix}${node.local}>`;
  return { start: node.openEnd - 2, end: node.openEnd, text: `>${inner}${closing}` };
}

/** The tag with the attribute set: replaced where it stands, else put in right after the name. */
export function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  if (pattern.test(tag)) return tag.replace(pattern, (_, before: string) => `${before}"${value}"`);
  return tag.replace(/^<[^\s/>]+/, (open) => `${open} ${name}="${value}"`);
}
