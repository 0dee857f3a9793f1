import { displayText } from "../display.ts";
import { isDateFormat } from "../number-format.ts";
import { defineRule, type Examples } from "../rule.ts";
import { onValue } from "../rule-context.ts";
import { cellIn } from "../sheet-scope.ts";

// "5/12" typed into a column of counts becomes 5 December, stored as 45631: a number so wrong that it passes for one.
export const rule = /* @__PURE__ */ defineRule({
  id: "number-shown-as-date",
  severity: "error",
  since: "1.0",
  title: { vi: "Số bị Excel đổi thành ngày", en: "Number turned into a date" },
  why: {
    vi: "Excel tự đổi chữ số có gạch chéo thành ngày và lưu một số khác hẳn.",
    en: "Excel turns digits with a slash into a date and stores quite another number.",
  },
  messages: {
    dated: {
      vi: {
        what: "Ô {cell} ({field}) hiện “{text}” dưới dạng ngày, số đang lưu là {number}.",
        how: "Đổi định dạng ô sang số rồi gõ lại số đúng.",
      },
      en: {
        what: "Cell {cell} ({field}) shows “{text}” as a date; the number stored is {number}.",
        how: "Give the cell a number format and retype the number.",
      },
    },
  },
  *checkTable({ table, scope }) {
    const fields = table.form.fields.filter(({ kind }) => kind === "count" || kind === "number" || kind === "money");
    for (const items of [table.items, table.aggregates])
      for (const item of items)
        for (const { id } of fields) {
          const at = item.cells[id];
          const cell = at && cellIn(scope, at);
          if (typeof cell?.value !== "number" || !isDateFormat(cell.format)) continue;
          const data = { text: displayText(cell, scope.date1904), number: cell.value };
          yield { ...onValue(table, item, id), messageId: "dated", data, found: cell.value };
        }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count", "Ngày đến": "dateFrom: date" },
  valid: [
    {
      name: "ngày trong cột ngày",
      sheet: `| Tên đoàn   | Số khách | Ngày đến   |
              | Đoàn Peace | 12       | 05/12/2024 |`,
    },
  ],
  invalid: [
    {
      name: "5/12 gõ vào cột số khách",
      sheet: `| Tên đoàn   | Số khách     |
              | Đoàn Peace | «05/12/2024» |`,
      finds: ["dated"],
    },
    {
      name: "hai ô",
      sheet: `| Tên đoàn   | Số khách     |
              | Đoàn Peace | «05/12/2024» |
              | Đoàn JICA  | «03/04/2024» |`,
      finds: ["dated", "dated"],
    },
  ],
};
