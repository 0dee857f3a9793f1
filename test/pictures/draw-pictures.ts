// Draws the pictures of the help pages from the built page itself, in both languages: `npm run pictures`. Run it after
// the look of the page has changed, and look at what it drew. A name draws that picture alone.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openBrowser } from "../browser/open-browser.ts";
import { faultyReport, locked, mendableReport } from "../browser/reports.ts";
import { give, openBoard, sampleFiles } from "../browser/page-moves.ts";
import { serve, WEB } from "../../addin/serve.cjs";

const PICTURES = resolve(__dirname, "../../addin/help/pictures");
/** A pane as Excel opens it. */
const WIDTH = 350;
const QUALITY = 0.55;
/** Near to what an office computer shows, and on every machine that draws. */
const FONT = '"Liberation Sans", Arial, sans-serif';

type Picture = {
  readonly name: string;
  /** In pixels of the screen. */
  readonly height: number;
  reach(page: Page): Promise<void>;
  /** What the picture begins with; the top of the page when it is not given. */
  readonly from?: string;
};

const DRAWN: readonly Picture[] = [
  { name: "start", height: 440, reach: async () => undefined },
  {
    name: "findings",
    height: 560,
    from: "details.group[open]",
    async reach(page) {
      await give(page, [faultyReport()]);
      await foldGroups(page);
      await page.click("summary[id$=error-total-mismatch-head]");
    },
  },
  {
    name: "severity",
    height: 400,
    from: "details.group",
    async reach(page) {
      await give(page, [faultyReport()]);
      await foldGroups(page);
    },
  },
  {
    name: "password",
    height: 290,
    from: ".unread",
    async reach(page) {
      await give(page, [locked({ ...sampleFiles()[0]!, name: "Báo cáo năm 2024.xlsx" }, "a")]);
    },
  },
  {
    name: "mend",
    height: 420,
    from: ".preview",
    async reach(page) {
      await give(page, [mendableReport()]);
      await page.click("#f0-tools-mend");
      await page.waitForSelector(".preview");
    },
  },
  {
    name: "columns",
    height: 420,
    from: "#f0-mapping-head",
    async reach(page) {
      await give(page, [mendableReport()]);
      await page.click("#f0-mapping-head");
    },
  },
  {
    name: "seal",
    height: 420,
    from: "#f0-seal",
    async reach(page) {
      await give(page, [mendableReport()]);
      await page.click("#f0-tools-mend");
      await page.click("#mend-do");
      await page.waitForSelector("#f0-undo");
    },
  },
  { name: "board-start", height: 560, reach: (page) => openBoard(page) },
  {
    name: "board-full",
    height: 520,
    from: ".lines",
    async reach(page) {
      await openBoard(page);
      await give(page, sampleFiles().slice(0, 7));
    },
  },
];

async function foldGroups(page: Page): Promise<void> {
  const open = page.locator("details.group[open] > summary");
  while ((await open.count()) > 0) await open.first().click();
}

async function main(): Promise<void> {
  const only = process.argv[2];
  const server = await serve(WEB, 0);
  const browser = await openBrowser();
  const { page: easel } = await browser.open("about:blank");
  for (const lang of ["vi", "en"]) {
    mkdirSync(join(PICTURES, lang), { recursive: true });
    for (const { name, height, from, reach } of DRAWN.filter((one) => !only || one.name === only)) {
      const { page } = await browser.open(server.url, { width: WIDTH, height, scale: 2 });
      await page.evaluate(`document.body.style.fontFamily = ${JSON.stringify(FONT)}`);
      if (lang === "en") await page.click("#language");
      await reach(page);
      await settle(page, from);
      const webp = await asWebp(easel, await page.screenshot({ animations: "disabled", caret: "hide" }));
      writeFileSync(join(PICTURES, lang, `${name}.webp`), webp);
      process.stdout.write(`${lang}/${name}.webp  ${Math.round(webp.length / 1024)} KB\n`);
      await page.context().close();
    }
  }
  await browser.close();
  await server.stop();
}

/** Scrolls to where the picture begins; nothing keeps the focus, and what sticks to the edge is out of the way. */
async function settle(page: Page, from: string | undefined): Promise<void> {
  await page.evaluate(`(() => {
    document.activeElement.blur();
    document.querySelector(".stepper")?.style.setProperty("position", "static");
    const first = ${JSON.stringify(from ?? null)};
    if (first === null) return scrollTo(0, 0);
    const { top } = document.querySelector(first).getBoundingClientRect();
    scrollTo(0, top + scrollY - 12);
  })()`);
}

/** The browser's own encoder, so that no other program is needed. */
async function asWebp(easel: Page, png: Buffer): Promise<Buffer> {
  const address = (await easel.evaluate(`(async () => {
    const picture = new Image();
    picture.src = "data:image/png;base64,${png.toString("base64")}";
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", ${QUALITY});
  })()`)) as string;
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

void main();
