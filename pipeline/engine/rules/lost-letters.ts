import { defineRule, type Examples } from "../rule.ts";
import { placesWhere } from "../rule-context.ts";

// A conversion through a code page without Vietnamese leaves question marks inside words; no program can bring the
// letters back.
export const rule = /* @__PURE__ */ defineRule({
  id: "lost-letters",
  severity: "warning",
  since: "1.0",
  title: { vi: "Chữ bị mất, hiện dấu hỏi", en: "Letters lost in a conversion" },
  why: {
    vi: "Tệp đã qua một lần chuyển mã hỏng, tên riêng có thể sai.",
    en: "The file went through a broken conversion, and names may be wrong.",
  },
  messages: {
    lost: {
      vi: {
        what: "Trang “{sheet}” có {count} ô mất chữ, như “{text}”: ô {cells}.",
        how: "Lấy lại từ tệp gốc, hoặc gõ lại các ô đó.",
      },
      en: {
        what: "Sheet “{sheet}” has cells with lost letters ({count}), such as “{text}”: {cells}.",
        how: "Take them from the original file, or retype them.",
      },
    },
  },
  *checkSheet({ sheet }) {
    let text = "";
    const related = placesWhere(sheet, ({ value }) => {
      const isLost =
        typeof value === "string" &&
        /[?\uFFFD]/.test(value) &&
        /\uFFFD|\p{L}\?\p{L}/u.test(value) &&
        !/:\/\/|www\.|\?\w+=/.test(value);
      if (isLost && text === "") text = value.slice(0, 40);
      return isLost;
    });
    const at = related[0];
    if (at) yield { messageId: "lost", at, related, data: { count: related.length, text } };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Tên đoàn": "name: text", "Số khách": "people: count" },
  valid: [
    {
      name: "câu hỏi và địa chỉ trang web",
      sheet: `| Tên đoàn                        | Số khách |
              | Đoàn Peace (chưa rõ số khách?)  | 12       |
              | https://example.org/tin?so=3    | 1        |
              | Đã đủ số liệu chưa? Hỏi lại     | 2        |
              | TIN.ASPX?ID=3                   | 3        |`,
    },
  ],
  invalid: [
    {
      name: "hai ô cùng trang là một điểm",
      sheet: `| Tên đoàn            | Số khách |
              | «H?i h?u ngh? Nh?t» | 12       |
              | Li?n hi?p           | 3        |`,
      finds: ["lost"],
    },
    {
      name: "chữ in hoa",
      sheet: `| Tên đoàn                  | Số khách |
              | «LI?N HI?P C?C T? CH?C»   | 12       |`,
      finds: ["lost"],
    },
    {
      name: "hai trang",
      sheet: `[Biểu 1]
              | Tên đoàn        | Số khách |
              | «Đoàn Ki�n Giang» | 12       |
              [Biểu 2]
              | Tên đoàn      | Số khách |
              | «C?n Th? mới» | 5        |`,
      finds: ["lost", "lost"],
    },
  ],
};
