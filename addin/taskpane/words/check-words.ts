// Words of the page itself and of checking a report.
import type { Entries } from "./entry.ts";

export const CHECK_WORDS = {
  title: { vi: "Hợp Nhất", en: "Hợp Nhất" },
  titleCheck: { vi: "Kiểm tra báo cáo", en: "Check a report" },
  titleBoard: { vi: "Bàn Cụm trưởng", en: "Chair's desk" },
  skip: { vi: "Đến nội dung chính", en: "Skip to content" },
  mainParts: { vi: "Phần chính", en: "Main parts" },
  otherLanguage: { vi: "English", en: "Tiếng Việt" },
  stays: {
    vi: "Mọi việc làm ngay trên máy này. Không có dữ liệu nào được gửi đi.",
    en: "Everything happens on this computer. No data is sent anywhere.",
  },
  version: { vi: "Phiên bản {text}", en: "Version {text}" },

  checkLead: {
    vi: "Xem báo cáo Excel có chỗ nào cần sửa trước khi nộp. Tệp gốc không bị thay đổi.",
    en: "See what in an Excel report needs mending before it is handed in. The file itself is not changed.",
  },
  checkAction: { vi: "Kiểm tra tệp", en: "Check files" },
  checkMore: { vi: "Kiểm tra tệp khác", en: "Check other files" },
  dropHere: {
    vi: "Thả tệp vào đây, hoặc bấm nút để chọn tệp trên máy. Đọc được .xlsx, .xlsm, .xls, .xlsb, .ods, .csv và tệp nén .zip.",
    en: "Drop files here, or press the button to choose them. Reads .xlsx, .xlsm, .xls, .xlsb, .ods, .csv and .zip archives.",
  },
  dropAgain: {
    vi: "Sửa trong Excel, lưu rồi thả lại tệp vào đây để kiểm tra lại.",
    en: "Mend in Excel, save, then drop the file here again to check it once more.",
  },
  reading: { vi: "Đang đọc {text} ({part}/{whole})", en: "Reading {text} ({part} of {whole})" },
  readDone: { vi: "Đã đọc xong {number} tệp.", en: "{number} files read." },

  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Lưu ý", en: "Note" },
  countAll: { vi: "{number} điểm cần xem", en: "Findings: {number}" },
  countError: { vi: "{number} lỗi", en: "errors: {number}" },
  countWarning: { vi: "{number} cảnh báo", en: "warnings: {number}" },
  countInfo: { vi: "{number} lưu ý", en: "notes: {number}" },
  countSafe: { vi: "{number} sửa được ngay", en: "can be mended at once: {number}" },
  noErrors: { vi: "Không có lỗi", en: "No errors" },
  noErrorsChecked: {
    vi: "Đã đọc {sheets} trang tính, {cells} ô và đối chiếu theo {rules} quy tắc.",
    en: "Sheets read: {sheets}; cells: {cells}; rules checked: {rules}.",
  },
  nextStep: {
    vi: "Bước tiếp theo: nộp báo cáo cho Cụm trưởng.",
    en: "Next step: hand the report to the cluster chair.",
  },
  nextStepNotes: {
    vi: "Bước tiếp theo: xem các lưu ý dưới đây, rồi nộp báo cáo cho Cụm trưởng.",
    en: "Next step: look at the notes below, then hand the report to the cluster chair.",
  },
  nextStepMend: {
    vi: "Bước tiếp theo: sửa các lỗi trong Excel, lưu, rồi kiểm tra lại tệp.",
    en: "Next step: mend the errors in Excel, save, then check the file again.",
  },
  nextStepWarnings: {
    vi: "Không có lỗi. Bước tiếp theo: sửa hoặc chuẩn bị giải thích các cảnh báo, rồi nộp báo cáo.",
    en: "No errors. Next step: mend the warnings or be ready to explain them, then hand the report in.",
  },
  noSections: {
    vi: "Chưa nhận ra biểu nào của báo cáo trong tệp này.",
    en: "No section of the report was recognised in this file.",
  },
  results: { vi: "Kết quả kiểm tra", en: "Results" },
  whatWasRead: { vi: "Đã đọc được gì", en: "What was read" },
  readFacts: {
    vi: "Đơn vị: {unit}. Kỳ: {period}. {sheets} trang tính, {cells} ô, trong đó {unmapped} ô chưa ghép được.",
    en: "Unit: {unit}. Period: {period}. Sheets: {sheets}; cells: {cells}, of them not mapped: {unmapped}.",
  },
  sectionRows: { vi: "{section} (“{sheet}”): {number} dòng", en: "{section} (“{sheet}”), rows: {number}" },
  unknown: { vi: "chưa rõ", en: "unknown" },
  crashed: {
    vi: "Lỗi của công cụ: quy tắc “{text}” không chạy được trên tệp này, nên tệp chưa được coi là đạt.",
    en: "The tool's own fault: the rule “{text}” could not run on this file, so the file has not passed.",
  },
  findingNumber: { vi: "Số chỗ: {number}", en: "Places: {number}" },
  showMore: { vi: "Xem thêm {number} chỗ", en: "Show {number} more" },
  pieceOf: { vi: "Trích trang tính “{sheet}”", en: "Part of sheet “{sheet}”" },
  marked: { vi: "ô cần xem", en: "cell to look at" },
  previousFinding: { vi: "Điểm trước", en: "Previous" },
  nextFinding: { vi: "Điểm sau", en: "Next" },
  findingSteps: { vi: "Đi qua các điểm cần xem (F8, Shift+F8)", en: "Walk through the findings (F8, Shift+F8)" },
  refusedFile: { vi: "Không đọc được", en: "Not read" },
  ignoredFile: { vi: "Bỏ qua", en: "Passed over" },
  lockedFile: { vi: "Cần mật khẩu", en: "Needs a password" },
  password: { vi: "Mật khẩu của tệp", en: "Password of the file" },
  passwordOpen: { vi: "Mở tệp", en: "Open" },
  passwordWrong: {
    vi: "Mật khẩu vừa nhập không mở được tệp. Kiểm tra chữ hoa, chữ thường và bộ gõ tiếng Việt.",
    en: "The password does not open the file. Check capitals and the keyboard.",
  },
  passwordKept: {
    vi: "Mật khẩu chỉ dùng trên máy này để mở tệp, không được lưu.",
    en: "The password is used on this computer only, to open the file, and is not stored.",
  },
  removeFile: { vi: "Bỏ tệp {text}", en: "Remove {text}" },
  remove: { vi: "Bỏ", en: "Remove" },
  failed: { vi: "Có lỗi của chương trình: {text}", en: "The program failed: {text}" },
  failedHow: {
    vi: "Tải lại trang rồi thử lại; tệp trên máy không bị thay đổi.",
    en: "Reload the page and try again; files on this computer are unchanged.",
  },
  dismiss: { vi: "Đóng", en: "Close" },
} as const satisfies Entries;
