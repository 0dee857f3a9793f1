// The alias table in the shape it is searched in, and which units a day knows.
import { placeWords, type PlaceWord } from "./place-words.ts";
import type { CodeSystem, Roster, Unit } from "./roster.ts";

export type AliasWords = {
  readonly unit: Unit;
  readonly alias: string;
  readonly words: readonly PlaceWord[];
};

const tables = new WeakMap<Roster, readonly AliasWords[]>();

/** Every alias of every unit, the longest first; made once per roster. */
export function aliasWords(roster: Roster): readonly AliasWords[] {
  const known = tables.get(roster);
  if (known) return known;
  const table = roster.units.flatMap((unit) =>
    unit.aliases.map((alias) => ({ unit, alias, words: placeWords(alias) })),
  );
  table.sort((a, b) => b.words.length - a.words.length || b.alias.length - a.alias.length);
  tables.set(roster, table);
  return table;
}

const indexes = new WeakMap<Roster, ReadonlyMap<string, readonly AliasWords[]>>();

/** The aliases that begin with that word, diacritics aside, the longest first. */
export function aliasesFrom(roster: Roster, word: PlaceWord): readonly AliasWords[] {
  let index = indexes.get(roster);
  if (!index) {
    const made = new Map<string, AliasWords[]>();
    for (const entry of aliasWords(roster)) {
      const key = entry.words[0]?.plain ?? "";
      const list = made.get(key);
      if (list) list.push(entry);
      else made.set(key, [entry]);
    }
    indexes.set(roster, (index = made));
  }
  return index.get(word.plain) ?? [];
}

const OLD = placeWords("cũ")[0]!;

/** Whether that word is the "(cũ)" behind the name of a province of the past. */
export function saysOld(word: PlaceWord | undefined): boolean {
  return word !== undefined && (word.toned === OLD.toned || word.toned === OLD.plain);
}

/** The 63 until 30 June 2025, the 34 after. `day` is an ISO date. */
export function codeSystemOn(day: string): CodeSystem {
  return day <= "2025-06-30" ? "GSO63" : "NSO34";
}

/** The units that exist on an ISO day, in roster order. */
export function unitsOn(roster: Roster, day: string): readonly Unit[] {
  const system = codeSystemOn(day);
  return roster.units.filter(
    (unit) => unit.codeSystem === system && (unit.from ?? "") <= day && (unit.to === null || day <= unit.to),
  );
}
