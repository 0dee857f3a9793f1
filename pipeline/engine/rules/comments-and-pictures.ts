import type { Words } from "../form.ts";
import { defineRule, type Examples } from "../rule.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "comments-and-pictures",
  severity: "info",
  since: "1.0",
  title: { vi: "Ghi chú, hộp chữ, hình ảnh", en: "Comments, text boxes, pictures" },
  why: { vi: "Những phần này không nằm trong ô nên không được đọc.", en: "They stand in no cell and are not read." },
  messages: {
    extras: {
      vi: { what: "Trang “{sheet}” có {fields}.", how: "Nếu trong đó có số liệu, ghi số liệu vào ô." },
      en: { what: "Sheet “{sheet}” has {fields}.", how: "If they hold figures, put those into cells." },
    },
  },
  *checkSheet({ sheet }) {
    const { comments, textBoxes, pictures } = sheet.extras;
    const named: readonly (readonly [number, string, string])[] = [
      [comments, "ghi chú", "comments"],
      [textBoxes, "hộp chữ", "text boxes"],
      [pictures, "hình ảnh", "pictures"],
    ];
    const fields = named
      .filter(([count]) => count > 0)
      .map(([count, vi, en]): Words => ({ vi: `${count} ${vi}`, en: `${count} ${en}` }));
    if (fields.length > 0) yield { messageId: "extras", at: { sheet: sheet.name }, data: { fields } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  onlyOne: "một trang chỉ nói một lần, và ví dụ chỉ gắn được hình cho trang đầu",
  valid: [
    {
      name: "chỉ có ô",
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "hai ghi chú và một con dấu",
      given: { sheet: { extras: { comments: 2, textBoxes: 0, pictures: 1 } } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
      finds: ["extras"],
    },
  ],
};
