// All rules, by id. A rule that is not listed here does not run; a retired id stays as a comment.
import type { AnyRule } from "../rule.ts";
import { rule as ambiguousDate } from "./ambiguous-date.ts";
import { rule as ambiguousNumber } from "./ambiguous-number.ts";
import { rule as approximateAmount } from "./approximate-amount.ts";
import { rule as basisEstimate } from "./basis-estimate.ts";
import { rule as blankRequired } from "./blank-required.ts";
import { rule as changedSinceCheck } from "./changed-since-check.ts";
import { rule as clusterMismatch } from "./cluster-mismatch.ts";
import { rule as columnScale } from "./column-scale.ts";
import { rule as commentsAndPictures } from "./comments-and-pictures.ts";
import { rule as cumulativeUnderPeriod } from "./cumulative-under-period.ts";
import { rule as currencySwap } from "./currency-swap.ts";
import { rule as dateOutsidePeriod } from "./date-outside-period.ts";
import { rule as dateSpan } from "./date-span.ts";
import { rule as dateSystem1904 } from "./date-system-1904.ts";
import { rule as disbursedOverCommitted } from "./disbursed-over-committed.ts";
import { rule as duplicateColumn } from "./duplicate-column.ts";
import { rule as duplicateRow } from "./duplicate-row.ts";
import { rule as emptySection } from "./empty-section.ts";
import { rule as endBeforeStart } from "./end-before-start.ts";
import { rule as exchangeRate } from "./exchange-rate.ts";
import { rule as externalFormula } from "./external-formula.ts";
import { rule as fileNote } from "./file-note.ts";
import { rule as formulaError } from "./formula-error.ts";
import { rule as formulaUncalculated } from "./formula-uncalculated.ts";
import { rule as groupLeavesOpen } from "./group-leaves-open.ts";
import { rule as groupUnused } from "./group-unused.ts";
import { rule as headingUnderstood } from "./heading-understood.ts";
import { rule as hiddenData } from "./hidden-data.ts";
import { rule as impossibleDate } from "./impossible-date.ts";
import { rule as itemNotDone } from "./item-not-done.ts";
import { rule as legacyFont } from "./legacy-font.ts";
import { rule as listContinued } from "./list-continued.ts";
import { rule as lostLetters } from "./lost-letters.ts";
import { rule as macroLeftOut } from "./macro-left-out.ts";
import { rule as missingColumn } from "./missing-column.ts";
import { rule as missingDecision } from "./missing-decision.ts";
import { rule as missingPeriod } from "./missing-period.ts";
import { rule as missingSection } from "./missing-section.ts";
import { rule as missingSigner } from "./missing-signer.ts";
import { rule as mixedCurrency } from "./mixed-currency.ts";
import { rule as noSectionRecognised } from "./no-section-recognised.ts";
import { rule as notInList } from "./not-in-list.ts";
import { rule as numberShownAsDate } from "./number-shown-as-date.ts";
import { rule as otherCurrency } from "./other-currency.ts";
import { rule as outOfRange } from "./out-of-range.ts";
import { rule as overLongText } from "./over-long-text.ts";
import { rule as partOverWhole } from "./part-over-whole.ts";
import { rule as partsNotWhole } from "./parts-not-whole.ts";
import { rule as percentSum } from "./percent-sum.ts";
import { rule as periodConflict } from "./period-conflict.ts";
import { rule as personalData } from "./personal-data.ts";
import { rule as rateMismatch } from "./rate-mismatch.ts";
import { rule as readOtherwise } from "./read-otherwise.ts";
import { rule as repeatedTable } from "./repeated-table.ts";
import { rule as rowUnread } from "./row-unread.ts";
import { rule as rowsOfOtherUnion } from "./rows-of-other-union.ts";
import { rule as rowsSetAside } from "./rows-set-aside.ts";
import { rule as sameNameBothDirections } from "./same-name-both-directions.ts";
import { rule as scopeMixed } from "./scope-mixed.ts";
import { rule as severalYears } from "./several-years.ts";
import { rule as sharedAmount } from "./shared-amount.ts";
import { rule as strayCell } from "./stray-cell.ts";
import { rule as struckThrough } from "./struck-through.ts";
import { rule as summaryMismatch } from "./summary-mismatch.ts";
import { rule as textAsNumber } from "./text-as-number.ts";
import { rule as totalMismatch } from "./total-mismatch.ts";
import { rule as typedOverFormula } from "./typed-over-formula.ts";
import { rule as unionNotNamed } from "./union-not-named.ts";
import { rule as unitAssumed } from "./unit-assumed.ts";
import { rule as unitConflict } from "./unit-conflict.ts";
import { rule as unitDoubtful } from "./unit-doubtful.ts";
import { rule as unitInCell } from "./unit-in-cell.ts";
import { rule as unitInFormat } from "./unit-in-format.ts";
import { rule as unitMissing } from "./unit-missing.ts";
import { rule as unitOtherTime } from "./unit-other-time.ts";
import { rule as unitRetired } from "./unit-retired.ts";
import { rule as unknownColumn } from "./unknown-column.ts";
import { rule as unknownIndicator } from "./unknown-indicator.ts";
import { rule as unknownUnit } from "./unknown-unit.ts";
import { rule as unmappedCell } from "./unmapped-cell.ts";
import { rule as unreadableOwnPart } from "./unreadable-own-part.ts";
import { rule as unreadableValue } from "./unreadable-value.ts";
import { rule as unsureTable } from "./unsure-table.ts";
import { rule as unusualValue } from "./unusual-value.ts";
import { rule as wrongScale } from "./wrong-scale.ts";
import { rule as yearOverTotal } from "./year-over-total.ts";

export const rules: readonly AnyRule[] = [
  ambiguousDate,
  ambiguousNumber,
  approximateAmount,
  basisEstimate,
  blankRequired,
  changedSinceCheck,
  clusterMismatch,
  columnScale,
  commentsAndPictures,
  cumulativeUnderPeriod,
  currencySwap,
  dateOutsidePeriod,
  dateSpan,
  dateSystem1904,
  disbursedOverCommitted,
  duplicateColumn,
  duplicateRow,
  emptySection,
  endBeforeStart,
  exchangeRate,
  externalFormula,
  fileNote,
  formulaError,
  formulaUncalculated,
  groupLeavesOpen,
  groupUnused,
  headingUnderstood,
  hiddenData,
  impossibleDate,
  itemNotDone,
  legacyFont,
  listContinued,
  lostLetters,
  macroLeftOut,
  missingColumn,
  missingDecision,
  missingPeriod,
  missingSection,
  missingSigner,
  mixedCurrency,
  noSectionRecognised,
  notInList,
  numberShownAsDate,
  otherCurrency,
  outOfRange,
  overLongText,
  partOverWhole,
  partsNotWhole,
  percentSum,
  periodConflict,
  personalData,
  rateMismatch,
  readOtherwise,
  repeatedTable,
  rowUnread,
  rowsOfOtherUnion,
  rowsSetAside,
  sameNameBothDirections,
  scopeMixed,
  severalYears,
  sharedAmount,
  strayCell,
  struckThrough,
  summaryMismatch,
  textAsNumber,
  totalMismatch,
  typedOverFormula,
  unionNotNamed,
  unitAssumed,
  unitConflict,
  unitDoubtful,
  unitInCell,
  unitInFormat,
  unitMissing,
  unitOtherTime,
  unitRetired,
  unknownColumn,
  unknownIndicator,
  unknownUnit,
  unmappedCell,
  unreadableOwnPart,
  unreadableValue,
  unsureTable,
  unusualValue,
  wrongScale,
  yearOverTotal,
];
