// How a table of a sample workbook looks: the words a union's layout file uses to describe it.
import type { FieldValue, Values } from "#engine/table.ts";

export type CellInput = string | number | { readonly formula: string; readonly result: number };

/** How a value stands in its cell. `text` dates are typed words, `date` dates are serial numbers with a format. */
export type Writing = "plain" | "money" | "count" | "date" | "dateText" | "month" | "year" | "percent" | "decimal";

export type Column = {
  /** Heading; `|` separates levels, equal neighbours are merged. */
  readonly head: string;
  /** Field of the form; a column without one holds a row formula or stays blank. */
  readonly field?: string;
  readonly as?: Writing;
  /** Money is divided by this: 1e6 for "triệu đồng". */
  readonly per?: number;
  readonly format?: string;
  readonly align?: "left" | "center" | "right";
  /** Words for the value in place of the usual ones. */
  readonly words?: (value: FieldValue, item: Values, index: number) => CellInput;
  /** A formula over the item's own row; the result must be what Excel computes. */
  readonly formula?: (row: number, item: Values) => { readonly formula: string; readonly result: number };
};

/** Rows that stand together under one group line. */
export type Group = {
  readonly no?: string;
  readonly label?: string;
  /** The field whose value the group line states for its items. */
  readonly gives?: string;
  readonly items: readonly Values[];
  /** Section of the items when it is not the table's (both directions of delegations in one table). */
  readonly section?: string;
};

export type GroupStyle = {
  /** One merged cell over the whole width ("I. Lĩnh vực y tế"), or number and label in the first two columns. */
  readonly merged?: boolean;
  /** Sums on the group line itself. */
  readonly sums?: "formula" | "typed";
  /** A line after the group, e.g. "Cộng (I)". */
  readonly footer?: (group: Group) => string;
  /** STT starts again at 1 in each group. */
  readonly restart?: boolean;
};

export type Total = {
  readonly at: "top" | "bottom";
  readonly label: string;
  /** Fields that are added up. */
  readonly fields: readonly string[];
  readonly how: "formula" | "typed";
  /** What stands in the cell instead of the true sum, as written. */
  readonly typed?: Readonly<Record<string, number | string>>;
  /** Column of the label, 0-based in the table; the cells left of it are merged into it when `span` says so. */
  readonly labelColumn?: number;
  /** Number of columns the label is merged over. */
  readonly span?: number;
  readonly ofWhich?: readonly { readonly label: string; readonly of: (item: Values) => boolean }[];
};

export type TableSpec = {
  readonly section: string;
  readonly groups: readonly Group[];
  readonly columns: readonly Column[];
  /** 1-based first column on the sheet. */
  readonly left?: number;
  /** Texts of the column-number row. */
  readonly numbering?: readonly string[];
  readonly groupStyle?: GroupStyle;
  readonly total?: Total;
  /** Background of the heading, "RRGGBB". */
  readonly fill?: string;
};

/** Where a value of the data stands in the written workbook. */
export type Placed = {
  readonly section: string;
  /** Index of the item in the data's section. */
  readonly index: number;
  readonly field: string;
  readonly value: FieldValue;
  readonly sheet: string;
  readonly address: string;
};

/** Items without group lines. */
export function plain(items: readonly Values[]): readonly Group[] {
  return [{ items }];
}

/** Groups by one field in the order listed; `key` is the value (or the only code of its list). */
export function groupBy(
  items: readonly Values[],
  field: string,
  groups: readonly { readonly key: string; readonly no?: string; readonly label: string; readonly gives?: false }[],
): readonly Group[] {
  return groups.map(({ key, no, label, gives }) => ({
    ...(no === undefined ? {} : { no }),
    label,
    ...(gives === false ? {} : { gives: field }),
    items: items.filter((item) => String(item[field]) === key),
  }));
}
