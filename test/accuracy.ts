// Prints readings; scoreboard below.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { withReading } from "./support/layout-file.ts";
import { layoutNamed, layoutNames, LAYOUTS, readingOf } from "./support/layouts.ts";
const write = process.argv.includes("--write");
const only = process.argv.slice(2).filter((a) => !a.startsWith("-"));
let changed = 0;
for (const name of layoutNames()) {
  if (only.length > 0 && !only.some((o) => name.includes(o))) continue;
  const layout = layoutNamed(name);
  const got = readingOf(layout);
  if (got === layout.expected) continue;
  changed++;
  console.log(`### ${name}${layout.expected ? " CHANGED" : ""}`);
  if (layout.expected) {
    const a = layout.expected.split("\n"), b = got.split("\n");
    for (const l of a) if (!b.includes(l)) console.log("- " + l);
    for (const l of b) if (!a.includes(l)) console.log("+ " + l);
  } else console.log(got);
  if (write) writeFileSync(join(LAYOUTS, `${name}.txt`), withReading(layout, got));
}
console.log("changed", changed);
