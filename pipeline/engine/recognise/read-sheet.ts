// One sheet as far as it can be read on its own: its tables, upright or turned, and a mark on every cell they take up.
import { readDate } from "../date.ts";
import type { BoundColumn, FieldValue, Table } from "../table.ts";
import type { Range, Sheet } from "../workbook.ts";
import { cellsOf, type CellRef } from "../workbook.ts";
import { continuedList } from "./continued-list.ts";
import { markCover } from "./cover.ts";
import { foldedLines } from "./folded-lines.ts";
import { markFurniture } from "./furniture.ts";
import { labelPairs } from "./label-pairs.ts";
import { sheetLedger, type SheetLedger } from "./ledger.ts";
import { type Marks, newMarks } from "./marks.ts";
import { namingField } from "./match-path.ts";
import { noneTables } from "./none.ts";
import type { SheetContext } from "./read-block.ts";
import { recogniseSheet, type SheetTables } from "./recognise-sheet.ts";
import { otherYear } from "./sheet-year.ts";
import { type View, viewOf } from "./view.ts";

export type SheetReading = SheetTables & {
  /** The other year that the sheet is of, left in the file: nothing on it is read. */
  readonly past?: number;
  readonly marks: Marks;
};

/** Nothing is read on the sheet of lists of our own blank workbook, nor on one of another year. */
export function unreadSheet(past?: number): SheetReading {
  return { ...(past === undefined ? {} : { past }), tables: [], unsure: [], marks: newMarks() };
}

/** `year`: the year of the report, where its headers say one. */
export function readSheet(view: View, context: SheetContext, year: number | undefined): SheetReading {
  const past = otherYear(view, year);
  if (past !== undefined) return unreadSheet(past);
  const marks = newMarks();
  const found = onSheet(view.sheet, view, context, marks);
  const tables = [...found.tables, ...noneTables(view, found.tables, context.phrases, marks)];
  if (tables.length > 0) markFurniture(view.sheet, tables, marks);
  return { ...found, tables, marks };
}

/** A sheet on which nothing was found, as the rest of the list that ends another; undefined where it is not. */
export function goOn(view: View, { open }: SheetReading): SheetReading | undefined {
  const marks = newMarks();
  const rest = open && continuedList(view, open, marks);
  if (!rest) return undefined;
  markFurniture(view.sheet, [rest.table], marks);
  return { tables: [rest.table], unsure: [], open: rest, marks };
}

// A sheet that yields no table as it stands may be a turned one: headings down the side, items across.
function onSheet(sheet: Sheet, view: View, context: SheetContext, marks: Marks): SheetTables {
  const pairs = context.ours && view.bottom <= 400 ? labelPairs(view, context.phrases) : undefined;
  if (pairs) {
    const forms = recogniseSheet(pairs.view, context, marks);
    if (forms.tables.length > 0 && forms.tables.every((table) => holdsLines(table) && namesItems(table))) {
      for (const ref of pairs.numbers) marks.setRef(ref, "numbering");
      return forms;
    }
    marks.clear();
  }
  const folded = foldedLines(view, context.phrases);
  if (folded) {
    const { tables, unsure } = recogniseSheet(folded, context, marks);
    if (tables.length > 0 && tables.every((table) => holdsLines(table) && namesItems(table)))
      return { tables: tables.map(unfolded), unsure };
    marks.clear();
  }
  const upright = recogniseSheet(view, context, marks);
  const isTable = (table: Table) => holdsLines(table) && !isMostlyUnknown(table);
  if (upright.tables.some(isTable) || upright.unsure.length > 0 || view.rows.length === 0) return upright;
  // Turning a sheet with thousands of rows makes no table anybody laid out across.
  if (view.bottom > 400) return upright;
  const across = viewOf(sheet, true);
  // "Tên hội | Hội A | Hội B" read upright is a heading with nothing below it: lines across are worth more than that.
  if (upright.tables.length > 0) {
    if (!recogniseSheet(across, context, newMarks()).tables.some(holdsLines)) return upright;
    marks.clear();
  }
  const turned = recogniseSheet(across, context, marks);
  if (turned.tables.every(isNamed)) return turned;
  marks.clear();
  return recogniseSheet(view, context, marks);
}

/** "Nội dung | ĐVT | Dự án 1 | Dự án 2 | …": headings that nobody knows are what a turned table is about. */
function isMostlyUnknown({ columns, loose }: Table): boolean {
  return loose.filter(({ reason }) => reason === "unknown").length > columns.length * 2;
}

/** Days and numbers are nobody's names: such a sheet was not laid out across. */
function isNamed({ items, form }: Table): boolean {
  const naming = namingField(form)?.id;
  const names = items.flatMap(({ values }) => (naming === undefined ? [] : (values[naming] ?? [])));
  const isName = (name: FieldValue) =>
    typeof name !== "string" || (/\p{L}{2}/u.test(name) && readDate(name).kind === "not-a-date");
  return names.every(isName);
}

/** Columns by where they stand on the sheet, not in the view laid out anew. */
function unfolded(table: Table): Table {
  const placed = <T extends Pick<BoundColumn, "index" | "at">>(one: T): T => ({ ...one, index: one.at.column });
  return { ...table, columns: table.columns.map(placed), loose: table.loose.map(placed) };
}

function namesItems({ columns }: Table): boolean {
  return columns.some(({ field }) => field.required === true && field.kind === "text");
}

function holdsLines({ items, aggregates, none }: Table): boolean {
  return items.length > 0 || aggregates.length > 0 || none !== undefined;
}

/** What the other sheets of a workbook have decided about one. */
export type Closing = {
  /** Tables whose rows stand in another one. */
  readonly repeated: readonly Range[];
  /** Cells that say what the report is. */
  readonly titles: readonly CellRef[];
  /** Holds no table, but says what the report is. */
  readonly isCover: boolean;
  /** Of our own blank workbook, without a section: its cover or its lists, and nothing a union wrote. */
  readonly isTemplate: boolean;
};

/** The ledger of a sheet in the light of the other sheets. Leaves the marks of its reading alone. */
export function closeSheet(view: View, { marks: read, past }: SheetReading, closing: Closing): SheetLedger {
  const marks = read.copy();
  for (const range of closing.repeated) marks.forget(range);
  for (const ref of closing.titles) marks.setRef(ref, "title");
  if (closing.isCover) markCover(view, marks);
  if (closing.isTemplate) for (const { row, column } of cellsOf(view.sheet)) marks.set(view, row, column, "title");
  return { ...sheetLedger(view.sheet, marks), ...(past === undefined ? {} : { year: past }) };
}
