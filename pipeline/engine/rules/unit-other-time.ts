import { namesInto, unitsEver } from "../resolve-unit.ts";
import { defineRule, type Examples } from "../rule.ts";

// Whether a name is a unit's depends on the day: 63 until 30 June 2025, 34 after, many of them under an old name.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-other-time",
  severity: "error",
  since: "1.0",
  title: { vi: "Đơn vị không có trong kỳ báo cáo", en: "Union of another time" },
  why: { vi: "Số liệu chưa biết tính cho đơn vị nào.", en: "The numbers cannot be given to any union." },
  messages: {
    ended: {
      vi: {
        what: "“{text}”: {label} không còn từ sau ngày {date}; đơn vị mới là {names}.",
        how: "Ghi tên đơn vị mới; nếu là số liệu của riêng đơn vị cũ, ghi “{label} (cũ)”.",
      },
      en: {
        what: "“{text}”: {label} ceased after {date}; the new union is {names}.",
        how: "Name the new union; if the numbers are the old one's alone, write “{label} (cũ)”.",
      },
    },
    undated: {
      vi: {
        what: "Tệp ghi “{text}” nhưng không ghi kỳ, nên chưa biết là đơn vị trước hay sau sáp nhập.",
        how: "Ghi kỳ báo cáo ở tiêu đề.",
      },
      en: {
        what: "The file says “{text}” but no period: it may be the union before or after the mergers.",
        how: "Put the period into the title.",
      },
    },
  },
  *checkSubmission({ context: { meta, roster, period } }) {
    const stated = meta.unitsNamed.filter(({ doubt }) => doubt === undefined);
    if (stated.some(({ unit, from }) => unit !== undefined && from !== "fileName")) return;
    const isDated = meta.year !== undefined || period !== undefined;
    const said = new Set<string>();
    for (const { text, at, unit } of stated) {
      const [ever] = unit === undefined ? unitsEver(text, roster) : [];
      if (!ever || said.has(ever.id)) continue;
      said.add(ever.id);
      const base = { ...(at && { at }), rowKey: text, found: text };
      if (!isDated) yield { ...base, messageId: "undated", data: { text } };
      else if (ever.to !== null)
        yield {
          ...base,
          messageId: "ended",
          data: { text, label: ever.name, date: ever.to, names: namesInto(ever, roster) },
        };
    }
  },
});

const nobody = { unit: undefined, codeSystem: undefined, cluster: undefined };
export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ có một đơn vị báo cáo",
  valid: [
    {
      name: "báo cáo năm 2024 của Kiên Giang",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "tên đơn vị đã sáp nhập",
      given: { meta: { ...nobody, year: 2025, unitsNamed: [{ text: "LHHN KG", from: "header" }] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["ended"],
      also: ["period-conflict"],
    },
    {
      name: "có tên, không ghi kỳ",
      period: "none",
      given: {
        meta: {
          ...nobody,
          year: undefined,
          periodsNamed: [],
          unitsNamed: [{ text: "LHHN KG", from: "header" }],
        },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["undated"],
      also: ["missing-period"],
    },
  ],
};
