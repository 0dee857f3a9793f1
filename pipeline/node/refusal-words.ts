// Why a file was not read, in words a person can act on.
import type { Words } from "#engine/form.ts";
import type { RefusalReason } from "#formats/read-workbook.ts";

const REASONS: Readonly<Record<RefusalReason, Words>> = {
  "not-a-workbook": {
    vi: "Tệp không phải là bảng tính (dù tên có thể ghi như vậy). Xin đơn vị gửi lại tệp Excel.",
    en: "The file is not a spreadsheet, whatever its name says. Ask the union to send the Excel file again.",
  },
  password: {
    vi: "Tệp được bảo vệ bằng mật khẩu. Xin đơn vị bỏ mật khẩu rồi gửi lại, hoặc ghi mật khẩu vào một tệp và dùng --password-file.",
    en: "The file is protected by a password. Ask the union to remove it and send the file again, or give the password with --password-file.",
  },
  damaged: {
    vi: "Tệp bị hỏng hoặc gửi chưa trọn vẹn. Xin đơn vị mở lại bằng Excel, lưu và gửi lại.",
    en: "The file is damaged or incomplete. Ask the union to open it in Excel, save it and send it again.",
  },
  "too-large": {
    vi: "Tệp lớn quá mức một báo cáo có thể có, nên không được đọc.",
    en: "The file is larger than any report can be, so it was not read.",
  },
  unsupported: {
    vi: "Loại tệp này chưa đọc được. Xin đơn vị lưu lại dưới dạng .xlsx rồi gửi.",
    en: "This kind of file cannot be read. Ask the union to save it as .xlsx and send it.",
  },
  unsafe: {
    vi: "Tệp có cấu trúc không an toàn nên không được đọc. Xin đơn vị lưu lại bằng Excel dưới dạng .xlsx rồi gửi.",
    en: "The file's structure is unsafe, so it was not read. Ask the union to save it in Excel as .xlsx and send it.",
  },
};

/** Words for a refusal. The reader's own detail is English and follows in brackets there; the reason says it all. */
export function refusalWords(reason: RefusalReason, detail: string): Words {
  const { vi, en } = REASONS[reason];
  return detail === "" ? { vi, en } : { vi, en: `${en} (${detail})` };
}
