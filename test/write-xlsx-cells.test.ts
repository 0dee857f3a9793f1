import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import type { Book, BookCell, BookRow, BookSheet, Validation } from "#engine/book.ts";
import { addressOf } from "#engine/address.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { writeXlsx, writeXlsxCounted } from "#formats/write-xlsx.ts";
import { WriteError } from "#formats/write-error.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";

const sheetOf = (rows: Iterable<BookRow>, more: Partial<BookSheet> = {}): BookSheet => ({
  name: "A",
  columns: [],
  rows,
  ...more,
});
const bookOf = (...sheets: BookSheet[]): Book => ({ title: "", names: [], parts: [], sheets });
const cellBook = (cell: Omit<BookCell, "column">): Book =>
  bookOf(sheetOf([{ row: 1, cells: [{ column: 1, ...cell }] }]));

async function readWithExceljs(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook.worksheets[0]!;
}

describe("cell text", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Vietnamese in one form and the other", "Tổng giá trị viện trợ Tổng"],
    ["markup", `<b>&amp;"'</b>`],
    ["outer spaces and line breaks", "  a\n\n b\t "],
    ["a carriage return", "a\r\nb"],
    ["control characters", "\u0000\u0001a\u001f"],
    ["text that looks like an escape", "_x0041_ _x005F_ _xZZZZ_ __x000d__"],
    ["letters beyond the basic plane", "𠮷😀"],
    ["a lone surrogate", "a\ud83db\udc00"],
    ["characters that XML forbids", "\ufffe\uffff"],
    ["digits that must stay text", "0012345"],
    ["the longest text", "ế".repeat(32_767)],
  ];
  test.each(cases)("survives: %s", async (_, text) => {
    const sheet = await readWithExceljs(writeXlsx(cellBook({ value: text })));
    expect(sheet.getCell("B2").value).toBe(text);
  });

  test("has no raw character that XML forbids", () => {
    const xml = partsOf(writeXlsx(cellBook({ value: "\u0000\u000b\r\ud83d\ufffe" }))).get("xl/sharedStrings.xml");
    expect(xml).toContain("_x0000__x000B__x000D__xD83D__xFFFE_");
  });
});

const anyValue = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
  fc.integer({ min: -(2 ** 53), max: 2 ** 53 }),
  fc.boolean(),
  fc.string({ unit: "binary", minLength: 1, maxLength: 40 }).filter((text) => !/[\r\n]/.test(text)),
  fc.stringMatching(/^[=+\-@_x0-9A-F<&>" ]{1,12}$/),
);
const anyCells = fc.dictionary(fc.integer({ min: 0, max: 300 }).map(String), anyValue, { maxKeys: 6 });
const anyRows = fc.dictionary(fc.integer({ min: 0, max: 3000 }).map(String), anyCells, { maxKeys: 6 });

type Values = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
function rowsOf(values: Values): BookRow[] {
  const numbers = (keys: object): number[] =>
    Object.keys(keys)
      .map(Number)
      .sort((a, b) => a - b);
  return numbers(values).map((row) => ({
    row,
    cells: numbers(values[row]!).map((column) => ({ column, value: values[row]![column]! })),
  }));
}

describe("random cells", () => {
  test("survive writing and reading by SheetJS", () => {
    fc.assert(
      fc.property(anyRows, (values) => {
        const rows = rowsOf(values);
        const sheet = XLSX.read(writeXlsx(bookOf(sheetOf(rows)))).Sheets["A"]!;
        const found = Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith("!") ? [] : [[at, cell.v]]));
        const meant = rows.flatMap(({ row, cells }) =>
          cells.map(({ column, value }) => [addressOf(row, column), value]),
        );
        expect(Object.fromEntries(found)).toEqual(
          Object.fromEntries(meant.map(([at, value]) => [at, value === 0 ? 0 : value])),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("what no workbook can hold", () => {
  const rows = (...numbers: number[]): BookRow[] => numbers.map((row) => ({ row, cells: [{ column: 0, value: 1 }] }));
  const columns = (...numbers: number[]): BookSheet =>
    sheetOf([{ row: 0, cells: numbers.map((column) => ({ column, value: 1 })) }]);
  const list = (formula1: string, more: Partial<Validation> = {}): BookSheet =>
    sheetOf([], { validations: [{ ranges: "A1", type: "list", formula1, ...more }] });
  const cases: readonly (readonly [string, Book, string])[] = [
    ["not a number", cellBook({ value: NaN }), "B2"],
    ["an infinite result", cellBook({ formula: "1/0", value: Infinity }), "B2"],
    ["text beyond 32,767", cellBook({ value: "x".repeat(32_768) }), "B2"],
    ["a formula with its equals sign", cellBook({ formula: "=1" }), "B2"],
    ["a formula beyond 8,192", cellBook({ formula: "1+".repeat(4096) + "1" }), "B2"],
    ["rows out of order", bookOf(sheetOf(rows(3, 2))), "ascend"],
    ["a row beyond the last", bookOf(sheetOf(rows(1_048_576))), "1048577"],
    ["a column twice", bookOf(columns(2, 2)), "ascend"],
    ["a column beyond the last", bookOf(columns(16_384)), "ascend"],
    ["no sheet", bookOf(), "visible"],
    ["only hidden sheets", bookOf(sheetOf([], { state: "hidden" })), "visible"],
    ["a long sheet name", bookOf(sheetOf([], { name: "a".repeat(32) })), "31"],
    ["an empty sheet name", bookOf(sheetOf([], { name: "" })), "31"],
    ["a slash in a sheet name", bookOf(sheetOf([], { name: "2024/2025" })), "2024/2025"],
    ["an apostrophe around a sheet name", bookOf(sheetOf([], { name: "'a" })), "apostrophe"],
    ["a sheet name twice", bookOf(sheetOf([], { name: "Biểu" }), sheetOf([], { name: "BIỂU" })), "twice"],
    ["overlapping merges", bookOf(sheetOf([], { merges: ["A1:B2", "C3:D4", "B2:C2"] })), "overlap"],
    ["a merge that is no area", bookOf(sheetOf([], { merges: ["A1:B0"] })), "A1:B0"],
    ["a filter that is no area", bookOf(sheetOf([], { autoFilter: "A" })), "area"],
    ["a list longer than Excel takes", bookOf(list(`"${"a,".repeat(130)}"`)), "255"],
    ["a prompt longer than Excel takes", bookOf(list('"a"', { prompt: "x".repeat(256) })), "prompt"],
    ["a colour that is none", cellBook({ style: { fill: "red" } }), "red"],
    ["a name like an address", { ...bookOf(sheetOf([])), names: [{ name: "AB12", ref: "A!$A$1" }] }, "AB12"],
    ["a name with a space", { ...bookOf(sheetOf([])), names: [{ name: "a b", ref: "A!$A$1" }] }, "a b"],
    [
      "a part with a document type",
      { ...bookOf(sheetOf([])), parts: [{ namespace: "n", xml: "<!DOCTYPE a><a/>" }] },
      "DOCTYPE",
    ],
  ];
  test.each(cases)("is refused: %s", (_, book, word) => {
    expect(() => writeXlsx(book)).toThrow(WriteError);
    expect(() => writeXlsx(book)).toThrow(word);
  });
});

describe("large books", () => {
  test("keep 65,000 links on a sheet and count the others", () => {
    const rows = Array.from({ length: 65_003 }, (_, row) => ({
      row,
      cells: [{ column: 0, value: "x", link: "'A'!A1" }],
    }));
    const { bytes, linksLeftOut } = writeXlsxCounted(bookOf(sheetOf(rows)));
    expect(linksLeftOut).toEqual([{ sheet: "A", count: 3 }]);
    const xml = partsOf(bytes).get("xl/worksheets/sheet1.xml")!;
    expect(xml.match(/<hyperlink /g)).toHaveLength(65_000);
    expect(xml.match(/<c /g)).toHaveLength(65_003);
  });

  test("give each note's shape an id of its own across sheets", () => {
    const rows = Array.from({ length: 1500 }, (_, row) => ({ row, cells: [{ column: 0, note: `Ghi chú ${row}` }] }));
    const parts = partsOf(writeXlsx(bookOf(sheetOf(rows), sheetOf(rows, { name: "B" }))));
    const drawings = [1, 2].map((number) => parts.get(`xl/drawings/vmlDrawing${number}.vml`)!);
    const ids = drawings.flatMap((xml) => [...xml.matchAll(/id="_x0000_s(\d+)"/g)].map((match) => Number(match[1])));
    expect(new Set(ids).size).toBe(3000);
    const blocks = drawings.map((xml) => /data="([\d,]+)"/.exec(xml)![1]);
    expect(blocks).toEqual(["1,2", "3,4"]);
    expect(ids.slice(0, 1500).every((id) => id >= 1024 && id < 3 * 1024)).toBe(true);
  });

  test("that are packed in pieces are whole, and state their extent and outline", () => {
    const count = 60_000;
    const text = (row: number): string => `Khoản viện trợ số ${row} 😀 ${"x".repeat(row % 90)}`;
    const rows = Array.from({ length: count }, (_, row) => ({
      row: row + 2,
      outline: row === 5 ? 2 : 0,
      cells: [
        { column: 1, value: text(row) },
        { column: 2, value: row },
        { column: 3, value: row * 1.5, formula: `C${row + 3}*1.5` },
      ],
    }));
    const bytes = writeXlsx({
      ...bookOf(sheetOf(rows)),
      parts: [{ namespace: "n", xml: `<n>${"😀ế".repeat(2 ** 20)}</n>` }],
    });
    const parts = partsOf(bytes);
    const xml = parts.get("xl/worksheets/sheet1.xml")!;
    expect(xml.length).toBeGreaterThan(2 ** 22);
    expect(xml).toContain('<dimension ref="B3:D60002"/>');
    expect(xml).toContain('outlineLevelRow="2"');
    expect(parts.get("customXml/item1.xml")).toContain(`<n>${"😀ế".repeat(2 ** 20)}</n>`);
    const sheet = readXlsx(bytes, "a.xlsx").sheets[0]!;
    expect(sheet.rows).toHaveLength(count);
    const wrong = sheet.rows.filter(
      ({ row, cells }) =>
        cells[0]!.value !== text(row - 2) || cells[1]!.value !== row - 2 || cells[2]!.value !== (row - 2) * 1.5,
    );
    expect(wrong).toEqual([]);
  });

  test("consume rows once, sheet after sheet", () => {
    const asked: string[] = [];
    function* rows(name: string): Generator<BookRow> {
      for (const row of [0, 1]) {
        asked.push(name + row);
        yield { row, cells: [{ column: 0, value: row }] };
      }
    }
    writeXlsx(bookOf(sheetOf(rows("A")), sheetOf(rows("B"), { name: "B" })));
    expect(asked).toEqual(["A0", "A1", "B0", "B1"]);
  });
});
