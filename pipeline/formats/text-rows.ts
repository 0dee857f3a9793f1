// Text cut into rows and fields, and whether that makes a table of it.
export const SEPARATORS = [";", "\t", ","] as const;
const ROWS_TO_JUDGE = 2000;

/** Rows of fields; quotes around a field may hold separators, line ends and doubled quotes. */
export function* parseRows(text: string, separator: string): Generator<string[]> {
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        const end = quote < 0 ? text.length : quote;
        field += text.slice(at + 1, end);
        at = end + 1;
        if (text[at] !== '"') break;
        field += '"';
      }
    }
    // Behind a closing quote, or in a field without quotes, everything to the separator belongs to the field.
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
    field += text.slice(at, end);
    row.push(field);
    at = end;
    if (text[at] === separator) {
      at++;
      // A separator at the very end stands before one more empty field, which no cell comes of.
      continue;
    }
    yield row;
    row = [];
    at += text[at] === "\r" && text[at + 1] === "\n" ? 2 : 1;
  }
  if (row.length > 0) yield row;
}

/**
 * Whether the text holds a table of two columns or more: some lines, one below the other, that a separator cuts. Three
 * columns are believed in two lines; two columns, which a letterhead has as well, in four, or where hardly anything else
 * stands there. What follows the comma or semicolon of a sentence is a space, and nothing follows the one at its end.
 */
export function holdsTable(text: string): boolean {
  if (/^\s*[[{]/.test(text)) return false;
  return SEPARATORS.some((separator) => {
    let [lines, cut, wide, narrow] = [0, 0, 0, 0];
    for (const row of parseRows(text, separator)) {
      if (lines > ROWS_TO_JUDGE) break;
      if (row.every((field) => field.trim() === "")) continue;
      const columns = columnsOf(row, separator);
      lines++;
      wide = columns > 2 ? wide + 1 : 0;
      narrow = columns > 1 ? narrow + 1 : 0;
      if (columns > 1) cut++;
      if (wide >= 2 || narrow >= 4) return true;
    }
    return cut >= 2 && cut * 2 > lines;
  });
}

/** Fields that hold something; those that only go on a sentence are no fields. */
function columnsOf(row: readonly string[], separator: string): number {
  return row.filter((field, i) => {
    if (field.trim() === "") return false;
    if (i === 0 || separator === "\t") return true;
    if (field.startsWith(" ")) return false;
    return separator !== "," || !/^\d/.test(field) || !/\d$/.test(row[i - 1]!);
  }).length;
}
