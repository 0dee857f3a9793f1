// Several codes in one cell: "Anh, Mỹ và Hàn Quốc", "Y tế; giáo dục". The choices themselves decide where a name ends
// ("Đài Loan (Trung Quốc)" is one), the separators where it may begin. What matches no choice is handed back.
import type { Choice } from "./form.ts";
import { clean, foldLoose, nfc } from "./text.ts";

/** `unsure`: nothing is unknown but which of several choices a part of the text names. */
export type ChoicesRead = {
  readonly codes: readonly string[];
  readonly unknown: readonly string[];
  readonly unsure?: true;
};

type Word = {
  readonly key: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
  readonly hardFirst: boolean;
  /** What stands before it: "và", ";" and the like part a list; a comma, a new line, a spaced dash may, or not. */
  readonly gap: "parts" | "may part" | "none";
  readonly newLine: boolean;
};
type Name = {
  readonly code: string;
  readonly keys: readonly string[];
  readonly exact: string;
  readonly gaps: readonly Word["gap"][];
};

/** Short codes and abbreviations are looked for as written only: "LA" is Laos, "là" is not. */
const SHORT = /^[A-Z]{1,3}$/;

/** What short names stand for; one that is a choice's code and another's initials stands for both, the code first. */
type Shorts = ReadonlyMap<string, readonly string[]>;
type Prepared = { readonly byFirst: ReadonlyMap<string, readonly Name[]>; readonly short: Shorts };
const prepared = new WeakMap<readonly Choice[], Prepared>();

function prepare(choices: readonly Choice[]): Prepared {
  const known = prepared.get(choices);
  if (known) return known;
  const byFirst = new Map<string, Name[]>();
  const short = new Map<string, readonly string[]>();
  for (const { code, name, synonyms, heard = [] } of choices)
    for (const text of new Set([code, name.vi, name.en, ...synonyms, ...heard])) {
      if (SHORT.test(text)) {
        const others = short.get(text)?.filter((other) => other !== code) ?? [];
        short.set(text, text === code ? [code, ...others] : [...others, code]);
        continue;
      }
      const words = wordsOf(text);
      if (words.length === 0) continue;
      const keys = words.map((word) => word.key);
      const names = byFirst.get(keys[0]!) ?? [];
      names.push({ code, keys, exact: exactOf(words), gaps: words.map((word) => word.gap) });
      byFirst.set(keys[0]!, names);
    }
  for (const names of byFirst.values()) names.sort((a, b) => b.keys.length - a.keys.length);
  const result = { byFirst, short };
  prepared.set(choices, result);
  return result;
}

/** Words with their places; `first` and `last` tell where an entry may begin and end. "và" only separates. */
function wordsOf(text: string): Word[] {
  const source = nfc(text);
  const found = [...source.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
  const words: Word[] = [];
  let end = 0;
  let first = true;
  let hard = true;
  let gap: Word["gap"] = "none";
  for (const match of found) {
    const between = source.slice(end, match.index);
    end = match.index + match[0].length;
    // A new line may begin a new entry ("Hoa Kỳ⏎Đức") or go on with the old one ("Hàn⏎Quốc"): the longest name decides.
    if (/[^\s'’.]|\n/.test(between)) first = true;
    if (/[^\s'’.-]/.test(between) || / - |\n/.test(between)) hard = true;
    if (/[;/+&]/.test(between)) gap = "parts";
    else if (gap === "none" && /[,\n]| [-–] /.test(between)) gap = "may part";
    if (/^(?:và|and)$/iu.test(match[0]) && words.length > 0) {
      first = hard = true;
      gap = "parts";
      continue;
    }
    const previous = words.at(-1);
    if (first && previous) words[words.length - 1] = { ...previous, last: true };
    words.push({
      key: foldLoose(match[0]),
      exact: match[0].toLowerCase(),
      start: match.index,
      end,
      first,
      last: false,
      hardFirst: hard,
      gap,
      newLine: /\n/.test(between),
    });
    first = hard = false;
    gap = "none";
  }
  const final = words.at(-1);
  if (final) words[words.length - 1] = { ...final, last: true };
  return words;
}

function exactOf(words: readonly Word[]): string {
  return words.map((word) => word.exact).join(" ");
}

/**
 * Finds every choice named in a text, longest names first; parts that name none are returned as written, and so are
 * parts that may name one or another, whose choices are among the codes then.
 */
export function readChoices(text: string, choices: readonly Choice[]): ChoicesRead {
  const { byFirst, short } = prepare(choices);
  const source = nfc(text);
  const words = wordsOf(text);
  const found = new Set<string>();
  const unknown: string[] = [];
  const unsure: string[] = [];
  const doubtful: { readonly written: string; readonly code: string; readonly name: string }[] = [];
  const style = { codes: false, plainNames: false };
  for (let i = 0; i < words.length;) {
    const word = words[i]!;
    const written = source.slice(word.start, word.end);
    const [code, initials] = (word.last && short.get(written)) || [];
    const match = longest(byFirst.get(word.key) ?? [], words, i);
    const plain = match?.keys.length === 1 && isPlain(written) && match.exact !== word.exact;
    const alike = plain ? short.get(written.toUpperCase())?.[0] : undefined;
    if (match && alike !== undefined && alike !== match.code) {
      doubtful.push({ written, code: alike, name: match.code });
      i++;
      continue;
    }
    if (code !== undefined && initials !== undefined) {
      doubtful.push({ written, code, name: initials });
      i++;
      continue;
    }
    if (code !== undefined) {
      found.add(code);
      style.codes = true;
      i++;
      continue;
    }
    if (match) {
      const end = i + match.keys.length;
      const apart = partedBy(match, words, i, byFirst);
      if (apart && apart.gap === "parts") {
        found.add(apart.left);
        i = apart.at;
        continue;
      }
      if (apart && (apart.left !== match.code || apart.newLine)) {
        for (const one of [apart.left, apart.right, match.code]) found.add(one);
        unsure.push(clean(source.slice(word.start, words[end - 1]!.end)));
      } else found.add(match.code);
      if (match.exact !== exactOf(words.slice(i, end)) && isPlain(source.slice(word.start, words[end - 1]!.end)))
        style.plainNames = true;
      i = end;
      continue;
    }
    // "nước Lào" is Lào.
    if (word.key === "nuoc" && !word.last && longest(byFirst.get(words[i + 1]!.key) ?? [], words, i + 1)) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < words.length && !words[next]!.hardFirst) next++;
    unknown.push(clean(source.slice(word.start, words[next - 1]!.end)));
    i = next;
  }
  // "MY" is Malaysia's code and Mỹ without its tone, "TL" Timor-Leste's code and Thái Lan's initials: only what stands
  // beside it tells which.
  for (const { written, code, name } of doubtful) {
    if (style.codes !== style.plainNames) found.add(style.codes ? code : name);
    else {
      found.add(code).add(name);
      unsure.push(written);
    }
  }
  return {
    codes: [...found],
    unknown: [...unknown, ...unsure],
    ...(unsure.length > 0 && unknown.length === 0 ? { unsure: true } : {}),
  };
}

/** Written without any diacritic. */
function isPlain(text: string): boolean {
  return /^[\x00-\x7F]*$/.test(text);
}

type Parted = {
  readonly at: number;
  readonly gap: Word["gap"];
  readonly newLine: boolean;
  readonly left: string;
  readonly right: string;
};

/** Where a name runs across a separator that it does not have itself and both sides of it name another choice each. */
function partedBy(name: Name, words: readonly Word[], index: number, byFirst: Prepared["byFirst"]): Parted | undefined {
  const end = index + name.keys.length;
  for (let at = index + 1; at < end; at++) {
    const { gap, newLine } = words[at]!;
    if (gap === "none" || gap === name.gaps[at - index]) continue;
    const [left, right] = [
      [index, at],
      [at, end],
    ].map(([from = 0, to = 0]) => longest(byFirst.get(words[from]!.key) ?? [], words.slice(0, to), from));
    if (left?.keys.length === at - index && right?.keys.length === end - at && left.code !== right.code)
      return { at, gap, newLine, left: left.code, right: right.code };
  }
  return undefined;
}

/** The longest name that stands at `index` and ends where an entry may end; none when two choices share it. */
function longest(names: readonly Name[], words: readonly Word[], index: number): Name | undefined {
  const fits = names.filter(
    ({ keys }) => words[index + keys.length - 1]?.last && keys.every((key, i) => words[index + i]?.key === key),
  );
  const best = fits.filter((name) => name.keys.length === fits[0]!.keys.length);
  if (new Set(best.map((name) => name.code)).size <= 1) return best[0];
  // "Áo" and "Ảo" fold alike: then only the exact spelling decides.
  const exact = best.filter((name) => name.exact === exactOf(words.slice(index, index + name.keys.length)));
  return new Set(exact.map((name) => name.code)).size === 1 ? exact[0] : undefined;
}

/**
 * "KOICA (Hàn Quốc)" -> donor and countries; undefined unless what stands in brackets is all countries. A dash proves
 * nothing: "Hội hữu nghị Cuba - Việt Nam" is one name. `plain`: the heading says that the country stands last.
 */
export function donorCountry(
  text: string,
  choices: readonly Choice[],
  plain = false,
): { readonly donor: string; readonly countries: readonly string[] } | undefined {
  const line = clean(text);
  const bracketed = /^([^()[\]]+?(?:\([^()]*\)[^()[\]]*?)*)\s*[([]([^()[\]]+|[^()[\]]*\([^()]*\)[^()[\]]*)[)\]]$/u.exec(
    line,
  );
  const match = bracketed ?? (plain ? /^(.*[^\s/,;–-])(?:\s*[/;]\s*|\s*,\s+|\s+[–-]\s+)([^/,;]+)$/u.exec(line) : null);
  if (!match) return undefined;
  const [, donor = "", place = ""] = match;
  const { codes, unknown } = readChoices(place.replace(/^(?:nước|quốc gia)\s+/iu, ""), choices);
  if (codes.length === 0 || unknown.length > 0) return undefined;
  // "Hội hữu nghị Nhật Bản - Việt Nam" is one name, wherever else countries stand last.
  if (!bracketed && codes.includes("VN")) return undefined;
  return { donor, countries: codes };
}

/** "có", "x", "✓" -> true; "không", "chưa" -> false; undefined for anything else. */
export function readYesNo(text: string): boolean | undefined {
  const line = clean(text).toLowerCase();
  if (/^(?:có|có tổ chức|có đại hội|co|x|✓|✔|☑|√|v|yes|y|đã|đã có|đã tổ chức|rồi|đúng|1|true)$/u.test(line))
    return true;
  // "Đã tổ chức 12/2024", "đã đại hội": when, besides.
  if (/^đã (?!.*(?:chưa|không))/u.test(line)) return true;
  if (
    /^(?:không|khong|ko|no|n|chưa|chưa có|chưa tổ chức|không tổ chức|(?:chưa|không) đại hội|chưa (?:đến|tới) (?:kỳ|kì|hạn)(?: đại hội)?|sai|0|false|☐|✗|✘)$/u.test(
      line,
    )
  )
    return false;
  return undefined;
}
