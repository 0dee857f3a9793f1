import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";
import { unmappedWithin } from "../unmapped.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unsure-table",
  severity: "error",
  since: "1.0",
  title: { vi: "Bảng chưa rõ thuộc phần nào, kỳ nào", en: "Table of an uncertain section or period" },
  why: {
    vi: "Bảng này chưa được tổng hợp vì chưa rõ thuộc phần nào, kỳ nào.",
    en: "It is not consolidated, because its section or its period is not certain.",
  },
  messages: {
    unsure: {
      vi: {
        what: "Bảng từ ô {cell} trên trang “{sheet}” có thể là: {sections}.",
        how: "Ghi tên phần ngay trên bảng, hoặc đặt tên trang theo phần đó.",
      },
      en: {
        what: "The table at {cell} on sheet “{sheet}” may be: {sections}.",
        how: "Put the title of the section above it, or name the sheet after it.",
      },
    },
    "other-period": {
      vi: {
        what: "Bảng từ ô {cell} trên trang “{sheet}” là của kỳ khác (“{text}”), không tính vào kỳ báo cáo.",
        how: "Nếu là kết quả của kỳ báo cáo, sửa tên phần ngay trên bảng; nếu không, để nguyên.",
      },
      en: {
        what: "The table at {cell} on sheet “{sheet}” is of another period (“{text}”) and does not count for this one.",
        how: "If it is of the period reported, change the title right above it; if not, leave it.",
      },
    },
    outside: {
      vi: {
        what: "Bảng từ ô {cell} trên trang “{sheet}” chưa được tính, vì “{text}” không phải kết quả của kỳ báo cáo.",
        how: "Nếu là kết quả của kỳ báo cáo, ghi kỳ đó vào tên phần ngay trên bảng; nếu không, bỏ bảng khỏi tệp nộp.",
      },
      en: {
        what: "The table at {cell} on sheet “{sheet}” is not counted, as “{text}” is no result of the period reported.",
        how: "If it is, name the period in the title right above the table; if not, leave it out of the file.",
      },
    },
  },
  *checkSubmission({ context }) {
    for (const { sheet, range, candidates, at, repeats, outside } of context.unsure) {
      if (repeats) continue;
      const sections = candidates.flatMap((id) => context.forms.find((form) => form.id === id)?.title ?? []);
      const related = uniquePlaces([at, ...unmappedWithin(context, sheet, range)]);
      const base = { at, rowKey: candidates.join(" "), related };
      if (outside && sections.length === 1) {
        const data = { text: outside.text.slice(0, 120) };
        yield outside.certain
          ? { ...base, messageId: "other-period", data, severity: "warning" }
          : { ...base, messageId: "outside", data };
      } else yield { ...base, messageId: "unsure", data: { sections } };
    }
  },
});

export const examples: Examples<typeof rule> = {
  forms: {
    delegationIn: { "Tên đoàn": "name: text", "Số khách": "people: count" },
    delegationOut: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  },
  valid: [
    {
      name: "trang mang tên phần",
      sheet: `[delegationIn]
              | Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "không rõ đoàn vào hay đoàn ra",
      given: { unsure: ["A1:B2"] },
      sheet: `[Đoàn]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["unsure"],
    },
    {
      name: "hai bảng cạnh nhau trên một trang",
      given: { unsure: ["A1:B2", "D1:E2"] },
      sheet: `[Đoàn]
              | «Tên đoàn» | Số khách | | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       | | Đoàn JICA  | 5        |`,
      finds: ["unsure", "unsure"],
    },
    {
      name: "tên trang cho thấy chưa phải kết quả",
      given: { outside: { "Dự kiến": "A1:B2" } },
      sheet: `[Dự kiến]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["outside"],
    },
    {
      name: "bảng của năm trước",
      given: { otherPeriod: { "Đoàn vào năm trước": "A1:B2" } },
      sheet: `[Đoàn]
              | «Tên đoàn» | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["other-period"],
    },
  ],
};
