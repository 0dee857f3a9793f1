// Every word of the page, Vietnamese first. A key without one of its languages does not compile; a test compares slots
// and refuses a key that two parts of the page claim.
import { formatNumber, type Language } from "#engine/written.ts";
import { BOARD_WORDS } from "./words/board-words.ts";
import { CHECK_WORDS } from "./words/check-words.ts";
import { DESK_WORDS } from "./words/desk-words.ts";
import { EXCEL_WORDS } from "./words/excel-words.ts";
import { HELP_WORDS } from "./words/help-words.ts";
import { MEND_WORDS } from "./words/mend-words.ts";

export type { Language };

export const WORD_PARTS = [CHECK_WORDS, MEND_WORDS, BOARD_WORDS, DESK_WORDS, EXCEL_WORDS, HELP_WORDS] as const;

export const WORDS = {
  ...CHECK_WORDS,
  ...MEND_WORDS,
  ...BOARD_WORDS,
  ...DESK_WORDS,
  ...EXCEL_WORDS,
  ...HELP_WORDS,
} as const;

export type WordKey = keyof typeof WORDS;
export type Slots = Readonly<Record<string, string | number>>;

/** A phrase with its slots filled; numbers as the language writes them. */
export function phrase(lang: Language, key: WordKey, slots: Slots = {}): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name] ?? "";
    return typeof value === "number" ? formatNumber(value, lang) : value;
  });
}
