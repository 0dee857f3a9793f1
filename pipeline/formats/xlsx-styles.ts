// Of a workbook's styles three things matter: the number format of a cell, a font that betrays its encoding, and whether
// its text is struck through.
import { legacyFont } from "./legacy-font.ts";
import { builtinFormat, formatOrGeneral } from "./number-formats.ts";
import { unescapeSpreadsheetText } from "./xml-text.ts";
import { scanXml } from "./xml-scan.ts";

/** By style index: format code (undefined for General), legacy font name, text struck through. */
export type CellStyles = {
  readonly formats: readonly (string | undefined)[];
  readonly fonts: readonly (string | undefined)[];
  readonly struck: readonly boolean[];
};

export const NO_STYLES: CellStyles = { formats: [], fonts: [], struck: [] };

/** Reads the styles part. Throws UnreadableWorkbook. */
export function readStyles(xml: string, maxDepth: number): CellStyles {
  const codes = new Map<number, string>();
  const fontNames: (string | undefined)[] = [];
  const struck: boolean[] = [];
  const xfs: { readonly format: number; readonly font: number }[] = [];
  scanXml(xml, maxDepth, {
    open(local, attributes, path) {
      const parent = path[path.length - 1];
      if (local === "numFmt" && parent === "numFmts") {
        const found = attributes();
        codes.set(Number(found.get("numFmtId")), unescapeSpreadsheetText(found.get("formatCode") ?? ""));
      } else if (local === "font" && parent === "fonts") {
        fontNames.push(undefined);
        struck.push(false);
      } else if (local === "strike" && parent === "font" && path[path.length - 2] === "fonts")
        struck[struck.length - 1] = isOn(attributes().get("val"));
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
    struck: xfs.map(({ font }) => struck[font] === true),
  };
}

/** A property that is there is meant, unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value !== "0" && value !== "false";
}
