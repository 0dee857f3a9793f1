// All rules, by id. A rule that is not listed here does not run; a retired id stays as a comment.
import type { AnyRule } from "../rule.ts";
import { rule as ambiguousDate } from "./ambiguous-date.ts";
import { rule as ambiguousNumber } from "./ambiguous-number.ts";
import { rule as blankRequired } from "./blank-required.ts";
import { rule as dateOutsidePeriod } from "./date-outside-period.ts";
import { rule as disbursedOverCommitted } from "./disbursed-over-committed.ts";
import { rule as duplicateColumn } from "./duplicate-column.ts";
import { rule as duplicateRow } from "./duplicate-row.ts";
import { rule as emptySection } from "./empty-section.ts";
import { rule as exchangeRate } from "./exchange-rate.ts";
import { rule as externalFormula } from "./external-formula.ts";
import { rule as formulaError } from "./formula-error.ts";
import { rule as formulaUncalculated } from "./formula-uncalculated.ts";
import { rule as hiddenData } from "./hidden-data.ts";
import { rule as impossibleDate } from "./impossible-date.ts";
import { rule as legacyFont } from "./legacy-font.ts";
import { rule as lostLetters } from "./lost-letters.ts";
import { rule as missingColumn } from "./missing-column.ts";
import { rule as missingSection } from "./missing-section.ts";
import { rule as mixedCurrency } from "./mixed-currency.ts";
import { rule as noSectionRecognised } from "./no-section-recognised.ts";
import { rule as notInList } from "./not-in-list.ts";
import { rule as outOfRange } from "./out-of-range.ts";
import { rule as personalData } from "./personal-data.ts";
import { rule as strayCell } from "./stray-cell.ts";
import { rule as textAsNumber } from "./text-as-number.ts";
import { rule as totalMismatch } from "./total-mismatch.ts";
import { rule as unitMissing } from "./unit-missing.ts";
import { rule as unknownColumn } from "./unknown-column.ts";
import { rule as unmappedCell } from "./unmapped-cell.ts";
import { rule as unreadableValue } from "./unreadable-value.ts";
import { rule as unsureTable } from "./unsure-table.ts";
import { rule as unusualValue } from "./unusual-value.ts";
import { rule as wrongScale } from "./wrong-scale.ts";

export const rules: readonly AnyRule[] = [
  ambiguousDate,
  ambiguousNumber,
  blankRequired,
  dateOutsidePeriod,
  disbursedOverCommitted,
  duplicateColumn,
  duplicateRow,
  emptySection,
  exchangeRate,
  externalFormula,
  formulaError,
  formulaUncalculated,
  hiddenData,
  impossibleDate,
  legacyFont,
  lostLetters,
  missingColumn,
  missingSection,
  mixedCurrency,
  noSectionRecognised,
  notInList,
  outOfRange,
  personalData,
  strayCell,
  textAsNumber,
  totalMismatch,
  unitMissing,
  unknownColumn,
  unmappedCell,
  unreadableValue,
  unsureTable,
  unusualValue,
  wrongScale,
];
