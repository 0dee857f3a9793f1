// The words that may follow a count: the field's own unit of count, in any of its wordings, and nothing else. "3 đoàn"
// is no number of people, "12 cặp" is not twelve, and "12 người + phu nhân" is more than twelve.
import type { Field } from "./form.ts";
import { foldLoose } from "./text.ts";

const PEOPLE =
  /^(?:so )?(?:luot )?(?:nguoi|nguoi nuoc ngoai|khach|khach quoc te|khach nuoc ngoai|dai bieu|dai bieu quoc te|thanh vien|hoi vien|doan vien|dang vien|hoc sinh|sinh vien|hoc vien|can bo|can bo cong chuc|cong chuc|vien chuc|dong chi|vi|nhan su|chuyen gia|tinh nguyen vien|bac si|giao vien|giao su|em|chau|nghe si|van dong vien|nha khoa hoc|nguoi dan|nguoi tham du|nguoi tham gia|dai bieu tham du|dan|luot)$/;
const OWN: readonly (readonly [unit: RegExp, words: RegExp])[] = [
  [/nguoi|khach|vien|dai bieu/, PEOPLE],
  [/chi hoi/, /^(?:chi hoi|hoi|chi hoi truc thuoc|to chuc|co so|hoi co so|don vi)$/],
  [/doan/, /^(?:doan|luot|luot doan|chuyen|chuyen di)$/],
  [/diem/, /^(?:diem|d)$/],
];

/** Multiples and open ends, which make another number of the one before them. */
const NO_UNIT = /^(?:tá|cặp|đôi|mươi|rưỡi|lẻ|v\.? ?v|vân vân)(?!\p{L})|[+…?]|\.\./iu;
/** "05 (năm) đoàn": the number again, in words. */
const IN_WORDS =
  /^\((?:một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|mốt|trăm|nghìn|ngàn|linh|lẻ|không| )+\)\s*/iu;

/** May `rest` follow a number of `field`: nothing, its own unit of count or, where the form names none, any word? */
export function isOwnUnit(field: Field, rest: string | undefined): boolean {
  const unit = (rest ?? "").replace(IN_WORDS, "").replace(/[.,;:]+$/, "");
  if (unit === "") return rest === undefined || !/\.\./.test(rest);
  if (NO_UNIT.test(rest!)) return false;
  if (field.unitOfCount === undefined) return /^\p{L}{2}/u.test(unit);
  const words = foldLoose(unit);
  const own = foldLoose(field.unitOfCount);
  return words === own || OWN.some(([of, accepted]) => of.test(own) && accepted.test(words));
}
