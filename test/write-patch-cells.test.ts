import fc from "fast-check";
import * as XLSX from "@e965/xlsx";
import { addressOf } from "#engine/address.ts";
import { patchXlsx, type CellEdit } from "#formats/patch-xlsx.ts";
import { PatchError } from "#formats/patch-error.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";
import { rawXlsx } from "#test/support/raw-xlsx.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const sheetAfter = (sheet: string, edits: Omit<CellEdit, "sheet">[], prefix = ""): string =>
  partsOf(
    patchXlsx(
      rawXlsx({ sheet, prefix }),
      edits.map((edit) => ({ sheet: "A", ...edit })),
    ).bytes,
  )
    .get(SHEET)!
    .replace(/^<[^>]*>|<\/[^>]*>$/g, "");

describe("the bytes of a patched sheet", () => {
  const cases: readonly (readonly [string, string, Omit<CellEdit, "sheet">[], string])[] = [
    [
      "a number in place of text keeps the style and its neighbours",
      '<sheetData><row r="2"><c r="A2" s="2" t="s"><v>4</v></c><c  r=\'B2\' ><v>1</v></c></row></sheetData><x/>',
      [{ address: "A2", to: 9.5 }],
      '<sheetData><row r="2"><c r="A2" s="2"><v>9.5</v></c><c  r=\'B2\' ><v>1</v></c></row></sheetData><x/>',
    ],
    [
      "text becomes an inline string",
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      [{ address: "A1", to: " a<b " }],
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b </t></is></c></row></sheetData>',
    ],
    [
      "an emptied cell keeps its style",
      '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c></row></sheetData>',
      [{ address: "A1", to: null }],
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
    ],
    [
      "missing cells and rows come in order",
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row><row r="5"/></sheetData>',
      [
        { address: "C5", to: true },
        { address: "A2", to: 1 },
        { address: "C2", to: 3 },
        { address: "A1", to: 0 },
        { address: "B3", to: 2 },
        { address: "A9", to: 8 },
        { address: "D5", to: 4 },
      ],
      '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
        '<row r="3"><c r="B3"><v>2</v></c></row><row r="5"><c r="C5" t="b"><v>1</v></c><c r="D5"><v>4</v></c></row><row r="9"><c r="A9"><v>8</v></c></row></sheetData>',
    ],
    [
      "an empty sheet opens",
      "<sheetData/>",
      [{ address: "B2", to: 1 }],
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    ],
    ["emptying what is not there changes nothing", "<sheetData/>", [{ address: "B2", to: null }], "<sheetData/>"],
    [
      "rows and cells without addresses are counted",
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row></sheetData>",
      [{ address: "B2", to: 4 }],
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c r="B2"><v>4</v></c></row></sheetData>',
    ],
    [
      "a stated extent grows",
      '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
      [{ address: "D1", to: 4 }],
      '<dimension ref="A1:D2"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>4</v></c></row></sheetData>',
    ],
    [
      "a new cell takes the row's style, else the column's",
      '<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData>',
      [
        { address: "B1", to: "a" },
        { address: "B2", to: 2 },
      ],
      '<cols><col min="2" max="3" style="2"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="B1" s="1" t="inlineStr"><is><t>a</t></is></c></row>' +
        '<row r="2" s="1"><c r="B2" s="2"><v>2</v></c></row></sheetData>',
    ],
    [
      "a formula that shared itself is written out where it stays",
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1&amp;"x"</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c><c r="C2"><f t="shared" si="0"></f><v>4</v></c></row></sheetData>',
      [
        { address: "B1", to: 5 },
        { address: "B2", to: 6 },
      ],
      '<sheetData><row r="1"><c r="B1"><v>5</v></c><c r="C1"><f>B1*$A$1&amp;"x"</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><v>6</v></c><c r="C2"><f>B2*$A$1&amp;"x"</f><v>4</v></c></row></sheetData>',
    ],
    [
      "a cell that only shares a formula leaves it to the others",
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
      [{ address: "C1", to: 5 }],
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:C1" si="0">A1</f><v>1</v></c><c r="C1"><v>5</v></c></row></sheetData>',
    ],
    [
      "an array formula of one cell goes",
      '<sheetData><row r="1"><c r="B1"><f t="array" ref="B1">SUM(A1:A3)</f><v>1</v></c></row></sheetData>',
      [{ address: "B1", to: 5 }],
      '<sheetData><row r="1"><c r="B1"><v>5</v></c></row></sheetData>',
    ],
    [
      "comments and other markup stay",
      '<!-- <row r="1"/> --><sheetData><!--c--><row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c><!--d--></row></sheetData>',
      [{ address: "B1", to: 5 }],
      '<!-- <row r="1"/> --><sheetData><!--c--><row r="1"><c r="A1"><v>1</v><extLst><ext/></extLst></c><!--d--><c r="B1"><v>5</v></c></row></sheetData>',
    ],
  ];
  test.each(cases)("%s", (_, sheet, edits, after) => {
    expect(sheetAfter(sheet, edits)).toBe(after);
  });

  test("elements under a prefix get prefixed cells", () => {
    const sheet = '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>';
    expect(
      sheetAfter(
        sheet,
        [
          { address: "A1", to: "á" },
          { address: "A2", to: 2 },
        ],
        "x:",
      ),
    ).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>á</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row></x:sheetData>',
    );
  });
});

describe("a patch is refused", () => {
  const array =
    '<sheetData><row r="1"><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>';
  const cases: readonly (readonly [string, CellEdit[], string])[] = [
    ["in an array formula of several cells", [{ sheet: "A", address: "B2", to: 1 }], "array-formula"],
    ["on a sheet that is not there", [{ sheet: "B", address: "B2", to: 1 }], "no-such-sheet"],
    ["at no address", [{ sheet: "A", address: "2B", to: 1 }], "no-such-address"],
    ["beyond the last row", [{ sheet: "A", address: "A1048577", to: 1 }], "no-such-address"],
    ["for a number that is none", [{ sheet: "A", address: "A1", to: NaN }], "not-a-number"],
    ["for text that is too long", [{ sheet: "A", address: "A1", to: "x".repeat(32_768) }], "text-too-long"],
    [
      "for two values of one cell",
      [
        { sheet: "A", address: "A1", to: 1 },
        { sheet: "A", address: "$a$1", to: 2 },
      ],
      "twice",
    ],
  ];
  test.each(cases)("%s", (_, edits, reason) => {
    let found: unknown;
    try {
      patchXlsx(rawXlsx({ sheet: array }), edits);
    } catch (error) {
      found = error;
    }
    expect(found).toBeInstanceOf(PatchError);
    expect((found as PatchError).reason).toBe(reason);
  });
});

test("random edits change the named cells and no others", () => {
  const anyPlace = fc.record({ row: fc.integer({ min: 0, max: 12 }), column: fc.integer({ min: 0, max: 30 }) });
  const anyPlaces = fc.uniqueArray(anyPlace, { selector: ({ row, column }) => row * 100 + column, maxLength: 25 });
  const anyTo = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !/[\r\n]/.test(text)),
    fc.constant(null),
  );
  fc.assert(
    fc.property(
      anyPlaces,
      fc.uniqueArray(fc.tuple(anyPlace, anyTo), { selector: ([{ row, column }]) => row * 100 + column }),
      (places, edits) => {
        const rows = [...new Set(places.map(({ row }) => row))].sort((a, b) => a - b);
        const sheet = `<sheetData>${rows
          .map((row) => {
            const columns = places.filter((place) => place.row === row).map(({ column }) => column);
            const cells = columns
              .sort((a, b) => a - b)
              .map((column) => `<c r="${addressOf(row, column)}"><v>${row * 100 + column}</v></c>`);
            return `<row r="${row + 1}">${cells.join("")}</row>`;
          })
          .join("")}</sheetData>`;
        const patched = patchXlsx(
          rawXlsx({ sheet }),
          edits.map(([{ row, column }, to]) => ({ sheet: "A", address: addressOf(row, column), to })),
        );
        const meant = new Map<string, unknown>(
          places.map(({ row, column }) => [addressOf(row, column), row * 100 + column]),
        );
        for (const [{ row, column }, to] of edits)
          if (to === null) meant.delete(addressOf(row, column));
          else meant.set(addressOf(row, column), to);
        const found = Object.entries(XLSX.read(patched.bytes).Sheets["A"]!).flatMap(([at, cell]) =>
          at.startsWith("!") || cell.v === undefined ? [] : [[at, cell.v] as const],
        );
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(meant));
        const order = [
          ...partsOf(patched.bytes)
            .get(SHEET)!
            .matchAll(/ r="([A-Z]+)(\d+)"/g),
        ].map((match) => Number(match[2]) * 1000 + XLSX.utils.decode_col(match[1]!));
        expect([...order].sort((a, b) => a - b)).toEqual(order);
      },
    ),
    { numRuns: 150 },
  );
});
