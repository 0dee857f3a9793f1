// A browser of its own for the tests: fresh profiles, no services that call home, and a watch on every page.
import { chromium, type Page } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Look = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly forced?: boolean;
  /** Pixels of the picture for each of the page. */
  readonly scale?: number;
};

export type Watched = {
  readonly page: Page;
  /** What must not happen: requests that are not the page's own, errors, refusals by the content policy. */
  readonly faults: readonly string[];
};

export type Browser = {
  /** `prepare` gets the page before it goes to its address. */
  open(url: string, look?: Look, prepare?: (page: Page) => Promise<void>): Promise<Watched>;
  close(): Promise<void>;
};

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
  });
  return {
    async open(url, { width = 900, height = 800, dark = false, forced = false, scale = 1 } = {}, prepare) {
      // A profile of its own for every page: what one scene has chosen does not reach the next.
      const context = await browser.newContext({ acceptDownloads: true, locale: "vi-VN", deviceScaleFactor: scale });
      const page = await context.newPage();
      const faults: string[] = [];
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: dark ? "dark" : "light", forcedColors: forced ? "active" : "none" });
      const own = /^https?:/.test(url) ? new URL("/", url).href : url;
      page.on("request", (request) => {
        if (!request.url().startsWith(own) && !/^(?:blob|data):/.test(request.url()))
          faults.push(`request: ${request.url()}`);
      });
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
      await prepare?.(page);
      await page.goto(url);
      return { page, faults };
    },
    close: () => browser.close(),
  };
}
