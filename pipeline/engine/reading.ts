// What reading one cell for one field can come to.
import type { Choice, Field } from "./form.ts";
import type { UnitParts } from "./money-unit.ts";
import type { Asked, AsWritten, FieldValue, MoneyUnit } from "./table.ts";

/** What is known around the cell. Everything but `date1904` comes from headings, unit lines and the column's evidence. */
export type ReadContext = {
  /** Unit of the column (heading, unit line or default); words in the cell override it. */
  readonly unit?: MoneyUnit;
  readonly decimal?: "," | ".";
  readonly dateOrder?: "dmy" | "mdy";
  readonly date1904: boolean;
  /** Year of dates written without one. */
  readonly year?: number;
  /** True in a list of what is to come, where every day is expected. */
  readonly planned?: true;
  readonly percentAs?: "points" | "fraction" | "headed" | "open";
  /** The smallest of the column's percentages that can only be points, where there are two or more. */
  readonly pointsFrom?: number;
  /** Smallest and largest of the whole numbers (from 100) of the column: where its magnitudes lie. */
  readonly typical?: { readonly least: number; readonly most: number };
  /** Smallest and largest whole number typed in the column, where there are two or more. */
  readonly wholes?: { readonly least: number; readonly most: number };
  /** True when typed numbers of the column look like groups of thousands that Excel took for decimals. */
  readonly pointsDoubtful?: boolean;
  /** True when no unit is stated and all amounts of the column are such as are only written in đồng. */
  readonly surelyDong?: boolean;
  /** The units it may be, where headings and lines above the table do not settle it. */
  readonly unitsDoubtful?: readonly UnitParts[];
  /** A line that adds up many items: no amount is too large for it. */
  readonly ofMany?: true;
  /** True when the column's real dates are likely day and month swapped by an English-locale Excel. */
  readonly datesDoubtful?: boolean;
  /** First and last of the column's real dates, where there are two or more. */
  readonly serials?: { readonly least: number; readonly most: number };
  /** The country choices, so that a donor's country in brackets can be told apart. */
  readonly countries?: readonly Choice[];
  /** The field that the column's heading says its cells hold besides: a name's country, a day's place. */
  readonly besides?: { readonly field: string };
  /** Whose award it is, for cells that say so with the award: "Bằng khen của UBND tỉnh". */
  readonly authority?: Field;
};

export type Read = {
  readonly kind: "value";
  /** In base units. For money, of the currency named in `moneyCurrency`, which may be another than the field's. */
  readonly value: FieldValue;
  readonly asWritten?: AsWritten;
  /** Values of other fields that stand in the same cell. */
  readonly extra?: readonly { readonly field: string; readonly value: FieldValue; readonly asWritten?: AsWritten }[];
  /** Parts of the cell that belong to other fields and are not certain. */
  readonly extraAsked?: readonly { readonly field: string; readonly asked: Asked }[];
  readonly moneyCurrency?: string;
};

/** `blank` may hold what the cell says of another field alone. `none`: the cell says in so many words or by a dash that there is nothing, which is neither 0 nor blank. */
export type Reading =
  | { readonly kind: "blank"; readonly extra?: Read["extra"] }
  | { readonly kind: "none"; readonly text: string }
  | Read
  | { readonly kind: "asked"; readonly asked: Asked };

export function ask(text: string, because: Asked["because"], candidates: readonly FieldValue[] = []): Reading {
  return { kind: "asked", asked: { text, candidates, because } };
}
