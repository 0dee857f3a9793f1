import { moneyFromNumber, readMoney } from "../money.ts";
import { readNumber } from "../number.ts";
import { defineRule, type Examples } from "../rule.ts";
import { onValue } from "../rule-context.ts";
import { typedText } from "../sheet-scope.ts";
import type { MoneyUnit } from "../table.ts";

// A figure typed as text looks right and adds up to nothing: SUM skips it without a word. We read it, so our totals
// are right; the union's own are not. "1.126" with two readings is ambiguous-number's business and has no value here;
// where other cells of its column decided it, a person looks at the fix.
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
    if (!scope.typed) return;
    for (const item of [...table.items, ...table.aggregates])
      for (const column of table.columns) {
        const { id, kind } = column.field;
        const value = item.values[id];
        const at = item.cells[id];
        if (typeof value !== "number" || !at || (kind !== "count" && kind !== "number" && kind !== "money")) continue;
        const text = typedText(scope, at);
        if (text === undefined || !isBareNumber(text)) continue;
        const unit = kind === "money" ? (item.asWritten[id]?.unit ?? column.unit ?? "VND") : undefined;
        const number = numberTyped(text, value, unit);
        if (number === undefined) continue;
        yield {
          ...onValue(table, item, id),
          messageId: "textNumber",
          data: { text: text.trim(), number },
          found: text,
          expected: number,
          fix: {
            kind: valueAlone(text, kind, unit) === value ? "safe" : "review",
            edits: [{ at, from: text, to: number }],
          },
        };
      }
  },
});

/** The number as it stands in the text, nothing rounded, that was read as `value`. */
function numberTyped(text: string, value: number, unit: MoneyUnit | undefined): number | undefined {
  const readings = ([",", "."] as const).flatMap((decimal) => {
    const reading = readNumber(text, { decimal });
    return reading.kind === "number" ? [reading.value] : [];
  });
  return readings.find((number) => (unit ? moneyFromNumber(number, unit)?.amount : number) === value);
}

/** What the text says without the other cells of its column. */
function valueAlone(text: string, kind: "count" | "number" | "money", unit: MoneyUnit | undefined): number | undefined {
  if (kind === "money") {
    const reading = readMoney(text, { unit });
    return reading.kind === "money" ? reading.amounts[0]!.amount : undefined;
  }
  const reading = readNumber(text, { whole: kind === "count" });
  return reading.kind === "number" ? reading.value : undefined;
}

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
