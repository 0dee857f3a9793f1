// The words Excel shows of the add-in before the page itself is open. Vietnamese is the default locale of the manifest;
// English overrides it.
import type { Entries } from "../taskpane/words/entry.ts";

/** At most 125 characters each: names and labels. */
export const SHORT_WORDS = {
  name: { vi: "Hợp Nhất", en: "Hợp Nhất – report check" },
  groupLabel: { vi: "Hợp Nhất", en: "Hợp Nhất" },
  buttonLabel: { vi: "Kiểm tra báo cáo", en: "Check the report" },
  startTitle: { vi: "Hợp Nhất đã sẵn sàng", en: "Hợp Nhất is ready" },
} as const satisfies Entries;

/** What the add-in is for; at most 250 characters. */
export const ABOUT = {
  vi: "Kiểm tra báo cáo của Liên hiệp các tổ chức hữu nghị ngay trong Excel, chỉ ra từng ô cần xem, giúp sửa và đóng dấu trước khi nộp. Mọi việc làm trên máy này, không gửi dữ liệu đi đâu.",
  en: "Checks the report of a Union of Friendship Organizations inside Excel, points at each cell to look at, helps to mend and seal it before it is handed in. Works on this computer only; no data is sent.",
} as const;

/** At most 250 characters each: what Excel says about the button. */
export const LONG_WORDS = {
  buttonTip: {
    vi: "Mở ngăn kiểm tra bên phải: xem những ô cần sửa của tệp đang mở. Tệp không bị thay đổi khi kiểm tra.",
    en: "Opens the pane at the right: the cells of the open file to look at. Checking does not change the file.",
  },
  startText: {
    vi: "Trên thẻ Trang đầu, bấm Kiểm tra báo cáo để xem tệp đang mở có chỗ nào cần sửa.",
    en: "On the Home tab, press Check the report to see what in the open file needs mending.",
  },
} as const satisfies Entries;
