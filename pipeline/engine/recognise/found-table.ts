// A table as its headings were found, before anything below them is read.
import type { UnitParts } from "../money-unit.ts";
import type { MoneyUnit } from "../table.ts";
import type { CellRef } from "../workbook.ts";
import type { Binding } from "./bind.ts";
import type { TitleHit } from "./choose-form.ts";
import type { HeadingBlock } from "./heading-block.ts";
import type { SectionPart } from "./section-parts.ts";

/**
 * The units that lines above a table state, one of each currency. `others`: what another line states instead, for the
 * same currency; `doubt`: what is meant by words that are not wholly understood, as far as they are.
 */
export type UnitLine = {
  readonly units: readonly MoneyUnit[];
  readonly at: CellRef;
  readonly others?: readonly MoneyUnit[];
  readonly doubt?: readonly UnitParts[];
};

export type Above = {
  readonly hits: readonly TitleHit[];
  readonly title?: { text: string; at: CellRef };
  /** The nearest line of one text above the headings. */
  readonly lead?: { text: string; at: CellRef };
  readonly unitLine?: UnitLine;
  readonly from: number;
};
export type Found = {
  readonly block: HeadingBlock;
  readonly binding: Binding;
  readonly left: number;
  readonly right: number;
  readonly above: Above;
  readonly unsure?: readonly string[] | undefined;
  /** A person has said which section it is. */
  readonly confirmed?: true;
  /** The other direction this could be, unless lines below tell the two apart. */
  readonly twin?: string;
  /** The rows of a list for several sections that belong to this one. */
  readonly part?: SectionPart;
  /** Columns of the table that stands between this one's own. */
  readonly beside?: ReadonlySet<number>;
  /** Columns of which a line fills at least one, where it is this table's. */
  readonly only?: ReadonlySet<number>;
};
