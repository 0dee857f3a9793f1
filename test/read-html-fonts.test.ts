import { noMemo } from "#engine/memo.ts";
import { unicodeBook } from "#engine/recognise/unicode-book.ts";
import type { Workbook } from "#engine/workbook.ts";
import { readWorkbookBytes } from "#formats/read-file.ts";
import { cellsByAddress } from "#test/support/sheet-cells.ts";

/** As Excel writes it when it saves a page; the text is in the code page that old programs use. */
const page = (body: string, rules = ""): Workbook =>
  readWorkbookBytes(
    Buffer.from(
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><style>\n<!--table\n\t{mso-displayed-decimal-separator:"\\.";}\n${rules}\n-->\n</style></head><body>${body}</body></html>`,
      "latin1",
    ),
    "Biểu.xls",
  );
const table = (...rows: string[]): string => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const fontsOf = (book: Workbook): (string | undefined)[] =>
  Object.values(cellsByAddress(book.sheets[0]!)).map(({ font }) => font);
const unicodeOf = (book: Workbook): unknown[] =>
  Object.values(cellsByAddress(unicodeBook(book, noMemo).sheets[0]!)).map(({ value }) => value);

const RULES = `
td
	{mso-style-parent:style0;
	font-size:10.0pt;
	font-family:"\\.VnTime", sans-serif;
	mso-font-charset:0;}
.font5
	{font-size:12.0pt;
	font-family:VNI-Times;
	mso-generic-font-family:auto;}
.xl65
	{mso-style-parent:style0;
	font-family:"\\.VnTimeH", sans-serif;}
/* .xl66 {font-family:VNI-Times} */
.xl66, td.xl67 b
	{font-family:"Times New Roman", serif;
	mso-ascii-font-family:VNI-Times;}
.xl68 {text-align:center;}`;

describe("the font of a cell of an HTML page", () => {
  test("is told by the rules that Excel writes", () => {
    const cells = ["", "xl65", "xl66", "xl67", "xl68", '"xl68 xl65"'].map((name) => `<td class=${name}>a</td>`);
    expect(fontsOf(page(table(cells.join("")), RULES))).toEqual([
      ".VnTime",
      ".VnTimeH",
      undefined,
      ".VnTime",
      ".VnTime",
      ".VnTimeH",
    ]);
  });

  test("makes its text Unicode, in capitals where the font draws them", () => {
    const book = page(
      table(
        "<td>B¸o c¸o</td><td class=xl65>tæng sè</td><td class=xl66>Hà Giang</td><td>n&shy;íc ngoµi</td>",
        '<td class=xl66><font class="font5">&Ntilde;oaøn vaøo</font></td>',
      ),
      RULES,
    );
    expect(unicodeOf(book)).toEqual(["Báo cáo", "TỔNG SỐ", "Hà Giang", "nước ngoài", "Đoàn vào"]);
  });

  test.each([
    ["a font element", '<td><font size=2 face=".VnTime, Arial">a</font></td>'],
    ["a font element in capital letters", "<td><FONT FACE='.VnTime'><b>a</b><br><i>b</i></FONT></td>"],
    ["the cell's own style", "<td style='width:48pt;font-family:&quot;.VnTime&quot;,serif'>a</td>"],
    ["a heading cell's style", '<th style="font:bold 12pt/1.5 .VnTime">a</th>'],
    ["a paragraph", '<td><p style="font-family: .VnTime">a<p style="font-family:.VnTime">b</td>'],
    ["a span in another font", '<td style="font-family:Arial"><span style="font-family:.VnTime">a</span></td>'],
    ["a span that inherits", '<td style="font-family:.VnTime"><span style="font-family:inherit">a</span></td>'],
  ])("%s tells it", (_title, cell) => {
    expect(fontsOf(page(table(cell)))).toEqual([".VnTime"]);
  });

  test("ends with what named it, though tags are left out", () => {
    const rows =
      "<table style='font-family:VNI-Times'><tr style='font-family:.VnTime'><td>a<td style='font-family:Arial'>b<td><font face=VNI-Times>c" +
      "<tr><td>d<td><table style='font-family:.VnTime'><tr><td>e</table></td></tr></table><p>f</p>";
    expect(fontsOf(page(rows))).toEqual([".VnTime", undefined, "VNI-Times", "VNI-Times", ".VnTime", undefined]);
  });

  test("is that of the text outside tables too", () => {
    expect(fontsOf(page(`<div style="font-family:.VnTime"><p>a</p><p>b</div><p>c</p>${table("<td>d</td>")}`))).toEqual([
      ".VnTime",
      ".VnTime",
      undefined,
      undefined,
    ]);
  });

  test("is none where the text is partly in a legacy font, which is noted", () => {
    const book = page(
      table("<td>1.<font face=.VnTime>Tæng</font></td><td><font face=.VnTime>a</font>&nbsp;<br></td><td> b </td>"),
    );
    expect(fontsOf(book)).toEqual([undefined, ".VnTime", undefined]);
    expect(book.notes).toEqual(["mixed-fonts: Biểu"]);
  });

  test.each([
    ["elements that never end", "<b>".repeat(100_000) + "</i>".repeat(100_000), ""],
    ["elements around a wall", "<i>" + "<td>" + "<b></u>".repeat(100_000), ""],
    ["style sheets that never end", "<style>".repeat(60_000), ""],
    ["comments of a style sheet that never end", "", "/*".repeat(300_000)],
    ["rules without a beginning", "", "a{".repeat(100_000) + "}".repeat(100_000)],
    ["a long shorthand", `<p style="font:${"1px".repeat(100_000)}">`, ""],
  ])(
    "%s take no long time",
    (_title, body, rules) => {
      const found = page(`${table('<td style="font-family:.VnTime">a</td>')}${body}`, rules);
      expect(fontsOf(found)[0]).toBe(".VnTime");
    },
    2000,
  );
});
