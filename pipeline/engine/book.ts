// A workbook to be written: what consolidation and the vote hand to a writer. Plain data but for `rows`, which may be
// a generator so that a national book never stands in memory as a whole. Rows and columns are 0-based.

export type Color = string; // "RRGGBB"
export type Edge = { readonly style: "hair" | "thin" | "medium" | "double"; readonly color?: Color };

/** A cell style. Writers intern by identity first, so define styles once and share them. */
export type Style = {
  readonly font?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly size?: number;
    readonly color?: Color;
    readonly name?: string;
  };
  readonly fill?: Color;
  readonly border?: { readonly top?: Edge; readonly bottom?: Edge; readonly left?: Edge; readonly right?: Edge };
  readonly horizontal?: "left" | "center" | "right" | "justify" | "centerContinuous";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  /** Number format code; General when absent. "@" for text. */
  readonly format?: string;
  /** Cells are locked unless this is false; it matters only on protected sheets. */
  readonly locked?: boolean;
};

/**
 * One cell. A formula carries its computed result in `value`; it is written without the leading "=".
 * Text is always written as text, whatever it looks like. `link` is an in-workbook target ("'Sổ cái'!A1").
 */
export type BookCell = {
  readonly column: number;
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly style?: Style;
  readonly link?: string;
  readonly note?: string;
};
export type BookRow = {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly outline?: number;
  readonly cells: readonly BookCell[];
};

export type Validation = {
  /** A1 areas, separated by spaces. */
  readonly ranges: string;
  readonly type: "list" | "whole" | "decimal" | "date" | "textLength" | "custom";
  readonly operator?: "between" | "greaterThanOrEqual" | "lessThanOrEqual" | "equal" | "greaterThan" | "lessThan";
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank?: boolean;
  readonly errorStyle?: "stop" | "warning" | "information";
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
};

export type Conditional = {
  readonly ranges: string;
  readonly formula: string;
  readonly style: Pick<Style, "font" | "fill">;
  readonly stopIfTrue?: boolean;
};

export type Print = {
  readonly landscape?: boolean;
  /** Repeated on each page: 0-based first and last row. */
  readonly titleRows?: readonly [number, number];
  /** Repeated on each page of a table that is several pages wide: 0-based first and last column. */
  readonly titleColumns?: readonly [number, number];
  readonly area?: string;
  /** Pages across; as many down as it takes. */
  readonly fitWidth?: number;
  readonly fitHeight?: number;
  readonly header?: string;
  readonly footer?: string;
  /** Rows (0-based) after which a page ends. */
  readonly breaks?: readonly number[];
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly centerHorizontally?: boolean;
};

export type BookSheet = {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly tabColor?: Color;
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean; readonly style?: Style }[];
  readonly rows: Iterable<BookRow>;
  readonly merges?: readonly string[];
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: string;
  /** Protected without a password; unlocked cells stay open. */
  readonly protect?: boolean;
  readonly validations?: readonly Validation[];
  readonly conditionals?: readonly Conditional[];
  readonly print?: Print;
  readonly gridLines?: boolean;
  readonly zoom?: number;
  readonly defaultRowHeight?: number;
};

export type DefinedName = { readonly name: string; readonly ref: string; readonly hidden?: boolean };

export type Book = {
  readonly title: string;
  readonly subject?: string;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  readonly parts: readonly { readonly namespace: string; readonly xml: string }[];
};
