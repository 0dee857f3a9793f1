import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read as readBySheetJs, utils, write } from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import fc from "fast-check";
import { deflateSync } from "fflate";
import { cellsOf } from "#engine/workbook.ts";
import type { Workbook } from "#engine/workbook.ts";
import { inspectJson } from "#formats/inspect.ts";
import { excelFormula } from "#formats/ods-formula.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { LIMITS, UnreadableWorkbook } from "#formats/read-workbook.ts";
import { isArchive, unpackArchive } from "#formats/unpack-archive.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";
import { bookBytes } from "#test/support/xlsx-builder.ts";
import { buildZip } from "#test/support/zip-builder.ts";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "fixtures", "reading", name));
const refusal = (bytes: Uint8Array, name: string): string => {
  try {
    readWorkbookBytes(bytes, name);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return `${error.reason}: ${error.detail}`;
    throw error;
  }
  return "read";
};
const valuesOf = (book: Workbook): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsByAddress(book.sheets[0]!)).map(([address, { value }]) => [address, value]));
const read = (text: string | Uint8Array, name: string): Workbook =>
  readWorkbookBytes(typeof text === "string" ? Buffer.from(text) : text, name);

describe("one workbook saved by several programs in several formats", () => {
  const original = readWorkbookBytes(fixture("exceljs.xlsx"), "exceljs.xlsx");
  /** Serial numbers differ in the last digit a format stores, and formats in how they escape a space. */
  const comparable = (book: Workbook): unknown =>
    book.sheets.map(({ name, state, rows, merges, hiddenRows, hiddenColumns, extras }) => ({
      name,
      state,
      merges,
      hiddenRows,
      hiddenColumns,
      extras,
      rows: rows.map(({ row, columns, cells }) => ({
        row,
        columns,
        cells: cells.map(({ value, format, ...rest }) => ({
          ...rest,
          value: typeof value === "number" ? Number(value.toFixed(9)) : value,
          ...(format === undefined ? {} : { format: format.replaceAll("\\", "") }),
        })),
      })),
    }));

  test("the original holds what was put into it", () => {
    expect(inspectJson(original)).toMatchObject([
      {
        name: "Biểu 01",
        cells: { A4: "00123", B4: 0, C4: 0, C5: "", D4: { error: "#DIV/0!" }, B8: false },
        dates: { D2: "2024-03-15", D3: "2024-03-15T08:30" },
        formulas: { C5: 'IF(B4=0,"","x")', B7: "SUM(B2:B5,$B$2)" },
        merges: ["A1:D1", "A8:A9"],
        hiddenRows: [6],
        hiddenColumns: ["F"],
        uncalculated: [],
      },
      { name: "Tờ ẩn", state: "hidden", cells: { A1: "ẩn" } },
    ]);
    expect(cellsByAddress(original.sheets[0]!).A5).toEqual({ value: "Héi h÷u nghÞ", font: ".VnTime" });
    expect(original.sheets[0]!.extras.comments).toBe(1);
  });

  test.each([
    ["libreoffice.xlsx", "xlsx"],
    ["libreoffice.xls", "xls"],
    ["libreoffice.ods", "ods"],
  ])("%s reads the same", (name, format) => {
    const book = readWorkbookBytes(fixture(name), name);
    expect(book.format).toBe(format);
    expect(book.modified).toMatch(/^2024-11-12T00:00:00/);
    expect(book.notes).toEqual([]);
    expect(comparable(book)).toEqual(comparable(original));
  });

  test.each(["libreoffice.xls", "libreoffice.ods"])("%s cut at any length is refused, never read in part", (name) => {
    const bytes = fixture(name);
    for (let length = 600; length < bytes.length - 600; length += 331)
      expect(refusal(bytes.subarray(0, length), name)).toMatch(/^(damaged|not-a-workbook)/);
  });
});

describe("an .xls whose bytes are changed at random", () => {
  test("gives a workbook or a refusal, and not a word on the console", () => {
    const bytes = fixture("libreoffice.xls");
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const { at, byte } of changes) copy[at] = byte;
        return refusal(copy, "a.xls") !== "";
      }),
      { numRuns: 300 },
    );
  });
});

// Left to itself the library works without end on each of these.
test.each([
  ["a formula shorter than its own length says", { at: 4254, byte: 0x21 }],
  ["a list of sheets without its number", { at: 2080, byte: 0x17 }],
])("an .xls with %s is damaged", (_, { at, byte }) => {
  const copy = Uint8Array.from(fixture("libreoffice.xls"));
  copy[at] = byte;
  expect(refusal(copy, "a.xls")).toMatch(/^damaged: .* cut short/);
});

describe("grids written by SheetJS", () => {
  const grid = utils.aoa_to_sheet([
    ["STT", "Tên khoản viện trợ", "Giá trị"],
    [1, "Nước sạch", 1126000000],
    [2, "Trường học", 0.5],
    [null, "Tổng", 1126000000.5],
  ]);
  grid["C3"] = { t: "n", v: 0.5, z: "0.0%" };
  grid["A4"] = { t: "n", v: 46000, z: "dd/mm/yyyy" };
  grid["!merges"] = [utils.decode_range("A1:B1")];
  const book = utils.book_new();
  utils.book_append_sheet(book, grid, "Biểu 01");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["ẩn"]]), "Hai");
  book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
  // The library keeps one table of number formats for all it does and only renews it when it reads: what a garbled file
  // has left there would be written here.
  const sound = write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  beforeEach(() => void readBySheetJs(sound, { type: "array" }));

  test.each<[BookType, string]>([
    ["xlsx", "xlsx"],
    ["xlsm", "xlsm"],
    ["biff8", "xls"],
    ["xlsb", "xlsb"],
    ["xlml", "xml2003"],
  ])("%s is told by its content and read whole", (bookType, format) => {
    const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
    const result = readWorkbookBytes(bytes, "khong-phai-ten-that.bin");
    expect(result.format).toBe(format);
    expect(result.sheets.map(({ name, state }) => [name, state])).toEqual([
      ["Biểu 01", "visible"],
      ["Hai", "veryHidden"],
    ]);
    expect(result.sheets[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    const cells = cellsByAddress(result.sheets[0]!);
    // A cell under a merge is left out by the older formats' writers.
    delete cells.B1;
    expect(cells).toEqual({
      A1: { value: "STT" },
      C1: { value: "Giá trị" },
      A2: { value: 1 },
      B2: { value: "Nước sạch" },
      C2: { value: 1126000000 },
      A3: { value: 2 },
      B3: { value: "Trường học" },
      C3: { value: 0.5, format: "0.0%" },
      A4: { value: 46000, format: "dd/mm/yyyy" },
      B4: { value: "Tổng" },
      C4: { value: 1126000000.5 },
    });
  });

  test("an .xlsb is measured before any library sees it", () => {
    const bomb = {
      name: "xl/unused.bin",
      data: "",
      packed: deflateSync(new Uint8Array(2 ** 23)),
      size: 2 ** 23,
      crc: 0,
    };
    const bytes = buildZip([
      {
        name: "[Content_Types].xml",
        data: '<Types><Override PartName="/xl/workbook.bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
      },
      {
        name: "_rels/.rels",
        data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
      bomb,
    ]);
    expect(() => readWorkbookBytes(bytes, "a.xlsb", { limits: { ...LIMITS, ratioFrom: 2 ** 20 } })).toThrow(
      "too-large",
    );
  });

  test("an XML spreadsheet with a DOCTYPE, or cut short, is refused", () => {
    const xml = write(book, { type: "string", bookType: "xlml" }) as string;
    expect(refusal(Buffer.from(xml.replace("?>", "?><!DOCTYPE x>")), "a.xml")).toBe("unsafe: XML with a DOCTYPE");
    expect(refusal(Buffer.from(xml.slice(0, -30)), "a.xml")).toBe("damaged: XML is cut short");
  });
});

const LETTER = [
  "Kính gửi cụm trưởng,",
  "Em gửi báo cáo, số liệu, ảnh ạ; xin xem giúp; cảm ơn.",
  "Liên hiệp các tổ chức hữu nghị tỉnh Kiên Giang, năm 2024, ngày 20/11/2024, tổng 1,126 tỷ, 15,7 %.",
  "Đoàn vào, đoàn ra, viện trợ, hội nghị đều có.",
  "Trân trọng.",
].join("\n");

describe("comma, semicolon and tab separated text", () => {
  const TABLE = {
    A1: "Tên",
    B1: "Giá trị",
    A2: "Nước; sạch, tốt",
    B2: "1,126",
    A3: 'nói "vâng"\nxuống dòng',
    B3: "00123",
  };
  const quoted = (separator: string): string =>
    `Tên${separator}Giá trị\r\n"Nước; sạch, tốt"${separator}"1,126"\r\n"nói ""vâng""\nxuống dòng"${separator}00123\r\n`;

  test.each<[string, string | Uint8Array]>([
    ["commas", quoted(",")],
    ["semicolons", quoted(";")],
    ["tabs", quoted("\t")],
    ["a byte order mark", `\uFEFF${quoted(";")}`],
    ["UTF-16, little end first", Buffer.from(`\uFEFF${quoted("\t")}`, "utf16le")],
    ["UTF-16, big end first", Buffer.from(`\uFEFF${quoted("\t")}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(quoted(";") + "a".repeat(200) + "\n", "utf16le")],
    ["a separator said in the first line", `sep=;\r\n${quoted(";")}`],
    ["no line end at the end", quoted(";").trimEnd()],
  ])("with %s", (title, text) => {
    const values = valuesOf(read(text, "Đồng Tháp.csv"));
    if (title.includes("without a mark")) delete values.A4;
    expect(values).toEqual(TABLE);
  });

  test("Windows-1258 with its combining marks", () => {
    // "Việt" as that code page stores it: V, i, e circumflex, dot below, t
    expect(valuesOf(read(Uint8Array.of(0x56, 0x69, 0xea, 0xf2, 0x74, 0x3b, 0xf0, 0x0a), "a.csv"))).toEqual({
      A1: "Vi\u00ea\u0323t",
      B1: "đ",
    });
  });

  test("a letter cut in two is lost alone, the others stay UTF-8", () => {
    const bytes = Buffer.concat([
      Buffer.from("Dự án;Tỉnh Kiên Giang\nA"),
      Buffer.of(0xe1, 0xba),
      Buffer.from(";Y tế\n"),
    ]);
    expect(valuesOf(read(bytes, "a.csv"))).toEqual({ A1: "Dự án", B1: "Tỉnh Kiên Giang", A2: "A\uFFFD", B2: "Y tế" });
  });

  test("a decimal comma beside semicolons cuts nothing", () => {
    expect(valuesOf(read("a;1,5;2,5\nb;3,5;4,5\n", "a.csv"))).toEqual({
      A1: "a",
      B1: "1,5",
      C1: "2,5",
      A2: "b",
      B2: "3,5",
      C2: "4,5",
    });
  });

  test("the sheet bears the file's name, values stay text, empty fields are no cells", () => {
    const book = read("a,,007\n\n,b", "nam/Bao cao.2024.csv");
    expect(book.sheets[0]!.name).toBe("Bao cao.2024");
    expect(valuesOf(book)).toEqual({ A1: "a", C1: "007", B3: "b" });
  });

  test.each([
    ["bao-cao.csv", "một cột", "read"],
    ["bao-cao.xls", "a\tb\nc\td\n", "read"],
    ["bao-cao.xls", "a,b,c\nd,e,f\n", "read"],
    ["bao-cao.xlsx", "TT;Tên;Số\n1;A;2\n2;B;3", "read"],
    ["bao-cao", "BÁO CÁO NĂM 2024\n\nTT\tTên đoàn\tSố khách\n1\tĐoàn A\t12\n", "read"],
    ["bao-cao.txt", "Tên;Số khách\nĐoàn A;12\nĐoàn B;3", "read"],
    ["bao-cao.txt", '1,"Dự án nước sạch, giai đoạn 2",Mỹ\n2,"Y tế, giáo dục",Đức\n', "read"],
    ["thư.txt", LETTER, "not-a-workbook: text without a table"],
    ["thư.txt", LETTER.replace(/, /g, ",  ").replace(/\n/g, "\r\n"), "not-a-workbook: text without a table"],
    ["thư.xls", LETTER, "not-a-workbook: text without a table"],
    [
      "thư",
      "LIÊN HIỆP\tCỘNG HÒA\nSố: 12\tĐộc lập\n\nKính gửi\nKhoản 1: 1,5 tỷ\nKhoản 2: 2,25 tỷ\nXin cảm ơn\nHết",
      "not-a-workbook: text without a table",
    ],
    ["ý.txt", "- nội dung A;\n- nội dung B; nội dung C;\n- nội dung D;", "not-a-workbook: text without a table"],
    ["số.json", "[1,2,3],\n[4,5,6]", "not-a-workbook: text without a table"],
    ["bao-cao.xlsx", "một đoạn văn, không phải bảng", "not-a-workbook: text without a table"],
    ["data.json", '{"a": 1}', "not-a-workbook: text without a table"],
    ["trang.html", "<html><p>không có bảng</p></html>", "not-a-workbook: markup without a table"],
    ["trang.mht", "MIME-Version: 1.0\n", "unsupported: a web archive"],
  ])("%s holding %j is %s", (name, text, outcome) => {
    expect(refusal(Buffer.from(text), name)).toBe(outcome);
  });
});

describe("an HTML page named .xls", () => {
  const page = (body: string): Workbook =>
    read(`<html><head><title>x</title><style>td{a:b}</style></head><body>${body}</body></html>`, "Biểu.xls");

  test("a bracket inside a quoted attribute ends no tag, nor does a quote that is part of a word begin one", () => {
    const row = (...attributes: string[]) => attributes.map((text, i) => `<td ${text}>${i + 1}</td>`).join("");
    const cells = row('title="a > b"', "title = 'x>\"y\">z' rowspan=1", "title=it's", 'title="chưa đóng');
    expect(valuesOf(page(`<table><tr>${cells}</tr></table>`))).toEqual({ A1: "1", B1: "2", C1: "3", D1: "4" });
  });

  test("cells, spans, entities and line breaks", () => {
    const book = page(
      "<h1>BÁO&nbsp;CÁO</h1><table><tr><th rowspan=2>STT</th><th colspan='2'>Gi&aacute; trị</th></tr><tr><th>VND<th>USD</tr><tr><td> 1 </td><td>1.126<br>tỷ</td><td>&nbsp;</td></table>",
    );
    expect(book).toMatchObject({ format: "html", sheets: [{ name: "Biểu" }] });
    expect(valuesOf(book)).toEqual({
      A1: "BÁO\u00a0CÁO",
      A2: "STT",
      B2: "Giá trị",
      B3: "VND",
      C3: "USD",
      A4: "1",
      B4: "1.126\ntỷ",
    });
    expect(inspectJson(book)[0]!.merges).toEqual(["A2:A3", "B2:C2"]);
  });

  test("two tables stand below each other, a table in a cell is its text", () => {
    expect(
      valuesOf(
        page(
          "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td><td>d</td></tr></table><p>Ghi chú</p><table><tr><td>e</td></tr></table>",
        ),
      ),
    ).toEqual({
      A1: "a b c",
      B1: "d",
      A2: "Ghi chú",
      A3: "e",
    });
  });

  test("scripts and comments are not shown, hidden rows are told", () => {
    const book = page(
      '<!-- x --><script>if (a < b) "<td>"</script><table><tr style="display:none"><td>ẩn</td></tr><tr><td>a < b</td></tr></table>',
    );
    expect(valuesOf(book)).toEqual({ A1: "ẩn", A2: "a < b" });
    expect(book.sheets[0]!.hiddenRows).toEqual([0]);
  });

  test.each([
    ["bare angle brackets", "<".repeat(300_000) + ">"],
    ["scripts that never end", "<script>".repeat(60_000)],
    ["tags that never end", "<td ".repeat(300_000)],
  ])(
    "%s in great number take no long time",
    (_title, body) => {
      expect(page(`<table><tr><td>a</td></tr></table>${body}`).sheets).toHaveLength(1);
    },
    2000,
  );

  test("the page's own code page counts", () => {
    const bytes = Buffer.from('<meta charset="windows-1258"><table><tr><td>\xf0</td></tr></table>', "latin1");
    expect(valuesOf(read(bytes, "a.xls"))).toEqual({ A1: "đ" });
  });
});

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

describe("a zip of workbooks", () => {
  const inside = bookBytes({ rows: "<row><c><v>1</v></c></row>" });
  const archive = buildZip([
    { name: "Cụm 5\\b.xlsx", data: inside },
    { name: "__MACOSX/._b.xlsx", data: "x" },
    { name: "../../a.csv", data: "x" },
    { name: "thư mục/", data: "", method: 0 },
  ]);

  test("is known as one, and gives its files by name", () => {
    expect([isArchive(archive, LIMITS), isArchive(inside, LIMITS), isArchive(Buffer.from("PK"), LIMITS)]).toEqual([
      true,
      false,
      false,
    ]);
    const files = unpackArchive(archive, LIMITS);
    expect(files.map(({ name }) => name)).toEqual(["a.csv", "Cụm 5/b.xlsx"]);
    expect([...cellsOf(readWorkbookBytes(files[1]!.bytes, "b.xlsx").sheets[0]!)]).toHaveLength(1);
  });
});
