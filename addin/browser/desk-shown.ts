// What the chair's desk draws beyond the board: earlier files, decisions, returns, votes, proofs. Plain data with both
// languages, made in the worker.
import type { OwnKind } from "#consolidate/own-kind.ts";
import type { Words } from "#engine/form.ts";

/** What an earlier consolidated workbook is used for: to compare with, or to carry over what people entered in it. */
export type EarlierUse = "previous" | "keep";

/** Entries of people, by how many. */
export type EntriesShown = { readonly adjustments: number; readonly exchangeRate: boolean; readonly votes: number };

/** A workbook of this program lying among the files. */
export type OwnShown = {
  readonly kind: OwnKind;
  /** Of a consolidated workbook that can be read: "Cụm 5", `2023`. */
  readonly cluster: string | null;
  readonly period: string | null;
  /** Why it cannot be used. */
  readonly problem: Words | null;
  readonly proposal: EarlierUse | null;
  readonly use: EarlierUse | null;
  readonly entries: EntriesShown;
  /** Entries that the workbook being made would not hold, though it takes the place of this one; null when none. */
  readonly lost: EntriesShown | null;
};

export type LikeRowShown = {
  readonly id: string;
  readonly union: string;
  readonly name: string;
  /** Amount in đồng, else dollars, where the row has one. */
  readonly amount: { readonly value: number; readonly currency: "VND" | "USD" } | null;
  readonly file: string;
};

/** Rows that may be one item of several unions. */
export type LikeRowsShown = {
  readonly key: string;
  readonly same: boolean;
  readonly section: Words;
  readonly rows: readonly LikeRowShown[];
  /** The one row that counts; null while all count. */
  readonly counted: string | null;
  readonly reason: string;
  readonly by: string;
};

/** A file that the chair has set aside. */
export type AsideShown = { readonly key: string; readonly file: string; readonly union: string | null };

/** A union's total in an earlier consolidated workbook. */
export type EarlierTotal = {
  readonly period: string;
  readonly total: number;
  readonly units: number;
  readonly expected: number;
};

export type ReturnShown = {
  readonly unit: string;
  readonly name: string;
  /** Name of the marked copy; null where there is none. */
  readonly copy: string | null;
  readonly message: string;
};

export type RoundShown = {
  readonly round: 1 | 2;
  readonly issued: number;
  readonly returned: number;
  readonly valid: number;
  readonly invalid: number;
  readonly needed: number | null;
  readonly nominees: readonly { readonly name: string; readonly agree: number; readonly elected: boolean }[];
  readonly tied: readonly string[];
};

export type AwardShown = {
  readonly title: Words;
  readonly rounds: readonly RoundShown[];
  readonly elected: readonly string[];
  /** Seats that nobody has yet, and whether a tie keeps them so. */
  readonly open: number;
  readonly tied: boolean;
};

export type ProblemShown = {
  readonly message: Words;
  readonly blocks: boolean;
};

/** A recounted vote, or why there is none to count. */
export type VoteShown =
  | { readonly unreadable: Words }
  | {
      readonly unreadable: null;
      /** Whose vote it is, and for when. */
      readonly title: Words;
      readonly files: readonly string[];
      readonly held: boolean;
      readonly awards: readonly AwardShown[];
      readonly problems: readonly ProblemShown[];
    };

/** What verifying one consolidated workbook gave, or why it cannot be verified. */
export type ProofShown = { readonly file: string } & (
  | { readonly unreadable: Words }
  | {
      readonly unreadable: null;
      readonly ok: boolean;
      readonly checked: Words;
      readonly differences: number;
      /** The first ones. */
      readonly shown: readonly Words[];
      readonly declared: readonly Words[];
    }
);

/** A file made for the person; `problem` where it cannot be made. */
export type FileMade = { readonly bytes: Uint8Array } | { readonly problem: Words };
