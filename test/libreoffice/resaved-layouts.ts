// Every layout fixture as LibreOffice saves it again, as .xlsx, .ods and .xls: the reading must stay the same. Each start
// of LibreOffice converts many of them.
//   npx tsx test/libreoffice/resaved-layouts.ts [NAME…]
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { foreignBytes, notWritable, ownXlsxBytes, renamed } from "../support/copies.ts";
import { layoutNamed, layoutNames, readingOf } from "../support/layouts.ts";

const FORMATS = ["xlsx", "ods", "xls"] as const;
const MINUTE = 60_000;
/** Of more than about 250 files LibreOffice leaves the last ones, without a word. */
const AT_ONCE = 100;

const report = (line: string) => process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), "hopnhat-resaved-"));
const asked = process.argv.slice(2);
const names = layoutNames().filter((name) => asked.length === 0 || asked.includes(name));
const inputOf = (index: number, extension: string) => `${String(index).padStart(3, "0")}.${extension}`;
let [passed, failed] = [0, 0];

try {
  mkdirSync(join(folder, "in"));
  const layouts = names.map(layoutNamed);
  layouts.forEach(({ book }, index) => {
    const bytes = notWritable(book) === undefined ? ownXlsxBytes(book) : foreignBytes(book, "xlsx");
    writeFileSync(join(folder, "in", inputOf(index, "xlsx")), bytes);
  });
  for (const format of FORMATS) {
    convert(format);
    layouts.forEach((layout, index) => {
      const reason = layout.skip["libreoffice"] ?? layout.skip[`libreoffice ${format}`];
      if (reason !== undefined) return report(`not compared: ${names[index]} as .${format}: ${reason}`);
      const made = join(folder, format, inputOf(index, format));
      const got = existsSync(made)
        ? readingOf(layout, readWorkbookBytes(readFileSync(made), renamed(layout.book, format)))
        : "LibreOffice made no file\n";
      if (got === layout.expected) return passed++;
      failed++;
      report(`${names[index]} as .${format}:`);
      for (const line of differences(layout.expected, got)) report(`  ${line}`);
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
report(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function convert(format: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const filter = format === "xls" ? "xls:MS Excel 97" : format;
  const inputs = names.map((_, index) => join(folder, "in", inputOf(index, "xlsx")));
  for (let from = 0; from < inputs.length; from += AT_ONCE)
    execFileSync(
      "soffice",
      [
        profile,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        join(folder, format),
        ...inputs.slice(from, from + AT_ONCE),
      ],
      { stdio: "pipe", timeout: 10 * MINUTE },
    );
}

function differences(expected: string, got: string): string[] {
  const [before, after] = [expected.split("\n"), got.split("\n")];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ];
}
