// The seal of a file as other programs read it.
import { addressOf } from "#engine/address.ts";
import type { SealCheck, SealedChange } from "#engine/seal/compare-seal.ts";
import { sealCode } from "#engine/seal/seal-words.ts";

export type SealJson = {
  readonly state: SealCheck["state"];
  /** Null for a seal that cannot be read. */
  readonly time: string | null;
  readonly code: string | null;
  readonly by: string | null;
  /** What differs now: changed since, or, in the state `reread`, only read otherwise. */
  readonly changed: readonly {
    readonly change: SealedChange["change"];
    readonly section: string | null;
    /** Null for a row as a whole. */
    readonly field: string | null;
    readonly row: string | null;
    /** Null for what is gone. */
    readonly sheet: string | null;
    readonly address: string | null;
  }[];
};

export function sealJson(check: SealCheck): SealJson {
  if (check.state === "damaged" || check.state === "newer")
    return { state: check.state, time: null, code: null, by: null, changed: [] };
  const { state, seal, changes } = check;
  return {
    state,
    time: seal.time,
    code: sealCode(seal),
    by: seal.by ?? null,
    changed: changes.map(({ change, section, field, row, at }) => ({
      change,
      section: section ?? null,
      field: field ?? null,
      row: row ?? null,
      sheet: at?.sheet ?? null,
      address: at ? addressOf(at.row, at.column) : null,
    })),
  };
}
