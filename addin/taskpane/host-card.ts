// What stands in the pane while Excel has not answered, or will not. The person's language is not known yet, so both
// are said.
import { h } from "./element.ts";
import { phrase, type WordKey } from "./words.ts";

const WORDS = {
  silent: ["excelSilent", "excelSilentHow"],
  missing: ["excelMissing", "excelMissingHow"],
  "too-old": ["excelTooOld", "excelTooOldHow"],
} as const satisfies Readonly<Record<string, readonly [WordKey, WordKey]>>;

export function waitingCard(): HTMLElement {
  return h(
    "main",
    { class: "host-card" },
    h("h1", {}, phrase("vi", "title")),
    h("p", { role: "status" }, phrase("vi", "excelWaiting")),
  );
}

/** `address`: the page for an ordinary browser. */
export function hostCard(kind: keyof typeof WORDS, address: string, retry: () => void): HTMLElement {
  const [title, how] = WORDS[kind];
  const both = (key: WordKey) => [phrase("vi", key), " ", h("span", { lang: "en" }, `(${phrase("en", key)})`)];
  return h(
    "main",
    { class: "host-card", id: `host-${kind}` },
    h("h1", {}, phrase("vi", title)),
    h("p", {}, phrase("vi", how)),
    h("p", { lang: "en", class: "small" }, `${phrase("en", title)}. ${phrase("en", how)}`),
    h("p", {}, h("a", { href: address, target: "_blank", rel: "noopener", id: "open-in-browser" }, address)),
    kind !== "too-old" &&
      h("button", { type: "button", id: "retry", class: "primary", onclick: retry }, ...both("excelRetry")),
  );
}
