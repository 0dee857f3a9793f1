// The checks that are too slow, or need more than Node, for `npm test`: types, lint, generated files, the main job on
// the shipped sample, LibreOffice as second calculator; and the build with the page in a real browser. The two lanes
// run side by side, their steps in order. Every step runs; none is skipped. What a step prints appears when it ends; the
// long last one speaks as it goes.
import { spawn } from "node:child_process";

type Step = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** What it prints appears at once. */
  readonly live?: true;
};

const npm = (script: string): Step => ({ name: script, command: "npm", args: ["run", "--silent", script] });
const script = (name: string, ...args: string[]): Step => ({ name, command: "npx", args: ["tsx", ...args] });

const WORKBOOKS: readonly Step[] = [
  npm("typecheck"),
  npm("lint"),
  npm("generate"),
  {
    name: "generated files are up to date",
    command: "git",
    args: ["diff", "--exit-code", "--stat", "--", "templates", "pipeline", "manifest.xml", "README.md"],
  },
  npm("validate:manifest"),
  { name: "main job on the shipped sample", command: "npm", args: ["start", "--silent"] },
  script("LibreOffice recalculates the consolidated sample", "test/libreoffice/recalculate.ts", "out/cum-5-2024.xlsx"),
  script("LibreOffice follows typed corrections and says the numbers as we do", "test/libreoffice/live-book.ts"),
  script("LibreOffice counts votes as the recount does", "test/libreoffice/recalculate-votes.ts"),
  script("layouts saved again by LibreOffice are read alike", "test/libreoffice/resaved-layouts.ts"),
  script("a sealed report saved again by LibreOffice is unchanged", "test/libreoffice/resave-sealed.ts"),
];
const PAGE: readonly Step[] = [
  npm("build"),
  { ...script("browser-tests", "test/browser/browser-tests.ts", "--built"), live: true },
];

type Outcome = { readonly name: string; readonly passed: boolean };

async function run({ name, command, args, live }: Step): Promise<Outcome> {
  const start = Date.now();
  const { printed, passed } = await new Promise<{ printed: string; passed: boolean }>((done) => {
    const chunks: Buffer[] = [];
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (live ? process.stdout.write(chunk) : chunks.push(chunk)));
    const end = (passed: boolean, last = "") =>
      done({ printed: Buffer.concat(chunks).toString("utf8") + last, passed });
    child.on("error", ({ message }) => end(false, message));
    child.on("close", (status) => end(status === 0));
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  process.stdout.write(`\n== ${name}\n${printed.trimEnd()}\n${passed ? "ok" : "FAILED"}: ${name} (${seconds} s)\n`);
  return { name, passed };
}

async function lane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await run(step));
  return outcomes;
}

async function main(): Promise<void> {
  const outcomes = (await Promise.all([lane(WORKBOOKS), lane(PAGE)])).flat();
  const failed = outcomes.filter(({ passed }) => !passed);
  for (const { name } of failed) process.stdout.write(`\nFAILED: ${name}`);
  process.stdout.write(`\n${outcomes.length - failed.length} passed, ${failed.length} failed\n`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

void main();
