// Text of the 8-bit age made readable. The cell's font says which code it is in; statistics check the result, because
// people paste Unicode text into cells that still carry an old font. Without a font, statistics only propose.
import { fromTcvn3 } from "./legacy-tcvn3.ts";
import { fromVni } from "./legacy-vni.ts";
import { vietnameseShare } from "./vietnamese-syllable.ts";

export type LegacyCode = "tcvn3" | "vni";

/** `lost`: characters that the old code does not have and that were kept as they are. */
export type Converted = { readonly text: string; readonly converted: boolean; readonly lost: readonly string[] };

/**
 * What only Unicode text has: a text with one of them is not in a legacy code, whatever its font. Of the combining
 * marks windows-1258 gives the five tones alone.
 */
const UNICODE_ONLY = /[\u1EA0-\u1EF9\u0302\u0306\u031B]/;

/** Windows-1258 shows some bytes otherwise than windows-1252; both turn up in files. */
const FROM_1258: ReadonlyMap<string, string> = new Map([
  ["Ă", "Ã"],
  ["\u0300", "Ì"],
  ["Đ", "Ð"],
  ["\u0309", "Ò"],
  ["Ơ", "Õ"],
  ["Ư", "Ý"],
  ["\u0303", "Þ"],
  ["ă", "ã"],
  ["\u0301", "ì"],
  ["đ", "ð"],
  ["\u0323", "ò"],
  ["ơ", "õ"],
  ["ư", "ý"],
  ["₫", "þ"],
]);

/** The code that a font name stands for: ".VnTime" -> tcvn3, "VNI-Times" -> vni. */
export function codeOfFont(font: string | undefined): LegacyCode | undefined {
  if (font === undefined) return undefined;
  return /^\.vn/i.test(font) ? "tcvn3" : /^vni/i.test(font) ? "vni" : undefined;
}

/**
 * Converts the text of a cell whose font is a legacy one. Text that is plain ASCII, already Unicode, or that would
 * not look Vietnamese afterwards stays as it is (`converted: false`). Fonts named .Vn…H draw capitals.
 */
export function convertLegacy(text: string, font: string | undefined): Converted {
  const unchanged = { text, converted: false, lost: [] };
  const code = codeOfFont(font);
  if (!code || !/[^\x00-\x7F]/.test(text) || UNICODE_ONLY.test(text)) return unchanged;
  const asIs = vietnameseShare(text.normalize("NFC")).share;
  const as1252 = decode(text, code);
  const source = [...text].map((char) => FROM_1258.get(char) ?? char).join("");
  const as1258 = source === text ? as1252 : decode(source, code);
  const best = as1252.share > as1258.share ? as1252 : as1258;
  // "Nha\u0302\u0323t" reads well as it stands and, letter by letter, as "Nho\u0323\u0303t" too: then it is Unicode.
  const mayBeUnicode = source !== text || best.lost.length > 0;
  const improves =
    best.words === 0
      ? best.lost.length === 0
      : best.share >= 0.5 && (mayBeUnicode ? best.share > asIs : best.share >= asIs);
  if (!improves || best.text === text) return unchanged;
  const capitals = code === "tcvn3" && /h$/i.test(font!.trim());
  return { text: capitals ? best.text.toUpperCase() : best.text, converted: true, lost: best.lost };
}

function decode(text: string, code: LegacyCode) {
  const { text: decoded, lost } = code === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  return { text: decoded, lost, ...vietnameseShare(decoded) };
}

/**
 * The code a text seems to be in, by statistics alone; undefined for Unicode, foreign and doubtful text. Never a reason
 * to convert, only to ask: "MÐdecins" must not become Vietnamese.
 */
export function looksLegacy(text: string): LegacyCode | undefined {
  if (!/[\u00A1-\u00FF]/.test(text) || UNICODE_ONLY.test(text) || /[\u0100-\u024F\u0300-\u036F]/.test(text))
    return undefined;
  const asIs = vietnameseShare(text).share;
  if (asIs >= 0.5) return undefined;
  const scored = (["tcvn3", "vni"] as const)
    .map((code) => ({ code, ...decode(text, code) }))
    .filter(
      ({ words, share, lost }) =>
        lost.length === 0 && share >= 0.8 && (words >= 2 || /[a-z][¨©ª«¬®µ-¹»-¾]|[¨©ª«¬®µ-¹»-¾][a-z]/i.test(text)),
    );
  if (scored.length < 2) return scored[0]?.code;
  return scored[0]!.share === scored[1]!.share
    ? undefined
    : scored[0]!.share > scored[1]!.share
      ? scored[0]!.code
      : scored[1]!.code;
}
