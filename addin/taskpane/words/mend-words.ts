// Words of mending, mapping, explaining and sealing.
import type { Entries } from "./entry.ts";

export const MEND_WORDS = {} as const satisfies Entries;
