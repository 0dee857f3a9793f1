// What a rule about one sheet, or about one table of it, may know. It knows nothing of the other sheets: an edit there
// changes none of what the rule finds here.
import type { Form } from "./form.ts";
import type { Memo } from "./memo.ts";
import { templateLists } from "./own-template.ts";
import { reportingWindow, type Window } from "./reporting-window.ts";
import type { RuleContext } from "./rule-context.ts";
import type { Table } from "./table.ts";
import { cellAt, keepsTypes, type Cell, type CellRef, type Range, type Sheet } from "./workbook.ts";

export type SheetScope = {
  readonly sheet: Sheet;
  /** The tables that stand on the sheet. */
  readonly tables: readonly Table[];
  /** Areas of tables that do not count: a finding of their own covers their cells. */
  readonly open: readonly Range[];
  /** Cells of the sheet that nothing takes up. */
  readonly unmapped: readonly CellRef[];
  /** The other year that the sheet is of, on which nothing is read. */
  readonly otherYear: number | undefined;
  /** Is it the sheet of lists behind the drop-downs of our own blank workbook? */
  readonly isLists: boolean;
  readonly date1904: boolean;
  /** Does the file tell numbers from text? */
  readonly typed: boolean;
  /** From when to when the report may speak. */
  readonly window: Window | undefined;
  readonly forms: readonly Form[];
};

/** The scopes of all sheets, in order; of a sheet that `memo` knows with all that its scope holds, the same object. */
export function scopesOf(context: RuleContext, memo: Memo): readonly SheetScope[] {
  const { book, forms } = context;
  const lists = templateLists(book);
  const window = reportingWindow(context);
  const tables = bySheet(context.tables);
  const unsure = bySheet(context.unsure);
  const unmapped = bySheet(context.ledger.unmapped);
  const years = new Map(context.ledger.sheets.map(({ sheet, year }) => [sheet, year]));
  return book.sheets.map((sheet): SheetScope => {
    const scope: SheetScope = {
      sheet,
      tables: tables(sheet),
      open: unsure(sheet).map(({ range }) => range),
      unmapped: unmapped(sheet),
      otherYear: years.get(sheet.name),
      isLists: sheet.name === lists,
      date1904: book.date1904,
      typed: keepsTypes(book.format),
      window,
      forms,
    };
    return memo(sheet, "scope", partsOf(scope), () => scope);
  });
}

/** All that the scope holds, one by one. */
function partsOf({
  tables,
  open,
  unmapped,
  otherYear,
  isLists,
  date1904,
  typed,
  window,
  forms,
}: SheetScope): readonly unknown[] {
  const areas = open.flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]);
  const cells = unmapped.flatMap(({ row, column }) => [row, column]);
  const about = [forms, otherYear, isLists, date1904, typed, window?.from, window?.to, tables.length, open.length];
  return [...about, ...tables, ...areas, ...cells];
}

function bySheet<T extends { readonly sheet: string }>(all: readonly T[]): (sheet: Sheet) => readonly T[] {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const own = found.get(one.sheet);
    if (own) own.push(one);
    else found.set(one.sheet, [one]);
  }
  return ({ name }) => found.get(name) ?? [];
}

/** The stored cell at a place of the sheet, or undefined. */
export function cellIn({ sheet }: Pick<SheetScope, "sheet">, { row, column }: CellRef): Cell | undefined {
  return cellAt(sheet, row, column);
}

/** The text typed into a cell of the sheet, as stored; undefined for numbers, formulas and blanks. */
export function typedText(scope: Pick<SheetScope, "sheet">, at: CellRef): string | undefined {
  const cell = cellIn(scope, at);
  return typeof cell?.value === "string" && cell.formula === undefined ? cell.value : undefined;
}
