// Values of a list by what their words mean, where no listed wording says them: "hỗ trợ khắc phục hậu quả thiên tai".
// A word the list does not know, or two choices in one phrase, leave the value to be asked.
import { readChoices, type ChoicesRead } from "./list.ts";
import type { Choice, Field, ListWords } from "./form.ts";
import { clean, foldLoose, nfc } from "./text.ts";
import { fits, meaningsIn, overlap, parseWording, type Wording } from "./wording.ts";

type Owned = { readonly code: string; readonly wording: Wording };

const compiled = new WeakMap<ListWords, readonly Owned[]>();

function ownedBy(words: ListWords): readonly Owned[] {
  let owned = compiled.get(words);
  if (!owned) {
    owned = Object.entries(words.wordings).flatMap(([code, patterns]) =>
      patterns.flatMap((pattern) => parseWording(pattern).map((wording) => ({ code, wording }))),
    );
    compiled.set(words, owned);
  }
  return owned;
}

/**
 * The codes a cell names, by the list's wordings and, where one of them stays unknown, by what the words of the whole
 * cell mean. `year`: the year of the report, which "năm 2024" repeats.
 */
export function readField(field: Field, text: string, year?: number): ChoicesRead {
  const read = readChoices(text, field.choices ?? []);
  if (read.unknown.length === 0 || !field.words) return read;
  const codes = codesByMeaning(field, text, year);
  return codes ? { codes, unknown: [] } : read;
}

function codesByMeaning(field: Field, text: string, year?: number): readonly string[] | undefined {
  const entries = split(nfc(text), /\s*[,;/+\n]\s*/);
  const each = entries.map((entry) => codesOfEntry(field, entry, year));
  if (each.every((codes) => codes !== undefined)) return each.length > 0 ? [...new Set(each.flat())] : undefined;
  // "Phòng, chống thiên tai" is one phrase; what follows in a list of its own ("Y tế, phát triển") is another entry.
  const last = meaningsIn(keyOf(entries.at(-1) ?? "", year), field.words!.lexicon);
  if (field.kind === "choices" && (!last || last.size === 0)) return undefined;
  const whole = codeByMeaning(field, entries.map((entry) => keyOf(entry, year)).join(" "));
  return whole === undefined ? undefined : [whole];
}

// "Y tế và giáo dục" is two; where the words say one thing together and two apart, nobody knows which is meant.
function codesOfEntry(field: Field, entry: string, year?: number): readonly string[] | undefined {
  const codeOf = (key: string) => codeByMeaning(field, key) ?? openCode(field, key);
  const parts = split(entry, /\s+(?:và|and|&|[-–])\s+|\s*&\s*/iu).map((part) => codeOf(keyOf(part, year)));
  const whole = codeOf(keyOf(entry, year));
  const apart = parts.every((code) => code !== undefined) ? [...new Set(parts)] : undefined;
  if (whole === undefined) return apart;
  return apart && apart.length > 1 ? undefined : [whole];
}

function split(text: string, separator: RegExp): readonly string[] {
  return text.split(separator).filter((part) => clean(part) !== "");
}

/** Numbers are all one word, so that a list can say where they do not matter ("bão số 0"); known years are words too. */
function keyOf(text: string, year: number | undefined): string {
  return relativeYears(foldLoose(text), year).replace(/\d+/g, "0");
}

const PART = "(?:[3689] thang(?: dau| cuoi)?(?: nam)?|qui (?:[1-4]|i{1,3}|iv))";

/** A folded text with the report's year, or a part of it, as "trong nam" and the year before as "tu nam truoc". */
export function relativeYears(folded: string, year: number | undefined): string {
  if (year === undefined) return folded;
  return folded
    .replace(new RegExp(`\\b(?:trong )?${PART}(?: (?:nam )?${year})?\\b`), "trong nam")
    .replace(new RegExp(`\\b(?:trong )?(?:nam )?${year}\\b`), "trong nam")
    .replace(new RegExp(`\\b(?:tu )?(?:nam )?${year - 1}\\b`), "tu nam truoc");
}

/** The one code whose wording a folded phrase is, every word of it known; or undefined. */
export function codeByMeaning({ words }: Pick<Field, "words">, key: string): string | undefined {
  const meanings = words && meaningsIn(key, words.lexicon);
  if (!meanings || meanings.size === 0) return undefined;
  return ownedBy(words).find(({ wording }) => fits(meanings, wording))?.code;
}

/** Words that turn what they stand with into something else, or into two things. */
const TURNS = /(?:^| )(?:khong|chua(?! benh)|tru|ngoai|du kien|de nghi|de xuat|sap|hoac|hay|va|trong nuoc)(?: |$)/;
const MOST_OPEN_WORDS = 12;

// "Giao lưu ẩm thực", "Bằng khen của Bộ Ngoại giao": the phrase at the head settles it, unless a word after it speaks
// for another choice.
function openCode({ words }: Pick<Field, "words">, key: string): string | undefined {
  if (!words || meaningsIn(key, words.lexicon)) return undefined;
  const all = key.split(" ");
  if (!words.open || all.length > MOST_OPEN_WORDS || TURNS.test(key)) return undefined;
  const { phrases, longest } = words.lexicon;
  const found = (from: number, accept: (phrase: string) => boolean): number => {
    for (let n = Math.min(longest, all.length - from); n > 0; n--)
      if (accept(all.slice(from, from + n).join(" "))) return n;
    return 0;
  };
  const heads = headsOf(words);
  let start = 0;
  for (;;) {
    if (found(start, (phrase) => heads.has(phrase)) > 0) break;
    const light = found(start, (phrase) => phrases.get(phrase)?.length === 0);
    if (light === 0) return undefined;
    start += light;
  }
  const length = found(start, (phrase) => heads.has(phrase));
  const code = heads.get(all.slice(start, start + length).join(" "))!;
  const own = ownedBy(words).filter((one) => one.code === code);
  for (let at = start + length; at < all.length;) {
    const n = found(at, (phrase) => phrases.has(phrase));
    const meanings = n > 0 ? phrases.get(all.slice(at, at + n).join(" "))! : [];
    if (meanings.some((meaning) => !own.some(({ wording }) => wording.may.has(meaning)))) return undefined;
    at += Math.max(n, 1);
  }
  return code;
}

const openHeads = new WeakMap<ListWords, ReadonlyMap<string, string>>();

function headsOf(words: ListWords): ReadonlyMap<string, string> {
  let heads = openHeads.get(words);
  if (!heads) {
    heads = new Map(
      Object.entries(words.open ?? {}).flatMap(([code, list]) =>
        list.split(",").map((phrase) => [foldLoose(phrase), code] as const),
      ),
    );
    openHeads.set(words, heads);
  }
  return heads;
}

/** Calls `fail` when a wording is of no choice, means nothing, or stands for two, or a listed one means another. */
export function checkListWords(
  field: Field & { readonly words: ListWords; readonly choices: readonly Choice[] },
  fail: (what: string) => never,
): void {
  const { words, choices } = field;
  const owned = ownedBy(words);
  const known = new Set([...words.lexicon.phrases.values()].flat());
  for (const { code, wording } of owned) {
    if (!choices.some((choice) => choice.code === code)) fail(`${field.id}: wordings of unknown choice ${code}`);
    for (const meaning of wording.may) if (!known.has(meaning)) fail(`${field.id}: no word means "${meaning}"`);
    const other = owned.find((one) => one.code !== code && overlap(one.wording, wording));
    if (other) fail(`${field.id}: ${code} and ${other.code} claim "${wording.needs.join(" ")}"`);
  }
  for (const [phrase, code] of headsOf(words))
    if (codeByMeaning(field, phrase) !== code) fail(`${field.id}: "${phrase}" does not mean ${code}`);
  for (const { code, name, synonyms } of choices)
    for (const listed of [name.vi, ...synonyms]) {
      const meant = codeByMeaning(field, keyOf(listed, undefined)) ?? openCode(field, keyOf(listed, undefined));
      if (meant !== undefined && meant !== code) fail(`${field.id}: "${listed}" of ${code} means ${meant}`);
    }
}
