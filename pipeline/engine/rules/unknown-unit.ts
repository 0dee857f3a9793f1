import { defineRule, type Examples } from "../rule.ts";
import { unitsEver } from "../resolve-unit.ts";
import { unitsLike } from "../near-units.ts";

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
  *checkSubmission({ context: { meta, roster, period } }) {
    const stated = meta.unitsNamed.filter(({ doubt }) => doubt === undefined);
    const known = stated.filter(({ unit }) => unit !== undefined);
    if (known.some(({ from }) => from !== "fileName")) return;
    if (stated.length === 0 && meta.unit === undefined) yield { messageId: "none" };
    for (const { text, at, unit } of stated) {
      const isDated = meta.year !== undefined || period !== undefined;
      // A name of another time is no unknown one: `unit-other-time` tells of it.
      if (unit !== undefined || unitsEver(text, roster).some(({ to }) => !isDated || to !== null)) continue;
      const candidates = unitsLike(text, roster);
      const base = { ...(at && { at }), rowKey: text, found: text };
      // The file's name says whose it is; the letterhead is to be mended all the same.
      const severity = meta.unit === undefined ? "error" : "warning";
      if (candidates.length > 0) yield { ...base, messageId: "near", severity, data: { text, candidates } };
      else yield { ...base, messageId: "unknown", severity, data: { text } };
    }
  },
});

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
