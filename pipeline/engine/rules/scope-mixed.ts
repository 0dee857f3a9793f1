import { defineRule, type Examples } from "../rule.ts";
import { placesWhere } from "../rule-context.ts";
import { fold } from "../text.ts";

// "Trên địa bàn tỉnh" counts what Sở Ngoại vụ counts as well; mixed with the union's own work it is counted twice.
export const rule = /* @__PURE__ */ defineRule({
  id: "scope-mixed",
  severity: "warning",
  since: "1.0",
  title: { vi: "Lẫn hai phạm vi số liệu", en: "Two scopes mixed" },
  why: {
    vi: "Số của cả địa bàn và số của Liên hiệp không cộng chung được.",
    en: "Figures of the whole province and of the union must not be added.",
  },
  messages: {
    mixed: {
      vi: {
        what: "Trang “{sheet}” vừa ghi “trên địa bàn” (ô {cell}) vừa ghi “do Liên hiệp vận động” (ô {others}).",
        how: "Tách thành hai bảng, hoặc ghi rõ từng dòng thuộc phạm vi nào.",
      },
      en: {
        what: "Sheet “{sheet}” speaks of the whole province (cell {cell}) and of the union's own work ({others}).",
        how: "Make two tables of it, or say of each row which it is.",
      },
    },
  },
  *checkSheet({ sheet, tables }) {
    if (tables.length === 0) return;
    // A project may well be "trên địa bàn tỉnh": only headings, titles, totals and notes say what a table covers.
    const isItem = (row: number, column: number) =>
      tables.some(({ orientation, items }) => {
        const across = orientation === "rows" ? row : column;
        return items.some(({ first, last }) => first <= across && across <= last);
      });
    const says = (likely: RegExp, pattern: RegExp) =>
      placesWhere(
        sheet,
        ({ value }) => typeof value === "string" && likely.test(value) && pattern.test(fold(value)),
      ).filter(({ row, column }) => !isItem(row, column));
    const whole = says(/tr\S{2,4}\s+\S{2,5}\s+b\S+n\s/i, /\btren dia ban (toan )?(tinh|thanh pho|tp)\b/);
    const own =
      whole.length === 0 ? [] : says(/hi\S{2,4}\s/i, /\b(do|cua) lien hiep\b.*\bvan dong\b|\blien hiep truc tiep\b/);
    const [at, others] = [whole[0], own.slice(0, 1)];
    if (at && others.length > 0) yield { messageId: "mixed", at, related: [at, ...own], data: { others } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Cam kết (triệu đồng)": "committedVnd: TRIEU" },
  valid: [
    {
      name: "địa bàn trong tên dự án không nói gì về phạm vi của bảng",
      sheet: `| Tên khoản viện trợ                   | Cam kết (triệu đồng) |
              | Cấp xe lăn trên địa bàn tỉnh         | 250                  |
              | Tổng viện trợ do Liên hiệp vận động  | 250                  |`,
    },
  ],
  invalid: [
    {
      name: "hai phạm vi trong một bảng",
      sheet: `| Tên khoản viện trợ                   | Cam kết (triệu đồng) |
              | Cấp xe lăn                           | 250                  |
              | «Tổng viện trợ trên địa bàn tỉnh»    | 250                  |
              | Tổng viện trợ do Liên hiệp vận động  | 250                  |`,
      finds: ["mixed"],
    },
    {
      name: "hai trang",
      sheet: `[Biểu 1]
              | Tên khoản viện trợ                     | Cam kết (triệu đồng) |
              | Cấp xe lăn                             | 250                  |
              | «Tổng viện trợ trên địa bàn tỉnh»      | 250                  |
              | Tổng viện trợ do Liên hiệp vận động    | 250                  |
              [Biểu 2]
              | Tên khoản viện trợ                     | Cam kết (triệu đồng) |
              | Học bổng                               | 40                   |
              | Tổng dự án do Liên hiệp vận động       | 40                   |
              | «Tổng dự án trên địa bàn thành phố»    | 40                   |`,
      finds: ["mixed", "mixed"],
    },
  ],
};
