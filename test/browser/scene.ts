// One scene of the browser tests: opens pages, does something, asserts.
import type { Page } from "playwright-core";
import { formatNumber, type Language } from "#engine/written.ts";
import type { Excel, OpenOptions } from "../excel-host/open-excel.ts";
import type { Look } from "./open-browser.ts";
import { WORDS, type Slots, type WordKey } from "../../addin/taskpane/words.ts";

export type Stage = {
  /** The language the scene is played in: pages are opened in it. */
  readonly lang: Language;
  /** What the page says there; a slot that is not given stands for anything. */
  said(key: WordKey, slots?: Slots): RegExp;
  /** The served page, watched: a fault on it fails the scene. */
  open(look?: Look): Promise<{ readonly page: Page }>;
  /** The single file, from the disk. */
  openOffline(look?: Look): Promise<{ readonly page: Page }>;
  /** The served page as the task pane of an Excel with that workbook open: watched as well. */
  openExcel(file: Uint8Array, options?: Partial<OpenOptions>): Promise<Excel>;
};

export type Scene = {
  readonly name: string;
  /** The scene is played once in each; in Vietnamese when left out. */
  readonly languages?: readonly Language[];
  play(stage: Stage): Promise<void>;
};

export const BOTH: readonly Language[] = ["vi", "en"];

/** One case after the other in one language after the other: each is played once, both languages are. */
export function inTurn<T>(cases: readonly T[]): (readonly [T, readonly Language[]])[] {
  return cases.map((one, index) => [one, [BOTH[index % BOTH.length]!]]);
}

/** The page's words in whichever language it is in. */
export function saidInEither(key: WordKey, slots: Slots = {}): RegExp {
  return new RegExp(BOTH.map((lang) => saidIn(lang, key, slots).source).join("|"));
}

/** The page's words as a pattern. */
export function saidIn(lang: Language, key: WordKey, slots: Slots = {}): RegExp {
  const parts = WORDS[key][lang].split(/\{(\w+)\}/);
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return literal(part);
    const value = slots[part];
    if (value === undefined) return ".*?";
    return literal(typeof value === "number" ? formatNumber(value, lang) : value);
  });
  return new RegExp(written.join(""));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
