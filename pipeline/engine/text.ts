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
  if (isPlainAscii(text)) return text;
  const legacy = UNCONVERTED.test(text);
  const ordered = /[\u0300-\u036F]/.test(text) ? text.normalize("NFD").replace(TONE_FIRST, "$1$2$4$3") : text;
  const composed = ordered.normalize("NFC").replace(SPACES, " ");
  return legacy ? composed : composed.replace(/Ð/g, "Đ").replace(/ð/g, "đ").replace(INVISIBLE, "");
}

function isPlainAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}

/** `nfc` on one line: white space of any kind collapsed to single spaces, ends trimmed. */
export function clean(text: string): string {
  return nfc(text).replace(/\s+/g, " ").trim();
}

/**
 * The comparison key: lower case, no diacritics, đ as d, punctuation and brackets as spaces. "Hoà" and "Hòa" are
 * equal here, "tỷ" and "tỉ" are not (see `foldLoose`).
 */
export function fold(text: string): string {
  return clean(text)
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
