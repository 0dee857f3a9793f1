// Sample rows are kept as text tables, one line an item, so that a person can read and compare them.
import type { FieldValue, Values } from "#engine/table.ts";

const LISTS = new Set(["sector", "donorCountry", "country", "partnerCountry", "countries"]);
const NUMBERS =
  /^(.*Vnd|.*Usd|trips|people|participants|foreignParticipants|branches|members|quantity|max|self|target|previous|current)$/;
/** `quantity` of aid given holds words ("03 bộ"), so a number is taken only where the text is one. */
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function valueOf(field: string, text: string): FieldValue {
  if (LISTS.has(field)) return text.split(",");
  if (field === "congress") return text === "yes";
  if (NUMBERS.test(field) && PLAIN_NUMBER.test(text)) return Number(text);
  return text;
}

/**
 * Items of a text table: the first line names the fields, the others hold one item each, cells between ` | `.
 * Throws Error when a line has more cells than the first one has fields.
 */
export function rows(text: string): readonly Values[] {
  const [head = "", ...lines] = text.trim().split("\n");
  const fields = head.split("|").map((field) => field.trim());
  return lines.map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    if (cells.length > fields.length)
      throw new Error(`sample table: ${cells.length} cells for ${fields.length} fields: ${line}`);
    return Object.fromEntries(
      fields.flatMap((field, i) => (cells[i] ? [[field, valueOf(field, cells[i])] as const] : [])),
    );
  });
}
