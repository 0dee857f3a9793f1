// `npm start`: builds when stale, merges the shipped sample into out/, and says what to open. Ends with 0 exactly when
// the result is the expected one, the seeded mistakes included.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sampleTotals, seededMistakes } from "#templates/sample/expected.ts";

const BUNDLE = "dist/hopnhat.cjs";
const SOURCES = ["pipeline", "templates", "addin", "package.json"];
const OUTPUT = "out/cum-5-2024.xlsx";
const RESULT = "out/cum-5-2024.json";

function newest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== "node_modules")
      .map((name) => newest(join(path, name))),
  );
}

function run(command: string, args: readonly string[]): number {
  return spawnSync(command, args, { stdio: "inherit" }).status ?? 1;
}

if (!existsSync(BUNDLE) || statSync(BUNDLE).mtimeMs < Math.max(...SOURCES.map(newest))) {
  process.stdout.write("Đang dựng chương trình (building)…\n");
  const built = run(process.execPath, [
    "node_modules/webpack/bin/webpack.js",
    "--config",
    "addin/webpack.config.cjs",
    "--config-name",
    "cli",
  ]);
  if (built !== 0) process.exit(built);
}
mkdirSync("out", { recursive: true });
const status = run(process.execPath, [
  BUNDLE,
  "merge",
  "templates/sample/cum-5-2024",
  "--cluster",
  "cum-5",
  "--period",
  "2024",
  "-o",
  OUTPUT,
  `--json=${RESULT}`,
]);
const faults = compare(status);
if (faults.length > 0) {
  process.stderr.write(
    `Kết quả khác với kết quả mong đợi (unexpected result):\n${faults.map((fault) => `  ${fault}\n`).join("")}`,
  );
  process.exit(1);
}
process.stdout.write(
  `\nKết quả đúng như mong đợi, kể cả ${seededMistakes.length} lỗi cố ý trong bộ mẫu. Mở ${OUTPUT} bằng Excel.\n(As expected, seeded mistakes included. Open ${OUTPUT}.)\n`,
);

type Result = {
  totals: Record<string, number>;
  units: { unit: string; file: string }[];
  findings: { rule: string; file: string; sheet: string; address: string }[];
};

/** What differs from the figures the sample was made for. */
function compare(exit: number): string[] {
  if (!existsSync(RESULT)) return [`no result was written (status ${exit})`];
  const result = JSON.parse(readFileSync(RESULT, "utf8")) as Result;
  const differences: string[] = [];
  // The sample holds a total that does not add up, which blocks: status 1 is the right one.
  if (exit !== 1) differences.push(`exit status ${exit}, expected 1 (a blocking finding is seeded)`);
  const expected = {
    aidCount: sampleTotals.aidCount,
    aidCommittedVnd: sampleTotals.aidCommittedVndWritten,
    delegationsIn: sampleTotals.delegationsIn,
    visitorsIn: sampleTotals.visitorsIn,
  };
  for (const [id, value] of Object.entries(expected))
    if (result.totals[id] !== value) differences.push(`${id}: ${result.totals[id]}, expected ${value}`);
  for (const { unit, rule, sheet, address } of seededMistakes) {
    const file = result.units.find((one) => one.unit === unit)?.file;
    if (
      !result.findings.some(
        (finding) =>
          finding.rule === rule && finding.file === file && finding.sheet === sheet && finding.address === address,
      )
    )
      differences.push(`${rule} not found in the report of ${unit} at “${sheet}”!${address}`);
  }
  return differences;
}
