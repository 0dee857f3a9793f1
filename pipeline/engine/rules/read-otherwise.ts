import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";

// The file is word for word the one that was checked: what differs is who reads it, which is nobody's mistake.
export const rule = /* @__PURE__ */ defineRule({
  id: "read-otherwise",
  severity: "info",
  since: "1.0",
  title: { vi: "Tệp đã kiểm tra nay được đọc khác", en: "Checked file read otherwise now" },
  why: {
    vi: "Phiên bản, danh mục hoặc hồ sơ ghép cột khác với lúc kiểm tra.",
    en: "The version, the roster or the column profile differs from that of the check.",
  },
  messages: {
    reread: {
      vi: {
        what: "Tệp không thay đổi từ lần kiểm tra {date}, nhưng có {number} chỗ nay được đọc khác.",
        how: "Dùng cùng phiên bản, danh mục và hồ sơ ghép cột như lúc kiểm tra, hoặc kiểm tra lại.",
      },
      en: {
        what: "The file has not changed since the check of {date}, but {number} places are read otherwise now.",
        how: "Use the same version, roster and column profile as for the check, or check again.",
      },
    },
  },
  *checkSubmission({ context }) {
    const { seal } = context;
    if (seal?.state !== "reread") return;
    const here = uniquePlaces(seal.changes.flatMap(({ at }) => at ?? []));
    const data = { date: seal.seal.time.slice(0, 16), number: seal.changes.length };
    yield { messageId: "reread", rowKey: seal.seal.time, ...(here[0] ? { at: here[0], related: here } : {}), data };
  },
});

const at = { sheet: "Biểu 01", row: 1, column: 1 };

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "tệp được đọc như lúc kiểm tra",
      given: { seal: { state: "unchanged" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một cột nay không ghép được",
      given: { seal: { state: "reread", changes: [{ change: "removed", section: "viDu", field: "people", at }] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | «12»     |`,
      finds: ["reread"],
    },
    {
      name: "một dòng nay không nhận ra",
      given: { seal: { state: "reread", changes: [{ change: "removed", section: "viDu", row: "Đoàn GNI" }] } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["reread"],
    },
  ],
};
