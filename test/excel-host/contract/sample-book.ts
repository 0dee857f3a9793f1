// The small workbook of the contract's cases.
import type { Book } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";

const book: Book = {
  sheets: [
    {
      name: "Biểu 1",
      columns: [{ width: 20 }, { width: 12 }, { width: 12 }, { width: 12, hidden: true }],
      rows: [
        { row: 0, cells: [{ column: 0, value: "BÁO CÁO" }] },
        {
          row: 1,
          cells: ["Tên", "Giá trị", "Ngày", "Đạt"].map((value, column) => ({
            column,
            value,
            style: { fill: "DDEBF7" },
          })),
        },
        {
          row: 2,
          cells: [
            { column: 0, value: "Nước sạch" },
            { column: 1, value: 1_126_000_000, style: { format: "#,##0" } },
            { column: 2, value: 45366, style: { format: "dd/mm/yyyy" } },
            { column: 3, value: true },
          ],
        },
        {
          row: 3,
          hidden: true,
          cells: [
            { column: 0, value: "1.234,5", style: { format: "@", font: { name: ".VnTime" } } },
            { column: 1, value: 0.25, style: { format: "0%" } },
          ],
        },
        { row: 4, cells: [{ column: 1, value: 1_126_000_000.25, formula: "SUM(B3:B4)" }] },
        { row: 6, cells: [{ column: 5, style: { fill: "FFC7CE" } }] },
      ],
      merges: ["A1:C1"],
      conditionals: [{ ranges: "B3:B4", formula: "$B3<0", style: { fill: "FFC7CE" } }],
    },
    { name: "Đối chiếu 'A' 2", columns: [], rows: [{ row: 0, cells: [{ column: 0, value: "x" }] }] },
    { name: "Ẩn", state: "hidden", columns: [], rows: [{ row: 0, cells: [{ column: 0, value: 7 }] }] },
    { name: "RatAn", state: "veryHidden", columns: [], rows: [] },
    {
      name: "Khoa",
      protect: true,
      columns: [],
      rows: [
        {
          row: 0,
          cells: [
            { column: 0, value: "khóa" },
            { column: 1, value: "mở", style: { locked: false } },
          ],
        },
      ],
    },
  ],
  names: [{ name: "hopnhat.total", ref: "'Biểu 1'!$B$5" }],
  parts: [{ namespace: "urn:hopnhat:test:1", xml: '<t xmlns="urn:hopnhat:test:1">chào</t>' }],
  title: "Báo cáo",
};

export const sampleBytes = (): Uint8Array => writeXlsx(book);
