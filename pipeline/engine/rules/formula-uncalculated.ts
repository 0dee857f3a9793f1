import { defineRule, type Examples } from "../rule.ts";
import { askedIn, placesWhere } from "../rule-context.ts";

// Some programs write formulas without their results. We do not calculate: a result of ours could differ from Excel's.
export const rule = /* @__PURE__ */ defineRule({
  id: "formula-uncalculated",
  severity: "warning",
  since: "1.0",
  title: { vi: "Công thức chưa có kết quả", en: "Formula without a result" },
  why: {
    vi: "Tệp không lưu kết quả nên các ô này được coi là chưa có số.",
    en: "The file holds no results, so these cells count as having no number.",
  },
  messages: {
    unstored: {
      vi: {
        what: "Trang “{sheet}” có {count} công thức chưa lưu kết quả: ô {cells}.",
        how: "Mở tệp bằng Excel, bấm lưu rồi gửi lại.",
      },
      en: {
        what: "Sheet “{sheet}” has formulas without a stored result ({count}): {cells}.",
        how: "Open the file in Excel, save it and send it again.",
      },
    },
  },
  *checkSheet({ sheet, tables }) {
    const related = placesWhere(sheet, (cell) => cell.stored === false);
    const at = related[0];
    if (!at) return;
    const isNeeded = tables.some((table) => !askedIn(table, "formula-uncalculated").next().done);
    yield {
      messageId: "unstored",
      at,
      related,
      data: { count: related.length },
      severity: isNeeded ? "error" : "warning",
    };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "công thức có kết quả",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | =5+7→12  |`,
    },
  ],
  invalid: [
    {
      name: "một ô chưa có kết quả",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «=5+7»   |`,
      finds: ["unstored"],
    },
    {
      name: "hai trang, mỗi trang một điểm",
      sheet: `[Sáu tháng đầu]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | «=5+7»   |
              | Đoàn JICA  | =1+2     |
              [Sáu tháng cuối]
              | Tên đoàn   | Số khách |
              | Đoàn KOICA | «=2+3»   |`,
      finds: ["unstored", "unstored"],
    },
  ],
};
