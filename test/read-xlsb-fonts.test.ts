import { utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { noMemo } from "#engine/memo.ts";
import { unicodeBook } from "#engine/recognise/unicode-book.ts";
import type { Workbook } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { LIMITS } from "#formats/read-workbook.ts";
import { readXlsbFonts } from "#formats/xlsb-fonts.ts";
import { xlsbRecords } from "#formats/xlsb-records.ts";
import { openZip } from "#formats/zip-read.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";
import { buildZip } from "#test/support/zip-builder.ts";

type Rec = { readonly type: number; readonly body: Uint8Array };
type Parts = Record<string, Uint8Array>;

const u16 = (...values: number[]): number[] => values.flatMap((value) => [value & 255, value >> 8]);
const u32 = (...values: number[]): number[] => values.flatMap((value) => u16(value & 0xffff, value >>> 16));
const wide = (text: string): number[] => [...u32(text.length), ...Buffer.from(text, "utf16le")];
const record = (type: number, body: readonly number[] = []): Rec => ({ type, body: Uint8Array.from(body) });
const groups = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...groups(Math.floor(value / 128))];
const bytesOf = (records: readonly Rec[]): Uint8Array =>
  Uint8Array.from(records.flatMap(({ type, body }) => [...groups(type), ...groups(body.length), ...body]));
const recordsOf = (part: Uint8Array): Rec[] =>
  [...xlsbRecords(part)].map(({ type, body }) => ({
    type,
    body: new Uint8Array(body.buffer, body.byteOffset, body.byteLength),
  }));

const FONTS = ["Calibri", ".VnTime", "VNI-Times", ".VnTimeH"];
const font = (name: string): Rec =>
  record(43, [...u16(240, 0, 400, 0), 0, 2, 0, 0, ...Array(8).fill(0), 0, ...wide(name)]);
const xf = (index: number): Rec => record(47, u16(0, 0, index, 0, 0, 0, 0, 0));
const rich = (text: string, runs: readonly (readonly [from: number, font: number])[]): Rec =>
  record(19, [1, ...wide(text), ...u32(runs.length), ...runs.flatMap((run) => u16(...run))]);

/** As SheetJS writes it: one font, one style, the first cell of a row long and the rest short. */
const plainParts = (rows: unknown[][][]): Parts => {
  const book = utils.book_new();
  rows.forEach((grid, i) => utils.book_append_sheet(book, utils.aoa_to_sheet(grid), `T${i + 1}`));
  return unzipSync(new Uint8Array(write(book, { type: "array", bookType: "xlsb", bookSST: true }) as ArrayBuffer));
};

/** The same with the fonts in place; styles are numbered as fonts are, and those of the cells given row by row. */
function withFonts(parts: Parts, styles: readonly number[][], names = FONTS, strings?: readonly Rec[]): Parts {
  const changed = { ...parts };
  changed["xl/styles.bin"] = bytesOf(
    recordsOf(parts["xl/styles.bin"]!).flatMap((found, i, all) => {
      if (found.type === 43) return names.map(font);
      if (found.type === 47 && all[i - 1]!.type === 617) return names.map((_, k) => xf(k));
      return [found];
    }),
  );
  styles.forEach((given, sheet) => {
    const name = `xl/worksheets/sheet${sheet + 1}.bin`;
    const left = [...given];
    changed[name] = bytesOf(
      recordsOf(parts[name]!).map(({ type, body }) => {
        if (type < 1 || type > 18) return { type, body };
        const own = Uint8Array.from(body);
        own[type < 12 ? 4 : 0] = left.shift() ?? 0;
        return { type, body: own };
      }),
    );
  });
  if (strings) {
    const items = [...strings];
    changed["xl/sharedStrings.bin"] = bytesOf(
      recordsOf(parts["xl/sharedStrings.bin"]!).map((found) => (found.type === 19 ? (items.shift() ?? found) : found)),
    );
  }
  return changed;
}

const packed = (parts: Parts): Uint8Array => buildZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
const read = (parts: Parts): Workbook => readWorkbookBytes(packed(parts), "a.xlsb");
const fontsOf = (book: Workbook, sheet = 0): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(cellsByAddress(book.sheets[sheet]!)).map(([address, { font: name }]) => [address, name]),
  );

describe("the font of a cell of an .xlsb workbook", () => {
  test("is its style's, on each sheet, and makes its text Unicode", () => {
    const parts = plainParts([
      [
        ["B¸o c¸o", "Ñoaøn vaøo", 1, "tæng sè"],
        ["Đoàn ra", null, "B¸o c¸o"],
      ],
      [["Hà Giang", "B¸o c¸o"]],
    ]);
    const book = read(
      withFonts(parts, [
        [1, 2, 1, 3, 0, 1],
        [0, 1],
      ]),
    );
    expect(book.format).toBe("xlsb");
    expect(fontsOf(book)).toEqual({
      A1: ".VnTime",
      B1: "VNI-Times",
      C1: ".VnTime",
      D1: ".VnTimeH",
      A2: undefined,
      C2: ".VnTime",
    });
    expect(fontsOf(book, 1)).toEqual({ A1: undefined, B1: ".VnTime" });
    const values = Object.values(cellsByAddress(unicodeBook(book, noMemo).sheets[0]!)).map(({ value }) => value);
    expect(values).toEqual(["Báo cáo", "Đoàn vào", 1, "TỔNG SỐ", "Đoàn ra", "Báo cáo"]);
  });

  test("is that of all its letters, and none where only some are in a legacy font", () => {
    const texts = ["Tæng sè", "Toång soá", "Tổng số", "Toång số", "B¸o c¸o", "T sè"];
    const book = read(
      withFonts(plainParts([[texts]]), [[0, 2, 2, 2, 1, 0]], FONTS, [
        rich(texts[0]!, [[0, 1]]),
        rich(texts[1]!, [[6, 2]]),
        rich(texts[2]!, [[0, 0]]),
        rich(texts[3]!, [[6, 0]]),
        rich(texts[4]!, []),
        rich(texts[5]!, [
          [0, 1],
          [1, 3],
        ]),
      ]),
    );
    expect(fontsOf(book)).toEqual({
      A1: ".VnTime",
      B1: "VNI-Times",
      C1: undefined,
      D1: undefined,
      E1: ".VnTime",
      F1: undefined,
    });
    expect(book.notes).toEqual(["mixed-fonts: T1"]);
  });

  test("is none where the workbook has no legacy font", () => {
    const parts = withFonts(plainParts([[["B¸o c¸o"]]]), [[1]], ["Calibri", "Arial"]);
    expect(readXlsbFonts(openZip(packed(parts), LIMITS), LIMITS)).toEqual([]);
    expect(cellsByAddress(read(parts).sheets[0]!)).toEqual({ A1: { value: "B¸o c¸o" } });
  });
});

describe("an .xlsb workbook that nobody's program writes", () => {
  const { "xl/theme/theme1.xml": _theme, ...sound } = withFonts(plainParts([[["a", "b", 1]]]), [[1, 2, 3]]);

  test.each<[string, Parts]>([
    ["styles cut short", { "xl/styles.bin": sound["xl/styles.bin"]!.subarray(0, 150) }],
    ["a font without its name", { "xl/styles.bin": bytesOf([record(611), record(43, u16(1, 2)), record(612)]) }],
    [
      "a name longer than its record",
      { "xl/styles.bin": bytesOf([record(611), record(43, [...Array(21).fill(0), ...u32(2 ** 31)])]) },
    ],
    [
      "a style of a font that is not there",
      { "xl/styles.bin": bytesOf([record(611), font(".VnTime"), record(612), record(617), xf(77), record(47)]) },
    ],
    ["no styles", { "xl/styles.bin": new Uint8Array(0) }],
  ])("with %s has no fonts", (_title, odd) => {
    const fonts = readXlsbFonts(openZip(packed({ ...sound, ...odd }), LIMITS), LIMITS);
    expect(
      fonts
        .map((sheet) => [0, 1, 2].map((column) => sheet?.at(0, column)))
        .flat()
        .filter(Boolean),
    ).toEqual([]);
  });

  test("runs out of order leave the font to the cell", () => {
    const runs = rich("ab", [
      [1, 0],
      [0, 0],
    ]);
    expect(fontsOf(read(withFonts(plainParts([[["ab"]]]), [[2]], FONTS, [runs])))).toEqual({ A1: "VNI-Times" });
  });

  test("whose bytes are changed at random, or that lacks a part, stops no one", () => {
    const names = Object.keys(sound).filter((name) => /xl\/(?:_rels\/)?[^/]+$|sheet1|^_rels/.test(name));
    const change = fc.record({
      part: fc.constantFrom(...names),
      at: fc.nat(2000),
      byte: fc.nat(255),
      absent: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = { ...sound };
        for (const { part, at, byte, absent } of changes) {
          const data = Uint8Array.from(copy[part] ?? []);
          data[at % data.length] = byte;
          if (absent && at % 5 === 0) delete copy[part];
          else copy[part] = data;
        }
        const fonts = readXlsbFonts(openZip(packed(copy), LIMITS), LIMITS);
        return fonts.every((sheet) => sheet === undefined || sheet.at(0, 5000) === undefined);
      }),
      { numRuns: 300 },
    );
  });
});
