// A short text that is the name of a unit and nothing else: an entry of a column, a group row, a sheet's name.
import { findUnitsIn } from "./find-units.ts";
import { resolveUnit } from "./resolve-unit.ts";
import type { Roster, Unit } from "./roster.ts";
import { clean, foldLoose } from "./text.ts";

const MARKER = /^\s*(?:[IVX]+|\d+|[A-HĐ])\s*[.)/:–-]\s*/u;
const BODY = /^(?:lien hiep|lhhn|lhctchn|lh |ubnd|uy ban|ui ban|tinh |thanh pho |tp |don vi )/;
const DAYS = ["2025-06-30", "2025-07-01"];

/** The unit that a text names on an ISO day or, failing that, on any; "II. Cà Mau" and "LHHN tỉnh Cà Mau" are read. */
export function unitNamed(text: string, roster: Roster, onDate: string): Unit | undefined {
  const name = clean(text)
    .replace(MARKER, "")
    .replace(/\s*\([^)]*\)\s*$|[:.]\s*$/u, "");
  if (name === "" || name.length > 90) return undefined;
  for (const day of [onDate, ...DAYS]) {
    const reading = resolveUnit(name, roster, day);
    if (reading.kind === "unit") return reading.unit;
    const found = BODY.test(foldLoose(name)) ? findUnitsIn(name, roster, day) : [];
    if (found.length === 1) return found[0];
  }
  return undefined;
}

/** Whether what is one unit's may stand in the report of another: its own, or of one that became part of it. */
export function belongsTo(unit: Unit, own: Unit): boolean {
  return (
    unit.id === own.id || (unit.into ?? []).some(({ id, codeSystem }) => id === own.id && codeSystem === own.codeSystem)
  );
}
