import { defineRule, type Examples } from "../rule.ts";
import { firstCell } from "../rule-context.ts";
import type { CellRef } from "../workbook.ts";

// Aid is lawful by its approval decision, a conference by its permit. A table without the column is told once.
const papers: Readonly<Record<string, readonly string[]>> = {
  aid: ["decisionNumber", "decisionDate"],
  conference: ["permitNumber", "permitDate"],
};

export const rule = /* @__PURE__ */ defineRule({
  id: "missing-decision",
  severity: "warning",
  since: "1.0",
  title: { vi: "Thiếu văn bản phê duyệt", en: "Approval not stated" },
  why: {
    vi: "Khoản viện trợ, hội nghị quốc tế phải có văn bản cho phép.",
    en: "Aid and international conferences need a written approval.",
  },
  messages: {
    noColumn: {
      vi: {
        what: "Bảng “{section}” trên trang “{sheet}” không có cột số hoặc ngày văn bản phê duyệt.",
        how: "Thêm cột số và ngày quyết định.",
      },
      en: {
        what: "The table “{section}” on sheet “{sheet}” has no column for number or date of the approval.",
        how: "Add columns for number and date of the decision.",
      },
    },
    blank: {
      vi: {
        what: "Trang “{sheet}”, bảng “{section}”: {count} dòng chưa ghi số hoặc ngày văn bản phê duyệt: ô {cells}.",
        how: "Bổ sung số, ngày quyết định.",
      },
      en: {
        what: "Sheet “{sheet}”, table “{section}”: rows without number or date of the approval ({count}): {cells}.",
        how: "Add number and date of the decision.",
      },
    },
  },
  *checkTable({ table }) {
    const fields = papers[table.form.id];
    if (!fields || table.items.length === 0) return;
    const column = table.columns.find((candidate) => fields.includes(candidate.field.id));
    const isStated = (field: string) =>
      table.items.some((item) => item.values[field] !== undefined || item.asked[field] !== undefined);
    if (!column && !fields.some(isStated)) {
      yield { messageId: "noColumn", at: firstCell(table) };
      return;
    }
    const lacking = table.items.filter((item) =>
      fields.every((field) => item.values[field] === undefined && item.asked[field] === undefined),
    );
    const { sheet, orientation } = table;
    const across = column?.index ?? table.range.left;
    const related = lacking.map(({ first }): CellRef =>
      orientation === "rows" ? { sheet, row: first, column: across } : { sheet, row: across, column: first },
    );
    const at = related[0];
    if (at) yield { messageId: "blank", at, related, field: fields[0]!, data: { count: lacking.length } };
  },
});

export const examples: Examples<typeof rule> = {
  section: "aid",
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Số quyết định": "decisionNumber: code",
    "Ngày quyết định": "decisionDate: date",
  },
  valid: [
    {
      name: "chỉ có ngày, không có số",
      sheet: `| Tên khoản viện trợ | Số quyết định | Ngày quyết định |
              | Trạm y tế xã       |               | 05/03/2024      |`,
    },
  ],
  invalid: [
    {
      name: "một dòng thiếu, một dòng đủ",
      sheet: `| Tên khoản viện trợ | Số quyết định |
              | Trạm y tế xã       | «»            |
              | Học bổng           | 12/QĐ-UBND    |`,
      finds: ["blank"],
    },
    {
      name: "hai bảng: một không có cột, một thiếu hai dòng",
      sheet: `[Biểu 1]
              | «Tên khoản viện trợ» |
              | Trạm y tế xã         |
              [Biểu 2]
              | Tên khoản viện trợ | Số quyết định |
              | Cầu dân sinh       | «»            |
              | Xe lăn             |               |
              | Học bổng           | 12/QĐ-UBND    |`,
      finds: ["noColumn", "blank"],
    },
  ],
};
