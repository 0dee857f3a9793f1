// A blank template of ours lying among submissions is no report of the union whose name it bears.
import type { Words } from "#engine/form.ts";
import { isTemplate } from "#engine/own-template.ts";
import type { Submission } from "#engine/submission.ts";
import type { Workbook } from "#engine/workbook.ts";
import type { SourceFile } from "./model.ts";

const UNFILLED: Words = {
  vi: "Đây là biểu mẫu trống do chương trình này tạo ra, chưa ghi số liệu nào, nên không phải báo cáo; được bỏ qua.",
  en: "This is a blank template this program made, with nothing entered in it, so it is no report; passed over.",
};

/** Whether it is a template of ours without a single value, not even a "không phát sinh", or a cell of somebody's own. */
export function isUnfilled(workbook: Pick<Workbook, "ownParts">, { tables, ledger }: Submission): boolean {
  const { value, unmapped } = ledger.counts;
  return isTemplate(workbook) && value === 0 && unmapped === 0 && tables.every(({ none }) => none === undefined);
}

/** The file as a merge takes it: an unfilled template is passed over, and said to be. */
export function asReport(file: SourceFile): SourceFile {
  if (file.unfilled !== true) return file;
  const { submission: _, date: __, dateFrom: ___, unmappedTexts: ____, ...rest } = file;
  return { ...rest, status: "ignored", refusal: { reason: "own-template", message: UNFILLED } };
}
