import { defineRule, type Examples } from "../rule.ts";
import type { Words } from "../form.ts";
import { askedByColumn } from "../rule-context.ts";
import type { Asked } from "../table.ts";
import { formatDate } from "../written.ts";

// Offices write day before month; a file made on an English PC may have swapped them, and then half its dates are
// wrong without looking wrong. A serial number, one end of a span, two days in one cell leave the day open otherwise.
export const rule = /* @__PURE__ */ defineRule({
  id: "ambiguous-date",
  severity: "warning",
  since: "1.0",
  title: { vi: "Ngày chưa chắc chắn", en: "Date that is not certain" },
  why: {
    vi: "Chưa chắc là ngày nào nên ngày này chưa được dùng.",
    en: "The day is not certain, so it is not used yet.",
  },
  messages: {
    twoReadings: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”, có thể là {readings}.", how: "Gõ lại một ngày, ví dụ 05/11/2024." },
      en: { what: "Cell {cell} ({field}) says “{text}”, which may be {readings}.", how: "Retype one day: 05/11/2024." },
    },
    one: {
      vi: {
        what: "Ô {cell} ({field}) ghi “{text}”, chỉ đọc được {readings}, chưa rõ có phải ngày cần ghi không.",
        how: "Nếu đúng, ghi đủ ngày đó; nếu là khoảng thời gian, ghi cả ngày đầu và ngày cuối.",
      },
      en: {
        what: "Cell {cell} ({field}) says “{text}”; only {readings} can be read, maybe not the date that is meant.",
        how: "If it is, write that date in full; for a span, write its first and last day.",
      },
    },
    unclear: {
      vi: { what: "Ô {cell} ({field}) ghi “{text}”, chưa rõ là ngày nào.", how: "Gõ lại đủ ngày, tháng, năm." },
      en: { what: "Cell {cell} ({field}) says “{text}”, not clear which day.", how: "Retype day, month and year." },
    },
    column: {
      vi: {
        what: "Cột {column} ({field}) có {count} ngày đọc được hai cách, như “{text}”: ô {others}.",
        how: "Cho biết cột ghi ngày trước hay tháng trước, hoặc gõ lại các ô đó.",
      },
      en: {
        what: "Column {column} ({field}) has {count} dates that read two ways, such as “{text}”: {others}.",
        how: "Say whether day or month comes first here, or retype these cells.",
      },
    },
    columnOpen: {
      vi: {
        what: "Cột {column} ({field}) có {count} ô chưa chắc là ngày nào, như “{text}”: ô {others}.",
        how: "Gõ lại đủ ngày, tháng, năm, hoặc định dạng các ô đó thành ngày.",
      },
      en: {
        what: "Column {column} ({field}) has {count} cells of no certain date, such as “{text}”: {others}.",
        how: "Retype day, month and year, or format these cells as dates.",
      },
    },
  },
  *checkTable({ table }) {
    for (const { field, at, related, values } of askedByColumn(table, "ambiguous-date")) {
      const kinds = new Set(values.map(({ asked }) => kindOf(asked)));
      const [kind] = kinds;
      const data = { text: values[0]!.asked.text, count: values.length, others: related.slice(1) };
      // Cells of one cause are one question.
      if (related.length > 1 && kinds.size === 1 && kind !== "twoReadings")
        yield { messageId: kind === "column" ? kind : "columnOpen", at, related, field: field.id, data };
      else
        for (const { item, asked, at: place = at } of values) {
          const base = { at: place, related: [place], field: field.id, rowKey: item.key, found: asked.text };
          const readings = asked.candidates.map((value) => bothWays(String(value)));
          const own = { text: asked.text, readings };
          if (readings.length === 0) yield { ...base, messageId: "unclear", data: own };
          else yield { ...base, messageId: readings.length === 1 ? "one" : "twoReadings", data: own };
        }
    }
  },
});

/** `column`: day and month may have changed places, which one answer settles for all. */
function kindOf({ candidates: [a, b] }: Asked): "unclear" | "one" | "twoReadings" | "column" {
  if (a === undefined) return "unclear";
  if (b === undefined) return "one";
  const [year, month, day] = String(a).split("-");
  return String(b) === `${year}-${day}-${month}` ? "column" : "twoReadings";
}

function bothWays(iso: string): Words {
  return { vi: formatDate(iso, "vi"), en: formatDate(iso, "en") };
}

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên hoạt động": "name: text",
    "Thời gian": "date: date",
    "Kết thúc": "end: date",
    "Cho phép": "permit: date",
  },
  valid: [
    {
      name: "ngày thật và ngày lớn hơn 12",
      sheet: `| Tên hoạt động | Thời gian   |
              | Gặp mặt       | 15/03/2024  |
              | Giao lưu      | '28/11/2024 |`,
    },
  ],
  invalid: [
    {
      name: "một ô",
      sheet: `| Tên hoạt động | Thời gian  |
              | Giao lưu      | «'5/11/24» |`,
      finds: ["twoReadings"],
    },
    {
      name: "mỗi ô một lý do, và hai cột hỏi một lần",
      sheet: `| Tên hoạt động | Thời gian | «Kết thúc» | «Cho phép» |
              | Gặp mặt       | «'45366»  | '18.1      | '5/11/24   |
              | Hội thảo      | «'18.1»   | '19.1      | '6/10/24   |`,
      finds: ["columnOpen", "column", "one", "unclear"],
    },
  ],
};
