// The proof of a consolidated workbook. Nothing that a formula shows is believed: rows are compared with the data
// part, corrections are read as entered, and every total is added up again.
import type { Form } from "#engine/form.ts";
import type { Indicator } from "#engine/indicator.ts";
import { cellsOf, isCellError, type Workbook } from "#engine/workbook.ts";
import type { DataPart } from "../data-part.ts";
import type { SourceFile } from "../model.ts";
import { differenceAt, type Difference } from "./difference.ts";
import { checkSection, type SectionCheck } from "./sections.ts";
import { correctionsOnSheet, type SheetCorrection } from "./sheet-corrections.ts";
import { checkSources } from "./sources.ts";
import { checkData, checkTotals } from "./totals.ts";

export type VerifyOptions = {
  readonly forms: readonly Form[];
  readonly indicators: readonly Indicator[];
  /** The files the workbook was made from, read and validated anew; without them nothing is traced. */
  readonly sources?: readonly SourceFile[];
};

export type VerifyJson = {
  readonly schema: "hopnhat.verify/1";
  readonly ok: boolean;
  readonly checked: {
    readonly formulas: number;
    readonly totals: number;
    readonly values: number;
    readonly files: number;
  };
  readonly differences: readonly Difference[];
  /** Corrections as they stand on the sheet: differences that a person has signed for. */
  readonly declared: readonly SheetCorrection[];
};

/** Verifies a workbook read from a file against its data part (see read-data-part.ts). */
export function verifyBook(book: Workbook, data: DataPart, { forms, indicators, sources }: VerifyOptions): VerifyJson {
  const declared = correctionsOnSheet(book);
  const sections = data.sections.flatMap((section): SectionCheck[] => {
    const form = forms.find(({ id }) => id === section.section);
    if (!form) {
      const unknown: Difference = { sheet: null, address: null, kind: "data", expected: null, found: section.section };
      return section.rows.length === 0
        ? []
        : [{ standing: { form: forms[0]!, rows: [] }, differences: [unknown], values: 0 }];
    }
    return [checkSection(book, form, section, declared)];
  });
  const formulas = checkFormulas(book);
  const totals = checkTotals(
    book,
    data,
    sections.map(({ standing }) => standing),
    indicators,
  );
  const traced = sources ? checkSources(data, sources) : { differences: [], values: 0, files: 0 };
  const differences = [
    ...formulas.differences,
    ...sections.flatMap((section) => section.differences),
    ...totals.differences,
    ...checkData(data, forms, indicators),
    ...traced.differences,
  ];
  return {
    schema: "hopnhat.verify/1",
    ok: differences.length === 0,
    checked: {
      formulas: formulas.count,
      totals: totals.totals,
      values: sections.reduce((sum, { values }) => sum + values, 0),
      files: traced.files,
    },
    differences,
    declared,
  };
}

/** Every formula must have a stored result that is no error. */
function checkFormulas(book: Workbook): { count: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let count = 0;
  for (const sheet of book.sheets)
    for (const { row, column, cell } of cellsOf(sheet)) {
      if (cell.formula === undefined) continue;
      count++;
      if (cell.stored === false || isCellError(cell.value))
        differences.push(differenceAt(sheet, row, column, "formula", null));
    }
  return { count, differences };
}
