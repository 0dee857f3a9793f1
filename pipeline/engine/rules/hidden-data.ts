import { columnLetters } from "../address.ts";
import { defineRule, type Examples } from "../rule.ts";
import type { CellRef, Sheet } from "../workbook.ts";

// Hidden parts are read like visible ones, because filters are left on by accident; but whoever signs should know.
export const rule = /* @__PURE__ */ defineRule({
  id: "hidden-data",
  severity: "warning",
  since: "1.0",
  title: { vi: "Có dữ liệu bị ẩn", en: "Hidden data" },
  why: { vi: "Phần ẩn vẫn được đọc và tính vào tổng.", en: "Hidden parts are read and counted like the rest." },
  messages: {
    sheet: {
      vi: { what: "Trang “{sheet}” đang bị ẩn và có dữ liệu.", how: "Cho hiện trang này, hoặc xóa nếu không dùng." },
      en: { what: "Sheet “{sheet}” is hidden and holds data.", how: "Show it, or delete it if it is not used." },
    },
    rows: {
      vi: {
        what: "Trang “{sheet}” có {count} dòng bị ẩn hoặc bị lọc: {text}.",
        how: "Bỏ lọc, cho hiện các dòng, rồi kiểm tra lại.",
      },
      en: {
        what: "Sheet “{sheet}” has hidden or filtered rows ({count}): {text}.",
        how: "Clear the filter, show the rows and check them.",
      },
    },
    columns: {
      vi: { what: "Trang “{sheet}” có {count} cột bị ẩn: {text}.", how: "Cho hiện các cột rồi kiểm tra lại." },
      en: { what: "Sheet “{sheet}” has hidden columns ({count}): {text}.", how: "Show the columns and check them." },
    },
  },
  *checkSheet({ sheet, isLists }) {
    // The lists behind the drop-downs of our own blank workbook are hidden by us.
    if (isLists) return;
    if (sheet.state !== "visible" && sheet.rows.length > 0) yield { messageId: "sheet", at: { sheet: sheet.name } };
    const rows = sheet.hiddenRows.flatMap((row) => firstInRow(sheet, row));
    const columns = sheet.hiddenColumns.flatMap((column) => firstInColumn(sheet, column));
    if (rows[0])
      yield {
        messageId: "rows",
        at: rows[0],
        related: rows,
        data: {
          count: rows.length,
          text: runs(
            rows.map((at) => at.row),
            (row) => String(row + 1),
          ),
        },
      };
    if (columns[0])
      yield {
        messageId: "columns",
        at: columns[0],
        related: columns,
        data: {
          count: columns.length,
          text: runs(
            columns.map((at) => at.column),
            columnLetters,
          ),
        },
      };
  },
});

function firstInRow(sheet: Sheet, row: number): CellRef[] {
  const column = sheet.rows.find((candidate) => candidate.row === row)?.columns[0];
  return column === undefined ? [] : [{ sheet: sheet.name, row, column }];
}

function firstInColumn(sheet: Sheet, column: number): CellRef[] {
  const row = sheet.rows.find((candidate) => candidate.columns.includes(column))?.row;
  return row === undefined ? [] : [{ sheet: sheet.name, row, column }];
}

/** "5–9, 12". */
function runs(numbers: readonly number[], show: (value: number) => string): string {
  const parts: [number, number][] = [];
  for (const value of numbers) {
    const last = parts.at(-1);
    if (last && value === last[1] + 1) last[1] = value;
    else parts.push([value, value]);
  }
  return parts.map(([from, to]) => (from === to ? show(from) : `${show(from)}–${show(to)}`)).join(", ");
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "dòng ẩn không có gì",
      given: { sheet: { hiddenRows: [7] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "lọc bỏ hai dòng",
      given: { sheet: { hiddenRows: [2, 3] } },
      sheet: `| Tên đoàn     | Số khách |
              | Đoàn Peace   | 12       |
              | «Đoàn JICA»  | 5        |
              | Đoàn KOICA   | 8        |`,
      finds: ["rows"],
    },
    {
      name: "ẩn cả trang, trong đó ẩn một cột",
      given: { sheet: { state: "hidden", hiddenColumns: [1] } },
      sheet: `| Tên đoàn   | «Số khách» |
              | Đoàn Peace | 12         |`,
      finds: ["sheet", "columns"],
    },
  ],
};
