// hopnhat sample: the sample submissions of Cụm 5, 2024.
import { join } from "node:path";
import { sampleWorkbooks } from "#formats/sample/index.ts";
import type { Invocation } from "../arguments.ts";
import { DONE } from "../exit-status.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs, makeFolder } from "../outputs.ts";
import { writeAtomic } from "../write-atomic.ts";

export async function sampleCommand({ common, options }: Invocation): Promise<number> {
  const folder = String(options["output"]);
  const books = await sampleWorkbooks();
  makeFolder(folder);
  const targets = books.map(({ fileName, bytes }) => ({ path: join(folder, fileName), bytes }));
  // All are checked before the first is written, so that a refusal leaves the folder as it was.
  checkOutputs([...targets, ...jsonOutput(common)], []);
  for (const { path, bytes } of targets) writeAtomic(path, bytes);
  printResult(
    common,
    () => ({ schema: "hopnhat.output/1", outputs: targets.map(({ path }) => path) }),
    () =>
      [
        common.lang === "vi"
          ? `Đã ghi ${targets.length} báo cáo mẫu:`
          : `${targets.length} sample submissions written:`,
        ...targets.map(({ path }) => `  ${path}`),
      ].join("\n"),
  );
  return DONE;
}
