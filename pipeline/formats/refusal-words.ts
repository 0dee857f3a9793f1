// Why a file was not read or was passed over, in words a person can act on: the same in every host. What to do about a
// password is the host's to say, since only it knows where one is given.
import type { Words } from "#engine/form.ts";
import type { RefusalReason } from "./read-workbook.ts";
import { NO_PASSWORD_FITS, UNKNOWN_PROTECTION } from "./refuse.ts";

const REASONS: Readonly<Record<Exclude<RefusalReason, "password">, Words>> = {
  "not-a-workbook": {
    vi: "Tệp không phải là bảng tính (dù tên có thể ghi như vậy). Xin đơn vị gửi lại tệp Excel.",
    en: "The file is not a spreadsheet, whatever its name says. Ask the union to send the Excel file again.",
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

const UNKNOWN: Words = {
  vi: "Tệp được bảo vệ bằng mật khẩu theo cách chương trình chưa mở được, dù có mật khẩu. Xin đơn vị bỏ mật khẩu rồi gửi lại.",
  en: "The file is protected by a password in a way that this program cannot open, even with the password. Ask the union to remove it and send the file again.",
};

/**
 * Words for a refusal, with the host's own for a protected file: without a password, and with none that fits. The
 * reader's detail is English and follows in brackets there; of a protected file there is none worth saying.
 */
export function refusalWordsWith(
  password: Words,
  wrongPassword: Words = password,
): (reason: RefusalReason, detail: string) => Words {
  return (reason, detail) => {
    if (reason === "password")
      return detail === UNKNOWN_PROTECTION ? UNKNOWN : detail === NO_PASSWORD_FITS ? wrongPassword : password;
    const { vi, en } = REASONS[reason];
    return detail === "" ? { vi, en } : { vi, en: `${en} (${detail})` };
  };
}

export const OWN_OUTPUT: Words = {
  vi: "Đây là tệp do chương trình này tạo ra (tệp tổng hợp, tệp bỏ phiếu, lời nhắn hoặc dữ liệu xuất), không phải báo cáo của đơn vị; được bỏ qua.",
  en: "This is a file this program made (consolidated or voting workbook, message or exported rows), not a union's report; passed over.",
};

const NO_WORKBOOK: Words = {
  vi: "Tệp không phải là bảng tính, được bỏ qua. Nếu tệp có số liệu báo cáo, xin đơn vị gửi dưới dạng tệp Excel.",
  en: "The file is not a spreadsheet and is passed over. If it holds figures of the report, ask the union for an Excel file.",
};
const WORKBOOK_NAME = /\.(?:xls[xmb]?|ods|csv|xlt[xm]?|et)$/i;

/**
 * Words for a file that is no workbook by its name nor by its content: it lies there by chance and is passed over.
 * Undefined for one that could not be read for another reason, or is a workbook by name: that one is refused.
 */
export function passedByContent(reason: RefusalReason, name: string): Words | undefined {
  return reason === "not-a-workbook" && !WORKBOOK_NAME.test(name) ? NO_WORKBOOK : undefined;
}

const LOCK_FILE: Words = {
  vi: "Tệp khóa tạm của chương trình bảng tính, được bỏ qua.",
  en: "A lock file of the spreadsheet program, passed over.",
};
const SYSTEM_FILE: Words = { vi: "Tệp hệ thống, được bỏ qua.", en: "A system file, passed over." };

/** Why a file is passed over by its name alone; undefined when it is to be read. */
export function passedByName(name: string): { readonly reason: string; readonly message: Words } | undefined {
  const base = name.split(/[\\/]/).pop()!;
  if (base.startsWith("~$") || /^\.~lock\./.test(base)) return { reason: "lock-file", message: LOCK_FILE };
  if (/^(?:\.|thumbs\.db$|desktop\.ini$|icon\r?$|__macosx$)/i.test(base))
    return { reason: "system-file", message: SYSTEM_FILE };
  return undefined;
}
