// Runs rules and makes findings of what they yield: ids, places, order, grouping. A rule that throws is recorded as
// crashed and never hides the others, and is never taken for a rule that found nothing.
import { findingFrom, idStem, type Draft } from "./draft.ts";
import type { Finding, RuleCrash } from "./finding.ts";
import type { Form } from "./form.ts";
import { inReadingOrder } from "./group-drafts.ts";
import { type Memo, noMemo } from "./memo.ts";
import type { AnyRule, AnyYield } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";
import { rules as allRules } from "./rules/index.ts";
import { scopesOf, type SheetScope } from "./sheet-scope.ts";

export type RuleResults = { readonly findings: readonly Finding[]; readonly crashes: readonly RuleCrash[] };
type Found = { readonly drafts: readonly Draft[]; readonly crashes: readonly RuleCrash[] };
type Yields = Iterable<{ readonly yielded: AnyYield; readonly form: Form | undefined }>;

/**
 * Runs all rules over one file. Findings come in reading order and are frozen. Rules about one sheet do not run again
 * over a sheet of which `memo` knows all that they may look at.
 */
export function runRules(context: RuleContext, rules: readonly AnyRule[] = allRules, memo: Memo = noMemo): RuleResults {
  const whole = gathered(rules, (rule) => fromFile(rule, context));
  const parts = scopesOf(context, memo).map((scope) =>
    memo(scope, "rules", [rules], () => gathered(rules, (rule) => fromSheet(rule, scope))),
  );
  const all = [{ ...whole, drafts: whole.drafts.map((draft) => sameAsBefore(draft, memo)) }, ...parts];
  const order = new Map(context.book.sheets.map((sheet, index) => [sheet.name, index]));
  const ordered = inReadingOrder(
    all.flatMap(({ drafts }) => drafts),
    order,
  );
  const findings = withIds(ordered, memo);
  return deepFreeze({
    findings,
    crashes: firstOfEach(
      all.flatMap(({ crashes }) => crashes),
      rules,
    ),
  });
}

function gathered(rules: readonly AnyRule[], run: (rule: AnyRule) => Yields): Found {
  const drafts: Draft[] = [];
  const crashes: RuleCrash[] = [];
  for (const rule of rules) {
    try {
      for (const { yielded, form } of run(rule)) drafts.push({ rule, yielded, form });
    } catch (error) {
      crashes.push({ rule: rule.id, cause: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drafts, crashes };
}

function* fromFile(rule: AnyRule, context: RuleContext): Yields {
  const form = (id: string | undefined) => formOf(id, context);
  for (const yielded of rule.checkBook?.({ book: context.book, context }) ?? [])
    yield { yielded, form: form(yielded.section) };
  for (const yielded of rule.checkSubmission?.({ context }) ?? []) yield { yielded, form: form(yielded.section) };
}

function* fromSheet(rule: AnyRule, scope: SheetScope): Yields {
  for (const yielded of rule.checkSheet?.(scope) ?? []) yield { yielded, form: formOf(yielded.section, scope) };
  for (const table of scope.tables)
    for (const yielded of rule.checkTable?.({ table, scope }) ?? [])
      yield { yielded: { section: table.form.id, ...yielded }, form: table.form };
}

function formOf(id: string | undefined, { tables, forms }: Pick<RuleContext, "tables" | "forms">): Form | undefined {
  return tables.find((table) => table.form.id === id)?.form ?? forms.find((form) => form.id === id);
}

/** Rules about the whole file run each time; what they yield at a place is mostly what they yielded there before. */
function sameAsBefore(draft: Draft, memo: Memo): Draft {
  const { rule, yielded, form } = draft;
  return yielded.at ? memo(yielded.at, rule.id, [rule, form, JSON.stringify(yielded)], () => draft) : draft;
}

function withIds(ordered: readonly Draft[], memo: Memo): Finding[] {
  const taken = new Map<string, number>();
  return ordered.map((draft) => {
    const stem = memo(draft, "stem", [], () => idStem(draft));
    const ordinal = (taken.get(stem) ?? 0) + 1;
    taken.set(stem, ordinal);
    return memo(draft, "finding", [ordinal], () => findingFrom(draft, `${stem}:${ordinal}`));
  });
}

/** A rule that crashes on several sheets has crashed once. */
function firstOfEach(crashes: readonly RuleCrash[], rules: readonly AnyRule[]): RuleCrash[] {
  return rules.flatMap(({ id }) => crashes.find(({ rule }) => rule === id) ?? []);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
