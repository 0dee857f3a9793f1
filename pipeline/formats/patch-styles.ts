// New cell styles in somebody else's style table: each made from the style a cell already has, with one thing changed,
// and put behind the others, so that no existing number moves.
import type { Style } from "#engine/book.ts";
import {
  BUILT_IN_FORMATS,
  borderXml,
  cellXml,
  FIRST_CUSTOM_FORMAT,
  fontXml,
  patternFill,
  solidFill,
} from "./xlsx-styles-out.ts";
import { escapeAttribute } from "./xlsx-text-out.ts";
import {
  appendInside,
  applySplices,
  attributesOf,
  nodesOf,
  withAttribute,
  type Splice,
  type XmlNode,
} from "./patch-xml.ts";
import { PatchError } from "./patch-error.ts";

/** In the order of the schema. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type Kind = "fonts" | "fills" | "borders" | "cellXfs";

/** What shall differ from the style that the cell has. */
export type StyleChange = {
  /** Number format code. */
  readonly format?: string;
  /** "RRGGBB" behind the cell. */
  readonly fill?: string;
  /** Text that looks like a formula stays text when edited. */
  readonly quoted?: boolean;
  /** The cell now holds a number: nothing may turn it back into text when it is edited. */
  readonly plain?: boolean;
};

export type StylePatch = {
  /** Index of the style made from style `base`. */
  readonly derive: (base: number, change: StyleChange) => number;
  /** Index of a style of our own, put behind the others. */
  readonly add: (style: Style, quoted: boolean) => number;
  /** The part with the new styles, or undefined when none was needed. */
  readonly xml: () => string | undefined;
};

/** A style table for a workbook that has none. */
export const MINIMAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Throws PatchError when the part is no style table. */
export function openStyles(xml: string, part: string): StylePatch {
  const nodes = nodesOf(xml, part);
  const root = nodes[0]!;
  const prefix = root.prefix;
  const list = (local: string): XmlNode | undefined => nodes.find((node) => node.parent === 0 && node.local === local);
  const items = (node: XmlNode | undefined): readonly XmlNode[] =>
    node === undefined ? [] : nodes.filter((one) => nodes[one.parent] === node);
  const source = (node: XmlNode): string => xml.slice(node.start, node.end);

  const cellXfs = list("cellXfs");
  const bases = items(cellXfs).map(source);
  if (!cellXfs || bases.length === 0) throw new PatchError("damaged", part);
  const formats = new Map(
    items(list("numFmts")).map((node) => {
      const found = attributesOf(xml, node);
      return [found.get("formatCode") ?? "", Number(found.get("numFmtId"))] as const;
    }),
  );
  const added: Record<Kind | "numFmts", string[]> = { numFmts: [], fonts: [], fills: [], borders: [], cellXfs: [] };
  const counts: Record<Kind, number> = {
    fonts: items(list("fonts")).length,
    fills: items(list("fills")).length,
    borders: items(list("borders")).length,
    cellXfs: bases.length,
  };
  const known = new Map<string, number>();

  function formatId(code: string): number {
    const built = BUILT_IN_FORMATS[code] ?? formats.get(code);
    if (built !== undefined) return built;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.values()) + 1;
    formats.set(code, id);
    added.numFmts.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  function addOnce(kind: Kind, item: string): number {
    const at = added[kind].indexOf(item);
    return counts[kind] + (at >= 0 ? at : added[kind].push(item) - 1);
  }

  /** Our own XML, under the prefix of this part. */
  const own = (element: string): string => element.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);

  function fillId(color: string): number {
    // Excel takes the first two fills for "none" and "gray125", whatever they say.
    const reserved = ["none", "gray125"].slice(counts.fills + added.fills.length);
    added.fills.push(...reserved.map((pattern) => own(patternFill(pattern))));
    return addOnce("fills", own(solidFill(color)));
  }

  function build(base: string, change: StyleChange): string {
    const tagLength = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(base)![0].length;
    let tag = base.slice(0, tagLength);
    const rest = base.slice(tagLength);
    const set = (name: string, value: number | string): void => {
      tag = withAttribute(tag, name, String(value));
    };
    if (change.plain) {
      tag = tag.replace(/\squotePrefix\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      if (change.format === undefined && /\snumFmtId\s*=\s*["']49["']/.test(tag)) set("numFmtId", 0);
    }
    if (change.format !== undefined) {
      set("numFmtId", formatId(change.format));
      set("applyNumberFormat", 1);
    }
    if (change.fill !== undefined) {
      set("fillId", fillId(change.fill));
      set("applyFill", 1);
    }
    if (change.quoted) set("quotePrefix", 1);
    return tag + rest;
  }

  return {
    derive: (base, change) => {
      const key = `${base}|${JSON.stringify(change)}`;
      let id = known.get(key);
      if (id === undefined) {
        const made = build(bases[base] ?? bases[0]!, change);
        const at = made === bases[base] ? base : bases.indexOf(made);
        known.set(key, (id = at >= 0 ? at : addOnce("cellXfs", made)));
      }
      return id;
    },
    add: (style, quoted) => {
      const font = addOnce("fonts", own(fontXml(style.font)));
      const fill = style.fill === undefined ? 0 : fillId(style.fill);
      const border = addOnce("borders", own(borderXml(style.border)));
      const format = style.format === undefined ? 0 : formatId(style.format);
      return addOnce("cellXfs", own(cellXml(format, font, fill, border, style, quoted)));
    },
    xml: () => {
      const splices: Splice[] = [];
      for (const kind of LISTS) {
        const more = added[kind];
        if (more.length === 0) continue;
        const node = list(kind);
        if (node) {
          const tag = xml.slice(node.start, node.openEnd);
          const append = appendInside(xml, node, more.join(""));
          const counted = withAttribute(tag, "count", String(items(node).length + more.length));
          if (append.start < node.openEnd)
            splices.push({ start: node.start, end: node.openEnd, text: counted.replace(/\/>$/, append.text) });
          else splices.push({ start: node.start, end: node.openEnd, text: counted }, append);
        } else {
          // cellXfs is there, and every other list stands somewhere before it.
          const later: readonly string[] = [...LISTS.slice(LISTS.indexOf(kind) + 1), "cellStyleXfs"];
          const at = nodes.find((one) => one.parent === 0 && later.includes(one.local))!.start;
          splices.push({
            start: at,
            end: at,
            text: `<${prefix}${kind} count="${more.length}">${more.join("")}</${prefix}${kind}>`,
          });
        }
      }
      return splices.length > 0 ? applySplices(xml, splices) : undefined;
    },
  };
}
