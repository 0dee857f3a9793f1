import { namesInto } from "../resolve-unit.ts";
import { defineRule, type Examples } from "../rule.ts";

// The last day of the period decides: the 63 units until 30 June 2025, the 34 after. Files for 2025 under an old name
// are to be expected, so this asks rather than blocks.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-retired",
  severity: "warning",
  since: "1.0",
  title: { vi: "Đơn vị đã sáp nhập trước khi hết kỳ", en: "Union merged before the period ended" },
  why: {
    vi: "Số liệu có thể đã nằm trong báo cáo của đơn vị mới.",
    en: "The numbers may already be part of the new union's report.",
  },
  messages: {
    retired: {
      vi: {
        what: "Đơn vị “{label}” không còn từ sau ngày {date}; đơn vị mới là {names}.",
        how: "Hỏi đơn vị mới xem số liệu này đã gộp vào báo cáo của họ chưa.",
      },
      en: {
        what: "The union “{label}” ceased after {date}; the new one is {names}.",
        how: "Ask the new union whether its report already holds these numbers.",
      },
    },
  },
  *checkSubmission({ context: { meta, roster, period } }) {
    const unit = roster.units.find(
      (candidate) => candidate.id === meta.unit && candidate.codeSystem === meta.codeSystem,
    );
    const end = period?.to ?? meta.periodTo ?? (meta.year === undefined ? undefined : `${meta.year}-12-31`);
    if (!unit || unit.to === null || end === undefined || unit.to >= end) return;
    const at = meta.cells["unit"];
    yield {
      messageId: "retired",
      ...(at && { at }),
      data: { label: unit.name, date: unit.to, names: namesInto(unit, roster) },
    };
  },
});

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
      name: "báo cáo năm 2025 mang tên Kiên Giang",
      period: "2025",
      given: { meta: { year: 2025, periodsNamed: [] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["retired"],
    },
  ],
};
