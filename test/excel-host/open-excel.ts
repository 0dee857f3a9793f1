// Excel for a test: a page opened as Excel opens a task pane, under the real office.js, over a workbook of the model.
//
//   const excel = await openExcel(browser, { page: url, file: bytes, tier: "2019" });
//   await excel.page.click("text=Kiểm tra");                  // the pane, a Playwright page
//   excel.typeInto("Biểu 1", "C5", 12);                        // the person types; the pane gets its event
//   excel.book.sheet("Biểu 1")!.cell(4, 2).value;              // the workbook as it stands (rows and columns 0-based)
//   excel.bytes();                                             // the same as a .xlsx file
//   excel.faults.failNth(1, "AccessDenied");                   // the next call to the host fails
//   excel.batches;                                             // what was asked for: actions, reads, writes, bytes
//   excel.close();
//
// `page` is any address; what it fetches below its own `/office/` is office.js from node_modules, unless
// `serveOffice: false`. The rest is fetched as in any browser. `excel.watched` holds the faults of the page itself, and
// `excel.lacking` the members of Excel that the page used and this double has not got: both must be empty in a good test.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { Page } from "playwright-core";
import * as ts from "typescript";
import type { Browser, Look, Watched } from "../browser/open-browser.ts";
import type { Book, Scalar } from "./model/book.ts";
import type { Language } from "./model/typed.ts";
import { loadBook } from "./model/load.ts";
import type { Start } from "./page/native-host.ts";
import { Person } from "./person.ts";
import { Session, type BatchLog } from "./session.ts";
import { requirementMatrix, TIERS, type Tier, type TierName } from "./tiers.ts";
import type { Faults } from "./faults.ts";

export type OpenOptions = {
  /** Address of the page that is the task pane. */
  readonly page: string;
  /** The workbook, as .xlsx. */
  readonly file: Uint8Array;
  readonly fileName?: string;
  /** Generation of Excel; "365" when left out. */
  readonly tier?: TierName;
  /** Language of Excel's words and of the numbers in it. */
  readonly language?: Language;
  readonly look?: Look;
  readonly serveOffice?: boolean;
  /** Colours of Excel's own surface, "#RRGGBB"; light ones when left out. */
  readonly theme?: Readonly<Record<"bodyBackgroundColor" | "bodyForegroundColor", string>>;
  /** More preparation of the page before it is loaded, such as routes of its own. */
  readonly prepare?: (page: Page) => Promise<unknown>;
};

export type Excel = {
  readonly page: Page;
  readonly watched: Watched;
  readonly tier: Tier;
  readonly book: Book;
  readonly person: Person;
  /** Shorthand for `person.typeInto`. */
  typeInto(sheet: string, address: string, value: Scalar | null): void;
  readonly faults: Faults;
  readonly batches: readonly BatchLog[];
  /** Addresses the pane had opened in the person's browser. */
  readonly browserWindows: readonly string[];
  /** Workbooks the pane made with Excel.createWorkbook, in base64. */
  readonly created: readonly string[];
  readonly lacking: readonly string[];
  readonly fileIsOpen: () => boolean;
  bytes(): Uint8Array;
  /** Resolves when every event raised so far has reached the page. */
  delivered(): Promise<void>;
  close(): Promise<void>;
};

const OFFICE = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

export async function openExcel(browser: Browser, options: OpenOptions): Promise<Excel> {
  const { tier: name = "365", fileName = "Báo cáo.xlsx", language = "vi-VN" } = options;
  const tier = TIERS[name];
  const book = loadBook(options.file, fileName);
  book.language = language;
  const session = new Session(book, options.file, tier, `C:\\BaoCao\\${fileName}`);
  const pending = new Set<Promise<unknown>>();
  const watched = await browser.open(addressOf(options.page, tier, language), options.look, async (page) => {
    session.deliver = (eventId, payload) => {
      const sent = new Promise<void>((resolve) => setImmediate(resolve))
        .then(() => page.evaluate(`window.__excelDeliver?.(${eventId}, ${JSON.stringify(payload)})`))
        .catch(() => undefined)
        .finally(() => pending.delete(sent));
      pending.add(sent);
    };
    await page.exposeFunction("__excelCall", async (kind: string, id: number, payload: string) => {
      const answer = JSON.stringify(await session.answer(kind, id, JSON.parse(payload) as unknown));
      if (kind === "settings")
        await page.addInitScript({
          content: `window.__excelSettings = ${JSON.stringify(Object.fromEntries(book.settings))};`,
        });
      return answer;
    });
    await page.addInitScript({ content: hostScript(startOf(session, language, options.theme)) });
    page.on("framenavigated", (frame) => {
      if (frame === page.mainFrame()) session.restart();
    });
    if (options.serveOffice !== false) await serveOffice(page, options.page);
    await options.prepare?.(page);
  });
  const person = new Person(session);
  return {
    page: watched.page,
    watched,
    tier,
    book,
    person,
    typeInto: (sheet, address, value) => person.typeInto(sheet, address, value),
    faults: session.faults,
    batches: session.batches,
    browserWindows: session.browserWindows,
    created: session.host.created,
    lacking: session.lacking,
    fileIsOpen: () => session.fileIsOpen,
    bytes: () => session.bytes(),
    delivered: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
    close: () => watched.page.context().close(),
  };
}

/** The address with what Excel adds to it. */
function addressOf(page: string, tier: Tier, language: Language): string {
  const url = new URL(page);
  url.searchParams.set("_host_Info", hostInfo(tier, language));
  return url.href;
}

const hostInfo = (_tier: Tier, language: Language): string => `Excel$Win32$16.01$${language}$$$$0`;

function startOf(session: Session, language: Language, theme: OpenOptions["theme"]): Start {
  const colours = {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#262626",
    ...theme,
  };
  const numbers = Object.entries(colours).map(([name, colour]) => [name, Number.parseInt(colour.slice(1), 16)]);
  return {
    hostInfo: hostInfo(session.tier, language),
    version: session.tier.version,
    displayLanguage: language,
    contentLanguage: language,
    documentUrl: session.documentUrl,
    requirementMatrix: requirementMatrix(session.tier),
    theme: JSON.stringify(Object.fromEntries(numbers)),
    settings: Object.fromEntries(session.book.settings),
  };
}

/** The in-page part as plain JavaScript, with what it starts from. */
function hostScript(start: Start): string {
  const source = readFileSync(join(__dirname, "page/native-host.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ES2020 },
  });
  return `(() => {${outputText.replace(/^export /gm, "")}\ninstallNativeHost(${JSON.stringify(start)});})();`;
}

async function serveOffice(page: Page, address: string): Promise<void> {
  const root = new URL("office/", address).href;
  await page.route(
    (url) => url.href.startsWith(root),
    (route) => {
      const file = join(
        OFFICE,
        decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(root).pathname.length)),
      );
      if (!file.startsWith(OFFICE) || extname(file) !== ".js") return route.fulfill({ status: 404 });
      return route.fulfill({ path: file, contentType: "text/javascript; charset=utf-8" });
    },
  );
}
