import { defineRule, type Examples } from "../rule.ts";

// One finding a file: a list of ten absent sections is one thing to look at. A section that says "không phát sinh"
// is there; saying nothing is not the same.
export const rule = /* @__PURE__ */ defineRule({
  id: "missing-section",
  severity: "warning",
  since: "1.0",
  title: { vi: "Thiếu phần báo cáo", en: "Section missing" },
  why: {
    vi: "Bản tổng hợp ghi Đơn vị chưa báo cáo các phần này, không phải là không có.",
    en: "They count as not reported, which is not the same as nothing to report.",
  },
  messages: {
    missing: {
      vi: { what: "Tệp không có {count} phần: {sections}.", how: "Bổ sung, hoặc ghi “Không phát sinh” dưới tên phần." },
      en: {
        what: "The file lacks sections ({count}): {sections}.",
        how: "Add them, or write “Không phát sinh” under their titles.",
      },
    },
  },
  *checkSubmission({ context }) {
    if (context.tables.length === 0) return;
    const present = new Set([
      ...context.tables.map((table) => table.form.id),
      ...context.unsure.flatMap((table) => table.candidates),
    ]);
    const sections = context.forms.filter((form) => !present.has(form.id)).map((form) => form.title);
    if (sections.length > 0) yield { messageId: "missing", data: { count: sections.length, sections } };
  },
});

export const examples: Examples<typeof rule> = {
  forms: {
    delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" },
    activity: { "Tên hoạt động": "name: text", "Thời gian": "date: date" },
  },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "một phần ghi không phát sinh",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |
              [activity]
              | Tên hoạt động   | Thời gian |
              | Không phát sinh |           |`,
    },
  ],
  invalid: [
    {
      name: "chỉ có đoàn vào",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["missing"],
    },
  ],
};
