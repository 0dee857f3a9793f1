// The number formats that files name by number only. Where the code depends on the language of the machine, the one
// that Excel itself answers with stands here: 14 is "the system's short date", which a Vietnamese Excel shows as
// dd/mm/yyyy, and Excel calls it m/d/yyyy.

const CODES: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

// East Asian and Thai editions use further numbers, each a sibling of one above.
const SIBLINGS: Readonly<Record<number, number>> = {
  ...Object.fromEntries([...range(27, 31), 36, ...range(50, 54), 57, 58, 71, 72].map((id) => [id, 14])),
  ...Object.fromEntries([...range(32, 35), 55, 56, 76].map((id) => [id, 20])),
  59: 1,
  60: 2,
  61: 3,
  62: 4,
  67: 9,
  68: 10,
  69: 12,
  70: 13,
  73: 15,
  74: 16,
  75: 17,
  77: 21,
  78: 22,
  79: 45,
  80: 46,
  81: 47,
};

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The code of a format that the file names by number; undefined for General and for numbers without a meaning. */
export function builtinFormat(id: number): string | undefined {
  return CODES[SIBLINGS[id] ?? id];
}

/** A format code as the snapshot keeps it: undefined when it says nothing. */
export function formatOrGeneral(code: string | undefined): string | undefined {
  return code === undefined || code === "" || /^general$/i.test(code) ? undefined : code;
}
