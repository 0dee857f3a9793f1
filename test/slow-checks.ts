// The checks that are too slow, or need more than Node, for `npm test`: types, lint, the build, the main job on the
// shipped sample, generated files, LibreOffice as second calculator, the page in a
// real browser. Every step runs; none is skipped.
import { spawnSync } from "node:child_process";

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const npm = (script: string, ...args: string[]): Step => ({
  name: script,
  command: "npm",
  args: ["run", "--silent", script, ...args],
});

const STEPS: readonly Step[] = [
  npm("typecheck"),
  npm("lint"),
  npm("generate"),
  {
    name: "generated files are up to date",
    command: "git",
    args: ["diff", "--exit-code", "--stat", "--", "templates", "pipeline", "manifest.xml", "README.md"],
  },
  npm("validate:manifest"),
  npm("build"),
  { name: "main job on the shipped sample", command: "npm", args: ["start", "--silent"] },
  {
    name: "LibreOffice recalculates the consolidated sample",
    command: "npx",
    args: ["tsx", "test/libreoffice/recalculate.ts", "out/cum-5-2024.xlsx"],
  },
  {
    name: "LibreOffice follows typed corrections and says the numbers as we do",
    command: "npx",
    args: ["tsx", "test/libreoffice/live-book.ts"],
  },
  {
    name: "LibreOffice counts votes as the recount does",
    command: "npx",
    args: ["tsx", "test/libreoffice/recalculate-votes.ts"],
  },
  {
    name: "layouts saved again by LibreOffice are read alike",
    command: "npx",
    args: ["tsx", "test/libreoffice/resaved-layouts.ts"],
  },
  {
    name: "a sealed report saved again by LibreOffice is unchanged",
    command: "npx",
    args: ["tsx", "test/libreoffice/resave-sealed.ts"],
  },
  // The build above is what is looked at.
  npm("browser-tests", "--", "--built"),
];

let failed = 0;
for (const { name, command, args } of STEPS) {
  process.stdout.write(`\n== ${name}\n`);
  const { status, error } = spawnSync(command, args, { stdio: "inherit" });
  if (error) process.stdout.write(`${error.message}\n`);
  if (status !== 0) failed++;
  process.stdout.write(status === 0 ? `ok: ${name}\n` : `FAILED: ${name}\n`);
}
process.stdout.write(`\n${STEPS.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
