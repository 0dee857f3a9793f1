// Findings into sentences. The words stand in the rules; here stand the small shared words, the filling of slots
// and the way lists are written.
import { addressOf, columnLetters, rangeAddress } from "./address.ts";
import type { Finding } from "./finding.ts";
import { placeholders, type AnyRule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { formatDate, formatNumber, type Language } from "./written.ts";

export { formatDate, formatNumber, type Language } from "./written.ts";

/** what: the fact · why: what it leads to · how: what to do, may be empty where a fix is offered · text: all of it. */
export type Rendered = { readonly what: string; readonly why: string; readonly how: string; readonly text: string };

const words = {
  vi: {
    and: "và",
    or: "hoặc",
    more: "Còn {n} ô như vậy trong cùng cột: {list}.",
    others: "{n} ô khác",
    theFile: "tệp",
  },
  en: {
    and: "and",
    or: "or",
    more: "{n} more cells like this in the same column: {list}.",
    others: "{n} more",
    theFile: "the file",
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
  return joinList(parts, lang, slot === "candidates" || slot === "readings" ? "or" : "and");
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

/** "a, b và c". */
export function joinList(parts: readonly string[], lang: Language, by: "and" | "or" = "and"): string {
  const last = parts.at(-1) ?? "";
  // Entries with commas of their own would run together.
  const comma = parts.some((part) => part.includes(",")) ? "; " : ", ";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(comma)} ${words[lang][by]} ${last}`;
}

/** The first five places and how many more there are. */
function joinPlaces(places: readonly string[], lang: Language): string {
  if (places.length <= listed + 1) return joinList(places, lang);
  const rest = words[lang].others.replace("{n}", formatNumber(places.length - listed, lang));
  return joinList([...places.slice(0, listed), rest], lang);
}
