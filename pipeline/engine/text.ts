// Vietnamese text as people type it: two Unicode forms and a third that is neither, look-alikes, invisible
// characters, two ways of placing a tone. `nfc` repairs without changing what is read, `clean` makes one line,
// `fold` makes a key for comparing; what a person wrote is shown from `clean`, never from `fold`.

/** Invisible characters: soft hyphen, zero-width spaces and joiners, direction marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** A tone typed before the roof, breve or horn: canonical order alone does not join these. */
const TONE_FIRST = /([AEIOUYaeiouy])(\u0323?)([\u0300\u0301\u0303\u0309])([\u0302\u0306\u031B])/g;
/** Latin-1 signs inside a word: TCVN3 text that has not been converted. There 0xAD is "ư" and 0xD0 is "é". */
const UNCONVERTED = /[A-Za-z][¡-©¬®¯´-¶¸¼-¾]|[¡-©¬®¯´-¶¸¼-¾][a-z]|[A-Za-z][«»·][a-z]/;

/**
 * NFC, also of half-composed text; Ð (eth) becomes Đ; invisible characters go, all kinds of space become " ".
 * Line breaks stay. Text that looks like unconverted TCVN3 keeps its eths and soft hyphens, which are letters there.
 */
export function nfc(text: string): string {
  return isComposed(text) ? text : composed(text);
}

function composed(text: string): string {
  const legacy = UNCONVERTED.test(text);
  const ordered = /[\u0300-\u036F]/.test(text) ? text.normalize("NFD").replace(TONE_FIRST, "$1$2$4$3") : text;
  const joined = ordered.normalize("NFC").replace(SPACES, " ");
  return legacy ? joined : joined.replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(INVISIBLE, "");
}

// Nearly all text is composed already: one look at each character is ten times cheaper than rebuilding the string.
function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isComposedLetter(text.charCodeAt(i))) return false;
  return true;
}

/** ASCII, letters with their marks in one (eth aside), and the dashes and quotes of ordinary typing. */
function isComposedLetter(code: number): boolean {
  if (code <= 126) return true;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd0 && code !== 0xf0;
  return (code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0x2013 && code <= 0x201d) || code === 0x2026;
}

/** `nfc` on one line: white space of any kind collapsed to single spaces, ends trimmed. */
export function clean(text: string): string {
  const joined = nfc(text);
  return isTidy(joined) ? joined : joined.replace(/\s+/g, " ").trim();
}

function isTidy(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (space) return false;
      space = true;
    } else if (code < 32 || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff) return false;
    else space = false;
  }
  return !space || text === "";
}

/**
 * The comparison key: lower case, no diacritics, đ as d, punctuation and brackets as spaces. "Hoà" and "Hòa" are
 * equal here, "tỷ" and "tỉ" are not (see `foldLoose`).
 */
export function fold(text: string): string {
  const line = clean(text);
  let key = "";
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    // Beyond these a letter's key may depend on its neighbours: the whole text takes the long way.
    if (code >= 0x250 && !isComposedLetter(code)) return foldWhole(line);
    const letter = (KEYS[code] ??= foldWhole(line[i]!) || " ");
    if (letter !== " ") key += letter;
    else if (key !== "" && !key.endsWith(" ")) key += " ";
  }
  return key.endsWith(" ") ? key.slice(0, -1) : key;
}

/** Keys of single characters, made when first met: "Ố" -> "o", "(" -> " ". */
const KEYS: string[] = [];

function foldWhole(line: string): string {
  return line
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/g, "d")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `fold` with a final y after a consonant as i: tỷ/tỉ, kỹ/kĩ, lý/lí, quý/quí are equal. */
export function foldLoose(text: string): string {
  return fold(text).replace(/(?<=[bcdghklmnpqrstvx]|qu)y(?= |$)/g, "i");
}

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese alphabetical order, numbers by value; texts that differ at all never compare equal. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** Levenshtein distance, or `max + 1` as soon as it is known to be greater than `max`. */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      current.push(value);
      if (value < least) least = value;
    }
    if (least > max) return max + 1;
    previous = current;
  }
  return Math.min(previous[b.length]!, max + 1);
}
