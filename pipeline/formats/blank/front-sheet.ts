// The first sheet: who reports, for what period, and how the forms are filled in.
import type { Workbook, Worksheet } from "exceljs";
import { addressOf } from "#engine/address.ts";
import { quoteSheet } from "#engine/address.ts";
import { meta } from "#templates/forms/index.ts";
import type { BlankLayout } from "./blank-layout.ts";
import { MONEY_UNIT } from "./blank-columns.ts";
import { FONT, unlock, writeHead, writeLine, writeSignatures, type Head } from "./letterhead.ts";
import type { ListSheet } from "./list-sheet.ts";

export const FRONT_SHEET = "Thông tin chung";
const WIDTHS = [6, 42, 24, 26, 28, 32];
const LINE = { style: "thin", color: { argb: "FF7F7F7F" } } as const;
const BOX = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Entries of the head that a person fills in, and what is known beforehand. */
const ENTRIES = [
  "unit",
  "periodKind",
  "year",
  "periodFrom",
  "periodTo",
  "basis",
  "scope",
  "exchangeRate",
  "preparedBy",
  "signer",
  "signerTitle",
];

const ADVICE = [
  "Mỗi mục của báo cáo là một trang tính; ghi mỗi khoản viện trợ, mỗi đoàn, mỗi hoạt động một dòng.",
  `Giá trị bằng đồng Việt Nam ghi theo đơn vị ${MONEY_UNIT}; giá trị bằng đô la Mỹ ghi ở cột USD, không quy đổi.`,
  "Ngày ghi dạng dd/mm/yyyy. Ô có mũi tên thì chọn trong danh sách; ô cho phép nhiều giá trị thì ghi cách nhau bằng dấu phẩy.",
  "Mục không có số liệu thì ghi “Không phát sinh”, không xóa trang tính.",
  "Thiếu dòng thì chèn thêm dòng vào giữa bảng để dòng Tổng cộng tự tính đủ. Trang tính được bảo vệ nhưng không đặt mật khẩu.",
];

export type FrontEntries = Readonly<Partial<Record<string, string | number>>>;

/** Row (1-based) of each entry; its value stands in column C. */
export function frontRows(): Readonly<Record<string, number>> {
  return Object.fromEntries(ENTRIES.map((id, i) => [id, 10 + i]));
}

export function writeFront(
  book: Workbook,
  layouts: readonly BlankLayout[],
  head: Head,
  period: string,
  known: FrontEntries,
  lists: ListSheet,
): void {
  const sheet = book.addWorksheet(FRONT_SHEET, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    properties: { tabColor: { argb: "FFC00000" }, defaultRowHeight: 18 },
  });
  WIDTHS.forEach((width, i) => (sheet.getColumn(i + 1).width = width));
  const last = WIDTHS.length;
  const row = writeHead(sheet, head, { left: 1, right: last }, 3);
  writeLine(sheet, row, { left: 1, right: last }, "BÁO CÁO SỐ LIỆU CÔNG TÁC ĐỐI NGOẠI NHÂN DÂN", {
    bold: true,
    size: 15,
  });
  sheet.getRow(row).height = 26;
  writeLine(sheet, row + 1, { left: 1, right: last }, `Kỳ báo cáo: ${period}`, { italic: true, size: 13 });
  writeLine(sheet, row + 3, { left: 1, right: last }, "I. THÔNG TIN CHUNG", { bold: true }, "left");
  writeEntries(sheet, known, lists);

  let at = 10 + ENTRIES.length + 1;
  writeLine(sheet, at++, { left: 1, right: last }, "II. HƯỚNG DẪN GHI BIỂU", { bold: true }, "left");
  ADVICE.forEach((text, i) => {
    writeLine(sheet, at, { left: 1, right: last }, `${i + 1}. ${text}`, { size: 12 }, "left");
    sheet.getRow(at++).height = 19;
  });
  at++;
  writeLine(
    sheet,
    at++,
    { left: 1, right: last },
    "III. CÁC BIỂU KÈM THEO (bấm vào tên để mở)",
    { bold: true },
    "left",
  );
  const perColumn = Math.ceil(layouts.length / 3);
  layouts.forEach((layout, i) => writeLink(sheet, at + (i % perColumn), Math.floor(i / perColumn), layout));
  at += perColumn;
  writeSignatures(sheet, at + 1, { left: 1, right: last }, 3);
  void sheet.protect("", {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

/** A link to a section's sheet, in one of three columns of links. */
function writeLink(sheet: Worksheet, row: number, column: number, layout: BlankLayout): void {
  const place = { left: column === 0 ? 1 : column * 2 + 1, right: column * 2 + 2 };
  writeLine(sheet, row, place, "", {}, "left");
  const cell = sheet.getCell(row, place.left);
  cell.value = {
    text: `Biểu ${layout.sheet.slice(0, 2)}. ${layout.form.title.vi}`,
    hyperlink: `#${quoteSheet(layout.sheet)}!${addressOf(layout.firstEntry - 1, 1)}`,
  };
  cell.font = { name: FONT, size: 11, color: { argb: "FF1F4E79" }, underline: true };
  cell.alignment = { horizontal: "left", vertical: "middle", shrinkToFit: true };
}

function writeEntries(sheet: Worksheet, known: FrontEntries, lists: ListSheet): void {
  for (const [id, row] of Object.entries(frontRows())) {
    const entry = meta.entries.find((one) => one.id === id);
    if (!entry) continue;
    writeLine(sheet, row, { left: 1, right: 2 }, entry.label, { size: 12 }, "left");
    writeLine(sheet, row, { left: 3, right: WIDTHS.length }, "", { size: 12, bold: true }, "left");
    const cell = sheet.getCell(row, 3);
    const value = known[id];
    if (value !== undefined) cell.value = value;
    if (id === "periodFrom" || id === "periodTo") cell.numFmt = "dd/mm/yyyy";
    if (id === "exchangeRate") cell.numFmt = "#,##0";
    if (entry.choices)
      cell.dataValidation = {
        type: "list",
        allowBlank: true,
        formulae: [lists.add(entry.label, entry.choices)],
        showErrorMessage: true,
        errorStyle: "stop",
        errorTitle: "Đề nghị xem lại",
        error: `${entry.label}: đề nghị chọn một giá trị trong danh sách.`,
      };
    for (let column = 1; column <= WIDTHS.length; column++) {
      const part = sheet.getCell(row, column);
      part.border = BOX;
      part.alignment = { horizontal: "left", vertical: "middle", indent: 1 };
    }
    unlock(sheet, row, { left: 3, right: WIDTHS.length });
    sheet.getRow(row).height = 20;
  }
}
