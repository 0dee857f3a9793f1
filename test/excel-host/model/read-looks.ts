// What a .xlsx says of the looks of its cells and of protection; the program's own reader has no use for most of it.
import { parseAddress } from "#engine/address.ts";
import { builtinFormat } from "#formats/number-formats.ts";
import { kindOf, type XlsxPackage } from "#formats/patch-package.ts";
import { attributesOf, nodesOf, type XmlNode } from "#formats/patch-xml.ts";
import { parseAttributes } from "#formats/xml-scan.ts";
import { unescapeSpreadsheetText } from "#formats/xml-text.ts";
import type { CellStyle } from "./cell.ts";
import type { Sheet } from "./sheet.ts";

/** `bodyFont` is what a cell without a style of its own is written in. */
export type CellStyles = { readonly styles: readonly CellStyle[]; readonly bodyFont: string };

const USUAL_FONT = "Calibri";

/** The styles of a workbook by their index. */
export function readCellStyles(file: XlsxPackage): CellStyles {
  const part = file.relationships(file.workbook).find(({ type }) => kindOf(type) === "styles")?.target;
  if (part === undefined || !file.has(part)) return { styles: [], bodyFont: USUAL_FONT };
  const xml = file.text(part);
  const nodes = nodesOf(xml, part);
  const inList = (list: string): XmlNode[] =>
    nodes.filter((node) => nodes[node.parent]?.local === list && nodes[nodes[node.parent]!.parent]?.parent === -1);
  const inner = (node: XmlNode, ...path: string[]): XmlNode | undefined =>
    path.reduce<XmlNode | undefined>(
      (at, local) => at && nodes.find((one) => nodes[one.parent] === at && one.local === local),
      node,
    );
  const attribute = (node: XmlNode | undefined, name: string): string | undefined =>
    node ? attributesOf(xml, node).get(name) : undefined;

  const formats = new Map(
    inList("numFmts").map((node) => [
      Number(attribute(node, "numFmtId")),
      unescapeSpreadsheetText(attribute(node, "formatCode") ?? ""),
    ]),
  );
  const fonts = inList("fonts").map((node) => attribute(inner(node, "name"), "val"));
  const fills = inList("fills").map((node) => {
    const pattern = inner(node, "patternFill");
    return attribute(pattern, "patternType") === "solid"
      ? attribute(inner(node, "patternFill", "fgColor"), "rgb")
      : undefined;
  });
  const xfs = inList("cellXfs");
  const bodyFont = fonts[Number(attribute(xfs[0], "fontId") ?? 0)] ?? USUAL_FONT;
  const styles = xfs.map((node) => {
    const index = (name: string): number => Number(attribute(node, name) ?? 0);
    const format = formats.get(index("numFmtId")) ?? builtinFormat(index("numFmtId"));
    const font = fonts[index("fontId")];
    const fill = fills[index("fillId")];
    const locked = attribute(inner(node, "protection"), "locked");
    return {
      ...(format === undefined || /^general$/i.test(format) ? {} : { format }),
      ...(font === undefined || font === bodyFont ? {} : { font }),
      ...(fill === undefined ? {} : { fill: `#${fill.slice(-6).toUpperCase()}` }),
      ...(locked === "0" || locked === "false" ? { locked: false as const } : {}),
    };
  });
  return { styles, bodyFont };
}

/** Gives every cell of the sheet its style, formatted blanks included, and reads hidden lines and protection. */
export function readSheetLooks(xml: string, sheet: Sheet, styles: readonly CellStyle[]): void {
  for (const [, raw = ""] of xml.matchAll(/<(?:\w+:)?c(\s[^>]*)>/g)) {
    const at = parseAddress(/\sr\s*=\s*["']([^"']+)["']/.exec(raw)?.[1] ?? "");
    const style = styles[Number(/\ss\s*=\s*["'](\d+)["']/.exec(raw)?.[1] ?? 0)];
    if (at && style && Object.keys(style).length > 0)
      sheet.put(at.row, at.column, { ...sheet.cell(at.row, at.column), style });
  }
  for (const [, raw = ""] of xml.matchAll(/<(?:\w+:)?row(\s[^>]*)>/g)) {
    const found = parseAttributes(raw);
    if (isTrue(found.get("hidden")) && found.has("r")) sheet.hiddenRows.add(Number(found.get("r")) - 1);
  }
  for (const [, raw = ""] of xml.matchAll(/<(?:\w+:)?col(\s[^>]*)>/g)) {
    const found = parseAttributes(raw);
    if (!isTrue(found.get("hidden"))) continue;
    for (let column = Number(found.get("min")); column <= Number(found.get("max")); column++)
      sheet.hiddenColumns.add(column - 1);
  }
  const protection = /<(?:\w+:)?sheetProtection(\s[^>]*)>/.exec(xml)?.[1];
  if (protection === undefined) return;
  const found = parseAttributes(protection);
  // The file says what is locked, Excel's dialog and API what is allowed.
  const allowed = (name: string): boolean => found.get(name) === "0" || found.get(name) === "false";
  if (isTrue(found.get("sheet")))
    sheet.protection = { allowFormatCells: allowed("formatCells"), allowFormatRows: allowed("formatRows") };
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true" || value === "on";
