// Areas of a sheet and the addresses that name them, whole rows and columns included.
import { columnIndex, columnLetters, rangeAddress } from "#engine/address.ts";
import type { Range } from "#engine/workbook.ts";

export type Area = Range;

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE: Area = Object.freeze({ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsIn = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
export const isInside = (inner: Area, outer: Area): boolean =>
  holds(outer, inner.top, inner.left) && holds(outer, inner.bottom, inner.right);

/** Rows for columns and columns for rows. */
export const turnArea = ({ top, left, bottom, right }: Area): Area => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

export function intersect(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** "B2", "B2:C9", "3:7", "A:D", with or without `$`; undefined when the text is no address of a sheet. */
export function parseArea(text: string): Area | undefined {
  const [first = "", last = first, ...more] = text.replaceAll("$", "").split(":");
  if (more.length > 0) return undefined;
  const a = corner(first);
  const b = corner(last);
  if (!a || !b || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  const area = bounding(
    { top: a.row ?? 0, bottom: a.row ?? LAST_ROW, left: a.column ?? 0, right: a.column ?? LAST_COLUMN },
    { top: b.row ?? 0, bottom: b.row ?? LAST_ROW, left: b.column ?? 0, right: b.column ?? LAST_COLUMN },
  );
  if (first === last && !text.includes(":") && (a.row === undefined || a.column === undefined)) return undefined;
  return isInside(area, WHOLE) ? area : undefined;
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

/** As Excel writes it: "A1:C3", "3:7" for whole rows, "A:D" for whole columns. */
export function writeArea(area: Area): string {
  if (isWholeColumns(area)) {
    if (isWholeRows(area)) return `1:${LAST_ROW + 1}`;
    return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  }
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  return rangeAddress(area);
}

/** The name as Excel puts it before "!": quoted only when it must be. */
export function sheetPrefix(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*|[Cc]\d*|[Rr]\d*[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Biểu 1'!B2" -> its sheet and the rest; a text without "!" has no sheet. */
export function splitAddress(text: string): { readonly sheet?: string; readonly local: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted) return { sheet: quoted[1]!.replaceAll("''", "'"), local: quoted[2]! };
  const bang = text.indexOf("!");
  return bang < 0 ? { local: text } : { sheet: text.slice(0, bang), local: text.slice(bang + 1) };
}
