// Headings composed of known words. A lexicon says what each word of a heading means; a wording says which meanings
// a field's heading must have and which it may have. A heading with one word the lexicon does not know, or one
// meaning the wording does not allow, is no wording of the field: "Số điện thoại" is nobody's number.
import { foldLoose } from "./text.ts";

/** Folded phrase -> what it means; words that never change a meaning (của, nếu có) mean nothing. */
export type Lexicon = { readonly phrases: ReadonlyMap<string, readonly string[]>; readonly longest: number };

/** One combination of meanings that names a field; `heads`: what its heading may begin with. */
export type Wording = {
  readonly needs: readonly string[];
  readonly may: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
};

/** Meaning of a percent sign, wherever it stands. */
export const PERCENT = "percent";

/** `[["receive", "tiếp nhận, nhận"], ["", "của, và"]]`. Throws when one phrase has two entries. */
export function lexiconOf(entries: readonly (readonly [meanings: string, phrases: string])[]): Lexicon {
  const phrases = new Map<string, readonly string[]>();
  let longest = 1;
  for (const [meanings, list] of entries)
    for (const phrase of list.split(",")) {
      const key = foldLoose(phrase);
      if (key === "" || phrases.has(key)) throw new Error(`lexicon: "${phrase.trim()}" is empty or there twice`);
      phrases.set(key, meanings.split(" ").filter(Boolean));
      longest = Math.max(longest, key.split(" ").length);
    }
  for (const [key, meanings] of abbreviations(phrases)) phrases.set(key, meanings);
  return { phrases, longest };
}

/** "L/vực", "Th/gian", "Q/tịch": two words of which the first is only begun, where that can mean but one thing. */
function abbreviations(phrases: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[] | undefined>();
  for (const [phrase, meanings] of phrases) {
    const [first, second, ...more] = phrase.split(" ");
    if (second === undefined || more.length > 0 || second.length < 3) continue;
    for (const begun of new Set([first![0]!, /^(?:th|tr|ng|nh|ph|kh|ch|gi|qu)/.exec(first!)?.[0] ?? first![0]!])) {
      const key = `${begun} ${second}`;
      const other = found.get(key);
      const isSame = !found.has(key) || (other !== undefined && other.join() === meanings.join());
      found.set(key, isSame && !phrases.has(key) ? meanings : undefined);
    }
  }
  return new Map([...found].flatMap(([key, meanings]) => (meanings ? [[key, meanings] as const] : [])));
}

/**
 * The wordings a pattern stands for: `org/body receive aid?` needs an org or a body (or both), needs receive, may
 * have aid; `aid+` may have it and may begin with it; `!aid` after it takes that back. What it needs is also what it begins with: "Quyết định của cơ quan phê duyệt" is no cơ quan.
 */
export function parseWording(pattern: string): readonly Wording[] {
  const may = new Set<string>();
  const heads = new Set<string>();
  let needs: readonly (readonly string[])[] = [[]];
  for (const part of pattern.split(" ").filter(Boolean)) {
    const meanings = part.replace(/^!|[?+]$/g, "").split("/");
    for (const meaning of meanings)
      if (part.startsWith("!")) may.delete(meaning);
      else may.add(meaning);
    if (/^!|[?]$/.test(part)) continue;
    for (const meaning of meanings) heads.add(meaning);
    if (!part.endsWith("+")) needs = needs.flatMap((chosen) => meanings.map((meaning) => [...chosen, meaning]));
  }
  return needs.map((chosen) => ({ needs: chosen, may, heads }));
}

const MOST_WORDS = 24;

/** The meanings of a folded heading, or undefined when a word of it is unknown. The fewest phrases win. */
export function meaningsIn(key: string, lexicon: Lexicon): ReadonlySet<string> | undefined {
  const words = key.split(" ");
  if (key === "" || words.length > MOST_WORDS) return undefined;
  const best: (readonly (readonly string[])[] | undefined)[] = [[]];
  for (let end = 1; end <= words.length; end++)
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const before = best[start];
      const meanings = before && lexicon.phrases.get(words.slice(start, end).join(" "));
      if (meanings && before.length + 1 < (best[end]?.length ?? Infinity)) best[end] = [...before, meanings];
    }
  const chosen = best[words.length];
  return chosen && new Set(chosen.flat());
}

/** What is known of a heading some of whose words are not: what the known ones mean, and the others as they stand. */
export type PartlyKnown = { readonly meanings: ReadonlySet<string>; readonly unknown: readonly string[] };

/** As `meaningsIn`, words of no meaning left aside; undefined when the heading begins with one, or is too long. */
export function partlyKnown(key: string, lexicon: Lexicon): PartlyKnown | undefined {
  const words = key.split(" ");
  if (key === "" || words.length > MOST_WORDS) return undefined;
  type Step = { readonly cost: number; readonly meanings: readonly string[]; readonly unknown: readonly string[] };
  const best: (Step | undefined)[] = [{ cost: 0, meanings: [], unknown: [] }];
  const offer = (end: number, step: Step) => {
    if (step.cost < (best[end]?.cost ?? Infinity)) best[end] = step;
  };
  for (let end = 1; end <= words.length; end++)
    for (let start = Math.max(0, end - lexicon.longest); start < end; start++) {
      const before = best[start]!;
      const meanings = lexicon.phrases.get(words.slice(start, end).join(" "));
      if (meanings) offer(end, { ...before, cost: before.cost + 1, meanings: [...before.meanings, ...meanings] });
      else if (end === start + 1)
        offer(end, { ...before, cost: before.cost + UNKNOWN_COST, unknown: [...before.unknown, words[start]!] });
    }
  const { meanings, unknown } = best[words.length]!;
  return unknown[0] === words[0] ? undefined : { meanings: new Set(meanings), unknown };
}

/** More than all phrases of a heading together. */
const UNKNOWN_COST = 100;

/** Meanings that stand before the thing they are about: "tên", "số", "tổng số", "trong đó". */
const LIGHT = new Set(["name", "list", "no", "total", "all", "quantity", "turn", "ofWhich", "main", "info", PERCENT]);

/** What a heading is about: its first meaning that is not light. */
export function headOf(meanings: ReadonlySet<string>): string | undefined {
  for (const meaning of meanings) if (!LIGHT.has(meaning)) return meaning;
  return undefined;
}

/** `head`: what the heading itself is about, without the groups above it; undefined says nothing. */
export function fits(meanings: ReadonlySet<string>, { needs, may, heads }: Wording, head?: string): boolean {
  if (head !== undefined && !heads.has(head)) return false;
  if (needs.some((need) => !meanings.has(need))) return false;
  for (const meaning of meanings) if (!may.has(meaning)) return false;
  return true;
}

/** Is there a heading that is a wording of both? Then the two claim one heading. */
export function overlap(a: Wording, b: Wording): boolean {
  if (![...a.heads].some((head) => b.heads.has(head))) return false;
  return a.needs.every((need) => b.may.has(need)) && b.needs.every((need) => a.may.has(need));
}
