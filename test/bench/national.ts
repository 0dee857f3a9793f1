// npm run bench: the national job (63 workbooks, 126,000 items, 15 columns) in CPU time and memory, beside a floor that
// no program of its kind can go below: inflating the inputs and deflating the output. Each part runs in its own process.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { consolidate } from "#consolidate/consolidate.ts";
import type { SourceFile } from "#consolidate/model.ts";
import type { Cluster } from "#engine/roster.ts";
import { parsePeriod } from "#engine/period.ts";
import { validate } from "#engine/validate.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { findDirectory, readDirectory } from "#formats/zip-directory.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import { builtInRoster } from "#templates/roster/index.ts";
import { committedBy, ROWS, SHEETS, unionWorkbook } from "./national-inputs.ts";

const units = builtInRoster.units.filter((unit) => unit.codeSystem === "GSO63");
const country: Cluster = {
  id: "toan-quoc",
  name: "Toàn quốc",
  members: units.map(({ id, codeSystem }) => ({ unit: id, codeSystem, from: null, to: null })),
  chairs: [],
};

type Usage = { readonly cpu: number; readonly rss: number; readonly phases: Readonly<Record<string, number>> };

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const phases: Record<string, number> = {};
function measured<T>(phase: string, work: () => T): T {
  const before = cpuSeconds();
  const result = work();
  phases[phase] = (phases[phase] ?? 0) + cpuSeconds() - before;
  return result;
}

const inputsOf = (folder: string): string[] =>
  readdirSync(join(folder, "in"))
    .sort()
    .map((name) => join(folder, "in", name));

function generate(folder: string): void {
  mkdirSync(join(folder, "in"));
  units.forEach(({ id, kind, name }, index) =>
    writeFileSync(join(folder, "in", `${id}.xlsx`), unionWorkbook(index, `${kind} ${name}`)),
  );
}

function job(folder: string): void {
  const period = parsePeriod("2024");
  const roster = { ...builtInRoster, clusters: [...builtInRoster.clusters, country] };
  const files = inputsOf(folder).map((path, index): SourceFile => {
    const bytes = readFileSync(path);
    const workbook = measured("read", () => readWorkbookBytes(bytes, path));
    const submission = measured("validate", () => validate(workbook, { forms, roster, period, cluster: country.id }));
    return {
      file: path,
      sha256: String(index),
      bytes: bytes.length,
      format: "xlsx",
      status: "accepted",
      refusal: null,
      submission,
    };
  });
  const versions = { program: "bench", schema: "bench", forms: "bench", rules: "bench", roster: "bench" };
  const model = measured("consolidate", () =>
    consolidate(files, { cluster: country, period, roster, forms, indicators, versions }),
  );
  const bytes = measured("write", () => writeXlsx(consolidatedBook(model)));
  writeFileSync(join(folder, "out.xlsx"), bytes);
  checkTotals(model.indicators);
}

/** A fast run that loses a row is no result. */
function checkTotals(lines: ReturnType<typeof consolidate>["indicators"]): void {
  let committed = 0;
  for (let unit = 0; unit < units.length; unit++)
    for (let sheet = 0; sheet < SHEETS; sheet++)
      for (let row = 0; row < ROWS; row++) committed += committedBy(unit, sheet, row);
  const expected = { aidCount: units.length * SHEETS * ROWS, aidCommittedVnd: committed };
  for (const [id, value] of Object.entries(expected)) {
    const found = lines.find((line) => line.indicator.id === id)?.total;
    if (found !== value) throw new Error(`${id}: ${found} instead of ${value}`);
  }
}

function inflatedEntries(path: string): Buffer[] {
  const bytes = readFileSync(path);
  return readDirectory(bytes, findDirectory(bytes)).map(({ data, end, method }) => {
    const inflated = method === 0 ? bytes.subarray(data, end) : inflateRawSync(bytes.subarray(data, end));
    crc32(inflated);
    return inflated;
  });
}

function floor(folder: string): void {
  for (const path of inputsOf(folder)) measured("inflate inputs", () => inflatedEntries(path));
  const output = inflatedEntries(join(folder, "out.xlsx"));
  for (const entry of output) measured("deflate output", () => [crc32(entry), deflateRawSync(entry, { level: 6 })]);
}

const parts: Readonly<Record<string, (folder: string) => void>> = { generate, job, floor };

function inOwnProcess(part: string, folder: string): Usage {
  const script = process.argv[1]!;
  const { status, stdout } = spawnSync(process.execPath, [...process.execArgv, script, part, folder], {
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${part} ended with status ${status}`);
  return JSON.parse(stdout) as Usage;
}

function line(name: string, { cpu, rss, phases: each }: Usage): string {
  const detail = Object.entries(each).map(([phase, seconds]) => `${phase} ${seconds.toFixed(2)}`);
  return `${name.padEnd(8)} ${cpu.toFixed(2).padStart(7)} s CPU ${rss.toFixed(0).padStart(6)} MiB   ${detail.join(", ")}\n`;
}

function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "hopnhat-bench-"));
  try {
    inOwnProcess("generate", folder);
    const whole = inOwnProcess("job", folder);
    const least = inOwnProcess("floor", folder);
    const least1 = (least.phases["inflate inputs"] ?? 0) + (least.phases["deflate output"] ?? 0);
    const work = Object.values(whole.phases).reduce((sum, seconds) => sum + seconds, 0);
    process.stdout.write(`${units.length} workbooks, ${units.length * SHEETS * ROWS} items\n`);
    process.stdout.write(line("floor", least) + line("job", whole));
    process.stdout.write(`work without start-up: ${(work / least1).toFixed(1)} times the floor\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , part, folder] = process.argv;
if (part !== undefined && folder !== undefined) {
  parts[part]!(folder);
  const usage: Usage = { cpu: cpuSeconds(), rss: process.resourceUsage().maxRSS / 1024, phases };
  process.stdout.write(JSON.stringify(usage));
} else main();
