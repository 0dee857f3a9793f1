// Words of the help pages.
import type { Entries } from "./entry.ts";

export const HELP_WORDS = {
  help: { vi: "Trợ giúp", en: "Help" },
  helpClose: { vi: "Đóng trợ giúp", en: "Close help" },
  helpAll: { vi: "Tất cả các trang trợ giúp", en: "All help pages" },
  helpLead: {
    vi: "Bấm vào một trang để đọc. Trợ giúp nằm sẵn trong chương trình, không cần mạng.",
    en: "Press a page to read it. Help is part of the program and needs no network.",
  },
  helpLoading: { vi: "Đang mở trợ giúp…", en: "Opening help…" },
  helpBefore: { vi: "Trang trước: {text}", en: "Page before: {text}" },
  helpNext: { vi: "Trang sau: {text}", en: "Page after: {text}" },
} as const satisfies Entries;
