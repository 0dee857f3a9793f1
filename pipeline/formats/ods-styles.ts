// OpenDocument describes a number format as a list of elements; the snapshot wants the code that Excel would show.
import { legacyFont } from "./legacy-font.ts";
import { scanXml } from "./xml-scan.ts";

type CellStyle = { readonly parent?: string; readonly dataStyle?: string; font?: string; struck?: boolean };

export type OdsStyles = {
  /** Format code of a cell style, undefined for General. */
  formatOf(style: string | undefined): string | undefined;
  /** Legacy font of a cell style. */
  fontOf(style: string | undefined): string | undefined;
  /** Is the text of a cell style struck through? */
  isStruck(style: string | undefined): boolean;
  isHiddenTable(style: string | undefined): boolean;
};

const LONGEST_CHAIN = 20;

type Attributes = ReadonlyMap<string, string>;
const isLong = (attributes: Attributes): boolean => attributes.get("number:style") === "long";

/** The piece of a format code for one child of a date, time or number style; text comes by itself. */
function codeOf(local: string, attributes: Attributes): string {
  switch (local) {
    case "day":
      return isLong(attributes) ? "dd" : "d";
    case "month":
      return (isLong(attributes) ? "mm" : "m") + (attributes.get("number:textual") === "true" ? "mm" : "");
    case "year":
      return isLong(attributes) ? "yyyy" : "yy";
    case "day-of-week":
      return isLong(attributes) ? "dddd" : "ddd";
    case "hours":
      return isLong(attributes) ? "hh" : "h";
    case "minutes":
      return isLong(attributes) ? "mm" : "m";
    case "seconds": {
      const decimals = Number(attributes.get("number:decimal-places") ?? 0);
      return (isLong(attributes) ? "ss" : "s") + (decimals > 0 ? `.${"0".repeat(Math.min(decimals, 9))}` : "");
    }
    case "am-pm":
      return "AM/PM";
    case "number":
    case "scientific-number": {
      const decimals = Math.min(30, Number(attributes.get("number:decimal-places") ?? 0));
      const digits = Math.min(30, Number(attributes.get("number:min-integer-digits") ?? 0));
      const whole =
        attributes.get("number:grouping") === "true" ? `#,##${"0".repeat(digits) || "#"}` : "0".repeat(digits) || "#";
      const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
      return (
        whole +
        fraction +
        (local === "number" ? "" : `E+${"0".repeat(Number(attributes.get("number:min-exponent-digits") ?? 2))}`)
      );
    }
    case "fraction":
      return "# ?/?";
    case "text-content":
      return "@";
    default:
      return "";
  }
}

/** Letters would be read as date parts, so they are quoted. */
function literal(text: string): string {
  return /^[-+/():,. ]*$/.test(text) ? text : `"${text.replaceAll('"', '"\\""')}"`;
}

/** Reads the styles of `styles.xml` and `content.xml`; the later ones win. Throws UnreadableWorkbook. */
export function readOdsStyles(parts: readonly string[], maxDepth: number): OdsStyles {
  const cells = new Map<string, CellStyle>();
  const codes = new Map<string, string>();
  const hiddenTables = new Set<string>();
  for (const xml of parts) {
    let style: { readonly name: string; readonly family: string } | undefined;
    let data:
      | { readonly name: string; readonly kind: string; code: string; plain: boolean; readonly duration: boolean }
      | undefined;
    scanXml(xml, maxDepth, {
      open(local, attributes, path) {
        if (local === "style" || local === "default-style") {
          const found = attributes();
          style = { name: found.get("style:name") ?? "", family: found.get("style:family") ?? "" };
          const parent = found.get("style:parent-style-name");
          const dataStyle = found.get("style:data-style-name");
          if (style.family === "table-cell")
            cells.set(style.name, { ...(parent ? { parent } : {}), ...(dataStyle ? { dataStyle } : {}) });
        } else if (local === "table-properties" && style?.family === "table") {
          if (attributes().get("table:display") === "false") hiddenTables.add(style.name);
        } else if (local === "text-properties" && style?.family === "table-cell") {
          const found = attributes();
          const font = legacyFont(
            (found.get("style:font-name") ?? found.get("fo:font-family") ?? "").replace(/^'|'$/g, ""),
          );
          const cell = cells.get(style.name);
          if (font !== undefined && cell) cell.font = font;
          const line = found.get("style:text-line-through-style");
          if (line !== undefined && cell) cell.struck = line !== "none";
        } else if (/^(?:number|currency|percentage|date|time|boolean|text)-style$/.test(local))
          data = {
            name: attributes().get("style:name") ?? "",
            kind: local,
            code: "",
            plain: local === "number-style",
            // A duration runs on past 24 hours: [h]:mm.
            duration: attributes().get("number:truncate-on-overflow") === "false",
          };
        else if (data && path[path.length - 1] === data.kind) {
          const found = attributes();
          if (local !== "number" || found.has("number:decimal-places") || found.get("number:grouping") === "true") {
            if (local !== "text-properties" && local !== "map") data.plain = false;
          }
          const code = codeOf(local, found);
          data.code += data.duration && data.code === "" && code !== "" ? `[${code}]` : code;
        }
      },
      text(text, path) {
        const parent = path[path.length - 1];
        if (data && (parent === "text" || parent === "currency-symbol")) {
          const isPercent = data.kind === "percentage-style" && text === "%";
          data.code += isPercent ? "%" : literal(text);
          data.plain = false;
        }
      },
      close(local) {
        if (data && local === data.kind) {
          codes.set(data.name, data.plain ? "" : data.code);
          data = undefined;
        } else if (local === "style") style = undefined;
      },
    });
  }
  const find = <T>(name: string | undefined, of: (style: CellStyle) => T | undefined): T | undefined => {
    let style = cells.get(name ?? "Default");
    for (let i = 0; style && i < LONGEST_CHAIN; i++) {
      const value = of(style);
      if (value !== undefined) return value;
      style = style.parent === undefined ? undefined : cells.get(style.parent);
    }
    return undefined;
  };
  return {
    formatOf: (name) => codes.get(find(name, ({ dataStyle }) => dataStyle) ?? "") || undefined,
    fontOf: (name) => find(name, ({ font }) => font),
    isStruck: (name) => find(name, ({ struck }) => struck) === true,
    isHiddenTable: (name) => name !== undefined && hiddenTables.has(name),
  };
}
