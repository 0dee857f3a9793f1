// What the page may ask the worker, and what it gets back. One table, so that both sides agree by type.
import type { Words } from "#engine/form.ts";
import type { Edit, OwnPart } from "#engine/workbook.ts";
import type { CopyKind } from "../taskpane/mend-state.ts";
import type { PartChange } from "#formats/patch-xlsx.ts";
import type { Applied } from "../taskpane/target.ts";
import type { Purpose } from "./desk.ts";
import type { BoardShown, ClusterShown, ColumnShown, CopyMade, FileShown } from "./shown.ts";

export type DeskName = "check" | "board";

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
      readonly entries: number;
      readonly check: readonly FileShown[];
      readonly board: readonly FileShown[];
    };
  };
  /** Adds a profile of a file. */
  profile: { ask: { text: string }; answer: ProfileJobs["map"]["answer"] };
  profileText: { ask: Record<string, never>; answer: string };
  clearProfile: { ask: Record<string, never>; answer: ProfileJobs["map"]["answer"] };
};

/** Jobs of the chair's desk alone. */
export type BoardJobs = {
  board: { ask: Record<string, never>; answer: BoardShown | null };
  book: { ask: { share: boolean }; answer: Uint8Array };
  clusters: { ask: Record<string, never>; answer: readonly { readonly id: string; readonly name: string }[] };
  cluster: { ask: { cluster: string; period: string }; answer: ClusterShown };
  /** The roster file of the members given; they count from now on. */
  members: { ask: { cluster: string; period: string; units: readonly string[] }; answer: string };
  /** A roster file of a person; the words say what is wrong with it. */
  roster: { ask: { text: string }; answer: Words | null };
};

export type Jobs = FileJobs & CheckJobs & ProfileJobs & BoardJobs;

export type JobName = keyof Jobs;
export type Ask = {
  readonly [N in JobName]: { readonly id: number; readonly job: N; readonly ask: Jobs[N]["ask"] };
}[JobName];
export type Answer = { readonly id: number } & ({ readonly answer: unknown } | { readonly fault: string });

/** Asks the worker. Rejects with the worker's words when it fails. */
export type DoWork = <N extends JobName>(job: N, ask: Jobs[N]["ask"]) => Promise<Jobs[N]["answer"]>;
