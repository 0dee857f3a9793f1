// Draws the icons from their SVG sources, each at its real size: `npm run icons`.
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "../browser/open-browser.ts";
import { ICON_SIZES } from "../../addin/manifest/write-manifest.ts";

const ICONS = resolve(__dirname, "../../addin/icons");
/** Below this a table's lines would be a grey blur: the small drawing has none. */
const LARGE_FROM = 32;

async function main(): Promise<void> {
  const browser = await openBrowser();
  // 128 is what the list of add-ins in the administrator's centre takes.
  for (const size of [...ICON_SIZES, 128]) {
    const source = join(ICONS, size < LARGE_FROM ? "icon-small.svg" : "icon.svg");
    const { page } = await browser.open(pathToFileURL(source).href, { width: size, height: size });
    await page.screenshot({ path: join(ICONS, `icon-${size}.png`), omitBackground: true });
    await page.context().close();
  }
  await browser.close();
}

void main();
