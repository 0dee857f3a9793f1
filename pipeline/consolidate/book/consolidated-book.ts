// The consolidated workbook as a book: every sheet of it, its defined names and its data part.
//   C1 every row of every counted file stands on its section's sheet once, with file, sheet and cells (style 12).
//   C2 the board, Nguồn and Sổ cái account for every file and every cell.
//   C3 every total is a live formula with its result stored.
import type { Book, DefinedName } from "#engine/book.ts";
import { DATA_NAMESPACE, dataPart } from "#consolidate/data-part.ts";
import type { Consolidation } from "#consolidate/model.ts";
import { adjustmentNames } from "./adjustment-places.ts";
import { adjustmentSheet } from "./adjustment-sheet.ts";
import { contentsSheet, type SheetEntry } from "./contents-sheet.ts";
import { correctionsOf } from "./corrections.ts";
import { CROSS_SHEETS } from "./cross-plan.ts";
import { crossSheet } from "./cross-sheet.ts";
import { declaredSheet } from "./declared-sheet.ts";
import { findingSheet } from "./finding-sheet.ts";
import { ledgerSheet } from "./ledger-sheet.ts";
import { SumsByCode } from "./live.ts";
import { nomineeSheet } from "./nominee-sheet.ts";
import { sectionSheet } from "./section-sheet.ts";
import { sectionTable, type SectionTable } from "./section-table.ts";
import { shareable } from "./shareable.ts";
import { periodWords } from "./sheet-frame.ts";
import {
  ADJUSTMENTS,
  BY_COUNTRY,
  BY_DONOR,
  BY_SECTOR,
  BY_STATUS,
  DECLARED,
  FINDINGS,
  LEDGER,
  NOMINEES,
  SOURCES,
  SUMMARY,
} from "./sheet-names.ts";
import { sourceSheet } from "./source-sheet.ts";
import { summarySheet } from "./summary-sheet.ts";

const ABOUT: Readonly<Record<string, string>> = {
  [SUMMARY]: "Chỉ tiêu theo đơn vị, giá trị theo loại tiền, cách đọc số",
  [ADJUSTMENTS]: "Cụm trưởng điều chỉnh số liệu; mọi số tổng hợp tính theo giá trị điều chỉnh",
  [BY_SECTOR]: "Viện trợ theo lĩnh vực",
  [BY_COUNTRY]: "Viện trợ, đoàn vào, đoàn ra theo nước",
  [BY_DONOR]: "Viện trợ theo nhà tài trợ: các nhà tài trợ lớn nhất và phần còn lại",
  [BY_STATUS]: "Viện trợ theo tình trạng: mới, chuyển tiếp, kết thúc",
  [DECLARED]: "Số đơn vị khai đặt cạnh số cộng từ chi tiết",
  [NOMINEES]: "Đề nghị khen thưởng kèm số liệu đã kiểm tra",
  [FINDINGS]: "Các điểm cần xem: lỗi, cảnh báo, thông tin",
  [SOURCES]: "Các tệp nhận được, dấu vân tay, ngày, phiên bản biểu mẫu và quy tắc",
  [LEDGER]: "Mỗi ô có nội dung thuộc loại nào; các ô chưa nhận biết",
};

export type BookOptions = {
  /** The copy to hand out: no unmapped text, no personal numbers. */
  readonly share?: boolean;
};

/**
 * Draws the consolidated workbook. Sheets of items and findings are generators: a national book never stands in memory
 * as a whole. The same consolidation gives the same book.
 */
export function consolidatedBook(given: Consolidation, { share = false }: BookOptions = {}): Book {
  const c = share ? shareable(given) : given;
  const corrections = correctionsOf(c.kept.adjustments);
  const sums = new SumsByCode();
  const tables = c.sections.map((section) => sectionTable(c, section, corrections));
  const bySection = new Map(tables.map((table) => [table.section.form.id, table]));
  const summary = summarySheet(c, bySection, sums);
  const sheets = [
    summary.sheet,
    adjustmentSheet(c, tables),
    ...tables.map((table) => sectionSheet(c, table)),
    ...CROSS_SHEETS.map((name) => crossSheet(c, name, bySection, sums)),
    declaredSheet(c, summary.numbers),
    nomineeSheet(c, bySection, summary.numbers, sums),
    findingSheet(c, tables),
    sourceSheet(c),
    ledgerSheet(c),
  ];
  const titles = new Map(tables.map(({ sheet, section }) => [sheet, section.form.title.vi]));
  const entries = sheets.map(({ name }): SheetEntry => ({ name, about: ABOUT[name] ?? titles.get(name) ?? name }));
  return {
    title: `Số liệu tổng hợp ${c.cluster.name} ${periodWords(c.period)}`,
    subject: "Hợp Nhất",
    sheets: [contentsSheet(c, summary.numbers, entries), ...sheets],
    names: [...tables.flatMap(columnNames), ...summary.names, ...adjustmentNames(c)],
    parts: [{ namespace: DATA_NAMESPACE, xml: dataPart(c) }],
  };
}

/** `hopnhat.<section>.<field>` for every column that is read by others: fields, corrected values, row id, unit, source. */
function columnNames(table: SectionTable): DefinedName[] {
  const named = ["rowId", "unit", "field", "adjusted", "file", "sheet", "place", "unitKey", "count", "adjustedCount"];
  return table.columns
    .filter(({ role }) => named.includes(role))
    .map(({ key }) => ({ name: `hopnhat.${table.section.form.id}.${key}`, ref: table.ref(key) }));
}
