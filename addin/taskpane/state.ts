// What the page is showing. Plain data; views draw it, actions replace it.
import type { BoardShown, ClusterShown, FileShown } from "../browser/shown.ts";
import { FIRST_MAPPING_STATE, type MappingState } from "./mapping-state.ts";
import { FIRST_MEND_STATE, type MendState } from "./mend-state.ts";
import type { Language } from "./words.ts";

export type Busy = { readonly name: string; readonly part: number; readonly whole: number };

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

export type State = {
  readonly lang: Language;
  readonly view: "check" | "board";
  readonly busy: Busy | null;
  /** A file being made for download. */
  readonly making: boolean;
  readonly fault: string | null;
  readonly files: readonly FileShown[];
  readonly board: BoardState;
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
  mend: FIRST_MEND_STATE,
  mapping: FIRST_MAPPING_STATE,
  open: new Map(),
  drawn: new Map(),
};

/** The period as the program names it: 2024, 2024-6T; "" while none is chosen. */
export function periodOf({ year, kind }: Pick<BoardState, "year" | "kind">): string {
  return year === "" ? "" : kind === "NAM" ? year : `${year}-${kind}`;
}
