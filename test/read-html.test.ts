// HTML pages with tables, as many programs write them under the name .xls.
import type { Workbook } from "#engine/workbook.ts";
import { inspectJson } from "#formats/inspect.ts";
import { read, valuesOf } from "#test/support/reading.ts";

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
