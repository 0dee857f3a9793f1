// Units named inside a longer line: a title, a letterhead, a file name.
import { isPlain, matchesAt, placeWords, type PlaceWord } from "./place-words.ts";
import type { Roster, Unit } from "./roster.ts";
import { aliasesFrom, saysOld, unitsOn } from "./unit-aliases.ts";

/** Longer names that hold the name of a province without meaning it. */
const OTHER_NAMES = ["Thái Bình Dương", "Điện Biên Phủ", "Hà Nam Ninh"].map(placeWords);

/** Names that are also common words or a person's name: a unit only behind one of the leading words. */
const DOUBTFUL = new Set(["hoa binh", "ho chi minh", "hcm"]);
const LEADS = new Set(["tinh", "pho", "tp", "lhhn", "lhctchn", "ubnd", "tchn"]);
const UNION = "to chuc huu nghi";
const LAST_AND_FIRST = ["2025-06-30", "2025-07-01"];
/** What stands before and behind the name of a province in English. */
const UNION_OF =
  /(?:^| )(?:union of friendship organi[sz]ations (?:of|in)|province of|city of)(?: the)?(?: province of| city of)?$/;
const BEHIND = new Set(["province", "provincial", "city", "union", "people"]);

/**
 * The units a text names on an ISO day, in the order of the text, each once. Text without diacritics is read too.
 * Longer names win over shorter ones within them; "hòa bình, hữu nghị" names no province.
 */
export function findUnitsIn(text: string, roster: Roster, onDate: string): readonly Unit[] {
  const words = placeWords(text);
  const current = new Set(unitsOn(roster, onDate));
  const found: Unit[] = [];
  for (let at = 0; at < words.length;) {
    const other = OTHER_NAMES.find((name) => matchesAt(words, at, name));
    if (other) {
      at += other.length;
      continue;
    }
    const match = aliasesFrom(roster, words[at]!).find(({ unit, words: alias }) => {
      if (!matchesAt(words, at, alias) || !isMeant(words, at, alias)) return false;
      // "An Giang (cũ)" is the province of before, whatever the day.
      return saysOld(words[at + alias.length])
        ? unit.codeSystem === "GSO63"
        : current.has(unit) || saysOld(alias.at(-1));
    });
    if (!match) {
      at += 1;
      continue;
    }
    if (!found.includes(match.unit)) found.push(match.unit);
    at += match.words.length;
  }
  return found;
}

/** The units a text names on the last day of the 63, or on the first of the 34. */
export function unitsEver(text: string, roster: Roster): readonly Unit[] {
  return LAST_AND_FIRST.flatMap((day) => findUnitsIn(text, roster, day));
}

function isMeant(words: readonly PlaceWord[], at: number, alias: readonly PlaceWord[]): boolean {
  if (!DOUBTFUL.has(plain(alias))) return true;
  const before = words[at - 1]?.plain;
  if (before !== undefined && LEADS.has(before)) return true;
  if (plain(words.slice(Math.max(0, at - 4), at)) === UNION) return true;
  if (UNION_OF.test(plain(words.slice(Math.max(0, at - 8), at)))) return true;
  const after = words[at + alias.length];
  if (after !== undefined && BEHIND.has(after.plain)) return true;
  return at === 0 && isPlain(words) && (after === undefined || /^\d+$/.test(after.plain));
}

function plain(words: readonly PlaceWord[]): string {
  return words.map((word) => word.plain).join(" ");
}
