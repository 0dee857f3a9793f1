// The words that cling to numbers in Vietnamese reports: how exact they are, how large, and what they count.
import type { Approximation } from "./table.ts";

type Stripped = { readonly rest: string; readonly approx?: Approximation };

/** Longest first. A neutral word says nothing about exactness ("đạt", "trị giá"). */
const BEFORE: readonly (readonly [string, Approximation | null])[] = [
  ["chưa đến", "under"],
  ["chưa tới", "under"],
  ["chưa đầy", "under"],
  ["không quá", "under"],
  ["tối đa", "under"],
  ["ước khoảng", "about"],
  ["ước tính", "about"],
  ["ước chừng", "about"],
  ["ước đạt", "about"],
  ["ước", "about"],
  ["khoảng", "about"],
  ["chừng", "about"],
  ["xấp xỉ", "about"],
  ["xấp xĩ", "about"],
  ["ngót", "under"],
  ["gần", "under"],
  ["dưới", "under"],
  ["tối thiểu", "over"],
  ["ít nhất", "over"],
  ["trên", "over"],
  ["hơn", "over"],
  ["quá", "over"],
  ["vượt", "over"],
  ["tổng cộng", null],
  ["tổng số", null],
  ["tổng giá trị", null],
  ["tổng trị giá", null],
  ["tổng", null],
  ["hàng hóa trị giá", null],
  ["hàng hoá trị giá", null],
  ["hiện vật trị giá", null],
  ["quà trị giá", null],
  ["trị giá", null],
  ["giá trị", null],
  ["số tiền", null],
  ["kinh phí", null],
  ["đạt", null],
  ["là", null],
  ["≈", "about"],
  ["~", "about"],
  ["±", "about"],
  [">=", "over"],
  ["<=", "under"],
  ["≥", "over"],
  ["≤", "under"],
  [">", "over"],
  ["<", "under"],
];

/** Takes words of approximation off the front: "ước đạt trên 288 tỷ" -> { rest: "288 tỷ", approx: "over" }. */
export function stripApproximation(text: string): Stripped {
  let rest = text;
  let approx: Approximation | undefined;
  for (;;) {
    const lower = rest.toLowerCase();
    const found = BEFORE.find(([word]) => lower.startsWith(word) && !/^[\p{L}\p{N}]/u.test(lettersAfter(lower, word)));
    if (!found) break;
    rest = rest.slice(found[0].length).replace(/^[\s:]+/, "");
    if (found[1]) approx = found[1];
  }
  return approx ? { rest, approx } : { rest };
}

/** Takes them off the end: "12 người trở lên" -> { rest: "người", approx: "over" }. */
export function stripApproximationAfter(text: string): Stripped {
  const found = /(?:^|\s+)(?:(trở lên|đổ lên|có hơn|hơn)|(?:trở xuống|đổ lại|đổ xuống))$/iu.exec(text);
  if (!found) return { rest: text };
  return { rest: text.slice(0, found.index), approx: found[1] ? "over" : "under" };
}

/** What follows a word that ends in a letter; a sign may touch the number it belongs to. */
function lettersAfter(lower: string, word: string): string {
  return /\p{L}$/u.test(word) ? lower.slice(word.length) : "";
}

/** Powers of ten in words. "tr" is left to money: elsewhere it may be "trang". */
const SCALES: Readonly<Record<string, number>> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  nghin: 3,
  ngan: 3,
  vạn: 4,
  triệu: 6,
  trieu: 6,
  tỷ: 9,
  tỉ: 9,
  ty: 9,
};
const SCALE = new RegExp(`^(${Object.keys(SCALES).join("|")})(?![\\p{L}\\p{N}])\\s*`, "iu");

/** Takes scale words off the front: "nghìn tỷ đồng" -> { exponent: 12, rest: "đồng" }. */
export function stripScale(text: string): { readonly exponent: number; readonly rest: string } {
  let rest = text;
  let exponent = 0;
  for (let match = SCALE.exec(rest); match; match = SCALE.exec(rest)) {
    exponent += SCALES[match[1]!.toLowerCase()]!;
    rest = rest.slice(match[0].length);
  }
  return { exponent, rest };
}

/** Things that come only in whole numbers, so that "2.500 lượt" cannot be two and a half. */
const COUNTED =
  /^(?:lượt|người|đoàn|vị|khách|đại biểu|dự án|khoản|chương trình|suất|phần|cuộc|buổi|hội|chi hội|tổ chức|đơn vị|bản|số|kỳ|tin|bài|cái|chiếc|bộ|con|em|cháu|học sinh|sinh viên|hộ|gia đình|tập thể|cá nhân|lần|ấn phẩm|xã|trường|thành viên|quyển|cuốn|tờ|thùng|hộp|túi|căn|nhà|cây|lớp|giường|máy|xe|thỏa thuận|thoả thuận|hoạt động|sự kiện|văn bản|ý kiến|giấy|bằng|cờ)(?![\p{L}\p{N}])/iu;

/** Whether the words after a number name something that cannot be divided. */
export function countsWholeThings(rest: string): boolean {
  return COUNTED.test(rest);
}
