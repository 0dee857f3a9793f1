// Every province and city a union belongs to, under both code systems.
import type { Unit } from "#engine/roster.ts";
import { unitsGso63 } from "./units-gso63.ts";
import { unitsNso34 } from "./units-nso34.ts";

export const units: readonly Unit[] = [...unitsGso63, ...unitsNso34];
