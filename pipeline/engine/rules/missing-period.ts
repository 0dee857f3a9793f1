import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "missing-period",
  severity: "warning",
  since: "1.0",
  title: { vi: "Không ghi kỳ báo cáo", en: "Period not stated" },
  why: {
    vi: "Không kiểm tra được đây có đúng là số liệu của kỳ đang tổng hợp không.",
    en: "Nobody can tell whether the numbers belong to the period being consolidated.",
  },
  messages: {
    none: {
      vi: { what: "Tệp không ghi kỳ báo cáo.", how: "Ghi kỳ ở tiêu đề, ví dụ “năm 2024” hoặc “6 tháng đầu năm 2024”." },
      en: {
        what: "The file does not state its period.",
        how: "Put it into the title, for example “năm 2024” or “6 tháng đầu năm 2024”.",
      },
    },
  },
  *checkSubmission({ context: { meta, period, tables } }) {
    if (meta.year === undefined && tables.length > 0 && meta.periodsNamed.length === 0)
      yield { messageId: "none", severity: period ? "warning" : "error" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "có năm nhưng không ghi từ ngày đến ngày",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "không ghi năm",
      given: { meta: { year: undefined, periodKind: undefined, periodsNamed: [] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["none"],
    },
  ],
};
