// The model of a consolidated workbook: everything the sheets, the JSON and the custom XML part are made of, and
// nothing about how they look. Built by consolidate.ts, drawn by book/*.
import type { Finding } from "#engine/finding.ts";
import type { Form, Words } from "#engine/form.ts";
import type { Indicator } from "#engine/indicator.ts";
import type { Cluster, CodeSystem, UnitKey } from "#engine/roster.ts";
import type { Period, Submission } from "#engine/submission.ts";
import type { Item, LedgerCounts } from "#engine/table.ts";
import type { CellRef } from "#engine/workbook.ts";

export type UnitStatus = "merged" | "missing" | "refused" | "superseded" | "undecided" | "outside";
export type FileStatus = "accepted" | "refused" | "ignored";
export type DateFrom = "seal" | "property" | "document";

/** One file of the folder, whatever became of it. `file` is the name as given, relative to the folder given. */
export type SourceFile = {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly format: string | null;
  readonly status: FileStatus;
  readonly refusal: { readonly reason: string; readonly message: Words } | null;
  readonly date?: string;
  readonly dateFrom?: DateFrom;
  readonly submission?: Submission;
  /** A template of ours in which nothing has been entered: no report. */
  readonly unfilled?: true;
  /** Of a marked copy that came back: the SHA-256 of the file it was made of. */
  readonly returnOf?: string;
  /** Same bytes as this other file. */
  readonly identicalTo?: string;
  /** Texts of unmapped cells that may be shown, by `'sheet'!A1`; prepared by unmapped-texts.ts from the snapshot. */
  readonly unmappedTexts?: Readonly<Record<string, string>>;
};

/** A line of the board on Mục lục. A unit with several files has several lines, the counted one first. */
export type BoardLine = {
  readonly unit?: UnitKey;
  /** "Kiên Giang"; for a file whose unit is not known, the file's name. */
  readonly name: string;
  readonly status: UnitStatus;
  readonly file?: string;
  readonly sha256?: string;
  readonly date?: string;
  readonly dateFrom?: DateFrom;
  /** The rule that decided between several files, or why a file is outside or refused. */
  readonly reason?: Words;
};

/** A row of a section: an item, or one line of a table that lists no items (then `count` items in one line). */
export type ConsolidatedRow = {
  /** Stable name of the row, typed by the chair on Điều chỉnh: "KG-VT-012". */
  readonly id: string;
  readonly unit: UnitKey;
  readonly unitName: string;
  readonly file: string;
  readonly item: Item;
  readonly aggregate: boolean;
  /** What the row counts as in the number of items: 1, or an aggregate's own count. */
  readonly count: number;
  /** Ids of the findings on this row (severity error or warning). */
  readonly flagged: readonly string[];
};

export type ConsolidatedSection = {
  readonly form: Form;
  readonly rows: readonly ConsolidatedRow[];
  /** Units whose report says "không phát sinh", and units whose report lacks the section. */
  readonly none: readonly UnitKey[];
  readonly lacking: readonly UnitKey[];
};

export type { Indicator, IndicatorSource } from "#engine/indicator.ts";

export type IndicatorCell = {
  readonly unit: UnitKey;
  /** From the details; undefined when the unit's report lacks the section. */
  readonly reported?: number;
  /** After the chair's adjustments; equals `reported` without any. */
  readonly adjusted?: number;
  /** What the unit itself declared: its summary sheet, else its own total line. */
  readonly declared?: number;
  readonly declaredAt?: { readonly file: string; readonly at: CellRef };
  /** Values in it that carry an error or warning. */
  readonly flagged: number;
};

export type IndicatorLine = {
  readonly indicator: Indicator;
  /** One per expected unit, in roster order. */
  readonly cells: readonly IndicatorCell[];
  readonly total: number;
  /** `donorCount`: the plain sum beside the distinct count. */
  readonly plainSum?: number;
  readonly of: { readonly units: number; readonly expected: number; readonly flagged: number };
};

/** A correction by the chair: totals run over `to`, the reported value stays beside it. */
export type Adjustment = {
  readonly rowId: string;
  readonly field: string;
  readonly from: string | number | null;
  readonly to: string | number | null;
  readonly reason: string;
  readonly by: string;
  /** Content key of the row meant: finds it again when rows have moved and ids with them. */
  readonly rowKey?: string;
  /** Set by consolidation when the correction no longer fits; it then stays listed and changes nothing. */
  readonly notApplied?: Words;
};

export type ExchangeRate = { readonly rate: number; readonly source: string; readonly date: string };

/** What people entered in an earlier consolidated workbook and `--keep` carries over. */
export type Kept = { readonly adjustments: readonly Adjustment[]; readonly exchangeRate?: ExchangeRate };

export type MergeFinding = Finding & { readonly file: string | null; readonly unit?: UnitKey };

export type FileLedger = { readonly file: string; readonly sheet: string; readonly counts: LedgerCounts };
/** An unmapped cell; `text` only where the cell is visible and its sheet holds a recognised section. */
export type UnmappedCell = { readonly file: string; readonly at: CellRef; readonly text?: string };

export type Versions = {
  readonly program: string;
  readonly schema: string;
  readonly forms: string;
  readonly rules: string;
  readonly roster: string;
};

export type Consolidation = {
  readonly cluster: Cluster;
  readonly period: Period;
  readonly codeSystem: CodeSystem;
  readonly chair?: { readonly unit: UnitKey; readonly name: string };
  readonly versions: Versions;
  /** Expected units in roster order. */
  readonly members: readonly {
    readonly unit: UnitKey;
    readonly name: string;
    readonly code: string;
    readonly short: string;
  }[];
  readonly board: readonly BoardLine[];
  readonly files: readonly SourceFile[];
  /** In form order; every form, also those without a row. */
  readonly sections: readonly ConsolidatedSection[];
  readonly indicators: readonly IndicatorLine[];
  readonly findings: readonly MergeFinding[];
  readonly ledgers: readonly FileLedger[];
  readonly ledger: LedgerCounts;
  readonly unmapped: readonly UnmappedCell[];
  readonly kept: Kept;
};
