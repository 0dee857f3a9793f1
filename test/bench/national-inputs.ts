// Made-up reports of all 63 unions, each a workbook of five aid tables: the national job's input. Everything follows
// from the unit and the row number, so that two runs measure the same bytes.
import type { Book, BookCell, BookRow, BookSheet, Style } from "#engine/book.ts";
import { writeXlsx } from "#formats/write-xlsx.ts";

export const SHEETS = 5;
export const ROWS = 400;

const edge = { style: "thin" } as const;
const border = { top: edge, bottom: edge, left: edge, right: edge };
const heading: Style = { font: { bold: true }, border, horizontal: "center", vertical: "center", wrap: true };
const text: Style = { border, vertical: "top", wrap: true };
const money: Style = { border, format: "#,##0" };
const rate: Style = { border, format: "0.0%" };
const date: Style = { border, format: "dd/mm/yyyy" };

const HEADINGS = [
  ...["STT", "Tên khoản viện trợ", "Bên cung cấp viện trợ", "Quốc tịch", "Lĩnh vực", "Địa bàn", "Chủ khoản viện trợ"],
  ...["Số quyết định phê duyệt", "Ngày quyết định phê duyệt", "Thời gian bắt đầu", "Thời gian kết thúc"],
  ...["Tổng giá trị cam kết", "Giải ngân trong kỳ", "Lũy kế giải ngân", "Tỷ lệ giải ngân"],
];
const WIDTHS = [6, 40, 28, 14, 18, 20, 28, 16, 13, 13, 13, 18, 18, 18, 10];

const THINGS = [
  "Nước sạch",
  "Học bổng",
  "Nhà vệ sinh trường học",
  "Phục hồi chức năng",
  "Trồng rừng ngập mặn",
  "Sinh kế phụ nữ",
];
const PEOPLE = ["học sinh tiểu học", "trẻ em khuyết tật", "hộ nghèo", "đồng bào dân tộc thiểu số", "nạn nhân bom mìn"];
const DONORS = [
  "Hope Bridge",
  "Asia Child Fund",
  "Maison du Partage",
  "Green Delta Trust",
  "Hilfe für Kinder",
  "Kizuna Kai",
];
const COUNTRIES = ["Hoa Kỳ", "Hàn Quốc", "Pháp", "Anh", "Đức", "Nhật Bản"];
const SECTORS = ["Y tế", "Giáo dục", "Môi trường", "Phát triển kinh tế"];
const BODIES = ["Ủy ban nhân dân huyện", "Sở Giáo dục và Đào tạo huyện", "Trung tâm Y tế huyện", "Hội Phụ nữ huyện"];
const FIRST_DAY = 45292; // 2024-01-01

const of = (list: readonly string[], n: number): string => list[n % list.length]!;

/** Đồng committed by one made-up item. */
export function committedBy(unit: number, sheet: number, row: number): number {
  return 50_000_000 + ((unit * 7919 + sheet * 104_729 + row * 1299709) % 9_950) * 1_000_000;
}

function itemRow(unit: number, sheet: number, index: number, at: number): BookRow {
  const n = unit * 31 + sheet * 17 + index;
  const district = `Huyện ${1 + (n % 11)}`;
  const committed = committedBy(unit, sheet, index);
  const paid = Math.floor((committed * (n % 60)) / 100);
  const day = FIRST_DAY + (n % 330);
  const values: readonly (readonly [BookCell["value"], Style, string?])[] = [
    [index + 1, text],
    [
      `${of(THINGS, n)} cho ${of(PEOPLE, n >> 1)} ${district.toLowerCase()}, giai đoạn ${1 + (n % 3)} (${sheet + 1}.${index + 1})`,
      text,
    ],
    [`${of(DONORS, n)} ${1 + (n % 40)}`, text],
    [of(COUNTRIES, n), text],
    [of(SECTORS, n >> 2), text],
    [district, text],
    [`${of(BODIES, n >> 1)} ${1 + (n % 11)}`, text],
    [`${1000 * (sheet + 1) + index}/QĐ-UBND`, text],
    [day, date],
    [day + 10, date],
    [day + 700, date],
    [committed, money],
    [paid, money],
    [paid, money],
    [paid / committed, rate, `N${at + 1}/L${at + 1}`],
  ];
  return {
    row: at,
    cells: values.map(([value, style, formula], column) => ({
      column,
      value: value!,
      style,
      ...(formula ? { formula } : {}),
    })),
  };
}

function aidSheet(unit: number, name: string, sheet: number, count: number): BookSheet {
  const first = 6;
  const last = first + count - 1;
  const line = (row: number, value: string): BookRow => ({ row, cells: [{ column: 0, value }] });
  function* rows(): Generator<BookRow> {
    yield line(0, `LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ ${name.toUpperCase()}`);
    yield line(2, `DANH MỤC CÁC KHOẢN VIỆN TRỢ PCPNN NĂM 2024 (PHẦN ${sheet + 1})`);
    yield line(3, "Đơn vị tính: đồng");
    yield { row: 5, cells: HEADINGS.map((value, column) => ({ column, value, style: heading })) };
    for (let index = 0; index < count; index++) yield itemRow(unit, sheet, index, first + index);
    let total = 0;
    for (let index = 0; index < count; index++) total += committedBy(unit, sheet, index);
    const formula = `SUM(L${first + 1}:L${last + 1})`;
    yield {
      row: last + 1,
      cells: [
        { column: 1, value: "Tổng cộng", style: heading },
        { column: 11, value: total, formula, style: money },
      ],
    };
  }
  return {
    name: `Biểu ${sheet + 1}`,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows(),
    merges: ["A1:O1", "A3:O3"],
  };
}

/** The bytes of one union's workbook. `name` as in "tỉnh Kiên Giang"; `rows` items on each of its sheets. */
export function unionWorkbook(unit: number, name: string, rows = ROWS): Uint8Array {
  const sheets = Array.from({ length: SHEETS }, (_, sheet) => aidSheet(unit, name, sheet, rows));
  const book: Book = { title: `Báo cáo năm 2024 ${name}`, sheets, names: [], parts: [] };
  return writeXlsx(book);
}
