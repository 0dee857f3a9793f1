// Looks that the program's own patcher has no use for: a fill taken away, a cell unlocked.
import { appendInside, applySplices, nodesOf, withAttribute } from "#formats/patch-xml.ts";

export type MoreLooks = { readonly withoutFill?: true; readonly locked?: boolean };

/** The style part with one more cell style, made from style `base`, and its number. */
export function withCellStyle(
  xml: string,
  part: string,
  base: number,
  { withoutFill, locked }: MoreLooks,
): readonly [string, number] {
  const nodes = nodesOf(xml, part);
  const list = nodes.find((node) => node.parent === 0 && node.local === "cellXfs")!;
  const items = nodes.filter((node) => nodes[node.parent] === list);
  const source = items[base]!;
  let tag = xml.slice(source.start, source.openEnd).replace(/\s*\/>$/, ">");
  let inner = source.openEnd === source.end ? "" : xml.slice(source.openEnd, source.end).replace(/<\/[^<]*>$/, "");
  if (withoutFill) tag = withAttribute(tag, "fillId", "0");
  if (locked !== undefined) {
    tag = withAttribute(tag, "applyProtection", "1");
    inner = `${inner.replace(/<(?:\w+:)?protection[^>]*\/>/, "")}<${source.prefix}protection locked="${locked ? 1 : 0}"/>`;
  }
  const counted = withAttribute(xml.slice(list.start, list.openEnd), "count", String(items.length + 1));
  const made = `${tag}${inner}</${source.prefix}xf>`;
  return [
    applySplices(xml, [{ start: list.start, end: list.openEnd, text: counted }, appendInside(xml, list, made)]),
    items.length,
  ];
}
