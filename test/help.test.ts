// The sources of the help pages: complete in both languages, and true to the page's own words.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { FRAMED_BY, headersFor } from "../addin/headers.cjs";
import type { HelpBlock, HelpInline, HelpPage } from "../addin/help/help-page.ts";
import { helpPage } from "../addin/help/help-source.cjs";
import { HELP_TOPICS, helpAsked } from "../addin/help/topics.ts";
import { webpSize } from "../addin/help/webp-size.cjs";
import { WORDS } from "../addin/taskpane/words.ts";

const HELP = resolve(__dirname, "../addin/help");
const LANGUAGES = ["vi", "en"] as const;
const PICTURE_LIMIT = 40 * 1024;

const source = (lang: string, topic: string) => readFileSync(join(HELP, lang, `${topic}.md`), "utf8");

const PAGES = LANGUAGES.flatMap((lang) =>
  HELP_TOPICS.map((topic) => ({ lang, topic, page: helpPage(source(lang, topic)) })),
);

function inlines(block: HelpBlock): HelpInline[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [...block.content];
    case "list":
      return block.items.flatMap((item) => item.flatMap(inlines));
    case "table":
      return [...block.head, ...block.rows.flat()].flat();
    default:
      return [];
  }
}

const everything = (page: HelpPage) => [...page.summary, ...page.content.flatMap(inlines)];
const picturesOf = (page: HelpPage) => page.content.filter((block) => block.kind === "picture");

test.each(LANGUAGES)("every topic has its page and every page its topic (%s)", (lang) => {
  expect(readdirSync(join(HELP, lang)).sort()).toEqual(HELP_TOPICS.map((topic) => `${topic}.md`).sort());
});

test.each(HELP_TOPICS)("“%s” has the same parts in both languages", (topic) => {
  const parts = (lang: string) =>
    helpPage(source(lang, topic)).content.map((block) => {
      if (block.kind === "list") return [block.kind, block.ordered, block.items.length];
      if (block.kind === "table") return [block.kind, block.head.length, block.rows.length];
      return [block.kind];
    });
  expect(parts("en")).toEqual(parts("vi"));
});

test("every name of the screen that help mentions is a word of the page, in the language of the help", () => {
  const escape = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+");
  const missing = PAGES.flatMap(({ lang, topic, page }) => {
    const words = Object.values(WORDS).map((entry) => new RegExp(`^${escape(entry[lang])}$`, "u"));
    return everything(page)
      .filter(({ kind, text }) => kind === "name" && !words.some((word) => word.test(text)))
      .map(({ text }) => `${lang}/${topic}: ${text}`);
  });
  expect(missing).toEqual([]);
});

test("help names what it speaks of: each language marks as many names", () => {
  for (const topic of HELP_TOPICS) {
    const [vi, en] = LANGUAGES.map((lang) => {
      const { page } = PAGES.find((one) => one.lang === lang && one.topic === topic)!;
      return everything(page).filter(({ kind }) => kind === "name").length;
    });
    expect({ topic, names: en }).toEqual({ topic, names: vi });
  }
});

test("every link leads to a page of help", () => {
  const links = PAGES.flatMap(({ page }) => everything(page)).filter((part) => part.kind === "link");
  expect(links.length).toBeGreaterThan(0);
  for (const { topic } of links) expect(HELP_TOPICS).toContain(topic);
});

test("every picture is there, in its language, has words, and is small", () => {
  for (const { lang, page } of PAGES) {
    for (const { file, about } of picturesOf(page)) {
      const path = join(HELP, lang, file);
      expect(file).toContain(`/pictures/${lang}/`);
      expect(about.length).toBeGreaterThan(20);
      expect(webpSize(readFileSync(path)).width).toBe(700);
      expect({ file, small: statSync(path).size <= PICTURE_LIMIT }).toEqual({ file, small: true });
    }
  }
});

test("no picture lies about that no page shows", () => {
  const shown = PAGES.flatMap(({ lang, page }) => picturesOf(page).map(({ file }) => resolve(HELP, lang, file)));
  const drawn = LANGUAGES.flatMap((lang) =>
    readdirSync(join(HELP, "pictures", lang)).map((name) => join(HELP, "pictures", lang, name)),
  );
  expect(drawn.filter((file) => !shown.includes(file))).toEqual([]);
  expect(shown.every((file) => existsSync(file))).toBe(true);
});

test("Vietnamese help is composed letters, without exclamation and without “bạn”", () => {
  for (const topic of HELP_TOPICS) {
    const text = source("vi", topic).replace(/!\[/g, "[").replace(/\| ! /g, "| ");
    expect(text).toBe(text.normalize("NFC"));
    expect(text).not.toMatch(/!|(?<!\p{L})bạn(?!\p{L})/iu);
  }
});

test.each(LANGUAGES)("the page for administrators names the headers the project's own server sends (%s)", (lang) => {
  const text = source(lang, "admin");
  expect(text).toContain(`frame-ancestors ${FRAMED_BY.join(" ")}`);
  for (const file of ["index.html", "page.0123456789ab.js", "icons/icon-32.png"])
    expect(text).toContain(headersFor(file)["Cache-Control"]);
});

test.each([
  ["no title", "text"],
  ["no summary", "# Title\n\n- item"],
  ["a table cell with a picture", "# T\n\ns\n\n| a |\n|---|\n| ![x](y.webp) |"],
  ["markup", "# T\n\ns\n\n<b>x</b>"],
  ["a foreign address", "# T\n\ns\n\n[x](https://example.com)"],
  ["a picture without words", "# T\n\ns\n\n![](y.webp)"],
])("a source with %s is refused, not shown in part", (_, text) => {
  expect(() => helpPage(text)).toThrow(/^help: /);
});

test.each([
  ["#help", ""],
  ["#help/seal", "seal"],
  ["", undefined],
  ["#other", undefined],
  ["#help/<b>", undefined],
])("the address part %p asks for %p", (hash, topic) => {
  expect(helpAsked(hash)).toBe(topic);
});
