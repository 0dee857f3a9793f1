// Words of the task pane inside Excel.
import type { Entries } from "./entry.ts";

export const EXCEL_WORDS = {
  excelWaiting: { vi: "Đang kết nối với Excel…", en: "Connecting to Excel…" },
  excelSilent: { vi: "Excel chưa phản hồi", en: "Excel does not answer" },
  excelSilentHow: {
    vi: "Thử lại, hoặc đóng ngăn này rồi mở lại từ thẻ Trang đầu. Nếu vẫn không được, mở trang này trong trình duyệt rồi thả tệp vào.",
    en: "Try again, or close this pane and open it again from the Home tab. If that does not help, open this page in a browser and drop the file there.",
  },
  excelMissing: { vi: "Không tải được phần kết nối với Excel", en: "The connection to Excel could not be loaded" },
  excelMissingHow: {
    vi: "Kiểm tra mạng rồi thử lại. Trong lúc đó có thể mở trang này trong trình duyệt và thả tệp vào.",
    en: "Check the network and try again. Meanwhile this page works in a browser: drop the file there.",
  },
  excelTooOld: { vi: "Phiên bản Excel này quá cũ", en: "This version of Excel is too old" },
  excelTooOldHow: {
    vi: "Mở địa chỉ dưới đây bằng Edge, Chrome, Cốc Cốc hoặc Firefox rồi thả tệp báo cáo vào trang.",
    en: "Open the address below in Edge, Chrome, Cốc Cốc or Firefox and drop the report there.",
  },
  excelRetry: { vi: "Thử lại", en: "Try again" },
  openInBrowser: { vi: "Mở trong trình duyệt", en: "Open in a browser" },

  excelLead: {
    vi: "Đọc báo cáo đang mở và chỉ ra từng ô cần xem. Không ô nào bị thay đổi.",
    en: "Reads the open report and points at each cell to look at. No cell is changed.",
  },
  checkOpen: { vi: "Kiểm tra tệp này", en: "Check this file" },
  checkOpenAgain: { vi: "Kiểm tra lại", en: "Check again" },
  otherFilesHint: {
    vi: "Để gộp báo cáo của nhiều đơn vị, chọn “Bàn Cụm trưởng” ở trên và thả các tệp vào đó.",
    en: "To merge the reports of several unions, choose “Chair's desk” above and drop the files there.",
  },
  readingOpen: { vi: "Đang đọc tệp đang mở…", en: "Reading the open file…" },
  checkedOpen: {
    vi: "Đã đọc {sheets} trang tính, {cells} ô.",
    en: "Sheets read: {sheets}; cells: {cells}.",
  },
  followsYes: {
    vi: "Đang theo dõi khi gõ: kết quả tự cập nhật, không ghi gì vào tệp.",
    en: "Following as you type: the results keep up, nothing is written to the file.",
  },
  followsNo: {
    vi: "Excel này không báo khi ô thay đổi. Sau khi sửa, bấm “Kiểm tra lại”.",
    en: "This Excel does not tell when a cell changes. After mending, press “Check again”.",
  },
  followsLost: {
    vi: "Tạm ngừng theo dõi. Bấm “Kiểm tra lại” để đọc lại tệp.",
    en: "Following has paused. Press “Check again” to read the file anew.",
  },
  editingCell: {
    vi: "Một ô đang được sửa. Nhấn Enter (hoặc Esc) trong Excel để kết thúc, việc kiểm tra sẽ tiếp tục.",
    en: "A cell is being edited. Press Enter (or Esc) in Excel to finish; checking then goes on.",
  },
  unseenCells: {
    vi: "Không lấy được tệp từ Excel nên đã đọc từng ô. Theo cách này không thấy: {list}. Để xem đủ, lưu tệp rồi thả vào trang này trong trình duyệt.",
    en: "Excel did not hand the file over, so it was read cell by cell. Not seen this way: {list}. To see all, save the file and drop it on this page in a browser.",
  },
  unseenMerges: { vi: "ô gộp", en: "merged cells" },
  unseenHidden: { vi: "hàng và cột ẩn", en: "hidden rows and columns" },
  unseenFonts: { vi: "phông chữ", en: "fonts" },
  unseenRest: { vi: "ghi chú, hình", en: "notes, pictures" },

  unhideFailed: {
    vi: "Không hiện được: sổ tính hoặc trang tính đang được bảo vệ, hoặc Excel này không cho phép. Hiện bằng tay trong Excel.",
    en: "It cannot be shown: the workbook or the sheet is protected, or this Excel does not allow it. Show it by hand in Excel.",
  },

  fillsCleared: {
    vi: "Đã xóa phần đánh dấu trong tệp đang mở trước khi tạo bản nộp.",
    en: "The highlights in the open workbook were cleared before the submission was made.",
  },
  sealOnlyInCopy: {
    vi: "Excel này không giữ được dấu trong tệp đang mở. Chỉ tệp vừa tải về có dấu; hãy nộp tệp đó.",
    en: "This Excel cannot keep the seal in the open workbook. Only the file just saved carries it: hand that one in.",
  },

  excelProtected: {
    vi: "Trang tính hoặc sổ tính đang được bảo vệ, Excel không cho thay đổi. Bỏ bảo vệ (thẻ Xem lại) rồi thử lại.",
    en: "The sheet or workbook is protected and Excel allows no change. Unprotect it (Review tab), then try again.",
  },
  excelEditing: {
    vi: "Một ô vẫn đang được sửa. Nhấn Enter trong Excel rồi thử lại.",
    en: "A cell is still being edited. Press Enter in Excel, then try again.",
  },
  excelTooLarge: {
    vi: "Excel không trao được từng ấy dữ liệu một lần. Lưu tệp rồi thả vào trang này trong trình duyệt.",
    en: "Excel cannot hand over so much at once. Save the file and drop it on this page in a browser.",
  },
  excelTimeout: {
    vi: "Excel chưa trả lời. Chờ Excel rảnh (đang tính, đang lưu) rồi thử lại.",
    en: "Excel did not answer. Wait until it is idle (calculating, saving), then try again.",
  },
  excelGone: {
    vi: "Trang tính hoặc ô vừa được đọc không còn nữa. Bấm “Kiểm tra lại”.",
    en: "The sheet or cell just read is gone. Press “Check again”.",
  },
  excelUnsupported: {
    vi: "Excel này không làm được việc đó. Mở trang này trong trình duyệt và thả tệp vào.",
    en: "This Excel cannot do that. Open this page in a browser and drop the file there.",
  },
  excelFailed: {
    vi: "Excel báo lỗi. Thử lại; nếu vẫn vậy, lưu tệp rồi thả vào trang này trong trình duyệt.",
    en: "Excel reports an error. Try again; if it persists, save the file and drop it on this page in a browser.",
  },
  excelDetail: { vi: "Chi tiết kỹ thuật: {text}", en: "Technical detail: {text}" },
} as const satisfies Entries;
