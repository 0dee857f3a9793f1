// The generated catalogue as files. Imports the examples of every rule, so nothing that ships imports this.
import { catalogueMarkdown, type Documented } from "../rule-catalogue.ts";
import * as ambiguousDate from "./ambiguous-date.ts";
import * as ambiguousNumber from "./ambiguous-number.ts";
import * as approximateAmount from "./approximate-amount.ts";
import * as basisEstimate from "./basis-estimate.ts";
import * as blankRequired from "./blank-required.ts";
import * as changedSinceCheck from "./changed-since-check.ts";
import * as clusterMismatch from "./cluster-mismatch.ts";
import * as columnScale from "./column-scale.ts";
import * as commentsAndPictures from "./comments-and-pictures.ts";
import * as cumulativeUnderPeriod from "./cumulative-under-period.ts";
import * as currencySwap from "./currency-swap.ts";
import * as dateOutsidePeriod from "./date-outside-period.ts";
import * as dateSpan from "./date-span.ts";
import * as dateSystem1904 from "./date-system-1904.ts";
import * as disbursedOverCommitted from "./disbursed-over-committed.ts";
import * as duplicateColumn from "./duplicate-column.ts";
import * as duplicateRow from "./duplicate-row.ts";
import * as emptySection from "./empty-section.ts";
import * as endBeforeStart from "./end-before-start.ts";
import * as exchangeRate from "./exchange-rate.ts";
import * as externalFormula from "./external-formula.ts";
import * as fileNote from "./file-note.ts";
import * as formulaError from "./formula-error.ts";
import * as formulaUncalculated from "./formula-uncalculated.ts";
import * as groupLeavesOpen from "./group-leaves-open.ts";
import * as groupUnused from "./group-unused.ts";
import * as headingUnderstood from "./heading-understood.ts";
import * as hiddenData from "./hidden-data.ts";
import * as impossibleDate from "./impossible-date.ts";
import * as itemNotDone from "./item-not-done.ts";
import * as legacyFont from "./legacy-font.ts";
import * as listContinued from "./list-continued.ts";
import * as lostLetters from "./lost-letters.ts";
import * as macroLeftOut from "./macro-left-out.ts";
import * as missingColumn from "./missing-column.ts";
import * as missingDecision from "./missing-decision.ts";
import * as missingPeriod from "./missing-period.ts";
import * as missingSection from "./missing-section.ts";
import * as missingSigner from "./missing-signer.ts";
import * as mixedCurrency from "./mixed-currency.ts";
import * as noSectionRecognised from "./no-section-recognised.ts";
import * as notInList from "./not-in-list.ts";
import * as numberShownAsDate from "./number-shown-as-date.ts";
import * as otherCurrency from "./other-currency.ts";
import * as outOfRange from "./out-of-range.ts";
import * as overLongText from "./over-long-text.ts";
import * as partOverWhole from "./part-over-whole.ts";
import * as partsNotWhole from "./parts-not-whole.ts";
import * as percentSum from "./percent-sum.ts";
import * as periodConflict from "./period-conflict.ts";
import * as personalData from "./personal-data.ts";
import * as rateMismatch from "./rate-mismatch.ts";
import * as readOtherwise from "./read-otherwise.ts";
import * as repeatedTable from "./repeated-table.ts";
import * as rowUnread from "./row-unread.ts";
import * as rowsOfOtherUnion from "./rows-of-other-union.ts";
import * as rowsSetAside from "./rows-set-aside.ts";
import * as sameNameBothDirections from "./same-name-both-directions.ts";
import * as scopeMixed from "./scope-mixed.ts";
import * as severalYears from "./several-years.ts";
import * as sharedAmount from "./shared-amount.ts";
import * as strayCell from "./stray-cell.ts";
import * as struckThrough from "./struck-through.ts";
import * as summaryMismatch from "./summary-mismatch.ts";
import * as textAsNumber from "./text-as-number.ts";
import * as totalMismatch from "./total-mismatch.ts";
import * as typedOverFormula from "./typed-over-formula.ts";
import * as unionNotNamed from "./union-not-named.ts";
import * as unitAssumed from "./unit-assumed.ts";
import * as unitConflict from "./unit-conflict.ts";
import * as unitDoubtful from "./unit-doubtful.ts";
import * as unitInCell from "./unit-in-cell.ts";
import * as unitInFormat from "./unit-in-format.ts";
import * as unitMissing from "./unit-missing.ts";
import * as unitOtherTime from "./unit-other-time.ts";
import * as unitRetired from "./unit-retired.ts";
import * as unknownColumn from "./unknown-column.ts";
import * as unknownIndicator from "./unknown-indicator.ts";
import * as unknownUnit from "./unknown-unit.ts";
import * as unmappedCell from "./unmapped-cell.ts";
import * as unreadableOwnPart from "./unreadable-own-part.ts";
import * as unreadableValue from "./unreadable-value.ts";
import * as unsureTable from "./unsure-table.ts";
import * as unusualValue from "./unusual-value.ts";
import * as wrongScale from "./wrong-scale.ts";
import * as yearOverTotal from "./year-over-total.ts";

/** Every rule with its examples, by id. */
export const documented: readonly Documented[] = [
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

/** The catalogue in English and Vietnamese, with the paths it is kept at. */
export function catalogueFiles(): readonly { readonly path: string; readonly text: string }[] {
  return [
    { path: "pipeline/engine/rules/CATALOGUE.md", text: catalogueMarkdown(documented, "en") },
    { path: "pipeline/engine/rules/CATALOGUE.vi.md", text: catalogueMarkdown(documented, "vi") },
  ];
}
