// `npm run browser-tests`: builds the page, then plays every scene in Chromium. Prints one line a scene.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { playContract } from "../excel-host/contract.ts";
import { checking } from "./checking.ts";
import { desk } from "./desk.ts";
import { help } from "./help.ts";
import { looks } from "./looks.ts";
import { openExcel, type Excel } from "../excel-host/open-excel.ts";
import { excelScenes } from "./excel-scenes.ts";
import { mending } from "./mending.ts";
import { merging } from "./merging.ts";
import { openBrowser, type Browser, type Look, type Watched } from "./open-browser.ts";
import type { Scene, Stage } from "./scene.ts";
import { serve, WEB } from "../../addin/serve.cjs";

const ROOT = resolve(__dirname, "../..");
const FIRST_PAINT_LIMIT = 60 * 1024;

const bundles: readonly Scene[] = [
  {
    name: "the first paint needs less than 60 KB, and no spreadsheet library",
    async play({ open }) {
      const first = readdirSync(WEB).filter((name) => /^(?:index\.html|(?:guard|boot|page)\.)/.test(name));
      const size = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(WEB, name))).length, 0);
      process.stdout.write(`        first paint: ${size} bytes of ${FIRST_PAINT_LIMIT}, gzip\n`);
      assert.ok(size < FIRST_PAINT_LIMIT, `${size} bytes`);
      const { page } = await open();
      const loaded = (await page.evaluate(
        "performance.getEntriesByType('resource').map(({ name }) => name)",
      )) as string[];
      assert.deepEqual(
        loaded
          .map((url) => url.replace(/^.*\/([a-z]+)\..*\.(\w+)$/, "$1.$2"))
          .filter((name) => !/^(?:guard|boot|page|worker)/.test(name)),
        [],
      );
    },
  },
];

async function main(): Promise<number> {
  if (!process.argv.includes("--built")) {
    const names = ["web", "offline"].flatMap((name) => ["--config-name", name]);
    const args = ["webpack", "--config", "addin/webpack.config.cjs", ...names];
    const { status } = spawnSync("npx", args, { cwd: ROOT, stdio: "inherit" });
    if (status !== 0) return 1;
  }
  const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length) ?? "";
  const server = await serve(WEB, 0);
  const browser = await openBrowser();
  const scenes = [...bundles, ...checking, ...mending, ...merging, ...desk, ...excelScenes, ...help, ...looks].filter(
    ({ name }) => name.includes(only),
  );
  let failed = 0;
  for (const scene of scenes) {
    const started = performance.now();
    const fault = await faultOf(scene, browser, server.url);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (fault) failed++;
    process.stdout.write(`${fault ? "FAILED" : "ok    "}  ${seconds.padStart(5)} s  ${scene.name}\n`);
    if (fault) process.stdout.write(`        ${fault}\n`);
  }
  const contract = await playContract(browser, only);
  await browser.close();
  await server.stop();
  const passed = scenes.length - failed + contract.passed;
  failed += contract.failed;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 || passed === 0 ? 1 : 0;
}

async function faultOf(scene: Scene, browser: Browser, url: string): Promise<string | undefined> {
  const pages: Watched[] = [];
  const excels: Excel[] = [];
  const opened = async (address: string, look?: Look) => {
    const watched = await browser.open(address, look);
    pages.push(watched);
    return watched;
  };
  const stage: Stage = {
    open: (look) => opened(url, look),
    openExcel: async (file, options) => {
      const excel = await openExcel(browser, { page: url, file, serveOffice: false, ...options });
      pages.push(excel.watched);
      excels.push(excel);
      return excel;
    },
    openOffline: (look) => opened(pathToFileURL(join(ROOT, "dist/hop-nhat.html")).href, look),
  };
  try {
    await scene.play(stage);
    assert.deepEqual(
      pages.flatMap(({ faults }) => faults),
      [],
    );
    assert.deepEqual(
      excels.flatMap(({ lacking }) => lacking),
      [],
    );
    return undefined;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  } finally {
    for (const { page } of pages) await page.context().close();
  }
}

void main().then((status) => {
  process.exitCode = status;
});
