import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "missing-signer",
  severity: "info",
  since: "1.0",
  title: { vi: "Không có tên người ký", en: "No signer named" },
  why: {
    vi: "Báo cáo chưa cho biết ai chịu trách nhiệm về số liệu.",
    en: "Nobody is named as answering for the figures.",
  },
  messages: {
    none: {
      vi: { what: "Tệp không có tên người ký báo cáo.", how: "Ghi họ tên, chức vụ người ký ở cuối biểu." },
      en: { what: "The file names no signer.", how: "Put the name and title of the signer at the end of the form." },
    },
  },
  *checkSubmission({ context: { meta, tables } }) {
    if (tables.length > 0 && meta.signer === undefined) yield { messageId: "none" };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "có tên người ký, không có chức vụ",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "để trống tên người ký",
      given: { meta: { signer: undefined } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["none"],
    },
  ],
};
