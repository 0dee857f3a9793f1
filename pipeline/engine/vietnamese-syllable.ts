// Whether a word could be Vietnamese: the statistics behind every decision about legacy fonts. Vietnamese is written
// in syllables of a closed build (initial, vowels, final, one tone), so wrong conversions show at once.

const INITIAL = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?";
const NUCLEUS =
  "(?:oai|oay|oao|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|uơ|ui|uô|uy|ưa|ưi|ươ|ưu|yê|ue|[aăâeêioôơuưy])";
const SYLLABLE = new RegExp(`^${INITIAL}${NUCLEUS}(?:ch|ng|nh|[cmnptk])?$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** "ĐVT", "ĐNND": consonants alone, as abbreviations are. */
const ABBREVIATION = /^[bcdđghklmnpqrstvxy]*đ[bcdđghklmnpqrstvxy]*$/i;

/** "Tiếng", "HỮU", "ĐVT" -> true; "Mộdecins", "thÕ" -> false. */
export function isSyllable(word: string): boolean {
  if (ABBREVIATION.test(word)) return true;
  const parts = word.toLowerCase().normalize("NFD");
  if ((parts.match(TONES) ?? []).length > 1) return false;
  return SYLLABLE.test(parts.replace(TONES, "").normalize("NFC"));
}

/** Of the words that hold a letter beyond ASCII: how many there are, and the share that could be Vietnamese. */
export function vietnameseShare(text: string): { readonly words: number; readonly share: number } {
  const words = (text.match(/[^\s\d.,;:!?()[\]{}"'“”‘’/\\+=*%&<>_|–—…-]+/gu) ?? []).filter((word) =>
    /[^\x00-\x7F]/.test(word),
  );
  if (words.length === 0) return { words: 0, share: 0 };
  return { words: words.length, share: words.filter(isSyllable).length / words.length };
}
