// Whole numbers in Vietnamese words: "mười hai", "hai mươi mốt", "một trăm linh năm". Only what has one reading: "hai
// ba" may be two or three, "một trăm hai" 102 or 120, "mười năm" fifteen or ten years.
import { clean } from "./text.ts";

const DIGITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
/** As they are said behind "mươi"; behind "mười" one is "một" and four "bốn". */
const AFTER_TENS: Readonly<Record<string, number>> = { ...DIGITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const AFTER_TEN: Readonly<Record<string, number>> = { ...DIGITS, lăm: 5, nhăm: 5 };

/** Where one more number word follows, there is no telling what the whole is. */
const OF_NUMBERS =
  /^(?:một|mốt|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|linh|lẻ|rưỡi|rưởi|tá|đôi|cặp|hoặc|hay|đến|tới)$/;

export type Spelled = { readonly value: number; readonly rest: string };

/** The number at the head of a text and the words after it: "ba mươi hai người" -> 32, "người"; or undefined. */
export function readSpelledNumber(text: string): Spelled | undefined {
  const words = clean(text).split(" ");
  const plain = words.map((word) => word.toLowerCase().replace(/[.,;:]+$/, ""));
  const thousands = underThousand(plain, 0);
  let read = thousands;
  if (thousands && /^(?:nghìn|ngàn)$/.test(plain[thousands.next] ?? "")) {
    const next = thousands.next + 1;
    const hundreds = plain[next + 1] === "trăm" ? underThousand(plain, next) : undefined;
    read = { value: thousands.value * 1000 + (hundreds?.value ?? 0), next: hundreds?.next ?? next };
  }
  if (!read || OF_NUMBERS.test(plain[read.next] ?? "")) return undefined;
  return { value: read.value, rest: words.slice(read.next).join(" ") };
}

type Part = { readonly value: number; readonly next: number };

function underThousand(words: readonly string[], at: number): Part | undefined {
  const digit = words[at] === "không" ? 0 : DIGITS[words[at] ?? ""];
  if (digit === undefined || words[at + 1] !== "trăm") return underHundred(words, at);
  const next = at + 2;
  const linked = /^(?:linh|lẻ)$/.test(words[next] ?? "");
  const unit = linked ? (words[next + 1] === "tư" ? 4 : DIGITS[words[next + 1] ?? ""]) : undefined;
  if (linked) return unit === undefined ? undefined : { value: digit * 100 + unit, next: next + 2 };
  const tens = words[next] === "mười" || words[next + 1] === "mươi" ? underHundred(words, next) : undefined;
  return { value: digit * 100 + (tens?.value ?? 0), next: tens?.next ?? next };
}

function underHundred(words: readonly string[], at: number): Part | undefined {
  const first = words[at] ?? "";
  const [tens, next] =
    first === "mười" ? [1, at + 1] : words[at + 1] === "mươi" ? [DIGITS[first] ?? 0, at + 2] : [undefined, at + 1];
  if (tens === undefined) {
    const value = DIGITS[first];
    return value === undefined ? undefined : { value, next };
  }
  if (tens === 0 || (tens === 1 && first !== "mười")) return undefined;
  const last = words[next] ?? "";
  const unit = last === "năm" ? undefined : (tens === 1 ? AFTER_TEN : AFTER_TENS)[last];
  return unit === undefined ? { value: tens * 10, next } : { value: tens * 10 + unit, next: next + 1 };
}
