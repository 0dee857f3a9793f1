import { defineRule, type Examples } from "../rule.ts";

// Cluster conferences meet in November over estimates that the office in Hà Nội later sees superseded.
export const rule = /* @__PURE__ */ defineRule({
  id: "basis-estimate",
  severity: "info",
  since: "1.0",
  title: { vi: "Số liệu ước thực hiện", en: "Estimated figures" },
  why: { vi: "Số chính thức cuối năm có thể khác.", en: "The final figures of the year may differ." },
  messages: {
    estimate: {
      vi: { what: "Báo cáo dùng số liệu ước thực hiện.", how: "Gửi lại khi có số chính thức." },
      en: { what: "The report gives estimated figures.", how: "Send it again when the final ones are known." },
    },
  },
  *checkSubmission({ context: { meta } }) {
    const at = meta.cells["basis"];
    if (meta.basis === "UOC") yield { messageId: "estimate", ...(at && { at }) };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một tệp chỉ nói một lần",
  valid: [
    {
      name: "số thực hiện",
      given: { meta: { basis: "THUC_HIEN" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "số ước",
      given: { meta: { basis: "UOC" } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["estimate"],
    },
  ],
};
