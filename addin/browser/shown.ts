// What the page draws: plain data with both languages, made in the worker, so that neither rules nor forms nor rosters
// weigh on the page itself. Everything here can be posted between threads.
import type { DateFrom, UnitStatus } from "#consolidate/model.ts";
import type { Severity } from "#engine/finding.ts";
import type { Words } from "#engine/form.ts";
import type { Edit } from "#engine/workbook.ts";
import type { CodeSystem } from "#engine/roster.ts";

import type { AsideShown, EarlierTotal, LikeRowsShown, OwnShown } from "./desk-shown.ts";

/** A small piece of a sheet around a place; `marked` are the cells the finding is about. */
export type PieceShown = {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly { readonly text: string; readonly marked: boolean }[];
  }[];
};

export type FindingShown = {
  /** Unique on the page. */
  readonly key: string;
  /** The finding's own id, stable while rows move. */
  readonly id: string;
  /** Where a click goes: sheet and A1 address ("" for the sheet as a whole); null for the file. */
  readonly at: { readonly sheet: string; readonly address: string } | null;
  /** What would mend it; every edit carries what the cell held when it was read. */
  readonly fix: { readonly kind: "safe" | "review"; readonly edits: readonly Edit[] } | null;
  /** A person's reason, kept in the workbook. */
  readonly explanation: string | null;
  readonly file: string | null;
  /** "“Biểu 01” · H32", or "" for the file as a whole. */
  readonly place: string;
  readonly what: Words;
  readonly how: Words;
  readonly piece?: PieceShown;
};

export type GroupShown = {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: Words;
  readonly why: Words;
  /** How many cells its findings speak of: one may be about a whole column. */
  readonly cells: number;
  readonly findings: readonly FindingShown[];
};

export type CountsShown = {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Findings that a safe fix mends. */
  readonly safe: number;
};

export type FileShown = {
  readonly key: string;
  readonly name: string;
  readonly status: "accepted" | "refused" | "ignored" | "locked";
  readonly message: Words | null;
  /** A password was tried and does not fit. */
  readonly passwordRefused: boolean;
  /** A workbook of this program, which is no report. */
  readonly isOwn: boolean;
  /** On the chair's desk: what such a workbook may be used for. */
  readonly own: OwnShown | null;
  /** Was opened with a password, which no copy has. */
  readonly wasProtected: boolean;
  /** Copies keep everything that is in the file; otherwise a new .xlsx is made. */
  readonly patchable: boolean;
  /** Cells changed here, in the desk's copy. */
  readonly edited: number;
  /** What has become of the seal in the file, and the places changed since; null without one. */
  readonly seal: {
    readonly state: "unchanged" | "changed" | "reread" | "damaged" | "newer";
    readonly words: Words;
    readonly places: readonly string[];
  } | null;
  /** Columns and tables that a person has to place, or has placed. */
  readonly columns: readonly ColumnShown[];
  /** Why the report cannot be sealed as it stands. */
  readonly sealRefusal: Words | null;
  readonly unit: string | null;
  readonly year: number | null;
  readonly periodKind: string | null;
  readonly sections: readonly { readonly title: Words; readonly sheet: string; readonly rows: number }[];
  readonly sheets: number;
  readonly cells: number;
  readonly unmapped: number;
  readonly rulesRun: number;
  /** Rules of ours that broke on the file: it has then not passed. */
  readonly crashes: readonly string[];
  readonly counts: CountsShown;
  readonly groups: readonly GroupShown[];
};

export type ColumnShown = {
  /** Unique on the page. */
  readonly key: string;
  readonly kind: "column" | "table";
  /** The section the column stands in; "" for a table. */
  readonly section: string;
  readonly title: Words | null;
  /** What the profile calls it. */
  readonly name: string;
  readonly heading: string;
  readonly place: string;
  readonly samples: readonly string[];
  /** A field or section, "-" for no part of the report, "" while there is no answer. */
  readonly answer: string;
  /** The nearest first; `taken` is the column that is read as it now. */
  readonly options: readonly { readonly id: string; readonly words: Words; readonly taken: string | null }[];
};

/** An answer that the profile keeps. */
export type RememberedShown = {
  /** What takes it out. */
  readonly id: string;
  readonly kind: ColumnShown["kind"];
  readonly section: string;
  readonly title: Words | null;
  /** What the profile calls the column or table, and what the open files do. */
  readonly name: string;
  readonly heading: string;
  /** The one union whose files it is for; null for all. */
  readonly unit: string | null;
  /** null for no part of the report. */
  readonly answer: Words | null;
};

/** A file made for the person, and what to know of it. */
export type CopyMade = { readonly name: string; readonly bytes: Uint8Array; readonly notes: readonly Words[] };

export type MemberShown = { readonly unit: string; readonly codeSystem: CodeSystem; readonly name: string };

/** `members` is null when the roster does not know them for the period. */
export type ClusterShown = {
  readonly members: readonly MemberShown[] | null;
  /** Units in force on the period's last day, to choose members from. */
  readonly units: readonly MemberShown[];
  readonly chair: string | null;
};

export type LineShown = {
  readonly name: string;
  readonly status: UnitStatus;
  readonly file: string | null;
  readonly date: string | null;
  readonly dateFrom: DateFrom | null;
  readonly reason: Words | null;
  /** Of several different files of one union: this one may be chosen. */
  readonly choice: boolean;
};

export type BoardShown = {
  readonly cluster: string;
  readonly period: string;
  readonly expected: number;
  readonly counted: number;
  readonly lines: readonly LineShown[];
  readonly counts: CountsShown;
  /** Findings of merging itself first (unit null), then per union. */
  readonly units: readonly {
    readonly name: string | null;
    readonly counts: CountsShown;
    readonly groups: readonly GroupShown[];
  }[];
  readonly totals: readonly {
    readonly name: Words;
    readonly unitOfCount: Words;
    readonly total: number;
    readonly units: number;
    readonly expected: number;
    readonly flagged: number;
    /** In the earlier workbooks chosen to compare with, in their order; null where one has none. */
    readonly earlier: readonly (EarlierTotal | null)[];
  }[];
  /** The earlier workbooks' periods. */
  readonly comparedWith: readonly string[];
  readonly aside: readonly AsideShown[];
  readonly likeRows: readonly LikeRowsShown[];
  /** Entries of the earlier workbook that could not be carried over. */
  readonly left: readonly Words[];
  readonly cells: number;
  readonly unmapped: number;
};
