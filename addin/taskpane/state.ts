// What the page is showing. Plain data; views draw it, actions replace it.
import type { BoardShown, ClusterShown, FileShown } from "../browser/shown.ts";
import { FIRST_MAPPING_STATE, type MappingState } from "./mapping-state.ts";
import type { HelpPages } from "../help/help-page.ts";
import type { HelpTopic } from "../help/topics.ts";
import type { ExcelState } from "./excel-state.ts";
import type { DeskName } from "../browser/work.ts";
import { FIRST_DESK, type DeskState } from "./desk-state.ts";
import { FIRST_MEND_STATE, type MendState } from "./mend-state.ts";
import type { Language } from "./words.ts";

export type Busy = { readonly desk: DeskName; readonly name: string; readonly part: number; readonly whole: number };

export type BoardState = {
  readonly clusters: readonly { readonly id: string; readonly name: string }[];
  readonly cluster: string;
  readonly year: string;
  readonly kind: string;
  readonly known: ClusterShown | null;
  /** Chosen in the editor; null while it shows what the roster knows. */
  readonly chosen: readonly string[] | null;
  readonly rosterMessage: { readonly vi: string; readonly en: string } | null;
  readonly files: readonly FileShown[];
  readonly board: BoardShown | null;
};

/** `topic` null is the list of pages; `pages` null while they are still coming. */
export type HelpState = { readonly topic: HelpTopic | null; readonly pages: HelpPages | null };

export type State = {
  readonly lang: Language;
  readonly view: "check" | "board";
  readonly busy: Busy | null;
  /** A file being made for download. */
  readonly making: boolean;
  readonly fault: string | null;
  readonly files: readonly FileShown[];
  readonly board: BoardState;
  /** Help while it is open, in place of the view. */
  readonly help: HelpState | null;
  /** Only inside Excel. */
  readonly excel: ExcelState | null;
  readonly desk: DeskState;
  readonly mend: MendState;
  readonly mapping: MappingState;
  /** Disclosures a person has opened or closed, by id; the others stand as they come. */
  readonly open: ReadonlyMap<string, boolean>;
  /** How many findings of a group are drawn, where it is more than the first ones. */
  readonly drawn: ReadonlyMap<string, number>;
};

export const FIRST_STATE: State = {
  lang: "vi",
  view: "check",
  busy: null,
  making: false,
  fault: null,
  files: [],
  board: {
    clusters: [],
    cluster: "",
    year: "",
    kind: "NAM",
    known: null,
    chosen: null,
    rosterMessage: null,
    files: [],
    board: null,
  },
  help: null,
  excel: null,
  desk: FIRST_DESK,
  mend: FIRST_MEND_STATE,
  mapping: FIRST_MAPPING_STATE,
  open: new Map(),
  drawn: new Map(),
};

/** The period as the program names it: 2024, 2024-6T; "" while none is chosen. */
export function periodOf({ year, kind }: Pick<BoardState, "year" | "kind">): string {
  return year === "" ? "" : kind === "NAM" ? year : `${year}-${kind}`;
}

/** The files of a desk, as they are shown. */
export function filesOf({ files, board, desk }: State, name: DeskName): readonly FileShown[] {
  return { check: files, board: board.files, proof: desk.proofFiles, vote: desk.voteFiles }[name];
}

/** The change that puts other files there. */
export function withFiles({ board, desk }: State, name: DeskName, files: readonly FileShown[]): Partial<State> {
  if (name === "check") return { files };
  if (name === "board") return { board: { ...board, files } };
  return { desk: { ...desk, [name === "proof" ? "proofFiles" : "voteFiles"]: files } };
}
