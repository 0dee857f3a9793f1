import { read, utils, write } from "@e965/xlsx";
import type { CellObject } from "@e965/xlsx";
import ExcelJS from "exceljs";
import fc from "fast-check";
import { addressOf } from "#engine/address.ts";
import { isDateFormat } from "#engine/number-format.ts";
import { readXlsx } from "#formats/read-xlsx.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

/** Readers of others: what they see in a generated workbook is what ours must see. */
const text = fc
  .string({
    unit: fc.constantFrom(..."aZ09 .,;:&<>\"'=_x-/đĐươẾệ\u0301\u00a0\n😀".match(/./gsu)!),
    minLength: 1,
    maxLength: 24,
  })
  // A reader of ours and theirs may differ on what an escape in the making means; only real escapes are tested elsewhere.
  .filter((value) => !/_x[0-9A-Fa-f]{4}_/.test(value));
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, 1.126, 1126000000, 0.1 + 0.2, 1e15),
);
const value = fc.oneof(text, number, fc.boolean());
const place = fc.record({ row: fc.nat(60), column: fc.nat(40) });
const grid = fc.array(fc.record({ place, value }), { maxLength: 60 });

test("a workbook written by SheetJS holds what was put into it", () => {
  fc.assert(
    fc.property(grid, fc.boolean(), (cells, compression) => {
      const expected: Record<string, unknown> = {};
      for (const { place, value } of cells)
        expected[addressOf(place.row, place.column)] = Object.is(value, -0) ? 0 : value;
      const sheet: Record<string, CellObject | string> = { "!ref": "A1:AO61" };
      for (const [address, v] of Object.entries(expected))
        sheet[address] = {
          t: typeof v === "string" ? "s" : typeof v === "number" ? "n" : "b",
          v: v as string | number | boolean,
        };
      const book = utils.book_new();
      utils.book_append_sheet(book, sheet, "T");
      const bytes = new Uint8Array(
        write(book, { type: "array", bookType: "xlsx", compression, bookSST: compression }) as ArrayBuffer,
      );
      const found = cellsByAddress(readXlsx(bytes, "a.xlsx").sheets[0]!);
      expect(Object.fromEntries(Object.entries(found).map(([address, cell]) => [address, cell.value]))).toEqual(
        expected,
      );
    }),
    { numRuns: 60 },
  );
});

test("a styled workbook written by exceljs reads as exceljs and SheetJS read it", async () => {
  const book = new ExcelJS.Workbook();
  for (let s = 0; s < 3; s++) {
    const sheet = book.addWorksheet(`Biểu 0${s + 1}`);
    sheet.mergeCells("A1:H1");
    sheet.getCell("A1").value = "BÁO CÁO";
    for (let r = 2; r < 80; r++) {
      sheet.getCell(r, 1).value = r;
      sheet.getCell(r, 2).value = `Khoản viện trợ số ${r % 7}`;
      sheet.getCell(r, 3).value = r % 5 === 0 ? 0 : r * 1126000.25;
      sheet.getCell(r, 3).numFmt = "#,##0.00";
      sheet.getCell(r, 4).value = new Date(Date.UTC(2024, r % 12, r % 28, r % 24));
      sheet.getCell(r, 4).numFmt = r % 2 ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm";
      sheet.getCell(r, 5).value = { formula: `C${r}*2`, result: r % 5 === 0 ? 0 : r * 2252000.5 };
      sheet.getCell(r, 6).value = { richText: [{ text: "Đậm ", font: { bold: true } }, { text: "thường" }] };
      sheet.getCell(r, 7).value = r % 3 === 0 ? null : r % 2 === 0;
      sheet.getCell(r, 8).value = { error: "#N/A" } as ExcelJS.CellErrorValue;
    }
    sheet.fillFormula(
      "I2:I79",
      "C2+$C$2",
      Array.from({ length: 78 }, (_, i) => i),
    );
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const ours = readXlsx(bytes, "a.xlsx");
  const theirs = read(bytes, { type: "array", cellFormula: true, cellNF: true });

  expect(ours.sheets.map(({ name }) => name)).toEqual(theirs.SheetNames);
  for (const sheet of ours.sheets) {
    const cells = cellsByAddress(sheet);
    const other = theirs.Sheets[sheet.name]!;
    expect(sheet.merges).toEqual(
      other["!merges"]!.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    );
    const addresses = Object.keys(other).filter(
      (address) => /^[A-Z]+\d+$/.test(address) && (other[address] as CellObject).t !== "z",
    );
    expect(Object.keys(cells).sort()).toEqual(addresses.sort());
    for (const address of addresses) {
      const theirCell = other[address] as CellObject;
      const cell = cells[address]!;
      expect([address, cell.formula]).toEqual([address, theirCell.f]);
      if (theirCell.t === "e") expect(cell.value).toEqual({ error: "#N/A" });
      else expect([address, cell.value]).toEqual([address, theirCell.v]);
      expect(isDateFormat(cell.format)).toBe(address.startsWith("D"));
    }
  }
});

test("dates come back as the serial numbers of the days that went in", async () => {
  const days = ["1900-03-01", "1999-12-31", "2024-02-29", "2026-11-23", "9999-12-31"];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("T");
  days.forEach((day, i) => {
    sheet.getCell(i + 1, 1).value = new Date(`${day}T00:00:00Z`);
  });
  const read = readXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "a.xlsx");
  const cells = Object.values(cellsByAddress(read.sheets[0]!));
  expect(cells.map(({ value, format }) => [value, isDateFormat(format)])).toEqual(
    days.map((day) => [Date.parse(`${day}T00:00:00Z`) / 864e5 + 25569, true]),
  );
});
