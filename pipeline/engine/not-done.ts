// Words that say of a thing that it did not happen: called off, put off, refused.
import { clean, foldLoose } from "./text.ts";

/** Folded, in which "đã huy động" and "huy chương" are like "hủy". */
export const NOT_DONE =
  /(?:^| )(?:(?:bi|da|xin|phai|doan|chuyen|du an|khoan) huy(?: bo)?(?! (?:dong|chuong|hieu))|huy bo|huy (?:doan|chuyen|ke hoach)|tu choi|bac bo|(?:bi|tam|xin|da) hoan(?! (?:thanh|tat|thien|cong))|khong (?:duoc )?(?:thuc hien|tiep nhan|phe duyet|chap thuan|dong y|trien khai|dien ra)|cancell?ed|call?ed off|rejected|declined|refused|withdrawn|postponed|not (?:approved|accepted|implemented|received))(?: |$)/;

/** A remark that begins so: "Hủy", "Hoãn sang năm 2025", "Dời lịch". Folded, these words would be others. */
const PUT_OFF =
  /^(?:đã |tạm |xin |bị )?(?:hủy|huỷ|hoãn|lùi|dời)(?:$|\s+(?:sang|đến|tới|do|vì|lại|lịch|bỏ|chuyến|đoàn)(?:\s|$))/iu;
const TO_ANOTHER_YEAR = /(?<!\p{L})(?:chuyển|dời|lùi|hoãn)\s+(?:sang|đến)\s+(?:năm|quý|tháng|đầu năm|kỳ)(?!\p{L})/iu;
/** All that the remark says. */
const ONLY_PLANNED =
  /^(?:du kien|(?:theo )?ke hoach|chua (?:thuc hien|dien ra|to chuc|duyet|phe duyet|duoc phe duyet)|dang xin phep|cho phe duyet)$/;

/** Longer remarks tell what happened instead. */
const LONGEST = 60;

/**
 * Does a remark beside an item say that it did not happen? `carries`: the section's items go on from year to year, so
 * that "chuyển sang năm sau" says nothing of the kind.
 */
export function saysNotDone(remark: string, carries: boolean): boolean {
  const text = clean(remark).replace(/[.;!]+$/u, "");
  if (text.length > LONGEST) return false;
  // Folded, "đã hoàn trả" would be put off.
  const key = foldLoose(text.replace(/hoàn(?!\p{L})/giu, " "));
  return NOT_DONE.test(key) || ONLY_PLANNED.test(key) || PUT_OFF.test(text) || (!carries && TO_ANOTHER_YEAR.test(text));
}
