// What a number format code says about the kind of value it shows. The file stores a date as a bare serial number;
// its format code is the only witness that a date is meant.
import { oncePerCode } from "./once-per-code.ts";

/** The part of a code that can hold date letters: no quoted text, escapes, fill and width marks, colours, locales. */
function bareCode(code: string): string {
  return code.replace(/[\\_*].|"[^"]*"?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis, "");
}

/**
 * Whether a number format code shows dates or times: `dd/mm/yyyy`, `h:mm AM/PM`, `[h]:mm`, `[$-42A]dd/mm/yyyy;@`.
 * `[Red]#,##0`, `0" ngày"`, `General` and an absent code do not. Only the section for positive numbers counts.
 */
export function isDateFormat(code: string | undefined): boolean {
  return code !== undefined && showsDate(code);
}

const showsDate = oncePerCode((code) => {
  const bare = bareCode(code).split(";", 1)[0]!;
  return !/^\s*general\s*$/i.test(bare) && !/[0#?@]/.test(bare.replace(/[.,]0+/g, "")) && /[ymdhsbeg]/i.test(bare);
});

/** What of a moment a date format shows. `[h]:mm` is a time, `dd/mm/yyyy` a date, `dd/mm/yyyy hh:mm` both. */
export const dateParts = oncePerCode((code: string): { readonly date: boolean; readonly time: boolean } => {
  const bare = bareCode(code).split(";", 1)[0]!;
  const time = /[hs]|\[m+\]/i.test(bare);
  // Without hours or seconds an "m" is a month; beside them only the year and the day tell of a date.
  const date = time ? /[ydbeg]/i.test(bare) : /[ymdbeg]/i.test(bare);
  return { date, time };
});

export type Literals = { readonly before: string; readonly after: string };

const TOKEN = /"([^"]*)"?|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[[^\]]*\]?|\*.)|(_.)|(General|[0#?@]|E[+-])|([.,])|(.)/gis;

/** What one section of a code writes before and behind the digits: words, signs, "%"; `#,##0" USD"` writes " USD". */
export const literalsOf = oncePerCode((section: string): Literals => {
  let before: string | undefined;
  let words = "";
  for (const [, quoted, escaped, currency, unseen, space, digit, separator, other] of section.matchAll(TOKEN)) {
    if (digit !== undefined) {
      before ??= words;
      words = "";
    } else if (unseen === undefined && separator === undefined)
      words += quoted ?? escaped ?? currency ?? (space === undefined ? other : " ");
  }
  return before === undefined ? { before: "", after: words } : { before, after: words };
});

/** The section of a code that shows a number: of those with conditions the first that holds, else the first. */
export function sectionFor(format: string, value: number): string {
  const sections = sectionsOf(format);
  return sections.find(({ holds }) => holds?.(value))?.code ?? sections.find(({ holds }) => !holds)?.code ?? "";
}

const sectionsOf = oncePerCode((format) =>
  (format.match(/(?:"[^"]*"?|\\.|\[[^\]]*\]?|[^;"\\[])+/gs) ?? []).map((code) => {
    const [, sign = "", limit = ""] = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(code) ?? [];
    return { code, ...(sign === "" ? {} : { holds: (value: number) => CONDITIONS[sign]!(value, Number(limit)) }) };
  }),
);

const CONDITIONS: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  "<": (value, limit) => value < limit,
  "<=": (value, limit) => value <= limit,
  ">": (value, limit) => value > limit,
  ">=": (value, limit) => value >= limit,
  "=": (value, limit) => value === limit,
  "<>": (value, limit) => value !== limit,
};
