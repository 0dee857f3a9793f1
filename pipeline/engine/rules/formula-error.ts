import { defineRule, type Examples } from "../rule.ts";
import { askedIn, onValue, placeKey, placesWhere } from "../rule-context.ts";
import { isCellError } from "../workbook.ts";

// An error value is never a number and never 0. In an item it leaves a value out; elsewhere it is one finding a sheet.
export const rule = /* @__PURE__ */ defineRule({
  id: "formula-error",
  severity: "error",
  since: "1.0",
  title: { vi: "Công thức báo lỗi", en: "Error value" },
  why: { vi: "Ô báo lỗi không có số để cộng.", en: "Such a cell has no number to add." },
  messages: {
    value: {
      vi: { what: "Ô {cell} ({field}) báo lỗi {text}.", how: "Sửa công thức, hoặc gõ số vào ô." },
      en: { what: "Cell {cell} ({field}) shows the error {text}.", how: "Mend the formula, or type the number." },
    },
    elsewhere: {
      vi: {
        what: "Trang “{sheet}” có {count} ô báo lỗi ngoài các dòng chi tiết: ô {cells}.",
        how: "Sửa công thức ở các ô đó.",
      },
      en: {
        what: "Sheet “{sheet}” shows error values outside the item rows ({count}): {cells}.",
        how: "Mend the formulas there.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { item, field, asked } of askedIn(table, "formula-error"))
      yield { ...onValue(table, item, field.id), messageId: "value", data: { text: asked.text }, found: asked.text };
  },
  *checkSheet({ sheet, tables }) {
    const told = new Set(
      tables.flatMap((table) => [...askedIn(table, "formula-error")].flatMap(({ at }) => (at ? [placeKey(at)] : []))),
    );
    const related = placesWhere(sheet, (cell) => isCellError(cell.value)).filter((at) => !told.has(placeKey(at)));
    const at = related[0];
    if (at) yield { messageId: "elsewhere", at, related, data: { count: related.length }, severity: "warning" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "công thức cho chuỗi rỗng không phải là lỗi",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | =B3→12   |`,
    },
  ],
  invalid: [
    {
      name: "tham chiếu hỏng ở dòng chi tiết",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «#REF!»  |`,
      finds: ["value"],
    },
    {
      name: "ở dòng chi tiết và ở dòng tổng",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «#REF!»  |
              | Tổng cộng  | «#REF!»  |`,
      finds: ["value", "elsewhere"],
    },
  ],
};
