import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";
import { unmappedWithin } from "../unmapped.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unsure-table",
  severity: "error",
  since: "1.0",
  title: { vi: "Bảng chưa rõ thuộc phần nào", en: "Table that fits several sections" },
  why: {
    vi: "Bảng này chưa được tổng hợp vì có thể thuộc nhiều phần.",
    en: "It is not consolidated, because it fits more than one section.",
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
  },
  *checkSubmission({ context }) {
    for (const { sheet, range, candidates, at, repeats } of context.unsure) {
      if (repeats) continue;
      const sections = candidates.flatMap((id) => context.forms.find((form) => form.id === id)?.title ?? []);
      const related = uniquePlaces([at, ...unmappedWithin(context, sheet, range)]);
      yield { messageId: "unsure", at, rowKey: candidates.join(" "), related, data: { sections } };
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
  ],
};
