// Mục lục: who reports to whom about which period, what came in, the main totals, the sentences for the conference, and
// the way to every other sheet.
import type { BookCell, BookRow, BookSheet } from "#engine/book.ts";
import { rangeAddress } from "#engine/address.ts";
import type { Consolidation, UnitStatus } from "#consolidate/model.ts";
import { conferenceSentences } from "./conference-sentences.ts";
import { severityCount, severityRange } from "./finding-sheet.ts";
import { cell, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { countText, joined } from "./phrase.ts";
import { headingCells, linkTo, pageSetup, periodWords, SheetRows, sized } from "./sheet-frame.ts";
import { CONTENTS } from "./sheet-names.ts";
import { DATE_SOURCES } from "./source-sheet.ts";
import { STATUS_WORDS, STATUSES } from "./status-words.ts";
import type { SummaryNumbers } from "./summary-places.ts";
import { rowHeight } from "./text-size.ts";
import { serialOfDay } from "./value-text.ts";

const WIDTHS = [5, 20, 19, 31, 12, 16, 29];
const LAST = WIDTHS.length - 1;
const GAP = 3;
const LIST = WIDTHS.length + 1;
const LIST_TOP = 1;
const LIST_WIDTHS = [25, 72];
/** Main totals of the first page, where the book has them. */
const MAIN = [
  "aidCount",
  "aidCommittedVnd",
  "aidCommittedUsd",
  "aidDisbursedVnd",
  "donorCount",
  "delegationsIn",
  "visitorsIn",
  "delegationsOut",
  "membersOut",
  "activityCount",
  "conferenceCount",
  "agreementCount",
];
const STATUS_STYLES: Readonly<Partial<Record<UnitStatus, typeof look.wrong>>> = {
  missing: look.wrong,
  refused: look.wrong,
};

export type SheetEntry = { readonly name: string; readonly about: string };

export function contentsSheet(c: Consolidation, numbers: SummaryNumbers, entries: readonly SheetEntry[]): BookSheet {
  const rows = new SheetRows();
  const across = (row: number, left: number, right: number) =>
    rows.merges.push(rangeAddress({ top: row, left, bottom: row, right }));
  rows.add([cell(0, "SỐ LIỆU TỔNG HỢP CỦA CỤM", look.title)], 28);
  const period = `Kỳ báo cáo: ${periodWords(c.period)} (từ ${viDay(c.period.from)} đến ${viDay(c.period.to)})`;
  rows.add([cell(0, c.cluster.name, look.blockTitle)], 19);
  rows.add([cell(0, period, look.plain)], 18);
  rows.add([cell(0, `Cụm trưởng: ${c.chair?.name ?? "chưa có trong danh sách cụm"}`, look.plain)], 18);
  rows.skip();

  rows.add([cell(0, "Số liệu đọc tại hội nghị", look.blockTitle)], 20);
  for (const sentence of conferenceSentences(numbers)) {
    across(rows.next, 0, LAST);
    rows.add(
      [cell(0, sentence, look.sentence)],
      rowHeight([{ text: String(sentence.value), width: WIDTHS.reduce((a, b) => a + b) - 4, size: 12 }], 19),
    );
  }
  rows.skip();

  const boardRow = rows.next;
  addBoard(c, rows, across);
  const boardEnd = rows.next - 1;
  rows.skip();
  addTotals(c, rows, numbers, across);
  rows.skip();
  const findings = joined([
    "Điểm cần xem: ",
    severityCount(c.findings, "error", severityRange(c)),
    " lỗi, ",
    severityCount(c.findings, "warning", severityRange(c)),
    " cảnh báo, ",
    severityCount(c.findings, "info", severityRange(c)),
    " thông tin (trang Lưu ý).",
  ]);
  rows.add([cell(0, findings, look.plain)], 18);
  rows.skip();

  const main = rows.next - 2;
  const listed = withList(rows.rows, entries);
  return {
    name: CONTENTS,
    tabColor: look.TABS.contents,
    columns: [...WIDTHS, GAP, ...LIST_WIDTHS].map((width) => ({ width })),
    rows: listed,
    merges: rows.merges,
    protect: true,
    gridLines: false,
    conditionals: STATUSES.flatMap((status) => {
      const style = STATUS_STYLES[status] ?? (status === "merged" ? look.good : look.attention);
      return [
        { ranges: `C${boardRow + 1}:C${boardEnd + 1}`, formula: `$C${boardRow + 1}="${STATUS_WORDS[status]}"`, style },
      ];
    }),
    print: pageSetup(c, CONTENTS, {
      landscape: false,
      margins: { left: 0.55, right: 0.45, top: 0.6, bottom: 0.65 },
      area: `${rangeAddress({ top: 0, left: 0, bottom: main, right: LAST })} ${rangeAddress({ top: LIST_TOP, left: LIST, bottom: LIST_TOP + entries.length, right: LIST + 1 })}`,
    }),
  };
}

/** The list of sheets stands beside the rest, in sight as soon as the workbook is opened; it prints on a page of its own. */
function withList(rows: readonly BookRow[], entries: readonly SheetEntry[]): BookRow[] {
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const add = (row: number, cells: readonly BookCell[]) => {
    const known = byRow.get(row);
    byRow.set(row, known ? { ...known, cells: [...known.cells, ...cells] } : { row, height: 18, cells });
  };
  add(LIST_TOP, [cell(LIST, "Các trang của tệp này", look.blockTitle)]);
  entries.forEach(({ name, about }, i) =>
    add(LIST_TOP + 1 + i, [cell(LIST, name, look.cellLink, { link: linkTo(name) }), cell(LIST + 1, about, look.label)]),
  );
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

type Across = (row: number, left: number, right: number) => void;

/** The board: one line per unit and file, and how many stand where, counted live. */
function addBoard(c: Consolidation, rows: SheetRows, across: Across): void {
  rows.add([cell(0, "Bài nộp của các đơn vị", look.blockTitle)], 20);
  const countRow = rows.next;
  const headings = ["TT", "Đơn vị", "Tình trạng", "Tệp", "Ngày", "Ngày lấy từ", "Ghi chú"];
  const first = countRow + 2;
  const last = first + Math.max(1, c.board.length) - 1;
  const range = `$C$${first + 1}:$C$${last + 1}`;
  const counted = STATUSES.map((status): Live => {
    const now = c.board.filter((line) => line.status === status).length;
    return countText(`COUNTIF(${range},"${STATUS_WORDS[status]}")`, now);
  });
  const expected = c.members.length;
  const received = c.members.filter(({ unit }) =>
    c.board.some(
      (line) => line.unit?.unit === unit.unit && line.unit.codeSystem === unit.codeSystem && line.status !== "missing",
    ),
  ).length;
  const words = [
    "đã tổng hợp",
    "chưa nộp",
    "không đọc được",
    "đã thay bằng tệp khác",
    "chưa rõ tệp nào đúng",
    "ngoài cụm hoặc ngoài kỳ",
  ];
  // Expected and missing units have one line each, so received = expected − missing.
  const missing = `COUNTIF(${range},"${STATUS_WORDS.missing}")`;
  const sentence = joined([
    "Phải báo cáo ",
    { formula: `${expected}`, value: expected },
    " đơn vị, đã nộp ",
    countText(`(${expected}-${missing})`, received),
    ". ",
    ...counted.flatMap((count, i) => [i === 0 ? "Số dòng: " : ", ", count, ` ${words[i]!}`]),
    ".",
  ]);
  across(countRow, 0, LAST);
  rows.add(
    [cell(0, sentence, look.wrapped)],
    rowHeight([{ text: String(sentence.value), width: WIDTHS.reduce((a, b) => a + b) - 4 }], 18),
  );
  rows.add(headingCells(headings), 22);
  c.board.forEach((line, i) => {
    const serial = line.date === undefined ? undefined : serialOfDay(line.date.slice(0, 10));
    const texts = [
      i + 1,
      line.name,
      STATUS_WORDS[line.status],
      line.file ?? "",
      serial ?? line.date ?? "",
      line.dateFrom ? DATE_SOURCES[line.dateFrom] : "",
      line.reason?.vi ?? "",
    ];
    rows.add(
      texts.map((text, column) =>
        cell(
          column,
          text,
          column === 0 || column === 2 || column === 5 ? look.centered : column === 4 ? look.date : look.label,
        ),
      ),
      rowHeight(sized(texts, WIDTHS), 18),
    );
  });
  if (c.board.length === 0) rows.skip();
}

function addTotals(c: Consolidation, rows: SheetRows, numbers: SummaryNumbers, across: Across): void {
  rows.add([cell(0, "Số liệu chính", look.blockTitle)], 20);
  const headings = ["TT", "Chỉ tiêu", "", "Giá trị", "ĐVT", "Đơn vị có số liệu", "Lưu ý"];
  across(rows.next, 1, 2);
  rows.add(headingCells(headings), 22);
  const lines = c.indicators.filter(({ indicator }) => MAIN.includes(indicator.id));
  lines.forEach(({ indicator }, i) => {
    const total = numbers.total(indicator.id);
    const of = numbers.of(indicator.id);
    const flagged = numbers.flagged(indicator.id);
    if (!total || !of || !flagged) return;
    const flaggedNow = Number(flagged.value);
    const count = countText(flagged.formula, flaggedNow);
    const mark: Live = {
      formula: `IF(${flagged.formula}>0,"⚠ có "&${count.formula}&" giá trị cần xem","")`,
      value: flaggedNow > 0 ? `⚠ có ${count.value} giá trị cần xem` : "",
    };
    across(rows.next, 1, 2);
    rows.add(
      [
        cell(0, i + 1, look.centered),
        cell(1, indicator.name.vi, look.label),
        cell(2, undefined, look.label),
        cell(3, total, indicator.format === "usd" ? look.mainUsd : look.mainNumber),
        cell(4, indicator.unitOfCount.vi, look.centered),
        cell(5, { formula: `${of.formula}&" đơn vị"`, value: `${of.value} đơn vị` }, look.centered),
        cell(6, mark, look.mark),
      ],
      rowHeight(sized([undefined, undefined, undefined, undefined, indicator.unitOfCount.vi], WIDTHS), 19),
    );
  });
}

function viDay(iso: string): string {
  return iso.slice(0, 10).split("-").reverse().join("/");
}
