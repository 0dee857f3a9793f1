// The font at each point of an HTML page, as far as it can be a legacy one: `<font face>`, inline styles, and the simple
// rules of a style sheet (`td`, `.xl65`, `td.xl65`), which is all that Excel writes when it saves a page.
import { legacyFont, NAMES_LEGACY_FONT } from "./legacy-font.ts";
import { attribute } from "./html-attribute.ts";
import { unescapeHtml } from "./html-entities.ts";

/** Deeper nesting forgets its outermost elements; browsers stop at twice as much. */
const DEEPEST = 256;
/** Fonts are named at the beginning. */
const LONGEST_VALUE = 500;
const VOID = new Set(["br", "img", "col", "input", "hr", "meta", "link", "wbr", "area", "base", "embed", "param"]);
/** What an opening tag ends when its author did not: those up to, but not beyond, the second. */
const ENDS: Readonly<Record<string, readonly [inner: ReadonlySet<string>, within: ReadonlySet<string>]>> = {
  td: [new Set(["td", "th"]), new Set(["table"])],
  th: [new Set(["td", "th"]), new Set(["table"])],
  tr: [new Set(["tr"]), new Set(["table"])],
  p: [new Set(["p"]), new Set(["table", "td", "th"])],
  li: [new Set(["li"]), new Set(["table", "td", "th", "ul", "ol"])],
};
/** No closing tag but their own, or their table's, reaches beyond these. */
const WALLS: ReadonlySet<string> = new Set(["table", "td", "th"]);
const NO_WALLS: ReadonlySet<string> = new Set();
const TABLE_PARTS: ReadonlySet<string> = new Set(["table", "tr", "td", "th", "tbody", "thead", "tfoot"]);
const TABLE_WALL: ReadonlySet<string> = new Set(["table"]);

/** The first family of a list, without quotes and escapes: `"\.VnTime", sans-serif`. */
function firstFamily(list: string): string {
  return list
    .split(",", 1)[0]!
    .replace(/["'\\]/g, "")
    .replace(/!\s*important\s*$/i, "")
    .trim();
}

/** The font that declarations name: undefined when none, "" when another than a legacy one. */
function declaredFont(declarations: string): string | undefined {
  let found: string | undefined;
  for (const declaration of declarations.split(";")) {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = declaration.slice(colon + 1, colon + LONGEST_VALUE);
    const family =
      property === "font-family"
        ? value
        : property === "font"
          ? /\d(?:pt|px|r?em|%)\S*\s+(.+)$/is.exec(value)?.[1]
          : "";
    if (!family || /^\s*(?:inherit|initial|unset)\b/i.test(family)) continue;
    found = legacyFont(firstFamily(family)) ?? "";
  }
  return found;
}

/** The rules of all style sheets of a page: font by selector. Rules with more than one step are passed over. */
function readRules(html: string): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  const opening = /<style\b[^<>]*>/gi;
  const closing = /<\/style\s*>/gi;
  while (opening.exec(html)) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(html);
    if (!end) break;
    const sheet = html
      .slice(opening.lastIndex, end.index)
      .split("*/")
      .map((piece) => piece.split("/*", 1)[0]!)
      .join("")
      .replace(/<!--|-->/g, "");
    opening.lastIndex = closing.lastIndex;
    for (const rule of sheet.split("}")) {
      const brace = rule.lastIndexOf("{");
      const font = brace < 0 ? undefined : declaredFont(rule.slice(brace + 1));
      if (font === undefined) continue;
      for (const selector of rule.slice(rule.lastIndexOf("{", brace - 1) + 1, brace).split(","))
        rules.set(selector.trim().toLowerCase(), font);
    }
  }
  return rules;
}

type Open = { readonly name: string; readonly font: string | undefined };

/** Follows the tags of a page and says which legacy font its text is in at this point. */
export class PageFonts {
  /** Undefined when it is none. */
  current: string | undefined;
  readonly #rules: ReadonlyMap<string, string> | undefined;
  readonly #open: Open[] = [];

  constructor(html: string) {
    // Most pages name no such font, and need no following.
    this.#rules = NAMES_LEGACY_FONT.test(html) ? readRules(html) : undefined;
  }

  open(name: string, raw: string): void {
    if (!this.#rules || VOID.has(name)) return;
    const ends = ENDS[name];
    if (ends) this.#pop(ends[0], ends[1]);
    this.#open.push({ name, font: this.current });
    if (this.#open.length > DEEPEST) this.#open.shift();
    const font = this.#fontOf(name, raw);
    if (font !== undefined) this.current = font || undefined;
  }

  close(name: string): void {
    if (!this.#rules) return;
    const walls = name === "table" ? NO_WALLS : TABLE_PARTS.has(name) ? TABLE_WALL : WALLS;
    this.#pop(new Set([name]), walls);
  }

  /** Leaves the innermost element of these names, unless a wall stands before it. */
  #pop(names: ReadonlySet<string>, walls: ReadonlySet<string>): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { name, font } = this.#open[i]!;
      if (names.has(name)) {
        this.#open.length = i;
        this.current = font;
        return;
      }
      if (walls.has(name)) return;
    }
  }

  #fontOf(name: string, raw: string): string | undefined {
    const inline = attribute(raw, "style");
    const own = inline === undefined ? undefined : declaredFont(unescapeHtml(inline));
    if (own !== undefined) return own;
    const classes = attribute(raw, "class")?.toLowerCase().split(/\s+/) ?? [];
    for (const selector of [...classes.map((word) => `${name}.${word}`), ...classes.map((word) => `.${word}`), name]) {
      const font = this.#rules!.get(selector);
      if (font !== undefined) return font;
    }
    const face = name === "font" ? attribute(raw, "face") : undefined;
    return face === undefined ? undefined : (legacyFont(firstFamily(unescapeHtml(face))) ?? "");
  }
}
