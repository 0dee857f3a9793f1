// Whose report it is: every union that header lines, labelled cells and the file's name give as the reporting one.
import { namesPlace, unitsLike } from "../near-units.ts";
import { isOtherBody } from "../other-organisation.ts";
import { findUnitsIn, unitsEver } from "../resolve-unit.ts";
import type { Roster } from "../roster.ts";
import type { Meta } from "../submission.ts";
import { fold, foldLoose } from "../text.ts";
import type { CellRef } from "../workbook.ts";
import { statedAndEnclosed, statedPart, withoutAddressees } from "./mentions.ts";
import type { HeaderLine } from "./meta.ts";
import { isPlaceAndDate } from "./row-text.ts";

export type UnitNamed = Meta["unitsNamed"][number] & { readonly weight: number };

const LABEL =
  /don vi bao cao|ten don vi|don vi nop|co quan bao cao|(?:^| )(?:reporting (?:unit|union|agency|organi[sz]ation)|name of (?:the )?(?:unit|union)|submitted bi)(?: |$)/;
const UNION = /unions? of friendship|friendship union|lien hiep|lhhn|lhctchn|lh ?hn|lhcthn/;
const PROVINCE =
  /(?:^| )(?:ubnd|uy ban nhan dan|ui ban nhan dan|tinh|thanh pho|tp|province|provincial|citi|people s committee)(?: |$)/;
/** The national body above every union, where no place follows its name. */
const PARENT = /(?:lien hiep(?: cac to chuc)?(?: huu nghi)?|lhctchn|lhhn) viet nam$/;

/** Lines that can name the reporting union, with how much each is worth. */
function weightOf(text: string): number {
  const key = foldLoose(text);
  if (LABEL.test(key) && (/don vi|co quan/.test(key) || (text.length < 60 && !/union of/.test(key)))) return 4;
  if (UNION.test(key) && !isOtherBody(text)) return 3;
  if (PROVINCE.test(key)) return 2;
  return isPlaceAndDate(text) ? 1 : 0;
}

/**
 * The unions named, the weightiest first. What a letterhead calls by no known name is listed without a unit, and so is
 * everything while `onDate`, the ISO day the report looks back from, is not known.
 */
export function unitsNamed(
  fileName: string,
  lines: readonly HeaderLine[],
  roster: Roster,
  onDate: string | undefined,
): readonly UnitNamed[] {
  const read = (text: string, weight: number, from: UnitNamed["from"], at?: CellRef): UnitNamed[] => {
    const units = onDate === undefined ? [] : findUnitsIn(text, roster, onDate);
    return units.map((unit) => ({
      text,
      unit: unit.id,
      codeSystem: unit.codeSystem,
      from,
      weight: units.length > 1 ? weight / 4 : weight,
      ...(at ? { at } : {}),
    }));
  };
  const own = withoutAddressees(lines).map((line) => ({ ...line, said: statedAndEnclosed(line.text) }));
  const hasUnion = own.some(({ said: [stated] }) => isUnion(stated));
  const header = own.flatMap(({ text, at, value, said: [stated] }): UnitNamed[] => {
    const weight = weightOf(stated);
    const other = !hasUnion && isOtherBody(stated);
    const found = weight === 0 ? [] : read(stated, weight, "header", at).map((named) => ({ ...named, text }));
    if (other) return doubted(found.length > 0 ? found : [{ text, from: "header", weight, at }], "otherBody");
    if (found.length > 0 || weight < 2) return found;
    const next = weight === 4 && value ? statedPart(value.text) : undefined;
    if (next !== undefined && value) {
      const said = orUnknown(read(next, weight, "cell", value.at), { text: next, from: "cell", weight, at: value.at });
      return !hasUnion && isOtherBody(next) ? doubted(said, "otherBody") : said;
    }
    return isUnknown(stated, weight, roster, onDate) ? [{ text, from: "header", weight, at }] : [];
  });
  const settled = header.some(({ unit, doubt }) => unit !== undefined && doubt === undefined);
  const enclosed = settled
    ? []
    : own.flatMap(({ text, at, said: [, enclosure] }) => {
        const found = read(enclosure, 0.6, "header", at).map((named) => ({ ...named, text }));
        return /(?:bao cao|to trinh|report)/.test(foldLoose(enclosure)) ? found : doubted(found, "enclosure");
      });
  const bare = fileName.replace(/\.[A-Za-z0-9]+$/, "").replace(/[_]+/g, " ");
  const named = [...header, ...enclosed, ...fitting(read(bare, 0.5, "fileName"), header, settled, roster)];
  return named.sort((a, b) => b.weight - a.weight);
}

function isUnion(text: string): boolean {
  const key = foldLoose(text);
  return UNION.test(key) && !PARENT.test(key) && !isOtherBody(text);
}

function doubted(named: readonly UnitNamed[], doubt: NonNullable<UnitNamed["doubt"]>): UnitNamed[] {
  return named.map((one) => ({ ...one, doubt }));
}

function orUnknown(found: UnitNamed[], unknown: UnitNamed): UnitNamed[] {
  return found.length > 0 || !/\p{L}/u.test(unknown.text) ? found : [unknown];
}

/** A line that gives the name of a union, known on no day or on another one only. */
function isUnknown(text: string, weight: number, roster: Roster, onDate: string | undefined): boolean {
  if (unitsEver(text, roster).length > 0) return onDate === undefined || weight >= 3;
  if (weight === 4) return /[:：]\s*\S*\p{L}/u.test(text);
  return weight === 3 && namesPlace(text, roster);
}

/** The file's name does not say whose report it is where the letterhead gives another name, though a misspelt one. */
function fitting(
  files: readonly UnitNamed[],
  header: readonly UnitNamed[],
  settled: boolean,
  roster: Roster,
): readonly UnitNamed[] {
  const unknown = header.filter(({ unit, doubt }) => unit === undefined && doubt === undefined);
  if (settled || unknown.length === 0) return files;
  const near = new Set(unknown.flatMap(({ text }) => unitsLike(text, roster).map(fold)));
  return near.size === 0 ? files : files.filter(({ unit }) => near.has((unit ?? "").replaceAll("-", " ")));
}
