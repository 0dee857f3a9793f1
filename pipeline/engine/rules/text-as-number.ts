import { defineRule, type Examples } from "../rule.ts";
import { multipleOf, onValue } from "../rule-context.ts";
import { typedText } from "../sheet-scope.ts";

// A figure typed as text looks right and adds up to nothing: SUM skips it without a word. We read it, so our totals
// are right; the union's own are not. "1.126" with two readings is ambiguous-number's business and has no value here.
export const rule = /* @__PURE__ */ defineRule({
  id: "text-as-number",
  severity: "warning",
  since: "1.0",
  title: { vi: "Số gõ dưới dạng chữ", en: "Number stored as text" },
  why: { vi: "Excel bỏ qua ô này khi cộng.", en: "Excel skips this cell when it adds up." },
  messages: {
    textNumber: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}” dưới dạng chữ.", how: "Đổi thành số {number}." },
      en: { what: "Cell {cell} ({field}) holds “{text}” as text.", how: "Change it to the number {number}." },
    },
  },
  *checkTable({ table, scope }) {
    for (const item of [...table.items, ...table.aggregates])
      for (const column of table.columns) {
        const { id, kind } = column.field;
        const value = item.values[id];
        const at = item.cells[id];
        if (typeof value !== "number" || !at || (kind !== "count" && kind !== "number" && kind !== "money")) continue;
        const text = typedText(scope, at);
        if (text === undefined || !isBareNumber(text)) continue;
        const number = Number(
          (value / (kind === "money" ? multipleOf(item.asWritten[id]?.unit ?? column.unit ?? "VND") : 1)).toPrecision(
            15,
          ),
        );
        yield {
          ...onValue(table, item, id),
          messageId: "textNumber",
          data: { text: text.trim(), number },
          found: text,
          expected: number,
          fix: { kind: "safe", edits: [{ at, from: text, to: number }] },
        };
      }
  },
});

/** Digits and separators only: "1,126 tỷ" and "trên 288" say more than a number cell can. */
function isBareNumber(text: string): boolean {
  return /^[\s\u00a0]*[-+−(]?\d[\d.,\s\u00a0]*\)?[\s\u00a0]*$/.test(text);
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên đoàn": "name: text",
    "Số quyết định": "code",
    "Số khách": "people: count",
    "Chi phí (triệu đồng)": "costVnd: TRIEU",
  },
  valid: [
    {
      name: "số thật, và số quyết định là chữ số trong cột chữ",
      sheet: `| Tên đoàn   | Số quyết định | Số khách | Chi phí (triệu đồng) |
              | Đoàn Peace | '0123         | 12       | 9,5                  |`,
    },
  ],
  invalid: [
    {
      name: "gõ có dấu nháy",
      sheet: `| Tên đoàn   | Số khách | Chi phí (triệu đồng) |
              | Đoàn Peace | 12       | «'9,5»               |`,
      finds: ["textNumber"],
      fixed: `| Tên đoàn   | Số khách | Chi phí (triệu đồng) |
              | Đoàn Peace | 12       | 9,5                  |`,
    },
    {
      name: "số có số 0 ở đầu và khoảng trắng không ngắt",
      sheet: `| Tên đoàn   | Số khách | Chi phí (triệu đồng) |
              | Đoàn Peace | «'09»    | 7                    |
              | Đoàn JICA  | «'12␠»   | 8,25                 |`,
      finds: ["textNumber", "textNumber"],
      fixed: `| Tên đoàn   | Số khách | Chi phí (triệu đồng) |
              | Đoàn Peace | 9        | 7                    |
              | Đoàn JICA  | 12       | 8,25                 |`,
    },
  ],
};
