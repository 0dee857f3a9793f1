// What Excel makes of something put into a cell: a number typed as text becomes a number, in the way of the language.
import type { CellValue } from "#engine/workbook.ts";
import type { Cell, CellStyle } from "./cell.ts";

export type Language = "vi-VN" | "en-US";

const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"];
const DAY = 86_400_000;

/**
 * A cell after `entry` was put into one of that style: "=…" is a formula, a leading apostrophe makes text, a cell of
 * format "@" takes everything as text, and elsewhere figures, dates, percentages, TRUE/FALSE and errors are recognised.
 * A formula has no result of its own here: it keeps `known`, or has none.
 */
export function enter(
  entry: string | number | boolean,
  style: CellStyle,
  language: Language,
  date1904: boolean,
  known: CellValue = 0,
): Cell {
  if (typeof entry !== "string") return { value: entry, style };
  if (entry === "") return { value: "", style };
  if (entry.startsWith("'")) return { value: entry.slice(1), style };
  if (style.format === "@") return { value: entry, style };
  if (/^[=+-]/.test(entry) && entry.length > 1 && (entry.startsWith("=") || number(entry, language) === undefined))
    if (entry.startsWith("=")) return { value: known, formula: entry, style };
  return { style, ...read(entry, style, language, date1904) };
}

function read(
  entry: string,
  style: CellStyle,
  language: Language,
  date1904: boolean,
): Pick<Cell, "value"> & { style?: CellStyle } {
  const text = entry.trim();
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  const plain = number(text, language);
  if (plain !== undefined) return { value: plain };
  const share = text.endsWith("%") ? number(text.slice(0, -1).trim(), language) : undefined;
  if (share !== undefined)
    return { value: share / 100, ...(style.format ? {} : { style: { ...style, format: "0%" } }) };
  const day = serial(text, language, date1904);
  if (day !== undefined)
    return {
      value: day,
      ...(style.format ? {} : { style: { ...style, format: language === "vi-VN" ? "dd/mm/yyyy" : "m/d/yyyy" } }),
    };
  return { value: entry };
}

function number(text: string, language: Language): number | undefined {
  const [group, point] = language === "vi-VN" ? [".", ","] : [",", "."];
  const pattern = new RegExp(`^[+-]?(?:\\d+|\\d{1,3}(?:\\${group}\\d{3})+)?(?:\\${point}\\d*)?(?:[eE][+-]?\\d+)?$`);
  if (!/\d/.test(text) || !pattern.test(text)) return undefined;
  return Number(text.replaceAll(group, "").replace(point, "."));
}

function serial(text: string, language: Language, date1904: boolean): number | undefined {
  const match = /^(\d{1,4})([/-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  if (!match) return undefined;
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const [year, month, day] = match[1]!.length === 4 ? [a, b, c] : language === "vi-VN" ? [c, b, a] : [c, a, b];
  if (year < 1900 || year > 9999) return undefined;
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  const since1970 = moment.getTime() / DAY;
  if (date1904) return since1970 + 24_107;
  // Excel counts a 29 February 1900 that never was.
  const from1900 = since1970 + 25_569;
  return from1900 < 61 ? from1900 - 1 : from1900;
}
