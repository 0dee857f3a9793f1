// How far two amounts may differ because one of them was printed rounded.
import { multipleOf } from "./rule-context.ts";
import type { MoneyUnit } from "./table.ts";
import type { Cell } from "./workbook.ts";

const unitInText: readonly (readonly [RegExp, number])[] = [
  [/t[ỷỉ]/i, 1e9],
  [/triệu|tr\./i, 1e6],
  [/nghìn|ngàn/i, 1e3],
];

/**
 * Half a unit of the last decimal shown, in the amount's own unit, as base units: "288,1 tỷ" stands for anything
 * within 50 million of it. One in a hundred where words like "trên" say that it is approximate.
 */
export function roundingOf(cell: Cell | undefined, value: number, unit: MoneyUnit | undefined): number {
  const text = typeof cell?.value === "string" ? cell.value.normalize("NFC") : undefined;
  if (text !== undefined && /trên|hơn|gần|khoảng|ước/i.test(text)) return Math.abs(value) / 100;
  const written = text === undefined ? undefined : unitInText.find(([word]) => word.test(text));
  const multiple = written ? written[1] : multipleOf(unit ?? "VND");
  const decimals = String(Number((value / multiple).toPrecision(12))).split(".")[1]?.length ?? 0;
  return (multiple * 10 ** -decimals) / 2;
}
