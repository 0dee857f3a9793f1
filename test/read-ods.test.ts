// OpenDocument: what its cells, repeats and formulas stand for.
import { inspectJson } from "#formats/inspect.ts";
import { excelFormula } from "#formats/ods-formula.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { LIMITS } from "#formats/read-workbook.ts";
import { read, refusal, valuesOf } from "#test/support/reading.ts";
import { buildZip } from "#test/support/zip-builder.ts";

describe("OpenDocument", () => {
  const ods = (table: string, more = ""): Uint8Array =>
    buildZip([
      { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
      {
        name: "content.xml",
        data: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="T">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
      { name: "META-INF/manifest.xml", data: `<manifest:manifest>${more}</manifest:manifest>` },
    ]);
  const row = (inside: string, attributes = ""): string => `<table:table-row ${attributes}>${inside}</table:table-row>`;
  const text = (inside: string, attributes = ""): string =>
    `<table:table-cell office:value-type="string" ${attributes}><text:p>${inside}</text:p></table:table-cell>`;

  test("repeated rows and cells, spaces, spans and comments", () => {
    const book = read(
      ods(
        row(
          text("a<text:s text:c='2'/>b<text:tab/><text:span>c</text:span>", 'table:number-columns-repeated="2"') +
            "<table:table-cell table:number-columns-repeated='16382'/>",
          'table:number-rows-repeated="2"',
        ) +
          row(
            '<table:table-cell office:value-type="time" office:time-value="PT08H30M00S"><office:annotation><text:p>ghi</text:p></office:annotation><text:p>08:30</text:p></table:table-cell>',
          ) +
          row("<table:table-cell/>", 'table:number-rows-repeated="1048573"'),
      ),
      "a.ods",
    );
    expect(valuesOf(book)).toEqual({ A1: "a  b\tc", B1: "a  b\tc", A2: "a  b\tc", B2: "a  b\tc", A3: 8.5 / 24 });
    expect(book.sheets[0]!.extras.comments).toBe(1);
    expect(inspectJson(book)[0]!.dates).toEqual({ A3: "T08:30" });
  });

  test("text struck through by the style of its cell, or of its parent", () => {
    const styles =
      '<style:style style:name="x" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="y" style:family="table-cell" style:parent-style-name="x"/>' +
      '<style:style style:name="z" style:family="table-cell" style:parent-style-name="x"><style:text-properties style:text-line-through-style="none"/></style:style>';
    const cells = ["x", "y", "z"].map((name) => text(name, `table:style-name="${name}"`)).join("");
    const struck = read(ods(`${styles}${row(cells)}`), "a.ods").sheets[0]!.rows[0]!.cells.map((cell) => cell.struck);
    expect(struck).toEqual(["all", "all", undefined]);
  });

  test("a cell repeated without end is too large", () => {
    const endless = ods(
      row(text("a", 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"'),
    );
    expect(() => readWorkbookBytes(endless, "a.ods", { limits: { ...LIMITS, cells: 1000 } })).toThrow("too-large");
  });

  test("a cell repeated past the last column is damage", () => {
    expect(refusal(ods(row(text("a", 'table:number-columns-repeated="1000000"'))), "a.ods")).toBe(
      "damaged: a cell outside the sheet",
    );
  });

  test("encryption is told", () => {
    expect(refusal(ods("", "<manifest:encryption-data/>"), "a.ods")).toBe("password: an encrypted OpenDocument file");
  });

  test.each([
    ["of:=SUM([.B1:.B3];[.C$1])", "SUM(B1:B3,C$1)"],
    ["of:=[$'Biểu 01'.A1]+[$Hai.$B$2:.C3]", "'Biểu 01'!A1+Hai!$B$2:C3"],
    ['of:=IF([.A1]="a;[.B1]";1;{1;2|3;4})', 'IF(A1="a;[.B1]",1,{1,2;3,4})'],
    ["msoxl:=SUM(A1,B1)", "SUM(A1,B1)"],
  ])("the formula %s is %s", (stored, formula) => {
    expect(excelFormula(stored)).toBe(formula);
  });
});
