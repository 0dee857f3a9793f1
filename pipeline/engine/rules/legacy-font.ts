import { defineRule, type Examples } from "../rule.ts";
import { askedIn, onValue, placesWhere } from "../rule-context.ts";

// TCVN3 and VNI store other letters than they show; what is shown depends on a font that the reader may not have.
export const rule = /* @__PURE__ */ defineRule({
  id: "legacy-font",
  severity: "info",
  since: "1.0",
  title: { vi: "Phông chữ cũ (TCVN3, VNI)", en: "Legacy Vietnamese font" },
  why: { vi: "Máy không có phông này sẽ hiện chữ sai.", en: "Without that font the text shows as garbage." },
  messages: {
    converted: {
      vi: {
        what: "Trang “{sheet}” có {count} ô dùng phông {text}: ô {cells}; đã chuyển sang Unicode khi đọc.",
        how: "Lần sau nên gõ bằng Unicode, phông Times New Roman.",
      },
      en: {
        what: "Sheet “{sheet}” has cells in the font {text} ({count}): {cells}; they are read as Unicode.",
        how: "Better type in Unicode, Times New Roman, next time.",
      },
    },
    unsure: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”, chưa chắc đã chuyển mã đúng.", how: "Gõ lại bằng Unicode." },
      en: {
        what: "Cell {cell} ({field}) says “{text}”, and its conversion is not certain.",
        how: "Retype it in Unicode.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { item, field, asked } of askedIn(table, "legacy-font"))
      yield {
        ...onValue(table, item, field.id),
        messageId: "unsure",
        data: { text: asked.text },
        found: asked.text,
        severity: "warning",
      };
  },
  *checkSheet({ sheet }) {
    const fonts = new Set<string>();
    const related = placesWhere(sheet, ({ font, value }) => {
      const isLegacy = font !== undefined && typeof value === "string" && /^(\.Vn|VNI[- ])/i.test(font);
      if (isLegacy) fonts.add(font);
      return isLegacy;
    });
    const at = related[0];
    if (at) yield { messageId: "converted", at, related, data: { count: related.length, text: [...fonts].join(", ") } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "phông Unicode",
      given: { cells: { A2: { font: "Times New Roman" } } },
      sheet: `| Tên đoàn   | Số khách |
              | Đoàn Peace | 12       |`,
    },
  ],
  invalid: [
    {
      name: "một ô phông .VnTime",
      given: { cells: { A2: { font: ".VnTime" } } },
      sheet: `| Tên đoàn     | Số khách |
              | «Doan Peace» | 12       |`,
      finds: ["converted"],
    },
    {
      name: "phông VNI và một ô chưa chắc",
      given: { cells: { A2: { font: "VNI-Times" }, A3: { font: ".VnArial" } } },
      sheet: `| Tên đoàn     | Số khách |
              | «Doan Peace» | 12       |
              | «§oµn µ»     | 5        |`,
      finds: ["converted", "unsure"],
    },
  ],
};
