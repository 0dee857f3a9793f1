import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import type { Book } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";
import { partsOf } from "#test/support/xlsx-parts.ts";
import { richBook } from "#test/support/rich-book.ts";

const AID = "Viện trợ 'A' 24";
const bytes = writeXlsx(richBook);
const parts = partsOf(bytes);

async function reopened(): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return workbook.getWorksheet(AID)!;
}

describe("a written book, reopened by exceljs", () => {
  test("has its sheets in order with their states", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ["Ẩn & rất ẩn", "veryHidden"],
      [AID, "visible"],
      ["Danh mục", "visible"],
      ["Ẩn", "hidden"],
    ]);
    expect(workbook.title).toBe("Tổng hợp cụm 5 <thử>");
    expect(workbook.creator).toBe("Hợp Nhất");
  });

  test("has values and formulas with their results", async () => {
    const sheet = await reopened();
    const found = Object.fromEntries(
      ["A4", "B4", "C4", "D4", "E4", "B5", "C5", "D5", "E5", "B6", "C6", "D6", "E6", "F6", "H6"].map((at) => {
        const cell = sheet.getCell(at);
        return [at, cell.formula ? [cell.formula, cell.result] : cell.value];
      }),
    );
    expect(found).toEqual({
      A4: 1,
      B4: 'Nước sạch cho trường học <đợt 1> & "vệ sinh"',
      C4: 1126000000,
      D4: new Date("2024-03-15"),
      E4: true,
      B5: '=HYPERLINK("http://example.org")',
      C5: 0.30000000000000004,
      D5: -12.5,
      E5: false,
      B6: ['"Cộng "&COUNTA(B4:B5)&" khoản"', "Cộng 2 khoản"],
      C6: ["SUM(C4:C5)", 1126000000.3],
      D6: ["1/0", { error: "#DIV/0!" }],
      E6: ["C6>0", true],
      F6: ["C4-C4", 0],
      H6: ["C6+1", undefined],
    });
  });

  test("has its styles", async () => {
    const sheet = await reopened();
    const heading = sheet.getCell("B3");
    expect(heading.font).toMatchObject({ name: "Times New Roman", size: 12, bold: true, color: { argb: "FF1F3864" } });
    expect(heading.fill).toMatchObject({ type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
    expect(heading.border).toMatchObject({ top: { style: "thin" }, left: { style: "thin" } });
    expect(heading.alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(sheet.getCell("C4").numFmt).toBe("#,##0");
    expect(sheet.getCell("D4").numFmt).toBe("dd/mm/yyyy");
    expect(sheet.getCell("D5").alignment).toMatchObject({ textRotation: 45, indent: 2, horizontal: "left" });
    expect(sheet.getCell("D5").font).toMatchObject({ italic: true, underline: true, size: 9 });
    expect(sheet.getCell("A6").protection).toMatchObject({ locked: false });
    expect(sheet.getCell("A6").border.bottom).toMatchObject({ style: "double", color: { argb: "FFC00000" } });
    expect(parts.get("xl/styles.xml")).toMatch(/<fonts [^>]*><font><sz val="12"\/><name val="Times New Roman"\/>/);
  });

  test("has its rows, columns, merges, panes and filter", async () => {
    const sheet = await reopened();
    expect(sheet.getRow(1).height).toBe(24.5);
    expect([sheet.getRow(5).hidden, sheet.getRow(4).outlineLevel]).toEqual([true, 1]);
    expect(sheet.getColumn(2).width).toBe(40);
    expect(sheet.getColumn(6).hidden).toBe(true);
    expect(sheet.getCell("C1").master.address).toBe("A1");
    expect(sheet.model.merges).toEqual(["A1:E1"]);
    expect(sheet.autoFilter).toBe("A3:E5");
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 2,
      ySplit: 3,
      topLeftCell: "C4",
      zoomScale: 85,
      showGridLines: false,
    });
    expect(sheet.properties.tabColor).toEqual({ argb: "FF70AD47" });
    expect(sheet.properties.outlineLevelRow).toBe(1);
  });

  test("has its validations, conditional formats and protection", async () => {
    const sheet = await reopened();
    expect(sheet.getCell("C8").dataValidation).toMatchObject({
      type: "decimal",
      operator: "greaterThanOrEqual",
      formulae: [0],
      allowBlank: true,
      error: "Số không âm.",
      prompt: 'Nhập "đồng",\nkhông nhập chữ.',
    });
    expect(sheet.getCell("E5").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Có,Không"'],
      errorStyle: "warning",
    });
    const rules = (sheet as unknown as { conditionalFormattings: { ref: string; rules: unknown[] }[] })
      .conditionalFormattings;
    expect(rules.map((one) => one.ref)).toEqual(["C4:C5", "A4:E5"]);
    expect(rules[0]!.rules[0]).toMatchObject({
      type: "expression",
      priority: 1,
      formulae: ["C4<0"],
      style: { fill: { bgColor: { argb: "FFFFC7CE" } }, font: { bold: true, color: { argb: "FFC00000" } } },
    });
    const protection = (sheet as unknown as { sheetProtection: object }).sheetProtection;
    expect(protection).toMatchObject({ sheet: true, autoFilter: true, formatColumns: true });
  });

  test("has its print settings, notes and names", async () => {
    const sheet = await reopened();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "3:3",
      printArea: "A1:E6",
      horizontalCentered: true,
    });
    expect(sheet.headerFooter).toMatchObject({ oddHeader: "&LCụm 5 && bạn&RNăm 2024", oddFooter: "&CTrang &P/&N" });
    const note = sheet.getCell("B3").note as ExcelJS.Comment;
    expect(note.texts?.map((run) => run.text).join("")).toBe("Ghi đúng tên trong quyết định.\nKhông viết tắt.");
    expect(sheet.workbook.definedNames.getRanges("hopnhat.aid.committedVnd").ranges).toEqual([
      `'Viện trợ ''A'' 24'!$C$4:$C$5`,
    ]);
  });
});

describe("a written book, reopened by SheetJS", () => {
  const workbook = XLSX.read(bytes, { cellFormula: true, cellStyles: true, cellNF: true });
  const sheet = workbook.Sheets[AID]!;

  test("has its names, hidden where they should be", () => {
    expect(workbook.Workbook!.Names).toEqual([
      { Name: "_xlnm._FilterDatabase", Sheet: 1, Hidden: true, Ref: "'Viện trợ ''A'' 24'!$A$3:$E$5" },
      { Name: "_xlnm.Print_Area", Sheet: 1, Ref: "'Viện trợ ''A'' 24'!$A$1:$E$6" },
      { Name: "_xlnm.Print_Titles", Sheet: 1, Ref: "'Viện trợ ''A'' 24'!$3:$3" },
      { Name: "hopnhat.aid.committedVnd", Ref: "'Viện trợ ''A'' 24'!$C$4:$C$5" },
      { Name: "hopnhat.total.aidCount", Hidden: true, Ref: "'Viện trợ ''A'' 24'!$A$5" },
    ]);
    expect(workbook.Workbook!.Sheets!.map((one) => one.Hidden)).toEqual([2, 0, 0, 1]);
  });

  test("has its extent, links and formula results of the right type", () => {
    expect(sheet["!ref"]).toBe("A1:H6");
    expect(sheet.B4.l.Target).toBe("#'Danh mục'!A1");
    expect([sheet.B6.t, sheet.C6.t, sheet.D6.t, sheet.E6.t, sheet.F6.v, sheet.G6.t]).toEqual([
      "s",
      "n",
      "e",
      "b",
      0,
      "s",
    ]);
  });

  test("takes what looks like a formula for text", () => {
    expect(sheet.B5.f).toBeUndefined();
    expect([sheet.B5.t, sheet.B5.v]).toEqual(["s", '=HYPERLINK("http://example.org")']);
  });
});

describe("the parts of a written book", () => {
  test("begin with the content types and come in one order", () => {
    expect([...parts.keys()].slice(0, 3)).toEqual(["[Content_Types].xml", "_rels/.rels", "docProps/app.xml"]);
    expect(parts.has("xl/calcChain.xml")).toBe(false);
  });

  test("are the same bytes on a second run", () => {
    expect(Buffer.from(writeXlsx(richBook)).equals(Buffer.from(bytes))).toBe(true);
  });

  test("name no date, no path and no user", () => {
    expect(parts.get("docProps/core.xml")).not.toMatch(/created|modified|lastModifiedBy/);
    expect(parts.get("docProps/app.xml")).toContain("<Application>Hợp Nhất</Application>");
  });

  test("have the worksheet's elements in the order of the schema", () => {
    const order = [
      ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter"],
      ...["mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
      ...["pageSetup", "headerFooter", "rowBreaks", "legacyDrawing"],
    ];
    const xml = parts.get("xl/worksheets/sheet2.xml")!;
    const places = order.map((name) => xml.search(new RegExp(`<${name}[ />]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test("keep the program's own part with a GUID that depends on its namespace alone", () => {
    expect(parts.get("customXml/item1.xml")).toContain('<data xmlns="urn:hopnhat:consolidated:1">Cụm 5</data>');
    const guid = /itemID="(\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\})"/;
    const other: Book = { ...richBook, parts: [{ namespace: "urn:hopnhat:seal:1", xml: "<seal/>" }] };
    const first = guid.exec(parts.get("customXml/itemProps1.xml")!)![1];
    const second = guid.exec(partsOf(writeXlsx(other)).get("customXml/itemProps1.xml")!)![1];
    expect(first).not.toBe(second);
  });

  test("mark formula-looking text with quotePrefix and no other", () => {
    const texts = ["=1+1", "+84 297", "-", "@a", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠a", "a=1", "1-2", "đ"];
    const book: Book = {
      title: "",
      names: [],
      parts: [],
      sheets: [{ name: "A", columns: [], rows: texts.map((value, row) => ({ row, cells: [{ column: 0, value }] })) }],
    };
    const made = partsOf(writeXlsx(book));
    const formats = [...made.get("xl/styles.xml")!.matchAll(/<xf [^>]*xfId[^>]*>/g)].map((match) => match[0]);
    const styles = [...made.get("xl/worksheets/sheet1.xml")!.matchAll(/<c r="A\d+"( s="(\d+)")?/g)].map((match) =>
      formats[Number(match[2] ?? 0)]!.includes('quotePrefix="1"'),
    );
    expect(styles).toEqual(texts.map((_, index) => index < 11));
    expect(made.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  });
});
