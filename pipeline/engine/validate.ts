// The engine's front door: one workbook in, one submission out.
import { readExplanations, withExplanations } from "./explanations.ts";
import { type Memo, noMemo } from "./memo.ts";
import { recognise, type RecogniseOptions } from "./recognise/recognise.ts";
import { runRules } from "./run-rules.ts";
import type { AnyRule } from "./rule.ts";
import { checkSeal } from "./seal/compare-seal.ts";
import type { Submission } from "./submission.ts";
import type { Workbook } from "./workbook.ts";

export type ValidateOptions = RecogniseOptions & {
  /** The cluster the submission is for, where known. */
  readonly cluster?: string;
  /** Other rules than the built-in ones (tests). */
  readonly rules?: readonly AnyRule[];
  /**
   * What earlier validations of the workbook have left: after an edit only what it touches is done again. Never changes
   * what comes out.
   */
  readonly memo?: Memo;
};

/**
 * Recognises and validates one workbook. Pure and synchronous; never throws for anything a workbook holds: a rule
 * that crashes is listed in `crashes`, which block like an error.
 */
export function validate(book: Workbook, options: ValidateOptions): Submission {
  const memo = options.memo ?? noMemo;
  const { meta, tables, unsure, ledger } = recognise(book, options, memo);
  const seal = checkSeal({ meta, tables }, book);
  const { state, entries } = readExplanations(book.ownParts);
  const context = {
    book,
    meta,
    tables,
    unsure,
    ledger,
    forms: options.forms,
    roster: options.roster,
    ...(options.indicators ? { indicators: options.indicators } : {}),
    ...(options.period ? { period: options.period } : {}),
    options: options.cluster ? { cluster: options.cluster } : {},
    ...(seal ? { seal } : {}),
    explanations: state,
  };
  const { findings: found, crashes } = runRules(context, options.rules, memo);
  const findings = withExplanations(found, entries);
  return {
    fileName: book.fileName,
    meta,
    tables,
    unsure,
    findings,
    crashes,
    ledger,
    ...(seal ? { seal } : {}),
    ...(entries.size > 0 ? { explanations: Object.fromEntries(entries) } : {}),
  };
}
