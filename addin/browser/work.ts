// What the page may ask the worker, and what it gets back. One table, so that both sides agree by type.
import type { Words } from "#engine/form.ts";
import type { Edit, OwnPart } from "#engine/workbook.ts";
import type { CopyKind } from "../taskpane/mend-state.ts";
import type { PartChange } from "#formats/patch-xlsx.ts";
import type { Applied } from "../taskpane/target.ts";
import type { Area, Block, SheetOutline } from "./block.ts";
import type { Purpose } from "./desk.ts";
import type { EarlierUse, FileMade, ProofShown, ReturnShown, VoteShown } from "./desk-shown.ts";
import type { Decision } from "./like-rows.ts";
import type { BoardShown, ClusterShown, ColumnShown, CopyMade, FileShown, RememberedShown } from "./shown.ts";

/** `proof`: workbooks to verify and their sources; `vote`: filled voting workbooks. */
export type DeskName = "check" | "board" | "proof" | "vote";

/** Jobs on the files of either desk. */
export type FileJobs = {
  /** Reads a file; a zip gives several. */
  add: {
    ask: { desk: DeskName; name: string; bytes: Uint8Array; passwords: readonly string[] };
    answer: readonly FileShown[];
  };
  unlock: { ask: { desk: DeskName; key: string; password: string }; answer: FileShown };
  remove: { ask: { desk: DeskName; key: string }; answer: null };
  revise: { ask: { desk: DeskName; purpose: Purpose }; answer: readonly FileShown[] };
};

/** Jobs on one report of the check desk. */
export type CheckJobs = {
  /** Changes the desk's copy of the report where its cells still hold what was seen, and validates again. */
  apply: { ask: { key: string; edits: readonly Edit[] }; answer: Applied };
  putPart: {
    ask: { key: string; namespace: OwnPart["namespace"]; xml: string | null };
    answer: { readonly kept: boolean; readonly file: FileShown };
  };
  /** The safe fixes of one rule, or of all (null), and those they uncover: nothing is changed yet. */
  safeEdits: { ask: { key: string; rule: string | null }; answer: readonly Edit[] };
  copy: { ask: { key: string; kind: CopyKind }; answer: CopyMade };
  /** The part that keeps the explanations, with that of one finding written or (with an empty text) taken out. */
  explanation: { ask: { key: string; id: string; text: string; time: string }; answer: PartChange };
  /** The parts that seal the report. Rejects while it cannot be sealed. */
  seal: { ask: { key: string; time: string; by: string }; answer: readonly PartChange[] };
};

/** Jobs on the profile, which counts for the files of both desks. */
export type ProfileJobs = {
  /** Keeps a person's answer for a column or table, and validates all files again; the words say why it is refused. */
  map: {
    ask: { key: string; kind: ColumnShown["kind"]; section: string; name: string; answer: string; forUnit: boolean };
    answer: {
      readonly refusal: Words | null;
      readonly remembered: readonly RememberedShown[];
      readonly check: readonly FileShown[];
      readonly board: readonly FileShown[];
    };
  };
  /** Adds a profile of a file. */
  profile: { ask: { text: string }; answer: ProfileJobs["map"]["answer"] };
  profileText: { ask: Record<string, never>; answer: string };
  /** Takes out one answer, by its id. */
  forget: { ask: { id: string }; answer: ProfileJobs["map"]["answer"] };
  clearProfile: { ask: Record<string, never>; answer: ProfileJobs["map"]["answer"] };
};

/** Jobs of the chair's desk alone. */
export type BoardJobs = {
  board: { ask: Record<string, never>; answer: BoardShown | null };
  book: { ask: { share: boolean }; answer: Uint8Array };
  clusters: { ask: Record<string, never>; answer: readonly { readonly id: string; readonly name: string }[] };
  /** Uses an earlier workbook for something, or for nothing. */
  earlier: { ask: { key: string; use: EarlierUse | null }; answer: readonly FileShown[] };
  /** That file counts for its union; the others are set aside. */
  chooseFile: { ask: { file: string }; answer: null };
  takeBack: { ask: { key: string }; answer: null };
  decide: { ask: { group: string } & Decision; answer: null };
  /** Marked copies and messages, made anew; `day` is the ISO day to answer by. */
  returns: { ask: { day?: string }; answer: readonly ReturnShown[] };
  returnCopy: { ask: { unit: string }; answer: Uint8Array };
  returnsZip: { ask: Record<string, never>; answer: Uint8Array };
  exportZip: { ask: Record<string, never>; answer: Uint8Array };
  cluster: { ask: { cluster: string; period: string }; answer: ClusterShown };
  /** The roster file of the members given; they count from now on. */
  members: { ask: { cluster: string; period: string; units: readonly string[] }; answer: string };
  /** A roster file of a person; the words say what is wrong with it. */
  roster: { ask: { text: string }; answer: Words | null };
};

/** Jobs on the workbook that is open in Excel: the check desk keeps a snapshot of it in step. */
export type LiveJobs = {
  /** A part read from the open workbook, kept for the next `touch` or `snapshot`. */
  block: { ask: { block: Block }; answer: null };
  /** Puts the blocks in place and validates again. */
  touch: { ask: { key: string }; answer: FileShown };
  /** A workbook of nothing but the blocks, where its file could not be had. */
  snapshot: {
    ask: { name: string; sheets: readonly SheetOutline[]; ownParts: readonly OwnPart[] };
    answer: FileShown;
  };
  /** A part of the program's own has been stored in the workbook, or removed. */
  part: { ask: { key: string; namespace: string; xml: string | null }; answer: FileShown };
  /** Where the results of formulas stand. */
  formulas: { ask: { key: string }; answer: readonly Area[] };
};

/** Jobs of the chair that need no merge. */
export type OtherJobs = {
  /** The blank workbook of one unit, or a zip of several. */
  blanks: { ask: { period: string; units: readonly string[] }; answer: Uint8Array };
  /** The sheets for a cluster's vote, or of the units named. */
  newVote: { ask: { cluster: string; period: string; units: readonly string[] | null }; answer: FileMade };
  tally: { ask: Record<string, never>; answer: VoteShown | null };
  minutes: { ask: Record<string, never>; answer: Uint8Array };
  verify: { ask: Record<string, never>; answer: readonly ProofShown[] };
};

export type Jobs = FileJobs & CheckJobs & ProfileJobs & BoardJobs & OtherJobs & LiveJobs;

export type JobName = keyof Jobs;
export type Ask = {
  readonly [N in JobName]: { readonly id: number; readonly job: N; readonly ask: Jobs[N]["ask"] };
}[JobName];
export type Answer = { readonly id: number } & (
  | { readonly answer: unknown }
  | { readonly fault: string }
  /** How far a long job is; its answer is still to come. */
  | { readonly part: number; readonly whole: number }
);

/** Asks the worker. Rejects with the worker's words when it fails. `tell` hears how far a long job is. */
export type DoWork = <N extends JobName>(
  job: N,
  ask: Jobs[N]["ask"],
  tell?: (part: number, whole: number) => void,
) => Promise<Jobs[N]["answer"]>;
