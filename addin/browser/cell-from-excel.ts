// One cell as an open workbook tells it, as the snapshot keeps it: the same cell that the file's reader makes.
import type { Cell, CellValue } from "#engine/workbook.ts";
import { legacyFont } from "#formats/legacy-font.ts";
import { formatOrGeneral } from "#formats/number-formats.ts";
import { makeCell } from "#formats/snapshot.ts";

const ERROR = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

/** Whether a value has to be told from an error by its type. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && ERROR.test(value);
}

/** What Excel told of one cell; `type` and `font` where they were asked for. */
export type Told = {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly type: unknown;
  readonly font: string | undefined;
};

/** `before` is what stood there: its font counts where no font was asked for, and a line through its text. */
export function cellFromExcel(
  { value, formula, format, type, font }: Told,
  before: Cell | undefined,
): Cell | undefined {
  const text = formulaOf(value, formula);
  if (text === undefined && value === "") return undefined;
  return makeCell(
    valueFrom(value, type),
    text,
    true,
    formatOrGeneral(typeof format === "string" ? format : undefined),
    font === undefined ? before?.font : legacyFont(font),
    before?.struck,
  );
}

/** The cell with another value, as after a calculation. */
export function withValue(before: Cell | undefined, value: unknown): Cell | undefined {
  if (before?.formula === undefined && value === "") return undefined;
  return makeCell(valueFrom(value, undefined), before?.formula, true, before?.format, before?.font, before?.struck);
}

export function valueFrom(value: unknown, type: unknown): CellValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  const text = typeof value === "string" ? value : "";
  return looksLikeError(text) && (type === undefined || type === "Error") ? { error: text } : text;
}

// A text that begins with "=" is its own formula.
function formulaOf(value: unknown, formula: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}
