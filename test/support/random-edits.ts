// What people do to an open workbook: type, clear, copy, rename, move, hide and remove.
import fc from "fast-check";
import { withEdits } from "#engine/apply-edits.ts";
import { cellsOf, type CellValue, type Sheet, type Workbook } from "#engine/workbook.ts";

/** Numbers count from 0 on, whatever there is to choose from. */
type Pick = number;
export type Step =
  | { readonly kind: "type"; readonly sheet: Pick; readonly cell: Pick; readonly value: CellValue }
  | { readonly kind: "copyCell"; readonly from: Pick; readonly sheet: Pick; readonly cell: Pick; readonly other: Pick }
  | { readonly kind: "clearRow"; readonly sheet: Pick; readonly cell: Pick }
  | { readonly kind: "copySheet" | "removeSheet" | "renameSheet" | "hideSheet" | "moveSheet"; readonly sheet: Pick };

const pick = fc.nat({ max: 100_000 });
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>("1.126", "một tỷ", "03", "12 triệu", "05/13/2024", "nt", "-", "0912345678", "STT", "I"),
  fc.constantFrom<CellValue>("Tổng cộng", "Không phát sinh", "Đơn vị tính: triệu đồng", "Tổng giá trị cam kết (USD)"),
  fc.constantFrom<CellValue>("NĂM 2023", "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ TỈNH AN GIANG", "6 tháng đầu năm 2024"),
  fc.constantFrom<CellValue>("Giám đốc", "Nguyễn Văn An", "DANH SÁCH ĐOÀN RA", { error: "#REF!" }, true),
  fc.integer({ min: -5, max: 3_000 }),
  fc.integer({ min: 1, max: 9_000 }).map((n) => n * 1e6),
);
const where = { sheet: pick, cell: pick };

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), ...where, value }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("copyCell" as const), ...where, from: pick, other: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("clearRow" as const), ...where }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("copySheet", "removeSheet", "renameSheet", "hideSheet", "moveSheet"),
      sheet: pick,
    }),
  },
);

/** The workbook after a step; sheets that the step leaves alone stay the same objects. */
export function stepped(book: Workbook, step: Step): Workbook {
  const { sheets } = book;
  const sheet = chosen(sheets, step.sheet);
  if (!sheet) return book;
  const others = sheets.filter((one) => one !== sheet);
  const rest = (changed: Sheet): Workbook => ({
    ...book,
    sheets: sheets.map((one) => (one === sheet ? changed : one)),
  });
  const cells = [...cellsOf(sheet)];
  const cell = "cell" in step ? chosen(cells, step.cell) : undefined;
  const write = (row: number, column: number, to: CellValue | null) => ({
    at: { sheet: sheet.name, row, column },
    from: null,
    to,
  });
  switch (step.kind) {
    case "type":
      return cell ? withEdits(book, [write(cell.row, cell.column, step.value)]) : book;
    case "copyCell": {
      const source = chosen([...cellsOf(chosen(sheets, step.other)!)], step.from);
      return cell && source ? withEdits(book, [write(cell.row, cell.column, source.cell.value)]) : book;
    }
    case "clearRow":
      return withEdits(
        book,
        cells.filter(({ row }) => row === cell?.row).map(({ row, column }) => write(row, column, null)),
      );
    case "copySheet":
      return { ...book, sheets: [...sheets, { ...sheet, name: freeName(sheets, `${sheet.name} (2)`) }] };
    case "removeSheet":
      return others.length > 0 ? { ...book, sheets: others } : book;
    case "renameSheet":
      return rest({ ...sheet, name: freeName(sheets, step.sheet % 2 === 0 ? "Viện trợ 6 tháng" : "Năm 2022") });
    case "hideSheet":
      return rest({ ...sheet, state: sheet.state === "visible" ? "hidden" : "visible" });
    case "moveSheet":
      return { ...book, sheets: [...others, sheet] };
  }
}

function chosen<T>(all: readonly T[], which: Pick): T | undefined {
  return all[which % Math.max(1, all.length)];
}

function freeName(sheets: readonly Sheet[], wanted: string): string {
  return sheets.some(({ name }) => name === wanted) ? freeName(sheets, `${wanted}.`) : wanted;
}
