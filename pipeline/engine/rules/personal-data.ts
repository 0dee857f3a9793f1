import { defineRule, type Examples } from "../rule.ts";
import { clean, fold } from "../text.ts";
import { cellsOf, type CellRef } from "../workbook.ts";
import type { Words } from "../form.ts";

// The consolidated workbook is handed around. The number itself is never repeated: findings are handed around, too.
type Smell = { readonly kind: Words; readonly severity: "warning" | "info"; readonly isIn: (text: string) => boolean };
const smells: readonly Smell[] = [
  {
    kind: { vi: "số căn cước", en: "identity number" },
    severity: "warning",
    isIn: (text) => /(?<!\d)0\d{11}(?!\d)/.test(text),
  },
  {
    kind: { vi: "số chứng minh nhân dân", en: "old identity number" },
    severity: "warning",
    isIn: (text) => /\b(cmnd|cmt|chung minh)\b\D{0,20}\d{9}(?!\d)/.test(fold(text)),
  },
  {
    kind: { vi: "số hộ chiếu", en: "passport number" },
    severity: "warning",
    isIn: (text) => /\bho chieu\b.{0,12}\b[a-z]\d{7,8}(?!\d)/.test(fold(text)),
  },
  {
    kind: { vi: "số tài khoản ngân hàng", en: "bank account number" },
    severity: "warning",
    isIn: (text) => /\b(stk|so tai khoan|tai khoan so)\b\D{0,12}\d{6,16}(?!\d)/.test(fold(text)),
  },
  {
    kind: { vi: "số điện thoại", en: "phone number" },
    severity: "info",
    isIn: (text) => /(?<![\d.,])(?:\+84|0)[35789]\d(?:[ .-]?\d){7}(?!\d)/.test(text),
  },
  {
    kind: { vi: "địa chỉ thư điện tử", en: "e-mail address" },
    severity: "info",
    isIn: (text) => /[\w.+-]+@[\w-]+\.[\w.]{2,}/.test(text),
  },
];

export const rule = /* @__PURE__ */ defineRule({
  id: "personal-data",
  severity: "warning",
  since: "1.0",
  title: { vi: "Có thể có dữ liệu cá nhân", en: "Possibly personal data" },
  why: { vi: "Bản tổng hợp được gửi cho nhiều nơi.", en: "The consolidated workbook is sent to many offices." },
  messages: {
    personal: {
      vi: {
        what: "Trang “{sheet}” có {count} ô giống {other}: ô {cells}.",
        how: "Xóa khỏi báo cáo nếu không cần thiết.",
      },
      en: {
        what: "Sheet “{sheet}” has {count} cells that look like {other}: {cells}.",
        how: "Remove it from the report unless it is needed.",
      },
    },
  },
  *checkSheet({ sheet }) {
    const found = new Map<Smell, CellRef[]>();
    for (const { row, column, cell } of cellsOf(sheet)) {
      if (typeof cell.value !== "string" || !/\d{3}|@/.test(cell.value)) continue;
      const text = clean(cell.value);
      const smell = smells.find((candidate) => candidate.isIn(text));
      if (smell) found.set(smell, [...(found.get(smell) ?? []), { sheet: sheet.name, row, column }]);
    }
    for (const [{ kind, severity }, related] of found)
      yield {
        messageId: "personal",
        at: related[0]!,
        related,
        rowKey: kind.en,
        data: { count: related.length, other: kind },
        severity,
      };
  },
});

export const examples: Examples<typeof rule> = {
  columns: { "Họ tên": "name: text", "Ghi chú": "note: text" },
  valid: [
    {
      name: "số quyết định, số tiền và năm không phải dữ liệu cá nhân",
      sheet: `| Họ tên | Ghi chú                              |
              | Ông An | QĐ 1234/QĐ-UBND, 0,5 tỷ, 250.000.000 |`,
    },
  ],
  invalid: [
    {
      name: "số căn cước",
      sheet: `| Họ tên | Ghi chú               |
              | Ông An | «CCCD: 091085001234»  |`,
      finds: ["personal"],
    },
    {
      name: "điện thoại, thư điện tử, tài khoản, chứng minh, hộ chiếu",
      sheet: `| Họ tên  | Ghi chú                      |
              | Ông An  | «ĐT 0912 345 678»            |
              | Bà Bình | «binh.nguyen@example.org»    |
              | Ông Chi | «Số tài khoản: 0070041234567» |
              | Bà Dung | «CMND số 371234567»          |
              | Ông Em  | «Hộ chiếu số B1234567»       |`,
      finds: ["personal", "personal", "personal", "personal", "personal"],
    },
  ],
};
