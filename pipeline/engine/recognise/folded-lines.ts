// Wide tables folded to fit the page: two lines of headings, and under them two lines for each item, every cell of which
// is a field of its own. Laid out anew as one line of twice the columns, so that the same code reads them.
import type { Cell, CellRef, Range } from "../workbook.ts";
import { candidateRows } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import type { Phrases } from "./phrases.ts";
import { isBlank, type Placed, textOf, type View } from "./view.ts";

/** A column of the view laid out anew: a column of the sheet, and which of an item's two lines it stands in. */
type Slot = { readonly column: number; readonly line: 0 | 1 };

const FEWEST = 2;

/** The view of a sheet of such a table; undefined where headings and items do not stand on two lines each. */
export function foldedLines(view: View, phrases: Phrases): View | undefined {
  if (view.turned || view.area) return undefined;
  const candidates = candidateRows(view, phrases);
  for (const top of candidates) {
    const pairs = candidates.includes(top + 1) ? pairsBelow(view, top) : undefined;
    if (pairs) return laidOut(view, pairs);
  }
  return undefined;
}

/** The first rows of all pairs, the headings' own among them. */
function pairsBelow(view: View, top: number): ReadonlySet<number> | undefined {
  const filled = (row: number, column: number) => !isBlank(view.own(row, column));
  const number = view
    .cells(top)
    .find(({ cell }) => /^(?:stt|tt|so tt|so thu tu)$/.test(headingText(textOf(cell) ?? "").key))?.column;
  if (number === undefined || filled(top + 1, number)) return undefined;
  const wide = wideCells(view, top);
  const stacked = view.cells(top).filter(({ column }) => filled(top, column) && filled(top + 1, column));
  if (wide.length === 0 ? stacked.length < FEWEST : stacked.length === 0) return undefined;
  const items = view.rows.filter((row) => row > top + 1 && isNumber(view.own(row, number)));
  const isPair = (row: number) =>
    !filled(row + 1, number) &&
    stacked.every(({ column }) => filled(row, column) && filled(row + 1, column)) &&
    wideCells(view, row).join() === wide.join();
  return items.length >= FEWEST && items.every(isPair) ? new Set([top, ...items]) : undefined;
}

/**
 * Which columns the cells of a line and of the one below it lie across, of the upper line first. Above items that lie
 * alike they are headings of their own; above items of one line each they would be groups of headings.
 */
function wideCells(view: View, top: number): readonly string[] {
  return [0, 1].flatMap((line) =>
    view.cells(top + line).flatMap(({ column }) => {
      const area = view.merge(top + line, column);
      return isAcross(area) ? [`${line}:${area!.left}-${area!.right}`] : [];
    }),
  );
}

function isAcross(area: Range | undefined): boolean {
  return area !== undefined && area.right > area.left;
}

function isNumber(cell: Cell | undefined): boolean {
  return /^\d{1,4}\.?$/.test(String(typeof cell?.value === "object" ? "" : (cell?.value ?? "")).trim());
}

function laidOut(view: View, pairs: ReadonlySet<number>): View {
  const isSecond = (row: number) => pairs.has(row - 1);
  const rows = view.rows.filter((row) => !isSecond(row));
  const slots = Array.from({ length: view.right + 1 }, (_, column): readonly Slot[] =>
    [...pairs].some((row) => !isBlank(view.own(row + 1, column)))
      ? [
          { column, line: 0 },
          { column, line: 1 },
        ]
      : [{ column, line: 0 }],
  ).flat();
  const slotOf = (column: number, line: 0 | 1) =>
    slots.findIndex((slot) => slot.column === column && slot.line === line);
  const place = (row: number, slot: number) => {
    const { column, line } = slots[slot] ?? { column: view.right + 1, line: 0 };
    return line === 0 ? { row, column } : pairs.has(row) ? { row: row + 1, column } : undefined;
  };
  const own = (row: number, slot: number): Cell | undefined => {
    const at = place(row, slot);
    return at && view.own(at.row, at.column);
  };
  const merge = (row: number, slot: number): Range | undefined => {
    const at = place(row, slot);
    const area = at && view.merge(at.row, at.column);
    if (!area) return undefined;
    const line = slots[slot]!.line;
    const isPair = pairs.has(row) && isAcross(area);
    const [top, bottom] = [area.top, area.bottom].map((one) => (isSecond(one) ? one - 1 : one));
    return {
      top: top!,
      left: slotOf(area.left, line),
      bottom: bottom!,
      right: slotOf(isPair ? area.left : area.right, line),
    };
  };
  const shown = (row: number, slot: number): Cell | undefined => {
    const at = place(row, slot);
    const area = at && pairs.has(row) ? view.merge(at.row, at.column) : undefined;
    // What lies across several columns is one cell of the line laid out anew.
    return at && !(area && area.left < at.column) ? view.shown(at.row, at.column) : undefined;
  };
  const lines = new Map(
    rows.map((row): [number, readonly Placed[]] => [
      row,
      slots.flatMap((_slot, column) => {
        const cell = own(row, column);
        return cell ? [{ column, cell }] : [];
      }),
    ]),
  );
  const ref = (row: number, slot: number): CellRef => {
    const at = place(row, slot) ?? { row, column: slots[slot]!.column };
    return view.ref(at.row, at.column);
  };
  const area = ({ top, left, bottom, right }: Range): Range => ({
    top,
    left: slots[left]!.column,
    bottom: pairs.has(bottom) ? bottom + 1 : bottom,
    right: slots[right]!.column,
  });
  return {
    sheet: view.sheet,
    turned: false,
    rows,
    bottom: view.bottom,
    right: slots.length - 1,
    cells: (row) => lines.get(row) ?? [],
    own,
    shown,
    merge,
    ref,
    area,
  };
}
