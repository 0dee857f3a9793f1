// `npm run manifest -- --origin https://…`: the manifest for the address the page is put at, in dist/manifest.xml.
// Without an address: the one in the project itself, for the development server; `npm run generate` does that too.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import about from "../../package.json";
import { addressOf } from "./address.ts";
import { checkManifest } from "./check-manifest.ts";
import { faultSentence } from "./fault-words.ts";
import { readIcon } from "./read-icon.ts";
import { LOCAL_ADDRESS, manifestText } from "./write-manifest.ts";

const ROOT = resolve(__dirname, "../..");

const MADE = {
  vi: "Đã ghi {file} cho {address}.",
  en: "{file} was written for {address}.",
};

function main(): number {
  const { values } = parseArgs({ options: { origin: { type: "string" }, lang: { type: "string" } } });
  const lang = values.lang === "en" ? "en" : "vi";
  const given = addressOf(values.origin ?? LOCAL_ADDRESS);
  if ("wrong" in given) {
    process.stderr.write(`${given.wrong[lang]}\n`);
    return 2;
  }
  const text = manifestText({ ...given, version: about.version });
  const file = values.origin === undefined ? "manifest.xml" : "dist/manifest.xml";
  const faults = checkManifest(text, { readIcon, version: about.version });
  for (const fault of faults) process.stderr.write(`${faultSentence(fault, file, lang)}\n`);
  if (faults.length > 0) return 1;
  const path = join(ROOT, file);
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  process.stdout.write(`${MADE[lang].replace("{file}", file).replace("{address}", given.address)}\n`);
  return 0;
}

process.exitCode = main();
