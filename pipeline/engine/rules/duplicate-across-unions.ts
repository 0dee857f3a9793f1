import { defineRule, type AcrossRow, type Examples } from "../rule.ts";
import type { Form, Words } from "../form.ts";
import { clean, fold } from "../text.ts";

// One project reported by two provinces counts twice in the cluster. Decision numbers say nothing across provinces
// ("123/QĐ-UBND" exists in each), so rows are compared by the contents of the form's last key.
export const rule = /* @__PURE__ */ defineRule({
  id: "duplicate-across-unions",
  severity: "warning",
  since: "1.0",
  title: { vi: "Hai đơn vị cùng báo cáo một việc", en: "Reported by two unions" },
  why: { vi: "Nếu là một việc thì tổng của cụm bị tính thừa.", en: "If it is one thing, the cluster counts it twice." },
  messages: {
    across: {
      vi: {
        what: "Dòng “{text}” ở ô {cell} trên trang “{sheet}” trùng với dòng của {other}.",
        how: "Hai đơn vị trao đổi để thống nhất đơn vị nào báo cáo.",
      },
      en: {
        what: "The row “{text}” at {cell} on sheet “{sheet}” repeats a row of {other}.",
        how: "The two unions should agree who reports it.",
      },
    },
  },
  *checkAcross({ form, rows }) {
    const first = new Map<string, AcrossRow>();
    for (const [row, candidate] of rows.entries()) {
      const { item, unitName } = candidate;
      const key = contentKey(form, candidate);
      const at = item.cells["name"] ?? Object.values(item.cells)[0];
      if (key === undefined || !at) continue;
      const known = first.get(key);
      if (!known) first.set(key, candidate);
      else if (known.unitName !== unitName) {
        const other: Words = { vi: known.unitName, en: known.unitName };
        yield {
          row,
          messageId: "across",
          at,
          rowKey: item.key,
          data: { text: clean(String(item.values["name"] ?? item.key)), other },
        };
      }
    }
  },
});

function contentKey(form: Form, { item }: AcrossRow): string | undefined {
  const values = (form.keys.at(-1) ?? []).map((field) => item.values[field]);
  return values.length > 0 && values.every((value) => value !== undefined)
    ? values.map((value) => fold(String(value))).join("\u0000")
    : undefined;
}

export const examples: Examples<typeof rule> = {
  columns: { "Tên khoản viện trợ": "name: text", "Cam kết (triệu đồng)": "committedVnd: TRIEU" },
  across: true,
  valid: [
    {
      name: "trùng trong cùng một đơn vị là việc của quy tắc khác",
      sheet: `[Kiên Giang]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 250                  |
              [Cà Mau]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Học bổng           | 250                  |`,
    },
  ],
  invalid: [
    {
      name: "hai đơn vị, một khoản",
      sheet: `[Kiên Giang]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 250                  |
              [Cà Mau]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | «Trạm  Y tế xã»    | 240                  |`,
      finds: ["across"],
    },
    {
      name: "ba đơn vị, một khoản",
      sheet: `[Kiên Giang]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | Trạm y tế xã       | 250                  |
              [Cà Mau]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | «Trạm y tế xã»     | 240                  |
              [Trà Vinh]
              | Tên khoản viện trợ | Cam kết (triệu đồng) |
              | «Trạm y tế xã»     | 230                  |`,
      finds: ["across", "across"],
    },
  ],
};
