// A part of a sheet as an open workbook gives it: whole arrays, quick to hand over; cells are made of them in the worker.
import type { Range, SheetState } from "#engine/workbook.ts";

export type Block = {
  readonly sheet: string;
  /** The area that the arrays fill, from its first cell. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  /** Absent where only values were read again, as results of formulas are. */
  readonly formulas?: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly unknown[])[];
  /** Excel's own types of the values, where a text could be taken for an error. */
  readonly types?: readonly (readonly unknown[])[];
  /** What the block stands for when it is more than the arrays: the rest of it is empty. */
  readonly whole?: Range;
};

/** What is known of a sheet beside its cells. */
export type SheetOutline = {
  readonly name: string;
  readonly state: SheetState;
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** An area of a sheet by name. */
export type Area = Range & { readonly sheet: string };
