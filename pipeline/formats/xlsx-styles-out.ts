// The style table of a workbook: every distinct font, fill, border, format and cell style once, in order of first use.
// The XML of a piece is its own key, so equal styles share one entry however many objects describe them.
import type { Color, Conditional, Edge, Style } from "#engine/book.ts";
import { WriteError } from "./write-error.ts";
import { escapeAttribute } from "./xlsx-text-out.ts";

/** Vietnamese offices write in Times New Roman; size 12 keeps a table on the page. */
const DEFAULT_FONT = "Times New Roman";
const DEFAULT_SIZE = 12;

// Only built-in formats that mean the same on every PC; the built-in dates follow the PC's own settings.
export const BUILT_IN_FORMATS: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};
export const FIRST_CUSTOM_FORMAT = 164;

export type StyleTable = {
  /** Index of a cell style; 0 when there is none. `quoted` adds quotePrefix. */
  readonly cell: (style: Style | undefined, quoted: boolean) => number;
  /** Index of a style for conditional formatting. */
  readonly differential: (style: Conditional["style"]) => number;
  readonly xml: () => string;
};

type Pool = { readonly ids: Map<string, number>; readonly id: (xml: string) => number };

function createPool(...first: readonly string[]): Pool {
  const ids = new Map(first.map((xml, index) => [xml, index]));
  return {
    ids,
    id: (xml) => {
      let id = ids.get(xml);
      if (id === undefined) ids.set(xml, (id = ids.size));
      return id;
    },
  };
}

export function createStyleTable(): StyleTable {
  const fonts = createPool(fontXml(undefined));
  const fills = createPool(patternFill("none"), patternFill("gray125"));
  const borders = createPool(borderXml(undefined));
  const formats = createPool();
  const cells = createPool(cellXml(0, 0, 0, 0, {}, false));
  const differentials = createPool();
  const known = [new Map<Style, number>(), new Map<Style, number>()] as const;

  function formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return BUILT_IN_FORMATS[code] ?? FIRST_CUSTOM_FORMAT + formats.id(code);
  }

  function build(style: Style, quoted: boolean): number {
    const fill = style.fill === undefined ? 0 : fills.id(solidFill(style.fill));
    const font = fonts.id(fontXml(style.font));
    return cells.id(cellXml(formatId(style.format), font, fill, borders.id(borderXml(style.border)), style, quoted));
  }

  return {
    cell: (style, quoted) => {
      if (style === undefined) return quoted ? build({}, true) : 0;
      const cache = known[quoted ? 1 : 0];
      let id = cache.get(style);
      if (id === undefined) cache.set(style, (id = build(style, quoted)));
      return id;
    },
    differential: (style) => differentials.id(differentialXml(style)),
    xml: () =>
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.ids.size > 0 ? listXml("numFmts", formats, formatXml) : "") +
      listXml("fonts", fonts) +
      listXml("fills", fills) +
      listXml("borders", borders) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      listXml("cellXfs", cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      listXml("dxfs", differentials) +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>' +
      "</styleSheet>",
  };
}

function listXml(name: string, pool: Pool, each: (xml: string, id: number) => string = (xml) => xml): string {
  const items = [...pool.ids].map(([xml, id]) => each(xml, id)).join("");
  return `<${name} count="${pool.ids.size}">${items}</${name}>`;
}

function formatXml(code: string, id: number): string {
  return `<numFmt numFmtId="${FIRST_CUSTOM_FORMAT + id}" formatCode="${escapeAttribute(code)}"/>`;
}

/** "rrggbb" -> "FFRRGGBB". Throws WriteError on anything else. */
export function argb(color: Color): string {
  if (!/^[0-9A-Fa-f]{6}$/.test(color)) throw new WriteError(`Colour "${color}" is not six hexadecimal digits.`);
  return `FF${color.toUpperCase()}`;
}

export function fontXml(font: Style["font"]): string {
  const name = font?.name ?? DEFAULT_FONT;
  return `<font>${emphasis(font)}<sz val="${font?.size ?? DEFAULT_SIZE}"/>${colorXml(font?.color)}<name val="${escapeAttribute(name)}"/>${
    name === DEFAULT_FONT ? '<family val="1"/>' : ""
  }</font>`;
}

function emphasis(font: Style["font"]): string {
  return (font?.bold ? "<b/>" : "") + (font?.italic ? "<i/>" : "") + (font?.underline ? "<u/>" : "");
}

function colorXml(color: Color | undefined): string {
  return color === undefined ? "" : `<color rgb="${argb(color)}"/>`;
}

export function patternFill(pattern: string): string {
  return `<fill><patternFill patternType="${pattern}"/></fill>`;
}

export function solidFill(color: Color): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml(border: Style["border"]): string {
  const { left, right, top, bottom } = border ?? {};
  return `<border>${edgeXml("left", left)}${edgeXml("right", right)}${edgeXml("top", top)}${edgeXml("bottom", bottom)}<diagonal/></border>`;
}

function edgeXml(side: string, edge: Edge | undefined): string {
  if (!edge) return `<${side}/>`;
  const color = edge.color === undefined ? '<color auto="1"/>' : colorXml(edge.color);
  return `<${side} style="${edge.style}">${color}</${side}>`;
}

export function cellXml(
  format: number,
  font: number,
  fill: number,
  border: number,
  style: Style,
  quoted: boolean,
): string {
  const alignment = alignmentXml(style);
  const protection = style.locked === false ? '<protection locked="0"/>' : "";
  const attributes =
    `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    (quoted ? ' quotePrefix="1"' : "") +
    (format ? ' applyNumberFormat="1"' : "") +
    (font ? ' applyFont="1"' : "") +
    (fill ? ' applyFill="1"' : "") +
    (border ? ' applyBorder="1"' : "") +
    (alignment ? ' applyAlignment="1"' : "") +
    (protection ? ' applyProtection="1"' : "");
  return alignment || protection ? `<xf ${attributes}>${alignment}${protection}</xf>` : `<xf ${attributes}/>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent, rotation }: Style): string {
  const attributes =
    (horizontal ? ` horizontal="${horizontal}"` : "") +
    (vertical ? ` vertical="${vertical}"` : "") +
    (rotation ? ` textRotation="${textRotation(rotation)}"` : "") +
    (wrap ? ' wrapText="1"' : "") +
    (indent ? ` indent="${indent}"` : "");
  return attributes ? `<alignment${attributes}/>` : "";
}

/** Degrees from -90 to 90 (counter-clockwise), or 255 for stacked letters, as the file format counts them. */
function textRotation(degrees: number): number {
  if (degrees === 255) return 255;
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90)
    throw new WriteError(`Text rotation ${degrees} is not between -90 and 90.`);
  return degrees < 0 ? 90 - degrees : degrees;
}

function differentialXml({ font, fill }: Conditional["style"]): string {
  const inner = font ? `<font>${emphasis(font)}${colorXml(font.color)}</font>` : "";
  const background = fill === undefined ? "" : `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>`;
  return `<dxf>${inner}${background}</dxf>`;
}
