import type { BookCell, BookSheet } from "#engine/book.ts";
import { createRowHeight } from "#formats/xlsx-height-out.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";

const sheet: BookSheet = { name: "A", columns: [{ width: 20 }, { width: 10 }], rows: [], merges: ["A5:B5", "A6:A9"] };
const wrap = { wrap: true };
const sentence = "Nước sạch và vệ sinh cho trường học vùng lũ";

describe("the height of a row", () => {
  const cases: readonly (readonly [string, number, Omit<BookCell, "column">, number | undefined])[] = [
    ["one line needs none", 0, { value: "Nước sạch", style: wrap }, undefined],
    ["two lines of 12 points", 0, { value: sentence, style: wrap }, 31.5],
    ["line breaks count", 0, { value: "a\nb\nc\nd", style: wrap }, 63],
    ["text that is not wrapped needs none", 0, { value: sentence }, undefined],
    ["a number needs none", 0, { value: 1e15, style: wrap }, undefined],
    [
      "a larger font takes more lines, and higher ones",
      0,
      { value: sentence, style: { ...wrap, font: { size: 24 } } },
      126,
    ],
    ["a word longer than the line is broken", 0, { value: "a".repeat(60), style: wrap }, 47.25],
    ["the result of a formula counts", 0, { formula: "B1", value: sentence, style: wrap }, 31.5],
    ["a merged cell is as wide as its columns", 4, { value: sentence + sentence, style: wrap }, 47.25],
    ["a cell merged over rows says nothing of the first", 5, { value: sentence, style: wrap }, undefined],
    ["no row is higher than Excel allows", 0, { value: sentence.repeat(50), style: wrap }, 409.5],
  ];
  test.each(cases)("%s", (_, row, cell, height) => {
    expect(createRowHeight(sheet)({ row, cells: [{ column: 0, ...cell }] })).toBe(height);
  });

  test("that is given is kept and marked as chosen, an estimate is not", () => {
    const cells = [{ column: 0, value: sentence, style: wrap }];
    const rows = [
      { row: 0, height: 20, cells },
      { row: 1, cells },
    ];
    const xml = partsOf(writeXlsx({ title: "", names: [], parts: [], sheets: [{ ...sheet, merges: [], rows }] }));
    expect(xml.get("xl/worksheets/sheet1.xml")!.match(/<row [^>]*>/g)).toEqual([
      '<row r="1" ht="20" customHeight="1">',
      '<row r="2" ht="31.5">',
    ]);
  });
});
