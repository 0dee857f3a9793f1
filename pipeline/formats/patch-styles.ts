// New cell styles in somebody else's style table: each made from the style a cell already has, with one thing changed,
// and put behind the others, so that no existing number moves.
import { argb, BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT } from "./xlsx-styles-out.ts";
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
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly link?: boolean;
};

export type StylePatch = {
  /** Index of the style made from style `base`. */
  readonly derive: (base: number, change: StyleChange) => number;
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
  const fonts = items(list("fonts")).map(source);
  const formats = new Map(
    items(list("numFmts")).map((node) => {
      const found = attributesOf(xml, node);
      return [found.get("formatCode") ?? "", Number(found.get("numFmtId"))] as const;
    }),
  );
  const added = { numFmts: [] as string[], fonts: [] as string[], fills: [] as string[], cellXfs: [] as string[] };
  const counts = { fonts: fonts.length, fills: items(list("fills")).length, cellXfs: bases.length };
  const known = new Map<string, number>();

  function formatId(code: string): number {
    const built = BUILT_IN_FORMATS[code] ?? formats.get(code);
    if (built !== undefined) return built;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.values()) + 1;
    formats.set(code, id);
    added.numFmts.push(`<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  function addOnce(kind: "fonts" | "fills" | "cellXfs", item: string): number {
    const at = added[kind].indexOf(item);
    return counts[kind] + (at >= 0 ? at : added[kind].push(item) - 1);
  }

  function fillId(color: string): number {
    const inner = `<${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/>`;
    return addOnce(
      "fills",
      `<${prefix}fill><${prefix}patternFill patternType="solid">${inner}</${prefix}patternFill></${prefix}fill>`,
    );
  }

  function fontId(base: number, { bold, link }: StyleChange): number {
    const font = fonts[base] ?? fonts[0] ?? `<${prefix}font></${prefix}font>`;
    const filled = font.endsWith("/>") && !font.includes("</") ? `<${prefix}font></${prefix}font>` : font;
    const drop = (text: string, local: string): string =>
      text.replace(new RegExp(`<${prefix}${local}(?:\\s[^>]*)?/>`), "");
    let made = filled;
    // The schema wants b … u, vertAlign, sz, color, name … in this order.
    if (bold) made = drop(made, "b").replace(/^<[^>]*>/, (open) => `${open}<${prefix}b/>`);
    if (link) {
      made = drop(drop(made, "color"), "u");
      const blue = `<${prefix}color rgb="FF0563C1"/>`;
      const size = new RegExp(`<${prefix}sz(?:\\s[^>]*)?/>`);
      made = size.test(made)
        ? made.replace(size, (sz) => `<${prefix}u/>${sz}${blue}`)
        : made.replace(/^(<[^>]*>)((?:<[^>]*:?[bi]\/>)*)/, `$1$2<${prefix}u/>${blue}`);
    }
    const at = fonts.indexOf(made);
    return at >= 0 ? at : addOnce("fonts", made);
  }

  function build(base: string, change: StyleChange): string {
    const tagLength = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(base)![0].length;
    let tag = base.slice(0, tagLength);
    let rest = base.slice(tagLength);
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
    if (change.bold || change.link) {
      const current = Number(/\sfontId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0);
      set("fontId", fontId(current, change));
      set("applyFont", 1);
    }
    if (change.quoted) set("quotePrefix", 1);
    if (change.wrap) {
      set("applyAlignment", 1);
      const alignment = new RegExp(`<${prefix}alignment(?:\\s[^>]*)?/?>`);
      const name = `<${prefix}alignment vertical="top" wrapText="1"/>`;
      if (rest === "") {
        tag = tag.replace(/\s*\/>$/, ">");
        rest = `${name}</${prefix}xf>`;
      } else if (alignment.test(rest)) rest = rest.replace(alignment, (found) => withAttribute(found, "wrapText", "1"));
      else rest = name + rest;
    }
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
    xml: () => {
      const splices: Splice[] = [];
      for (const kind of ["numFmts", "fonts", "fills", "cellXfs"] as const) {
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
        } else
          splices.push({
            start: root.openEnd,
            end: root.openEnd,
            text: `<${prefix}${kind} count="${more.length}">${more.join("")}</${prefix}${kind}>`,
          });
      }
      return splices.length > 0 ? applySplices(xml, splices) : undefined;
    },
  };
}
