// Highlights by which the pane shows findings in the cells of an open workbook: conditional formats that know themselves by
// a formula which is always true.

export const MARK_FORMULA = 'LEN("hopnhat.mark")>0';

/** Whether the formula of a rule, as Excel writes it, makes it a mark of the program. */
export function isMarkFormula(formula: string): boolean {
  return /^\s*=?\s*LEN\("hopnhat\.mark"\)\s*>\s*0\s*$/i.test(formula);
}
