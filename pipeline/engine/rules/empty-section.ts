import { defineRule, type Examples } from "../rule.ts";
import { headingOf } from "../rule-context.ts";

// A table left blank may mean "nothing" or "not yet": only the union can say.
export const rule = /* @__PURE__ */ defineRule({
  id: "empty-section",
  severity: "warning",
  since: "1.0",
  title: { vi: "Bảng để trống", en: "Section left blank" },
  why: {
    vi: "Chưa rõ là không phát sinh hay chưa kịp nhập.",
    en: "It may mean nothing to report, or not filled in yet.",
  },
  messages: {
    empty: {
      vi: {
        what: "Bảng “{section}” trên trang “{sheet}” không có dòng nào.",
        how: "Nhập số liệu, hoặc ghi “Không phát sinh” vào dòng đầu.",
      },
      en: {
        what: "The table “{section}” on sheet “{sheet}” has no rows.",
        how: "Fill it in, or write “Không phát sinh” into the first row.",
      },
    },
    noneButRows: {
      vi: {
        what: "Ô {cell} ghi “Không phát sinh” nhưng bảng “{section}” có {count} dòng.",
        how: "Xóa dòng “Không phát sinh”, hoặc xóa các dòng thừa.",
      },
      en: {
        what: "Cell {cell} says there is nothing to report, but the table “{section}” has {count} rows.",
        how: "Delete that line, or the rows that should not be there.",
      },
    },
  },
  *checkTable({ table }) {
    const count = table.items.length + table.aggregates.length;
    if (table.none && count > 0) yield { messageId: "noneButRows", at: table.none, data: { count } };
    else if (!table.none && count === 0) yield { messageId: "empty", at: headingOf(table) };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "ghi không phát sinh",
      sheet: `| Tên đoàn        | Số khách |
              | Không phát sinh |          |`,
    },
  ],
  invalid: [
    { name: "chỉ có tiêu đề", sheet: `| «Tên đoàn» | Số khách |`, finds: ["empty"] },
    {
      name: "hai bảng: một trống, một vừa không phát sinh vừa có dòng",
      sheet: `[Biểu 1]
              | «Tên đoàn» | Số khách |
              [Biểu 2]
              | Tên đoàn          | Số khách |
              | «Không phát sinh» |          |
              | Đoàn Peace        | 12       |`,
      finds: ["empty", "noneButRows"],
    },
  ],
};
