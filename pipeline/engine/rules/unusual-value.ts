import { decadesFrom, spreadOf } from "../outliers.ts";
import { defineRule, type Examples } from "../rule.ts";
import { measureOf, numberIn, onValue } from "../rule-context.ts";

/** No province has as many visitors, members or participants in one line. */
const BEYOND = 1_000_000;

// Counts only: amounts are wrong-scale's business. Medians on a logarithmic scale serve even a short column.
export const rule = /* @__PURE__ */ defineRule({
  id: "unusual-value",
  severity: "info",
  since: "1.0",
  title: { vi: "Số lượng khác thường", en: "Unusual count" },
  why: { vi: "Có thể gõ thừa chữ số hoặc nhầm cột.", en: "A digit may be too many, or the column mistaken." },
  messages: {
    outlier: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, trong khi các dòng khác thường khoảng {number}.",
        how: "Kiểm tra lại; nếu đúng thì không cần sửa.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, while the other rows are around {number}.",
        how: "Check it; leave it if it is right.",
      },
    },
    beyond: {
      vi: {
        what: "Ô {cell} ({field}) là {actual} {unit}, nhiều hơn mọi số từng gặp trong báo cáo.",
        how: "Kiểm tra lại; có thể là số tiền gõ nhầm cột.",
      },
      en: {
        what: "Cell {cell} ({field}) is {actual} {unit}, more than any report has had.",
        how: "Check it; it may be an amount in the wrong column.",
      },
    },
    year: {
      vi: {
        what: "Ô {cell} ({field}) ghi {text}, giống một năm hơn là một số lượng.",
        how: "Kiểm tra xem có gõ nhầm cột không.",
      },
      en: {
        what: "Cell {cell} ({field}) says {text}, which looks like a year rather than a count.",
        how: "Check whether it is in the wrong column.",
      },
    },
  },
  *checkTable({ table }) {
    for (const field of table.form.fields.filter((candidate) => candidate.kind === "count")) {
      for (const item of field.unitOfCount === undefined ? [] : table.items) {
        const actual = numberIn(item, field.id);
        if (actual === undefined || actual < BEYOND) continue;
        const data = { actual, unit: measureOf(field) };
        yield { ...onValue(table, item, field.id), messageId: "beyond", data, found: actual, severity: "warning" };
      }
      const counts = table.items.flatMap((item) => numberIn(item, field.id) ?? []);
      const spread = spreadOf(counts, 4);
      if (!spread) continue;
      for (const item of table.items) {
        const actual = numberIn(item, field.id);
        if (actual === undefined || actual < 50 || actual >= BEYOND || decadesFrom(actual, spread) < 1) continue;
        const base = { ...onValue(table, item, field.id), found: actual };
        const number = Math.round(10 ** spread.median);
        if (actual >= 2000 && actual <= 2035)
          yield { ...base, messageId: "year", data: { text: String(actual) }, severity: "warning" };
        else if (counts.length >= 8 && decadesFrom(actual, spread) > Math.max(1.3, 5 * spread.deviation))
          yield { ...base, messageId: "outlier", data: { actual, unit: measureOf(field), number } };
      }
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count", "Số lượt đoàn": "trips: count" },
  valid: [
    {
      name: "đoàn lớn nhưng chưa đến mức khác thường",
      sheet: `| Tên đoàn | Số khách |
              | Đoàn 1   | 12       |
              | Đoàn 2   | 5        |
              | Đoàn 3   | 30       |
              | Đoàn 4   | 120      |`,
    },
  ],
  invalid: [
    {
      name: "năm gõ vào cột số khách",
      sheet: `| Tên đoàn | Số khách |
              | Đoàn 1   | 12       |
              | Đoàn 2   | 5        |
              | Đoàn 3   | «2024»   |
              | Đoàn 4   | 20       |`,
      finds: ["year"],
    },
    {
      name: "một tỷ khách trong bảng chỉ có một dòng",
      sheet: `| Tên đoàn | Số khách        |
              | Đoàn 1   | «1.000.000.000» |`,
      finds: ["beyond"],
    },
    {
      name: "thừa hai chữ số ở cả hai cột",
      sheet: `| Tên đoàn | Số khách | Số lượt đoàn |
              | Đoàn 1   | 12       | 1            |
              | Đoàn 2   | 5        | 2            |
              | Đoàn 3   | 8        | 1            |
              | Đoàn 4   | 15       | 1            |
              | Đoàn 5   | 9        | 3            |
              | Đoàn 6   | 11       | 1            |
              | Đoàn 7   | «1.500»  | «100»        |
              | Đoàn 8   | 7        | 1            |`,
      finds: ["outlier", "outlier"],
    },
  ],
};
