import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "unreadable-own-part",
  severity: "warning",
  since: "1.0",
  title: { vi: "Dấu kiểm tra hoặc giải trình không đọc được", en: "Seal or explanations not readable" },
  why: {
    vi: "Chương trình không dùng được phần này; số liệu của báo cáo vẫn được đọc đầy đủ.",
    en: "The program cannot use this part; the figures of the report are read in full all the same.",
  },
  messages: {
    sealDamaged: {
      vi: { what: "Dấu kiểm tra ghi trong tệp bị hỏng hoặc bị sửa.", how: "Kiểm tra lại báo cáo rồi đóng dấu mới." },
      en: {
        what: "The seal of the check in the file is damaged or was tampered with.",
        how: "Check the report again and seal it anew.",
      },
    },
    sealNewer: {
      vi: {
        what: "Dấu kiểm tra trong tệp do phiên bản mới hơn của chương trình ghi.",
        how: "Dùng phiên bản mới của chương trình để xem dấu này.",
      },
      en: {
        what: "The seal of the check in the file was written by a newer version of the program.",
        how: "Use the newer version to see it.",
      },
    },
    explanationsDamaged: {
      vi: { what: "Phần giải trình ghi trong tệp bị hỏng.", how: "Đề nghị Đơn vị ghi lại giải trình." },
      en: { what: "The explanations kept in the file are damaged.", how: "Ask the union to write them again." },
    },
    explanationsNewer: {
      vi: {
        what: "Giải trình trong tệp do phiên bản mới hơn của chương trình ghi.",
        how: "Dùng phiên bản mới của chương trình để xem giải trình.",
      },
      en: {
        what: "The explanations in the file were written by a newer version of the program.",
        how: "Use the newer version to see them.",
      },
    },
  },
  *checkBook({ context: { seal, explanations } }) {
    if (seal?.state === "damaged") yield { messageId: "sealDamaged", rowKey: "seal" };
    if (seal?.state === "newer") yield { messageId: "sealNewer", rowKey: "seal", severity: "info" };
    if (explanations === "damaged") yield { messageId: "explanationsDamaged", rowKey: "explanations" };
    if (explanations === "newer") yield { messageId: "explanationsNewer", rowKey: "explanations", severity: "info" };
  },
});

const sheet = `| Tên đoàn   | Số khách |
               | Đoàn Peace | 12       |`;

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "dấu và giải trình đọc được",
      given: { seal: { state: "unchanged" }, explanations: "read" },
      sheet,
    },
  ],
  invalid: [
    { name: "dấu bị sửa", given: { seal: { state: "damaged" } }, sheet, finds: ["sealDamaged"] },
    {
      name: "dấu của phiên bản mới, giải trình bị hỏng",
      given: { seal: { state: "newer" }, explanations: "damaged" },
      sheet,
      finds: ["sealNewer", "explanationsDamaged"],
    },
    {
      name: "giải trình của phiên bản mới",
      given: { explanations: "newer" },
      sheet,
      finds: ["explanationsNewer"],
    },
  ],
};
