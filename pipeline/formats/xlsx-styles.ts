// Of a workbook's styles only two things matter: the number format of a cell, and a font that betrays its encoding.
import { legacyFont } from "./legacy-font.ts";
import { builtinFormat, formatOrGeneral } from "./number-formats.ts";
import { unescapeSpreadsheetText } from "./xml-text.ts";
import { scanXml } from "./xml-scan.ts";

/** By style index: format code (undefined for General) and legacy font name. */
export type CellStyles = {
  readonly formats: readonly (string | undefined)[];
  readonly fonts: readonly (string | undefined)[];
};

export const NO_STYLES: CellStyles = { formats: [], fonts: [] };

/** Reads the styles part. Throws UnreadableWorkbook. */
export function readStyles(xml: string, maxDepth: number): CellStyles {
  const codes = new Map<number, string>();
  const fontNames: (string | undefined)[] = [];
  const xfs: { readonly format: number; readonly font: number }[] = [];
  scanXml(xml, maxDepth, {
    open(local, attributes, path) {
      const parent = path[path.length - 1];
      if (local === "numFmt" && parent === "numFmts") {
        const found = attributes();
        codes.set(Number(found.get("numFmtId")), unescapeSpreadsheetText(found.get("formatCode") ?? ""));
      } else if (local === "font" && parent === "fonts") fontNames.push(undefined);
      else if (local === "name" && parent === "font" && path[path.length - 2] === "fonts")
        fontNames[fontNames.length - 1] = legacyFont(attributes().get("val"));
      else if (local === "xf" && parent === "cellXfs") {
        const found = attributes();
        xfs.push({ format: Number(found.get("numFmtId") ?? 0), font: Number(found.get("fontId") ?? 0) });
      }
    },
  });
  return {
    formats: xfs.map(({ format }) => formatOrGeneral(codes.get(format) ?? builtinFormat(format))),
    fonts: xfs.map(({ font }) => fontNames[font]),
  };
}
