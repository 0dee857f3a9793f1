// Tổng hợp: every indicator by union, every number a formula over the section sheets. Below it the money by currency,
// with the rate a person enters, and how the main figures are said at a conference.
import type { BookSheet, DefinedName, Validation } from "#engine/book.ts";
import { addressOf, columnLetters, rangeAddress } from "#engine/address.ts";
import type { Consolidation, IndicatorLine } from "#consolidate/model.ts";
import { indicatorSum } from "./indicator-sums.ts";
import { cell, fixed, type Live, type Scalar, type SumsByCode } from "./live.ts";
import { addMoneyBlock } from "./money-block.ts";
import * as look from "./palette.ts";
import { addReadingBlock } from "./reading-block.ts";
import type { SectionTable } from "./section-table.ts";
import { addTop, headingHeight, pageSetup, scopeWords, SheetRows } from "./sheet-frame.ts";
import { SUMMARY } from "./sheet-names.ts";
import { FIRST_COLUMN, summaryPlaces, summaryRef, type Block, type SummaryNumbers } from "./summary-places.ts";
import { textUnits } from "./text-size.ts";
import { unitCode } from "./unit-code.ts";

const LEAST_WIDTH = 15;
const TOP = 4;
/** Stands where a union's report has no such section: nothing is known, which is not zero. */
export const NO_SECTION = "–";

export type Summary = {
  readonly sheet: BookSheet;
  readonly numbers: SummaryNumbers;
  readonly names: readonly DefinedName[];
};

export function summarySheet(c: Consolidation, tables: ReadonlyMap<string, SectionTable>, sums: SumsByCode): Summary {
  const places = summaryPlaces(c, TOP);
  const cells = new Map<string, Live>();
  const totals = new Map<string, Live>();
  const rows = new SheetRows();
  addTop(rows, "TỔNG HỢP CHỈ TIÊU THEO ĐƠN VỊ");
  const remark = `${scopeWords(c)}. Số liệu sau điều chỉnh. Dấu “${NO_SECTION}”: báo cáo của đơn vị không có mục hoặc cột này.`;
  rows.add([cell(0, remark, look.subtitleLine)], 18);
  const widths = widthsOf(c, places.blocks);
  const reporting = unitsBySection(c);
  for (const block of places.blocks) {
    rows.skip(block.titleRow - rows.next);
    rows.add([cell(0, block.title, look.blockTitle)], 20);
    const headings = ["TT", "Đơn vị", ...block.lines.map(({ indicator }) => indicator.name.vi)];
    rows.add(
      headings.map((heading, i) => cell(i, heading, look.heading)),
      headingHeight(headings, widths),
    );
    rows.add(
      [
        cell(0, undefined, look.softLabel),
        cell(1, "Đơn vị tính", look.softLabel),
        ...block.lines.map(({ indicator }, i) => cell(FIRST_COLUMN + i, indicator.unitOfCount.vi, look.softCentered)),
      ],
      18,
    );
    c.members.forEach((member, m) => {
      const row = [cell(0, m + 1, look.centered), cell(1, member.name, look.label)];
      block.lines.forEach((line, i) => {
        const table = tables.get(line.indicator.source.section);
        const lacks = line.cells[m]?.reported === undefined || !table;
        // Without a row of the unit no correction can ever give it a number: a plain dash does.
        const sum =
          table && (!lacks || reporting.has(`${line.indicator.source.section} ${unitCode(member.unit, member.code)}`))
            ? indicatorSum(sums, table, line.indicator, unitCode(member.unit, member.code))
            : undefined;
        const live = sum && lacks ? unlessNothing(sum) : sum;
        if (live) cells.set(`${line.indicator.id} ${m}`, live);
        row.push(cell(FIRST_COLUMN + i, live ?? NO_SECTION, live ? numberStyle(line) : look.centered));
      });
      rows.add(row, 18);
    });
    if (c.members.length === 0) rows.skip();
    addTotals(c, block, { rows, tables, sums, cells, totals });
  }
  rows.skip(places.end - rows.next);
  const pointer = (id: string, rowOf: (block: Block) => number, value: Scalar | undefined): Live | undefined => {
    const place = places.of(id);
    return place && value !== undefined ? { formula: summaryRef(rowOf(place.block), place.column), value } : undefined;
  };
  let phrases: ReadonlyMap<string, Live> = new Map();
  const numbers: SummaryNumbers = {
    places,
    total: (id) => pointer(id, (block) => block.totalRow, totals.get(id)?.value),
    of: (id) => pointer(id, (block) => block.ofRow, ofText(c, id)),
    flagged: (id) =>
      pointer(id, (block) => block.flaggedRow, c.indicators.find(({ indicator }) => indicator.id === id)?.of.flagged),
    cell: (id, member) => pointer(id, (block) => block.firstRow + member, cells.get(`${id} ${member}`)?.value),
    phrase: (id) => phrases.get(id),
  };
  const validations: Validation[] = [];
  const money = addMoneyBlock(c, { rows, tables, numbers, validations });
  phrases = addReadingBlock(c, rows, numbers);
  const lastColumn = FIRST_COLUMN + Math.max(...places.blocks.map(({ lines }) => lines.length), 8) - 1;
  return {
    numbers,
    names: [
      ...c.indicators.flatMap(({ indicator }) => {
        const ref = numbers.total(indicator.id)?.formula;
        return ref === undefined ? [] : [{ name: `hopnhat.total.${indicator.id}`, ref }];
      }),
      ...money.names,
    ],
    sheet: {
      name: SUMMARY,
      tabColor: look.TABS.totals,
      columns: widths.map((width) => ({ width })),
      rows: rows.rows,
      merges: rows.merges,
      freeze: { rows: 0, columns: 2 },
      protect: true,
      gridLines: false,
      validations,
      conditionals: places.blocks.flatMap(({ flaggedRow, checkRow, lines }) => {
        const across = (row: number) =>
          rangeAddress({ top: row, left: FIRST_COLUMN, bottom: row, right: FIRST_COLUMN + lines.length - 1 });
        const first = columnLetters(FIRST_COLUMN);
        return [
          { ranges: across(flaggedRow), formula: `${first}${flaggedRow + 1}>0`, style: look.attention },
          { ranges: across(checkRow), formula: `${first}${checkRow + 1}="✗"`, style: look.wrong },
        ];
      }),
      print: pageSetup(c, SUMMARY, {
        area: rangeAddress({ top: 0, left: 0, bottom: rows.next - 1, right: lastColumn }),
        breaks: breaksOf(places.blocks, places.end),
      }),
    },
  };
}

/** "aid GSO63-91": the units that have rows in a section. */
function unitsBySection(c: Consolidation): ReadonlySet<string> {
  const codes = new Map(c.members.map(({ unit, code }) => [unit.unit, unitCode(unit, code)]));
  return new Set(
    c.sections.flatMap(({ form, rows }) =>
      [...new Set(rows.map(({ unit }) => codes.get(unit.unit)))].map((code) => `${form.id} ${code}`),
    ),
  );
}

// A unit that gave no such number shows a dash, not 0; a correction that gives it one is a number at once.
function unlessNothing(sum: Live): Live {
  return {
    formula: `IF(${sum.formula}=0,"${NO_SECTION}",${sum.formula})`,
    value: sum.value === 0 ? NO_SECTION : sum.value,
  };
}

/** Each block starts a page. */
function breaksOf(blocks: readonly Block[], end: number): number[] {
  return [...blocks.slice(1).map(({ titleRow }) => titleRow - 1), end - 1];
}

function ofText(c: Consolidation, id: string): string | undefined {
  const line = c.indicators.find(({ indicator }) => indicator.id === id);
  return line && `${line.cells.filter(({ reported }) => reported !== undefined).length}/${c.members.length}`;
}

function numberStyle({ indicator }: IndicatorLine) {
  return indicator.format === "usd" ? look.usd : look.number;
}

function widthsOf(c: Consolidation, blocks: readonly Block[]): number[] {
  const names = Math.max(28, ...c.members.map(({ name }) => textUnits(name) + 2));
  const columns = Math.max(8, ...blocks.map(({ lines }) => lines.length));
  const widths = Array.from({ length: columns }, (_, i) => {
    const totals = blocks.map(({ lines }) => Math.abs(lines[i]?.total ?? 0));
    const digits = Math.max(...totals.map((total) => String(Math.ceil(total)).length));
    return Math.max(LEAST_WIDTH, digits * 1.35 + 3);
  });
  return [5, names, ...widths];
}

type TotalsParts = {
  readonly rows: SheetRows;
  readonly tables: ReadonlyMap<string, SectionTable>;
  readonly sums: SumsByCode;
  readonly cells: ReadonlyMap<string, Live>;
  readonly totals: Map<string, Live>;
};

function addTotals(c: Consolidation, block: Block, { rows, tables, sums, cells, totals }: TotalsParts): void {
  const { lines, firstRow, lastRow, totalRow, plainRow } = block;
  const column = (i: number) => FIRST_COLUMN + i;
  const range = (i: number) => `${addressOf(firstRow, column(i))}:${addressOf(lastRow, column(i))}`;
  const numbersOf = (line: IndicatorLine) =>
    c.members.map((_, m) => cells.get(`${line.indicator.id} ${m}`)?.value).filter((value) => typeof value === "number");
  const plainSum = (line: IndicatorLine): number => {
    const sum = numbersOf(line).reduce((a, b) => a + b, 0);
    return line.indicator.format === "usd" ? Math.round(sum * 100) / 100 : sum;
  };
  const plain = (line: IndicatorLine, i: number): Live => ({
    formula: line.indicator.format === "usd" ? `ROUND(SUM(${range(i)}),2)` : `SUM(${range(i)})`,
    value: plainSum(line),
  });
  const label = (text: string, style = look.softLabel) => [cell(0, undefined, style), cell(1, text, style)];
  lines.forEach((line) => {
    const table = tables.get(line.indicator.source.section);
    if (table) totals.set(line.indicator.id, indicatorSum(sums, table, line.indicator));
  });
  rows.add(
    [
      ...label("Tổng cộng", look.totalLabel),
      ...lines.map((line, i) =>
        cell(
          column(i),
          totals.get(line.indicator.id) ?? NO_SECTION,
          line.indicator.format === "usd" ? look.totalUsd : look.totalNumber,
        ),
      ),
    ],
    20,
  );
  if (plainRow !== undefined)
    rows.add(
      [
        ...label("Cộng số của từng đơn vị (có thể trùng)"),
        ...lines.map((line, i) =>
          cell(column(i), line.indicator.source.how === "distinct" ? plain(line, i) : undefined, look.number),
        ),
      ],
      32,
    );
  const members = `${fixed(firstRow, 1)}:${fixed(lastRow, 1)}`;
  rows.add(
    [
      ...label("Số đơn vị có số liệu"),
      ...lines.map((line, i) =>
        cell(
          column(i),
          {
            formula: `COUNT(${range(i)})&"/"&COUNTA(${members})`,
            value: `${numbersOf(line).length}/${c.members.length}`,
          },
          look.centered,
        ),
      ),
    ],
    18,
  );
  rows.add(
    [
      ...label("Giá trị cần xem (trang Lưu ý)"),
      ...lines.map((line, i) => cell(column(i), line.of.flagged, look.number)),
    ],
    18,
  );
  rows.add(
    [
      ...label("Kiểm tra cộng theo đơn vị"),
      ...lines.map((line, i) => {
        const total = totals.get(line.indicator.id);
        if (line.indicator.source.how === "distinct" || !total) return cell(column(i), NO_SECTION, look.centered);
        const matches = Math.abs(plainSum(line) - Number(total.value)) < 0.01;
        return cell(
          column(i),
          {
            formula: `IF(ABS(SUM(${range(i)})-${addressOf(totalRow, column(i))})<0.01,"✓","✗")`,
            value: matches ? "✓" : "✗",
          },
          look.check,
        );
      }),
    ],
    18,
  );
}
