// Recognition: a workbook's snapshot becomes tables bound to forms, what the report says it is, and a ledger in which
// every cell is accounted for. Pure and synchronous; the same for Excel, browser and Node.
import type { Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import type { Profile } from "../profile.ts";
import type { Roster } from "../roster.ts";
import type { Meta, Period } from "../submission.ts";
import type { Ledger, Table, UnsureTable } from "../table.ts";
import { cellsOf, type Sheet, type Workbook } from "../workbook.ts";
import { templateLists } from "../own-template.ts";
import { speaksOfOurField } from "./choose-form.ts";
import { markCover } from "./cover.ts";
import { markFurniture } from "./furniture.ts";
import { ledgerOf } from "./ledger.ts";
import { type Marks, marksFor } from "./marks.ts";
import { completeMeta, headerMeta, type HeaderMeta } from "./meta.ts";
import { noneTables } from "./none.ts";
import { labelPairs } from "./label-pairs.ts";
import { phrasesOf } from "./phrases.ts";
import { mappingsOf, tablePlaces } from "./profile-mapping.ts";
import { withoutRepeats } from "./repeated-tables.ts";
import { recogniseSheet, type SheetContext, type SheetTables } from "./recognise-sheet.ts";
import { otherYear } from "./sheet-year.ts";
import { unicodeBook } from "./unicode-book.ts";
import { textOf, viewOf, type View } from "./view.ts";

export type RecogniseOptions = {
  readonly forms: readonly Form[];
  /** How lines of a summary name indicators; without them lines keep their words only. */
  readonly indicators?: readonly Indicator[];
  readonly roster: Roster;
  readonly period?: Period;
  readonly profile?: Profile;
};

export type Recognition = {
  readonly meta: Meta;
  readonly tables: readonly Table[];
  readonly unsure: readonly UnsureTable[];
  readonly ledger: Ledger;
};

const NO_INDICATORS: readonly Indicator[] = [];

/** Recognises every sheet of a workbook. Never throws on any snapshot. */
export function recognise(stored: Workbook, options: RecogniseOptions): Recognition {
  const book = unicodeBook(stored);
  const views = book.sheets.map((sheet) => ({ sheet, view: viewOf(sheet), marks: marksFor(sheet) }));
  const lists = templateLists(book);
  const header = headerMeta(
    book,
    views.filter(({ sheet }) => sheet.name !== lists),
    options,
  );
  const ours = isOurField(book);
  const phrases = phrasesOf(options.forms);
  const mapping = mappingsOf(options.profile, options.forms, header.unit);
  const read: Table[] = [];
  const unsure: UnsureTable[] = [];
  const past = new Set<string>();
  // A report that says no period is read for the one asked for; the rules say that it says none.
  const year = header.year ?? options.period?.year;
  const kind = header.periodKind ?? options.period?.kind;
  for (const { sheet, view, marks } of views) {
    if (sheet.name === lists) continue;
    if (otherYear(view, header.year)) {
      past.add(sheet.name);
      continue;
    }
    const context: SheetContext = {
      forms: options.forms,
      phrases,
      indicators: options.indicators ?? NO_INDICATORS,
      mapping,
      placed: tablePlaces(options.profile, header.unit),
      ...(year ? { year } : {}),
      ...(kind ? { kind } : {}),
      ...(header.defaultUnit ? { defaultUnit: header.defaultUnit } : {}),
      date1904: book.date1904,
      ours,
    };
    const found = onSheet(sheet, view, context, marks);
    read.push(...found.tables);
    unsure.push(...found.unsure);
    const none = noneTables(view, found.tables, phrases, marks);
    read.push(...none);
    const own = [...found.tables, ...none];
    if (own.length > 0) markFurniture(sheet, own, marks);
  }
  const { tables, repeated } = withoutRepeats(read);
  for (const { sheet, range } of repeated) views.find((one) => one.sheet.name === sheet)?.marks.forget(range);
  unsure.push(...repeated);
  const meta = completeMeta(header, book, views, tables, repeated);
  // A workbook without any section is nobody's report: none of its cells is a header of one.
  if (tables.length > 0 || unsure.length > 0) {
    const places = metaCells(meta, header).filter((ref) => !past.has(ref.sheet));
    for (const ref of places) views.find(({ sheet }) => sheet.name === ref.sheet)?.marks.setRef(ref, "title");
    for (const { sheet, view, marks } of views)
      if (places.some((ref) => ref.sheet === sheet.name) && !tables.some((table) => table.sheet === sheet.name))
        markCover(view, marks);
  }
  // Sheets of our own blank workbook that hold no section are its cover and its lists, and nothing a union wrote.
  if (lists !== undefined)
    for (const { sheet, view, marks } of views)
      if (!tables.some((table) => table.sheet === sheet.name))
        for (const { row, column } of cellsOf(sheet)) marks.set(view, row, column, "title");
  return { meta, tables, unsure, ledger: ledgerOf(views) };
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
  const upright = recogniseSheet(view, context, marks);
  if (upright.tables.some(holdsLines) || upright.unsure.length > 0 || view.rows.length === 0) return upright;
  // Turning a sheet with thousands of rows makes no table anybody laid out across.
  if (view.bottom > 400) return upright;
  const across = viewOf(sheet, true);
  // "Tên hội | Hội A | Hội B" read upright is a heading with nothing below it: lines across are worth more than that.
  if (upright.tables.length > 0) {
    if (!recogniseSheet(across, context, marksFor(sheet)).tables.some(holdsLines)) return upright;
    marks.clear();
  }
  return recogniseSheet(across, context, marks);
}

function namesItems({ columns }: Table): boolean {
  return columns.some(({ field }) => field.required === true && field.kind === "text");
}

function holdsLines({ items, aggregates, none }: Table): boolean {
  return items.length > 0 || aggregates.length > 0 || none !== undefined;
}

function isOurField(book: Workbook): boolean {
  if (speaksOfOurField(book.fileName, true)) return true;
  for (const sheet of book.sheets) {
    if (speaksOfOurField(sheet.name, true)) return true;
    for (const { row, cells } of sheet.rows) {
      if (row > 60) break;
      // A line of words alone is a title or a row of headings.
      const words = cells.every((cell) => typeof cell.value === "string");
      for (const cell of cells) {
        const text = textOf(cell);
        if (text !== undefined && text.length < 300 && speaksOfOurField(text, words)) return true;
      }
    }
  }
  return false;
}

function metaCells(meta: Meta, header: HeaderMeta) {
  return [...Object.values(meta.cells), ...header.cells];
}
