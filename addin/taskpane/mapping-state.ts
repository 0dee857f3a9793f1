// What the page remembers of answers for unknown columns.
import type { RememberedShown } from "../browser/shown.ts";
import type { Words } from "#engine/form.ts";

export type MappingState = {
  /** Answers in the profile. */
  readonly remembered: readonly RememberedShown[];
  /** What came of the last file or answer. */
  readonly message: { readonly words: Words; readonly refused: boolean } | null;
  /** Columns whose answer counts for this union alone. */
  readonly only: ReadonlySet<string>;
};

export const FIRST_MAPPING_STATE: MappingState = { remembered: [], message: null, only: new Set() };
