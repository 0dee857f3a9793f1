import { readXlsx } from "#formats/read-xlsx.ts";
import type { Cell, Workbook } from "#engine/workbook.ts";
import { bookBytes, bookParts, linksPart, workbookLink, zipOfParts } from "#test/support/xlsx-builder.ts";
import type { BookText } from "#test/support/xlsx-builder.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

const NFD = "Tỉnh Đồng Tháp".normalize("NFD");

const STRINGS = [
  "<t>Tỉnh Đồng Tháp</t>",
  `<t>${NFD}</t>`,
  '<r><rPr><b/></rPr><t xml:space="preserve">Đậm </t></r><r><t>thường</t></r><rPh sb="0" eb="1"><t>XX</t></rPh><phoneticPr fontId="1"/>',
  "<t>a_x000D_\nb</t>",
  '<t xml:space="preserve">  hai đầu  </t>',
  "<t>&amp;&lt;&#7879;&#x1EC7;&gt; &nbsp; &#0;</t>",
  "<t>00123</t>",
  "<t/>",
  "<t>a<![CDATA[<&amp;]]><!-- ẩn -->c</t>",
  "<t>_x005F_x000D_</t>",
  "<t>một\r\nhai</t>",
  '<r><rPr><rFont val=".VnTime"/></rPr><t>Héi h÷u nghÞ</t></r>',
  '<r><rPr><rFont val=".VnTime"/></rPr><t>Héi</t></r><r><rPr><rFont val="Arial"/></rPr><t> Hội</t></r>',
  "<t>😀 ngoài mặt phẳng cơ bản</t>",
  "<r><t>1.013.</t></r><r><rPr><strike/></rPr><t>999.</t></r><r><rPr><sz val='11'/></rPr><t>000</t></r>",
  '<r><rPr><strike val="1"/></rPr><t>cả </t></r><r><rPr><strike/></rPr><t>hai</t></r>',
  '<r><rPr><strike val="0"/></rPr><t>không</t></r>',
]
  .map((inside) => `<si>${inside}</si>`)
  .join("");

const STYLES: BookText = {
  strings: STRINGS,
  numFmts:
    '<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="[Red]#,##0&quot;d&quot;"/><numFmt numFmtId="166" formatCode="GENERAL"/>',
  fonts:
    '<font><name val=".VnTime"/></font><font><name val="VNI-Times"/></font><font><strike/></font><font><strike val="0"/></font>',
  xfs: '<xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="49" fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/>',
};

// style indices: 1 dd/mm/yyyy · 2 builtin 14 · 3 red · 4 General by code · 5 text in .VnTime · 6 VNI-Times · 7 struck
// through · 8 said not to be
const CELLS: readonly (readonly [title: string, xml: string, cell: Cell | undefined])[] = [
  ["a shared string", '<c t="s"><v>0</v></c>', { value: "Tỉnh Đồng Tháp" }],
  ["combining marks stay as they are", '<c t="s"><v>1</v></c>', { value: NFD }],
  ["runs are joined and phonetic hints left out", '<c t="s"><v>2</v></c>', { value: "Đậm thường" }],
  ["the escape of a carriage return", '<c t="s"><v>3</v></c>', { value: "a\r\nb" }],
  ["outer spaces", '<c t="s"><v>4</v></c>', { value: "  hai đầu  " }],
  ["entities, known, numeric, unknown and impossible", '<c t="s"><v>5</v></c>', { value: "&<ệệ> &nbsp; \uFFFD" }],
  ["digits as text", '<c t="s"><v>6</v></c>', { value: "00123" }],
  ["an empty shared string is no cell", '<c t="s"><v>7</v></c>', undefined],
  ["CDATA and comments", '<c t="s"><v>8</v></c>', { value: "a<&amp;c" }],
  ["an escaped escape", '<c t="s"><v>9</v></c>', { value: "_x000D_" }],
  ["a line end in the file is a line feed", '<c t="s"><v>10</v></c>', { value: "một\nhai" }],
  ["a run in a legacy font", '<c t="s"><v>11</v></c>', { value: "Héi h÷u nghÞ", font: ".VnTime" }],
  ["runs in two fonts", '<c t="s"><v>12</v></c>', { value: "Héi Hội" }],
  ["a character outside the basic plane", '<c t="s"><v>13</v></c>', { value: "😀 ngoài mặt phẳng cơ bản" }],
  ["an inline string", '<c t="inlineStr"><is><t>Nội tuyến</t></is></c>', { value: "Nội tuyến" }],
  [
    "an inline string in runs",
    '<c t="inlineStr"><is><r><t xml:space="preserve">Nội </t></r><r><rPr><b/></rPr><t>tuyến</t></r></is></c>',
    { value: "Nội tuyến" },
  ],
  ["an empty inline string is no cell", '<c t="inlineStr"><is><t></t></is></c>', undefined],
  ["a space is a value", '<c t="inlineStr"><is><t> </t></is></c>', { value: " " }],
  ["a whole number", "<c><v>5843</v></c>", { value: 5843 }],
  ["zero is not missing", "<c><v>0</v></c>", { value: 0 }],
  ["minus zero is zero", "<c><v>-0</v></c>", { value: 0 }],
  ["a float", "<c><v>0.30000000000000004</v></c>", { value: 0.30000000000000004 }],
  ["a fraction", "<c><v>-12.125</v></c>", { value: -12.125 }],
  ["17 digits", "<c><v>12345678901234567</v></c>", { value: 12345678901234567 }],
  ["an exponent", "<c><v>1.5E+15</v></c>", { value: 1.5e15 }],
  ["no number in a number cell stays seen", "<c><v>12,5</v></c>", { value: "12,5" }],
  ["hexadecimal is no number", "<c><v>0x10</v></c>", { value: "0x10" }],
  ["a number too large for a double", "<c><v>1e999</v></c>", { value: "1e999" }],
  ["white space alone is no number", "<c><v> </v></c>", undefined],
  ["an empty value is no cell", "<c><v></v></c>", undefined],
  ["a styled cell without a value is no cell", '<c s="1"/>', undefined],
  ["true", '<c t="b"><v>1</v></c>', { value: true }],
  ["false", '<c t="b"><v>0</v></c>', { value: false }],
  ["an error", '<c t="e"><v>#N/A</v></c>', { value: { error: "#N/A" } }],
  ["a date", '<c s="1"><v>46000</v></c>', { value: 46000, format: "dd/mm/yyyy" }],
  ["a built-in date format", '<c s="2"><v>46000</v></c>', { value: 46000, format: "m/d/yyyy" }],
  ["a format with quotes", '<c s="3"><v>46000</v></c>', { value: 46000, format: '[Red]#,##0"d"' }],
  ["General by its code", '<c s="4"><v>1</v></c>', { value: 1 }],
  ["a style that does not exist", '<c s="99"><v>1</v></c>', { value: 1 }],
  ["a text format and a TCVN3 font", '<c s="5" t="s"><v>6</v></c>', { value: "00123", format: "@", font: ".VnTime" }],
  ["a VNI font", '<c s="6"><v>1</v></c>', { value: 1, font: "VNI-Times" }],
  ["a number struck through", '<c s="7"><v>1</v></c>', { value: 1, struck: "all" }],
  ["a formula struck through", '<c s="7"><f>1+1</f><v>2</v></c>', { value: 2, formula: "1+1", struck: "all" }],
  ["a font that is said not to strike", '<c s="8"><v>1</v></c>', { value: 1 }],
  ["a run struck through", '<c t="s"><v>14</v></c>', { value: "1.013.999.000", struck: "part" }],
  ["all runs struck through", '<c t="s"><v>15</v></c>', { value: "cả hai", struck: "all" }],
  ["a run that is not, in a font that is", '<c s="7" t="s"><v>16</v></c>', { value: "không" }],
  [
    "an inline run struck through beside one that is as the cell",
    '<c s="7" t="inlineStr"><is><r><t>a</t></r><r><rPr><strike/></rPr><t>b</t></r></is></c>',
    { value: "ab", struck: "all" },
  ],
  [
    "an ISO date with a date format",
    '<c t="d" s="1"><v>2026-03-05T00:00:00</v></c>',
    { value: 46086, format: "dd/mm/yyyy" },
  ],
  ["an ISO date without one", '<c t="d"><v>2026-03-05</v></c>', { value: 46086, format: "yyyy\\-mm\\-dd" }],
  ["a date cell that holds no date", '<c t="d"><v>hôm qua</v></c>', { value: "hôm qua" }],
  [
    "a formula with text",
    '<c t="str"><f>IF(1,"Đạt","")</f><v>Đạt</v></c>',
    { value: "Đạt", formula: 'IF(1,"Đạt","")' },
  ],
  ["a formula with entities", "<c><f>IF(A1&lt;&gt;2,1,0)</f><v>1</v></c>", { value: 1, formula: "IF(A1<>2,1,0)" }],
  ["a formula whose result is 0", "<c><f>1-1</f><v>0</v></c>", { value: 0, formula: "1-1" }],
  ["a formula whose result is FALSE", '<c t="b"><f>1=2</f><v>0</v></c>', { value: false, formula: "1=2" }],
  ["a formula whose result is the empty string", '<c t="str"><f>""</f><v></v></c>', { value: "", formula: '""' }],
  ["the same with an empty tag", '<c t="str"><f>""</f><v/></c>', { value: "", formula: '""' }],
  ["a formula never calculated", "<c><f>NOW()</f></c>", { value: "", formula: "NOW()", stored: false }],
  [
    "the same with an empty value",
    '<c s="1"><f>NOW()</f><v></v></c>',
    { value: "", formula: "NOW()", stored: false, format: "dd/mm/yyyy" },
  ],
  ["an equals sign in front is dropped", "<c><f>=SUM(A1:A2)</f><v>3</v></c>", { value: 3, formula: "SUM(A1:A2)" }],
  ["an array formula", '<c><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c>', { value: 1, formula: "ROW(1:2)" }],
  [
    "a what-if table",
    '<c><f t="dataTable" ref="A1:B2" dt2D="1" r1="C1" r2="C2"/><v>1</v></c>',
    { value: 1, formula: "TABLE(C1,C2)" },
  ],
  ["an empty formula element is none", "<c><f/><v>7</v></c>", { value: 7 }],
  ["LibreOffice's attribute on formulas", '<c><f aca="false">A1*2</f><v>4</v></c>', { value: 4, formula: "A1*2" }],
  ["an extension list in a cell", "<c><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", { value: 1 }],
];

function readOne(text: BookText): Workbook {
  return readXlsx(bookBytes(text), "thu.xlsx");
}

describe("one cell is read as", () => {
  test.each(CELLS)("%s", (_title, xml, expected) => {
    const rows = `<row r="3">${xml.replace("<c", '<c r="B3"')}</row>`;
    expect(cellsByAddress(readOne({ ...STYLES, rows }).sheets[0]!)).toEqual(expected ? { B3: expected } : {});
  });
});

describe("the same table however it is written", () => {
  const rows = CELLS.map(([, xml], i) => `<row r="${i + 1}">${xml.replace("<c", `<c r="A${i + 1}"`)}</row>`).join("");
  const plain = readOne({ ...STYLES, rows });

  const withPrefix = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
  const changed = (change: (name: string, xml: string) => string | Uint8Array): Uint8Array => {
    const parts = bookParts({ ...STYLES, rows });
    for (const [name, xml] of parts) parts.set(name, change(name, xml as string));
    return zipOfParts(parts);
  };
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le");
    return little ? bytes : bytes.swap16();
  };
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");

  test.each<[string, Uint8Array]>([
    [
      "a prefix on every element",
      changed((name, xml) => (name.startsWith("xl/") && !name.endsWith(".rels") ? withPrefix(xml) : xml)),
    ],
    ["the strict edition", changed((_, xml) => strict(xml))],
    ["absolute targets", bookBytes({ ...STYLES, rows, absolute: true })],
    ["UTF-16, little end first", changed((_, xml) => utf16(xml, true))],
    ["UTF-16, big end first", changed((_, xml) => utf16(xml, false))],
    ["a byte order mark", changed((_, xml) => `\uFEFF${xml}`)],
    ["no references", changed((_, xml) => xml.replace(/(<(?:c|row)) r="[A-Z0-9]+"/g, "$1"))],
    [
      "single quotes",
      changed((name, xml) => (name.includes("sheet1") ? xml.replace(/="([A-Za-z0-9]*)"/g, "='$1'") : xml)),
    ],
    [
      "spaces in tags",
      changed((name, xml) =>
        name.includes("sheet1") ? xml.replace(/ (r|t|s)="/g, '\n  $1 = "').replace(/<\/(c|row|v)>/g, "</$1 >") : xml,
      ),
    ],
    [
      "line ends between tags",
      changed((name, xml) => (name.includes("sheet1") ? xml.replace(/(<\/?(?:row|c)\b[^>]*>)/g, "\n$1\n") : xml)),
    ],
    [
      "backslashes in entry names",
      zipOfParts(new Map([...bookParts({ ...STYLES, rows })].map(([name, xml]) => [name.replaceAll("/", "\\"), xml]))),
    ],
    [
      "another case in entry names",
      zipOfParts(
        new Map(
          [...bookParts({ ...STYLES, rows })].map(([name, xml]) => [
            name.replace("sharedStrings", "SharedStrings"),
            xml,
          ]),
        ),
      ),
    ],
    [
      "a preamble before the zip",
      zipOfParts(bookParts({ ...STYLES, rows }), { preamble: new TextEncoder().encode("#!/bin/sh\n") }),
    ],
    ["a zip of the 64-bit kind", zipOfParts(bookParts({ ...STYLES, rows }), { zip64: true })],
  ])("%s", (_title, bytes) => {
    expect(readXlsx(bytes, "thu.xlsx")).toEqual(plain);
  });

  test("the plain reading is the table itself", () => {
    const expected = Object.fromEntries(CELLS.flatMap(([, , cell], i) => (cell ? [[`A${i + 1}`, cell]] : [])));
    expect(cellsByAddress(plain.sheets[0]!)).toEqual(expected);
    expect(plain.notes).toEqual(["mixed-fonts: shared"]);
  });
});

describe("places", () => {
  const at = (rows: string): Record<string, Cell> => cellsByAddress(readOne({ rows }).sheets[0]!);

  test("cells and rows out of order are put in order", () => {
    const { sheets } = readOne({
      rows: '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    });
    expect(sheets[0]!.rows).toEqual([
      { row: 1, columns: [1], cells: [{ value: 2 }] },
      { row: 4, columns: [0, 2], cells: [{ value: 1 }, { value: 3 }] },
    ]);
  });

  test("of a place stored twice the last value counts, and the reader says so", () => {
    const book = readOne({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' });
    expect(cellsByAddress(book.sheets[0]!)).toEqual({ A1: { value: 2 } });
    expect(book.notes).toEqual(["duplicate-cells: Biểu 01 1"]);
  });

  test("cells without references count on from the one before", () => {
    expect(at('<row r="4"><c r="C4"><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>')).toEqual({
      C4: { value: 1 },
      D4: { value: 2 },
      B5: { value: 3 },
    });
  });

  test("the last cell of a sheet costs one cell", () => {
    expect(at('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual({ XFD1048576: { value: 1 } });
  });

  test.each(["XFE1", "A1048577", "A0", "1", "AAAA1"])("a cell at %s makes the file damaged", (address) => {
    expect(() => at(`<row><c r="${address}"><v>1</v></c></row>`)).toThrow("damaged");
  });

  test("rows that fill the same columns share one list of them", () => {
    const { rows } = readOne({ rows: "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>" }).sheets[0]!;
    expect(rows[0]!.columns).toBe(rows[1]!.columns);
  });
});

describe("shared formulas", () => {
  test("each cell gets the formula shifted to its own place", () => {
    const { sheets } = readOne({
      rows: '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A$1:A1)</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="D3" s="0"><f t="shared" si="0"/></c></row>',
    });
    expect(cellsByAddress(sheets[0]!)).toEqual({
      C1: { value: 1, formula: "A1*$B$1+SUM(A$1:A1)" },
      C2: { value: 2, formula: "A2*$B$1+SUM(A$1:A2)" },
      D3: { value: "", formula: "B3*$B$1+SUM(B$1:B3)", stored: false },
    });
  });

  test("a cell may come before the one that stores the formula", () => {
    const { sheets } = readOne({
      rows: '<row r="1"><c r="A1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="0">B2</f><v>2</v></c></row>',
    });
    expect(cellsByAddress(sheets[0]!)).toEqual({ A1: { value: 1, formula: "B1" }, A2: { value: 2, formula: "B2" } });
  });

  test("a formula whose text is missing is told of", () => {
    const book = readOne({ rows: '<row r="1"><c r="A1"><f t="shared" si="7"/><v>1</v></c></row>' });
    expect(cellsByAddress(book.sheets[0]!)).toEqual({ A1: { value: 1, formula: "" } });
    expect(book.notes).toEqual(["lost-formulas: Biểu 01 1"]);
  });
});

describe("around the cells", () => {
  test("merges, hidden rows and hidden columns with content", () => {
    const [sheet] = readOne({
      before:
        '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/></cols>',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="D2"><v>1</v></c></row><row r="3" hidden="true"/><row r="4" ht="0" customHeight="1"><c r="A4"><v>1</v></c></row><row r="5" ht="0.75" hidden="0"><c r="A5"><v>1</v></c></row>',
      after: '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="E5"/></mergeCells>',
    }).sheets;
    expect(sheet).toMatchObject({
      hiddenRows: [1, 3],
      hiddenColumns: [1, 3],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      extras: { comments: 0, textBoxes: 0, pictures: 0 },
    });
  });

  test("sheet names, states and the 1904 system", () => {
    const parts = bookParts({
      workbookPr: '<workbookPr date1904="1"/>',
      sheetAttributes: 'state="veryHidden"',
      moreSheets: '<sheet name="A &amp; B" sheetId="2" state="hidden" r:id="rId9"/>',
      moreWorkbookLinks: workbookLink("rId9", "worksheet", "worksheets/sheet1.xml"),
    });
    const book = readXlsx(zipOfParts(parts), "thu.xlsx");
    expect(book.date1904).toBe(true);
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Biểu 01", "veryHidden"],
      ["A & B", "hidden"],
    ]);
  });

  test("an ISO date in the 1904 system", () => {
    const book = readOne({
      workbookPr: '<workbookPr date1904="true"/>',
      rows: '<row><c t="d"><v>1904-01-02</v></c></row>',
    });
    expect(cellsByAddress(book.sheets[0]!)).toEqual({ A1: { value: 1, format: "yyyy\\-mm\\-dd" } });
  });

  test("sheets that hold no cells are named in the notes", () => {
    const parts = bookParts({
      moreSheets: '<sheet name="Biểu đồ" sheetId="2" r:id="rId8"/><sheet name="Hộp" sheetId="3" r:id="rId9"/>',
      moreWorkbookLinks:
        workbookLink("rId8", "chartsheet", "chartsheets/sheet1.xml") +
        workbookLink("rId9", "dialogsheet", "dialogsheets/sheet1.xml"),
    });
    parts.set("xl/chartsheets/sheet1.xml", "<chartsheet/>").set("xl/dialogsheets/sheet1.xml", "<dialogsheet/>");
    const book = readXlsx(zipOfParts(parts), "thu.xlsx");
    expect(book.sheets).toHaveLength(1);
    expect(book.notes).toEqual(["chart-sheet: Biểu đồ", "dialog-sheet: Hộp"]);
  });

  test("properties, macros, links outside and our own parts", () => {
    const parts = bookParts({
      mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
      moreWorkbookLinks:
        workbookLink("rId7", "vbaProject", "vbaProject.bin") +
        workbookLink("rId8", "externalLink", "externalLinks/externalLink1.xml") +
        workbookLink("rId10", "customXml", "../customXml/item1.xml") +
        workbookLink("rId11", "customXml", "../customXml/item2.xml"),
    });
    const own = '<?xml version="1.0"?><hn:data xmlns:hn="urn:hopnhat:seal:1"><hn:x/></hn:data>';
    parts.set("customXml/item1.xml", own).set("customXml/item2.xml", '<a xmlns="urn:khac">urn:hopnhat:</a>');
    parts.set(
      "_rels/.rels",
      linksPart(
        ["officeDocument", "xl/workbook.xml"],
        ["http://x/metadata/core-properties", "docProps/core.xml"],
        ["extended-properties", "docProps/app.xml"],
      ),
    );
    parts.set(
      "docProps/core.xml",
      '<cp:coreProperties xmlns:cp="c" xmlns:dcterms="d"><dcterms:modified>2024-11-12T01:02:03Z</dcterms:modified></cp:coreProperties>',
    );
    parts.set("docProps/app.xml", "<Properties><Application>Microsoft Excel</Application></Properties>");
    expect(readXlsx(zipOfParts(parts), "thu.xlsm")).toMatchObject({
      format: "xlsm",
      hasMacros: true,
      externalLinks: 1,
      modified: "2024-11-12T01:02:03Z",
      application: "Microsoft Excel",
      ownParts: [{ namespace: "urn:hopnhat:seal:1", xml: own }],
      notes: [],
    });
  });

  test("comments, replies, text boxes and pictures are counted", () => {
    const parts = bookParts();
    parts.set(
      "xl/worksheets/_rels/sheet1.xml.rels",
      linksPart(
        ["comments", "../comments1.xml"],
        ["threadedComment", "../threads.xml"],
        ["drawing", "../drawings/drawing1.xml"],
      ),
    );
    parts.set("xl/comments1.xml", "<comments><commentList><comment/><comment/></commentList></comments>");
    parts.set(
      "xl/threads.xml",
      '<ThreadedComments><threadedComment id="a"/><threadedComment id="b" parentId="a"/></ThreadedComments>',
    );
    parts.set(
      "xl/drawings/drawing1.xml",
      "<d:wsDr xmlns:d='d' xmlns:a='a'><d:pic/><d:sp><d:txBody><a:p><a:r><a:t>Ghi chú</a:t></a:r></a:p></d:txBody></d:sp><d:sp><d:txBody><a:p/></d:txBody></d:sp></d:wsDr>",
    );
    expect(readXlsx(zipOfParts(parts), "thu.xlsx").sheets[0]!.extras).toEqual({
      comments: 3,
      textBoxes: 1,
      pictures: 1,
    });
  });

  test("a damaged drawing costs a note, not the sheet", () => {
    const parts = bookParts({ rows: "<row><c><v>1</v></c></row>" });
    parts.set("xl/worksheets/_rels/sheet1.xml.rels", linksPart(["drawing", "../drawings/drawing1.xml"]));
    parts.set("xl/drawings/drawing1.xml", "<d><e></d>");
    const book = readXlsx(zipOfParts(parts), "thu.xlsx");
    expect(book.sheets[0]!.rows).toHaveLength(1);
    expect(book.notes).toEqual(["unreadable-part: xl/drawings/drawing1.xml"]);
  });

  test("text over the limit of Excel is kept whole", () => {
    const long = "ư".repeat(40_000);
    expect(
      cellsByAddress(readOne({ rows: `<row><c t="inlineStr"><is><t>${long}</t></is></c></row>` }).sheets[0]!),
    ).toEqual({ A1: { value: long } });
  });
});
