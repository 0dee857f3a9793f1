// VNI-Windows: a base letter followed by a mark that is itself a Latin-1 letter ("tieáng Vieät"), and a few letters
// with codes of their own. Capitals take capital marks; a capital with a small mark is read all the same.

const TONES: Readonly<Record<string, string>> = { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" };
const ROOF: Readonly<Record<string, string>> = {
  â: "",
  á: "\u0301",
  à: "\u0300",
  å: "\u0309",
  ã: "\u0303",
  ä: "\u0323",
};
const BREVE: Readonly<Record<string, string>> = {
  ê: "",
  é: "\u0301",
  è: "\u0300",
  ú: "\u0309",
  ü: "\u0303",
  ë: "\u0323",
};
const ALONE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
};

/** Pairs and single codes -> letters, small and capital. */
export const VNI: ReadonlyMap<string, string> = table();

function table(): Map<string, string> {
  const map = new Map<string, string>();
  const add = (base: string, mark: string, letter: string) => {
    const composed = letter.normalize("NFC");
    map.set(base + mark, composed);
    const capital = composed.toUpperCase();
    map.set(base.toUpperCase() + mark.toUpperCase(), capital);
    if (base !== "") map.set(base.toUpperCase() + mark, capital);
  };
  for (const base of "aeiouyôö")
    for (const [mark, tone] of Object.entries(TONES)) add(base, mark, (ALONE[base] ?? base) + tone);
  for (const base of "aeo") for (const [mark, tone] of Object.entries(ROOF)) add(base, mark, `${base}\u0302${tone}`);
  for (const [mark, tone] of Object.entries(BREVE)) add("a", mark, `a\u0306${tone}`);
  for (const [code, letter] of Object.entries(ALONE)) add("", code, letter);
  return map;
}

/** Letter by letter, pairs first; `lost` are marks without a letter and characters that VNI does not have. */
export function fromVni(text: string): { readonly text: string; readonly lost: readonly string[] } {
  const lost = new Set<string>();
  let converted = "";
  for (let i = 0; i < text.length;) {
    const pair = VNI.get(text.slice(i, i + 2));
    const single = VNI.get(text[i]!);
    if (pair !== undefined && i + 1 < text.length) {
      converted += pair;
      i += 2;
      continue;
    }
    if (single === undefined && /[\u00C0-\u00FF]/.test(text[i]!)) lost.add(text[i]!);
    converted += single ?? text[i]!;
    i++;
  }
  return { text: converted, lost: [...lost] };
}
