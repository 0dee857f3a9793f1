// Names of units that a misspelt one looks like: offered in a finding, never matched.
import { placeWords } from "./place-words.ts";
import type { Roster } from "./roster.ts";
import { editDistance, fold } from "./text.ts";

/** What stands before the name of a province; "các tỉnh" are many. */
const LEAD = /(?:^|.* )(?:(?<!cac )tinh|(?<!cac )thanh pho|tp|huu nghi|tchn|lhhn|lhctchn|lh ?hn)(?: |$)/;
const PROVINCE = /(?:^| )(?:(?<!cac )tinh|(?<!cac )thanh pho|tp)(?: |$)/;
/** A line that is a name and nothing else begins with it. */
const HEAD = /^(?:lien hiep|lhhn|lhctchn|lh )/;
/** Words a line goes on with that are no name. */
const NO_NAME = /^(?:$|viet nam|nam \d|thang|qui|quy|va|cac|tren|trong|ve|\d|[a-z]$)/;
const LONGEST = 4;

/** The names of units near to the place a text names: at most one typing error in a short name, two in a long one. */
export function unitsLike(text: string, roster: Roster): readonly string[] {
  const typed = placeOf(text);
  const starts = Array.from({ length: Math.min(LONGEST, typed.length) }, (_, i) => typed.slice(0, i + 1).join(" "));
  const isNear = (name: string) => {
    const allowed = name.length < 5 ? 0 : name.length < 10 ? 1 : 2;
    return starts.some((start) => editDistance(start, name, allowed) <= allowed);
  };
  return [...new Set(roster.units.filter((unit) => isNear(fold(unit.name))).map((unit) => unit.name))].slice(0, 5);
}

/** Whether a union's line goes on with the name of a place, of whatever spelling. */
export function namesPlace(text: string, roster: Roster): boolean {
  const typed = placeOf(text).join(" ");
  if (NO_NAME.test(typed)) return false;
  const isLetterhead = HEAD.test(wordsOf(text)) && PROVINCE.test(wordsOf(text)) && placeOf(text).length <= LONGEST;
  return isLetterhead || unitsLike(text, roster).length > 0;
}

function placeOf(text: string): readonly string[] {
  return wordsOf(text)
    .replace(LEAD, "")
    .split(" ")
    .filter((word) => word !== "");
}

function wordsOf(text: string): string {
  return placeWords(text)
    .map(({ plain }) => plain)
    .join(" ");
}
