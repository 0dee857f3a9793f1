// Why no vote can be counted in a workbook.
import type { Words } from "#engine/form.ts";
import type { VotePartUnreadable } from "./vote-part.ts";

/** `make` says how the host makes a voting workbook: "tạo tệp bỏ phiếu bằng …". */
export function voteUnreadableWords(reason: VotePartUnreadable["reason"], make: Words): Words {
  return {
    missing: {
      vi: `Tệp không có các trang bỏ phiếu của chương trình này. Dùng tệp tổng hợp, hoặc ${make.vi}.`,
      en: `The file has no voting sheets of this program. Use a consolidated workbook, or ${make.en}.`,
    },
    damaged: {
      vi: "Phần dữ liệu của cuộc bỏ phiếu trong tệp bị hỏng hoặc đã bị sửa.",
      en: "The data of the vote inside the file is damaged or has been changed.",
    },
    newer: {
      vi: "Tệp do phiên bản mới hơn của chương trình tạo ra; dùng phiên bản đó để đọc.",
      en: "The file was made by a newer version of this program; use that version.",
    },
  }[reason];
}
