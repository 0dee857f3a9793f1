import { defineRule, type Examples } from "../rule.ts";
import { uniquePlaces } from "../rule-context.ts";

// Nobody writes 1 500 000 of anything but đồng, so such a column is read without asking; but that is ours, not the
// union's, word, and is said. Where one amount of the column could be in another unit, unit-missing asks about all.
export const rule = /* @__PURE__ */ defineRule({
  id: "unit-assumed",
  severity: "info",
  since: "1.0",
  title: { vi: "Không ghi đơn vị tính, đọc theo đồng", en: "Unit not stated, read as đồng" },
  why: {
    vi: "Không nơi nào ghi đơn vị tính; các số lớn đến mức chỉ có thể là đồng.",
    en: "No unit is stated anywhere; the numbers are so large that they can only be đồng.",
  },
  messages: {
    column: {
      vi: {
        what: "Cột {column} (“{heading}”) không ghi đơn vị tính; {count} số tiền, như “{text}”, đã đọc theo đồng.",
        how: "Nếu đúng, ghi “(đồng)” vào tiêu đề ô {cell}; nếu không, ghi đơn vị đúng.",
      },
      en: {
        what: "Column {column} (“{heading}”) states no unit; its amounts ({count}), such as “{text}”, are read as đồng.",
        how: "If that is right, put “(đồng)” into the heading {cell}; if not, the right unit.",
      },
    },
  },
  *checkTable({ table }) {
    const across = table.orientation === "rows" ? "column" : "row";
    for (const { field, unit, unitFrom, at, heading } of table.columns) {
      if (field.kind !== "money" || field.currency === "USD" || unit !== undefined || unitFrom === "rows") continue;
      const read = [...table.items, ...table.aggregates].flatMap(({ asWritten, cells, values }) => {
        const written = asWritten[field.id];
        const place = cells[field.id];
        const isBare = written?.unit === "VND" && !/[\p{L}\p{Sc}]/u.test(written.text);
        return isBare && values[field.id] !== undefined && place?.[across] === at[across]
          ? [{ text: written.text, place }]
          : [];
      });
      if (read.length === 0) continue;
      const related = uniquePlaces([at, ...read.map(({ place }) => place)]);
      const data = { heading, count: read.length, text: read[0]!.text };
      yield { messageId: "column", at, related, field: field.id, data };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Tên khoản viện trợ": "name: text",
    "Cam kết (VND)": "committedVnd: VND",
    "Cam kết": "grantVnd: MONEY",
    "Đối ứng": "counterpartVnd: MONEY",
  },
  valid: [
    {
      name: "đơn vị ở tiêu đề",
      sheet: `| Tên khoản viện trợ | Cam kết (VND) |
              | Trạm y tế xã       | 250.000.000   |`,
    },
  ],
  invalid: [
    {
      name: "không ghi đơn vị, các số chỉ có thể là đồng",
      sheet: `| Tên khoản viện trợ | «Cam kết»   |
              | Trạm y tế xã       | 250.000.000 |
              | Học bổng           | 40.000.000  |`,
      finds: ["column"],
    },
    {
      name: "hai cột, mỗi cột nói một lần",
      sheet: `| Tên khoản viện trợ | «Cam kết»   | «Đối ứng»  |
              | Trạm y tế xã       | 250.000.000 | 30.000.000 |
              | Học bổng           | 40.000.000  |            |`,
      finds: ["column", "column"],
    },
  ],
};
