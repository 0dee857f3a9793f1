// Tables that list no items but only counts and sums by sector, country or donor.
import type { Binding } from "./bind.ts";
import { headingText } from "./heading-text.ts";

const COUNT =
  /^(?:tong )?(?:so|so luong|sl|tong so)(?: (?:khoan|khoan vien tro|du an|chuong trinh|chuong trinh du an|chuong trinh du an phi du an|doan|luot doan|hoat dong|su kien|hoi|luong|cuoc|van ban|thoa thuan|ban|danh hieu))*$/;
const NAMES = new Set(["name", "content", "subject", "nominee", "criterion", "document", "task"]);

/**
 * The column that says how many items a line stands for, when the table names no items; undefined for a table of items.
 * The field of the count is `count` where no field of the form answers to the heading.
 */
export function countColumn(binding: Binding): number | undefined {
  if (binding.bound.some(({ field }) => NAMES.has(field.id))) return undefined;
  if (!binding.form.fields.some((field) => NAMES.has(field.id) && field.required !== undefined)) return undefined;
  // A column of unknown words may be the names under a heading nobody foresaw: then it is a table of items.
  for (const { path } of binding.loose) {
    const key = path.levels
      .map((level) => headingText(level.text).key)
      .filter((part) => part !== "")
      .join(" ");
    const leaf = path.levels[path.levels.length - 1]!.parsed.key;
    if (COUNT.test(key) || COUNT.test(leaf)) return path.column;
  }
  const counted = binding.bound.find(({ field }) => field.id === "trips" || field.id === "quantity");
  return counted?.path.column;
}
