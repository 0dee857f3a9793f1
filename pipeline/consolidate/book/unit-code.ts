// The key of a unit in hidden columns: province codes mean different provinces before and after July 2025, so the code
// system belongs to the key.
import type { UnitKey } from "#engine/roster.ts";

/** "GSO63-91". */
export function unitCode({ codeSystem }: UnitKey, code: string): string {
  return `${codeSystem}-${code}`;
}
