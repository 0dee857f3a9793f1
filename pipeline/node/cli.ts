#!/usr/bin/env node
// The command `hopnhat`: dispatch, words for faults, exit status.
import { PeriodError } from "#engine/period.ts";
import { parseArguments, type Invocation } from "./arguments.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { mergeCommand } from "./commands/merge.ts";
import { sampleCommand } from "./commands/sample.ts";
import { templateCommand } from "./commands/template.ts";
import { validateCommand } from "./commands/validate.ts";
import { CommandFault, DONE, INTERRUPTED, NOTHING_PRODUCED, WRONG_USAGE } from "./exit-status.ts";
import { versions } from "./versions.ts";

const COMMANDS: Readonly<Record<string, (invocation: Invocation) => Promise<number>>> = {
  validate: validateCommand,
  inspect: inspectCommand,
  merge: mergeCommand,
  template: templateCommand,
  sample: sampleCommand,
};

/** Runs one command line and returns its exit status. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const lang = argv.includes("--lang=en") || argv[argv.indexOf("--lang") + 1] === "en" ? "en" : "vi";
  try {
    const invocation = parseArguments(argv, versions.program);
    if (!invocation) return DONE;
    return await COMMANDS[invocation.command]!(invocation);
  } catch (fault) {
    if (fault instanceof CommandFault) {
      process.stderr.write(`${fault.words[lang]}\n`);
      return fault.status;
    }
    if (fault instanceof PeriodError) {
      process.stderr.write(`${fault.words[lang]}\n`);
      return WRONG_USAGE;
    }
    const detail = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    process.stderr.write(
      `${lang === "vi" ? "Chương trình gặp lỗi của chính nó; không có gì được ghi dở dang." : "The program met a fault of its own; nothing was half written."}\n${detail}\n`,
    );
    return NOTHING_PRODUCED;
  }
}

process.on("SIGINT", () => process.exit(INTERRUPTED));
// Output into a closed pipe (`| head`) is no fault.
process.stdout.on("error", (fault: NodeJS.ErrnoException) =>
  process.exit(fault.code === "EPIPE" ? DONE : NOTHING_PRODUCED),
);
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
