import { readWorkbookBytes } from "#formats/read-file.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import type { Limits, RefusalReason } from "#formats/read-workbook.ts";
import { compression as browser } from "#formats/compression-browser.ts";
import { compression as node } from "#formats/compression-node.ts";
import { InflatedTooLarge } from "#formats/compression.ts";
import { openZip } from "#formats/zip-read.ts";
import { deflateSync } from "fflate";
import fc from "fast-check";
import { bookBytes, bookParts, linksPart, zipOfParts } from "#test/support/xlsx-builder.ts";
import { buildZip } from "#test/support/zip-builder.ts";
import type { ZipPart } from "#test/support/zip-builder.ts";

const refusal = (read: () => unknown): { reason: RefusalReason; detail: string } => {
  try {
    read();
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return { reason: error.reason, detail: error.detail };
    throw error;
  }
  throw new Error("the file was read");
};
const limited = (limits: Partial<Limits>): { limits: Limits } => ({ limits: { ...LIMITS, ...limits } });
const partsWith = (name: string, data: string | Uint8Array): Uint8Array => zipOfParts(bookParts().set(name, data));
const partsWithout = (name: string): Uint8Array => {
  const parts = bookParts({ rows: '<row><c t="s"><v>0</v></c></row>', strings: "<si><t>a</t></si>" });
  parts.delete(name);
  return zipOfParts(parts);
};
/** The plain book with one of its zip entries made wrong. */
const entryWith = (name: string, wrong: Partial<ZipPart>): Uint8Array =>
  buildZip([...bookParts()].map(([part, data]) => ({ name: part, data, ...(part === name ? wrong : {}) })));
const SHEET = "xl/worksheets/sheet1.xml";
const SHEET_XML = bookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>22</v></c></row>' }).get(
  SHEET,
) as string;
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const rows = (count: number, cell = "<c><v>1</v></c>"): string => `<row>${cell}</row>`.repeat(count);

describe("a hostile or broken file is refused for the right reason", () => {
  test.each<[title: string, bytes: Uint8Array, reason: RefusalReason, detail: string]>([
    ["an empty file", new Uint8Array(0), "damaged", "the file is empty"],
    ["a PDF", ascii("%PDF-1.7\n\0\x01"), "not-a-workbook", "PDF"],
    ["a RAR archive", ascii("Rar!\x1a\x07\x01\0"), "not-a-workbook", "RAR"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "not-a-workbook", "PNG"],
    ["unknown bytes", Uint8Array.of(1, 2, 3, 4, 5), "not-a-workbook", "unknown content"],
    ["an empty zip", buildZip([]), "not-a-workbook", "a zip without a workbook"],
    ["a zip of other things", buildZip([{ name: "a.txt", data: "a" }]), "not-a-workbook", "a zip without a workbook"],
    ["a zip of workbooks", buildZip([{ name: "a.xlsx", data: "a" }]), "not-a-workbook", "a zip of several files"],
    [
      "a Word document",
      entryWith("[Content_Types].xml", {
        data: (bookParts().get("[Content_Types].xml") as string).replaceAll(
          "spreadsheetml.sheet",
          "wordprocessingml.document",
        ),
      }),
      "not-a-workbook",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    ],
    [
      "a workbook part of another kind",
      partsWith("xl/workbook.xml", "<document/>"),
      "not-a-workbook",
      "an Office file of another kind: document",
    ],
    ["an encrypted entry", entryWith(SHEET, { flags: 0x801 }), "password", "encrypted zip entry"],
    ["an unknown compression", entryWith(SHEET, { method: 12 }), "unsupported", "zip method 12"],
    ["a wrong checksum", entryWith(SHEET, { crc: 1 }), "damaged", `zip entry ${SHEET} fails its checksum`],
    ["a size stated too small", entryWith(SHEET, { size: 10 }), "damaged", `zip entry ${SHEET} is larger than it says`],
    [
      "a size stated too large",
      entryWith(SHEET, { size: 1_500_000_000 }),
      "damaged",
      `zip entry ${SHEET} is not as long as it says`,
    ],
    [
      "broken deflate data",
      entryWith(SHEET, { packed: Uint8Array.of(255, 1, 2) }),
      "damaged",
      `zip entry ${SHEET} cannot be inflated`,
    ],
    [
      "two names for one entry",
      entryWith(SHEET, { localName: "xl/worksheets/sheet9.xml" }),
      "damaged",
      `zip entry ${SHEET} has two names`,
    ],
    [
      "a duplicate entry",
      buildZip([...bookParts(), [SHEET, SHEET_XML] as const].map(([name, data]) => ({ name, data }))),
      "unsafe",
      "two zip entries of one name",
    ],
    [
      "a duplicate in other letters",
      buildZip(
        [...bookParts(), [`/${SHEET.toUpperCase()}`, SHEET_XML] as const].map(([name, data]) => ({ name, data })),
      ),
      "unsafe",
      "two zip entries of one name",
    ],
    [
      "overlapping entries",
      buildZip([
        ...[...bookParts()].map(([name, data]) => ({ name, data })),
        { name: "x", data: bookParts().get("[Content_Types].xml")!, shareHeaderOf: 0 },
      ]),
      "unsafe",
      "zip entries overlap",
    ],
    ["a zip cut short", bookBytes().subarray(0, 900), "damaged", "the zip has no end: the file is cut short"],
    [
      "a DOCTYPE in a sheet",
      partsWith(SHEET, SHEET_XML.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
      "unsafe",
      "XML with a DOCTYPE",
    ],
    [
      "a DOCTYPE in shared strings",
      partsWith("xl/sharedStrings.xml", "<!DOCTYPE sst><sst/>"),
      "unsafe",
      "XML with a DOCTYPE",
    ],
    ["a DOCTYPE in styles", partsWith("xl/styles.xml", "<!DOCTYPE a><styleSheet/>"), "unsafe", "XML with a DOCTYPE"],
    [
      "a DOCTYPE in a relationships part",
      partsWith("xl/_rels/workbook.xml.rels", "<!DOCTYPE a><Relationships/>"),
      "unsafe",
      "XML with a DOCTYPE",
    ],
    [
      "a DOCTYPE in UTF-16",
      partsWith("xl/workbook.xml", Buffer.from("\uFEFF<!DOCTYPE a><workbook/>", "utf16le")),
      "unsafe",
      "XML with a DOCTYPE",
    ],
    [
      "XML in UTF-7",
      partsWith(SHEET, '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE'),
      "unsafe",
      "XML in UTF-7",
    ],
    [
      "XML in an unknown encoding",
      partsWith(SHEET, '<?xml version="1.0" encoding="x-khong"?><worksheet/>'),
      "damaged",
      "XML in the unknown encoding x-khong",
    ],
    [
      "XML nested without end",
      partsWith(SHEET, `<worksheet>${"<a>".repeat(300)}${"</a>".repeat(300)}</worksheet>`),
      "unsafe",
      "XML nested deeper than 256",
    ],
    [
      "nesting inside a cell",
      partsWith(SHEET, SHEET_XML.replace("<v>1</v>", `<x>${"<a>".repeat(300)}${"</a>".repeat(300)}</x>`)),
      "unsafe",
      "XML nested deeper than 256",
    ],
    ["a sheet that is missing", partsWithout(SHEET), "damaged", "the sheet Biểu 01 is missing"],
    [
      "shared strings that are missing",
      partsWithout("xl/sharedStrings.xml"),
      "damaged",
      "a shared string that does not exist",
    ],
    [
      "relationships that are missing",
      partsWithout("xl/_rels/workbook.xml.rels"),
      "damaged",
      "the sheet Biểu 01 is missing",
    ],
    [
      "a shared string past the last",
      bookBytes({ rows: '<row><c t="s"><v>5</v></c></row>', strings: "<si><t>a</t></si>" }),
      "damaged",
      "a shared string that does not exist",
    ],
    [
      "a shared string without a number",
      bookBytes({ rows: '<row><c t="s"><v>a</v></c></row>' }),
      "damaged",
      "a shared string that does not exist",
    ],
    ["a workbook without sheets", partsWith("xl/workbook.xml", "<workbook/>"), "damaged", "a workbook without sheets"],
    [
      "two tables of cells",
      partsWith(SHEET, SHEET_XML.replace("</sheetData>", "</sheetData><sheetData/>")),
      "damaged",
      "a sheet with two tables of cells",
    ],
    [
      "cells under a second prefix",
      partsWith(SHEET, SHEET_XML.replace('<c r="B1"><v>22</v></c>', '<y:c r="B1"><y:v>22</y:v></y:c>')),
      "damaged",
      "cells under several prefixes",
    ],
    [
      "a merged area without a place",
      bookBytes({ after: '<mergeCells><mergeCell ref="A1:"/></mergeCells>' }),
      "damaged",
      "a merged area without a place",
    ],
  ])("%s", (_title, bytes, reason, detail) => {
    expect(refusal(() => readWorkbookBytes(bytes, "thu.xlsx"))).toEqual({ reason, detail });
  });

  test.each<[title: string, bytes: Uint8Array, limits: Partial<Limits>, detail: string]>([
    ["the file", bookBytes(), { fileBytes: 100 }, "more than 100 bytes"],
    ["zip entries", bookBytes(), { zipEntries: 3 }, "more than 3 zip entries"],
    [
      "one entry",
      bookBytes({ rows: rows(2000) }),
      { entryBytes: 10_000 },
      "a zip entry unpacks to more than 10000 bytes",
    ],
    [
      "all entries together",
      bookBytes({ rows: rows(2000) }),
      { totalBytes: 20_000 },
      "the parts read unpack to more than 20000 bytes",
    ],
    [
      "the ratio of a large entry",
      bookBytes({ rows: rows(20_000) }),
      { ratio: 50, ratioFrom: 100_000 },
      "a zip entry unpacks to more than 50 times its size",
    ],
    ["cells", bookBytes({ rows: rows(11) }), { cells: 10 }, "too many cells"],
    [
      "merged areas",
      bookBytes({ after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(11)}</mergeCells>` }),
      { merges: 10 },
      "too many merged areas",
    ],
    ["sheets", bookBytes({ moreSheets: '<sheet name="b" r:id="rId1"/>' }), { sheets: 1 }, "too many sheets"],
  ])("too much for the limit of %s", (_title, bytes, limits, detail) => {
    expect(refusal(() => readWorkbookBytes(bytes, "thu.xlsx", limited(limits)))).toEqual({
      reason: "too-large",
      detail,
    });
  });

  test("a long shared formula written out for many cells is too large", () => {
    const formula = `"${"a".repeat(2 ** 18)}"`;
    const shared = `<c><f t="shared" ref="A1:A600" si="0">${formula}</f></c>${'<c><f t="shared" si="0"/></c>'.repeat(599)}`;
    expect(refusal(() => readXlsx(bookBytes({ rows: `<row>${shared}</row>` }), "thu.xlsx"))).toEqual({
      reason: "too-large",
      detail: "too many long formulas",
    });
  });

  test("the same sizes just within the limits are read", () => {
    const bytes = bookBytes({
      rows: rows(10),
      after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(10)}</mergeCells>`,
    });
    const book = readWorkbookBytes(
      bytes,
      "thu.xlsx",
      limited({ cells: 10, merges: 10, sheets: 1, zipEntries: 7, fileBytes: bytes.length }),
    );
    expect(book.sheets[0]!.rows).toHaveLength(10);
  });

  test("a sheet cut at any byte is damaged, whatever stands in the zip around it", () => {
    const whole = ascii(SHEET_XML);
    for (let length = 0; length < whole.length; length++) {
      const { reason } = refusal(() => readXlsx(partsWith(SHEET, whole.subarray(0, length)), "thu.xlsx"));
      expect([length, reason]).toEqual([length, "damaged"]);
    }
  });

  test("shared strings cut at any byte are damaged", () => {
    const whole = ascii("<sst><si><t>một</t></si><si><r><rPr><b/></rPr><t>hai</t></r></si></sst>");
    for (let length = 0; length < whole.length; length++) {
      const { reason } = refusal(() =>
        readXlsx(partsWith("xl/sharedStrings.xml", whole.subarray(0, length)), "thu.xlsx"),
      );
      expect([length, reason]).toEqual([length, "damaged"]);
    }
  });

  test("a part that nothing names is never inflated, bomb or not", () => {
    const parts = [...bookParts()].map(([name, data]): ZipPart => ({ name, data }));
    const bomb = deflateSync(new Uint8Array(2 ** 24));
    const bytes = buildZip([...parts, { name: "xl/media/image1.png", data: "", packed: bomb, size: 2 ** 31 }]);
    expect(readXlsx(bytes, "thu.xlsx").sheets).toHaveLength(1);
  });

  test("names that try to climb out of the zip are only names", () => {
    const zip = openZip(
      buildZip([
        { name: "../../etc/passwd", data: "a" },
        { name: "/b", data: "b" },
        { name: "c\\d", data: "c" },
      ]),
      LIMITS,
    );
    expect(zip.names).toEqual(["../../etc/passwd", "b", "c/d"]);
    expect(zip.has("etc/passwd")).toBe(false);
  });

  test("a relationship cannot leave the zip", () => {
    const parts = bookParts().set("xl/_rels/workbook.xml.rels", linksPart(["worksheet", "../../../../../etc/passwd"]));
    expect(refusal(() => readXlsx(zipOfParts(parts), "thu.xlsx")).reason).toBe("damaged");
  });
});

describe("a zip", () => {
  test.each([
    ["with a comment that looks like its end", { comment: "PK\x05\x06 không phải" }],
    ["with sizes behind the data", {}],
  ])("%s is read", (title, shape) => {
    const descriptor = title.includes("behind");
    const zip = openZip(
      buildZip(
        [
          { name: "a", data: "một", descriptor },
          { name: "b", data: "hai", descriptor, method: 0 },
        ],
        shape,
      ),
      LIMITS,
    );
    expect(zip.names.map((name) => new TextDecoder().decode(zip.read(name)))).toEqual(["một", "hai"]);
  });

  test("the bytes handed out count against the whole file's limit, each time anew", () => {
    const zip = openZip(buildZip([{ name: "a", data: "x".repeat(1000) }]), { ...LIMITS, totalBytes: 1500 });
    expect(zip.read("a")).toHaveLength(1000);
    expect(refusal(() => zip.read("a")).reason).toBe("too-large");
  });
});

describe.each([
  ["Node", node],
  ["browser", browser],
])("compression in %s", (_host, compression) => {
  const data = ascii("Liên hiệp các tổ chức hữu nghị ".repeat(5000));

  test("what is deflated inflates to the same", () => {
    const packed = compression.deflate(data);
    expect(packed.length).toBeLessThan(data.length / 10);
    expect(Buffer.from(compression.inflate(packed, data.length)).equals(Buffer.from(data))).toBe(true);
  });

  test("nothing inflates to nothing", () => {
    expect(compression.inflate(compression.deflate(new Uint8Array(0)), 0)).toHaveLength(0);
  });

  test("one byte over the limit is too large", () => {
    expect(() => compression.inflate(compression.deflate(data), data.length - 1)).toThrow(InflatedTooLarge);
  });

  test("damaged and cut data throw something else", () => {
    const packed = compression.deflate(data);
    for (const broken of [packed.subarray(0, packed.length - 5), Uint8Array.of(7, 7, 7), new Uint8Array(0)])
      expect(() => compression.inflate(broken, 2 ** 20)).not.toThrow(InflatedTooLarge);
    expect(() => compression.inflate(Uint8Array.of(7, 7, 7), 2 ** 20)).toThrow();
  });

  test("checksums are those of the zip format", () => {
    expect(compression.crc32(ascii("123456789"))).toBe(0xcbf43926);
    expect(compression.crc32(ascii("6789"), compression.crc32(ascii("12345")))).toBe(0xcbf43926);
    expect(compression.crc32(data)).toBe(node.crc32(data));
  });
});

describe("bytes changed at random", () => {
  const parts = bookParts({
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1&amp;"a"</f><v>1</v></c></row><row r="2" hidden="1"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c t="inlineStr"><is><r><t>x</t></r></is></c></row>',
    strings: "<si><t>một &amp; hai</t></si>",
    after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    before: '<cols><col min="1" max="2" hidden="1"/></cols>',
  });
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  const mutated = (bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Uint8Array => {
    const copy = Uint8Array.from(bytes);
    for (const { at, byte } of changes) copy[at % copy.length] = byte;
    return copy;
  };
  /** Reads without the door's safety net, so that any error but a refusal fails the test. */
  const readOrRefuse = (bytes: Uint8Array): boolean => {
    try {
      return readXlsx(bytes, "thu.xlsx").sheets.length > 0;
    } catch (error) {
      if (error instanceof UnreadableWorkbook) return true;
      throw error;
    }
  };

  test("in the zip give a workbook or a refusal", () => {
    const bytes = zipOfParts(parts);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => readOrRefuse(mutated(bytes, changes))),
      { numRuns: 600 },
    );
  });

  test.each([...parts.keys()])("in %s, rightly packed, give a workbook or a refusal", (name) => {
    const bytes = ascii(parts.get(name) as string);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) =>
        readOrRefuse(zipOfParts(new Map(parts).set(name, mutated(bytes, changes)))),
      ),
      { numRuns: 120 },
    );
  });

  test("a zip cut anywhere gives a refusal", () => {
    const bytes = zipOfParts(parts);
    for (let length = 5; length < bytes.length; length += 7)
      expect(refusal(() => readWorkbookBytes(bytes.subarray(0, length), "thu.xlsx")).reason).toMatch(
        /damaged|not-a-workbook/,
      );
  });
});
