// Words of mending, mapping, explaining and sealing.
import type { Entries } from "./entry.ts";

export const MEND_WORDS = {
  goTo: { vi: "Đến ô {text}", en: "Go to {text}" },
  hiddenSheet: {
    vi: "Trang tính này đang ẩn. Hiện trang tính để xem?",
    en: "This sheet is hidden. Show it?",
  },
  hiddenRows: { vi: "Dòng này đang ẩn. Hiện dòng để xem?", en: "This row is hidden. Show it?" },
  hiddenColumns: { vi: "Cột này đang ẩn. Hiện cột để xem?", en: "This column is hidden. Show it?" },
  unhide: { vi: "Hiện ra", en: "Show" },
  placeGone: {
    vi: "Không còn tìm thấy chỗ này trong tệp. Kiểm tra lại tệp.",
    en: "The place is no longer in the workbook. Check it again.",
  },
  placeFailed: { vi: "Excel chưa đến được ô này.", en: "Excel could not go there." },
  cancel: { vi: "Thôi", en: "Cancel" },

  mendOne: { vi: "Xem cách sửa", en: "See the fix" },
  mendOneAt: { vi: "Xem cách sửa {text}", en: "See the fix of {text}" },
  mendReview: { vi: "cần xem kỹ trước khi sửa", en: "look closely before mending" },
  mendCause: { vi: "Sửa cả {number} chỗ", en: "Mend all {number}" },
  mendAll: { vi: "Sửa {number} chỗ sửa được ngay", en: "Mend at once: {number}" },
  allSafe: { vi: "Các chỗ sửa được ngay", en: "What can be mended at once" },
  previewTitle: { vi: "Xem trước: {number} ô sẽ đổi", en: "Preview: cells that change: {number}" },
  previewReview: {
    vi: "Chỉ Đơn vị biết số nào đúng. Đối chiếu với chứng từ trước khi sửa.",
    en: "Only the union knows which figure is right. Compare it with the papers first.",
  },
  previewNone: { vi: "Không còn chỗ nào để sửa.", en: "There is nothing left to mend." },
  cellHead: { vi: "Ô", en: "Cell" },
  fromHead: { vi: "Đang ghi", en: "Now" },
  toHead: { vi: "Sẽ ghi", en: "Will be" },
  blankCell: { vi: "trống", en: "blank" },
  andMore: { vi: "… và {number} ô nữa", en: "… and {number} more" },
  doMend: { vi: "Sửa {number} ô", en: "Mend: {number}" },
  mended: { vi: "Đã sửa {number} ô.", en: "Cells mended: {number}." },
  refusedEdits: { vi: "Chưa sửa {number} ô:", en: "Cells not mended: {number}:" },
  refusedChanged: {
    vi: "ô không còn giữ giá trị đã đọc; kiểm tra lại tệp",
    en: "the cell no longer holds what was read; check the file again",
  },
  refusedFormula: {
    vi: "ô có công thức; sửa ở nơi công thức lấy số",
    en: "the cell has a formula; mend what it is computed from",
  },
  refusedProtected: { vi: "trang tính đang khóa", en: "the sheet is protected" },
  refusedEditing: {
    vi: "ô đang được gõ; nhấn Enter trong Excel rồi thử lại",
    en: "a cell is being edited; press Enter in Excel and try again",
  },
  refusedGone: { vi: "không còn trang tính này", en: "the sheet is no longer there" },
  refusedFailed: { vi: "Excel không ghi được", en: "Excel could not write it" },

  journal: { vi: "Đã sửa ở đây", en: "Mended here" },
  journalNone: { vi: "Chưa sửa ô nào.", en: "No cell has been mended yet." },
  journalStep: { vi: "{cause}: {number} ô", en: "{cause}: cells: {number}" },
  undo: { vi: "Hoàn tác bước cuối", en: "Undo the last step" },
  undone: { vi: "Đã hoàn tác {number} ô.", en: "Cells put back: {number}." },

  explain: { vi: "Giải trình", en: "Explain" },
  explainAt: { vi: "Giải trình {text}", en: "Explain {text}" },
  explanation: { vi: "Giải trình của Đơn vị", en: "The union's explanation" },
  explainHint: {
    vi: "Viết ngắn, tối đa 500 ký tự. Cụm trưởng đọc được khi nhận tệp.",
    en: "Short, at most 500 characters. The chair reads it in the file.",
  },
  explainEdit: { vi: "Sửa giải trình", en: "Edit" },
  explainRemove: { vi: "Xóa giải trình", en: "Remove" },
  explainSave: { vi: "Lưu giải trình", en: "Save" },
  explained: { vi: "Đã ghi giải trình.", en: "The explanation is kept." },
  explainRemoved: { vi: "Đã xóa giải trình.", en: "The explanation is removed." },
  partNotKept: {
    vi: "Chưa ghi được vào tệp. Tải bản sao về để giữ, hoặc dùng trang trong trình duyệt.",
    en: "It could not be written into the workbook. Keep a copy, or use the page in a browser.",
  },

  mark: { vi: "Đánh dấu các ô", en: "Mark the cells" },
  unmark: { vi: "Xóa mọi dấu", en: "Remove all marks" },
  cellsMarked: { vi: "Đã đánh dấu {number} ô.", en: "Cells marked: {number}." },
  unmarked: { vi: "Đã xóa dấu ở {number} ô.", en: "Marks removed: {number}." },

  copies: { vi: "Tải bản sao", en: "Copies" },
  copyFixed: { vi: "Bản đã sửa", en: "Mended copy" },
  copyMarked: { vi: "Bản đánh dấu", en: "Marked copy" },
  copiesAbout: {
    vi: "Bản đã sửa giữ nguyên mọi thứ khác trong tệp. Bản đánh dấu tô màu các ô cần xem và có thêm một trang liệt kê.",
    en: "The mended copy keeps everything else in the file. The marked copy colours the cells and adds a sheet that lists them.",
  },
  copiesAboutNew: {
    vi: "Tệp này không phải .xlsx nên bản sao là tệp .xlsx mới lập, gồm giá trị, ô gộp và định dạng số.",
    en: "The file is no .xlsx: the copy is a new .xlsx with values, merged cells and number formats.",
  },
  copyMade: { vi: "Đã tạo “{text}”.", en: "Made “{text}”." },
  copyOpened: {
    vi: "“{text}” đã mở thành tệp mới trong Excel. Lưu lại với tên này.",
    en: "“{text}” is open in Excel as a new file. Save it under this name.",
  },
  copyBrowser: {
    vi: "Máy này không tải tệp từ Excel được; mở trang trong trình duyệt để tải “{text}”.",
    en: "Excel cannot save files here; use the page in the browser to get “{text}”.",
  },
  copyFailed: { vi: "Chưa giao được tệp “{text}”.", en: "“{text}” could not be handed over." },
  withoutPassword: {
    vi: "Tệp gốc có mật khẩu. Bản sao sẽ không còn mật khẩu, ai có tệp cũng mở được.",
    en: "The file has a password. The copy will have none: whoever has it can open it.",
  },
  withoutPasswordYes: { vi: "Tạo bản sao không còn mật khẩu", en: "Make the copy without the password" },

  seal: { vi: "Đóng dấu nộp", en: "Seal and hand in" },
  sealAbout: {
    vi: "Dấu ghi rằng báo cáo đã được kiểm tra và về sau chỉ ra ô nào đã đổi. Đây không phải chữ ký.",
    en: "The seal says that the report was checked, and later names the cells that have changed. It is no signature.",
  },
  sealBy: { vi: "Người kiểm tra (không bắt buộc)", en: "Checked by (optional)" },
  sealDo: { vi: "Đóng dấu và tải tệp nộp", en: "Seal and get the file" },
  sealDone: { vi: "Đã đóng dấu. Nộp tệp “{text}” cho Cụm trưởng.", en: "Sealed. Hand “{text}” to the cluster chair." },
  sealErrors: {
    vi: "Còn {number} lỗi nên chưa đóng dấu được.",
    en: "Errors left: {number}. The report cannot be sealed yet.",
  },
  sealToErrors: { vi: "Đến lỗi đầu tiên", en: "Go to the first error" },
  sealWarnings: {
    vi: "Còn {number} cảnh báo chưa giải trình; vẫn đóng dấu được.",
    en: "Warnings without explanation: {number}. The report can be sealed all the same.",
  },
  sealState: { vi: "Dấu kiểm tra", en: "Seal of the check" },
  sealChanges: { vi: "Các ô đã đổi ({number})", en: "Cells changed ({number})" },
} as const satisfies Entries;
