// Recognition: a workbook's snapshot becomes tables bound to forms, what the report says it is, and a ledger in which
// every cell is accounted for. Pure and synchronous; the same for Excel, browser and Node.
import type { Form } from "../form.ts";
import type { Indicator } from "../indicator.ts";
import { type Memo, noMemo } from "../memo.ts";
import { otherOrganisation } from "../other-organisation.ts";
import { templateLists } from "../own-template.ts";
import type { Profile } from "../profile.ts";
import type { Roster } from "../roster.ts";
import type { Meta, Period } from "../submission.ts";
import type { Ledger, Table, UnsureTable } from "../table.ts";
import type { Workbook } from "../workbook.ts";
import { ledgerOf } from "./ledger.ts";
import { completeMeta, headerMeta, type HeaderMeta } from "./meta.ts";
import { isOurField } from "./our-field.ts";
import { phrasesOf } from "./phrases.ts";
import { mappingsOf, tablePlaces } from "./profile-mapping.ts";
import { type Closing, closeSheet, goOn, readSheet, type SheetReading, unreadSheet } from "./read-sheet.ts";
import type { SheetContext } from "./read-block.ts";
import { withoutRepeats } from "./repeated-tables.ts";
import { tableContents } from "./table-contents.ts";
import { unicodeBook } from "./unicode-book.ts";
import { type View, viewOf } from "./view.ts";

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

/**
 * Recognises every sheet of a workbook. Never throws on any snapshot. What `memo` remembers of sheets that are still the
 * same objects is not done again.
 */
export function recognise(stored: Workbook, options: RecogniseOptions, memo: Memo = noMemo): Recognition {
  const book = unicodeBook(stored, memo);
  const lists = templateLists(book);
  const views = book.sheets.map((sheet) => memo(sheet, "view", [], () => viewOf(sheet)));
  const written = views.filter(({ sheet }) => sheet.name !== lists);
  const ours = isOurField(book, memo);
  const header = headerMeta(book, written, ours, options, memo);
  const read = readings(book, views, lists, ours, header, options, memo);
  const contents = memo(options.forms, "contents", [], tableContents);
  const { tables, repeated } = withoutRepeats(
    read.flatMap((one) => one.tables),
    contents,
  );
  const unsure = [...read.flatMap((one) => one.unsure), ...repeated];
  const past = new Set(views.filter((_, i) => read[i]!.past !== undefined).map(({ sheet }) => sheet.name));
  const meta = completeMeta(header, views, tables, repeated, past);
  // A workbook without any section is nobody's report: none of its cells is a header of one.
  const places = tables.length > 0 || unsure.length > 0 ? metaCells(meta, header) : [];
  const ledgers = views.map((view, i) => {
    const { name } = view.sheet;
    const hasTable = tables.some((table) => table.sheet === name);
    const titles = read[i]!.past !== undefined ? [] : places.filter((ref) => ref.sheet === name);
    const closing: Closing = {
      repeated: repeated.filter(({ sheet }) => sheet === name).map(({ range }) => range),
      titles,
      isCover: titles.length > 0 && !hasTable,
      isTemplate: lists !== undefined && !hasTable,
    };
    return memo(view, "ledger", [read[i], JSON.stringify(closing)], () => closeSheet(view, read[i]!, closing));
  });
  return { meta, tables, unsure, ledger: ledgerOf(ledgers) };
}

/** Each sheet on its own, in the light of what the report says it is. */
function readings(
  book: Workbook,
  views: readonly View[],
  lists: string | undefined,
  ours: boolean,
  { unit, year: named, periodKind, defaultUnit }: HeaderMeta,
  { forms, indicators = NO_INDICATORS, profile, period }: RecogniseOptions,
  memo: Memo,
): readonly SheetReading[] {
  // A report that says no period is read for the one asked for; the rules say that it says none.
  const year = named ?? period?.year;
  const kind = periodKind ?? period?.kind;
  const { date1904 } = book;
  const context: SheetContext = {
    forms,
    phrases: phrasesOf(forms, ours),
    indicators,
    mapping: mappingsOf(profile, forms, unit),
    placed: tablePlaces(profile, unit),
    ...(year ? { year } : {}),
    ...(kind ? { kind } : {}),
    ...(defaultUnit ? { defaultUnit } : {}),
    date1904,
    ours,
  };
  const others = otherOrganisation(book) !== undefined;
  const given = [others, forms, indicators, profile, unit, named, year, kind, defaultUnit, date1904, ours];
  const read = views.map((view) => {
    const aside = others || view.sheet.name === lists;
    return memo(view, "reading", [aside, ...given], () => (aside ? unreadSheet() : readSheet(view, context, named)));
  });
  return withRests(views, read, memo);
}

/** Sheets on which nothing was found, as the rest of the one list that each goes on with, wherever that stands. */
function withRests(views: readonly View[], read: readonly SheetReading[], memo: Memo): readonly SheetReading[] {
  const all = [...read];
  let open = all.filter((one) => one.open);
  const waiting = new Set(all.keys());
  for (const [i, { past, tables, unsure }] of all.entries())
    if (past !== undefined || tables.length + unsure.length > 0 || views[i]!.rows.length === 0) waiting.delete(i);
  for (let found = true; found;) {
    const rests = [...waiting].flatMap((i) =>
      open.flatMap((of) => {
        const rest = memo(views[i]!, "going on", [of], () => goOn(views[i]!, of));
        return rest ? [{ i, of, rest }] : [];
      }),
    );
    const sure = rests.filter(({ i, of }) => !rests.some((other) => (other.i === i) !== (other.of === of)));
    for (const { i, of, rest } of sure) {
      all[i] = rest;
      waiting.delete(i);
      open = [...open.filter((one) => one !== of), rest];
    }
    found = sure.length > 0;
  }
  return all;
}

function metaCells(meta: Meta, header: HeaderMeta) {
  return [...Object.values(meta.cells), ...header.cells];
}
