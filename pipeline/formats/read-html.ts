// An HTML page with tables, as many offices' programs write it under the name .xls. It is laid out as Excel does when it
// opens such a page: one sheet, text between tables in rows of its own. All values stay text, as with CSV.
import type { Workbook } from "#engine/workbook.ts";
import { attribute } from "./html-attribute.ts";
import { unescapeHtml } from "./html-entities.ts";
import { PageFonts } from "./html-fonts.ts";
import { RunFonts } from "./legacy-font.ts";
import type { Limits } from "./read-workbook.ts";
import { allowanceOf, makeCell, NO_EXTRAS, SheetBuilder } from "./snapshot.ts";
import { decodeTextFile, nameWithoutEnding } from "./text-encoding.ts";
import { tagEnd } from "./xml-scan.ts";

/** Elements whose text is never shown. */
const UNSEEN = new Set(["script", "style", "title", "xml", "head", "noscript", "comment"]);
const BLOCKS = new Set(["p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "caption", "body", "html"]);
// The HTML standard's own bounds.
const WIDEST_SPAN = 1000;
const LONGEST_SPAN = 65_534;

function spanOf(raw: string, name: string, most: number): number {
  const span = Number.parseInt(attribute(raw, name) ?? "1", 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** HTML collapses white space; only a no-break space is one that somebody meant. A cell of nothing else is empty. */
function shownText(pieces: readonly string[]): string {
  const text = pieces
    .join("")
    .replace(/[ \t\r\n\f]*\u0001[ \t\r\n\f]*/g, "\u0001")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replaceAll("\u0001", "\n")
    .replace(/^[ \n]+|[ \n]+$/g, "");
  return /^[\s\u00a0]*$/.test(text) ? "" : text;
}

function decodePage(bytes: Uint8Array): string {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (charset !== undefined && /^(?:windows-125\d|iso-8859-\d+)$/.test(charset))
    return new TextDecoder(charset).decode(bytes);
  return decodeTextFile(bytes);
}

/** Lays the page out row by row. */
class PageLayout {
  row = 0;
  /** Some text is partly in a legacy font. */
  mixedFonts = false;
  readonly hiddenRows = new Set<number>();
  /** By column: the first row that no cell from above reaches into. */
  readonly #freeFrom: number[] = [];
  #column = 0;
  #pieces: string[] = [];
  readonly #runs = new RunFonts();
  #cell: { readonly columns: number; readonly rows: number } | undefined;
  #rowOpen = false;
  /** Tables open at this point; those inside a cell only add to its text. */
  #depth = 0;

  constructor(readonly builder: SheetBuilder) {}

  /** Takes text in the order of the page, with its font when that is a legacy one. */
  text(text: string, font: string | undefined): void {
    this.#pieces.push(text);
    this.#runs.add(text, font);
  }

  open(name: string, raw: string): void {
    if (name === "table") {
      if (this.#depth++ === 0) this.#endParagraph();
    } else if (name === "br") this.#pieces.push("\u0001");
    else if (this.#depth > 1) {
      if (name === "tr" || name === "td" || name === "th") this.#pieces.push(" ");
    } else if (name === "tr") {
      this.#endRow();
      this.#startRow(/display\s*:\s*none/i.test(raw));
    } else if (name === "td" || name === "th") {
      this.#endCell();
      if (!this.#rowOpen) this.#startRow(false);
      while ((this.#freeFrom[this.#column] ?? 0) > this.row) this.#column++;
      this.#cell = { columns: spanOf(raw, "colspan", WIDEST_SPAN), rows: spanOf(raw, "rowspan", LONGEST_SPAN) };
      this.#forget();
    } else if (BLOCKS.has(name)) this.#block();
  }

  close(name: string): void {
    if (name === "table" && this.#depth > 0) {
      if (--this.#depth > 0) return;
      this.#endRow();
      this.#freeFrom.length = 0;
    } else if (this.#depth === 1 && name === "tr") this.#endRow();
    else if (this.#depth === 1 && (name === "td" || name === "th")) this.#endCell();
    else if (BLOCKS.has(name)) this.#block();
  }

  finish(): void {
    this.#endRow();
    this.#endParagraph();
  }

  #block(): void {
    if (this.#depth === 0) this.#endParagraph();
    else if (this.#pieces.some((piece) => piece.trim() !== "")) this.#pieces.push("\u0001");
  }

  #forget(): void {
    this.#pieces = [];
    this.#runs.clear();
  }

  /** Puts the text gathered since the last time; says whether there was any. */
  #put(column: number): boolean {
    const text = shownText(this.#pieces);
    const { font, mixed } = this.#runs;
    this.#forget();
    if (text === "") return false;
    this.builder.put(this.row, column, makeCell(text, undefined, true, undefined, font || undefined));
    this.mixedFonts ||= mixed;
    return true;
  }

  #startRow(hidden: boolean): void {
    this.#rowOpen = true;
    this.#column = 0;
    this.#forget();
    if (hidden) this.hiddenRows.add(this.row);
  }

  #endParagraph(): void {
    if (this.#put(0)) this.row++;
  }

  #endCell(): void {
    if (!this.#cell) return;
    const { columns, rows } = this.#cell;
    this.#cell = undefined;
    this.#put(this.#column);
    const area = { top: this.row, left: this.#column, bottom: this.row + rows - 1, right: this.#column + columns - 1 };
    this.builder.merge(area);
    for (let k = 0; k < columns; k++) this.#freeFrom[this.#column + k] = this.row + rows;
    this.#column += columns;
  }

  #endRow(): void {
    if (!this.#rowOpen) return;
    this.#endCell();
    this.#rowOpen = false;
    this.#forget();
    this.row++;
  }
}

/** Reads an HTML page; its only sheet bears the file's name. Throws UnreadableWorkbook past the limits. */
export function readHtml(bytes: Uint8Array, fileName: string, limits: Limits): Workbook {
  const html = decodePage(bytes);
  const builder = new SheetBuilder(allowanceOf(limits));
  const page = new PageLayout(builder);
  const fonts = new PageFonts(html);
  let pictures = 0;
  let comments = 0;
  const unended = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf("<", at);
    page.text(unescapeHtml(html.slice(at, tag < 0 ? html.length : tag)), fonts.current);
    if (tag < 0) break;
    if (html.startsWith("<!--", tag)) {
      const end = html.indexOf("-->", tag + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const match = /^(\/?)([a-z][\w:-]*)/i.exec(html.slice(tag + 1, tag + 40));
    if (!match && html[tag + 1] !== "!" && html[tag + 1] !== "?") {
      page.text("<", fonts.current);
      at = tag + 1;
      continue;
    }
    // A quote that nobody closes is taken for a letter.
    const quoted = tagEnd(html, tag);
    const end = quoted < 0 ? html.indexOf(">", tag) : quoted;
    if (end < 0) break;
    at = end + 1;
    if (!match) continue;
    const name = match[2]!.toLowerCase();
    if (match[1] === "/") {
      page.close(name);
      fonts.close(name);
    } else if (UNSEEN.has(name)) {
      if (name === "comment") comments++;
      // One that never ends is not looked for again: a page full of them would take for ever.
      const close = unended.has(name) ? undefined : new RegExp(`</${name}\\s*>`, "gi");
      if (close) {
        close.lastIndex = at;
        if (close.exec(html)) at = close.lastIndex;
        else unended.add(name);
      }
    } else {
      if (name === "img") pictures++;
      const raw = html.slice(tag + 1 + name.length, end);
      page.open(name, raw);
      fonts.open(name, raw);
    }
  }
  page.finish();
  const sheet = builder.finish(
    nameWithoutEnding(fileName),
    "visible",
    (row) => page.hiddenRows.has(row),
    () => false,
    { ...NO_EXTRAS, comments, pictures },
  );
  return {
    fileName,
    format: "html",
    date1904: false,
    sheets: [sheet],
    hasMacros: false,
    externalLinks: 0,
    ownParts: [],
    notes: page.mixedFonts ? [`mixed-fonts: ${sheet.name}`] : [],
  };
}
