import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";
import type { SealedChange } from "../seal/compare-seal.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "changed-since-check",
  severity: "warning",
  since: "1.0",
  title: { vi: "Số liệu thay đổi sau khi kiểm tra", en: "Figures changed since the check" },
  why: {
    vi: "Dấu kiểm tra trong tệp không còn đúng với số liệu.",
    en: "The seal in the file no longer fits the figures.",
  },
  messages: {
    values: {
      vi: {
        what: "Sau lần kiểm tra {date}, {number} chỗ của phần {section} đã thay đổi: {others}.",
        how: "Xem lại các ô này, kiểm tra rồi đóng dấu lại trước khi nộp.",
      },
      en: {
        what: "Since the check of {date}, places of {section} have changed ({number}): {others}.",
        how: "Look at these cells, check again and seal the report anew before handing it in.",
      },
    },
    gone: {
      vi: {
        what: "Sau lần kiểm tra {date}, {number} dòng của phần {section} không còn nữa: {names}.",
        how: "Nếu bỏ đúng thì đóng dấu lại; nếu xóa nhầm thì nhập lại.",
      },
      en: {
        what: "Since the check of {date}, rows of {section} are gone ({number}): {names}.",
        how: "If that is meant, seal the report anew; if not, enter them again.",
      },
    },
    heading: {
      vi: {
        what: "Sau lần kiểm tra {date}, phần thông tin chung của báo cáo đã thay đổi ({number} mục).",
        how: "Xem lại đơn vị, kỳ báo cáo, số và ngày văn bản, người ký rồi đóng dấu lại.",
      },
      en: {
        what: "Since the check of {date}, what the report says of itself has changed ({number} entries).",
        how: "Look at union, period, document number and date, and signer, then seal the report anew.",
      },
    },
  },
  *checkSubmission({ context }) {
    const { seal } = context;
    if (seal?.state !== "changed") return;
    const { time } = seal.seal;
    const date = time.slice(0, 16);
    for (const [section, changes] of bySection(seal.changes)) {
      const here = uniquePlaces(changes.flatMap(({ at }) => at ?? []));
      const gone = changes.filter(({ at }) => !at);
      const place = here[0] ? { at: here[0], related: here } : {};
      if (section === undefined)
        yield { messageId: "heading", rowKey: time, ...place, data: { date, number: changes.length } };
      else if (here.length > 0)
        yield {
          messageId: "values",
          section,
          rowKey: time,
          ...place,
          data: { date, number: here.length, others: here },
        };
      const names = gone.map(({ row }) => `“${row ?? "?"}”`);
      if (section !== undefined && gone.length > 0)
        yield { messageId: "gone", section, rowKey: `${time} -`, data: { date, number: gone.length, names } };
    }
  },
});

function bySection(changes: readonly SealedChange[]): ReadonlyMap<string | undefined, readonly SealedChange[]> {
  const sections = new Map<string | undefined, SealedChange[]>();
  for (const one of changes) sections.set(one.section, [...(sections.get(one.section) ?? []), one]);
  return sections;
}

const at = (row: number, column: number) => ({ sheet: "Biểu 01", row, column });

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "số liệu như lúc kiểm tra",
      given: { seal: { state: "unchanged" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một số đã sửa",
      given: {
        seal: { state: "changed", changes: [{ change: "changed", section: "viDu", field: "people", at: at(1, 1) }] },
      },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «12»     |`,
      finds: ["values"],
    },
    {
      name: "thêm một dòng, bỏ một dòng, đổi người ký",
      given: {
        seal: {
          state: "changed",
          changes: [
            { change: "removed", field: "signer" },
            { change: "added", section: "viDu", row: "Đoàn Peace", at: at(1, 0) },
            { change: "removed", section: "viDu", row: "Đoàn GNI" },
          ],
        },
      },
      sheet: `| Tên đoàn     | Số khách |
              | «Đoàn Peace» | 12       |`,
      finds: ["heading", "gone", "values"],
    },
  ],
};
