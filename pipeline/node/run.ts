// One command line from its words to its exit status: dispatch, and words for faults. What belongs to the process
// (signals, pipes, worker threads) is cli.ts.
import { PeriodError } from "#engine/period.ts";
import { languageOf, parseArguments, type Invocation } from "./arguments.ts";
import { fixCommand } from "./commands/fix.ts";
import { inspectCommand } from "./commands/inspect.ts";
import { mergeCommand } from "./commands/merge.ts";
import { sampleCommand } from "./commands/sample.ts";
import { tallyCommand } from "./commands/tally.ts";
import { templateCommand } from "./commands/template.ts";
import { validateCommand } from "./commands/validate.ts";
import { verifyCommand } from "./commands/verify.ts";
import { CommandFault, DONE, NOTHING_PRODUCED, WRONG_USAGE } from "./exit-status.ts";
import { versions } from "./versions.ts";

const COMMANDS: Readonly<Record<string, (invocation: Invocation) => Promise<number>>> = {
  validate: validateCommand,
  inspect: inspectCommand,
  fix: fixCommand,
  merge: mergeCommand,
  verify: verifyCommand,
  tally: tallyCommand,
  template: templateCommand,
  sample: sampleCommand,
};

/** Runs one command line and returns its exit status. Never throws. */
export async function run(argv: readonly string[]): Promise<number> {
  const lang = languageOf(argv);
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  try {
    const invocation = parseArguments(argv, versions.program);
    if (!invocation) return DONE;
    return await COMMANDS[invocation.command]!(invocation);
  } catch (fault) {
    if (fault instanceof CommandFault) {
      say(fault.words[lang]);
      return fault.status;
    }
    if (fault instanceof PeriodError) {
      say(fault.words[lang]);
      return WRONG_USAGE;
    }
    say(
      lang === "vi"
        ? "Chương trình gặp lỗi của chính nó; không có gì được ghi dở dang."
        : "The program met a fault of its own; nothing was half written.",
    );
    say(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
    return NOTHING_PRODUCED;
  }
}
