// A look at an XML spreadsheet of 2003 for what the library does not tell: the font of each cell, and the whole text of
// one whose letters are formatted one by one (the library keeps only what stands inside a `Font`).
import { legacyFont, RunFonts } from "./legacy-font.ts";
import { damaged } from "./refuse.ts";
import { LAST_COLUMN } from "./snapshot.ts";
import { scanXml } from "./xml-scan.ts";

/** By `placeOf` row and column, both from 0. */
export type Xml2003Sheet = {
  readonly fonts: Map<number, string>;
  /** Cells whose style strikes their text through. */
  readonly struck: Set<number>;
  readonly richTexts: Map<number, string>;
  mixedFonts: boolean;
};

export const placeOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
export const rowAndColumn = (place: number): readonly [row: number, column: number] => [
  Math.floor(place / (LAST_COLUMN + 1)),
  place % (LAST_COLUMN + 1),
];

type Attributes = ReadonlyMap<string, string>;
type Style = { readonly parent: string | undefined; font?: string; struck?: boolean };
type Data = { readonly depth: number; text: string; rich: boolean };
/** The font named around a run; undefined when it is no legacy one. */
type Face = { readonly depth: number; readonly font: string | undefined };

const DEFAULT = "Default";
const LONGEST_CHAIN = 20;

/** An attribute by its name without prefix: the prefix is the document's own choice. */
function attribute(attributes: Attributes, name: string): string | undefined {
  for (const [key, value] of attributes) if (key.slice(key.indexOf(":") + 1) === name) return value;
  return undefined;
}

/** An attribute that counts from 1, as an index from 0; `next` where it is missing. */
function indexOf(attributes: Attributes, next: number): number {
  const index = Number(attribute(attributes, "Index") ?? 0);
  return Number.isInteger(index) && index > 0 ? index - 1 : next;
}

class Styles {
  readonly #byId = new Map<string, Style>();
  #open: Style | undefined;

  /** Throws UnreadableWorkbook where one name has two parents. */
  open(attributes: Attributes): void {
    const id = attribute(attributes, "ID") ?? "";
    this.#open = { parent: attribute(attributes, "Parent") };
    const before = this.#byId.get(id);
    if (before && before.parent !== this.#open.parent) damaged("two styles of one name");
    this.#byId.set(id, this.#open);
  }

  /** Throws UnreadableWorkbook where styles stand on each other: the library would go round for ever. */
  checkParents(): void {
    const ended = new Set<string>();
    for (const id of this.#byId.keys()) {
      const walked = new Set<string>();
      for (let at: string | undefined = id; at !== undefined && !ended.has(at); at = this.#byId.get(at)?.parent) {
        if (walked.has(at)) damaged("styles that stand on each other");
        walked.add(at);
      }
      for (const passed of walked) ended.add(passed);
    }
  }

  font(attributes: Attributes): void {
    const name = attribute(attributes, "FontName");
    if (this.#open && name !== undefined) this.#open.font = name;
    const struck = attribute(attributes, "StrikeThrough");
    if (this.#open && struck !== undefined) this.#open.struck = struck === "1";
  }

  /** The legacy font of a style. */
  fontOf(id: string): string | undefined {
    return legacyFont(this.#find(id, ({ font }) => font));
  }

  isStruck(id: string): boolean {
    return this.#find(id, ({ struck }) => struck) === true;
  }

  /** What a style says: itself, else its parent, else `Default`, on which all others stand. */
  #find<T>(id: string, of: (style: Style) => T | undefined): T | undefined {
    let at: string | undefined = id;
    for (let i = 0; i < LONGEST_CHAIN && at !== undefined; i++) {
      const style: Style | undefined = this.#byId.get(at);
      const said = style && of(style);
      if (said !== undefined) return said;
      at = style?.parent;
    }
    return id === DEFAULT ? undefined : this.#find(DEFAULT, of);
  }
}

/** The worksheet being read: where its cells stand and what they inherit. */
class SheetPlaces {
  readonly found: Xml2003Sheet = { fonts: new Map(), struck: new Set(), richTexts: new Map(), mixedFonts: false };
  readonly #columnStyles: (string | undefined)[] = [];
  tableStyle: string | undefined;
  #rowStyle: string | undefined;
  #row = -1;
  #column = -1;
  #across = 0;
  readonly #runs = new RunFonts();
  /** The cell's own font. */
  font: string | undefined;
  #struck = false;
  #written = false;

  /** Throws UnreadableWorkbook past the last column: the library would make a column of each. */
  column(attributes: Attributes): void {
    const from = indexOf(attributes, this.#columnStyles.length);
    const count = 1 + Math.max(0, Number(attribute(attributes, "Span") ?? 0) || 0);
    if (from + count > LAST_COLUMN + 1) damaged("more columns than a sheet has");
    const style = attribute(attributes, "StyleID");
    for (let k = 0; k < count; k++) this.#columnStyles[from + k] = style;
  }

  row(attributes: Attributes): void {
    this.#row = indexOf(attributes, this.#row + 1);
    this.#rowStyle = attribute(attributes, "StyleID");
    this.#column = -1;
    this.#across = 0;
  }

  cell(attributes: Attributes, styles: Styles): void {
    this.#column = indexOf(attributes, this.#column + 1 + this.#across);
    this.#across = Math.max(0, Number.parseInt(attribute(attributes, "MergeAcross") ?? "0", 10) || 0);
    const style =
      attribute(attributes, "StyleID") ?? this.#rowStyle ?? this.#columnStyles[this.#column] ?? this.tableStyle;
    this.font = styles.fontOf(style ?? DEFAULT);
    this.#struck = styles.isStruck(style ?? DEFAULT);
    this.#runs.clear();
    this.#written = false;
  }

  run(text: string, font: string | undefined): void {
    this.#runs.add(text, font);
    this.#written ||= text.trim() !== "";
  }

  closeCell(data: Data | undefined): void {
    const { fonts, struck, richTexts } = this.found;
    const place = placeOf(this.#row, this.#column);
    const font = this.#written ? this.#runs.font : this.font;
    if (font) fonts.set(place, font);
    else fonts.delete(place);
    if (this.#struck) struck.add(place);
    else struck.delete(place);
    if (this.#runs.mixed) this.found.mixedFonts = true;
    if (data?.rich) richTexts.set(place, data.text.trim());
    else richTexts.delete(place);
  }
}

/**
 * Scans a whole document; the sheets stand in its order. Throws UnreadableWorkbook as scanXml does, for more columns
 * than a sheet has, and for styles without an end.
 */
export function scanXml2003(xml: string, maxDepth: number): readonly Xml2003Sheet[] {
  const styles = new Styles();
  const sheets: Xml2003Sheet[] = [];
  let sheet: SheetPlaces | undefined;
  let data: Data | undefined;
  let faces: Face[] = [];
  let inData = false;
  scanXml(xml, maxDepth, {
    open(local, attributes, path) {
      if (inData) {
        data!.rich = true;
        const face = local === "Font" ? attribute(attributes(), "Face") : undefined;
        if (face !== undefined) faces.push({ depth: path.length, font: legacyFont(face.trim()) });
        return;
      }
      // The library takes these names in any spelling.
      const parent = path[path.length - 1]?.toLowerCase();
      const name = local.toLowerCase();
      if (name === "cell" && parent === "row") {
        sheet?.cell(attributes(), styles);
        data = undefined;
      } else if (local === "Data" && parent === "cell") {
        inData = true;
        faces = [];
        data = { depth: path.length, text: "", rich: false };
      } else if (name === "row" && parent === "table") sheet?.row(attributes());
      else if (name === "column") sheet?.column(attributes());
      else if (name === "table" && sheet) sheet.tableStyle = attribute(attributes(), "StyleID");
      else if (name === "worksheet") sheets.push((sheet = new SheetPlaces()).found);
      else if (name === "style") styles.open(attributes());
      else if (name === "font" && parent === "style") styles.font(attributes());
    },
    text(text) {
      if (!inData) return;
      data!.text += text;
      const face = faces[faces.length - 1];
      sheet?.run(text, face ? face.font : sheet.font);
    },
    close(local, path) {
      if (inData) {
        if (faces[faces.length - 1]?.depth === path.length) faces.pop();
        if (path.length === data!.depth) inData = false;
      } else if (local.toLowerCase() === "cell" && path[path.length - 1]?.toLowerCase() === "row")
        sheet?.closeCell(data);
    },
  });
  styles.checkParents();
  return sheets;
}
