// Words of the task pane inside Excel.
import type { Entries } from "./entry.ts";

export const EXCEL_WORDS = {} as const satisfies Entries;
