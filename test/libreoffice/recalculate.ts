// LibreOffice as a second calculator: every formula of a workbook, recalculated under en-US and vi-VN, must give the
// result that is stored in it. By default LibreOffice keeps stored results on load, so a profile forces it to
// recalculate, and the check first has to catch an error planted in a copy.
//   npx tsx test/libreoffice/recalculate.ts FILE.xlsx…
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Difference = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly stored: unknown;
  readonly found: unknown;
};
export type Recalculated = { readonly formulas: number; readonly differences: readonly Difference[] };

export const LOCALES = ["en-US", "vi-VN"] as const;
/** Excel keeps 15 figures; sums in another order may differ in the last one. */
const RELATIVE = 1e-12;
const MINUTES = 60_000;

/**
 * Every formula whose recalculated result in `bytes` is not the one stored in `expected`, by default in the same
 * workbook. Throws when LibreOffice fails.
 */
export function recalculate(
  bytes: Uint8Array,
  locale: (typeof LOCALES)[number],
  expected: Uint8Array = bytes,
): Recalculated {
  const folder = mkdtempSync(join(tmpdir(), "hopnhat-recalculate-"));
  try {
    writeProfile(join(folder, "profile"), locale);
    const input = join(folder, "in", "book.xlsx");
    mkdirSync(join(folder, "in"));
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), input], {
      stdio: "pipe",
      timeout: 10 * MINUTES,
    });
    return compare(
      XLSX.read(expected, { cellFormula: true }),
      XLSX.read(readFileSync(join(folder, "out", "book.xlsx")), { cellFormula: true }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeProfile(folder: string, locale: string): void {
  const item = (path: string, name: string, value: string) =>
    `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  mkdirSync(join(folder, "user"), { recursive: true });
  writeFileSync(
    join(folder, "user", "registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      item("/org.openoffice.Office.Calc/Formula/Load", "OOXMLRecalcMode", "0") +
      item("/org.openoffice.Setup/L10N", "ooSetupSystemLocale", locale) +
      "</oor:items>",
  );
}

function compare(stored: XLSX.WorkBook, found: XLSX.WorkBook): Recalculated {
  const differences: Difference[] = [];
  let formulas = 0;
  for (const name of stored.SheetNames) {
    const sheet = stored.Sheets[name]!;
    const other = found.Sheets[name];
    for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
      if (address.startsWith("!") || cell.f === undefined) continue;
      formulas++;
      const now = (other?.[address] as XLSX.CellObject | undefined)?.v;
      if (!isSame(cell.v, now) || (cell.t === "e") !== ((other?.[address] as XLSX.CellObject | undefined)?.t === "e"))
        differences.push({ sheet: name, address, formula: cell.f, stored: cell.v, found: now });
    }
  }
  return { formulas, differences };
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b));
  return (a ?? "") === (b ?? "");
}

/** A copy in which one stored number of a formula is one too many. Throws Error when there is no such formula. */
export function withPlantedError(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/sheet\d+\.xml$/.test(part))) {
    const xml = strFromU8(parts[name]!);
    const planted = xml.replace(
      /(<\/f><v>)(\d+)(<\/v>)/,
      (_, before: string, value: string, after: string) => `${before}${Number(value) + 1}${after}`,
    );
    if (planted === xml) continue;
    parts[name] = strToU8(planted);
    return zipSync(parts);
  }
  throw new Error("no formula with a number to plant an error in");
}

function main(files: readonly string[]): number {
  let passed = 0;
  let failed = 0;
  const report = (line: string) => process.stdout.write(`${line}\n`);
  for (const file of files) {
    const bytes = readFileSync(file);
    const caught = recalculate(withPlantedError(bytes), LOCALES[0]).differences.length;
    const results = LOCALES.map((locale) => recalculate(bytes, locale));
    if (caught === results[0]!.differences.length + 1) passed++;
    else {
      failed++;
      report(`${basename(file)}: the planted error was not caught; the results below prove nothing`);
    }
    for (const [i, { formulas, differences }] of results.entries()) {
      const locale = LOCALES[i]!;
      passed += formulas - differences.length;
      failed += differences.length;
      for (const { sheet, address, formula, stored, found } of differences.slice(0, 20))
        report(
          `${basename(file)} ${locale} ${sheet}!${address}: stored ${JSON.stringify(stored)}, recalculated ${JSON.stringify(found)}: ${formula.slice(0, 160)}`,
        );
      if (formulas === 0) {
        failed++;
        report(`${basename(file)}: no formula found`);
      }
    }
  }
  report(`${passed} passed, ${failed} failed`);
  return failed === 0 && files.length > 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith("recalculate.ts")) process.exitCode = main(process.argv.slice(2));
