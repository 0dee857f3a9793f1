import { dateParts, isDateFormat } from "#engine/number-format.ts";

describe("a number format shows dates or times", () => {
  test.each([
    "dd/mm/yyyy",
    "d/m/yy",
    "m/d/yyyy h:mm",
    "[$-42A]dd/mm/yyyy;@",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
    '"ngày "dd" tháng "mm" năm "yyyy',
    "h:mm AM/PM",
    "[h]:mm:ss",
    "mm:ss.0",
    "yyyy\\-mm\\-dd\\ hh:mm",
    "mmm-yy",
    "[Red]dd/mm",
    "D/M/YYYY",
  ])("%s", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    undefined,
    "",
    "General",
    "General\\ ",
    'General" ngày"',
    "0",
    "#,##0",
    '[Red]#,##0"d"',
    '#,##0\\ "đồng"',
    "#,##0\\d",
    "0.00E+00",
    "@",
    "[$-42A]#,##0",
    "[$₫-42A]#,##0",
    '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
    '0" dd/mm"',
    '\\"#,##0"dmy"',
    ";;;",
    "# ?/?",
    "#,##0_d",
    "0%;[Red]dd",
  ])("not %s", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  test.each([
    ["dd/mm/yyyy", true, false],
    ["mm/yyyy", true, false],
    ["dd/mm/yyyy hh:mm", true, true],
    ["h:mm", false, true],
    ["[mm]:ss", false, true],
    ["mm:ss", false, true],
  ])("%s shows a date: %s, a time: %s", (code, date, time) => {
    expect(dateParts(code)).toEqual({ date, time });
  });
});
