// What `npm run addin` says. Vietnamese first, English with `--lang en`.
import type { Entries } from "../taskpane/words/entry.ts";

export const RUN_WORDS = {
  usage: {
    vi: `Cách dùng:
  npm run addin                               mở Excel trên máy này (Windows, Mac) với ngăn Hợp Nhất
  npm run addin -- --document TỆP.xlsx        mở tệp này trong Excel
  npm run addin -- --document https://…       mở tệp trên SharePoint hay OneDrive bằng Excel trên web
  npm run addin -- --serve                    chỉ chạy máy chủ https://localhost:3000
  npm run addin:stop                          gỡ khỏi Excel`,
    en: `Usage:
  npm run addin                               opens Excel on this computer (Windows, Mac) with the Hợp Nhất pane
  npm run addin -- --document FILE.xlsx       opens this file in Excel
  npm run addin -- --document https://…       opens a file on SharePoint or OneDrive in Excel on the web
  npm run addin -- --serve                    runs the server https://localhost:3000 alone
  npm run addin:stop                          takes it out of Excel again`,
  },
  noDesktop: {
    vi: "Excel cho máy tính không có trên hệ điều hành này ({text}), nên không mở được ngăn trong Excel. Có thể dùng Excel trên web, hoặc mở trang trong trình duyệt bằng npm run web.",
    en: "There is no desktop Excel for this system ({text}), so the pane cannot be opened in it. Use Excel on the web, or open the page in a browser with npm run web.",
  },
  installing: {
    vi: "Lần đầu chạy: đang cài office-addin-debugging của Microsoft vào addin/sideload (khoảng 450 MB)…",
    en: "First run: installing Microsoft's office-addin-debugging into addin/sideload (about 450 MB)…",
  },
  installFailed: {
    vi: "Không cài được office-addin-debugging. Kiểm tra mạng rồi chạy lại npm run addin.",
    en: "office-addin-debugging could not be installed. Check the network and run npm run addin again.",
  },
  building: { vi: "Đang dựng trang…", en: "Building the page…" },
  buildFailed: { vi: "Không dựng được trang.", en: "The page could not be built." },
  certificates: {
    vi: "Đang chuẩn bị chứng chỉ cho https://localhost. Windows và Mac sẽ hỏi có tin cậy chứng chỉ này không; chọn có.",
    en: "Preparing the certificate for https://localhost. Windows and Mac ask whether to trust it; say yes.",
  },
  untrusted: {
    vi: "Đã tạo chứng chỉ nhưng máy này chưa tin cậy nó ({detail}). Thêm tệp {text} vào danh sách chứng chỉ gốc của trình duyệt rồi mở lại trang.",
    en: "The certificate was made, but this computer does not trust it yet ({detail}). Add {text} to the browser's root certificates and open the page again.",
  },
  noCertificate: {
    vi: "Không tạo được chứng chỉ cho https://localhost: {detail}",
    en: "No certificate for https://localhost could be made: {detail}",
  },
  portTaken: {
    vi: "Cổng {text} đang có chương trình khác dùng. Dừng chương trình đó rồi chạy lại.",
    en: "Port {text} is used by another program. Stop it and run this again.",
  },
  serverFailed: { vi: "Không chạy được máy chủ: {detail}", en: "The server could not be started: {detail}" },
  serving: { vi: "Trang đang chạy tại {text}", en: "The page runs at {text}" },
  opened: {
    vi: "Trong Excel, mở thẻ Trang đầu và bấm Kiểm tra báo cáo. Để cửa sổ này mở khi dùng; dừng bằng Ctrl+C, rồi chạy npm run addin:stop.",
    en: "In Excel, go to the Home tab and press Check the report. Leave this window open while you use it; stop with Ctrl+C, then run npm run addin:stop.",
  },
  served: { vi: "Dừng bằng Ctrl+C.", en: "Stop with Ctrl+C." },
  notOpened: { vi: "Không mở được Excel: {detail}", en: "Excel could not be opened: {detail}" },
  noDocument: { vi: "Không có tệp “{text}”.", en: "There is no file “{text}”." },
  nothingToStop: {
    vi: "Không có gì phải gỡ: công cụ chưa được cài, hoặc hệ điều hành này không có Excel cho máy tính.",
    en: "There is nothing to take out: the tool was never installed, or this system has no desktop Excel.",
  },
  stopped: { vi: "Đã gỡ Hợp Nhất khỏi Excel trên máy này.", en: "Hợp Nhất was taken out of Excel on this computer." },
  notStopped: { vi: "Không gỡ được: {detail}", en: "It could not be taken out: {detail}" },
} as const satisfies Entries;

export type RunWord = keyof typeof RUN_WORDS;

/** A way of saying things in one language; slots are written `{name}`. */
export function speaker(lang: string | undefined): (key: RunWord, slots?: Readonly<Record<string, string>>) => string {
  const language = lang === "en" ? "en" : "vi";
  return (key, slots = {}) => RUN_WORDS[key][language].replace(/\{(\w+)\}/g, (_, name: string) => slots[name] ?? "");
}
