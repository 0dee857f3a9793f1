// What the page remembers of mending, explaining and handing in.
import type { Words } from "#engine/form.ts";
import type { Edit } from "#engine/workbook.ts";
import type { Reached, RefusedEdit } from "./target.ts";

/** One step of mending, as it was made. */
export type Step = { readonly cause: Words; readonly edits: readonly Edit[] };

export type CopyKind = "fixed" | "marked" | "submission";

export type MendState = {
  /** Changes that are looked at before they are made; `place` is where on the page. */
  readonly preview: {
    readonly file: string;
    readonly place: string;
    readonly cause: Words;
    readonly edits: readonly Edit[];
  } | null;
  /** What could not be changed the last time. */
  readonly refused: { readonly file: string; readonly edits: readonly RefusedEdit[] } | null;
  /** Steps by file, the last one last. */
  readonly journal: ReadonlyMap<string, readonly Step[]>;
  /** A copy that waits for the word that it may be without the password. */
  readonly confirming: { readonly file: string; readonly kind: CopyKind } | null;
  /** The last copy of each file, and what to know of it. */
  readonly made: ReadonlyMap<string, { readonly text: Words; readonly notes: readonly Words[] }>;
  /** The finding whose explanation is being written. */
  readonly explaining: string | null;
  /** What is written so far; null while nothing was typed. */
  readonly draft: string | null;
  /** The finding whose place could not be shown at once. */
  readonly unreached: { readonly finding: string; readonly reached: Reached | "unhide-failed" } | null;
  /** The name to be written into a seal, by file. */
  readonly sealBy: ReadonlyMap<string, string>;
};

export const FIRST_MEND_STATE: MendState = {
  preview: null,
  refused: null,
  journal: new Map(),
  confirming: null,
  made: new Map(),
  explaining: null,
  draft: null,
  unreached: null,
  sealBy: new Map(),
};

/** Without what is remembered of these files. */
export function forgotten(mend: MendState, files: readonly { readonly key: string }[]): MendState {
  const without = <T>(known: ReadonlyMap<string, T>) =>
    new Map([...known].filter(([key]) => files.every((file) => file.key !== key)));
  return {
    ...mend,
    preview: null,
    refused: null,
    confirming: null,
    journal: without(mend.journal),
    made: without(mend.made),
    sealBy: without(mend.sealBy),
  };
}
