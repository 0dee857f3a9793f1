// Where results go: words on standard output, or JSON alone there, or JSON into a file.
import type { Common } from "./arguments.ts";
import { checkOutput, writeAtomic } from "./write-atomic.ts";

/** Prints a result: `--json` puts JSON and nothing else on standard output; otherwise the words, and JSON into the file named. */
export function printResult(common: Common, inputs: readonly string[], json: () => unknown, words: () => string): void {
  if (common.json === true) {
    process.stdout.write(`${JSON.stringify(json(), null, 2)}\n`);
    return;
  }
  if (common.json !== undefined) {
    checkOutput(common.json, inputs);
    writeAtomic(common.json, Buffer.from(`${JSON.stringify(json(), null, 2)}\n`, "utf8"));
  }
  process.stdout.write(`${words()}\n`);
}
