// What a report says it is: union, period, document, units, signers. Read from the headers of its sheets first, from
// labelled cells, and only then from the file's name. Everything named is kept, so that a conflict can be shown.
import { codeSystemOn, findUnitsIn } from "../resolve-unit.ts";
import type { Meta, PeriodKind } from "../submission.ts";
import type { MoneyUnit, Table } from "../table.ts";
import { clean, foldLoose } from "../text.ts";
import type { CellRef, Workbook } from "../workbook.ts";
import { readDate } from "../date.ts";
import type { RecogniseOptions } from "./recognise.ts";
import { agreed, mergedParts, type PeriodNamed, periodsNamed, reportYear } from "./meta-period.ts";
import { isPlaceAndDate } from "./row-text.ts";
import { readSigners } from "./signers.ts";
import { unitOfLine } from "./unit-line.ts";
import { headingText } from "./heading-text.ts";
import { type Phrases, phrasesOf } from "./phrases.ts";
import { isBlank, type Placed, textOf, type View } from "./view.ts";

type UnitNamed = Meta["unitsNamed"][number] & { readonly weight: number };

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
  readonly details: Details;
  readonly cells: readonly CellRef[];
};

type Details = {
  readonly entries: Readonly<Record<string, string | number>>;
  readonly cells: Readonly<Record<string, CellRef>>;
};
type SheetView = { readonly view: View };

const HEADER_ROWS = 14;

/** Lines that can name the reporting union, with how much each is worth. */
function unitWeight(text: string): number {
  const key = foldLoose(text);
  if (/don vi bao cao|ten don vi|don vi nop|co quan bao cao/.test(key)) return 4;
  if (/lien hiep|lhhn|lhctchn|lh ?hn|lhcthn/.test(key)) return 3;
  if (/(?:^| )(?:ubnd|uy ban nhan dan|ui ban nhan dan|tinh|thanh pho|tp)(?: |$)/.test(key)) return 2;
  if (isPlaceAndDate(text)) return 1;
  return 0;
}

/** Reads the headers of all sheets and the file's name. */
export function headerMeta(book: Workbook, views: readonly SheetView[], options: RecogniseOptions): HeaderMeta {
  const lines = views.flatMap(({ view }) => headerLines(view, phrasesOf(options.forms)));
  const periods = mergedParts(periodsNamed(book.fileName, lines));
  const year = reportYear(periods, options.period?.year);
  const kind = agreed(
    periods.filter((named) => named.year === year && named.kind !== undefined),
    (named) => named.kind,
  );
  const window = periods.find(
    (named) => named.year === year && named.periodFrom !== undefined && named.periodTo !== undefined,
  );
  const onDate = window?.periodTo ?? options.period?.to ?? (year === undefined ? undefined : `${year}-12-31`);
  const units = onDate === undefined ? [] : unitsNamed(book, lines, options, onDate);
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
    periods,
    details,
    cells: [...units, ...periods].flatMap((named) => (named.at ? [named.at] : [])),
  };
}

/** The meta of the report, once its tables are known. */
export function completeMeta(
  header: HeaderMeta,
  _book: Workbook,
  views: readonly SheetView[],
  tables: readonly Table[],
): Meta {
  const signers = readSigners(
    views.map(({ view }) => view),
    tables,
  );
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
    periodsNamed: header.periods.map(({ weight: _weight, periodFrom: _from, periodTo: _to, ...named }) => named),
  };
}

export type HeaderLine = {
  readonly text: string;
  readonly at: CellRef;
  readonly value?: { readonly text: string; readonly at: CellRef };
};

// The first lines of a sheet, while they hold words and not a table; `value` is the cell right of a label.
function headerLines(view: View, phrases: Phrases): HeaderLine[] {
  const lines: HeaderLine[] = [];
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
            ? String(next.cell.value)
            : textOf(next.cell);
      lines.push({
        text: clean(text),
        at: view.ref(row, column),
        ...(next && value !== undefined ? { value: { text: clean(value), at: view.ref(row, next.column) } } : {}),
      });
    });
  }
  return lines;
}

// The first row of a table ends the header: its years are the columns' own.
function isHeadingRow(cells: readonly Placed[], phrases: Phrases): boolean {
  let named = 0;
  for (const { cell } of cells) {
    const text = textOf(cell);
    if (text === undefined) continue;
    const { key, bare } = headingText(text);
    if (/^(?:stt|tt|so tt)$/.test(key)) return true;
    if (phrases.exact.has(key) || phrases.exact.has(bare)) named++;
  }
  return named >= 3;
}

function unitsNamed(
  book: Workbook,
  lines: readonly HeaderLine[],
  options: RecogniseOptions,
  onDate: string,
): UnitNamed[] {
  const named: UnitNamed[] = [];
  const add = (text: string, weight: number, from: UnitNamed["from"], at?: CellRef) => {
    const units = findUnitsIn(text, options.roster, onDate);
    for (const unit of units)
      named.push({
        text,
        unit: unit.id,
        codeSystem: unit.codeSystem,
        from,
        weight: units.length > 1 ? weight / 4 : weight,
        ...(at ? { at } : {}),
      });
    return units.length;
  };
  for (const line of lines) {
    const weight = unitWeight(line.text);
    if (weight === 0) continue;
    const found = add(line.text, weight, "header", line.at);
    if (weight === 4 && found === 0 && line.value && add(line.value.text, weight, "cell", line.value.at) === 0)
      named.push({ text: line.value.text, from: "cell", weight, at: line.value.at });
  }
  add(book.fileName.replace(/\.[A-Za-z0-9]+$/, "").replace(/[_]+/g, " "), 0.5, "fileName");
  return named.sort((a, b) => b.weight - a.weight);
}

function detailsOf(lines: readonly HeaderLine[]): Details {
  const entries: Record<string, string | number> = {};
  const cells: Record<string, CellRef> = {};
  const put = (id: string, value: string | number | undefined, at: CellRef) => {
    if (value === undefined || entries[id] !== undefined) return;
    entries[id] = value;
    cells[id] = at;
  };
  for (const line of lines) {
    const key = foldLoose(line.text);
    const number = /^Số\s*(?:,\s*ký hiệu)?\s*[:.]?\s*(\d*\s*[-/]\s*[\p{L}\d][\p{L}\d/.&-]*)/u.exec(line.text);
    if (number && /\d/.test(number[1]!)) put("documentNumber", number[1]!.replace(/\s+/g, ""), line.at);
    if (isPlaceAndDate(line.text)) {
      const date = readDate(line.text.slice(line.text.search(/ngày/iu)));
      if (date.kind === "date") put("documentDate", date.value, line.at);
    }
    if (/^(?:ti gia|ti gia qui doi|ti gia ap dung)/.test(key)) {
      const rate = Number((/(\d{2}[.,\s]?\d{3})/.exec(line.value?.text ?? line.text)?.[1] ?? "").replace(/\D/g, ""));
      if (rate >= 1_000) put("exchangeRate", rate, line.value?.at ?? line.at);
    }
    if (/uoc thuc hien|so lieu uoc|uoc ca nam|uoc nam/.test(key)) put("basis", "UOC", line.at);
    if (/tren dia ban/.test(key)) put("scope", "DIA_BAN", line.at);
    else if (/do lien hiep van dong/.test(key)) put("scope", "LIEN_HIEP", line.at);
    const cluster = /(?:^| )cum(?: thi dua)?(?: so)? 0?(\d{1,2})(?: |$)/.exec(key);
    if (cluster) put("cluster", `cum-${Number(cluster[1])}`, line.at);
    const unit = /đơn vị tính|đvt/iu.test(line.text)
      ? (unitOfLine(line.text) ?? (line.value ? unitOfLine(`(${line.value.text})`) : undefined))
      : undefined;
    if (unit && /thông tin|chung/iu.test(line.at.sheet)) put("defaultUnit", unit, line.at);
  }
  return { entries, cells };
}
