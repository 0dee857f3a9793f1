import { readWorkbookBytes } from "#formats/read-file.ts";
import { UnreadableWorkbook } from "#formats/read-workbook.ts";
import { noMemo } from "#engine/memo.ts";
import { unicodeBook } from "#engine/recognise/unicode-book.ts";
import type { Workbook } from "#engine/workbook.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

const document = (styles: string, tables: readonly string[]): Workbook =>
  readWorkbookBytes(
    Buffer.from(
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40">` +
        `<Styles>${styles}</Styles>${tables.map((table, i) => `<Worksheet ss:Name="T${i + 1}">${table}</Worksheet>`).join("")}</Workbook>`,
    ),
    "a.xls",
  );
const style = (id: string, font: string, parent?: string): string =>
  `<Style ss:ID="${id}"${parent === undefined ? "" : ` ss:Parent="${parent}"`}>${font}</Style>`;
const named = (name: string): string => `<Font ss:FontName="${name}" ss:Size="12"/>`;
const cell = (text: string, attributes = ""): string =>
  `<Cell ${attributes}><Data ss:Type="String">${text}</Data></Cell>`;
const rich = (inside: string, attributes = ""): string =>
  `<Cell ${attributes}><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${inside}</ss:Data></Cell>`;
const table = (inside: string, attributes = ""): string => `<Table ${attributes}>${inside}</Table>`;
const row = (inside: string, attributes = ""): string => `<Row ${attributes}>${inside}</Row>`;
const fontsOf = (book: Workbook, sheet = 0): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsByAddress(book.sheets[sheet]!)).map(([address, { font }]) => [address, font]));
const valuesOf = (book: Workbook): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsByAddress(book.sheets[0]!)).map(([address, { value }]) => [address, value]));
const asUnicode = (book: Workbook): Workbook => unicodeBook(book, noMemo);

const STYLES = [
  style("Default", named(".VnTime")),
  style("vni", named("VNI-Times")),
  style("capitals", named(".VnTimeH")),
  style("times", named("Times New Roman")),
  style("child", '<NumberFormat ss:Format="@"/>', "vni"),
  style("bold", '<Font ss:Bold="1"/>'),
].join("");

describe("the font of a cell of an XML spreadsheet", () => {
  test("is its style's, its row's, its column's, its table's, else the default's", () => {
    const columns = '<Column/><Column ss:StyleID="times" ss:Span="1"/><Column ss:Index="5" ss:StyleID="capitals"/>';
    const book = document(STYLES, [
      table(
        columns +
          row(cell("a") + cell("b") + cell("c") + cell("d", 'ss:StyleID="vni"') + cell("e")) +
          row(cell("a") + cell("e", 'ss:Index="5"') + cell("f", 'ss:StyleID="times"'), 'ss:StyleID="vni" ss:Index="4"'),
      ),
      table(row(cell("a") + cell("b", 'ss:StyleID="child"') + cell("c", 'ss:StyleID="bold"')), 'ss:StyleID="times"'),
    ]);
    expect(fontsOf(book)).toEqual({
      A1: ".VnTime",
      B1: undefined,
      C1: undefined,
      D1: "VNI-Times",
      E1: ".VnTimeH",
      A4: "VNI-Times",
      E4: "VNI-Times",
      F4: undefined,
    });
    expect(fontsOf(book, 1)).toEqual({ A1: undefined, B1: "VNI-Times", C1: ".VnTime" });
  });

  test("strikes its text through where its style or its style's parent does", () => {
    const styles = [
      style("x", '<Font ss:StrikeThrough="1"/>'),
      style("y", named("Arial"), "x"),
      style("z", named("Arial")),
    ];
    const cells = ["x", "y", "z"].map((id) => cell(id, `ss:StyleID="${id}"`)).join("");
    const { rows } = document(styles.join(""), [table(row(cells))]).sheets[0]!;
    expect(rows[0]!.cells.map(({ struck }) => struck)).toEqual(["all", "all", undefined]);
  });

  test("makes its text Unicode, in capitals where the font draws them", () => {
    const book = asUnicode(
      document(STYLES, [
        table(
          row(
            cell("B¸o c¸o") +
              cell("tæng sè", 'ss:StyleID="capitals"') +
              cell("Ñoaøn vaøo", 'ss:StyleID="vni"') +
              cell("Đoàn ra", 'ss:StyleID="times"'),
          ),
        ),
      ]),
    );
    expect(valuesOf(book)).toEqual({ A1: "Báo cáo", B1: "TỔNG SỐ", C1: "Đoàn vào", D1: "Đoàn ra" });
  });

  test("merged cells count as columns, empty ones too", () => {
    const book = document(STYLES, [
      table(
        row(cell("a", 'ss:MergeAcross="2" ss:StyleID="vni"') + cell("d", 'ss:StyleID="times"') + cell("e")) +
          row('<Cell ss:MergeAcross="1" ss:StyleID="times"/>' + cell("c", 'ss:StyleID="vni"') + cell("d")),
      ),
    ]);
    expect(fontsOf(book)).toEqual({ A1: "VNI-Times", D1: undefined, E1: ".VnTime", C2: "VNI-Times", D2: ".VnTime" });
    expect(book.sheets[0]!.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 1, left: 0, bottom: 1, right: 1 },
    ]);
  });
});

describe("text of an XML spreadsheet whose letters are formatted one by one", () => {
  test("is read whole, whatever stands inside and outside a font", () => {
    const book = document(STYLES, [
      table(
        row(
          rich('<B>Tổng</B> số <Font html:Color="#FF0000">năm &lt;2024&gt;</Font>') +
            rich('<Font html:Face="Arial">a<Font html:Size="9">b</Font>c</Font>'),
          'ss:StyleID="times"',
        ),
      ),
    ]);
    expect(valuesOf(book)).toEqual({ A1: "Tổng số năm <2024>", B1: "abc" });
    expect(book.notes).toEqual([]);
  });

  test("has the font all of it is in, and none where it is partly in a legacy font", () => {
    const book = document(STYLES, [
      table(
        row(
          rich(
            '<Font html:Face=".VnTime">Tæng</Font> <B><Font html:Face=".VnTime">sè</Font></B>',
            'ss:StyleID="times"',
          ) +
            rich("<B>Toång</B> soá", 'ss:StyleID="vni"') +
            rich('<Font html:Face="Arial">Tổng số</Font>', 'ss:StyleID="vni"') +
            rich('Toång <Font html:Face="Arial">số</Font>', 'ss:StyleID="vni"'),
        ),
      ),
      table(row(cell("a"))),
    ]);
    expect(fontsOf(book)).toEqual({ A1: ".VnTime", B1: "VNI-Times", C1: undefined, D1: undefined });
    expect(book.notes).toEqual(["mixed-fonts: T1"]);
  });

  test("is not that of the comment beside it", () => {
    const note = '<Comment><ss:Data><Font html:Face="VNI-Times">ghi</Font> chú</ss:Data></Comment></Cell>';
    const book = document(STYLES, [table(row(cell("a", 'ss:StyleID="times"').replace("</Cell>", note)))]);
    expect(cellsByAddress(book.sheets[0]!)).toEqual({ A1: { value: "a" } });
    expect(book.sheets[0]!.extras.comments).toBe(1);
  });
});

describe("an XML spreadsheet that nobody's program writes", () => {
  test("a style that nobody defined is the default", () => {
    const book = document(style("Default", "", "none") + style("a", named("VNI-Times"), "none"), [
      table(row(cell("x", 'ss:StyleID="nobody"') + cell("y", 'ss:StyleID="a"') + cell("z", 'ss:Index="0"'))),
    ]);
    expect(fontsOf(book)).toEqual({ A1: undefined, B1: "VNI-Times", C1: undefined });
  });

  test.each([
    ["styles that stand on each other", style("a", "", "b") + style("b", "", "a")],
    ["a style that stands on itself", style("a", "", "a").replace(/Style/g, "style")],
    ["two styles of one name", style("b", "", "a") + style("a", "") + style("a", "", "b")],
  ])("%s are damage, not a wait", (_title, styles) => {
    expect(() => document(styles, [table(row(cell("x", 'ss:StyleID="a"')))])).toThrow(UnreadableWorkbook);
  });

  test.each([
    ["one column many times", '<Column ss:Span="4000000000"/>'],
    ["one column in small letters", '<column ss:Span="4000000000"/>'],
    ["many columns a few times", '<Column ss:Span="16000"/>'.repeat(2)],
  ])("%s is damage, not a wait", (_title, columns) => {
    expect(() => document(STYLES, [table(columns + row(cell("a")))])).toThrow(UnreadableWorkbook);
  });

  test("tags that never end take no long time", () => {
    expect(() => document(STYLES, [table("<Cell MergeAcross ".repeat(100_000))])).toThrow(UnreadableWorkbook);
  }, 2000);
});
