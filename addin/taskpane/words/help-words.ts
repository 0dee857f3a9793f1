// Words of the help pages.
import type { Entries } from "./entry.ts";

export const HELP_WORDS = {} as const satisfies Entries;
