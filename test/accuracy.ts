// The scoreboard of recognition: for each layout how many cells are read right, asked, wrong or lost, and the total.
// `--copies` adds the decomposed, .xls, .ods and .xlsx copies of each; names given as arguments choose layouts;
// `--write` puts the readings of today under the layouts, for a reviewer to look at.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { decomposed, throughForeign } from "./support/copies.ts";
import { withReading } from "./support/layout-file.ts";
import { layoutNamed, layoutNames, LAYOUTS, readingOf } from "./support/layouts.ts";
import { addScores, type Score, scoreOf } from "./support/reading-score.ts";

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith("--")));
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const names = layoutNames().filter((name) => chosen.length === 0 || chosen.some((part) => name.includes(part)));

const copies = flags.has("--copies") ? (["nfd", "foreign", "xls", "ods"] as const) : [];
let total: Score = { right: 0, asked: 0, wrong: 0, lost: 0 };
let changed = 0;

process.stdout.write(`${line("layout", "right", "asked", "wrong", "lost")}\n`);
for (const name of names) {
  const layout = layoutNamed(name);
  const reading = readingOf(layout);
  if (flags.has("--write") && reading !== layout.expected)
    writeFileSync(join(LAYOUTS, `${name}.txt`), withReading(layout, reading));
  if (reading !== layout.expected) {
    changed++;
    show(layout.expected, reading);
  }
  let score = scoreOf(layout.expected, reading);
  for (const copy of copies) {
    if (layout.skip[copy] !== undefined) continue;
    const book =
      copy === "nfd" ? decomposed(layout.book) : throughForeign(layout.book, copy === "foreign" ? "xlsx" : copy);
    score = addScores(score, scoreOf(layout.expected, readingOf(layout, book)));
  }
  total = addScores(total, score);
  process.stdout.write(`${line(name, score.right, score.asked, score.wrong, score.lost)}\n`);
}
const certain = total.right + total.wrong + total.lost;
const share = certain === 0 ? 100 : (100 * total.right) / certain;
process.stdout.write(`${line("total", total.right, total.asked, total.wrong, total.lost)}\n`);
process.stdout.write(
  `${share.toFixed(2)} % of the cells that can be read with certainty; ${total.wrong} wrong, ${total.lost} lost; ${changed} of ${names.length} readings differ\n`,
);
if (total.wrong + total.lost > 0) process.exitCode = 1;

function line(name: string, ...columns: readonly (string | number)[]): string {
  return name.padEnd(44) + columns.map((column) => String(column).padStart(7)).join("");
}

function show(expected: string, reading: string): void {
  const [before, after] = [expected.split("\n"), reading.split("\n")];
  for (const one of before) if (!after.includes(one)) process.stdout.write(`  - ${one}\n`);
  for (const one of after) if (!before.includes(one)) process.stdout.write(`  + ${one}\n`);
}
