// A cell as Excel holds it: a value or a formula with its stored result, and what of its style an add-in can see.
import type { CellValue } from "#engine/workbook.ts";

export type CellStyle = {
  /** Number format code; General when absent. */
  readonly format?: string;
  readonly font?: string;
  /** "#RRGGBB" behind the cell; none when absent. */
  readonly fill?: string;
  /** Cells are locked unless this is false; it counts only on a protected sheet. */
  readonly locked?: false;
};

export type Cell = {
  readonly value: CellValue;
  /** With its leading "=". */
  readonly formula?: string;
  readonly style: CellStyle;
};

export const PLAIN: CellStyle = Object.freeze({});
export const EMPTY: Cell = Object.freeze({ value: "", style: PLAIN });

export const isBlank = (cell: Cell): boolean => cell.value === "" && cell.formula === undefined;
export const isUnformatted = ({ style }: Cell): boolean => Object.keys(style).length === 0;

/** The style with one trait changed; `undefined` takes the trait away. */
export function restyle<K extends keyof CellStyle>(
  style: CellStyle,
  trait: K,
  to: CellStyle[K] | undefined,
): CellStyle {
  const { [trait]: _gone, ...rest } = style;
  return to === undefined ? rest : { ...rest, [trait]: to };
}
