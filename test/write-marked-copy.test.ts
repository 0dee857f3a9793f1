import ExcelJS from "exceljs";
import type { BookSheet } from "#engine/book.ts";
import { MARK_COLORS, markXlsx, type Mark } from "#formats/marked-copy.ts";
import { PatchError } from "#formats/patch-error.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { rawXlsx } from "#test/support/raw-xlsx.ts";
import { headingStyle, richBook } from "#test/support/rich-book.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";

const AID = "Viện trợ 'A' 24";
const original = writeXlsx(richBook);
const marks: readonly Mark[] = [
  { sheet: AID, address: "C4", severity: "warning" },
  { sheet: AID, address: "B4:C5", severity: "error" },
  { sheet: AID, address: "C5:D5", severity: "info" },
  { sheet: AID, address: "B20", severity: "info" },
];
const findings: BookSheet = {
  name: "Điểm cần xem",
  tabColor: "C00000",
  columns: [{ width: 6 }, { width: 20 }, { width: 60 }],
  rows: [
    { row: 0, cells: ["STT", "Vị trí", "Nội dung"].map((value, column) => ({ column, value, style: headingStyle })) },
    {
      row: 1,
      cells: [
        { column: 0, value: 1 },
        {
          column: 1,
          value: "Ô C4",
          link: "'Viện trợ ''A'' 24'!C4",
          style: { font: { underline: true, color: "0563C1" } },
        },
        { column: 2, value: "=Ô C4 ghi tổng khác với các dòng.", style: { wrap: true } },
      ],
    },
  ],
  freeze: { rows: 1, columns: 0 },
};
const marked = markXlsx(original, marks, findings).bytes;

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook;
}

describe("a marked copy", () => {
  test("colours each marked cell by its gravest mark and keeps the rest of its style", async () => {
    const [before, after] = [await opened(original), await opened(marked)].map((book) => book.getWorksheet(AID)!) as [
      ExcelJS.Worksheet,
      ExcelJS.Worksheet,
    ];
    const colour = (at: string): string | undefined =>
      (after.getCell(at).fill as ExcelJS.FillPattern | undefined)?.fgColor?.argb?.slice(2);
    const found = Object.fromEntries(["B4", "C4", "B5", "C5", "D5", "B20", "A4", "B3"].map((at) => [at, colour(at)]));
    expect(found).toEqual({
      ...{ B4: MARK_COLORS.error, C4: MARK_COLORS.error, B5: MARK_COLORS.error, C5: MARK_COLORS.error },
      ...{ D5: MARK_COLORS.info, B20: MARK_COLORS.info, A4: undefined, B3: "DDEBF7" },
    });
    for (const at of ["B4", "C4", "D5"]) {
      const [old, now] = [before.getCell(at), after.getCell(at)];
      expect([now.numFmt, now.border, now.font, now.alignment]).toEqual([
        old.numFmt,
        old.border,
        old.font,
        old.alignment,
      ]);
    }
  });

  test("leaves every value and formula as it was", async () => {
    const [before, after] = [await opened(original), await opened(marked)];
    for (const sheet of before.worksheets)
      sheet.eachRow((row) =>
        row.eachCell((cell) => expect(after.getWorksheet(sheet.name)!.getCell(cell.address).value).toEqual(cell.value)),
      );
  });

  test("lists the findings on a sheet behind the others, with links", async () => {
    const workbook = await opened(marked);
    expect(workbook.worksheets.map((sheet) => sheet.name).at(-1)).toBe("Điểm cần xem");
    const sheet = workbook.getWorksheet("Điểm cần xem")!;
    expect(sheet.getCell("C2").value).toBe("=Ô C4 ghi tổng khác với các dòng.");
    expect(sheet.getCell("A1").font).toMatchObject({ bold: true, name: "Times New Roman" });
    expect(partsOf(marked).get("xl/worksheets/sheet5.xml")).toContain(
      `<hyperlink ref="B2" location="'Viện trợ ''A'' 24'!C4"/>`,
    );
  });

  test("changes only the marked sheet, the styles and the lists of parts", () => {
    const [before, after] = [partsOf(original), partsOf(marked)];
    const changed = [...after.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  test("replaces its own findings sheet when it is marked again", async () => {
    const again = markXlsx(marked, [], {
      ...findings,
      rows: [{ row: 0, cells: [{ column: 0, value: "Không còn điểm nào." }] }],
    }).bytes;
    const workbook = await opened(again);
    expect(workbook.worksheets.map((sheet) => sheet.name).filter((name) => name === "Điểm cần xem")).toHaveLength(1);
    expect(workbook.getWorksheet("Điểm cần xem")!.getCell("A1").value).toBe("Không còn điểm nào.");
  });

  test("is the same bytes on a second run", () => {
    expect(Buffer.from(markXlsx(original, marks, findings).bytes).equals(Buffer.from(marked))).toBe(true);
  });

  test("keeps the first two fills of a style table that has too few", () => {
    const styles =
      '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts><x:font/></x:fonts><x:borders><x:border/></x:borders>' +
      "<x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>";
    const bytes = rawXlsx({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', styles });
    const xml = partsOf(
      markXlsx(bytes, [{ sheet: "A", address: "A1", severity: "error" }], { ...findings, rows: [] }).bytes,
    ).get("xl/styles.xml")!;
    expect(xml).toMatch(
      /<\/x:fonts><x:fills count="3"><x:fill>.*"none".*"gray125".*"FFFFC7CE".*<\/x:fills><x:borders>/,
    );
    expect(xml).toContain('<x:xf applyFill="1" fillId="2"/>');
  });

  test("is refused for marks that are nowhere", () => {
    const mark = (sheet: string, address: string): Mark[] => [{ sheet, address, severity: "info" }];
    expect(() => markXlsx(original, mark("Không có", "A1"), findings)).toThrow(PatchError);
    expect(() => markXlsx(original, mark(AID, "dòng 1"), findings)).toThrow(PatchError);
  });
});
