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
