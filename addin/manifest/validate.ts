// `npm run validate:manifest [-- FILE]`: checks a manifest without asking anybody else. 0 right, 1 wrong, 2 not read.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import about from "../../package.json";
import { checkManifest } from "./check-manifest.ts";
import { faultSentence } from "./fault-words.ts";
import { readIcon } from "./read-icon.ts";

const WORDS = {
  right: { vi: "{file}: manifest đúng, không có lỗi.", en: "{file}: the manifest is right." },
  unread: { vi: "{file}: không đọc được tệp này.", en: "{file}: this file cannot be read." },
};

function main(): number {
  const { values, positionals } = parseArgs({ options: { lang: { type: "string" } }, allowPositionals: true });
  const lang = values.lang === "en" ? "en" : "vi";
  const file = positionals[0] ?? "manifest.xml";
  let text: string;
  try {
    text = readFileSync(resolve(file), "utf8");
  } catch {
    process.stderr.write(`${WORDS.unread[lang].replace("{file}", file)}\n`);
    return 2;
  }
  const faults = checkManifest(text, { readIcon, version: about.version });
  for (const fault of faults) process.stderr.write(`${faultSentence(fault, file, lang)}\n`);
  if (faults.length > 0) return 1;
  process.stdout.write(`${WORDS.right[lang].replace("{file}", file)}\n`);
  return 0;
}

process.exitCode = main();
