// How the main figures are said: the exact value, the step it is rounded to and the words, each in a cell of its own, so
// that anybody can see why a sentence says "trên" or "gần".
import type { Consolidation } from "#consolidate/model.ts";
import { addressOf } from "#engine/address.ts";
import { cell, type Live } from "./live.ts";
import * as look from "./palette.ts";
import { phraseOf, roundedOf, scaleOf, stepOf, type Measure } from "./phrase.ts";
import { headingHeight, type SheetRows } from "./sheet-frame.ts";
import { summaryRef, type SummaryNumbers } from "./summary-places.ts";

const HEADINGS = ["Chỉ tiêu", "", "Giá trị chính xác", "Làm tròn đến", "Số làm tròn", "Chia cho", "Cách đọc", ""];

/** Adds the block and gives the words of each indicator as a reference. */
export function addReadingBlock(c: Consolidation, rows: SheetRows, numbers: SummaryNumbers): ReadonlyMap<string, Live> {
  const phrases = new Map<string, Live>();
  rows.add([cell(0, "Cách đọc số tại hội nghị", look.blockTitle)], 20);
  const merge = (row: number) =>
    rows.merges.push(`${addressOf(row, 1)}:${addressOf(row, 2)}`, `${addressOf(row, 7)}:${addressOf(row, 8)}`);
  merge(rows.next);
  rows.add(
    HEADINGS.map((heading, i) => cell(1 + i, heading, look.heading)),
    headingHeight(
      HEADINGS,
      HEADINGS.map(() => 15),
    ),
  );
  for (const { indicator } of c.indicators) {
    const total = numbers.total(indicator.id);
    if (!total || typeof total.value !== "number") continue;
    const measure: Measure = indicator.format;
    const row = rows.next;
    const at = (column: number) => `$${addressOf(row, column)}`;
    const [x, stepRef, roundedRef, scaleRef] = [at(3), at(4), at(5), at(6)];
    const step = stepOf(x, total.value, measure);
    const rounded = roundedOf(x, stepRef, total.value, Number(step.value));
    const scale = scaleOf(x, total.value, measure);
    const scaleNow = typeof scale === "number" ? scale : Number(scale.value);
    const phrase = phraseOf(
      { x, rounded: roundedRef, scale: scaleRef },
      { x: total.value, rounded: Number(rounded.value), scale: scaleNow },
      measure,
    );
    merge(row);
    rows.add(
      [
        cell(1, indicator.name.vi, look.label),
        cell(2, undefined, look.label),
        cell(3, total, measure === "usd" ? look.usd : look.number),
        cell(4, step, look.number),
        cell(5, rounded, look.number),
        cell(6, scale, look.number),
        cell(7, phrase, look.phrase),
        cell(8, undefined, look.phrase),
      ],
      18,
    );
    phrases.set(indicator.id, { formula: summaryRef(row, 7), value: phrase.value });
  }
  return phrases;
}
