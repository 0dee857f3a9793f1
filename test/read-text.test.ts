// Text that holds a table: separators, quotes, encodings, and what is no table.
import { read, refusal, valuesOf } from "#test/support/reading.ts";

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
