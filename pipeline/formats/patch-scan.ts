// Where the cells of a worksheet stand in its bytes: enough to change one and leave its neighbours as they are.
import { columnIndex, parseAddress } from "#engine/address.ts";
import {
  AttributeCursor,
  isNameEnd,
  isSpecial,
  localStart,
  nextTag,
  skipElement,
  skipSpecial,
  SLASH,
  spells,
  tagEnd,
} from "./byte-scan.ts";
import { PatchError } from "./patch-error.ts";
import { xmlText } from "./xml-text.ts";

/** An element's bytes: [start, end); its opening tag ends at openEnd; content ends at contentEnd. */
export type Span = {
  readonly start: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
};
export type FormulaSpan = Span & {
  readonly kind: string;
  readonly group: string;
  readonly ref: string;
  readonly text: string;
};
export type CellSpan = Span & { readonly column: number; readonly style: number; readonly formula?: FormulaSpan };
export type RowSpan = Span & { readonly row: number; readonly style: number | undefined };
/** A formula that concerns other cells too (shared, array, data table), and where it stands. */
export type GroupFormula = { readonly row: number; readonly column: number; readonly formula: FormulaSpan };

export type SheetSpans = {
  /** The document's prefix with its colon, "" when there is none. */
  readonly prefix: string;
  readonly sheetData: Span;
  readonly rows: readonly RowSpan[];
  /** Cells of the rows asked for. */
  readonly cells: ReadonlyMap<number, readonly CellSpan[]>;
  readonly groups: readonly GroupFormula[];
  readonly formulas: number;
  /** The value of the sheet's stated extent, when it states one. */
  readonly extent?: { readonly start: number; readonly end: number; readonly ref: string };
  /** Style of the cells that a column would get, by column. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: number }[];
};

const MAX_DEPTH = 256;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const textOf = (b: Uint8Array, from: number, to: number): string => decoder.decode(b.subarray(from, to));

/** The attributes of the tag at `at`, whose name begins at `name`, as raw text with their places. */
function attributesAt(b: Uint8Array, name: number): Map<string, { value: string; start: number; end: number }> {
  const cursor = new AttributeCursor();
  cursor.at = name;
  while (!isNameEnd(b[cursor.at])) cursor.at++;
  const found = new Map<string, { value: string; start: number; end: number }>();
  while (cursor.next(b))
    found.set(textOf(b, cursor.name, cursor.nameEnd), {
      value: xmlText(textOf(b, cursor.value, cursor.valueEnd)),
      start: cursor.value,
      end: cursor.valueEnd,
    });
  return found;
}

function spanAt(b: Uint8Array, at: number): Span {
  const openEnd = tagEnd(b, at) + 1;
  if (b[openEnd - 2] === SLASH) return { start: at, openEnd, contentEnd: openEnd, end: openEnd };
  const end = skipElement(b, at, MAX_DEPTH);
  let contentEnd = end - 1;
  while (b[contentEnd] !== 60) contentEnd--;
  return { start: at, openEnd, contentEnd, end };
}

/** Child elements of a span: `local` is where the local name begins, -1 under another prefix. */
function* childrenOf(
  b: Uint8Array,
  parent: Span,
  prefix: number,
): Generator<{ at: number; local: number; skip: (to: number) => void }> {
  let i = parent.openEnd;
  while (i < parent.contentEnd) {
    i = nextTag(b, i);
    if (i >= parent.contentEnd) return;
    if (isSpecial(b, i)) {
      i = skipSpecial(b, i);
      continue;
    }
    let next = -1;
    yield { at: i, local: localStart(b, i + 1, prefix), skip: (to) => (next = to) };
    i = next < 0 ? skipElement(b, i, MAX_DEPTH) : next;
  }
}

/**
 * Finds rows, the cells of the rows in `wanted`, and the formulas that concern several cells.
 * Throws PatchError when the part is no worksheet, UnreadableWorkbook when it is damaged.
 */
export function scanSheet(b: Uint8Array, part: string, wanted: ReadonlySet<number>): SheetSpans {
  let at = nextTag(b, 0);
  while (isSpecial(b, at)) at = nextTag(b, skipSpecial(b, at));
  let colon = at + 1;
  while (!isNameEnd(b[colon]) && b[colon] !== 58) colon++;
  const prefix = b[colon] === 58 ? colon - at : 0;
  if (!spells(b, at + 1 + prefix, "worksheet")) throw new PatchError("not-a-worksheet", part);
  let sheetData: Span | undefined;
  let extent: SheetSpans["extent"];
  const columnStyles: { first: number; last: number; style: number }[] = [];
  for (const child of childrenOf(b, spanAt(b, at), prefix)) {
    if (child.local < 0) continue;
    if (spells(b, child.local, "dimension")) {
      const ref = attributesAt(b, child.local).get("ref");
      if (ref) extent = { start: ref.start, end: ref.end, ref: ref.value };
    } else if (spells(b, child.local, "cols")) {
      for (const column of childrenOf(b, spanAt(b, child.at), prefix)) {
        if (column.local < 0) continue;
        const found = attributesAt(b, column.local);
        const style = Number(found.get("style")?.value ?? 0);
        if (style > 0)
          columnStyles.push({
            first: Number(found.get("min")?.value) - 1,
            last: Number(found.get("max")?.value) - 1,
            style,
          });
      }
    } else if (spells(b, child.local, "sheetData")) {
      sheetData = spanAt(b, child.at);
      break;
    }
  }
  if (!sheetData) throw new PatchError("damaged", part);
  const rows: RowSpan[] = [];
  const cells = new Map<number, readonly CellSpan[]>();
  const groups: GroupFormula[] = [];
  let formulas = 0;
  let previous = -1;
  for (const child of childrenOf(b, sheetData, prefix)) {
    if (child.local < 0 || !spells(b, child.local, "row")) continue;
    const found = attributesAt(b, child.local);
    const row = found.has("r") ? Number(found.get("r")!.value) - 1 : previous + 1;
    const span = spanAt(b, child.at);
    const styled = found.get("customFormat")?.value;
    const style = styled === "1" || styled === "true" ? Number(found.get("s")?.value ?? 0) : undefined;
    const inRow = scanRow(b, span, prefix);
    for (const { column, formula } of inRow) {
      if (!formula) continue;
      formulas++;
      if (formula.kind !== "" && formula.kind !== "normal") groups.push({ row, column, formula });
    }
    rows.push({ ...span, row, style });
    if (wanted.has(row)) cells.set(row, [...(cells.get(row) ?? []), ...inRow]);
    previous = row;
    child.skip(span.end);
  }
  const name = textOf(b, at + 1, at + 1 + prefix);
  return { prefix: name, sheetData, rows, cells, groups, formulas, columnStyles, ...(extent ? { extent } : {}) };
}

function scanRow(b: Uint8Array, row: Span, prefix: number): CellSpan[] {
  const cells: CellSpan[] = [];
  let previous = -1;
  for (const child of childrenOf(b, row, prefix)) {
    if (child.local < 0 || !spells(b, child.local, "c")) continue;
    const found = attributesAt(b, child.local);
    const address = found.get("r")?.value;
    const column = address === undefined ? previous + 1 : (parseAddress(address)?.column ?? columnIndex(address));
    const span = spanAt(b, child.at);
    const formula = scanFormula(b, span, prefix);
    cells.push({ ...span, column, style: Number(found.get("s")?.value ?? 0), ...(formula ? { formula } : {}) });
    previous = column;
    child.skip(span.end);
  }
  return cells;
}

function scanFormula(b: Uint8Array, cell: Span, prefix: number): FormulaSpan | undefined {
  for (const child of childrenOf(b, cell, prefix)) {
    if (child.local < 0 || !spells(b, child.local, "f")) continue;
    const found = attributesAt(b, child.local);
    const span = spanAt(b, child.at);
    const value = (name: string): string => found.get(name)?.value ?? "";
    return {
      ...span,
      kind: value("t"),
      group: value("si"),
      ref: value("ref"),
      text: xmlText(textOf(b, span.openEnd, span.contentEnd)),
    };
  }
  return undefined;
}
