// Where results go: words on standard output, or JSON alone there, or JSON into a file.
import type { Common } from "./arguments.ts";
import type { Output } from "./outputs.ts";
import { writeAtomic } from "./write-atomic.ts";

/**
 * Prints a result: `--json` puts JSON and nothing else on standard output; otherwise the words, and JSON into the file
 * named. That file's place has been looked at before (checkOutputs with jsonOutput).
 */
export function printResult(common: Common, json: () => unknown, words: () => string): void {
  if (common.json === true) {
    process.stdout.write(`${JSON.stringify(json(), null, 2)}\n`);
    return;
  }
  if (common.json !== undefined) writeAtomic(common.json, Buffer.from(`${JSON.stringify(json(), null, 2)}\n`, "utf8"));
  process.stdout.write(`${words()}\n`);
}

/** The file that `--json=FILE` names, as an output to be looked at. */
export function jsonOutput({ json }: Common): Output[] {
  return typeof json === "string" ? [{ path: json }] : [];
}
