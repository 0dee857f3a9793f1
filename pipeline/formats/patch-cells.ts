// Changes named cells of a worksheet in its bytes. A cell keeps its style; a formula that is overwritten goes, and other
// cells that shared it get it written out, so that they still mean what they meant.
import { addressOf, parseRange, rangeAddress } from "#engine/address.ts";
import type { Range } from "#engine/workbook.ts";
import { parseSharedFormula, shiftFormula } from "./formula-shift.ts";
import { PatchError } from "./patch-error.ts";
import { scanSheet, type CellSpan, type RowSpan, type SheetSpans } from "./patch-scan.ts";
import { utf8Bytes } from "./xlsx-bytes-out.ts";
import { escapeText, textElement } from "./xlsx-text-out.ts";

export type CellChange = {
  readonly row: number;
  readonly column: number;
  /** null empties the cell and leaves its style; undefined leaves the value and changes the style only. */
  readonly to: string | number | boolean | null | undefined;
  /** The style the cell shall have, from the one it has. */
  readonly style: (current: number) => number;
};

export type PatchedSheet = {
  readonly bytes: Uint8Array;
  readonly formulaRemoved: boolean;
  readonly formulasLeft: number;
};

type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Throws PatchError when a cell belongs to an array formula or a data table of several cells. */
export function patchCells(sheet: Uint8Array, part: string, changes: readonly CellChange[]): PatchedSheet {
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const spans = scanSheet(sheet, part, new Set(ordered.map((change) => change.row)));
  const overwriting = ordered.filter((change) => change.to !== undefined);
  refuseArrays(spans, overwriting);
  const splices: Splice[] = [...sharedFormulasWrittenOut(spans, overwriting)];
  let removed = 0;
  const rows = new Map(spans.rows.map((row) => [row.row, row]));
  const newRows: { row: number; text: string }[] = [];

  for (let first = 0; first < ordered.length;) {
    const row = ordered[first]!.row;
    let last = first;
    while (last < ordered.length && ordered[last]!.row === row) last++;
    const inRow = ordered.slice(first, last);
    first = last;
    const span = rows.get(row);
    if (!span) {
      const text = inRow.map((change) => newCell(change, spans, undefined)).join("");
      if (text !== "") newRows.push({ row, text: `<${spans.prefix}row r="${row + 1}">${text}</${spans.prefix}row>` });
      continue;
    }
    const cells = spans.cells.get(row) ?? [];
    const inserts: { at: number; text: string }[] = [];
    for (const change of inRow) {
      const cell = cells.find((one) => one.column === change.column);
      if (!cell) {
        const text = newCell(change, spans, span.style);
        const at = cells.find((one) => one.column > change.column)?.start ?? span.contentEnd;
        if (text !== "") inserts.push({ at, text });
      } else if (change.to === undefined) splices.push(restyled(sheet, cell, change));
      else {
        if (cell.formula) removed++;
        splices.push({
          start: cell.start,
          end: cell.end,
          text: cellXml(change, change.style(cell.style), spans.prefix),
        });
      }
    }
    splices.push(...rowInserts(sheet, span, spans.prefix, inserts));
  }
  splices.push(...sheetInserts(sheet, spans, newRows), ...extentSplice(spans, overwriting));
  const bytes = splices.length > 0 ? spliced(sheet, splices) : sheet;
  return { bytes, formulaRemoved: removed > 0, formulasLeft: spans.formulas - removed };
}

function refuseArrays({ groups }: SheetSpans, changes: readonly CellChange[]): void {
  for (const { formula, row, column } of groups) {
    if (formula.kind === "shared") continue;
    const area = parseRange(formula.ref) ?? { top: row, bottom: row, left: column, right: column };
    if (area.top === area.bottom && area.left === area.right) continue;
    const hit = changes.find((one) => within(one, area));
    if (hit) throw new PatchError("array-formula", addressOf(hit.row, hit.column));
  }
}

function within({ row, column }: { row: number; column: number }, area: Range): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Where the cell that stores a shared formula is overwritten, the cells that share it get it as their own. */
function sharedFormulasWrittenOut({ groups, prefix }: SheetSpans, changes: readonly CellChange[]): Splice[] {
  const overwritten = new Set(changes.map((change) => addressOf(change.row, change.column)));
  const masters = new Map<string, ReturnType<typeof parseSharedFormula>>();
  const splices: Splice[] = [];
  for (const { row, column, formula } of groups) {
    if (formula.kind !== "shared") continue;
    const gone = overwritten.has(addressOf(row, column));
    if (formula.text !== "") {
      if (gone) masters.set(formula.group, parseSharedFormula(formula.text, row, column));
      else masters.delete(formula.group);
      continue;
    }
    const master = masters.get(formula.group);
    if (!master || gone) continue;
    const text = `<${prefix}f>${escapeText(shiftFormula(master, row, column))}</${prefix}f>`;
    splices.push({ start: formula.start, end: formula.end, text });
  }
  return splices;
}

function cellXml({ row, column, to }: CellChange, style: number, prefix: string): string {
  const open = `<${prefix}c r="${addressOf(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  const close = `</${prefix}c>`;
  if (to === null || to === undefined || to === "") return `${open}/>`;
  if (typeof to === "number") return `${open}><${prefix}v>${to}</${prefix}v>${close}`;
  if (typeof to === "boolean") return `${open} t="b"><${prefix}v>${to ? 1 : 0}</${prefix}v>${close}`;
  const text = textElement(to)
    .replace(/^<t/, `<${prefix}t`)
    .replace(/<\/t>$/, `</${prefix}t>`);
  return `${open} t="inlineStr"><${prefix}is>${text}</${prefix}is>${close}`;
}

/** A cell that is not in the file takes the style Excel would give it: the row's, else the column's. */
function newCell(change: CellChange, { prefix, columnStyles }: SheetSpans, rowStyle: number | undefined): string {
  if (change.to === null || change.to === "") return "";
  const column = columnStyles.find(({ first, last }) => change.column >= first && change.column <= last);
  const current = rowStyle ?? column?.style ?? 0;
  const style = change.style(current);
  if (change.to === undefined && style === current) return "";
  return cellXml(change, style, prefix);
}

/** Only the opening tag changes: value, formula and all the rest stay. */
function restyled(sheet: Uint8Array, cell: CellSpan, change: CellChange): Splice {
  const tag = decoder.decode(sheet.subarray(cell.start, cell.openEnd));
  const style = String(change.style(cell.style));
  const pattern = /(\ss\s*=\s*)("[^"]*"|'[^']*')/;
  const text = pattern.test(tag)
    ? tag.replace(pattern, (_, before: string) => `${before}"${style}"`)
    : tag.replace(/^<[^\s/>]+/, (open) => `${open} s="${style}"`);
  return { start: cell.start, end: cell.openEnd, text };
}

function rowInserts(
  sheet: Uint8Array,
  row: RowSpan,
  prefix: string,
  inserts: readonly { at: number; text: string }[],
): Splice[] {
  if (inserts.length === 0) return [];
  if (row.openEnd < row.end) return inserts.map(({ at, text }) => ({ start: at, end: at, text }));
  return [opened(sheet, row, `${prefix}row`, inserts.map(({ text }) => text).join(""))];
}

/** `<row …/>` becomes `<row …>…</row>`. */
function opened(sheet: Uint8Array, { openEnd }: { openEnd: number }, name: string, inner: string): Splice {
  let slash = openEnd - 2;
  while (sheet[slash] !== 47) slash--;
  return { start: slash, end: openEnd, text: `>${inner}</${name}>` };
}

function sheetInserts(
  sheet: Uint8Array,
  { sheetData, rows, prefix }: SheetSpans,
  added: readonly { row: number; text: string }[],
): Splice[] {
  if (added.length === 0) return [];
  if (sheetData.openEnd === sheetData.end)
    return [opened(sheet, sheetData, `${prefix}sheetData`, added.map(({ text }) => text).join(""))];
  return added.map(({ row, text }) => {
    const at = rows.find((one) => one.row > row)?.start ?? sheetData.contentEnd;
    return { start: at, end: at, text };
  });
}

/** A stated extent grows with the cells, for readers that trust it and would not see the new ones. */
function extentSplice({ extent }: SheetSpans, changes: readonly CellChange[]): Splice[] {
  const area = extent && parseRange(extent.ref);
  if (!area) return [];
  let grown = area;
  for (const { row, column, to } of changes) {
    if (to === null || to === "" || within({ row, column }, grown)) continue;
    grown = {
      top: Math.min(grown.top, row),
      left: Math.min(grown.left, column),
      bottom: Math.max(grown.bottom, row),
      right: Math.max(grown.right, column),
    };
  }
  return grown === area ? [] : [{ start: extent.start, end: extent.end, text: rangeAddress(grown) }];
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function spliced(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const ordered = splices
    .map((one) => ({ ...one, data: utf8Bytes(one.text) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const length = ordered.reduce((sum, { start, end, data }) => sum - (end - start) + data.length, bytes.length);
  const out = new Uint8Array(length);
  let from = 0;
  let to = 0;
  for (const { start, end, data } of ordered) {
    out.set(bytes.subarray(from, start), to);
    to += start - from;
    out.set(data, to);
    to += data.length;
    from = end;
  }
  out.set(bytes.subarray(from), to);
  return out;
}
