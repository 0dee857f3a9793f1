// Every word of the page, Vietnamese first. A key without one of its languages does not compile; a test compares slots.
import { formatNumber, type Language } from "#engine/written.ts";

export type { Language };

type Entry = { readonly vi: string; readonly en: string };

export const WORDS = {
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

  boardLead: {
    vi: "Chọn cụm và kỳ, thả báo cáo của các đơn vị, xem bảng theo dõi rồi tải tệp tổng hợp.",
    en: "Choose the cluster and period, drop the unions' reports, see the board, then download the consolidated workbook.",
  },
  step1: { vi: "1. Cụm và kỳ báo cáo", en: "1. Cluster and period" },
  step2: { vi: "2. Báo cáo của các đơn vị", en: "2. The unions' reports" },
  step3: { vi: "3. Tệp tổng hợp", en: "3. Consolidated workbook" },
  cluster: { vi: "Cụm", en: "Cluster" },
  year: { vi: "Năm", en: "Year" },
  kind: { vi: "Kỳ", en: "Period" },
  choose: { vi: "Chọn…", en: "Choose…" },
  periodNAM: { vi: "Cả năm", en: "Whole year" },
  period6T: { vi: "6 tháng đầu năm", en: "First half" },
  period6C: { vi: "6 tháng cuối năm", en: "Second half" },
  period8T: { vi: "8 tháng", en: "Eight months" },
  period9T: { vi: "9 tháng", en: "Nine months" },
  periodQ1: { vi: "Quý I", en: "Quarter 1" },
  periodQ2: { vi: "Quý II", en: "Quarter 2" },
  periodQ3: { vi: "Quý III", en: "Quarter 3" },
  periodQ4: { vi: "Quý IV", en: "Quarter 4" },
  members: { vi: "{number} đơn vị: {names}.", en: "Unions: {number} ({names})." },
  chair: { vi: "Cụm trưởng: {text}.", en: "Chair: {text}." },
  membersUnknown: {
    vi: "Danh sách đơn vị của cụm trong kỳ này chưa có trong dữ liệu của chương trình. Chọn các đơn vị dưới đây, hoặc mở tệp danh sách đã lưu.",
    en: "The program does not know the members of this cluster in this period. Choose them below, or open a saved roster file.",
  },
  membersEdit: { vi: "Sửa danh sách đơn vị", en: "Edit the members" },
  membersLegend: { vi: "Đơn vị thuộc cụm trong kỳ này", en: "Members of the cluster in this period" },
  membersUse: { vi: "Dùng danh sách này ({number})", en: "Use this list ({number})" },
  membersSave: { vi: "Lưu danh sách ra tệp", en: "Save the list as a file" },
  membersOpen: { vi: "Mở tệp danh sách", en: "Open a roster file" },
  membersNone: { vi: "Chọn ít nhất một đơn vị.", en: "Choose at least one union." },
  rosterWrong: { vi: "Tệp danh sách không dùng được: {text}", en: "The roster file cannot be used: {text}" },
  rosterRead: { vi: "Đã đọc tệp danh sách.", en: "Roster file read." },
  boardAction: { vi: "Chọn các báo cáo", en: "Choose the reports" },
  boardDrop: {
    vi: "Thả tất cả báo cáo vào đây, kể cả bản cũ và tệp nén .zip.",
    en: "Drop all reports here, older versions and .zip archives included.",
  },
  boardCount: { vi: "{part}/{whole} đơn vị có số liệu", en: "Unions with figures: {part} of {whole}" },
  merged: { vi: "Đã gộp", en: "Merged" },
  missing: { vi: "Chưa nộp", en: "Missing" },
  refused: { vi: "Không đọc được", en: "Refused" },
  superseded: { vi: "Không tính", en: "Not counted" },
  undecided: { vi: "Chưa quyết, có nhiều bản", en: "Undecided, several versions" },
  outside: { vi: "Ngoài cụm hoặc ngoài kỳ", en: "Outside cluster or period" },
  otherFiles: { vi: "Tệp chưa đưa vào bảng", en: "Files not on the board" },
  boardTable: { vi: "Bảng theo dõi", en: "Board" },
  download: { vi: "Tải tệp tổng hợp", en: "Download the consolidated workbook" },
  downloadShare: { vi: "Tải bản để chia sẻ", en: "Download the copy to share" },
  shareAbout: {
    vi: "Bản để chia sẻ không có nội dung các ô chưa ghép được và không có số giấy tờ, số điện thoại của cá nhân.",
    en: "The copy to share holds no text of unmapped cells and no personal numbers.",
  },
  downloadMissing: {
    vi: "Còn {number} đơn vị chưa có số liệu; tệp tổng hợp ghi rõ điều này.",
    en: "Unions still without figures: {number}; the workbook says so.",
  },
  downloaded: { vi: "Đã tạo tệp “{text}”.", en: "“{text}” was made." },
  preparing: { vi: "Đang tạo tệp…", en: "Making the file…" },
  totals: { vi: "Số tổng hợp", en: "Totals" },
  indicator: { vi: "Chỉ tiêu", en: "Indicator" },
  total: { vi: "Tổng", en: "Total" },
  unitsIn: { vi: "Đơn vị có số liệu", en: "Unions in it" },
  flagged: { vi: "Giá trị cần xem", en: "Flagged values" },
  findings: { vi: "Điểm cần xem theo đơn vị", en: "Findings per union" },
  mergeFindings: { vi: "Cả cụm", en: "The whole cluster" },
  bookName: { vi: "Tong hop {cluster} {period}", en: "Tong hop {cluster} {period}" },
  shareName: { vi: "Tong hop {cluster} {period} - chia se", en: "Tong hop {cluster} {period} - chia se" },
} as const satisfies Readonly<Record<string, Entry>>;

export type WordKey = keyof typeof WORDS;
export type Slots = Readonly<Record<string, string | number>>;

/** A phrase with its slots filled; numbers as the language writes them. */
export function phrase(lang: Language, key: WordKey, slots: Slots = {}): string {
  return WORDS[key][lang].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name] ?? "";
    return typeof value === "number" ? formatNumber(value, lang) : value;
  });
}
