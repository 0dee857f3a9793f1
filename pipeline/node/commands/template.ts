// hopnhat template: a blank report workbook for one union.
import { holdsOn } from "#consolidate/members.ts";
import { codeSystemOn } from "#engine/resolve-unit.ts";
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
  const id = String(options["unit"]);
  const system = codeSystemOn(period.to);
  const unit = roster.units.find((one) => one.id === id && one.codeSystem === system && holdsOn(one, period.to));
  if (!unit) {
    const other = roster.units.find((one) => one.id === id);
    throw new CommandFault(WRONG_USAGE, {
      vi: other
        ? `Đơn vị “${id}” không còn (hoặc chưa có) vào ngày ${period.to}. Chọn đơn vị của kỳ đó.`
        : `Không có đơn vị “${id}” trong danh sách. Mã viết không dấu, nối bằng gạch ngang, ví dụ kien-giang.`,
      en: other
        ? `There is no unit “${id}” on ${period.to}. Choose a unit of that period.`
        : `No unit “${id}” in the roster. Ids are ASCII words joined by hyphens, e.g. kien-giang.`,
    });
  }
  const output = String(options["output"]);
  const bytes = await blankWorkbook(unit, period, forms);
  checkOutputs([{ path: output, bytes }, ...jsonOutput(common)], optionFiles(common));
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
