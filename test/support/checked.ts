// Workbooks checked as the program checks them, for the year 2024 and cluster 5, and what tests ask of the outcome.
import { addressOf } from "#engine/address.ts";
import type { Finding } from "#engine/finding.ts";
import { placeKey } from "#engine/rule-context.ts";
import type { Submission } from "#engine/submission.ts";
import { validate } from "#engine/validate.ts";
import type { CellRef, Workbook } from "#engine/workbook.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";

const period = { id: "2024", year: 2024, kind: "NAM", from: "2024-01-01", to: "2024-12-31" } as const;

export function check(book: Workbook): Submission {
  return validate(book, { forms, indicators, roster: builtInRoster, period, cluster: "cum-5" });
}

/** The address of a finding's cell, or "". */
export function placeOf({ at }: Finding): string {
  return at && "row" in at ? addressOf(at.row, at.column) : "";
}

/** The cells that nothing reads and no finding covers. */
export function uncovered({ ledger, findings }: Submission): CellRef[] {
  const covered = new Set(findings.flatMap(({ related }) => related).map(placeKey));
  return ledger.unmapped.filter((at) => !covered.has(placeKey(at)));
}
