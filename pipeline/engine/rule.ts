// What a rule is: one check with its words and its executed examples. The types here make a wrong rule fail to
// compile: a message id that does not exist, a slot left unfilled, an unknown id in an example.
import type { ExplanationsState } from "./explanations.ts";
import type { Severity } from "./finding.ts";
import type { Words } from "./form.ts";
import type { Indicator } from "./indicator.ts";
import type { RuleContext } from "./rule-context.ts";
import type { SealCheck, SealedChange } from "./seal/compare-seal.ts";
import type { SheetScope } from "./sheet-scope.ts";
import type { Meta } from "./submission.ts";
import type { FieldValue, Table } from "./table.ts";
import type { Cell, CellRef, Fix, RangeRef, Sheet, SheetRef, Workbook } from "./workbook.ts";

/**
 * Every placeholder a message may use, and what fills it. text: as written in the workbook · number · date: ISO
 * text · words: in both languages · list: texts · wordsList: words · cells: places. A new name is added here only
 * when no existing one says the same; a test pins the list.
 */
export const placeholders = {
  actual: "number",
  candidates: "list",
  count: "number",
  date: "date",
  expected: "number",
  fields: "wordsList",
  from: "date",
  heading: "text",
  label: "text",
  limit: "number",
  names: "list",
  nearest: "text",
  number: "number",
  other: "words",
  others: "cells",
  part: "number",
  percent: "number",
  rate: "number",
  readings: "wordsList",
  sections: "wordsList",
  sheets: "list",
  sum: "number",
  text: "text",
  to: "date",
  unit: "words",
  whole: "number",
} as const;

/** Placeholders that come from the finding's own places and are never given in `data`. */
export type PlaceSlot = "cell" | "cells" | "column" | "field" | "row" | "section" | "sheet";
export type Placeholder = keyof typeof placeholders;

type SlotTypes = {
  number: number;
  text: string;
  date: string;
  words: Words;
  list: readonly string[];
  wordsList: readonly Words[];
  cells: readonly CellRef[];
};
type SlotsIn<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? Slot | SlotsIn<Rest> : never;

/** what: the fact, place first · how: what to do; empty only where a fix is offered. */
export type Sentence = { readonly what: string; readonly how: string };
export type Message = { readonly vi: Sentence; readonly en: Sentence; readonly why?: Words };
export type Messages = Readonly<Record<string, Message>>;

type TextOf<M extends Message> = M["vi"]["what" | "how"] | M["en"]["what" | "how"];
type DataSlots<M extends Message> = Exclude<SlotsIn<TextOf<M>>, PlaceSlot>;
type DataOf<M extends Message> = {
  readonly [S in DataSlots<M>]: S extends Placeholder ? SlotTypes[(typeof placeholders)[S]] : never;
};
type DataMember<M extends Message> = [DataSlots<M>] extends [never]
  ? { readonly data?: never }
  : { readonly data: DataOf<M> };

/** What every yielded finding may say beside its message and data. */
export type Yielded = {
  /** The file as a whole when absent. */
  readonly at?: CellRef | RangeRef | SheetRef;
  readonly field?: string;
  readonly rowKey?: string;
  readonly section?: string;
  /** All places covered, first is `at`; only `at` when absent. */
  readonly related?: readonly CellRef[];
  readonly expected?: string | number;
  readonly found?: string | number;
  readonly fix?: Fix;
  readonly severity?: Severity;
};
export type YieldOf<M extends Messages> = {
  [K in keyof M & string]: { readonly messageId: K } & DataMember<M[K]> & Yielded;
}[keyof M & string];

/** A finding as a rule yields it, with the message types erased: what the engine works on. */
export type AnyYield = Yielded & {
  readonly messageId: string;
  readonly data?: Readonly<
    Record<string, number | string | Words | readonly string[] | readonly Words[] | readonly CellRef[]>
  >;
};

type Checks<Y> = {
  /** Once per recognised table, about nothing beyond its sheet. */
  checkTable?(input: { readonly table: Table; readonly scope: SheetScope }): Iterable<Y>;
  /** Once per sheet, recognised or not, about nothing beyond it. */
  checkSheet?(scope: SheetScope): Iterable<Y>;
  /** Once per file, about the file itself. */
  checkBook?(input: { readonly book: Workbook; readonly context: RuleContext }): Iterable<Y>;
  /** Once per file, about what was recognised in it as a whole. */
  checkSubmission?(input: { readonly context: RuleContext }): Iterable<Y>;
};

type About = {
  readonly id: string;
  readonly severity: Severity;
  /** First version of the rules that has it. */
  readonly since: string;
  /** Shown, never counted as blocking. */
  readonly trial?: true;
  readonly title: Words;
  readonly why: Words;
};
export type Rule<M extends Messages = Messages> = About & { readonly messages: M } & Checks<YieldOf<M>>;
/** Any rule, for lists of rules. */
export type AnyRule = About & { readonly messages: Messages } & Checks<AnyYield>;

/** Types a rule; does nothing at run time. */
export function defineRule<const M extends Messages>(
  rule: Omit<About, "messages"> & { readonly messages: M } & Checks<YieldOf<M>>,
): Rule<M> {
  return rule;
}

type MessageId<R> = R extends { readonly messages: infer M } ? keyof M & string : never;

type ExampleKind =
  | "text"
  | "code"
  | "count"
  | "number"
  | "percent"
  | "date"
  | "yesno"
  | "choice"
  | "choices"
  | "countries"
  | "VND"
  | "TRIEU"
  | "TY"
  | "USD"
  | "MONEY";
/** How an example's own column is read: a kind (for money its unit; MONEY has none), before it a field id, with "!" when required. */
export type ExampleColumn = ExampleKind | `${string}: ${ExampleKind}`;
export type ExampleColumns = Readonly<Record<string, ExampleColumn>>;

/** What a grid cannot show. Cells are named by address on the first sheet. */
export type Given = {
  readonly book?: Partial<Workbook>;
  readonly sheet?: Partial<Sheet>;
  /** Entries set to undefined are absent. */
  readonly meta?: { readonly [K in keyof Meta]?: Meta[K] | undefined };
  /** The cluster asked for. */
  readonly cluster?: string;
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
  /** Sheets of another year, and which. */
  readonly otherYears?: Readonly<Record<string, number>>;
  /** Cells that no table takes up. */
  readonly unmapped?: readonly string[];
  /** Areas that fit all the forms of the examples. */
  readonly unsure?: readonly string[];
  /** Headings that a person has said are no part of the form. */
  readonly setAside?: readonly string[];
  /** Headings that are on no list, and were understood. */
  readonly understood?: readonly string[];
  /** The table is read by the headings of the sheet before (itself, here). */
  readonly continues?: true;
  /** Group rows that say nothing of the items under them. */
  readonly groups?: readonly string[];
  /** What group rows say of the item on a line (1, 2, … as in Excel), by field. */
  readonly inherited?: Readonly<Record<number, Readonly<Record<string, FieldValue>>>>;
  /** What the seal in the file says of it; the check was on 22/11/2024 at 10:32. */
  readonly seal?: { readonly state: SealCheck["state"]; readonly changes?: readonly SealedChange[] };
  readonly explanations?: ExplanationsState;
  /** Areas of the first sheet outside this year's results, by the words that say so: rows of its table, or a table. */
  readonly outside?: Readonly<Record<string, string>>;
  /** Areas of tables that are another period's, by the titles that say so. */
  readonly otherPeriod?: Readonly<Record<string, string>>;
  /** Areas of the first sheet whose rows stand in the second sheet's table, all of them or only some. */
  readonly repeated?: readonly string[];
  readonly repeatedPartly?: readonly string[];
};

/**
 * One example. `sheet` is a grid in the notation of test/support/grid.ts; cells in «» are the ones the rule must
 * point at; a finding about a sheet or the file as a whole has no mark.
 */
export type Example = {
  readonly name: string;
  readonly sheet: string;
  readonly period?: string;
  readonly given?: Given;
};
export type InvalidExample<R> = Example & {
  readonly finds: readonly MessageId<R>[];
  /** The grid after the fixes, for rules that offer one here. */
  readonly fixed?: string;
  /** Other rules that rightly speak up on this grid. */
  readonly also?: readonly string[];
};
export type Examples<R> = {
  /** Id of the one-sheet form that `columns` make. */
  readonly section?: string;
  readonly columns?: ExampleColumns;
  /** Several forms, by id; a sheet named as a form holds it. */
  readonly forms?: Readonly<Record<string, ExampleColumns>>;
  /** Indicators that the summary examples declare. */
  readonly indicators?: readonly Indicator[];
  /** Why no example has two findings. */
  readonly onlyOne?: string;
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample<R>[];
};
