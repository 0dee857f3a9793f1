import { defineRule, type Examples } from "../rule.ts";
import { askedIn, onValue } from "../rule-context.ts";

// "1.013.999.000.000" with its middle crossed out is another number; a value crossed out whole may be none. Only who
// drew the line knows.
export const rule = /* @__PURE__ */ defineRule({
  id: "struck-through",
  severity: "error",
  since: "1.0",
  title: { vi: "Ô có chữ bị gạch ngang", en: "Value that is struck through" },
  why: { vi: "Giá trị này chưa được tính vào tổng.", en: "It is left out of the totals." },
  messages: {
    struck: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, cả ô hoặc một phần bị gạch ngang.",
        how: "Xóa phần không dùng nữa, bỏ gạch ngang ở phần còn lại.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, all or part of it struck through.",
        how: "Delete what no longer holds and remove the line through the rest.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { item, field, asked } of askedIn(table, "struck-through"))
      yield { ...onValue(table, item, field.id), messageId: "struck", data: { text: asked.text }, found: asked.text };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "không có gạch ngang",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một phần của số bị gạch ngang",
      given: { cells: { B2: { struck: "part" } } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «'1213»  |`,
      finds: ["struck"],
    },
    {
      name: "tên và số của hai đoàn",
      given: { cells: { A2: { struck: "part" }, B3: { struck: "all" } } },
      sheet: `| Tên đoàn           | Số khách |
              | «Đoàn Peace Smile» | 12       |
              | Đoàn JICA          | «5»      |`,
      finds: ["struck", "struck"],
    },
  ],
};
