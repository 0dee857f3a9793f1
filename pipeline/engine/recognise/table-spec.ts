// One table as it was found: its headings, the section they belong to, and how far it can reach.
import type { Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import type { PeriodKind } from "../submission.ts";
import type { MoneyUnit } from "../table.ts";
import type { CellRef } from "../workbook.ts";
import type { Binding } from "./bind.ts";
import type { UnitLine } from "./found-table.ts";
import type { HeadingBlock } from "./heading-block.ts";
import type { Phrases } from "./phrases.ts";
import type { SectionPart } from "./section-parts.ts";
import type { View } from "./view.ts";

export type TableSpec = {
  readonly view: View;
  readonly block: HeadingBlock;
  readonly binding: Binding;
  /** Last row that can belong to the table. */
  readonly limit: number;
  /** The line that names the section of the lines from here on, in a list for several. */
  readonly part?: SectionPart;
  /** Which of two directions the table is of is for its own lines to say. */
  readonly open?: boolean;
  readonly left: number;
  readonly right: number;
  readonly title?: { readonly text: string; readonly at: CellRef };
  /** The nearest line of one text above the headings: it may say what all items are, as a group row does. */
  readonly lead?: { readonly text: string; readonly at: CellRef };
  readonly unitLine?: UnitLine;
  readonly defaultUnit?: MoneyUnit;
  readonly year?: number;
  readonly kind?: PeriodKind;
  readonly date1904: boolean;
  readonly forms: readonly Form[];
  readonly phrases: Phrases;
  /** Columns that are no field but told the items apart or counted them, or that belong to a table beside. */
  readonly used?: ReadonlySet<number>;
  /** Columns of which a line fills at least one, where it is this table's and not the other direction's. */
  readonly only?: ReadonlySet<number>;
  readonly indicators: readonly Indicator[];
};
