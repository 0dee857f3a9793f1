import { defineRule, type Examples } from "../rule.ts";
import { editDistance, fold } from "../text.ts";
import type { Roster } from "../roster.ts";

// A name becomes a unit by the closed alias table alone: a misspelt one is offered a list, never matched.
export const rule = /* @__PURE__ */ defineRule({
  id: "unknown-unit",
  severity: "error",
  since: "1.0",
  title: { vi: "Chưa rõ đơn vị báo cáo", en: "Reporting union not known" },
  why: { vi: "Số liệu chưa biết tính cho đơn vị nào.", en: "The numbers cannot be given to any union." },
  messages: {
    none: {
      vi: {
        what: "Tệp không ghi tên đơn vị báo cáo.",
        how: "Ghi tên Liên hiệp ở đầu báo cáo, ví dụ “Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang”.",
      },
      en: {
        what: "The file does not name the reporting union.",
        how: "Name it at the head of the report, for example “Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang”.",
      },
    },
    unknown: {
      vi: { what: "Tên “{text}” không có trong danh sách đơn vị.", how: "Ghi đúng tên tỉnh, thành phố, kể cả dấu." },
      en: {
        what: "“{text}” is not in the list of unions.",
        how: "Write the name of the province or city as it is, accents included.",
      },
    },
    near: {
      vi: {
        what: "Tên “{text}” không có trong danh sách đơn vị; gần giống {candidates}.",
        how: "Sửa lại cho đúng tên đơn vị.",
      },
      en: {
        what: "“{text}” is not in the list of unions; it looks like {candidates}.",
        how: "Correct the name of the union.",
      },
    },
  },
  *checkSubmission({ context: { meta, roster } }) {
    if (meta.unit !== undefined || meta.unitsNamed.some((named) => named.unit !== undefined)) return;
    if (meta.unitsNamed.length === 0) yield { messageId: "none" };
    for (const { text, at } of meta.unitsNamed) {
      const candidates = unitsLike(text, roster);
      const base = { ...(at && { at }), rowKey: text, found: text };
      if (candidates.length > 0) yield { ...base, messageId: "near", data: { text, candidates } };
      else yield { ...base, messageId: "unknown", data: { text } };
    }
  },
});

/** Names at most two typing errors from the last words of the text. */
function unitsLike(text: string, roster: Roster): readonly string[] {
  const typed = fold(text).split(" ");
  const isNear = (name: string) => editDistance(typed.slice(-name.split(" ").length).join(" "), name, 2) <= 2;
  return [...new Set(roster.units.filter((unit) => isNear(fold(unit.name))).map((unit) => unit.name))].slice(0, 5);
}

const nobody = { unit: undefined, codeSystem: undefined, cluster: undefined };
export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "đơn vị đã rõ",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "không ghi đơn vị",
      given: { meta: { ...nobody, unitsNamed: [] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["none"],
    },
    {
      name: "một tên gõ sai, một tên lạ",
      given: {
        meta: {
          ...nobody,
          unitsNamed: [
            { text: "Liên hiệp các tổ chức hữu nghị tỉnh Kiêng Giang", from: "header" },
            { text: "Liên hiệp hữu nghị Phương Nam", from: "cell" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["near", "unknown"],
    },
  ],
};
