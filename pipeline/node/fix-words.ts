// What `hopnhat fix` says to a person.
import { addressOf } from "#engine/address.ts";
import type { Words } from "#engine/form.ts";
import type { Mended } from "#engine/mend.ts";
import { formatNumber } from "#engine/message.ts";
import { isCellError, type CellValue } from "#engine/workbook.ts";
import type { Lang } from "./arguments.ts";
import { countWords, groupedWords } from "./finding-words.ts";

const SHOWN = 20;

export function fixWords({ applied, left }: Mended, notes: readonly Words[], output: string, lang: Lang): string {
  const vi = lang === "vi";
  const lines = [
    applied.length === 0
      ? vi
        ? "Không có chỗ nào sửa được ngay."
        : "Nothing could be mended at once."
      : vi
        ? `Đã sửa ${applied.length} ô:`
        : `${applied.length} cells mended:`,
  ];
  for (const { at, from, to } of applied.slice(0, SHOWN))
    lines.push(
      vi
        ? `  Trang “${at.sheet}”, ô ${addressOf(at.row, at.column)}: ${shown(from, lang)} → ${shown(to, lang)}`
        : `  Sheet “${at.sheet}”, cell ${addressOf(at.row, at.column)}: ${shown(from, lang)} → ${shown(to, lang)}`,
    );
  const more = applied.length - SHOWN;
  if (more > 0) lines.push(vi ? `  … và ${more} ô nữa` : `  … and ${more} more`);
  if (left.length > 0)
    lines.push(
      vi ? "Còn phải xem:" : "Left to look at:",
      `  ${countWords(left, lang)}`,
      ...groupedWords(left, lang, "  "),
    );
  lines.push(...notes.map((words) => `! ${words[lang]}`), vi ? `Đã ghi bản sao: ${output}.` : `The copy: ${output}.`);
  return lines.join("\n");
}

function shown(value: CellValue | null, lang: Lang): string {
  if (value === null) return lang === "vi" ? "trống" : "blank";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatNumber(value, lang) : `“${String(value)}”`;
}
