// Fonts by whose name alone a reader can tell that the text is not Unicode: TCVN3 (.VnTime, .VnArialH) and VNI
// (VNI-Times). Only these reach the snapshot; all other fonts mean nothing to it.

/** The name when it is one of those, else undefined. */
export function legacyFont(name: string | undefined): string | undefined {
  return name !== undefined && /^(?:\.vn|vni)/i.test(name) ? name : undefined;
}

/** Names a legacy font begins with: where a part says neither, looking for fonts in it is no use. */
export const NAMES_LEGACY_FONT = /\.vn|vni/i;

/**
 * The font of one cell's text, told run by run. Whoever asks says what a font is to it: a legacy name, and for others
 * one value each, such as undefined; only whether they are the same matters.
 */
export class RunFonts {
  #first: string | undefined;
  #worded = false;
  #differ = false;
  #legacy = false;

  clear(): void {
    this.#first = undefined;
    this.#worded = false;
    this.#differ = false;
    this.#legacy = false;
  }

  /** Takes one run; white space shows no font. */
  add(text: string, font: string | undefined): void {
    if (text.trim() === "") return;
    if (!this.#worded) this.#first = font;
    else if (font !== this.#first) this.#differ = true;
    if (font) this.#legacy = true;
    this.#worded = true;
  }

  /** Text partly in a legacy font: no single font is true of it. */
  get mixed(): boolean {
    return this.#differ && this.#legacy;
  }

  /** The font of all runs; of different ones "" when one is a legacy font, else undefined. */
  get font(): string | undefined {
    if (!this.#differ) return this.#first;
    return this.#legacy ? "" : undefined;
  }
}
