// `npm run browser-tests`: builds the page, then plays every scene in Chromium. Prints one line a scene. `--built` takes
// what is built already, `--only=TEXT` plays the scenes whose name holds the text, `--at-once=N` so many beside each other.
import { spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { serve, WEB } from "../../addin/serve.cjs";
import { contractPlays } from "../excel-host/contract.ts";
import { bundles } from "./bundles.ts";
import { checking } from "./checking.ts";
import { desk } from "./desk.ts";
import { excelScenes } from "./excel-scenes.ts";
import { help } from "./help.ts";
import { keyboard } from "./keyboard.ts";
import { looks } from "./looks.ts";
import { mending } from "./mending.ts";
import { merging } from "./merging.ts";
import { openBrowser } from "./open-browser.ts";
import { playAll, playsOf } from "./play.ts";

const SCENES = [
  ...merging,
  ...desk,
  ...looks,
  ...excelScenes,
  ...mending,
  ...checking,
  ...keyboard,
  ...help,
  ...bundles,
];

function option(name: string): string | undefined {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given?.slice(`--${name}=`.length);
}

async function main(): Promise<number> {
  if (!process.argv.includes("--built")) {
    const args = ["webpack", "--config", "addin/webpack.config.cjs"];
    const { status } = spawnSync("npx", args, { cwd: resolve(__dirname, "../.."), stdio: "inherit" });
    if (status !== 0) return 1;
  }
  const only = option("only") ?? "";
  const server = await serve(WEB, 0);
  const browser = await openBrowser();
  const scenes = SCENES.flatMap((scene) => playsOf(scene, browser, server.url));
  const plays = [...scenes, ...contractPlays(browser)].filter(({ name }) => name.includes(only));
  const failed = await playAll(plays, Number(option("at-once") ?? availableParallelism()));
  await browser.close();
  await server.stop();
  process.stdout.write(`${plays.length - failed} passed, ${failed} failed\n`);
  return failed > 0 || plays.length === 0 ? 1 : 0;
}

void main().then((status) => {
  process.exitCode = status;
});
