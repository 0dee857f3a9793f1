// What became of a unit or a file, as the board says it.
import type { UnitStatus } from "#consolidate/model.ts";

export const STATUS_WORDS: Readonly<Record<UnitStatus, string>> = {
  merged: "Đã tổng hợp",
  missing: "Chưa nộp",
  refused: "Không đọc được",
  superseded: "Đã thay bằng tệp khác",
  undecided: "Chưa rõ tệp nào đúng",
  outside: "Ngoài cụm hoặc ngoài kỳ",
};
export const STATUSES: readonly UnitStatus[] = ["merged", "missing", "refused", "superseded", "undecided", "outside"];
