// The workbook model behind the host double, without Office.js.
import { cellAt } from "#engine/workbook.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { sampleBytes } from "#test/excel-host/contract/sample-book.ts";
import { parseArea, sheetPrefix, splitAddress, writeArea } from "#test/excel-host/model/area.ts";
import { Book } from "#test/excel-host/model/book.ts";
import { restyle } from "#test/excel-host/model/cell.ts";
import type { BookEvent } from "#test/excel-host/model/change.ts";
import { loadBook } from "#test/excel-host/model/load.ts";
import { Sheet } from "#test/excel-host/model/sheet.ts";
import { saveBook } from "#test/excel-host/model/save.ts";
import { enter } from "#test/excel-host/model/typed.ts";

const sample = sampleBytes();

test.each([
  ["B2", "B2"],
  ["$B$2:C9", "B2:C9"],
  ["c9:b2", "B2:C9"],
  ["3:7", "3:7"],
  ["A:D", "A:D"],
  ["A1:XFD1048576", "1:1048576"],
])("the address %s means %s", (text, written) => {
  expect(writeArea(parseArea(text)!)).toBe(written);
});

test.each(["", "A0", "XFE1", "A1048577", "A1:", "B", "7", "A:3", "A1:B2:C3", "không"])("%p is no address", (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test("sheet names are quoted where Excel quotes them, and read back", () => {
  const written = ["BaoCao", "Biểu 1", "A'B", "Sheet1", "B2", "2024"].map(sheetPrefix);
  expect(written).toEqual(["BaoCao", "'Biểu 1'", "'A''B'", "Sheet1", "'B2'", "'2024'"]);
  expect(splitAddress("'A''B!'!C3")).toEqual({ sheet: "A'B!", local: "C3" });
});

test.each([
  ["1.234,5", "vi-VN", 1234.5],
  ["1,234.5", "en-US", 1234.5],
  ["1.234,5", "en-US", "1.234,5"],
  ["1.23.4", "vi-VN", "1.23.4"],
  ["15/03/2024", "vi-VN", 45366],
  ["3/15/2024", "en-US", 45366],
  ["31/02/2024", "vi-VN", "31/02/2024"],
  ["28/02/1900", "vi-VN", 59],
  ["25%", "vi-VN", 0.25],
  ["TRUE", "vi-VN", true],
  ["#N/A", "vi-VN", { error: "#N/A" }],
  ["'007", "vi-VN", "007"],
  ["Nước sạch", "vi-VN", "Nước sạch"],
] as const)("%p put into a cell under %s becomes %p", (entry, language, value) => {
  expect(enter(entry, {}, language, false).value).toEqual(value);
});

test("a date of a workbook that counts from 1904 is 1,462 days less", () => {
  expect(enter("15/03/2024", {}, "vi-VN", true).value).toBe(45366 - 1462);
});

test("a cell of the text format keeps every entry as text", () => {
  expect(enter("1.234", { format: "@" }, "vi-VN", false)).toEqual({ value: "1.234", style: { format: "@" } });
});

test("a loaded workbook holds values, formulas, looks, states, names and parts of the file", () => {
  const book = loadBook(sample, "mẫu.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  expect(sheet.cell(2, 1)).toEqual({ value: 1_126_000_000, style: { format: "#,##0" } });
  expect(sheet.cell(4, 1).formula).toBe("=SUM(B3:B4)");
  expect(sheet.cell(6, 5)).toEqual({ value: "", style: { fill: "#FFC7CE" } });
  expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([3, 3]);
  expect(book.sheets.map(({ state }) => state)).toEqual(["visible", "visible", "hidden", "veryHidden", "visible"]);
  expect(book.sheet("Khoa")!.style(0, 1).locked).toBe(false);
  expect(book.names).toEqual([{ name: "hopnhat.total", formula: "='Biểu 1'!$B$5", visible: true }]);
  expect(book.xmlParts.map(({ namespace }) => namespace)).toEqual(["urn:hopnhat:test:1"]);
  expect(book.properties.get("title")).toBe("Báo cáo");
});

test("a workbook that nobody changed is saved byte for byte", () => {
  expect(Buffer.from(saveBook(loadBook(sample, "x.xlsx"), sample)).equals(Buffer.from(sample))).toBe(true);
});

test("what has changed is in the saved file, and is read back the same", () => {
  const book = loadBook(sample, "x.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  sheet.put(2, 0, { value: "Trạm", style: {} });
  sheet.put(2, 1, { value: { error: "#REF!" }, style: { format: "#,##0" } });
  sheet.put(9, 9, { value: 3, formula: "=1+2", style: { fill: "#FFEB9C" } });
  sheet.put(3, 0, { value: "", style: sheet.style(3, 0) });
  sheet.hiddenRows.delete(3);
  sheet.hiddenRows.add(2);
  sheet.merges = [{ top: 7, left: 0, bottom: 8, right: 1 }];
  sheet.put(1, 1, { ...sheet.cell(1, 1), style: {} });
  sheet.put(1, 2, { ...sheet.cell(1, 2), style: { fill: "#DDEBF7", locked: false } });
  book.sheet("Ẩn")!.state = "visible";
  book.sheet("Khoa")!.name = "Khóa & mở";
  book.customProperties.set("mã", 12);
  book.xmlParts.splice(0, 1, { id: "1", namespace: "urn:hopnhat:x", xml: '<x xmlns="urn:hopnhat:x"/>' });
  const bytes = saveBook(book, sample);
  const again = loadBook(bytes, "x.xlsx");
  for (const [index, one] of book.sheets.entries()) {
    const other = again.sheets[index]!;
    expect([...other.cells()]).toEqual([...one.cells()]);
    expect([other.name, other.state, other.merges]).toEqual([one.name, one.state, one.merges]);
    expect([...other.hiddenRows]).toEqual([...one.hiddenRows]);
  }
  expect([...again.customProperties]).toEqual([["mã", 12]]);
  expect(again.xmlParts.map(({ namespace }) => namespace)).toEqual(["urn:hopnhat:x"]);
  expect(cellAt(readXlsx(bytes, "x.xlsx").sheets[0]!, 9, 9)).toMatchObject({ formula: "1+2", value: 3 });
});

test("conditional formats of the file and added ones are saved, and one that is deleted is gone from the file", () => {
  const book = loadBook(sample, "x.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  const [own] = sheet.conditionalFormats;
  expect(own).toMatchObject({ type: "Custom", formula: "=$B3<0", areas: [parseArea("B3:B4")] });
  const mark = { id: "m", type: "Custom", formula: '=N("a<b")=0', fill: "#FFEB9C", priority: 0, stopIfTrue: false };
  sheet.conditionalFormats.push({ ...mark, areas: [parseArea("A3")!, parseArea("C3:C4")!] });
  const both = loadBook(saveBook(book, sample), "x.xlsx").sheet("Biểu 1")!.conditionalFormats;
  expect(both.map(({ formula, areas }) => [formula, areas.length])).toEqual([
    ["=$B3<0", 1],
    ['=N("a<b")=0', 2],
  ]);
  sheet.conditionalFormats.length = 0;
  expect(loadBook(saveBook(book, sample), "x.xlsx").sheet("Biểu 1")!.conditionalFormats).toEqual([]);
});

test("rows put in move what stands below; taken out again, all is as before", () => {
  const book = loadBook(sample, "x.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  const before = [...sheet.cells()];
  sheet.merges.push({ top: 2, left: 4, bottom: 5, right: 5 });
  book.shift(sheet, parseArea("4:5")!, "rows", 1, "person");
  expect(sheet.cell(6, 1).formula).toBe("=SUM(B3:B6)");
  expect(book.names[0]!.formula).toBe("='Biểu 1'!B7");
  expect([...sheet.hiddenRows]).toEqual([5]);
  expect(sheet.merges).toContainEqual({ top: 2, left: 4, bottom: 7, right: 5 });
  expect(sheet.conditionalFormats[0]!.areas).toEqual([parseArea("B3:B6")]);
  book.shift(sheet, parseArea("4:5")!, "rows", -1, "person");
  expect([...sheet.cells()]).toEqual(before);
  expect(sheet.merges).toContainEqual({ top: 2, left: 4, bottom: 5, right: 5 });
});

test("columns move the same way", () => {
  const book = loadBook(sample, "x.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  book.shift(sheet, parseArea("B:C")!, "columns", 1, "person");
  expect(sheet.cell(4, 3).formula).toBe("=SUM(D3:D4)");
  expect([...sheet.hiddenColumns]).toEqual([5]);
});

test.each([
  ["=SUM(A1:A3)", 6],
  ["=SUM(A1:A3,10)+A1*2", 18],
  ["=(A1+A2)/A3", 1],
  ["=-A1+50%", -0.5],
  ["=AVERAGE(A1:A3)-MAX(A1,A2)+MIN(A1:A3)+COUNT(A1:B3)", 4],
  ["=A1/B1", { error: "#DIV/0!" }],
  ["=SUM(A1:B2)+'Trang 2'!A1", 103],
  ["=SUM(A1+1,A2)", 4],
  ["=A1+C1", { error: "#VALUE!" }],
  ["=SUM(A1:C1)", 1],
] as const)("%s is calculated", (formula, result) => {
  const book = new Book("x.xlsx");
  const sheet = book.active;
  const other = new Sheet("2", "Trang 2");
  other.put(0, 0, { value: 100, style: {} });
  book.sheets.push(other);
  for (const row of [0, 1, 2]) sheet.put(row, 0, { value: row + 1, style: {} });
  sheet.put(0, 2, { value: "chữ", style: {} });
  book.edit(sheet, parseArea("E5")!, () => ({ value: 0, formula, style: {} }), "person");
  expect(sheet.cell(4, 4).value).toEqual(result);
});

test("a result goes on to the formulas that look at it, and one that is not understood stays as stored", () => {
  const book = loadBook(sample, "x.xlsx");
  const sheet = book.sheet("Biểu 1")!;
  sheet.put(0, 9, { value: 0, formula: "=B5*2", style: {} });
  sheet.put(1, 9, { value: 77, formula: "=VLOOKUP(B3,A1:B9,2)", style: {} });
  book.edit(sheet, parseArea("B3")!, (cell) => ({ ...cell, value: 1 }), "person");
  expect([sheet.cell(4, 1).value, sheet.cell(0, 9).value, sheet.cell(1, 9).value]).toEqual([1.25, 2.5, 77]);
});

test("an edit is told once, taken back by undo, and that is told too", () => {
  const book = new Book("x.xlsx");
  const told: BookEvent[] = [];
  book.listen((event) => told.push(event));
  const area = parseArea("A1:B1")!;
  book.edit(book.active, area, (cell) => ({ ...cell, value: 5 }), "person");
  expect(book.undo()).toBe(true);
  expect(book.active.cell(0, 1).value).toBe("");
  expect(told.map((event) => event.kind === "changed" && event.address)).toEqual(["A1:B1", "A1:B1"]);
});

test("an add-in's change of looks empties the undo list where Excel cannot take it back", () => {
  const book = new Book("x.xlsx");
  const area = parseArea("A1")!;
  book.edit(book.active, area, (cell) => ({ ...cell, value: 5 }), "person");
  book.restyle(book.active, area, (cell) => ({ ...cell, style: restyle(cell.style, "fill", "#FF0000") }), "addin");
  expect(book.undo()).toBe(false);
});
