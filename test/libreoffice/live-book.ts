// The consolidated workbook as people will use it: what is typed into it must give what consolidation gives, and every
// way of saying a number must come out of its formulas. Calculated by LibreOffice under en-US and vi-VN.
//   npx tsx test/libreoffice/live-book.ts
import type { Book, BookCell, BookSheet } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import { consolidatedBook } from "#consolidate/book/consolidated-book.ts";
import { phraseOf, roundedOf, scaleOf, stepOf, type Measure } from "#consolidate/book/phrase.ts";
import { ADJUSTMENTS, SUMMARY } from "#consolidate/book/sheet-names.ts";
import type { Kept } from "#consolidate/model.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { sampleConsolidation } from "../support/consolidations.ts";
import { LOCALES, recalculate } from "./recalculate.ts";

const KEPT: Kept = {
  adjustments: [
    { rowId: "KG-VT-003", field: "committedVnd", from: 2_146_000_000, to: 2_164_000_000, reason: "Gõ nhầm", by: "A" },
    { rowId: "KG-VT-004", field: "committedVnd", from: 1_670_000_000, to: null, reason: "Chưa có căn cứ", by: "A" },
    { rowId: "VL-VT-014", field: "count", from: 1, to: 0, reason: "Trùng", by: "A" },
    { rowId: "KG-DV-011", field: "trips", from: 5, to: 7, reason: "Đếm lại", by: "A" },
    { rowId: "KG-DV-012", field: "trips", from: 8, to: null, reason: "Chưa rõ", by: "A" },
    { rowId: "KG-VT-005", field: "committedUsd", from: null, to: 7_500.5, reason: "Bổ sung", by: "A" },
  ],
  exchangeRate: { rate: 25_160, source: "Ngân hàng Nhà nước", date: "2024-12-31" },
};

/** The book with what stands in the open cells of another typed into it, its formulas and stored results untouched. */
function typed(book: Book, from: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet): BookSheet => {
      if (sheet.name !== ADJUSTMENTS && sheet.name !== SUMMARY) return sheet;
      const entries = new Map<string, BookCell>();
      for (const { row, cells } of from.sheets.find(({ name }) => name === sheet.name)!.rows)
        for (const cell of cells) if (cell.style?.locked === false) entries.set(addressOf(row, cell.column), cell);
      const rows = [...sheet.rows].map((row) => ({
        ...row,
        cells: row.cells.map((cell) => entries.get(addressOf(row.row, cell.column)) ?? cell),
      }));
      return { ...sheet, rows };
    }),
  };
}

const FIGURES: readonly number[] = [
  0, 1, 9, 10, 99, 100, 101, 298, 300, 303, 304, 999, 1000, 1001, 1049, 1951, 2487, 12_345, 99_999, 100_000, 101_000,
  358_400, 950_000, 999_499, 999_500, 999_999, 1_000_000, 1_104_469, 1_126_000, 9_996_000, 15_300_000, 99_960_000,
  100_000_000, 808_000_000, 999_499_999, 999_500_000, 1_050_000_000, 1_126_000_000, 9_999_000_000, 25_430_000_000,
  99_960_000_000, 287_990_000_000, 288_000_000_000, 288_123_000_000, 4_826_400_000_000, 123_456_789_012_345,
];

function phraseBook(): Book {
  const measures: readonly Measure[] = ["vnd", "usd", "count"];
  const rows = measures.flatMap((measure, m) =>
    FIGURES.map((x, i) => {
      const row = m * FIGURES.length + i;
      const [a, b, c, d] = [0, 1, 2, 3].map((column) => addressOf(row, column)) as [string, string, string, string];
      const step = stepOf(a, x, measure);
      const rounded = roundedOf(a, b, x, Number(step.value));
      const scale = scaleOf(a, x, measure);
      const divisor = typeof scale === "number" ? scale : Number(scale.value);
      const phrase = phraseOf(
        { x: a, rounded: c, scale: d },
        { x, rounded: Number(rounded.value), scale: divisor },
        measure,
      );
      const made = [x, step, rounded, scale, phrase];
      return {
        row,
        cells: made.map((content, column): BookCell =>
          typeof content === "object" ? { column, ...content } : { column, value: content },
        ),
      };
    }),
  );
  return { title: "Cách đọc", sheets: [{ name: "Cách đọc", columns: [], rows }], names: [], parts: [] };
}

function main(): number {
  const corrected = writeXlsx(consolidatedBook(sampleConsolidation(KEPT)));
  const plain = consolidatedBook(sampleConsolidation());
  const byHand = writeXlsx(typed(plain, consolidatedBook(sampleConsolidation(KEPT))));
  const phrases = writeXlsx(phraseBook());
  let [passed, failed] = [0, 0];
  for (const locale of LOCALES)
    for (const [name, bytes, expected] of [
      ["typed corrections", byHand, corrected],
      ["phrases", phrases, phrases],
    ] as const) {
      const { formulas, differences } = recalculate(bytes, locale, expected);
      passed += formulas - differences.length;
      failed += differences.length + (formulas === 0 ? 1 : 0);
      for (const { sheet, address, formula, stored, found } of differences.slice(0, 20))
        process.stdout.write(
          `${name} ${locale} ${sheet}!${address}: expected ${JSON.stringify(stored)}, calculated ${JSON.stringify(found)}: ${formula.slice(0, 160)}\n`,
        );
    }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
