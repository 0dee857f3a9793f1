// Words of the chair's desk beyond merging: returns, templates, vote, earlier files.
import type { Entries } from "./entry.ts";

export const DESK_WORDS = {} as const satisfies Entries;
