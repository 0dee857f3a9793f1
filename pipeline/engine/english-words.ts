// Headings in English. Their words stand in any order ("Date of signing", "Signing date"), in either spelling and number,
// so they are compared as a set of plain words.
import type { Heard } from "./heard.ts";

/**
 * What a section is called in English: titles and, by field or stem, headings, parted by `;`; by list, the wordings of
 * its codes. Titles and headings count only where a workbook speaks of our field.
 */
export type English = {
  readonly titles: string;
  readonly headings: Heard;
  readonly values?: Readonly<Record<string, Heard>>;
};

/** Spellings and abbreviations of one word, folded. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    programme: "program",
    organisation: "organization",
    organised: "organized",
    organiser: "organizer",
    organising: "organizing",
    organisational: "organizational",
    org: "organization",
    centre: "center",
    honour: "honor",
    honouree: "honoree",
    labour: "labor",
    licence: "license",
    realised: "realized",
    utilised: "utilized",
    authorised: "authorized",
    finalised: "finalized",
    mobilisation: "mobilization",
    financed: "funded",
    starting: "start",
    started: "start",
    ending: "end",
    ended: "end",
    beginning: "begin",
    no: "number",
    nr: "number",
    num: "number",
    nos: "number",
    qti: "quantity",
    quantiti: "quantity",
    amt: "amount",
    pct: "%",
    percent: "%",
    percentage: "%",
    vietnamese: "vietnam",
    govt: "government",
    intl: "international",
    int: "international",
    approx: "approximate",
    ref: "reference",
    desc: "description",
    impl: "implementing",
    persons: "people",
    person: "people",
    yr: "year",
    cumulated: "cumulative",
    accumulative: "cumulative",
    accumulated: "cumulative",
    s: "",
    the: "",
    of: "",
    a: "",
    an: "",
    and: "",
    or: "",
  }),
);

const LONGEST = 80;

/** One word as it is compared: "" for one that says nothing. */
export function plainWord(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return same;
  const single =
    word.length > 3 && /[^siu]s$/.test(word)
      ? word
          .slice(0, -1)
          .replace(/ie$/, "i")
          .replace(/(?<=[sx]|ch|sh)e$/, "")
      : word;
  return SAME.get(single) ?? single;
}

/** When a figure is of the period reported, which goes without saying of most figures. */
const IN_PERIOD =
  /(?<=[a-z]) (?:in|during|for|of|at|trong)$|\b(?:trong nam|(?:in|during|for|of) (?:the )?(?:reporting |current )?(?:period|year)(?: under review)?|this (?:reporting )?(?:year|period))\b/;

/** The set of words of a folded heading, as one key; `bare`: without the period it is of, where that says nothing more. */
export type EnglishKeys = { readonly key: string; readonly bare?: string };

/** The keys of a folded heading. */
export function englishKeys(folded: string): EnglishKeys {
  if (folded.length > LONGEST) return { key: "" };
  const timed = folded.replace(/(?<=\w )(?:den nay|to date)\b/g, "todate").replace(/\bviet nam(?:ese)?\b/g, "vietnam");
  const key = keyOf(timed.replace(IN_PERIOD, "inperiod"));
  return key.includes("inperiod") && !OF_SUMS.test(timed)
    ? { key, bare: keyOf(timed.replace(IN_PERIOD, " ")) }
    : { key };
}

/** Sums promised in a year are other sums than those promised in all. */
const OF_SUMS =
  /^(?!.*\b(?:disburs|spen[dt]|expen|paid|number)).*\b(?:commit|pledg|value|amount|budget|approv|fund|grant|total)/;

function keyOf(folded: string): string {
  // "No." alone numbers the lines; "No. of visitors" counts.
  if (/^n[or]$/.test(folded)) return folded;
  const words = new Set(folded.split(" ").map(plainWord));
  words.delete("");
  return [...words].sort().join(" ");
}
