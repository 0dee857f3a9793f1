// One section of the blank report: head, title, unit line, heading with notes, entry rows, totals, signatures.
import type { Cell, Workbook, Worksheet } from "exceljs";
import { columnLetters } from "#engine/address.ts";
import { MONEY_UNIT } from "./blank-columns.ts";
import type { BlankLayout } from "./blank-layout.ts";
import { entryRule } from "./entry-rule.ts";
import { headingNote } from "./heading-note.ts";
import { FONT, sum, writeHead, writeLine, writeSignatures, type Head } from "./letterhead.ts";
import type { ListSheet } from "./list-sheet.ts";

export const HEADING_FILL = "FFDCE6F1";
const NUMBERING_FILL = "FFF2F2F2";
const TOTAL_FILL = "FFEEF3FA";
const LINE = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };
/** Millimetres of a character of the standard font, and of the printable width of A4 landscape with our margins. */
const CHARACTER_MM = 1.98;
const PAGE_MM = 297 - 2 * 11;

export function writeSection(
  book: Workbook,
  layout: BlankLayout,
  head: Head,
  period: string,
  lists: ListSheet,
): Worksheet {
  const { form, columns, pages } = layout;
  const widths = columns.map((column) => column.width);
  const pageWidth = pages[0] ?? columns.length;
  const number = layout.sheet.slice(0, 2);
  const sheet = book.addWorksheet(layout.sheet, {
    views: [{ state: "frozen", xSplit: 2, ySplit: layout.firstEntry - 1, showGridLines: false, zoomScale: 100 }],
    pageSetup: { paperSize: 9, orientation: "landscape", ...scaling(layout), horizontalCentered: pages.length === 1 },
    headerFooter: {
      oddFooter: `&L&"${FONT},Italic"&9Biểu ${number}. ${form.title.vi}&R&"${FONT},Regular"&9Trang &P/&N`,
    },
    properties: { tabColor: { argb: "FF1F4E79" }, defaultRowHeight: 18 },
  });
  sheet.pageSetup.margins = { left: 0.43, right: 0.43, top: 0.6, bottom: 0.65, header: 0.3, footer: 0.3 };
  widths.forEach((width, i) => (sheet.getColumn(i + 1).width = width));

  const split = splitColumn(widths, pageWidth);
  // The first column is printed again on every page of a wide table, so the head keeps clear of it there.
  const first = pages.length === 1 ? 1 : 2;
  const row = writeHead(sheet, head, { left: first, right: pageWidth }, split);
  const across = { left: first, right: pageWidth };
  writeLine(sheet, row, across, `BIỂU ${number}. ${form.title.vi.toUpperCase()}`, { bold: true, size: 14 });
  sheet.getRow(row).height = 24;
  writeLine(sheet, row + 1, across, `Kỳ báo cáo: ${period}`, { italic: true });
  if (columns.some(({ field }) => field.kind === "money" && field.currency !== "USD"))
    writeLine(sheet, layout.headingTop - 1, across, `Đơn vị tính: ${MONEY_UNIT}`, { italic: true }, "right");

  writeHeading(sheet, layout);
  writeEntries(sheet, layout, lists);
  const end = writeTotals(sheet, layout);
  const name = columns[1]?.field.label ?? "";
  writeLine(
    sheet,
    end + 1,
    across,
    `Ghi chú: (*) cột bắt buộc ghi. Không có số liệu thì ghi “Không phát sinh” vào dòng đầu của cột “${name}”.`,
    { italic: true, size: 11 },
    "left",
  );
  writeSignatures(sheet, end + 3, across, split);
  sheet.pageSetup.printTitlesRow = `${layout.headingTop}:${layout.firstEntry - 1}`;
  if (pages.length > 1) sheet.pageSetup.printTitlesColumn = "A:A";
  sheet.pageSetup.printArea = `A$1:${columnLetters(columns.length - 1)}$${end + 9}`;
  void sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    sort: true,
    autoFilter: true,
  });
  return sheet;
}

/** The last column of the head's left half: a little less than half of the page. */
function splitColumn(widths: readonly number[], last: number): number {
  const half = sum(widths, 1, last) * 0.48;
  let best = 1;
  for (let column = 1; column < last; column++)
    if (Math.abs(sum(widths, 1, column) - half) < Math.abs(sum(widths, 1, best) - half)) best = column;
  return best;
}

/** One page across is fitted, and at most two down, so that signatures are not torn apart; a table over several pages gets the scale at which its widest page fits. */
function scaling({ columns, pages, short }: BlankLayout): {
  fitToPage: boolean;
  fitToWidth?: number;
  fitToHeight?: number;
  scale?: number;
} {
  if (pages.length === 1) return { fitToPage: true, fitToWidth: 1, fitToHeight: short ? 1 : 2 };
  const widths = columns.map((column) => column.width);
  const repeated = widths[0] ?? 0;
  const widest = Math.max(
    ...pages.map((last, i) => (i === 0 ? sum(widths, 1, last) : repeated + sum(widths, pages[i - 1]! + 1, last))),
  );
  return { fitToPage: false, scale: Math.floor((100 * PAGE_MM) / (widest * CHARACTER_MM)) };
}

function writeHeading(sheet: Worksheet, { form, columns, headingTop, headingBottom }: BlankLayout): void {
  const depth = headingBottom - headingTop + 1;
  columns.forEach(({ head, field, width }, i) => {
    const at = i + 1;
    const cell = sheet.getCell(headingTop, at);
    const joins = head.length > 1 && columns[i - 1]?.field.stem === field.stem;
    if (!joins) cell.value = head[0]!;
    if (head.length === 1 && depth > 1) sheet.mergeCells(headingTop, at, headingBottom, at);
    if (head.length > 1) {
      sheet.getCell(headingBottom, at).value = head[1]!;
      if (!joins)
        sheet.mergeCells(
          headingTop,
          at,
          headingTop,
          at + columns.filter((one) => one.field.stem === field.stem).length - 1,
        );
    }
    const noted = head.length > 1 ? sheet.getCell(headingBottom, at) : cell;
    if (field.id !== "no")
      noted.note = {
        texts: [{ font: { name: FONT, size: 10 }, text: headingNote(form, field) }],
        margins: { insetmode: "custom", inset: [0.1, 0.1, 0.1, 0.1] },
      };
    for (let row = headingTop; row <= headingBottom; row++) style(sheet.getCell(row, at), HEADING_FILL, true);
    const numbering = sheet.getCell(headingBottom + 1, at);
    numbering.value = `(${at})`;
    style(numbering, NUMBERING_FILL, false, 10, true);
    const lines = Math.ceil((head[0]!.length * 1.3) / (head.length > 1 ? width * 2 : width));
    const needed = (Math.max(lines, 2) * 15.5 + 4) / (head.length > 1 ? 1 : depth);
    for (let row = headingTop; row <= headingBottom; row++)
      sheet.getRow(row).height = Math.max(sheet.getRow(row).height ?? 0, needed);
  });
  sheet.getRow(headingBottom + 1).height = 15;
}

function style(cell: Cell, fill: string, bold: boolean, size = 11, italic = false): void {
  cell.font = { name: FONT, size, bold, italic };
  cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
  cell.border = BOX;
}

function writeEntries(sheet: Worksheet, { columns, firstEntry, lastEntry }: BlankLayout, lists: ListSheet): void {
  columns.forEach((column, i) => {
    const rule = entryRule(column, lists);
    for (let row = firstEntry; row <= lastEntry; row++) {
      const cell = sheet.getCell(row, i + 1);
      cell.font = { name: FONT, size: 11 };
      cell.alignment = { horizontal: column.align, vertical: "middle", wrapText: column.align !== "right" };
      cell.border = BOX;
      if (column.format !== "General") cell.numFmt = column.format;
      cell.protection = { locked: false };
      if (rule) cell.dataValidation = rule;
      if (column.field.id === "no") cell.value = row - firstEntry + 1;
    }
  });
  for (let row = firstEntry; row <= lastEntry; row++) sheet.getRow(row).height = 22;
}

/** The line of totals, where the section adds anything up. Returns the last row written. */
function writeTotals(sheet: Worksheet, { columns, firstEntry, lastEntry, totalRow }: BlankLayout): number {
  if (totalRow === undefined) return lastEntry;
  columns.forEach(({ summed, format, align }, i) => {
    const cell = sheet.getCell(totalRow, i + 1);
    style(cell, TOTAL_FILL, true);
    if (i === 1) cell.value = "Tổng cộng";
    if (!summed) return;
    const letters = columnLetters(i);
    cell.value = { formula: `SUM(${letters}${firstEntry}:${letters}${lastEntry})`, result: 0 };
    cell.numFmt = format;
    cell.alignment = { horizontal: align, vertical: "middle" };
  });
  sheet.getRow(totalRow).height = 22;
  return totalRow;
}
