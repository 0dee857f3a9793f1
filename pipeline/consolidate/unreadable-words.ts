// Why a workbook is no consolidated workbook that this program can go on from.
import type { Words } from "#engine/form.ts";
import type { DataPartUnreadable } from "./read-data-part.ts";

export const DATA_PART_UNREADABLE: Readonly<Record<DataPartUnreadable["reason"], Words>> = {
  missing: {
    vi: "không phải là tệp tổng hợp do chương trình này tạo ra.",
    en: "this is no consolidated workbook made by this program.",
  },
  damaged: {
    vi: "phần dữ liệu kèm trong tệp tổng hợp bị hỏng hoặc đã bị sửa.",
    en: "the data inside the consolidated workbook is damaged or has been changed.",
  },
  newer: {
    vi: "tệp tổng hợp do phiên bản mới hơn của chương trình tạo ra; dùng phiên bản đó để đọc.",
    en: "the consolidated workbook was made by a newer version of this program; use that version.",
  },
};
