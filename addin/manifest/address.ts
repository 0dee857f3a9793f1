// The address an administrator gives for the page.
import type { Entry } from "../taskpane/words/entry.ts";

const WRONG: Entry = {
  vi: "Địa chỉ “{text}” không dùng được. Cần địa chỉ https của thư mục chứa trang, ví dụ https://may-chu.vn/hop-nhat, không có “?” hay “#”.",
  en: "The address “{text}” cannot be used. It takes the https address of the folder with the page, such as https://server.vn/hop-nhat, without “?” or “#”.",
};

/** The folder's address without a closing slash, or why it cannot be used. */
export function addressOf(text: string): { readonly address: string } | { readonly wrong: Entry } {
  const trimmed = text.trim().replace(/\/(?:index\.html)?$/, "");
  const url = /^https:\/\/[^\s\\?#]+$/i.test(trimmed) && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url && url.username === "" && url.password === "") return { address: url.href.replace(/\/$/, "") };
  const fill = (words: string) => words.replace("{text}", () => text);
  return { wrong: { vi: fill(WRONG.vi), en: fill(WRONG.en) } };
}
