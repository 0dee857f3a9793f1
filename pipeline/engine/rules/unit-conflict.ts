import { defineRule, type Examples } from "../rule.ts";
import { toldApart } from "../told-apart.ts";

// A file copied from a neighbour keeps its old name somewhere. What stands in the report weighs more than a file name.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-conflict",
  severity: "error",
  since: "1.0",
  title: { vi: "Tệp ghi nhiều đơn vị khác nhau", en: "Several unions named" },
  why: { vi: "Số liệu có thể bị tính nhầm cho đơn vị khác.", en: "The numbers may go to the wrong union." },
  messages: {
    inReport: {
      vi: {
        what: "Báo cáo ghi các đơn vị khác nhau: {names}.",
        how: "Chỉ để tên đơn vị báo cáo; xóa tên còn sót từ tệp khác.",
      },
      en: {
        what: "The report names different unions: {names}.",
        how: "Keep the reporting union only; delete names left over from another file.",
      },
    },
    fileName: {
      vi: {
        what: "Tên tệp ghi “{text}” nhưng trong báo cáo ghi “{nearest}”.",
        how: "Kiểm tra xem có gửi nhầm tệp không, rồi đặt lại tên tệp.",
      },
      en: {
        what: "The file name says “{text}” but the report says “{nearest}”.",
        how: "Check that it is the right file, then rename it.",
      },
    },
  },
  *checkSubmission({ context: { meta, roster } }) {
    const known = meta.unitsNamed.filter((named) => named.unit !== undefined);
    const inside = known.filter((named) => named.from !== "fileName");
    const units = new Set(inside.map((named) => named.unit));
    const firsts = [...units].map((unit) => inside.find((named) => named.unit === unit)!);
    const second = firsts[1];
    if (second)
      yield {
        messageId: "inReport",
        ...(second.at && { at: second.at }),
        data: {
          names: toldApart(
            firsts,
            ({ unit, codeSystem }) =>
              roster.units.find((one) => one.id === unit && one.codeSystem === codeSystem)?.name,
          ),
        },
      };
    const named = known.find((candidate) => candidate.from === "fileName" && !units.has(candidate.unit));
    if (named && firsts[0])
      yield { messageId: "fileName", data: { text: named.text, nearest: firsts[0].text }, severity: "warning" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "cùng một đơn vị viết hai cách",
      given: {
        meta: {
          unitsNamed: [
            { text: "Kiên Giang", unit: "kien-giang", from: "header" },
            { text: "KG", unit: "kien-giang", from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "tên tệp của đơn vị khác",
      given: {
        meta: {
          unitsNamed: [
            { text: "Kiên Giang", unit: "kien-giang", from: "header" },
            { text: "Hà Nội", unit: "ha-noi", from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["fileName"],
    },
    {
      name: "tiêu đề và một ô ghi hai đơn vị, tên tệp ghi đơn vị thứ ba",
      given: {
        meta: {
          unitsNamed: [
            { text: "Kiên Giang", unit: "kien-giang", from: "header" },
            { text: "Hà Nội", unit: "ha-noi", from: "cell" },
            { text: "An Giang", unit: "an-giang", from: "fileName" },
          ],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["inReport", "fileName"],
    },
  ],
};
