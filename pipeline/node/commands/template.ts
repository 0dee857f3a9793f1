// hopnhat template: a blank report workbook for one union.
import { unitInPeriod, UnitUnknown } from "#consolidate/unit-in-period.ts";
import { parsePeriod } from "#engine/period.ts";
import { blankWorkbook } from "#formats/blank/blank-workbook.ts";
import { forms } from "#templates/forms/index.ts";
import type { Invocation } from "../arguments.ts";
import { CommandFault, DONE, WRONG_USAGE } from "../exit-status.ts";
import { jsonOutput, printResult } from "../output.ts";
import { optionFiles, settingsOf } from "../settings.ts";
import { checkOutputs } from "../outputs.ts";
import { writeAtomic } from "../write-atomic.ts";

export async function templateCommand({ common, options }: Invocation): Promise<number> {
  const { roster } = settingsOf(common);
  const period = parsePeriod(String(options["period"]));
  const unit = known(() => unitInPeriod(String(options["unit"]), period, roster));
  const output = String(options["output"]);
  const bytes = await blankWorkbook(unit, period, forms);
  checkOutputs([{ path: output, bytes, ending: ".xlsx" }, ...jsonOutput(common)], optionFiles(common));
  writeAtomic(output, bytes);
  printResult(
    common,
    () => ({ schema: "hopnhat.output/1", outputs: [output] }),
    () =>
      common.lang === "vi"
        ? `Đã tạo tệp báo cáo trống của ${unit.kind} ${unit.name}: ${output}`
        : `Blank report workbook for ${unit.name}: ${output}`,
  );
  return DONE;
}

function known<T>(find: () => T): T {
  try {
    return find();
  } catch (cause) {
    if (cause instanceof UnitUnknown) throw new CommandFault(WRONG_USAGE, cause.words, { cause });
    throw cause;
  }
}
