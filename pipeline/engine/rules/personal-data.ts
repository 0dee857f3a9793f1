import { placesWhere } from "../rule-context.ts";
import { defineRule, type Examples } from "../rule.ts";
import { fold } from "../text.ts";
import { cellAt, type CellRef } from "../workbook.ts";
import type { Words } from "../form.ts";

// The consolidated workbook is handed around. The number itself is never repeated: findings are handed around, too.
type Smell = {
  readonly kind: Words;
  readonly severity: "warning" | "info";
  readonly pattern: RegExp;
  readonly folded?: true;
};
const smells: readonly Smell[] = [
  { kind: { vi: "số căn cước", en: "an identity number" }, severity: "warning", pattern: /(?<!\d)0\d{11}(?!\d)/ },
  {
    kind: { vi: "số chứng minh nhân dân", en: "an old identity number" },
    severity: "warning",
    pattern: /\b(cmnd|cmt|chung minh)\b\D{0,20}\d{9}(?!\d)/,
    folded: true,
  },
  {
    kind: { vi: "số hộ chiếu", en: "a passport number" },
    severity: "warning",
    pattern: /\bho chieu\b.{0,12}\b[a-z]\d{7,8}(?!\d)/,
    folded: true,
  },
  {
    kind: { vi: "số tài khoản ngân hàng", en: "a bank account number" },
    severity: "warning",
    pattern: /\b(stk|so tai khoan|tai khoan so)\b\D{0,12}\d{6,16}(?!\d)/,
    folded: true,
  },
  {
    kind: { vi: "số điện thoại", en: "a phone number" },
    severity: "info",
    pattern: /(?<![\d.,])(?:\+84|0)[35789]\d(?:[ .-]?\d){7}(?!\d)/,
  },
  {
    kind: { vi: "địa chỉ thư điện tử", en: "an e-mail address" },
    severity: "info",
    pattern: /[\w.+-]+@[\w-]+\.[\w.]{2,}/,
  },
];

/** Most texts hold too few digits for any of it, and folding is dear. */
function smellOf(raw: string): Smell | undefined {
  if (!/@|\d(?:[ .\u00a0-]?\d){5}/.test(raw)) return undefined;
  const folded = /\d{6}/.test(raw) && /\p{L}/u.test(raw) ? fold(raw) : "";
  return smells.find(({ pattern, folded: isFolded }) => pattern.test(isFolded ? folded : raw.replace(/\u00a0/g, " ")));
}

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
        what: "Sheet “{sheet}” seems to hold {other} ({count}): {cells}.",
        how: "Remove it from the report unless it is needed.",
      },
    },
  },
  *checkSheet({ sheet }) {
    const found = new Map<Smell, CellRef[]>();
    const related = placesWhere(sheet, ({ value }) => typeof value === "string" && smellOf(value) !== undefined);
    for (const at of related) {
      const smell = smellOf(String(cellAt(sheet, at.row, at.column)!.value))!;
      found.set(smell, [...(found.get(smell) ?? []), at]);
    }
    for (const [{ kind, severity }, cells] of found)
      yield {
        messageId: "personal",
        at: cells[0]!,
        related: cells,
        rowKey: kind.en,
        data: { count: cells.length, other: kind },
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
