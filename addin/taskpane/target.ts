// Where what a person decides on the check desk goes: into the copy of the report that the worker keeps (a plain
// browser), or into the workbook open in Excel, and from there into the worker's copy. Views and actions know only this.
import type { Edit, OwnPart } from "#engine/workbook.ts";
import type { FileShown, FindingShown } from "../browser/shown.ts";

/** Why a cell was left as it is. `changed`: it no longer holds what was read. */
export type RefusedEdit = {
  readonly edit: Edit;
  readonly reason: "changed" | "formula" | "protected" | "editing" | "gone" | "failed";
};

export type Applied = {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
  /** The report after the edits, validated again. */
  readonly file: FileShown;
};

/** What came of going to a place. Nothing is unhidden without being asked for. */
export type Reached = "reached" | "hidden-sheet" | "hidden-rows" | "hidden-columns" | "gone" | "failed";

export type Target = {
  /** Makes each edit whose cell still holds `from`, and validates again. Used for undo too, with the edits turned round. */
  apply(key: string, edits: readonly Edit[]): Promise<Applied>;
  /** Stores (or, with null, removes) the report's part of that namespace. `kept` is false when it did not stay. */
  putPart(
    key: string,
    namespace: OwnPart["namespace"],
    xml: string | null,
  ): Promise<{ readonly kept: boolean; readonly file: FileShown }>;
  /** Only inside Excel. */
  readonly inExcel?: {
    reach(place: NonNullable<FindingShown["at"]>): Promise<Reached>;
    unhide(place: NonNullable<FindingShown["at"]>): Promise<boolean>;
    mark(file: FileShown): Promise<number>;
    unmark(): Promise<number>;
    /** Takes away marks that a copy of the file would carry as the cells' own fill; resolves to how many there were. */
    clearFills(): Promise<number>;
    /**
     * Reads the open workbook's file into the desk again, so that a copy of it is the workbook as it is now. Rejects
     * where Excel does not give the file.
     */
    reload(): Promise<FileShown>;
    /** Hands a file over by the way that works on this platform; says which way it went. */
    handOver(bytes: Uint8Array, name: string): Promise<"downloaded" | "opened" | "browser" | "failed">;
  };
};
