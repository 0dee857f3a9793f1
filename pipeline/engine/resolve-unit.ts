// From a wording to a unit: by the closed, dated alias table alone. What is not in it is at most a question.
import { findUnitsIn } from "./find-units.ts";
import { matchesAt, placeWords, type PlaceWord } from "./place-words.ts";
import type { Cluster, CodeSystem, Roster, Unit } from "./roster.ts";
import type { Period } from "./submission.ts";
import { editDistance, fold } from "./text.ts";
import { aliasesFrom, aliasWords, codeSystemOn, saysOld, unitsOn } from "./unit-aliases.ts";

export { findUnitsIn, unitsEver } from "./find-units.ts";
export { codeSystemOn, unitsOn } from "./unit-aliases.ts";

export type UnitReading =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "near"; readonly candidates: readonly Unit[] }
  | { readonly kind: "none" };

/**
 * The unit a wording stands for on an ISO day. "Kiên Giang (cũ)" names the old province whatever the day. `near`: no
 * alias, but a name of a province that no longer exists (with what it became), a longer line that names one or
 * several units, a misspelling or a wrong tone; never to be taken without asking.
 */
export function resolveUnit(text: string, roster: Roster, onDate: string): UnitReading {
  const words = placeWords(text);
  if (words.length === 0) return { kind: "none" };
  const system = codeSystemOn(onDate);
  const current = unitsOn(roster, onDate);
  const exact = aliasesFrom(roster, words[0]!).filter(
    ({ words: alias }) => alias.length === words.length && matchesAt(words, 0, alias),
  );
  const past = saysOld(words.at(-1));
  const valid = distinct(exact.map(({ unit }) => unit).filter((unit) => past || current.includes(unit)));
  if (valid.length === 1) return { kind: "unit", unit: valid[0]! };
  if (valid.length > 1) return { kind: "near", candidates: valid };
  const otherDay = exact.flatMap(({ unit }) => [unit, ...successors(unit, roster)]);
  const named = distinct([...findUnitsIn(text, roster, onDate), ...otherDay]);
  if (named.length > 0) return { kind: "near", candidates: named };
  const near = distinct(
    aliasWords(roster)
      .filter(({ unit, words: alias }) => unit.codeSystem === system && isNear(words, alias))
      .map(({ unit }) => unit),
  );
  return near.length > 0 ? { kind: "near", candidates: near } : { kind: "none" };
}

/** The unit of that code; "1" and "01" are one. Undefined when the code system has none. */
export function resolveCode(code: string, codeSystem: CodeSystem, roster: Roster): Unit | undefined {
  const key = code.trim().padStart(2, "0");
  return roster.units.find((unit) => unit.codeSystem === codeSystem && unit.code === key);
}

/** What the unit is called and ranked as on an ISO day: Thừa Thiên Huế was a province before Huế became a city. */
export function statusOn(unit: Unit, onDate: string): { readonly name: string; readonly kind: string } {
  const status = unit.statuses?.find((span) => (span.from ?? "") <= onDate && (span.to === null || onDate <= span.to));
  return status ?? unit;
}

/**
 * The members of a cluster on the last day of a period, in roster order; `unknown` names what the roster lacks: the
 * cluster itself, or its members in that period.
 */
export function membersOf(
  cluster: string,
  period: Period,
  roster: Roster,
): { readonly members: readonly Unit[] } | { readonly unknown: "cluster" | "members" } {
  const found = roster.clusters.find((candidate) => candidate.id === cluster);
  if (!found) return { unknown: "cluster" };
  const current = unitsOn(roster, period.to);
  const members = found.members
    .filter(({ from, to }) => (from ?? "") <= period.to && (to === null || period.to <= to))
    .map((member) => current.find((unit) => unit.id === member.unit && unit.codeSystem === member.codeSystem))
    .filter((unit) => unit !== undefined);
  return members.length > 0 ? { members } : { unknown: "members" };
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

/** The cluster a wording names: its id, its name, "Cụm 5", "Cụm số 05", "Cụm thi đua số IV". Undefined when none. */
export function resolveCluster(text: string, roster: Roster): Cluster | undefined {
  const key = fold(text);
  const named = roster.clusters.find((cluster) => fold(cluster.id) === key || fold(cluster.name) === key);
  if (named) return named;
  const match = /(?:^| )cum(?: thi dua)?(?: so)? (?:0*(\d{1,2})|([ivx]+))(?: |$)/.exec(key);
  const number = match?.[1] === undefined ? ROMAN[match?.[2] ?? ""] : Number(match[1]);
  return number === undefined ? undefined : roster.clusters.find((cluster) => cluster.id === `cum-${number}`);
}

function successors(unit: Unit, roster: Roster): readonly Unit[] {
  return (unit.into ?? [])
    .map((key) => roster.units.find((other) => other.id === key.id && other.codeSystem === key.codeSystem))
    .filter((other) => other !== undefined);
}

/** What the units are called that a unit has become. */
export function namesInto(unit: Unit, roster: Roster): readonly string[] {
  return successors(unit, roster).map(({ name }) => name);
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Set(units)];
}

// One letter in a short name, two in a long one; wrong tones alone are near too.
function isNear(words: readonly PlaceWord[], alias: readonly PlaceWord[]): boolean {
  if (Math.abs(words.length - alias.length) > 1) return false;
  const [a, b] = [words, alias].map((list) => list.map((word) => word.plain).join(" "));
  const allowed = b!.length < 5 ? 0 : b!.length < 10 ? 1 : 2;
  return editDistance(a!, b!, allowed) <= allowed;
}
