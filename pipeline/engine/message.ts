// Findings into sentences. The words stand in the rules; here stand the small shared words, the filling of slots
// and the way numbers, dates and lists are written. No Intl: its output differs between hosts and golden files must not.
import { addressOf, columnLetters, rangeAddress } from "./address.ts";
import type { Finding } from "./finding.ts";
import { placeholders, type AnyRule } from "./rule.ts";
import { rules } from "./rules/index.ts";

export type Language = "vi" | "en";
/** what: the fact · why: what it leads to · how: what to do, may be empty where a fix is offered · text: all of it. */
export type Rendered = { readonly what: string; readonly why: string; readonly how: string; readonly text: string };

const words = {
  vi: {
    and: "và",
    or: "hoặc",
    more: "Còn {n} ô như vậy trong cùng cột: {list}.",
    others: "{n} ô khác",
    theFile: "tệp",
    quarter: "quý",
    h1: "6 tháng đầu năm",
    h2: "6 tháng cuối năm",
  },
  en: {
    and: "and",
    or: "or",
    more: "{n} more cells like this in the same column: {list}.",
    others: "{n} more",
    theFile: "the file",
    quarter: "quarter",
    h1: "first half of",
    h2: "second half of",
  },
} as const;

const listed = 5;

/**
 * The sentences of a finding. Throws RangeError when no rule has the finding's id: that is a fault of ours, since
 * ids are never retired without their words.
 */
export function renderFinding(finding: Finding, lang: Language, among: readonly AnyRule[] = rules): Rendered {
  const rule = among.find((candidate) => candidate.id === finding.rule);
  const message = rule?.messages[finding.messageId];
  if (!rule || !message) throw new RangeError(`no words for ${finding.rule}/${finding.messageId}`);
  const fill = (text: string) => tidy(text.replace(/\{(\w+)\}/g, (_, slot: string) => slotText(finding, slot, lang)));
  const more = finding.data["more"];
  const what = fill(message[lang].what) + (typeof more === "number" ? ` ${moreText(finding, more, lang)}` : "");
  const why = fill((message.why ?? rule.why)[lang]);
  const how = fill(message[lang].how);
  return { what, why, how, text: [what, why, how].filter((part) => part !== "").join(" ") };
}

function moreText(finding: Finding, more: number, lang: Language): string {
  const places = finding.related.slice(1).map((at) => addressOf(at.row, at.column));
  return words[lang].more.replace("{n}", formatNumber(more, lang)).replace("{list}", joinPlaces(places, lang));
}

function slotText(finding: Finding, slot: string, lang: Language): string {
  const given = (lang === "en" ? finding.data[`${slot}En`] : undefined) ?? finding.data[slot];
  if (given === undefined) return placeText(finding, slot, lang);
  if (typeof given === "number") return formatNumber(given, lang);
  if (typeof given === "string") return kindOf(slot) === "date" ? formatDate(given, lang) : given;
  const parts = given.map((part) => (typeof part === "number" ? formatNumber(part, lang) : formatDate(part, lang)));
  if (kindOf(slot) === "cells") return joinPlaces(parts, lang);
  return joinList(parts, lang, slot === "candidates" ? "or" : "and");
}

function kindOf(slot: string): string | undefined {
  return (placeholders as Readonly<Record<string, string>>)[slot];
}

function placeText(finding: Finding, slot: string, lang: Language): string {
  const { at } = finding;
  if (slot === "cells")
    return joinPlaces(
      finding.related.map((place) => addressOf(place.row, place.column)),
      lang,
    );
  if (!at) return words[lang].theFile;
  if (slot === "sheet") return at.sheet;
  if ("top" in at)
    return slot === "row" ? String(at.top + 1) : slot === "column" ? columnLetters(at.left) : rangeAddress(at);
  if (!("row" in at)) return at.sheet;
  return slot === "row"
    ? String(at.row + 1)
    : slot === "column"
      ? columnLetters(at.column)
      : addressOf(at.row, at.column);
}

/** An empty measure must not leave "12 ." behind. */
function tidy(text: string): string {
  return text
    .replace(/ {2,}/g, " ")
    .replace(/ ([.,;:)])/g, "$1")
    .replace(/\(\s*\)\s*/g, "")
    .trim();
}

/** vi: 1.234.567,5 · en: 1,234,567.5; at most six decimals, none of them idle. */
export function formatNumber(value: number, lang: Language): string {
  const [whole = "0", fraction = ""] = Math.abs(value).toFixed(6).split(".");
  const [group, point] = lang === "vi" ? [".", ","] : [",", "."];
  const decimals = fraction.replace(/0+$/, "");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0 ? "−" : "") + digits + (decimals === "" ? "" : point + decimals);
}

const roman = ["I", "II", "III", "IV"];
/** ISO text (day, time, month, quarter, half, year) as offices write it; other text comes back as it is. */
export function formatDate(iso: string, lang: Language): string {
  const part = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?))?$/.exec(iso);
  if (!part) return iso;
  const [, year = "", quarter, half, month, day, time] = part;
  if (quarter) return `${words[lang].quarter} ${lang === "vi" ? roman[Number(quarter) - 1] : quarter}/${year}`;
  if (half) return `${half === "1" ? words[lang].h1 : words[lang].h2} ${year}`;
  return [time, [day, month, year].filter((piece) => piece !== undefined).join("/")]
    .filter((piece) => piece !== undefined)
    .join(" ");
}

/** "a, b và c". */
export function joinList(parts: readonly string[], lang: Language, by: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${words[lang][by]} ${last}`;
}

/** The first five places and how many more there are. */
function joinPlaces(places: readonly string[], lang: Language): string {
  if (places.length <= listed + 1) return joinList(places, lang);
  const rest = words[lang].others.replace("{n}", formatNumber(places.length - listed, lang));
  return joinList([...places.slice(0, listed), rest], lang);
}
