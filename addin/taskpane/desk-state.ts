// What the chair's desk is showing beyond the board itself.
import type { ProofShown, ReturnShown, VoteShown } from "../browser/desk-shown.ts";
import type { FileShown } from "../browser/shown.ts";

/** A long job under way, told where its button stands. */
export type Job = { readonly id: string; readonly part: number; readonly whole: number };

/** What is being decided about rows alike, before it is said. */
export type Draft = { readonly counted: string | null; readonly reason: string; readonly by: string };

export type DeskState = {
  readonly job: Job | null;
  /** The day unions are asked to answer by, ISO, "" for none. */
  readonly day: string;
  /** null until they are made, and once the board has changed. */
  readonly returns: readonly ReturnShown[] | null;
  /** Whose blank workbook is wanted; "" for all members. */
  readonly blankUnit: string;
  /** Who votes; null for the cluster's members. */
  readonly voters: readonly string[] | null;
  readonly voteFiles: readonly FileShown[];
  readonly vote: VoteShown | null;
  readonly proofFiles: readonly FileShown[];
  readonly proofs: readonly ProofShown[];
  readonly drafts: ReadonlyMap<string, Draft>;
};

export const FIRST_DESK: DeskState = {
  job: null,
  day: "",
  returns: null,
  blankUnit: "",
  voters: null,
  voteFiles: [],
  vote: null,
  proofFiles: [],
  proofs: [],
  drafts: new Map(),
};
