// hopnhat inspect: what the program sees in a file, whatever it is about.
import { rangeAddress } from "#engine/address.ts";
import { sealWords } from "#engine/seal/seal-words.ts";
import type { Submission } from "#engine/submission.ts";
import type { Sheet } from "#engine/workbook.ts";
import { inspectJson } from "#formats/inspect.ts";
import type { Invocation } from "../arguments.ts";
import { DONE, DONE_WITH_FINDINGS, NOTHING_PRODUCED } from "../exit-status.ts";
import { listInputs } from "../inputs.ts";
import { loadFiles, type Loaded } from "../load-files.ts";
import { jsonOutput, printResult } from "../output.ts";
import { checkOutputs, withoutFormerResults } from "../outputs.ts";
import { optionFiles, settingsOf } from "../settings.ts";

export async function inspectCommand({ paths, common }: Invocation): Promise<number> {
  const settings = settingsOf(common);
  const { lang, quiet } = common;
  const json = jsonOutput(common);
  const inputs = withoutFormerResults(
    listInputs(paths),
    json.map(({ path }) => path),
    [],
  );
  checkOutputs(json, [...inputs.map(({ path }) => path), ...optionFiles(common)]);
  const opened = await loadFiles(inputs, { ...settings, validate: true, workbook: true, quiet, lang });
  printResult(
    common,
    () => ({ schema: "hopnhat.inspect/1", files: opened.map((one) => fileJson(one, lang)) }),
    () => opened.map((one) => describe(one, lang)).join("\n\n"),
  );
  if (!opened.some(({ workbook }) => workbook)) return NOTHING_PRODUCED;
  return opened.some(({ source }) => source.status === "refused") ? DONE_WITH_FINDINGS : DONE;
}

// What is looked at is the file, also one that a merge would pass over.
function fileJson({ source, workbook }: Loaded, lang: "vi" | "en"): unknown {
  return {
    file: source.file,
    sha256: source.sha256,
    format: workbook?.format ?? source.format,
    status: workbook ? "accepted" : source.status,
    refusal:
      source.refusal && !workbook ? { reason: source.refusal.reason, message: source.refusal.message[lang] } : null,
    sheets: workbook ? inspectJson(workbook) : [],
  };
}

function describe({ source, workbook }: Loaded, lang: "vi" | "en"): string {
  const vi = lang === "vi";
  if (!workbook) {
    const how = source.status === "refused" ? (vi ? "không đọc được" : "refused") : vi ? "bỏ qua" : "passed over";
    return `${source.file}: ${how}. ${source.refusal?.message[lang] ?? ""}`;
  }
  const lines = [`${source.file} (${workbook.format})`];
  if (source.refusal) lines.push(`  ${source.refusal.message[lang]}`);
  if (source.submission?.seal) lines.push(`  ${sealWords(source.submission.seal, lang)}`);
  for (const sheet of workbook.sheets)
    lines.push(sheetWords(sheet, vi), ...(source.submission ? tableWords(sheet, source.submission, lang) : []));
  return lines.join("\n");
}

function sheetWords(sheet: Sheet, vi: boolean): string {
  const cells = sheet.rows.reduce((sum, row) => sum + row.cells.length, 0);
  const formulas = sheet.rows.reduce(
    (sum, row) => sum + row.cells.filter((cell) => cell.formula !== undefined).length,
    0,
  );
  const state = sheet.state === "visible" ? "" : vi ? ", ẩn" : `, ${sheet.state}`;
  return vi
    ? `  Trang “${sheet.name}”${state}: ${cells} ô, ${formulas} công thức, ${sheet.merges.length} vùng gộp`
    : `  Sheet “${sheet.name}”${state}: ${cells} cells, ${formulas} formulas, ${sheet.merges.length} merged areas`;
}

function tableWords({ name }: Sheet, { tables, unsure }: Submission, lang: "vi" | "en"): string[] {
  const vi = lang === "vi";
  const lines: string[] = [];
  const own = tables.filter((one) => one.sheet === name);
  const asked = unsure.filter((one) => one.sheet === name);
  for (const table of own) {
    const rows = table.items.length + table.aggregates.length;
    lines.push(
      `    ${rangeAddress(table.range)}  ${table.form.title[lang]} (${table.form.id}): ${rows} ${vi ? "dòng" : "rows"}`,
    );
    for (const { at, heading, field, unit, by } of table.columns) {
      const place = rangeAddress({ top: at.row, bottom: at.row, left: at.column, right: at.column });
      lines.push(`      ${place} “${heading}” → ${field.id}${unit ? ` [${unit}]` : ""} (${by})`);
    }
    for (const loose of table.loose) lines.push(`      ? “${loose.heading}” → ${loose.reason}`);
  }
  for (const { range, candidates } of asked) lines.push(`    ${rangeAddress(range)}  ? ${candidates.join(" / ")}`);
  if (own.length === 0 && asked.length === 0)
    lines.push(
      vi
        ? "    Không nhận ra biểu nào: không có dòng tiêu đề nào khớp với tên cột của một mục báo cáo."
        : "    No table recognised: no row of headings matches the columns of a report section.",
    );
  return lines;
}
