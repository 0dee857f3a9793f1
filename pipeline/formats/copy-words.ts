// What a new .xlsx of a workbook in another format does not carry, in words.
import { formatNumber, type Language } from "#engine/written.ts";
import type { LeftBehind } from "./plain-copy.ts";

/** One sentence: the format it came from, what it holds, what is left behind and how much of it. */
export function leftBehindWords(format: string, left: LeftBehind, lang: Language): string {
  const vi = lang === "vi";
  const counted = (n: number, words: string) => (n === 0 ? [] : [`${formatNumber(n, lang)} ${words}`]);
  const parts = [
    vi ? "màu, độ rộng cột, thiết lập in" : "colours, column widths, print settings",
    ...counted(left.formulas, vi ? "công thức (còn giá trị)" : "formulas (their values are kept)"),
    ...counted(left.errorValues, vi ? "giá trị lỗi (ghi thành chữ)" : "error values (written as text)"),
    ...counted(left.longTexts, vi ? "đoạn chữ quá dài (bị cắt)" : "texts that are too long (cut)"),
    ...counted(left.comments, vi ? "ghi chú" : "comments"),
    ...counted(left.textBoxes, vi ? "hộp chữ" : "text boxes"),
    ...counted(left.pictures, vi ? "hình" : "pictures"),
    ...(left.macros ? [vi ? "macro" : "macros"] : []),
    ...left.renamed.map(([before, after]) =>
      vi ? `tên trang “${before}” (thành “${after}”)` : `the sheet name “${before}” (now “${after}”)`,
    ),
  ];
  return vi
    ? `Bản sao là tệp .xlsx mới lập từ tệp .${format}, gồm giá trị, ô gộp và định dạng số; không mang theo: ${parts.join("; ")}.`
    : `The copy is a new .xlsx made from the .${format} file, with values, merged cells and number formats; it does not carry: ${parts.join("; ")}.`;
}
