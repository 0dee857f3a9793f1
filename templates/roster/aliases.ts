// The wordings by which a union or its province is named, spelled out from one name: a closed table, no guessing.
// Tone placement (Hòa, Hoà), case and punctuation (TP., Tp) do not matter when comparing, so they are not repeated.
// Abbreviations of two letters (KG, HN) stand for too many things and are never aliases.
import { fold } from "#engine/text.ts";

const UNION_WORDS = ["Liên hiệp các tổ chức hữu nghị", "Liên hiệp các TCHN", "Liên hiệp hữu nghị", "LHHN", "LHCTCHN"];

const KIND_WORDS = { tỉnh: ["Tỉnh", "T."], "thành phố": ["Thành phố", "TP.", "T.P"] } as const;

/** All wordings of a province or city of these kinds, and `also`; none twice after folding. */
export function aliasesOf(
  name: string,
  kinds: readonly (keyof typeof KIND_WORDS)[],
  also: readonly string[],
): readonly string[] {
  const places = [name, ...kinds.flatMap((kind) => KIND_WORDS[kind].map((word) => `${word} ${name}`))];
  const unions = UNION_WORDS.flatMap((words) => places.map((place) => `${words} ${place}`));
  const seen = new Set<string>();
  return [...places, ...unions, ...also].filter((alias) => {
    // Đắk Lắk and Đăk Lăk fold alike, and both are right: spelled-out variants stay.
    const key = also.includes(alias) ? alias : fold(alias);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
