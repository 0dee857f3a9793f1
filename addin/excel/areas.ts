// Areas of sheets: as Excel writes them, cut into pieces that it will hand over, and what is left of one beside another.
import { columnIndex, parseRange } from "#engine/address.ts";
import type { Range } from "#engine/workbook.ts";
import type { Area } from "../browser/block.ts";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** `values` reads nothing but values: results of formulas. */
export type AreaToRead = Area & { readonly values?: boolean };

/** "A1:C3", "A:B", "3:5", several of them after commas, as areas; undefined for anything else. */
export function areasOf(address: string): Range[] | undefined {
  const areas = address.split(",").map((part) => areaOf(part.slice(part.lastIndexOf("!") + 1).trim()));
  return areas.every((area) => area !== undefined) ? areas : undefined;
}

function areaOf(text: string): Range | undefined {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) return { top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) };
  return parseRange(text);
}

/** What two areas share. */
export function common(area: Area, other: Range | undefined): Area | undefined {
  if (!other) return undefined;
  const both = {
    sheet: area.sheet,
    top: Math.max(area.top, other.top),
    left: Math.max(area.left, other.left),
    bottom: Math.min(area.bottom, other.bottom),
    right: Math.min(area.right, other.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}

/** The parts of an area that the used area of its sheet leaves out: nothing stands there. */
export function outside(area: Area, used: Range | undefined): Range[] {
  const inner = common(area, used);
  const { top, left, bottom, right } = area;
  if (!inner) return [{ top, left, bottom, right }];
  return [
    { top, left, bottom: inner.top - 1, right },
    { top: inner.bottom + 1, left, bottom, right },
    { top: inner.top, left, bottom: inner.bottom, right: inner.left - 1 },
    { top: inner.top, left: inner.right + 1, bottom: inner.bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** "Sheet!A1:B2,'Other, sheet'!C3:D4" as areas. */
export function areasIn(address: string): Range[] {
  return address
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((part) => parseRange(part.slice(part.lastIndexOf("!") + 1).trim()))
    .filter((range) => range !== undefined);
}

/** Areas of at most so many cells (one row at the least), row by row. */
export function pieces(area: AreaToRead, most: number): AreaToRead[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(most / width));
  const parts: AreaToRead[] = [];
  for (let top = area.top; top <= area.bottom; top += height)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  return parts;
}

export function cellsOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
