// A book that uses everything a book can hold, for the tests of the writer.
import type { Book, BookRow, Style } from "#engine/book.ts";

const thin = { style: "thin" } as const;
const frame: NonNullable<Style["border"]> = { top: thin, bottom: thin, left: thin, right: thin };

export const headingStyle: Style = {
  font: { bold: true, color: "1F3864" },
  fill: "DDEBF7",
  border: frame,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
const textStyle: Style = { border: frame, vertical: "top", wrap: true };
const moneyStyle: Style = { border: frame, format: "#,##0" };
const dateStyle: Style = { border: frame, format: "dd/mm/yyyy" };
const inputStyle: Style = { border: { ...frame, bottom: { style: "double", color: "C00000" } }, locked: false };
const slanted: Style = {
  rotation: 45,
  indent: 2,
  horizontal: "left",
  font: { italic: true, underline: true, size: 9 },
};

const aidRows: readonly BookRow[] = [
  {
    row: 0,
    height: 24.5,
    cells: [{ column: 0, value: "TỔNG HỢP VIỆN TRỢ", style: { font: { bold: true, size: 14 } } }],
  },
  {
    row: 2,
    cells: ["STT", "Tên khoản viện trợ", "Giá trị (đồng)", "Ngày quyết định", "Đạt"].map((value, column) => ({
      column,
      value,
      style: headingStyle,
      ...(column === 1 ? { note: "Ghi đúng tên trong quyết định.\nKhông viết tắt." } : {}),
    })),
  },
  {
    row: 3,
    outline: 1,
    cells: [
      { column: 0, value: 1, style: textStyle },
      { column: 1, value: 'Nước sạch cho trường học <đợt 1> & "vệ sinh"', style: textStyle, link: "'Danh mục'!A1" },
      { column: 2, value: 1126000000, style: moneyStyle },
      { column: 3, value: 45366, style: dateStyle },
      { column: 4, value: true, style: textStyle },
    ],
  },
  {
    row: 4,
    outline: 1,
    hidden: true,
    cells: [
      { column: 0, value: 2, style: textStyle },
      { column: 1, value: '=HYPERLINK("http://example.org")', style: textStyle },
      { column: 2, value: 0.1 + 0.2, style: moneyStyle },
      { column: 3, value: -12.5, style: slanted },
      { column: 4, value: false, style: inputStyle },
    ],
  },
  {
    row: 5,
    cells: [
      { column: 0, style: inputStyle },
      { column: 1, formula: '"Cộng "&COUNTA(B4:B5)&" khoản"', value: "Cộng 2 khoản", style: textStyle },
      { column: 2, formula: "SUM(C4:C5)", value: 1126000000.3, style: moneyStyle },
      { column: 3, formula: "1/0", value: "#DIV/0!" },
      { column: 4, formula: "C6>0", value: true },
      { column: 5, formula: "C4-C4", value: 0 },
      { column: 6, formula: 'IF(C6<0,"âm","")', value: "" },
      { column: 7, formula: "C6+1" },
    ],
  },
];

export const richBook: Book = {
  title: "Tổng hợp cụm 5 <thử>",
  subject: "Kỳ 2024 & 2025",
  sheets: [
    {
      name: "Ẩn & rất ẩn",
      state: "veryHidden",
      columns: [],
      rows: [{ row: 0, cells: [{ column: 0, value: "x" }] }],
    },
    {
      name: "Viện trợ 'A' 24",
      tabColor: "70AD47",
      columns: [
        { width: 6 },
        { width: 40 },
        { width: 18, style: moneyStyle },
        { width: 14 },
        { width: 8 },
        { width: 9, hidden: true },
      ],
      rows: aidRows,
      merges: ["A1:E1", "A2:A2"],
      freeze: { rows: 3, columns: 2 },
      autoFilter: "A3:E5",
      protect: true,
      validations: [
        {
          ranges: "C4:C5 C8",
          type: "decimal",
          operator: "greaterThanOrEqual",
          formula1: "0",
          allowBlank: true,
          errorTitle: "Giá trị",
          error: "Số không âm.",
          promptTitle: "Gợi ý",
          prompt: 'Nhập "đồng",\nkhông nhập chữ.',
        },
        { ranges: "E4:E5", type: "list", formula1: '"Có,Không"', errorStyle: "warning" },
        { ranges: "D4:D5", type: "date", operator: "between", formula1: "45292", formula2: "45657" },
      ],
      conditionals: [
        {
          ranges: "C4:C5",
          formula: "C4<0",
          style: { font: { color: "C00000", bold: true }, fill: "FFC7CE" },
          stopIfTrue: true,
        },
        { ranges: "A4:E5", formula: "MOD(ROW(),2)=0", style: { fill: "F2F2F2" } },
      ],
      print: {
        landscape: true,
        titleRows: [2, 2],
        area: "A1:E6",
        fitWidth: 1,
        header: "&LCụm 5 && bạn&RNăm 2024",
        footer: "&CTrang &P/&N",
        breaks: [3],
        margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
        centerHorizontally: true,
      },
      gridLines: false,
      zoom: 85,
    },
    {
      name: "Danh mục",
      columns: [{ width: 30 }],
      rows: [{ row: 0, cells: [{ column: 0, value: "Mục", link: "'Viện trợ ''A'' 24'!B4", note: "Ghi chú khác" }] }],
      defaultRowHeight: 20,
      print: { fitWidth: 1, fitHeight: 1 },
    },
    { name: "Ẩn", state: "hidden", columns: [], rows: [] },
  ],
  names: [
    { name: "hopnhat.aid.committedVnd", ref: "'Viện trợ ''A'' 24'!$C$4:$C$5" },
    { name: "hopnhat.total.aidCount", ref: "'Viện trợ ''A'' 24'!$A$5", hidden: true },
  ],
  parts: [{ namespace: "urn:hopnhat:consolidated:1", xml: '<data xmlns="urn:hopnhat:consolidated:1">Cụm 5</data>' }],
};
