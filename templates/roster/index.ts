// The roster that comes with the program; `--roster` adds to it or overrides it.
import type { Roster } from "#engine/roster.ts";
import { clusters } from "./clusters.ts";
import { units } from "./units.ts";

export const rosterVersion = "2026-10";

export const builtInRoster: Roster = { schema: "hopnhat.roster/1", version: rosterVersion, units, clusters };
