import { defineRule, type Examples } from "../rule.ts";
import { numberIn, onValue } from "../rule-context.ts";

export const rule = /* @__PURE__ */ defineRule({
  id: "part-over-whole",
  severity: "warning",
  since: "1.0",
  title: { vi: "Phần lớn hơn toàn bộ", en: "Part greater than the whole" },
  why: { vi: "Một trong hai số đã gõ nhầm.", en: "One of the two numbers is mistyped." },
  messages: {
    foreign: {
      vi: { what: "Ô {cell} ({field}) là {part}, lớn hơn tổng số người tham dự {whole}.", how: "Kiểm tra lại hai số." },
      en: { what: "Cell {cell} ({field}) is {part}, more than the {whole} participants.", how: "Check both numbers." },
    },
    score: {
      vi: {
        what: "Ô {cell} ({field}) là {part} điểm, lớn hơn điểm tối đa {whole}.",
        how: "Sửa điểm tự chấm cho không quá điểm tối đa.",
      },
      en: {
        what: "Cell {cell} ({field}) is {part} points, more than the maximum of {whole}.",
        how: "Lower the score to the maximum at most.",
      },
    },
  },
  *checkTable({ table }) {
    for (const item of table.items) {
      const [foreign, all] = [numberIn(item, "foreignParticipants"), numberIn(item, "participants")];
      if (foreign !== undefined && all !== undefined && foreign > all)
        yield {
          ...onValue(table, item, "foreignParticipants"),
          messageId: "foreign",
          data: { part: foreign, whole: all },
          expected: all,
          found: foreign,
        };
      const [self, max] = [numberIn(item, "self"), numberIn(item, "max")];
      if (self !== undefined && max !== undefined && self > max)
        yield {
          ...onValue(table, item, "self"),
          messageId: "score",
          data: { part: self, whole: max },
          expected: max,
          found: self,
          severity: "error",
        };
    }
  },
});

export const examples: Examples<typeof rule> = {
  columns: {
    "Nội dung": "name: text",
    "Số người": "participants: count",
    "Khách nước ngoài": "foreignParticipants: count",
    "Điểm tối đa": "max: number",
    "Điểm tự chấm": "self: number",
  },
  valid: [
    {
      name: "đúng bằng nhau",
      sheet: `| Nội dung  | Số người | Khách nước ngoài | Điểm tối đa | Điểm tự chấm |
              | Giao lưu  | 20       | 20               | 10          | 10           |`,
    },
  ],
  invalid: [
    {
      name: "khách nước ngoài nhiều hơn người tham dự",
      sheet: `| Nội dung | Số người | Khách nước ngoài |
              | Giao lưu | 20       | «25»             |`,
      finds: ["foreign"],
    },
    {
      name: "khách, và điểm tự chấm quá điểm tối đa",
      sheet: `| Nội dung | Số người | Khách nước ngoài | Điểm tối đa | Điểm tự chấm |
              | Giao lưu | 20       | «25»             | 10          | «10,5»       |`,
      finds: ["foreign", "score"],
    },
  ],
};
