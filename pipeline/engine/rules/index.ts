// All rules, by id. A rule that is not listed here does not run; a retired id stays as a comment.
import type { AnyRule } from "../rule.ts";
import { rule as ambiguousDate } from "./ambiguous-date.ts";
import { rule as ambiguousNumber } from "./ambiguous-number.ts";
import { rule as blankRequired } from "./blank-required.ts";
import { rule as duplicateColumn } from "./duplicate-column.ts";
import { rule as impossibleDate } from "./impossible-date.ts";
import { rule as missingColumn } from "./missing-column.ts";
import { rule as notInList } from "./not-in-list.ts";
import { rule as textAsNumber } from "./text-as-number.ts";
import { rule as totalMismatch } from "./total-mismatch.ts";
import { rule as unknownColumn } from "./unknown-column.ts";

export const rules: readonly AnyRule[] = [
  ambiguousDate,
  ambiguousNumber,
  blankRequired,
  duplicateColumn,
  impossibleDate,
  missingColumn,
  notInList,
  textAsNumber,
  totalMismatch,
  unknownColumn,
];
