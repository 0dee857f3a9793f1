// How much room a text takes, so that wrapped Vietnamese is fully visible: neither Excel nor LibreOffice fits row
// heights of a file it did not write itself. Widths are those of Times New Roman, in thousandths of the type size.

const DEFAULT_WIDTH = 500;
const GROUPS: readonly (readonly [number, string])[] = [
  [200, "|'"],
  [250, " .,"],
  [278, ":;/\\ijlt"],
  [333, "!()[]-IfrJ`´"],
  [389, "s"],
  [408, '"'],
  [444, "aceza?"],
  [556, "PSFđ"],
  [564, "+=<>~"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYĐw"],
  [778, "m"],
  [833, "%&"],
  [889, "M"],
  [944, "W"],
  [1000, "…—"],
];
/** Bold letters are wider; the rest covers rounding to whole pixels. */
const BOLD = 1.08;
const SAFETY = 1.04;
/** Pixels of a column unit, and of a point, at 96 dots an inch. */
const UNIT_PIXELS = 7.8;
const POINT_PIXELS = 96 / 72;
const MAX_HEIGHT = 409;

const byLetter = new Map<string, number>();
for (const [width, letters] of GROUPS) for (const letter of letters) byLetter.set(letter, width);
const known: number[] = [];

function letterWidth(code: number): number {
  const found = known[code];
  if (found !== undefined) return found;
  const letter = String.fromCharCode(code);
  const base = letter.normalize("NFD").charAt(0);
  const width =
    code >= 0x2e80
      ? 1000
      : (byLetter.get(letter) ?? byLetter.get(base) ?? (code >= 0x300 && code < 0x370 ? 0 : DEFAULT_WIDTH));
  if (code < 0x10000) known[code] = width;
  return width;
}

/** Width of a line of text in column units (the width of a digit in the standard face). */
export function textUnits(text: string, size = 11, bold = false): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += letterWidth(text.charCodeAt(i));
  return (sum / 1000) * size * ((POINT_PIXELS * SAFETY * (bold ? BOLD : 1)) / UNIT_PIXELS);
}

/** Lines a text takes when wrapped at spaces in a column of that width; a word too long is broken. */
export function lineCount(text: string, width: number, size = 11, bold = false): number {
  const scale = size * ((POINT_PIXELS * SAFETY * (bold ? BOLD : 1)) / (UNIT_PIXELS * 1000));
  const room = Math.max(1, width - 0.8) / scale;
  let lines = 1;
  let line = 0;
  let word = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (code === 10 || code === 32) {
      if (line + word > room && line > 0) {
        lines++;
        line = 0;
      }
      if (word > room) {
        lines += Math.ceil(word / room) - 1;
        word %= room;
      }
      line += word + 250;
      word = 0;
      if (code === 10) {
        lines++;
        line = 0;
      }
    } else word += letterWidth(code);
  }
  return lines;
}

export type SizedText = {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
  readonly bold?: boolean;
};

/** Height in points of a row that shows all these texts whole, never over what Excel allows. */
export function rowHeight(texts: readonly SizedText[], least = 0): number {
  let height = least;
  for (const { text, width, size = 11, bold = false } of texts)
    height = Math.max(height, lineCount(text, width, size, bold) * lineHeight(size) + 4);
  return Math.min(MAX_HEIGHT, Math.round(height * 4) / 4);
}

/** Height of one line in points. */
export function lineHeight(size: number): number {
  return Math.ceil(size * 1.28);
}
