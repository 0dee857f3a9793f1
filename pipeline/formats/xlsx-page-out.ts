// How a sheet prints: A4, margins, header and footer, page breaks.
import type { BookSheet, Print } from "#engine/book.ts";
import { WriteError } from "./write-error.ts";
import { MAX_BREAKS } from "./xlsx-limits-out.ts";
import { escapeText } from "./xlsx-text-out.ts";

const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6 };
const MAX_HEADER = 255;

/** printOptions … rowBreaks; nothing when the sheet says nothing about printing. */
export function pageXml({ name, print }: BookSheet): string {
  if (!print) return "";
  const margins = print.margins ?? MARGINS;
  const fits = print.fitWidth !== undefined || print.fitHeight !== undefined;
  return (
    (print.centerHorizontally ? '<printOptions horizontalCentered="1"/>' : "") +
    `<pageMargins left="${margins.left}" right="${margins.right}" top="${margins.top}" bottom="${margins.bottom}" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="${A4}"` +
    (fits ? ` fitToWidth="${print.fitWidth ?? 1}" fitToHeight="${print.fitHeight ?? 0}"` : "") +
    ` orientation="${print.landscape ? "landscape" : "portrait"}"/>` +
    headerFooterXml(print, name) +
    breaksXml(print, name)
  );
}

function headerFooterXml({ header, footer }: Print, sheet: string): string {
  if (header === undefined && footer === undefined) return "";
  for (const text of [header, footer])
    if (text !== undefined && text.length > MAX_HEADER)
      throw new WriteError(`The header or footer of sheet "${sheet}" is longer than ${MAX_HEADER} characters.`);
  return (
    "<headerFooter>" +
    (header === undefined ? "" : `<oddHeader>${escapeText(header)}</oddHeader>`) +
    (footer === undefined ? "" : `<oddFooter>${escapeText(footer)}</oddFooter>`) +
    "</headerFooter>"
  );
}

function breaksXml({ breaks = [] }: Print, sheet: string): string {
  if (breaks.length === 0) return "";
  if (breaks.length > MAX_BREAKS)
    throw new WriteError(`Sheet "${sheet}" has ${breaks.length} page breaks; Excel allows ${MAX_BREAKS}.`);
  const items = breaks.map((row) => `<brk id="${row + 1}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${items}</rowBreaks>`;
}
