import { defineRule, type Examples } from "../rule.ts";

// Departments and member associations keep the same lists. Some unions are at home in such a body: a report that names
// the union at its head is the union's, whoever else stands there.
export const rule = /* @__PURE__ */ defineRule({
  id: "union-not-named",
  severity: "error",
  since: "1.0",
  title: { vi: "Đầu báo cáo không có tên Liên hiệp", en: "Union not named at the head" },
  why: {
    vi: "Số liệu của cơ quan khác có thể bị tính cho Liên hiệp.",
    en: "The numbers of another body may be counted for the union.",
  },
  messages: {
    otherBody: {
      vi: {
        what: "Ô {cell} ghi “{text}”, và đầu báo cáo không có tên Liên hiệp.",
        how: "Nếu là báo cáo của Liên hiệp, ghi tên Liên hiệp ở đầu biểu; nếu không, không gộp tệp này.",
      },
      en: {
        what: "Cell {cell} says “{text}”, and no union is named at the head of the report.",
        how: "If it is the union's report, name the union at its head; if not, leave the file out.",
      },
    },
    enclosure: {
      vi: {
        what: "Tên đơn vị chỉ có ở dòng “{text}”.",
        how: "Kiểm tra đó có phải đơn vị báo cáo không, rồi ghi tên Liên hiệp ở đầu biểu.",
      },
      en: {
        what: "The union is only named in the line “{text}”.",
        how: "Check that it is the reporting union, then name it at the head of the sheet.",
      },
    },
  },
  *checkSubmission({ context: { meta, tables } }) {
    const doubted = meta.unitsNamed.find(({ doubt }) => doubt !== undefined);
    if (!doubted || tables.length === 0) return;
    const { text, at, doubt } = doubted;
    const base = { ...(at && { at }), rowKey: text, data: { text } };
    if (doubt === "otherBody") yield { ...base, messageId: "otherBody" };
    else if (!meta.unitsNamed.some((named) => named.unit === doubted.unit && named.doubt === undefined))
      yield { ...base, messageId: "enclosure", severity: "warning" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "tên Liên hiệp ở đầu báo cáo",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
    {
      name: "tên tệp nêu cùng đơn vị với công văn kèm theo",
      given: {
        meta: {
          unitsNamed: [
            { text: "(Kèm theo Công văn số 5)", unit: "kien-giang", from: "header", doubt: "enclosure" },
            { text: "LHHN Kiên Giang", unit: "kien-giang", from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "đầu báo cáo là Sở Ngoại vụ",
      given: {
        meta: {
          unitsNamed: [{ text: "SỞ NGOẠI VỤ TỈNH KIÊN GIANG", unit: "kien-giang", from: "header", doubt: "otherBody" }],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["otherBody"],
    },
    {
      name: "chỉ có công văn kèm theo nêu tên",
      given: {
        meta: {
          unitsNamed: [{ text: "(Kèm theo Công văn số 5)", unit: "kien-giang", from: "header", doubt: "enclosure" }],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["enclosure"],
    },
  ],
};
