// What a report says it is: union, period, document, units, signers. Read from the headers of its sheets first, from
// labelled cells, and only then from the file's name. Everything named is kept, so that a conflict can be shown.
import { periodOf } from "../period.ts";
import { codeSystemOn } from "../resolve-unit.ts";
import type { Meta, PeriodKind } from "../submission.ts";
import type { MoneyUnit, Table, UnsureTable } from "../table.ts";
import { displayText } from "../display.ts";
import type { Memo } from "../memo.ts";
import { clean } from "../text.ts";
import type { CellRef, Workbook } from "../workbook.ts";
import type { RecogniseOptions } from "./recognise.ts";
import { type UnitNamed, unitsNamed } from "./meta-units.ts";
import {
  agreed,
  mergedParts,
  type PeriodNamed,
  periodsNamed,
  periodsOfSheets,
  reportYear,
  spansNamed,
  yearBeyond,
} from "./meta-period.ts";
import { isYearHeading } from "./outside.ts";
import { readSigners } from "./signers.ts";
import { titlesIn } from "./choose-form.ts";
import { candidateRows } from "./heading-block.ts";
import { headingText } from "./heading-text.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { type Details, detailsOf } from "./meta-details.ts";
import { isBlank, type Placed, textOf, type View } from "./view.ts";

/** What is known before tables are read; `cells` are places that were read from besides those in the meta. */
export type HeaderMeta = {
  readonly unit?: string;
  readonly codeSystem?: Meta["codeSystem"];
  readonly year?: number;
  readonly periodKind?: PeriodKind;
  readonly periodFrom?: string;
  readonly periodTo?: string;
  readonly defaultUnit?: MoneyUnit;
  readonly units: readonly UnitNamed[];
  readonly periods: readonly PeriodNamed[];
  /** Titles that give several years as one. */
  readonly spans: readonly PeriodNamed[];
  readonly details: Details;
  readonly cells: readonly CellRef[];
};

const HEADER_ROWS = 14;

/** Reads the headers of all sheets and the file's name; `ours`: the workbook speaks of our field. */
export function headerMeta(
  book: Workbook,
  views: readonly View[],
  ours: boolean,
  options: RecogniseOptions,
  memo: Memo,
): HeaderMeta {
  const phrases = phrasesOf(options.forms, ours);
  const { date1904 } = book;
  const lines = views.flatMap((view) =>
    memo(view, "header lines", [phrases, date1904], () => headerLines(view, phrases, date1904)),
  );
  const periods = mergedParts(periodsNamed(book.fileName, lines));
  const known = reportYear(periods, options.period?.year);
  // Titles further down, above tables, speak when the heads of the sheets are silent.
  const below =
    known === undefined
      ? periodsNamed(
          "",
          views.flatMap((view) => memo(view, "section lines", [phrases], () => sectionLines(view, phrases))),
        )
      : [];
  // And names of sheets, when those are silent too.
  const isSilent = known === undefined && below.length === 0;
  const late = isSilent
    ? periodsOfSheets(views.flatMap(({ rows, sheet }) => (rows.length > 0 ? [sheet.name] : [])))
    : below;
  const spans = spansNamed(lines);
  const year = known ?? reportYear(late, options.period?.year) ?? yearBeyond(spans, options.period?.year);
  const kind = agreed(
    periods.filter((named) => named.year === year && named.kind !== undefined),
    (named) => named.kind,
  );
  const window = periods.find(
    (named) => named.year === year && named.periodFrom !== undefined && named.periodTo !== undefined,
  );
  const last = year ?? spans[0]?.year;
  const onDate = window?.periodTo ?? options.period?.to ?? (last === undefined ? undefined : lastDay(last, kind));
  const units = unitsNamed(book.fileName, lines, options.roster, onDate);
  const unit = agreed(
    units.filter((named) => named.unit !== undefined),
    (named) => named.unit,
  );
  const details = detailsOf(lines);
  const defaultUnit = details.entries["defaultUnit"] as MoneyUnit | undefined;
  return {
    ...(unit ? { unit } : {}),
    ...(unit && onDate ? { codeSystem: codeSystemOn(onDate) } : {}),
    ...(year === undefined ? {} : { year }),
    ...(kind ? { periodKind: kind } : year === undefined ? {} : { periodKind: "NAM" as const }),
    ...(window?.periodFrom ? { periodFrom: window.periodFrom } : {}),
    ...(window?.periodTo ? { periodTo: window.periodTo } : {}),
    ...(defaultUnit ? { defaultUnit } : {}),
    units,
    periods: known === undefined ? [...periods, ...late] : periods,
    spans,
    details,
    cells: [...units, ...periods, ...spans].flatMap((named) => (named.at ? [named.at] : [])),
  };
}

/** The day the report looks back from: units that ended on 30 June report on the first half of that year. */
function lastDay(year: number, kind: PeriodKind | undefined): string {
  return periodOf(year, kind ?? "NAM").to;
}

/** The meta of the report, once its tables are known. */
export function completeMeta(
  header: HeaderMeta,
  views: readonly View[],
  tables: readonly Table[],
  repeated: readonly UnsureTable[],
  past: ReadonlySet<string>,
): Meta {
  const signers = readSigners(views, tables);
  const { defaultUnit: _unit, ...entries } = header.details.entries;
  const unitCell = header.units.find((named) => named.unit === header.unit && named.at)?.at;
  const periodCell = header.periods.find((named) => named.year === header.year && named.at)?.at;
  return {
    ...(header.unit ? { unit: header.unit } : {}),
    ...(header.codeSystem ? { codeSystem: header.codeSystem } : {}),
    ...(header.year === undefined ? {} : { year: header.year }),
    ...(header.periodKind ? { periodKind: header.periodKind } : {}),
    ...(header.periodFrom ? { periodFrom: header.periodFrom } : {}),
    ...(header.periodTo ? { periodTo: header.periodTo } : {}),
    ...(header.defaultUnit ? { defaultUnit: header.defaultUnit } : {}),
    ...entries,
    ...signers.entries,
    cells: {
      ...header.details.cells,
      ...signers.cells,
      ...(unitCell ? { unit: unitCell } : {}),
      ...(periodCell ? { periodKind: periodCell } : {}),
    },
    unitsNamed: header.units.map(({ weight: _weight, ...named }) => named),
    periodsNamed: [...header.periods, ...header.spans.filter((span) => isOpenSpan(span, header, tables))]
      .filter((named) => !past.has(named.from === "sheetName" ? named.text : (named.at?.sheet ?? "")))
      .filter((named) => !isPartTold(named, header, tables, repeated))
      .map(({ weight: _weight, periodFrom: _from, periodTo: _to, ...named }) => named),
  };
}

/** Of the years of a title all lines count, unless its sheet says one year as well, or its tables say it of each line. */
function isOpenSpan({ at }: PeriodNamed, header: HeaderMeta, tables: readonly Table[]): boolean {
  const own = tables.filter(({ sheet }) => sheet === at?.sheet);
  const isDated = header.periods.some((named) => named.at !== undefined && named.at.sheet === at?.sheet);
  return !isDated && own.some(({ loose }) => !loose.some(({ heading }) => isYearHeading(heading)));
}

/** The half's sheet in a year's report, all of whose tables repeat the year's: told there, and no contradiction. */
function isPartTold(
  { at, year, kind }: PeriodNamed,
  header: HeaderMeta,
  tables: readonly Table[],
  repeated: readonly UnsureTable[],
): boolean {
  const sheet = at?.sheet;
  return (
    year === header.year &&
    kind !== header.periodKind &&
    repeated.some((table) => table.sheet === sheet) &&
    !tables.some((table) => table.sheet === sheet)
  );
}

export type HeaderLine = {
  readonly text: string;
  readonly at: CellRef;
  /** The cell right of a label. */
  readonly value?: { readonly text: string; readonly at: CellRef };
  /** The sheet holds no table: a cover, or a list of labels. */
  readonly cover: boolean;
};

// The first lines of a sheet, while they hold words and not a table; `value` is the cell right of a label.
function headerLines(view: View, phrases: Phrases, date1904: boolean): HeaderLine[] {
  const lines: HeaderLine[] = [];
  const cover = candidateRows(view, phrases).length === 0;
  for (const row of view.rows) {
    if (row > HEADER_ROWS) break;
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    if (cells.length > 5 || isHeadingRow(cells, phrases)) break;
    cells.forEach(({ column, cell }, i) => {
      const text = textOf(cell);
      if (text === undefined) return;
      const next = cells[i + 1];
      const value =
        next === undefined
          ? undefined
          : typeof next.cell.value === "number"
            ? displayText(next.cell, date1904)
            : textOf(next.cell);
      for (const part of text.split(/[\r\n]+/))
        lines.push({
          text: clean(part),
          at: view.ref(row, column),
          cover,
          ...(next && value !== undefined ? { value: { text: clean(value), at: view.ref(row, next.column) } } : {}),
        });
    });
  }
  return lines;
}

// Lines of one text that name a section, anywhere on the sheet.
function sectionLines(view: View, phrases: Phrases): HeaderLine[] {
  return view.rows.slice(0, 300).flatMap((row) => {
    const cells = view.cells(row).filter(({ cell }) => !isBlank(cell));
    const text = cells.length === 1 ? textOf(cells[0]!.cell) : undefined;
    return text === undefined || text.length > 200 || titlesIn(text, phrases).length === 0
      ? []
      : [{ text: clean(text), at: view.ref(row, cells[0]!.column), cover: false }];
  });
}

// The first row of a table ends the header: its years are the columns' own.
function isHeadingRow(cells: readonly Placed[], phrases: Phrases): boolean {
  let named = 0;
  for (const { cell } of cells) {
    const text = textOf(cell);
    if (text === undefined) continue;
    const { key, bare } = headingText(text);
    if (/^(?:stt|tt|so tt|no|nr|s n)$/.test(key)) return true;
    if (phrases.exact.has(key) || phrases.exact.has(bare)) named++;
  }
  return named >= 3;
}
