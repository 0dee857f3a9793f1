// A book as text a reviewer can read: `A1  value  formula`, one cell a line, with what else a sheet says.
import { addressOf } from "#engine/address.ts";
import type { Book, BookCell, BookSheet } from "#engine/book.ts";

/** The whole book; cells that only carry a style are left out. */
export function workbookText(book: Book): string {
  const names = book.names.map(({ name, ref }) => `${name} = ${ref}`);
  return [
    `# ${book.title}`,
    "",
    ...book.sheets.flatMap((sheet) => [...sheetText(sheet), ""]),
    "## Names",
    ...names,
    "",
  ].join("\n");
}

/** One sheet. */
export function sheetText(sheet: BookSheet): string[] {
  const lines = [`## ${sheet.name}${sheet.protect ? " (protected)" : ""}`];
  const { print, validations = [], conditionals = [], merges = [] } = sheet;
  const hidden = sheet.columns.flatMap((column, i) => (column.hidden ? [addressOf(0, i).replace("1", "")] : []));
  if (hidden.length > 0) lines.push(`hidden columns ${hidden.join(" ")}`);
  if (sheet.autoFilter !== undefined) lines.push(`filter ${sheet.autoFilter}`);
  if (print)
    lines.push(
      `print ${print.landscape ? "landscape" : "portrait"} ${print.area ?? ""} titles ${print.titleRows?.join("-") ?? "none"} footer ${print.footer ?? ""}`,
    );
  if (merges.length > 0) lines.push(`merges ${merges.join(" ")}`);
  for (const { ranges, type, formula1 } of validations) lines.push(`entry ${ranges}: ${type} ${formula1}`);
  for (const { ranges, formula } of conditionals) lines.push(`marks ${ranges}: ${formula}`);
  for (const row of sheet.rows) {
    if (row.hidden) lines.push(`row ${row.row + 1} hidden`);
    for (const cell of row.cells) {
      const line = cellText(row.row, cell);
      if (line !== undefined) lines.push(line);
    }
  }
  return lines;
}

function cellText(row: number, cell: BookCell): string | undefined {
  const { value, formula, link, style } = cell;
  const open = style?.locked === false ? "  [open]" : "";
  if (value === undefined && formula === undefined)
    return open === "" ? undefined : `${addressOf(row, cell.column)}${open}`;
  const parts = [addressOf(row, cell.column), String(value).replace(/\n/g, "⏎")];
  if (formula !== undefined) parts.push(`=${formula}`);
  if (link !== undefined) parts.push(`-> ${link}`);
  return parts.join("  ") + open;
}
