// What recognition makes of a sheet: tables bound to forms, items with typed values, and every other cell accounted for.
import type { Field, Form } from "./form.ts";
import type { CellRef, Range } from "./workbook.ts";

/** A unit of money as written in a heading, a unit line or a cell. */
export type MoneyUnit = "VND" | "NGHIN" | "TRIEU" | "TY" | "USD" | "NGHIN_USD" | "TRIEU_USD" | `OTHER:${string}`;

/** "trên", "gần", … before a number. */
export type Approximation = "over" | "under" | "about";

/** A typed value; absent keys are blanks. Dates are ISO text, percentages fractions, money base units. */
export type FieldValue =
  string | number | boolean | readonly string[] | { readonly amount: number; readonly currency: string };
export type Values = Readonly<Record<string, FieldValue>>;

/** What the cell says, word for word: for money, approximations and converted legacy text. */
export type AsWritten = {
  readonly text: string;
  readonly unit: MoneyUnit | null;
  readonly approx: Approximation | null;
};

/** Why a value is not certain; the rule of the same id explains it. */
export type Asked = {
  readonly text: string;
  readonly candidates: readonly FieldValue[];
  readonly because:
    | "ambiguous-number"
    | "ambiguous-date"
    | "impossible-date"
    | "not-in-list"
    | "mixed-currency"
    | "unit-missing"
    | "unit-doubtful"
    | "shared-amount"
    | "unreadable"
    | "formula-error"
    | "formula-uncalculated"
    | "legacy-font"
    | "struck-through";
};

export type Item = {
  /** Content key (report-form row keys), made unique within the table by an ordinal. */
  readonly key: string;
  readonly values: Values;
  readonly cells: Readonly<Record<string, CellRef>>;
  readonly asWritten: Readonly<Record<string, AsWritten>>;
  readonly asked: Readonly<Record<string, Asked>>;
  /** First and last physical row (column, in a turned table). */
  readonly first: number;
  readonly last: number;
  /** Texts of the group rows the item stands under, outermost first. */
  readonly groups: readonly string[];
};

/** `understood`: more is said than a wording of the field allows, and nothing that speaks for another field. */
export type BoundBy = "label" | "synonym" | "folded" | "composed" | "understood" | "profile";

/** The columns that hold one day's parts. */
export type DayParts = { readonly day: number; readonly month: number; readonly year?: number };

/** A column (a row, in a turned table) bound to a field of the form. */
export type BoundColumn = {
  readonly field: Field;
  /** 0-based column; in a turned table the 0-based row. */
  readonly index: number;
  readonly heading: string;
  readonly at: CellRef;
  readonly by: BoundBy;
  /** Unit stated in the heading, else by the unit line, else by meta; absent when none is stated. */
  readonly unit?: MoneyUnit;
  readonly unitFrom?: "heading" | "line" | "rows" | "default";
  /** Decimal separator proved by this column's own cells: "," or "."; absent when nothing proves it. */
  readonly decimal?: "," | ".";
  /** Its days stand in several columns, of which this is one. */
  readonly parts?: DayParts;
};

/** A column with a heading that no field answers to (or for another year): kept, listed, counted. */
export type LooseColumn = {
  readonly index: number;
  readonly heading: string;
  readonly at: CellRef;
  readonly reason: "unknown" | "other-period" | "duplicate" | "blank-heading" | "set-aside";
  /** The field a duplicate or a near match would go to. */
  readonly candidates: readonly string[];
  readonly cells: readonly CellRef[];
};

export type TotalKind = "grand" | "group" | "of-which";

/** A line of totals: what it says, and which items it stands for. */
export type TotalLine = {
  readonly kind: TotalKind;
  readonly label: string;
  /** Physical row (column, in a turned table). */
  readonly index: number;
  /** Indices into `items` that the line adds up. */
  readonly items: readonly number[];
  readonly values: Readonly<Record<string, { readonly value: number; readonly at: CellRef }>>;
};

export type Table = {
  readonly form: Form;
  readonly sheet: string;
  readonly range: Range;
  readonly orientation: "rows" | "columns";
  readonly headingRows: Range;
  /** Section title above the table, when one was found. */
  readonly title?: { readonly text: string; readonly at: CellRef };
  readonly unitLine?: { readonly unit: MoneyUnit; readonly at: CellRef };
  readonly columns: readonly BoundColumn[];
  readonly loose: readonly LooseColumn[];
  readonly items: readonly Item[];
  /** Counts and sums of a table that lists no items. */
  readonly aggregates: readonly Item[];
  readonly totals: readonly TotalLine[];
  /** The section says it has nothing to report ("không phát sinh"). */
  readonly none?: CellRef;
  /** First heading of the table on the sheet before by whose headings these lines are read, having none of their own. */
  readonly continues?: CellRef;
  /** Rows above items whose words say nothing about any field of theirs, in reading order. */
  readonly groups?: readonly { readonly text: string; readonly at: CellRef }[];
  /** Rows that `text`, a group row above them or a cell of theirs, puts outside this year's results: not counted. Without it they are struck through. */
  readonly aside?: readonly Aside[];
};

export type Aside = { readonly text?: string; readonly range: Range };

/** A table that was found but does not count: it could not be told apart between forms, or repeats another one. */
export type UnsureTable = {
  readonly sheet: string;
  readonly range: Range;
  readonly candidates: readonly string[];
  readonly at: CellRef;
  /** What a profile calls it (`tableKey`), where a person may say which section it is. */
  readonly key?: string;
  /** What puts it outside this year's results; `certain`: its own title says another period. */
  readonly outside?: { readonly text: string; readonly certain: boolean };
  /** Its rows stand in the table that begins at `of` as well: all of them, or only some, which leaves it open. */
  readonly repeats?: { readonly of: CellRef; readonly certain: boolean };
};

export type LedgerKind = "value" | "heading" | "title" | "total" | "numbering" | "note" | "unmapped";
export type LedgerCounts = { readonly cells: number } & Readonly<Record<LedgerKind, number>>;

/** The conservation ledger: what became of every non-empty cell. */
export type Ledger = {
  readonly counts: LedgerCounts;
  /** `year`: the other year that a sheet is of, on which nothing is read. */
  readonly sheets: readonly { readonly sheet: string; readonly counts: LedgerCounts; readonly year?: number }[];
  /** Every unmapped cell, in reading order. */
  readonly unmapped: readonly CellRef[];
};
