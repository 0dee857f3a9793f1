// Words of a text as they are compared with names of places: with tones where the writer used them, without where a
// file name or an old system could not hold them.
import { clean, fold } from "./text.ts";

export type PlaceWord = {
  /** Without any diacritic: "hoa". */
  readonly plain: string;
  /** With them, the tone mark moved to the end, so that "hoà" and "hòa" are one: "hoa\u0300". */
  readonly toned: string;
};

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

export function placeWords(text: string): readonly PlaceWord[] {
  return (
    clean(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => {
    const parts = word.normalize("NFD");
    return { plain: fold(word), toned: parts.replace(TONES, "") + (parts.match(TONES) ?? []).join("") };
  });
}

export function isPlain(words: readonly PlaceWord[]): boolean {
  return words.every((word) => word.plain === word.toned);
}

/**
 * Whether `words` from `start` on are the words of the alias: letter for letter with their tones, or, where the
 * writer used no diacritics at all in them, without.
 */
export function matchesAt(words: readonly PlaceWord[], start: number, alias: readonly PlaceWord[]): boolean {
  if (alias.length === 0 || start + alias.length > words.length) return false;
  const part = words.slice(start, start + alias.length);
  if (alias.every((word, i) => word.toned === part[i]!.toned)) return true;
  if (!isPlain(part) || !alias.every((word, i) => word.plain === part[i]!.plain)) return false;
  // "Hue" in a text that has diacritics elsewhere may be anything; in one that has none it is a name without them.
  return alias.length > 1 || isPlain(words);
}
