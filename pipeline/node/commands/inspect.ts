// hopnhat inspect: what the program sees in a file, whatever it is about.
import { rangeAddress } from "#engine/address.ts";
import { validate } from "#engine/validate.ts";
import { inspectJson } from "#formats/inspect.ts";
import { forms } from "#templates/forms/index.ts";
import { indicators } from "#templates/indicators.ts";
import type { Invocation } from "../arguments.ts";
import { DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { printResult } from "../output.ts";
import { openInput, type Opened } from "../read-submission.ts";
import { settingsOf } from "../settings.ts";

export async function inspectCommand({ paths, common }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const inputs = listInputs(paths);
  const opened: Opened[] = [];
  for (const input of inputs) opened.push(await openInput(input, settings));
  const lang = common.lang;
  printResult(
    common,
    inputs.map((input) => input.path),
    () => ({
      schema: "hopnhat.inspect/1",
      files: opened.map(({ source, workbook }) => ({
        file: source.file,
        sha256: source.sha256,
        format: source.format,
        status: source.status,
        refusal: source.refusal && { reason: source.refusal.reason, message: source.refusal.message[lang] },
        sheets: workbook ? inspectJson(workbook) : [],
      })),
    }),
    () => opened.map((one) => describe(one, settings.roster, lang)).join("\n\n"),
  );
  if (!opened.some(({ workbook }) => workbook)) return NOTHING_PRODUCED;
  return opened.some(({ source }) => source.status === "refused") ? DONE_WITH_FINDINGS : DONE;
}

function describe(
  { source, workbook }: Opened,
  roster: Parameters<typeof validate>[1]["roster"],
  lang: "vi" | "en",
): string {
  const vi = lang === "vi";
  if (!workbook) return `${source.file}: ${source.refusal?.message[lang] ?? ""}`;
  const submission = validate(workbook, { forms, indicators, roster });
  const lines = [`${source.file} (${workbook.format})`];
  for (const sheet of workbook.sheets) {
    const cells = sheet.rows.reduce((sum, row) => sum + row.cells.length, 0);
    const formulas = sheet.rows.reduce(
      (sum, row) => sum + row.cells.filter((cell) => cell.formula !== undefined).length,
      0,
    );
    const state = sheet.state === "visible" ? "" : vi ? ", ẩn" : `, ${sheet.state}`;
    lines.push(
      vi
        ? `  Trang “${sheet.name}”${state}: ${cells} ô, ${formulas} công thức, ${sheet.merges.length} vùng gộp`
        : `  Sheet “${sheet.name}”${state}: ${cells} cells, ${formulas} formulas, ${sheet.merges.length} merged areas`,
    );
    for (const table of submission.tables.filter((one) => one.sheet === sheet.name)) {
      lines.push(
        `    ${rangeAddress(table.range)}  ${table.form.title[lang]} (${table.form.id}): ${table.items.length} ${vi ? "dòng" : "rows"}`,
      );
      for (const column of table.columns)
        lines.push(
          `      ${rangeAddress({ top: column.at.row, bottom: column.at.row, left: column.at.column, right: column.at.column })} “${column.heading}” → ${column.field.id}${column.unit ? ` [${column.unit}]` : ""} (${column.by})`,
        );
      for (const loose of table.loose) lines.push(`      ? “${loose.heading}” → ${loose.reason}`);
    }
    for (const unsure of submission.unsure.filter((one) => one.sheet === sheet.name))
      lines.push(`    ${rangeAddress(unsure.range)}  ? ${unsure.candidates.join(" / ")}`);
    if (
      !submission.tables.some((one) => one.sheet === sheet.name) &&
      !submission.unsure.some((one) => one.sheet === sheet.name)
    )
      lines.push(
        vi
          ? "    Không nhận ra biểu nào: không có dòng tiêu đề nào khớp với tên cột của một mục báo cáo."
          : "    No table recognised: no row of headings matches the columns of a report section.",
      );
  }
  return lines.join("\n");
}
